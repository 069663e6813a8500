// How far an article is: how many of its sentences are coded and how many were read. The one place that counts them.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isPlaced } from '../core/annotation.ts'
import type { Marks } from '../core/project.ts'
import type { ArticleId } from '../core/types.ts'
import { isWithin, type Ranges } from '../text/ranges.ts'
import { indexAt, type Span } from '../text/span.ts'
import { bodySentences, type Reading } from './reading.ts'

export type Progress = {
  /** Sentences of body text, headline included. */
  readonly sentences: number
  /** Those that at least one annotation touches. */
  readonly coded: number
  /** Those that the cursor was on. */
  readonly read: number
  /** Those that are neither. */
  readonly open: number
}

const cache = new WeakMap<Reading, readonly Span[]>()

/** A text up to this length (UTF-16 units) is counted when it is opened; a longer one in slices after that. */
const AT_ONCE = 50_000
const SLICE_MS = 8
const FIRST = 100

/** All sentences that are to be coded, found once; `null` for a long text that is not counted yet. */
export const sentencesToCode = (reading: Reading): readonly Span[] | null => {
  const known = cache.get(reading)
  if (known) return known
  if (reading.text.length > AT_ONCE) return null
  const found = bodySentences(reading)
  cache.set(reading, found)
  return found
}

/** The reading whose sentences were counted last: whoever shows a count listens to it. */
const counted = createStore<{ readonly last: Reading | null }>(() => ({ last: null }))

/** The same for a component, which is shown anew when a long text is counted. */
export const useSentencesToCode = (reading: Reading): readonly Span[] | null => {
  useStore(counted, ({ last }) => last === reading)
  return sentencesToCode(reading)
}

/** How many words of body text an article has; `null` until they are counted, the old count while they are anew. */
export const useWordCount = (reading: Reading): number | null => {
  useStore(counted, ({ last }) => last === reading)
  return wordCounts.get(reading) ?? lastCounts.get(reading.articleId) ?? null
}

const wordCounts = new WeakMap<Reading, number>()
/** The figure stays on the screen when paragraphs are set aside, or the text below it would jump. */
const lastCounts = new Map<ArticleId, number>()

/** Counts words and sentences in slices that leave the main thread free, unless the returned function is called before. */
export const countInSlices = (reading: Reading): (() => void) => {
  if (wordCounts.has(reading)) return () => undefined
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  let next = 0
  let words = 0
  const slice = (): void => {
    const until = performance.now() + SLICE_MS
    for (; next < reading.paragraphs.length && performance.now() < until; next++) {
      reading.sentencesOf(next)
      if (!reading.isSetAside(next))
        words += wordsIn(reading.text, reading.paragraphs[next]!, segmenter)
    }
    if (next < reading.paragraphs.length) {
      timer = setTimeout(slice)
      return
    }
    cache.set(reading, cache.get(reading) ?? bodySentences(reading))
    wordCounts.set(reading, words)
    lastCounts.set(reading.articleId, words)
    counted.setState({ last: reading })
  }
  let timer = setTimeout(slice)
  return () => clearTimeout(timer)
}

const wordsIn = (text: string, { start, end }: Span, segmenter: Intl.Segmenter): number => {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text.slice(start, end))) if (isWordLike) words++
  return words
}

/** The sentences of at least the first screens, at once. */
export const firstSentences = (reading: Reading): readonly Span[] => {
  const found: Span[] = []
  for (let i = 0; i < reading.paragraphs.length && found.length < FIRST; i++)
    if (!reading.isSetAside(i)) found.push(...reading.sentencesOf(i))
  return found
}

/** The number of the sentence under the cursor, from 1; `null` where it is not among them. */
export const numberOf = (sentences: readonly Span[] | null, cursor: Span | null): number | null => {
  if (!sentences || !cursor) return null
  const i = indexAt(sentences, cursor.start)
  return sentences[i]?.start === cursor.start ? i + 1 : null
}

/** `null` for a long text that is not counted yet. */
export const progressOf = (reading: Reading, marks: Marks, read: Ranges): Progress | null => {
  const sentences = sentencesToCode(reading)
  if (!sentences) return null
  const isCoded = codedFlags(sentences, marks)
  let coded = 0
  let been = 0
  let open = 0
  sentences.forEach((sentence, i) => {
    const isRead = isWithin(read, sentence)
    if (isCoded[i]) coded++
    if (isRead) been++
    if (!isCoded[i] && !isRead) open++
  })
  return { sentences: sentences.length, coded, read: been, open }
}

/** How many of the sentences are touched by at least one annotation. */
export const countCoded = (sentences: readonly Span[], marks: Marks): number =>
  codedFlags(sentences, marks).reduce((sum, flag) => sum + flag, 0)

/** "7 of 11 sentences coded". */
export const codedInWords = ({ coded, sentences }: Progress): string =>
  `${coded.toLocaleString('en')} of ${sentences.toLocaleString('en')} ${sentences === 1 ? 'sentence' : 'sentences'} coded`

/** "9 of 11 read". */
export const readInWords = ({ read, sentences }: Progress): string =>
  `${read.toLocaleString('en')} of ${sentences.toLocaleString('en')} read`

type Flags = { readonly sentences: readonly Span[]; readonly flags: Uint8Array }

const flagsOf = new WeakMap<Marks, Flags>()

/** 1 for each sentence that is touched; found once per marks, and without sorting: an edit among 20,000 costs 1 ms. */
const codedFlags = (sentences: readonly Span[], marks: Marks): Uint8Array => {
  const known = flagsOf.get(marks)
  if (known?.sentences === sentences) return known.flags
  const steps = new Int32Array(sentences.length + 1)
  for (const mark of marks.values()) {
    if (!isPlaced(mark) || sentences.length === 0) continue
    const at = indexAt(sentences, mark.start)
    const first = sentences[at]!.end > mark.start ? at : at + 1
    const last = indexAt(sentences, mark.end - 1)
    if (first > last || sentences[first]!.start >= mark.end) continue
    steps[first]!++
    steps[last + 1]!--
  }
  const flags = new Uint8Array(sentences.length)
  let touching = 0
  for (let i = 0; i < flags.length; i++) {
    touching += steps[i]!
    flags[i] = touching > 0 ? 1 : 0
  }
  flagsOf.set(marks, { sentences, flags })
  return flags
}
