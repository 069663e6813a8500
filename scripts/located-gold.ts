// Finds the words of a gold.json in its text, one after the other.

import { sentencesOf } from '../src/text/sentences.ts'
import type { Span } from '../src/text/span.ts'
import { lineSpans } from './intake-corpus.ts'
import type { ReadingSample } from './reading-words.ts'

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

// Where words first stand, in a span or anywhere. Names may be broken over two lines by the paste.
const wordsIn = (text: string, words: string, within?: Span): Span | null => {
  const start = words === '' ? -1 : inOneLine(text).indexOf(inOneLine(words), within?.start)
  const end = start + words.length
  return start < 0 || (within && end > within.end) ? null : { start, end }
}

/** Where a speaker or a cue stands for a span: in it, else last before it, else first behind it. */
export const nearest = (text: string, words: string, span: Span): Span | null => {
  const inside = wordsIn(text, words, span)
  if (inside) return inside
  const before = inOneLine(text).lastIndexOf(inOneLine(words), span.start)
  return before < 0
    ? wordsIn(text, words, { start: span.start, end: text.length })
    : { start: before, end: before + words.length }
}
