// Sentences by which two texts are laid beside each other before anything is compared word by word (patience; B. Cohen):
// those that stand once in both.

import { isStop, isWhite } from './characters.ts'
import type { Kept } from './kept.ts'
import type { Span } from './span.ts'

/** Shorter sentences may stand anywhere; they are no landmarks. */
const LEAST_LANDMARK = 16

/** Sentences that stand once in either part, as many as are in the same order. */
export const landmarks = (before: string, a: Span, after: string, b: Span): readonly Kept[] => {
  const [ours, theirs] = [onlyOnes(before, a), onlyOnes(after, b)]
  const both: Kept[] = []
  for (const [words, from] of ours) {
    const to = theirs.get(words)
    if (from >= 0 && to !== undefined && to >= 0) both.push({ from, to, length: words.length })
  }
  return longestInOrder(both.sort((x, y) => x.from - y.from))
}

/** Where each sentence or line begins; -1 where it stands there more than once. */
const onlyOnes = (text: string, { start, end }: Span): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const put = (from: number, to: number): void => {
    let [first, last] = [from, to]
    while (first < last && isWhite(text.charCodeAt(first))) first++
    while (first < last && isWhite(text.charCodeAt(last - 1))) last--
    if (last - first < LEAST_LANDMARK) return
    const words = text.slice(first, last)
    found.set(words, found.has(words) ? -1 : first)
  }
  let from = start
  for (let at = start; at < end; at++) {
    const isFeed = text.charCodeAt(at) === 0x0a
    if (!isFeed && !(isStop(text.charCodeAt(at)) && isWhite(text.charCodeAt(at + 1)))) continue
    put(from, at + 1)
    from = at + 1
  }
  put(from, end)
  return found
}

/** The longest part of the list that is in order in the new text as well (M. Fredman, 1975). */
const longestInOrder = (list: readonly Kept[]): readonly Kept[] => {
  const ends: number[] = []
  const previous: number[] = []
  list.forEach(({ to }, i) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[ends[middle]!]!.to < to) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? ends[low - 1]! : -1
    ends[low] = i
  })
  const chain: Kept[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]!) chain.push(list[i]!)
  return chain.reverse()
}
