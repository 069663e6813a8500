// How much stands where on a page, and what of it is plainly something else than an article. One walk over the
// elements; words are counted in letters, white space left out.

import { lettersIn, NOTHING, type Size } from './element-size.ts'
import { wordsIn } from './element-words.ts'
import { setHeadedAside } from './headed-aside.ts'
import { isBlock, dropped } from './html-text.ts'
import { isOfTheHouse, leadsElsewhere } from './outside-phrases.ts'
import { namingOf } from './outside-names.ts'
import { isButton, isPicture, isPictureTable, isSignUp, isTeaser } from './small-boxes.ts'

export type PageMap = {
  readonly sizeOf: (element: Element) => Size
  readonly hidden: ReadonlySet<Element>
  readonly outside: ReadonlySet<Element>
  /** How many elements are left, and how many characters they hold, each counted once for every level above it. */
  readonly elements: number
  readonly weight: number
  /** How many elements lie in each other, at most. */
  readonly depth: number
}

/** What a map is drawn with: `isHidden` by attributes and sheets; `shield` holds what is never set aside. */
export type Drawing = {
  readonly isHidden: (element: Element) => boolean
  readonly shield: ReadonlySet<Element>
  /** Other articles on the same page. */
  readonly rivals: ReadonlySet<Element>
  /** False: names and links are not looked at. */
  readonly byNames: boolean
}

/** Draws the map of everything under an element. Linear. */
export const mapOf = (root: Element, drawing: Drawing): PageMap => {
  const sizes = new Map<Element, Size>()
  const hidden = new Set<Element>()
  const outside = new Set<Element>()

  let elements = 0
  let weight = 0
  let deepest = 0

  const measure = (element: Element, inLink: boolean, depth: number): Size => {
    const name = element.localName
    if (dropped.has(name) || name === 'template' || name === 'noscript') return NOTHING
    if (element !== root && drawing.isHidden(element)) {
      hidden.add(element)
      return NOTHING
    }
    const mayGo = drawing.byNames && element !== root && !drawing.shield.has(element)
    const naming = mayGo ? namingOf(element) : null
    if (naming === 'plain' || drawing.rivals.has(element)) {
      outside.add(element)
      return NOTHING
    }
    const isLink = inLink || (name === 'a' && element.hasAttribute('href'))
    let letters = 0
    let linked = 0
    let links = name === 'a' && isLink ? 1 : 0
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const count = lettersIn(node.nodeValue ?? '')
        letters += count
        weight += count * depth
        if (isLink) linked += count
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const part = measure(node as Element, isLink, depth + 1) // the node type says so
        letters += part.letters
        linked += part.linked
        links += part.links
      }
    }
    const size = { letters, linked, links }
    if (mayGo && letters > 0 && isElsewhere(element, name, naming !== null, size)) {
      outside.add(element)
      return NOTHING
    }
    sizes.set(element, size)
    elements += 1
    deepest = Math.max(deepest, depth)
    return size
  }

  measure(root, false, 1)
  if (drawing.byNames) setHeadedAside(root, drawing.shield, sizes, outside)
  const sizeOf = (element: Element): Size => sizes.get(element) ?? NOTHING
  return { sizeOf, hidden, outside, elements, weight, depth: deepest }
}

/** Lists of links, forms, and lines that only lead to another article. */
const isElsewhere = (element: Element, name: string, isNamed: boolean, size: Size): boolean => {
  const { letters, linked, links } = size
  if (isNamed && linked >= letters * 0.5) return true
  if (name === 'form')
    return letters < 600 && element.querySelector('input, textarea, select') !== null
  if (/^h\d$/.test(name)) return false
  if (name === 'figure' && letters < 400) return isPicture(element)
  if (name === 'table' && letters < 220 && isPictureTable(element)) return true
  if (/^(?:div|section)$/.test(name) && letters < 300 && isSignUp(element)) return true
  if (
    isBlock(name) &&
    letters < 250 &&
    isLeaf(element) &&
    isOfTheHouse(wordsIn(element), links > 0)
  )
    return true
  if (isBlock(name) && letters < 400 && linked > 0 && isTeaser(element)) return true
  if (isBlock(name) && links === 1 && linked === letters && letters < 80 && isButton(element))
    return true
  if (!isBlock(name)) return links >= 3 && letters < 1500 && linked >= letters * 0.75
  if (links >= 2 && letters < 1500 && linked >= letters * 0.75) return true
  if (linked >= letters * 0.5 && letters < 250) return leadsElsewhere(wordsIn(element))
  return false
}

const isLeaf = (element: Element): boolean =>
  Array.from(element.children).every((child) => !isBlock(child.localName))
