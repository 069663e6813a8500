// What several messages between the page and the analysis worker are made of.

import * as v from 'valibot'

/** A place in a text, in UTF-16 units. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
export const count = offset
/** Of a whole, 0 to 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
export const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.readonly())
export const Span = v.object({ start: offset, end: offset })

/** A hit among its neighbours; `start` and `end` are its place in the frozen text, `words` what stands there. */
export const Snippet = v.object({
  ...Span.entries,
  before: v.string(),
  words: v.string(),
  after: v.string(),
})
export type Snippet = Readonly<v.InferOutput<typeof Snippet>>
