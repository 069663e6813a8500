// Small parts of a page that are told by their make: pictures with what is said of them, teasers, buttons, sign-ups.

import { declarationsOf } from './html-style.ts'
import { wordsIn } from './element-words.ts'

/** A figure with a picture in it: what else stands there is its caption and its credit. */
export const isPicture = (element: Element): boolean =>
  element.querySelector('img, picture, amp-img, svg, video, iframe') !== null &&
  element.querySelector('blockquote, table, pre, code') === null

/** A small box with a heading inside of a link: it leads to another article. */
export const isTeaser = (element: Element): boolean => {
  const heading = element.querySelector('a[href] :is(h2, h3, h4, h5, h6)')
  const address = heading?.closest('a')?.getAttribute('href') ?? '#'
  return heading !== null && !address.startsWith('#') && element.querySelector('h1') === null
}

/** A line that is one link, drawn as a button. */
export const isButton = (element: Element): boolean =>
  /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i.test(
    element.querySelector('a')?.getAttribute('class') ?? '',
  )

/** A heading, at most two lines and a form that asks for a mail address. */
export const isSignUp = (element: Element): boolean => {
  const children = Array.from(element.children).slice(0, 6)
  const form = children.findIndex((child) => child.localName === 'form')
  const heading = children.findIndex((child) => /^h[2-6]$/.test(child.localName))
  return (
    element.childElementCount <= 5 &&
    heading >= 0 &&
    form > heading &&
    form - heading <= 3 &&
    children[form]?.querySelector('input[type="email" i]') !== null
  )
}

/**
 * A small table that holds a picture and below or beside it one cell of words: where it floats, is called after
 * pictures, or ends with a credit, these are its caption.
 */
export const isPictureTable = (table: Element): boolean => {
  const cells = cellsOf(table)
  const [first, ...others] = cells
  if (!first || cells.length > 4 || !beginsWithPicture(first) || wordsIn(first) !== '') return false
  const worded = others.map((cell) => wordsIn(cell)).filter((words) => words !== '')
  const [words] = worded
  if (words === undefined || worded.length > 1) return false
  return (
    /^(?:left|right)$/i.test(table.getAttribute('align') ?? '') ||
    /^(?:left|right)$/.test(declarationsOf(table).get('float') ?? '') ||
    /image-?block|picture|caption/i.test(table.getAttribute('class') ?? '') ||
    CREDITED.test(words)
  )
}

const CREDITED =
  /(?:^|[\s(|])(?:photo|foto|fotos|picture|image|bild|φωτ\.|φωτογραφία|фото|снимка) ?: ?\p{L}[\p{L}. /’'-]{1,60}\)?$/iu

/** The cells of the first rows of a table; none of those of tables in it. */
const cellsOf = (table: Element): readonly Element[] => {
  const rows = Array.from(table.children)
    .slice(0, 4)
    .flatMap((child) =>
      child.localName === 'tr' ? [child] : Array.from(child.children).slice(0, 5),
    )
  return rows.slice(0, 5).flatMap((row) => Array.from(row.children).slice(0, 5))
}

const beginsWithPicture = (cell: Element): boolean => {
  let each: Element | null = cell.firstElementChild
  for (let depth = 0; each && depth < 4; depth += 1) {
    if (/^(?:img|picture)$/.test(each.localName)) return true
    each = each.firstElementChild
  }
  return false
}

/** A box with a ground or an edge of its own. */
export const isDrawnApart = (element: Element): boolean => {
  if (!/^(?:table|td|div|section)$/.test(element.localName)) return false
  if (element.hasAttribute('bgcolor')) return true
  const style = declarationsOf(element)
  return ['background', 'background-color', 'border'].some((name) =>
    /^(?!0)[\w#]/.test((style.get(name) ?? '').replace(/\b(?:none|transparent|inherit)\b/g, '')),
  )
}
