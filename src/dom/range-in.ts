// From a span to the DOM: the part of it that lies in one mounted paragraph.

import type { Span } from '../text/span.ts'
import type { MountedParagraph, SentenceElement } from './article-model.ts'
import { isAsBuilt, placeWithin } from './changed-sentence.ts'

/** The two ends of the words of a span in a paragraph, each in the text node of a sentence. */
export type Ends = {
  readonly startContainer: Node
  readonly startOffset: number
  readonly endContainer: Node
  readonly endOffset: number
}

/** The ends of the part of a span that lies in a paragraph; `null` when it holds no word of it. */
export const endsIn = (paragraph: MountedParagraph, span: Span): Ends | null => {
  const { sentences } = paragraph
  const start = Math.max(span.start, paragraph.start)
  const end = Math.min(span.end, paragraph.end)
  let first: SentenceElement | undefined
  let last: SentenceElement | undefined
  for (const sentence of sentences) {
    if (sentence.from >= end) break
    if (sentence.to <= start) continue
    first ??= sentence
    last = sentence
  }
  if (!first || !last) return null
  const [startContainer, startOffset] = placeIn(first, Math.max(0, start - first.from), 'start')
  const [endContainer, endOffset] = placeIn(last, Math.min(end, last.to) - last.from, 'end')
  return { startContainer, startOffset, endContainer, endOffset }
}

const placeIn = (
  sentence: SentenceElement,
  offset: number,
  edge: 'start' | 'end',
): readonly [Node, number] =>
  sentence.firstChild && isAsBuilt(sentence)
    ? [sentence.firstChild, offset]
    : placeWithin(sentence, offset, edge)

/** The same as a static range: the browser does not keep it up to date, which is what makes it cheap. */
export const rangeIn = (paragraph: MountedParagraph, span: Span): StaticRange | null => {
  const ends = endsIn(paragraph, span)
  return ends && new StaticRange(ends)
}
