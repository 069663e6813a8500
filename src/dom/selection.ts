// What is selected in the article, as a span. The browser's own selection stays, so that copying works.

import type { Span } from '../text/span.ts'
import type { Edge } from '../text/steps.ts'
import type { ArticleView } from './article-view.ts'
import { offsetOf } from './offset.ts'
import { endsIn, type Ends } from './range-in.ts'

/**
 * The span of the browser's selection, in text order; `null` when nothing is selected or neither end lies in the words
 * of `article`. An end outside of the words is cut at the nearest sentence.
 */
export const selectedSpan = (article: HTMLElement): Span | null => {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!anchorNode || !focusNode) return null
  const offsetIn = ({ node, at }: Place): number | null =>
    article.contains(node) ? offsetOf(node, at) : null
  const from: Place = { node: anchorNode, at: anchorOffset }
  const to: Place = { node: focusNode, at: focusOffset }
  const [first, last] = [offsetIn(from), offsetIn(to)]
  if (first === null && last === null) return null
  const anchor = first ?? edgeTowards(article, to, from)
  const focus = last ?? edgeTowards(article, from, to)
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

/** Selects words for the browser as well: it goes on from `anchor` when more is selected with Shift. */
export const selectNatively = (view: ArticleView, span: Span, anchor: Edge): void => {
  const endsAt = (offset: number): Ends | null => {
    const paragraph = view.mounted[view.paragraphAt(offset)]
    return paragraph ? endsIn(paragraph, span) : null
  }
  const [first, last] = [endsAt(span.start), endsAt(span.end - 1)]
  if (!first || !last) return
  const start = [first.startContainer, first.startOffset] as const
  const end = [last.endContainer, last.endOffset] as const
  const [from, to] = anchor === 'start' ? [start, end] : [end, start]
  getSelection()?.setBaseAndExtent(...from, ...to)
}

/** Forgets the browser's selection where it lies in the article. */
export const clearSelection = (article: HTMLElement): void => {
  const selection = getSelection()
  if (selection?.anchorNode && article.contains(selection.anchorNode)) selection.removeAllRanges()
}

type Place = { readonly node: Node; readonly at: number }

/** From the words to a place beside them: the edge of the last sentence that lies on the way. */
const edgeTowards = (article: HTMLElement, from: Place, to: Place): number | null => {
  // A range, because a place in an element that holds the whole article may lie before or behind it.
  const place = document.createRange()
  place.setStart(to.node, to.at)
  const sentences = [...article.querySelectorAll('.s')]
  const isForward = place.comparePoint(from.node, from.at) < 0
  const last = isForward
    ? sentences.findLast((each) => place.comparePoint(each, each.childNodes.length) <= 0)
    : sentences.find((each) => place.comparePoint(each, 0) >= 0)
  return last ? offsetOf(last, isForward ? last.childNodes.length : 0) : null
}
