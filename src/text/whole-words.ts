// Where given words stand in a text as words of their own: "AP" does not stand in "APRIL".

import type { Span } from './span.ts'

/**
 * The place of these words that is nearest to a span, the earlier one of two that are as near; without a span the
 * first. `null` where they stand nowhere, or are empty.
 */
export const placeOfWords = (text: string, words: string, near?: Span): Span | null => {
  if (!words) return null
  let best: Span | null = null
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const place = { start: at, end: at + words.length }
    if (!isWhole(text, words, place)) continue
    if (!near) return place
    if (!best || distance(place, near) < distance(best, near)) best = place
    if (at >= near.end) break // every later one is further away
  }
  return best
}

const isWhole = (text: string, words: string, { start, end }: Span): boolean =>
  !(LETTER_LAST.test(text.slice(Math.max(0, start - 2), start)) && LETTER_FIRST.test(words)) &&
  !(LETTER_LAST.test(words) && LETTER_FIRST.test(text.slice(end, end + 2)))

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

const LETTER_FIRST = /^[\p{L}\p{N}]/u
const LETTER_LAST = /[\p{L}\p{N}]$/u
