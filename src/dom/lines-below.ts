// Going down a page from its headline, line by line.

import { isBlock } from './html-text.ts'

/** So many elements below a headline are looked at, */
export const STEPS = 150
/** and a line of so many characters is prose. */
export const PROSE = 140

/** True for an element that holds lines of their own, so that it is no line itself. */
export const holdsBlocks = (element: Element): boolean =>
  Array.from(element.children).some(
    (child) => isBlock(child.localName) || child.querySelector(BLOCKS) !== null,
  )

const BLOCKS = 'div, p, section, article, h1, h2, h3, h4, ul, ol, li, table, figure, header'

/** The first element that stands behind the whole of this one; `null` at the end of the page. */
export const afterWhole = (element: Element): Element | null => {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (each.nextElementSibling) return each.nextElementSibling
  return null
}
