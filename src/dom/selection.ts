// What is selected in the article, as a span. The browser's own selection stays, so that copying works.

import type { Span } from '../text/span.ts'
import { offsetOf } from './offset.ts'

/**
 * The span of the browser's selection, in text order; `null` when nothing is selected or neither end lies in the words
 * of `article`. An end outside of the words is cut at the nearest sentence.
 */
export const selectedSpan = (article: HTMLElement): Span | null => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!anchorNode || !focusNode) return null
  const offsetIn = (node: Node, at: number): number | null =>
    article.contains(node) ? offsetOf(node, at) : null
  const [from, to] = [offsetIn(anchorNode, anchorOffset), offsetIn(focusNode, focusOffset)]
  if (from === null && to === null) return null
  const anchor = from ?? edgeTowards(article, focusNode, anchorNode)
  const focus = to ?? edgeTowards(article, anchorNode, focusNode)
  if (anchor === null || focus === null || anchor === focus) return null
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** True where something is selected and it reaches over words of `article` with both of its ends outside of them. */
export const isSelectedAround = (article: HTMLElement): boolean => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selectedSpan(article)) return false
  const range = selection.getRangeAt(0)
  return [...article.querySelectorAll('.s')].some((sentence) => range.intersectsNode(sentence))
}

/** Forgets the browser's selection where it lies in the article. */
export const clearSelection = (article: HTMLElement): void => {
  const selection = getSelection()
  if (selection?.anchorNode && article.contains(selection.anchorNode)) selection.removeAllRanges()
}

/** From the words to a place beside them: the edge of the last sentence that lies on the way. */
const edgeTowards = (article: HTMLElement, from: Node, to: Node): number | null => {
  const follows = (a: Node, b: Node): boolean =>
    (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const sentences = [...article.querySelectorAll('.s')]
  const isForward = follows(to, from)
  const last = isForward
    ? sentences.findLast((sentence) => follows(to, sentence))
    : sentences.find((sentence) => follows(sentence, to))
  return last ? offsetOf(last, isForward ? last.childNodes.length : 0) : null
}
