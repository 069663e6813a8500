// Where given words stand in a text as words of their own: "AP" does not stand in "APRIL".

import { isCombiningAt, isWordAt, isWordBefore } from './characters.ts'
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
  !(isWordBefore(text, start) && isWordAt(words, 0)) &&
  !(isWordBefore(words, words.length) && (isWordAt(text, end) || isCombiningAt(text, end)))

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
