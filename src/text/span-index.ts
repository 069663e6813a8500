// Which spans lie under the pointer, and which on the screen: asked at every move and every frame.

import { inReadingOrder, lengthOf, type Span } from './span.ts'

/** An immutable index; offsets are UTF-16 units. */
export type SpanIndex<T extends Span> = {
  /** All spans that contain the offset, the smallest first, among equal lengths as they came. */
  readonly at: (offset: number) => readonly T[]
  /** All spans that share a unit with `start`…`end`, in reading order. */
  readonly within: (start: number, end: number) => readonly T[]
}

type Entry<T> = { readonly item: T; readonly rank: number }

/**
 * Builds the index in O(n log n). A query is O(log n) and a little per hit: the sorted list is read
 * as a balanced tree whose nodes know the largest end below them (Cormen et al., Introduction to
 * Algorithms, 14.3), so one span over the whole text costs the others nothing.
 */
export const spanIndex = <T extends Span>(items: readonly T[]): SpanIndex<T> => {
  const entries = items
    .map((item, rank): Entry<T> => ({ item, rank }))
    .toSorted((a, b) => inReadingOrder(a.item, b.item) || a.rank - b.rank)
  const largestEnd = largestEnds(entries)

  const hits = (start: number, end: number): readonly Entry<T>[] => {
    const found: Entry<T>[] = []
    const visit = (low: number, high: number): void => {
      const middle = (low + high) >> 1
      const entry = entries[middle]
      if (low >= high || !entry || (largestEnd[middle] ?? 0) <= start) return
      visit(low, middle)
      if (entry.item.start >= end) return
      if (entry.item.end > start) found.push(entry)
      visit(middle + 1, high)
    }
    visit(0, entries.length)
    return found
  }

  return {
    at: (offset) =>
      hits(offset, offset + 1)
        .toSorted((a, b) => lengthOf(a.item) - lengthOf(b.item) || a.rank - b.rank)
        .map((entry) => entry.item),
    within: (start, end) => hits(start, end).map((entry) => entry.item),
  }
}

// For each node of the implicit tree (the middle of its range) the largest end in its range.
const largestEnds = <T extends Span>(entries: readonly Entry<T>[]): Float64Array => {
  const ends = new Float64Array(entries.length)
  const fill = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY
    const middle = (low + high) >> 1
    const own = entries[middle]?.item.end ?? Number.NEGATIVE_INFINITY
    ends[middle] = Math.max(own, fill(low, middle), fill(middle + 1, high))
    return ends[middle] ?? own
  }
  fill(0, entries.length)
  return ends
}
