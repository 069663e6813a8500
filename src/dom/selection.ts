// What is selected in the article, as a span. The browser's own selection stays, so that copying works.

import type { Span } from '../text/span.ts'
import { offsetOf } from './offset.ts'

/**
 * The span of the browser's selection, in text order; `null` when nothing is selected or the selection does not
 * begin in the words of `article`. An end outside of the words is cut at the first or the last sentence.
 */
export const selectedSpan = (article: HTMLElement): Span | null => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!anchorNode || !focusNode || !article.contains(anchorNode)) return null
  const anchor = offsetOf(anchorNode, anchorOffset)
  const focus =
    (article.contains(focusNode) ? offsetOf(focusNode, focusOffset) : null) ??
    edgeTowards(article, anchorNode, focusNode)
  if (anchor === null || focus === null || anchor === focus) return null
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** Forgets the browser's selection where it lies in the article. */
export const clearSelection = (article: HTMLElement): void => {
  const selection = getSelection()
  if (selection?.anchorNode && article.contains(selection.anchorNode)) selection.removeAllRanges()
}

const edgeTowards = (article: HTMLElement, from: Node, to: Node): number | null => {
  const isAfter = (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return isAfter ? offsetOf(article, article.childNodes.length) : offsetOf(article, 0)
}
