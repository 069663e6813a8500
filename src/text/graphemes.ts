// What a reader takes for one character. Spans never cut one; contexts of quotes are counted in
// them. Everything works on a small window, so that it is as fast in a text of 3 MB as in a line.

import { isBoundary } from './code-points.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Units looked at on either side of an offset before the window is widened. */
const reach = 64
/** No window is wider, so that a megabyte of combining marks costs no more than this. */
const limit = 4096

/** The nearest grapheme boundary at or before the UTF-16 offset; the offset is clamped. */
export const graphemeStart = (text: string, offset: number): number => clusterAt(text, offset).start

/** The nearest grapheme boundary at or after the UTF-16 offset; the offset is clamped. */
export const graphemeEnd = (text: string, offset: number): number => clusterAt(text, offset).end

/** The longest prefix of at most `n` clusters, and of at most 4,096 UTF-16 units. */
export const firstGraphemes = (text: string, n: number): string => {
  const most = windowEnd(text, limit)
  for (
    let width = Math.min(windowEnd(text, n * 4 + reach), most);
    ;
    width = windowEnd(text, width * 2)
  ) {
    const to = Math.min(width, most)
    const starts = boundaries(text.slice(0, to))
    const end = starts[n]
    if (end !== undefined && (end < to || to === text.length)) return text.slice(0, end)
    if (to === text.length || to === most) return text.slice(0, end ?? to)
  }
}

/** The longest suffix of at most `n` clusters, and of about 4,096 UTF-16 units. */
export const lastGraphemes = (text: string, n: number): string => {
  if (n <= 0) return ''
  for (let width = n * 4 + reach; ; width *= 2) {
    const from = safeStart(text, text.length - Math.min(width, limit))
    const starts = boundaries(text.slice(from))
    // The last boundary is the end of the text, hence n + 1 from the back.
    const start = starts.at(-n - 1)
    if (start !== undefined) return text.slice(from + start)
    if (from === 0 || width >= limit) return text.slice(from)
  }
}

// The cluster the offset lies inside of, or the empty cluster of a boundary.
const clusterAt = (
  text: string,
  offset: number,
): { readonly start: number; readonly end: number } => {
  if (offset <= 0) return { start: 0, end: 0 }
  if (offset >= text.length) return { start: text.length, end: text.length }
  if (isSafe(text, offset)) return { start: offset, end: offset }
  const from = safeStart(text, offset - reach)
  for (let width = reach; ; width *= 2) {
    const to = windowEnd(text, offset + width)
    const found = segmenter.segment(text.slice(from, to)).containing(offset - from)
    const start = from + (found?.index ?? 0)
    const end = start + (found?.segment.length ?? 0)
    if (start === offset) return { start, end: start }
    if (end < to || to === text.length || width >= limit) return { start, end }
  }
}

// All boundaries of a window, 0 and its end included.
const boundaries = (window: string): readonly number[] => {
  const found = Array.from(segmenter.segment(window), (part) => part.index)
  found.push(window.length)
  return window === '' ? [0] : found
}

const windowEnd = (text: string, offset: number): number => {
  const end = Math.min(text.length, offset)
  return isBoundary(text, end) ? end : end + 1
}

// The next place at or before the offset where a segmenter may begin without knowing what is before.
const safeStart = (text: string, offset: number): number => {
  const least = Math.max(0, offset - limit)
  for (let at = offset; at > least; at -= 1) if (isSafe(text, at)) return at
  return isBoundary(text, least) ? least : least - 1
}

// UAX #29: nothing joins an ASCII character to what is before it, except CR LF and the few
// characters of class Prepend (those outside the BMP are taken for any low surrogate).
// Two ideographs or kana never join either; without this, CJK would have no safe place.
const isSafe = (text: string, offset: number): boolean => {
  const after = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  if (after < 0x80) return before < 0x80 ? before !== 0x0d || after !== 0x0a : !mayPrepend(before)
  return isIdeograph(after) && (isIdeograph(before) || before < 0x80)
}

const prepend = new Set([
  0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x890, 0x891, 0x8e2, 0xd4e,
])
const mayPrepend = (unit: number): boolean =>
  prepend.has(unit) || (unit >= 0xdc00 && unit <= 0xdfff)

const isIdeograph = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3041 && unit <= 0x3096)
