// The words of foreign HTML: what a reader would have seen, as plain lines, and apart from them what was not seen or
// was set aside. The markup is in a document of its own and only read; no node of it ever enters the page, nothing
// runs and nothing is loaded.

import { isApart } from './glued.ts'
import { isHidden } from './html-hidden.ts'
import {
  isBullet,
  isUnseen,
  plainStyle,
  styleOf,
  withoutEffects,
  type Style,
} from './html-style.ts'
import { createPage, type Page } from './text-page.ts'
import { parseInert } from './trusted.ts'

/** Where words go: to the text, to what nobody saw, or to what stands around the text. */
export type Where = 'text' | 'hidden' | 'outside'

/** The lines of a document, by where they went. */
export type Words = Readonly<Record<Where, string>>

/** Where an element's words go, given where those of its parent go. What is hidden stays so. */
export type Turn = (element: Element, where: Where) => Where

/**
 * The text of an HTML document or fragment. Paragraphs, headings, quotations, lists and tables are set off by an
 * empty line, other blocks, list items and table rows by a line break; white space is collapsed as a browser does.
 * Cells of a row are separated by tabs, unless one of them holds several lines: then each cell is a paragraph.
 */
export const textOfHtml = (html: string): string =>
  wordsOf(parseInert(withoutEffects(html)).body, hideUnseen).text

/** Where words go by what an element says of itself alone. */
export const hideUnseen: Turn = (element, where) => (isHidden(element) ? 'hidden' : where)

/** All words under an element, in the order of the document, each where `turn` sends it. */
export const wordsOf = (root: Element, turn: Turn, start: Where = 'text'): Words => {
  const pages = { text: createPage(), hidden: createPage(), outside: createPage() }
  writeChildren({ pages, turn }, root, styleOf(root, root.localName, plainStyle), start)
  return { text: pages.text.text(), hidden: pages.hidden.text(), outside: pages.outside.text() }
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Never shown as text: code, pictures, and what a browser keeps for others. */
export const dropped = names(
  'script style noframes noembed iframe object embed svg math head title canvas audio video textarea select xml',
)

/** Words that a browser with scripts does not show. */
const kept = names('template noscript datalist')

const paragraphs = names(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr article section listing xmp',
)

const lines = names(
  'div li dt dd tr caption figcaption header footer main nav aside address details summary form fieldset ' +
    'legend center hgroup search menu dialog',
)

/** True for elements that begin a line of their own. */
export const isBlock = (name: string): boolean => paragraphs.has(name) || lines.has(name)

type Walk = { readonly pages: Readonly<Record<Where, Page>>; readonly turn: Turn }

const writeChildren = (walk: Walk, parent: Node, style: Style, where: Where): void => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE)
      walk.pages[isUnseen(style) ? 'hidden' : where].words(node.nodeValue ?? '', style.white)
    else if (node.nodeType === Node.ELEMENT_NODE) writeElement(walk, node as Element, style, where) // of another document, so of another realm in some engines
  }
}

const writeElement = (walk: Walk, element: Element, inherited: Style, before: Where): void => {
  const name = element.localName
  if (dropped.has(name) || isBullet(element)) return
  const where = before === 'hidden' || kept.has(name) ? 'hidden' : walk.turn(element, before)
  const page = walk.pages[where]
  if (name === 'br') return page.feed()
  const style = styleOf(element, name, inherited)
  const feeds = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : 0
  // A list item is one line, whatever paragraphs and lists stand in it.
  const gap = feeds === 2 && !inherited.inItem ? 2 : 1
  if (where !== before) page.block(2) // from elsewhere: never in one line with what stood there last
  if (feeds > 0) page.block(gap)
  else if (isApart(element)) page.words(' ', style.white)
  // What is set aside was seen, and broke the line that it stood in.
  if (feeds > 0 && where === 'outside' && before === 'text') walk.pages.text.block(1)
  if (name === 'tr') writeRow(walk, element, style, where)
  else if (name === 'q') {
    page.words('“', style.white)
    writeChildren(walk, element, style, where)
    page.words('”', style.white)
  } else writeChildren(walk, contentOf(element), style, where)
  if (feeds > 0) page.block(gap)
  if (where !== before) page.block(2)
}

const contentOf = (element: Element): Node =>
  element.localName === 'template' && 'content' in element
    ? (element.content as Node) // a template's children are in a fragment of their own
    : element

const writeRow = (walk: Walk, row: Element, style: Style, where: Where): void => {
  const page = walk.pages[where]
  const cells: string[] = []
  for (const cell of row.children) {
    if (dropped.has(cell.localName) || isBullet(cell)) continue
    const there = where === 'hidden' ? where : walk.turn(cell, where)
    const own = there === where ? createPage() : walk.pages[there]
    if (there !== where) own.block(2)
    const pages = { ...walk.pages, [there]: own }
    writeChildren({ ...walk, pages }, cell, styleOf(cell, cell.localName, style), there)
    if (there === where) cells.push(own.text())
    else own.block(2)
  }
  if (cells.some((cell) => cell.includes('\n'))) {
    for (const cell of cells) {
      page.block(2)
      page.words(cell, 'keep')
      page.block(2)
    }
  } else if (cells.some((cell) => cell.trim())) page.words(cells.join('\t').trimEnd(), 'keep')
}
