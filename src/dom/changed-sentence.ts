// A sentence in which another program has changed nodes: an extension that wraps words or adds its own, a translation of
// the page. What is the sentence's own is known by its words, so that offsets do not shift and tags stay on their words.

import type { SentenceElement } from './article-model.ts'

/** True while the sentence is the one text node that was built for it. */
export const isAsBuilt = ({ firstChild, from, to }: SentenceElement): boolean =>
  firstChild instanceof Text && firstChild.nextSibling === null && firstChild.length === to - from

/** A text node that still holds words of the sentence, and where in the sentence they begin. */
type Own = { readonly node: Text; readonly at: number }

/** Shorter words that stand elsewhere in the sentence as well may be somebody else's. */
const SURE = 8

const ownIn = (sentence: SentenceElement): readonly Own[] => {
  const { words } = sentence
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT)
  const found: Own[] = []
  let end = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.length === 0) continue
    const at = words.indexOf(node.data, end)
    if (at !== end && (at < 0 || node.length < SURE)) continue
    found.push({ node, at })
    end = at + node.length
  }
  return found
}

/** Where in the sentence a place of its DOM lies, in UTF-16 units; what is not its own takes no room. */
export const offsetWithin = (sentence: SentenceElement, node: Node, at: number): number => {
  const own = ownIn(sentence)
  const before = document.createRange()
  before.setStart(sentence, 0)
  before.setEnd(node, at)
  // Nothing of it is left: the nearer end, so that only the sentence as a whole can be meant.
  if (own.length === 0)
    return before.toString().length * 2 < sentence.textContent.length ? 0 : sentence.words.length
  let end = 0
  for (const piece of own) {
    if (piece.node === node) return piece.at + Math.min(at, piece.node.length)
    if (before.comparePoint(piece.node, 0) > 0) return end
    end = piece.at + piece.node.length
  }
  return end
}

/** The place in the DOM of an offset in the sentence, as the start or the end of what is painted. */
export const placeWithin = (
  sentence: SentenceElement,
  offset: number,
  edge: 'start' | 'end',
): readonly [Node, number] => {
  const own = ownIn(sentence)
  const piece =
    edge === 'start'
      ? own.find(({ node, at }) => offset < at + node.length)
      : own.findLast(({ at }) => at < offset)
  if (piece) return [piece.node, Math.min(Math.max(0, offset - piece.at), piece.node.length)]
  return [sentence, edge === 'start' ? 0 : sentence.childNodes.length]
}
