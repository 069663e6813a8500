// The words of foreign HTML: what a reader would have seen, as plain lines. The markup is parsed in a document of
// its own and only read; no node of it ever enters the page, nothing runs and nothing is loaded.

import { isHidden, plainStyle, styleOf, withoutEffects, type Style } from './html-style.ts'
import { createPage, type Page } from './text-page.ts'
import { parseInert } from './trusted.ts'

/**
 * The text of an HTML document or fragment. Paragraphs, headings, quotations, lists and tables are set off by an
 * empty line, other blocks, list items and table rows by a line break; white space is collapsed as a browser does.
 * Cells of a row are separated by tabs, unless one of them holds several lines: then each cell is a paragraph.
 */
export const textOfHtml = (html: string): string =>
  linesOf(parseInert(withoutEffects(html)).body, plainStyle)

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Never shown as text: code, pictures, and what a browser keeps for others. */
const dropped = names(
  'script style noframes noembed template noscript iframe object embed svg math head title canvas audio ' +
    'video textarea select xml',
)

const paragraphs = names(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr article section listing xmp',
)

const lines = names(
  'div li dt dd tr caption figcaption header footer main nav aside address details summary form fieldset ' +
    'legend center hgroup search menu dialog',
)

const linesOf = (root: Element, style: Style): string => {
  const page = createPage()
  writeChildren(page, root, style)
  return page.text()
}

const writeChildren = (page: Page, parent: Element, style: Style): void => {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!style.isTiny) page.words(node.nodeValue ?? '', style.white)
    } else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE)
      writeElement(page, node as Element, style) // of another document, so of another realm in some engines
  }
}

const writeElement = (page: Page, element: Element, inherited: Style): void => {
  const name = element.localName
  if (dropped.has(name) || isHidden(element)) return
  if (name === 'br') return page.feed()
  const style = styleOf(element, name, inherited)
  const feeds = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : 0
  // A list item is one line, whatever paragraphs and lists stand in it.
  if (feeds > 0) page.block(feeds === 2 && !inherited.inItem ? 2 : 1)
  if (name === 'tr') writeRow(page, element, style)
  else if (name === 'q') {
    page.words('“', style.white)
    writeChildren(page, element, style)
    page.words('”', style.white)
  } else writeChildren(page, element, style)
  if (feeds > 0) page.block(feeds === 2 && !inherited.inItem ? 2 : 1)
}

const writeRow = (page: Page, row: Element, style: Style): void => {
  const cells = [...row.children]
    .filter((cell) => !dropped.has(cell.localName) && !isHidden(cell))
    .map((cell) => linesOf(cell, styleOf(cell, cell.localName, style)))
  if (cells.some((cell) => cell.includes('\n'))) {
    for (const cell of cells) {
      page.block(2)
      page.words(cell, 'keep')
      page.block(2)
    }
  } else if (cells.some((cell) => cell.trim())) page.words(cells.join('\t').trimEnd(), 'keep')
}
