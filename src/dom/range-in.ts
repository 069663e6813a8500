// From a span to the DOM: the part of it that lies in one mounted paragraph.

import type { Span } from '../text/span.ts'
import type { MountedParagraph } from './article-view.ts'

/** The part of a span that lies in a paragraph, as one static range; `null` when it holds no word of it. */
export const rangeIn = (paragraph: MountedParagraph, span: Span): StaticRange | null => {
  const start = Math.max(span.start, paragraph.start)
  const end = Math.min(span.end, paragraph.end)
  const first = paragraph.sentences.find((sentence) => sentence.to > start)
  const last = paragraph.sentences.findLast((sentence) => sentence.from < end)
  if (!first?.firstChild || !last?.firstChild || first.from >= end || start >= last.to) return null
  return new StaticRange({
    startContainer: first.firstChild,
    startOffset: Math.max(0, start - first.from),
    endContainer: last.firstChild,
    endOffset: Math.min(end, last.to) - last.from,
  })
}
