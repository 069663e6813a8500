// The only bridge between DOM positions and offsets. Offsets come from the sentence elements, so nodes that an
// extension puts around the words do not shift them.

import type { SentenceElement } from './article-view.ts'

/** The UTF-16 offset of a DOM position inside an article; `null` when it lies outside of all sentences. */
export const offsetOf = (node: Node, at: number): number | null => {
  const sentence = sentenceOf(node)
  if (sentence)
    return sentence.from + Math.min(lengthBefore(sentence, node, at), sentence.to - sentence.from)
  // Between sentences: the white space behind a sentence, or a paragraph that is selected as a whole.
  if (node instanceof Text) {
    const before = node.previousSibling
    return isSentence(before) ? before.to : null
  }
  if (!(node instanceof Element)) return null
  const next = at < node.childNodes.length ? firstIn(node.childNodes[at]!) : null
  if (next) return next.from
  const before = at > 0 ? lastIn(node.childNodes[at - 1]!) : null
  return before ? before.to : null
}

/** The offset under a point of the viewport; `null` where there is no text of the article. */
export const offsetAtPoint = (x: number, y: number): number | null => {
  const at = caretAt(x, y)
  return at ? offsetOf(at.node, at.offset) : null
}

/** The sentence element that holds a node. */
export const sentenceOf = (node: Node): SentenceElement | null => {
  const element = node instanceof Element ? node : node.parentElement
  const sentence = element?.closest<HTMLElement>('.s') ?? null
  return isSentence(sentence) ? sentence : null
}

const isSentence = (node: Node | null): node is SentenceElement =>
  node instanceof HTMLElement && 'from' in node

const firstIn = (node: Node): SentenceElement | null => {
  if (isSentence(node)) return node
  const found = node instanceof Element ? node.querySelector('.s') : null
  if (isSentence(found)) return found
  return node.nextSibling ? firstIn(node.nextSibling) : null
}

const lastIn = (node: Node): SentenceElement | null => {
  if (isSentence(node)) return node
  const all = node instanceof Element ? node.querySelectorAll('.s') : null
  const found = all?.[all.length - 1] ?? null
  if (isSentence(found)) return found
  return node.previousSibling ? lastIn(node.previousSibling) : null
}

const lengthBefore = (sentence: Element, node: Node, at: number): number => {
  if (node === sentence.firstChild && node instanceof Text) return at // how it is but for extensions
  const range = document.createRange()
  range.setStart(sentence, 0)
  range.setEnd(node, at)
  return range.toString().length
}

type Caret = { readonly node: Node; readonly offset: number }

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
