// Where the reader stands: which sentence of how many, and how many of them are coded.

import { isPlaced } from '../../core/annotation.ts'
import type { Marks } from '../../core/project.ts'
import { bodySentences, type Reading } from '../../state/reading.ts'
import { inReadingOrder, type Span } from '../../text/span.ts'

const cache = new WeakMap<Reading, readonly Span[]>()

/** Longer texts (UTF-16 units) are not counted: it would cost frames, and nobody reads "sentence 3 of 40,000". */
const COUNTED = 1_000_000

/** All sentences that are to be coded, counted once; `null` for texts that are too long to count. */
export const sentencesToCode = (reading: Reading): readonly Span[] | null => {
  if (reading.text.length > COUNTED) return null
  const known = cache.get(reading)
  if (known) return known
  const found = bodySentences(reading)
  cache.set(reading, found)
  return found
}

/** How many of the sentences are touched by at least one annotation: one walk over both in reading order. */
export const countCoded = (sentences: readonly Span[], marks: Marks): number => {
  const spans = [...marks.values()].filter(isPlaced).sort(inReadingOrder)
  let coded = 0
  let next = 0
  let reach = 0
  for (const sentence of sentences) {
    while (next < spans.length && spans[next]!.start < sentence.end) {
      reach = Math.max(reach, spans[next]!.end)
      next++
    }
    if (reach > sentence.start) coded++
  }
  return coded
}
