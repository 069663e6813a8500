// The sentences that are read, with the paragraph and the part of the article in which each stands.

import { paragraphsOf } from '../../text/paragraphs.ts'
import { sentencesIn } from '../../text/sentences.ts'
import { lengthOf, overlaps, passage, type Span } from '../../text/span.ts'
import type { ReadingInput, Sentence } from './types.ts'

/** The logical paragraphs of what is read and their sentences; parts that are left out are passed over. */
export const sentencesRead = ({
  text,
  leftOut,
  headline,
}: Pick<ReadingInput, 'text' | 'leftOut' | 'headline'>): {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
} => {
  const aside = leftOut.toSorted((a, b) => a.start - b.start)
  const paragraphs: Span[] = []
  const sentences: Sentence[] = []
  let from = 0
  for (const paragraph of paragraphsOf(text)) {
    while ((aside[from]?.end ?? Infinity) <= paragraph.start) from += 1
    const next = aside[from]
    if (next && overlaps(next, paragraph)) continue
    const part = partOf(text, paragraph, headline)
    for (const sentence of sentencesIn(text, paragraph))
      sentences.push({ ...sentence, paragraph: paragraphs.length, part })
    paragraphs.push(paragraph)
  }
  return { paragraphs, sentences }
}

/** A line that is no headline and has no final stop is a subheading, where it is short. */
const LONGEST_SUBHEADING = 90

const partOf = (text: string, paragraph: Span, headline: Span | null): Sentence['part'] => {
  if (headline && overlaps(headline, paragraph)) return 'headline'
  const isShort = lengthOf(paragraph) <= LONGEST_SUBHEADING
  return isShort && !/[.!?…:;,"”’'»)]\s*$/u.test(passage(text, paragraph)) ? 'subheading' : 'body'
}
