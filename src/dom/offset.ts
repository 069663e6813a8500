// The only bridge between DOM positions and offsets. Offsets come from the sentence elements, so nodes that an
// extension puts around the words or between them do not shift them.

import type { SentenceElement } from './article-model.ts'
import { isAsBuilt, offsetWithin } from './changed-sentence.ts'

/** The UTF-16 offset of a DOM position inside an article; `null` when it lies outside of all sentences. */
export const offsetOf = (node: Node, at: number): number | null => {
  const holder = node.parentNode
  // How it is but for extensions: the one text node of a sentence.
  if (isSentence(holder) && node instanceof Text && isAsBuilt(holder))
    return Math.min(holder.from + at, holder.to)
  const sentence = sentenceOf(node)
  if (sentence) return sentence.from + offsetWithin(sentence, node, at)
  const parent = node.parentElement
  if (node instanceof Text) return parent && offsetOf(parent, indexOf(node))
  if (!(node instanceof Element)) return null
  // Between sentences: behind the one before; where none stands before it in this place, in front of the one after.
  // The caret of a field counts its letters, so there may be no such nodes.
  const before = lastIn(node.childNodes[at - 1])
  if (before) return before.to
  const next = firstIn(node.childNodes[at])
  if (next) return next.from
  // An extension may have wrapped the white space between two sentences.
  return parent?.closest('.par') ? offsetOf(parent, indexOf(node)) : null
}

/** Where a caret would stand at a point, and which character the point is on: asking for that reads its box. */
export type PointedAt = { readonly caret: number; readonly character: () => number }

/** What a point of the viewport is on; `null` where there is no text of the article. */
export const pointedAt = (x: number, y: number): PointedAt | null => {
  const at = caretAt(x, y)
  const caret = at && offsetOf(at.node, at.offset)
  if (!at || caret === null) return null
  return { caret, character: () => (isBehindCharacter(at, x, y) ? caret - 1 : caret) }
}

/** The offset of the character under a point of the viewport; `null` where there is no text of the article. */
export const offsetAtPoint = (x: number, y: number): number | null =>
  pointedAt(x, y)?.character() ?? null

/** The sentence element that holds a node. */
export const sentenceOf = (node: Node): SentenceElement | null => {
  const element = node instanceof Element ? node : node.parentElement
  const sentence = element?.closest<HTMLElement>('.s') ?? null
  return isSentence(sentence) ? sentence : null
}

const isSentence = (node: Node | null): node is SentenceElement =>
  node instanceof HTMLElement && 'from' in node

const firstIn = (node: Node | null | undefined): SentenceElement | null => {
  if (!node) return null
  if (isSentence(node)) return node
  const found = node instanceof Element ? node.querySelector('.s') : null
  if (isSentence(found)) return found
  return firstIn(node.nextSibling)
}

const lastIn = (node: Node | null | undefined): SentenceElement | null => {
  if (!node) return null
  if (isSentence(node)) return node
  const all = node instanceof Element ? node.querySelectorAll('.s') : null
  const found = all?.[all.length - 1] ?? null
  if (isSentence(found)) return found
  return lastIn(node.previousSibling)
}

const indexOf = (node: ChildNode): number =>
  node.parentNode ? Array.prototype.indexOf.call(node.parentNode.childNodes, node) : 0

type Caret = { readonly node: Node; readonly offset: number }

let probe: Range | null = null // made once: a click asks for one box, a moving pointer for many

/** True where the point lies on the far half of a character: the caret is then behind the one that was hit. */
const isBehindCharacter = ({ node, offset }: Caret, x: number, y: number): boolean => {
  if (!(node instanceof Text) || offset === 0) return false
  probe ??= document.createRange()
  probe.setStart(node, offset - 1)
  probe.setEnd(node, offset)
  for (const { left, right, top, bottom } of probe.getClientRects())
    if (left <= x && x < right && top <= y && y < bottom) return true
  return false
}

const caretAt = (x: number, y: number): Caret | null => {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  // WebKit knows only the older name.
  const older = document as unknown as {
    caretRangeFromPoint?: (x: number, y: number) => Range | null
  } // not in the types any more
  const range = older.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
