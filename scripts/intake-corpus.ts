// The folders of the intake corpus: a text as pasted and what is expected of it, by lines. They become gold objects of
// the scorer's form in memory.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { dayOf } from '../src/core/dates.ts'
import type { Description } from '../src/core/article.ts'
import { isBoilerplate } from '../src/core/article.ts'
import type { StatedValue } from '../src/core/types.ts'
import type { Span } from '../src/text/span.ts'
import type { Gold } from './score.mjs'

/** From line, to line (1-based, both in), kind. */
export type LineRange = readonly [from: number, to: number, kind: string]

/** `expected.json`. Lines are those of source.txt, split at LF; what is absent, the article does not have. */
export type Expected = {
  readonly about: string
  readonly lines: {
    readonly boilerplate: readonly LineRange[]
    readonly headline?: number
    readonly byline?: number | readonly number[]
    readonly dateline?: number | readonly number[]
    readonly caption?: number | readonly number[]
  }
  readonly meta: Readonly<Partial<Record<MetaKey, string | null>>>
}

export const META_KEYS = ['title', 'outlet', 'byline', 'published', 'url'] as const
export type MetaKey = (typeof META_KEYS)[number]
export type Meta = Readonly<Record<MetaKey, string | null>>

/** One article of a corpus, by the name of its folder. */
export type Sample = { readonly name: string; readonly text: string; readonly expected: Expected }

/** The folders that hold both files, sorted by name. Throws where one cannot be read. */
export const samplesIn = (dir: string): readonly Sample[] =>
  readdirSync(dir)
    .filter((name) => existsSync(path.join(dir, name, 'expected.json')))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(path.join(dir, name, 'source.txt'), 'utf8'),
      // JSON of this repository, written by hand; `wrongLines` says what is not right about it.
      expected: JSON.parse(readFileSync(path.join(dir, name, 'expected.json'), 'utf8')) as Expected,
    }))

/** What an article says of itself, as the scorer wants it: only what is stated in the text or by the page. */
export const metaOf = (description: Description): Meta => ({
  title: wordsFor(description.title),
  outlet: wordsFor(description.outlet),
  byline: wordsFor(description.byline),
  published: dayFor(description.published),
  url: description.url ?? null,
})

/** The boilerplate of a description, by offsets. */
export const boilerplateOf = (description: Description): readonly Span[] =>
  (description.regions ?? []).filter(isBoilerplate).map(({ start, end }) => ({ start, end }))

/** The scorer's gold for one sample. */
export const goldOf = ({ name, text, expected }: Sample): unknown => {
  const spans = lineSpans(text)
  const span = (from: number, to = from): Span => ({
    start: spans[from - 1]?.start ?? 0,
    end: spans[to - 1]?.end ?? 0,
  })
  const all = (lines: number | readonly number[] | undefined): readonly number[] =>
    lines === undefined ? [] : [lines].flat()
  const { boilerplate, headline, byline, dateline, caption } = expected.lines
  const neutral = [byline, dateline, caption].flatMap(all)
  const set = new Set([
    ...boilerplate.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i),
    ),
    ...neutral,
    ...all(headline),
  ])
  return {
    name,
    text,
    article: {
      ...Object.fromEntries(META_KEYS.map((key) => [key, expected.meta[key] ?? null])),
      bodyRanges: spans.filter((_, i) => !set.has(i + 1)),
      boilerplate: boilerplate.map(([from, to]) => span(from, to)),
      meta: neutral.map((line) => span(line)),
    },
    spans: [],
    sentences: [],
    quotes: [],
    links: [],
  }
}

/** The scorer's gold for a corpus. */
export const goldFrom = (samples: readonly Sample[]): Gold => ({
  arts: Object.fromEntries(samples.map((sample) => [sample.name, goldOf(sample)])),
  cross: null,
  ents: [],
})

/** What cannot be true of an `expected.json`: lines outside of the text, words that do not stand in it. */
export const wrongLines = ({ name, text, expected }: Sample): readonly string[] => {
  const count = text.split('\n').length
  const { boilerplate, headline, byline, dateline, caption } = expected.lines
  const lines = [headline, byline, dateline, caption].flat().flatMap((line) => line ?? [])
  const wrong = [...lines, ...boilerplate.flatMap(([from, to]) => [from, to])].filter(
    (line) => !Number.isInteger(line) || line < 1 || line > count,
  )
  const { title, byline: writer } = expected.meta
  return [
    ...wrong.map((line) => `${name}: there is no line ${line}`),
    ...boilerplate
      .filter(([from, to]) => from > to)
      .map(([from]) => `${name}: line ${from} ends before it begins`),
    ...[title, writer].flatMap((words) =>
      words && !text.replaceAll(/\s+/g, ' ').includes(words)
        ? [`${name}: the text does not say "${words}"`]
        : [],
    ),
  ]
}

/** The spans of the lines, without their line feeds. */
export const lineSpans = (text: string): readonly Span[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
}

const wordsFor = (value: StatedValue | undefined): string | null => {
  if (value?.state === 'stated') return value.stated
  return value?.basis === 'page' ? (value.resolved ?? null) : null
}

const dayFor = (value: StatedValue | undefined): string | null => {
  if (!value || (value.state !== 'stated' && value.basis !== 'page')) return null
  return (
    dayOf(value) ?? (value.precision === 'minute' ? (value.resolved?.slice(0, 10) ?? null) : null)
  )
}
