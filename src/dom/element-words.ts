// The words of one small element, as one line.

import { isApart } from './glued.ts'
import { dropped } from './html-text.ts'

const LINE_LIMIT = 300

/** The words of a small element in one line; of a large one, the first of them. */
export const wordsIn = (element: Element): string => {
  let words = ''
  const read = (parent: Element): void => {
    for (let node = parent.firstChild; node && words.length < LINE_LIMIT; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) words += (node.nodeValue ?? '').slice(0, LINE_LIMIT)
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const child = node as Element // the node type says so
        if (dropped.has(child.localName)) continue
        if (isApart(child)) words += ' '
        read(child)
      }
    }
  }
  read(element)
  return words.replace(/\s+/g, ' ').trim()
}
