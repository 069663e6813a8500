// Where the reader stands: which sentence of how many, and how many of them are coded.

import { isPlaced } from '../../core/annotation.ts'
import type { Marks } from '../../core/project.ts'
import { bodySentences, type Reading } from '../../state/reading.ts'
import { indexAt, inReadingOrder, type Span } from '../../text/span.ts'

const cache = new WeakMap<Reading, readonly Span[]>()

/** Longer texts (UTF-16 units) are not counted: it would cost frames, and nobody reads "sentence 3 of 40,000". */
const COUNTED = 1_000_000

/** All sentences that are to be coded, counted once; `null` for long texts that nobody has counted yet. */
export const sentencesToCode = (reading: Reading): readonly Span[] | null => {
  const known = cache.get(reading)
  if (known) return known
  if (reading.text.length > COUNTED) return null
  const found = bodySentences(reading)
  cache.set(reading, found)
  return found
}

/** The number of the sentence under the cursor, from 1; `null` where it is not among them. */
export const numberOf = (sentences: readonly Span[] | null, cursor: Span | null): number | null => {
  if (!sentences || !cursor) return null
  const i = indexAt(sentences, cursor.start)
  return sentences[i]?.start === cursor.start ? i + 1 : null
}

/** The sentences of at least the first screens, at once. */
export const firstSentences = (reading: Reading): readonly Span[] => {
  const found: Span[] = []
  for (let i = 0; i < reading.paragraphs.length && found.length < AT_ONCE; i++)
    if (!reading.isSetAside(i)) found.push(...reading.sentencesOf(i))
  return found
}

const AT_ONCE = 100
const SLICE_MS = 8

/** Counts a long text in slices that leave the main thread free, unless the returned function is called before. */
export const countInSlices = (
  reading: Reading,
  done: (sentences: readonly Span[]) => void,
): (() => void) => {
  let next = 0
  let timer = setTimeout(slice)
  function slice(): void {
    const until = performance.now() + SLICE_MS
    while (next < reading.paragraphs.length && performance.now() < until)
      reading.sentencesOf(next++)
    if (next < reading.paragraphs.length) {
      timer = setTimeout(slice)
      return
    }
    const found = bodySentences(reading)
    cache.set(reading, found)
    done(found)
  }
  return () => clearTimeout(timer)
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
