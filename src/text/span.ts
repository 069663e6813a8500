// The span: the one way to point into a text. Everything that is tagged, quoted or found is one.

/** Offsets are UTF-16 code units of an article's frozen text, half open: `start` is in, `end` is out. */
export type Span = { readonly start: number; readonly end: number }

/** The words under the span. */
export const passage = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Length in UTF-16 units. */
export const lengthOf = (span: Span): number => span.end - span.start

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** True when the two share at least one unit; touching spans do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when every unit of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Reading order: by start, the larger span first, so that a nested span follows what holds it. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The index of the last of these spans, in reading order and apart, that begins at or before `offset`; 0 before all. */
export const indexAt = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
