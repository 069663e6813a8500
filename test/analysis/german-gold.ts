// The German gold articles, read by the engine, and how far the two agree.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { readingResultOf } from '../../src/analysis/reading/reading-of.ts'
import type { ReadingResult } from '../../src/analysis/reading/types.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { Tag } from '../../src/core/types.ts'
import type { Span } from '../../src/text/span.ts'

const ROOT = 'test/corpus/reading-de'

const Gold = v.looseObject({
  article: v.looseObject({ title: v.string(), published: v.string() }),
  boilerplate: v.array(v.string()),
  meta: v.array(v.string()),
  spans: v.array(
    v.looseObject({
      quote: v.string(),
      tag: v.picklist(TAGS),
      alt: v.array(v.picklist(TAGS)),
      nested: v.boolean(),
      speaker: v.nullable(v.string()),
      date: v.optional(v.looseObject({ stated: v.string(), resolved: v.string() })),
    }),
  ),
})

export type GoldSpan = Span & {
  readonly tag: Tag
  readonly alt: readonly Tag[]
  readonly isNested: boolean
  readonly speaker: string | null
  readonly date: { readonly stated: string; readonly resolved: string } | null
}

export type GoldArticle = {
  readonly name: string
  readonly text: string
  readonly spans: readonly GoldSpan[]
  readonly read: ReadingResult
}

/** All of them, with what the engine says. */
export const goldArticles = (): readonly GoldArticle[] =>
  readdirSync(ROOT).toSorted().map(goldArticle)

const goldArticle = (name: string): GoldArticle => {
  const text = readFileSync(path.join(ROOT, name, 'source.txt'), 'utf8')
  const gold = v.parse(Gold, JSON.parse(readFileSync(path.join(ROOT, name, 'gold.json'), 'utf8')))
  const placeOf = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new RangeError(`${name} has no "${words}"`)
    return { start, end: start + words.length }
  }
  let from = 0
  const spans = gold.spans.map(({ quote, tag, alt, nested, speaker, date }): GoldSpan => {
    const place = placeOf(quote, from)
    from = place.start
    return { ...place, tag, alt, isNested: nested, speaker, date: date ?? null }
  })
  const read = readingResultOf({
    text,
    leftOut: [...gold.boilerplate, ...gold.meta].map((line) => placeOf(line)),
    headline: placeOf(gold.article.title),
    language: 'de',
    published: gold.article.published,
    entries: [],
    moved: {},
    aliases: [],
    claims: [],
  })
  return { name, text, spans, read }
}

/** The tag that the engine gives to most of a span; `null` where it gives none. */
export const tagOf = ({ read }: GoldArticle, span: Span): Tag | null => {
  const overlap = (other: Span): number =>
    Math.min(span.end, other.end) - Math.max(span.start, other.start)
  const best = read.suggestions
    .filter(({ isNested }) => !isNested)
    .toSorted((a, b) => overlap(b) - overlap(a))[0]
  return best && overlap(best) > 0 ? best.tag : null
}

export type Agreement = {
  /** Mean of the F1 of the three tags. */
  readonly strict: number
  /** The same where the second tag of the annotator is as right as the first. */
  readonly lenient: number
  readonly f1: Readonly<Record<Tag, number>>
  /** The share of shown suggestions whose tag is the annotator's first or second. */
  readonly shown: number
  readonly shownCount: number
  /** Of the spans that somebody is stated to say, those whose speaker is found. */
  readonly speakers: number
}

export const agreementOf = (articles: readonly GoldArticle[]): Agreement => {
  const pairs = articles.flatMap((article) =>
    article.spans
      .filter(({ isNested }) => !isNested)
      .map((span) => ({ span, found: tagOf(article, span) })),
  )
  const f1Of = (tag: Tag, isLenient: boolean): number => {
    const wanted = ({ span, found }: (typeof pairs)[number]): Tag =>
      isLenient && found && span.alt.includes(found) ? found : span.tag
    const hits = pairs.filter((pair) => pair.found === tag && wanted(pair) === tag).length
    const all = pairs.filter(({ found }) => found === tag).length
    const gold = pairs.filter((pair) => wanted(pair) === tag).length
    return (2 * hits) / (all + gold)
  }
  const mean = (isLenient: boolean): number =>
    TAGS.reduce((sum, tag) => sum + f1Of(tag, isLenient), 0) / TAGS.length
  const shown = articles.flatMap((article) =>
    article.read.suggestions
      .filter(({ isShown, isNested }) => isShown && !isNested)
      .map((each) => {
        const gold = article.spans
          .filter(({ isNested }) => !isNested)
          .find(
            ({ start, end }) =>
              Math.min(end, each.end) - Math.max(start, each.start) > (end - start) / 2,
          )
        return gold !== undefined && [gold.tag, ...gold.alt].includes(each.tag)
      }),
  )
  const said = articles.flatMap(({ text, spans, read }) =>
    spans
      .filter(({ speaker, isNested }) => speaker !== null && !isNested)
      .map(({ start, end, speaker }) => {
        const { attribution } =
          read.suggestions.find((each) => !each.isNested && each.start < end && each.end > start) ??
          {}
        const stated = attribution?.stated
        const words = stated ? text.slice(stated.start, stated.end) : ''
        return words !== '' && (words.includes(speaker!) || speaker!.includes(words))
      }),
  )
  return {
    strict: mean(false),
    lenient: mean(true),
    f1: {
      claim: f1Of('claim', false),
      denial: f1Of('denial', false),
      context: f1Of('context', false),
    },
    shown: shown.filter(Boolean).length / shown.length,
    shownCount: shown.length,
    speakers: said.filter(Boolean).length / said.length,
  }
}
