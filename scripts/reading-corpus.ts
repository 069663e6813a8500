// The folders of the reading corpus: an article as pasted and what people read in it, by its words. They become gold
// objects of the scorer's form in memory; `wrongGold` in wrong-gold.ts says what cannot be true of them.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sentencesOf } from '../src/text/sentences.ts'
import type { Span } from '../src/text/span.ts'
import { lineSpans, type Meta } from './intake-corpus.ts'
import type { GoldArticle, GoldEntity, GoldSpan, ReadingTag } from './score.mjs'

export type SpanWords = {
  readonly id: string
  readonly quote: string
  readonly tag: ReadingTag
  readonly alt?: readonly ReadingTag[]
  readonly nested?: boolean
  readonly speaker: string | null
  readonly entity: string
  readonly form?: string
  readonly cue?: string
  readonly responseKind?: string
  readonly date?: { readonly stated: string; readonly resolved: string }
}

/** `gold.json`. All quotes are exact words of source.txt, in reading order. */
export type ReadingWords = {
  readonly about: string
  readonly article: Meta
  readonly boilerplate: readonly string[]
  readonly meta: readonly string[]
  readonly entities: readonly GoldEntity[]
  readonly spans: readonly SpanWords[]
  readonly none: readonly { readonly quote: string; readonly reason: string }[]
  readonly quotes: readonly {
    readonly quote: string
    readonly entity: string
    readonly balanced: boolean
  }[]
  readonly links: readonly {
    readonly from: string
    readonly to: string
    readonly relation: string
  }[]
}

/** One article of the corpus, by the name of its folder. */
export type ReadingSample = {
  readonly name: string
  readonly text: string
  readonly gold: ReadingWords
}

/** Speakers that are nobody's entity: the outlet itself, and one that is implied but lost. */
export const NOBODY: ReadonlySet<string> = new Set(['OUTLET', 'UNKNOWN'])

/** The folders that hold both files, sorted by name. Throws where one cannot be read. */
export const readingSamplesIn = (dir: string): readonly ReadingSample[] =>
  readdirSync(dir)
    .filter((name) => existsSync(path.join(dir, name, 'gold.json')))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(path.join(dir, name, 'source.txt'), 'utf8'),
      // JSON written by hand; `wrongGold` says what is not right about it.
      gold: JSON.parse(readFileSync(path.join(dir, name, 'gold.json'), 'utf8')) as ReadingWords,
    }))

/** Where the words of a gold.json stand; null for words that do not. */
export type Located = {
  /** The text with blanks in place of boilerplate, byline and date: same offsets. */
  readonly body: string
  readonly headline: Span | null
  readonly boilerplate: readonly (Span | null)[]
  readonly meta: readonly (Span | null)[]
  readonly spans: readonly (Span | null)[]
  readonly none: readonly (Span | null)[]
  readonly quotes: readonly (Span | null)[]
  readonly sentences: readonly Span[]
}

/** Finds the words one after the other; words that stand several times are the next ones behind those before. */
export const located = ({ text, gold }: ReadingSample): Located => {
  const lines = lineSpans(text)
  const boilerplate = wholeLines(text, lines, gold.boilerplate)
  const taken = new Set(boilerplate.map((line) => line?.start))
  const free = lines.filter(({ start }) => !taken.has(start))
  const meta = wholeLines(text, free, gold.meta).map(
    // A date may share its line with other words.
    (line, i) => line ?? wordsIn(masked(text, known(boilerplate)), gold.meta[i] ?? ''),
  )
  const body = masked(text, known([...boilerplate, ...meta]))
  const spans = inOrder(
    body,
    gold.spans.map(({ quote }) => quote),
  )
  // Headings are short: their words may stand in a tagged sentence as well.
  const rest = masked(body, known(spans))
  return {
    body,
    headline: wholeLines(body, lines, [gold.article.title ?? ''])[0] ?? null,
    boilerplate,
    meta,
    spans,
    none: inOrder(
      rest,
      gold.none.map(({ quote }) => quote),
    ),
    quotes: inOrder(
      body,
      gold.quotes.map(({ quote }) => quote),
      (start) => openingMark.test(body.charAt(start - 1)),
    ),
    sentences: sentencesOf(body),
  }
}

/** The scorer's gold for one article. Words that do not stand in the text are left out. */
export const readingGoldOf = (sample: ReadingSample): GoldArticle => {
  const { name, text, gold } = sample
  const at = located(sample)
  const aside = known([...at.boilerplate, ...at.meta, at.headline])
  const unique = (entity: string): string => (NOBODY.has(entity) ? entity : `${name}:${entity}`)
  const spans = gold.spans.flatMap((words, i): readonly GoldSpan[] => {
    const span = at.spans[i]
    if (!span) return []
    const { id, quote, tag, alt = [], nested = false, speaker } = words
    const cue = words.cue === undefined ? null : wordsIn(text, words.cue, span)
    return [
      {
        id: `${name}:${id}`,
        ...span,
        quote,
        tag,
        alt,
        nested,
        attributes: {
          speaker,
          speakerSpan: speaker === null ? null : nearest(at.body, speaker, span),
          speakerEntity: unique(words.entity),
          form: words.form ?? null,
          cue: cue && { ...cue, quote: text.slice(cue.start, cue.end) },
          responseKind: words.responseKind ?? null,
          statementDateStated: words.date?.stated ?? null,
          statementDateResolved: words.date?.resolved ?? null,
        },
      },
    ]
  })
  return {
    name,
    text,
    article: {
      ...gold.article,
      bodyRanges: lineSpans(text).filter(
        (line) => line.end > line.start && !aside.some((each) => overlap(each, line) > 0),
      ),
      boilerplate: known(at.boilerplate),
      meta: known(at.meta),
      headline: at.headline,
    },
    sentences: at.sentences.map((sentence, i) => {
      const own = spans.filter((span) => covers(span, sentence))
      return {
        id: `${name}:t${i + 1}`,
        ...sentence,
        region: at.headline && overlap(at.headline, sentence) > 0 ? 'headline' : 'body',
        quote: text.slice(sentence.start, sentence.end),
        spans: own.map(({ id }) => id),
        tags: [...new Set(own.map(({ tag }) => tag))],
      }
    }),
    spans,
    quotes: gold.quotes.flatMap(({ quote, entity, balanced }, i) => {
      const span = at.quotes[i]
      return span
        ? [{ id: `${name}:q${i + 1}`, ...span, quote, speakerEntity: unique(entity), balanced }]
        : []
    }),
    links: gold.links
      .map(({ from, to, relation }) => ({ from: `${name}:${from}`, to: `${name}:${to}`, relation }))
      .filter(({ from, to }) => [from, to].every((end) => spans.some(({ id }) => id === end))),
  }
}

/** A `Gold` of the scorer whose articles and entities are known. */
export type ReadingGold = {
  readonly arts: Readonly<Record<string, GoldArticle>>
  readonly cross: null
  readonly ents: readonly GoldEntity[]
}

/** The scorer's gold for a corpus. Entities of two articles are never the same one. */
export const readingGoldFrom = (samples: readonly ReadingSample[]): ReadingGold => ({
  arts: Object.fromEntries(samples.map((sample) => [sample.name, readingGoldOf(sample)])),
  cross: null,
  ents: samples.flatMap(({ name, gold }) =>
    gold.entities.map((entity) => ({ ...entity, id: `${name}:${entity.id}` })),
  ),
})

/** How many units two spans share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether they share at least half of the shorter one: the scorer's rule for the tags of a sentence. */
export const covers = (a: Span, b: Span): boolean =>
  overlap(a, b) / Math.max(1, Math.min(a.end - a.start, b.end - b.start)) >= 0.5

/** The text with blanks for line feeds: same offsets. */
export const inOneLine = (text: string): string => text.replaceAll('\n', ' ')

/** What of a list is there. */
export const known = (spans: readonly (Span | null)[]): readonly Span[] =>
  spans.filter((span) => span !== null)

const openingMark = /[“‘"'«„]/

// Blanks in place of spans; line feeds stay, and so does every offset.
const masked = (text: string, spans: readonly Span[]): string => {
  let words = text
  for (const { start, end } of spans)
    words =
      words.slice(0, start) + words.slice(start, end).replaceAll(/[^\n]/g, ' ') + words.slice(end)
  return words
}

// The lines that say exactly this, each once: the next one, else one before.
const wholeLines = (
  text: string,
  lines: readonly Span[],
  wanted: readonly string[],
): readonly (Span | null)[] => {
  const used = new Set<Span>()
  let last = 0
  return wanted.map((words) => {
    const same = lines.filter(
      (line) =>
        !used.has(line) &&
        words.trim() !== '' &&
        text.slice(line.start, line.end).trim() === words.trim(),
    )
    const line = same.find(({ start }) => start >= last) ?? same[0] ?? null
    if (line) {
      used.add(line)
      last = line.end
    }
    return line
  })
}

// The next place of each, at best one that `isLikely`; the first place of what does not come any more.
const inOrder = (
  text: string,
  quotes: readonly string[],
  isLikely: (start: number) => boolean = () => true,
): readonly (Span | null)[] => {
  let from = 0
  return quotes.map((quote) => {
    if (quote === '') return null
    const next = text.indexOf(quote, from)
    let likely = next
    while (likely >= 0 && !isLikely(likely)) likely = text.indexOf(quote, likely + 1)
    const start = likely >= 0 ? likely : next >= 0 ? next : text.indexOf(quote)
    if (start < 0) return null
    from = start + 1
    return { start, end: start + quote.length }
  })
}

// Names may be broken over two lines by the paste.
const wordsIn = (text: string, words: string, within?: Span): Span | null => {
  const start = words === '' ? -1 : inOneLine(text).indexOf(inOneLine(words), within?.start)
  const end = start + words.length
  return start < 0 || (within && end > within.end) ? null : { start, end }
}

// Where a speaker is named for a span: in it, else last before it, else first behind it.
const nearest = (text: string, words: string, span: Span): Span | null => {
  const inside = wordsIn(text, words, span)
  if (inside) return inside
  const before = inOneLine(text).lastIndexOf(inOneLine(words), span.start)
  return before < 0
    ? wordsIn(text, words, { start: span.start, end: text.length })
    : { start: before, end: before + words.length }
}
