// What is known about an article as rows: the value, and where it was read.

import { resolveDate } from '../../core/dates.ts'
import { wordsOf } from '../../core/stated.ts'
import type { Article, StatedValue } from '../../core/types.ts'

export type StatedRow = {
  readonly name: string
  readonly words: string
  readonly source: string
}

export const statedRows = (article: Article): readonly StatedRow[] => [
  rowOf('Title', article.title),
  rowOf('Outlet', article.outlet),
  rowOf('Byline', article.byline),
  rowOf('Published', article.published),
  ...(article.updated ? [rowOf('Updated', article.updated)] : []),
  ...(article.agency ? [rowOf('Agency', article.agency)] : []),
  { name: 'URL', words: article.url ?? 'not stated', source: '' },
  { name: 'Language', words: article.language ?? 'not known', source: '' },
]

/** A value as the article states it, and what it means where the words alone do not say that: "Sunday (2031-03-16)". */
export const statedAndResolved = (value: StatedValue | undefined): string => {
  const words = wordsOf(value)
  if (value?.state !== 'stated' || !value.resolved) return words
  const alone = resolveDate(words, null)?.resolved ?? words
  if (value.resolved === alone || value.resolved.startsWith(`${alone}T`)) return words
  return `${words} (${value.resolved.replace('T', ' ')})`
}

const rowOf = (name: string, value: StatedValue | undefined): StatedRow => {
  if (!value) return { name, words: 'not looked for', source: '' }
  return { name, words: statedAndResolved(value) || 'not stated', source: sourceOf(value) }
}

const sourceOf = (value: StatedValue): string => {
  if (value.via && !value.via.startsWith('rule:'))
    return value.state === 'stated' ? `in the text, and ${placeOf(value.via)}` : placeOf(value.via)
  if (value.state === 'stated') return 'in the text'
  if (value.basis === 'analyst') return 'typed by an analyst'
  if (value.basis === 'url') return 'in the address'
  if (value.basis === 'other-article') return 'from another article'
  return ''
}

const placeOf = (via: string): string =>
  (Object.hasOwn(PLACES, via) && PLACES[via]) || `from ${via}` // a file can hold any place

const PLACES: Readonly<Record<string, string>> = {
  'json-ld': 'in the page’s JSON-LD',
  opengraph: 'in the page’s OpenGraph',
  twitter: 'in the page’s card for social sites',
  meta: 'in the page’s meta elements',
  time: 'in the page’s time element',
  'title-element': 'in the title of the page',
  canonical: 'in the page’s canonical link',
  microdata: 'in the page’s microdata',
  'page-data': 'in the data of the page',
  'html-lang': 'in the language that the page names',
  'html-dir': 'in the direction that the page names',
  headline: 'in the headline of the page',
  logo: 'in the logo of the page',
  copyright: 'in the line of the page that keeps the rights',
  'rel-author': 'in a link to the writer',
  'issue-line': 'in the line of the issue above the headline',
  share: 'in what was shared with the article',
  'credit-line': 'beside the headline of the page',
  byline: 'in the byline of the page',
  printed: 'in the printed page',
  'saved-from': 'in the page, as saved by a browser',
  'mail-header': 'in the header of the mail',
  'word-properties': 'in the properties of the Word file',
  'pdf-info': 'in the properties of the PDF',
  'front-matter': 'in the front matter of the file',
  'page-address': 'in the address of the page',
  revision: 'in the text before it was corrected',
}
