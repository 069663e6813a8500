// Who wrote the article of a page: first as it states it for programs, then as it is marked, called and printed.

import type { Fact } from '../core/facts.ts'
import { bylineValue, decodedValue } from './fact-values.ts'
import type { StatedArticle } from './json-ld.ts'
import type { Meta } from './page-meta.ts'
import { isPerson, namesAtStart } from './credit-words.ts'
import { wordsIn } from './element-words.ts'
import { CREDIT_LINE, piecesOf } from './printed-credits.ts'

export type BylineSources = {
  readonly document: Document
  readonly meta: Meta
  readonly stated: StatedArticle | null
  /** The names beside the headline. */
  readonly printed: string | null
  /** One may write for it. */
  readonly outlet: string | null
}

/** The names of the writers and where they stand; `null` where no place names any. */
export const bylineOf = ({
  document,
  meta,
  stated,
  printed,
  outlet,
}: BylineSources): Fact | null => {
  const by = (names: readonly (string | null)[]): string | null => bylineValue(names, outlet)
  return (
    fact(by((stated?.authors ?? []).map((name) => decodedValue(name))), 'json-ld') ??
    fact(by(meta.all('author')), 'meta') ??
    fact(by(meta.all('parsely-author')), 'meta') ??
    fact(by(meta.all('citation_author')), 'meta') ??
    fact(by(meta.all('dc.creator')), 'meta') ??
    fact(by(meta.all('article:author')), 'opengraph') ??
    fact(by(namesAt(document, '[itemprop~="author"]')), 'microdata') ??
    fact(by(namesAt(document, '[rel~="author"]')), 'rel-author') ??
    fact(by([calledByline(document)]), 'byline') ??
    fact(by([printed]), CREDIT_LINE) ??
    fact(by([signedBelow(document)]), 'byline') ??
    fact(by((stated?.organisations ?? []).map((name) => decodedValue(name))), 'json-ld')
  )
}

const fact = (value: string | null, via: string): Fact | null => (value ? { value, via } : null)

const NAME_LIMIT = 80

const namesAt = (document: Document, selector: string): readonly string[] =>
  Array.from(document.querySelectorAll(selector))
    .slice(0, 20)
    .filter((element) => !element.closest('aside, nav, footer, [class*="comment" i]'))
    .map((element) => {
      const named = element.querySelector('[itemprop~="name"]') ?? element
      return named.getAttribute('content') ?? nameIn(named)
    })
    .filter((name) => name.length <= NAME_LIMIT)

/** A line that a page calls byline, and that reads like one: "By" and at most a few names, no digits. */
const calledByline = (document: Document): string | null => {
  const called = '[class*="byline" i], [class*="author" i], [class*="contributor" i]'
  for (const element of Array.from(document.querySelectorAll(called)).slice(0, 40)) {
    if (element.closest('aside, nav, footer, [class*="comment" i]')) continue
    const found = /^(?:by|von|par|por|di) (.{3,80})$/i.exec(wordsIn(element))
    const names = found?.[1]?.split(/\s*[|•·]\s*/)[0]
    if (names && !/\d/.test(names)) return names
  }
  return null
}

/** The words of an element that is called author; a day or a reading time beside the names is none of them. */
const nameIn = (element: Element): string => {
  const words = piecesOf(element)
    .filter((piece) => piece.element.closest('time') === null)
    .map(({ text }) => text)
    .join(' ')
  return namesAtStart(words.replace(/^by:? /i, '')) ?? words
}

/** A name alone that a page calls author, where nothing beside the headline names anybody: a box below the text. */
const signedBelow = (document: Document): string | null => {
  const called = '[class*="author" i], [class*="byline" i], [class*="writer" i]'
  const names = new Set<string>()
  for (const element of Array.from(document.querySelectorAll(called)).slice(0, 40)) {
    if (element.closest(ELSEWHERE)) continue
    const words = piecesOf(element)
      .map(({ text }) => text)
      .join(' ')
    if (isPerson(words)) names.add(words)
  }
  const [only] = names
  return names.size === 1 ? (only ?? null) : null
}

const ELSEWHERE =
  'aside, nav, figure, [class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="share" i], [class*="card" i]'
