// Which parts of a text somebody has been to: ranges in order and apart, grown one sentence at a time.

import { contains, indexAt, type Span } from './span.ts'

/** In order and apart; offsets are UTF-16 units. */
export type Ranges = readonly Span[]

/**
 * The ranges with one more span. Ranges that touch become one, and so do those with only white space between them:
 * a text that was read from end to end is one range. The same reference where nothing is new.
 */
export const withRange = (ranges: Ranges, span: Span, text: string): Ranges => {
  if (span.start >= span.end || isWithin(ranges, span)) return ranges
  const joins = (a: Span, b: Span): boolean =>
    a.end >= b.start || isBlank(text, { start: a.end, end: b.start })
  let { start, end } = span
  let first = ranges.length > 0 && ranges[0]!.start <= start ? indexAt(ranges, start) : 0
  if (first < ranges.length && ranges[first]!.start <= start) {
    if (joins(ranges[first]!, span)) start = ranges[first]!.start
    else first++
  }
  let last = first
  while (last < ranges.length && joins({ start, end }, ranges[last]!)) {
    start = Math.min(start, ranges[last]!.start)
    end = Math.max(end, ranges[last]!.end)
    last++
  }
  return [...ranges.slice(0, first), { start, end }, ...ranges.slice(last)]
}

/** True when one of the ranges holds all of the span. */
export const isWithin = (ranges: Ranges, span: Span): boolean => {
  const range = ranges[indexAt(ranges, span.start)]
  return range !== undefined && contains(range, span)
}

/** Compact words for ranges, `0-52 60-118`, to be read by `rangesFrom`. */
export const rangesInWords = (ranges: Ranges): string =>
  ranges.map(({ start, end }) => `${start}-${end}`).join(' ')

/** The ranges that `rangesInWords` wrote; what is none, out of order or behind `length` (UTF-16 units) is left out. */
export const rangesFrom = (words: string, length: number): Ranges => {
  const ranges: Span[] = []
  for (const word of words.split(' ')) {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(word) ?? []
    const span = { start: Number(start), end: Number(end) }
    const isNext = span.start >= (ranges.at(-1)?.end ?? 0) && span.start < span.end
    if (isNext && span.end <= length) ranges.push(span)
  }
  return ranges
}

/** How many units of the text the ranges hold. */
export const unitsIn = (ranges: Ranges): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** Longer gaps are not read: nobody leaves more than this between two sentences. */
const LONGEST_BLANK = 1_000

const isBlank = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_BLANK && text.slice(start, end).trim() === ''
