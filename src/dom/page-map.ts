// How much stands where on a page, and what of it is plainly something else than an article. One walk over the
// elements; words are counted in letters, white space left out.

import { wordsIn } from './element-words.ts'
import { isBlock, dropped } from './html-text.ts'
import { headingOf, isOfTheHouse, leadsElsewhere } from './outside-phrases.ts'
import { namingOf } from './outside-names.ts'
import {
  isButton,
  isDrawnApart,
  isPicture,
  isPictureTable,
  isSignUp,
  isTeaser,
} from './small-boxes.ts'

/** What stands in an element, without what is hidden or set aside. */
export type Size = { readonly letters: number; readonly linked: number; readonly links: number }

export type PageMap = {
  readonly sizeOf: (element: Element) => Size
  readonly hidden: ReadonlySet<Element>
  readonly outside: ReadonlySet<Element>
  /** How many elements are left, and how many characters they hold, each counted once for every level above it. */
  readonly elements: number
  readonly weight: number
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

const NOTHING: Size = { letters: 0, linked: 0, links: 0 }

/** Draws the map of everything under an element. Linear. */
export const mapOf = (root: Element, drawing: Drawing): PageMap => {
  const sizes = new Map<Element, Size>()
  const hidden = new Set<Element>()
  const outside = new Set<Element>()

  let elements = 0
  let weight = 0

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
    return size
  }

  measure(root, false, 1)
  if (drawing.byNames) setHeadedAside(root, drawing, sizes, outside)
  const sizeOf = (element: Element): Size => sizes.get(element) ?? NOTHING
  return { sizeOf, hidden, outside, elements, weight }
}

const lettersIn = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 32) count += 1
  return count
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

/** Sets aside what stands under headings such as "Related stories" and "9 comments". */
const setHeadedAside = (
  root: Element,
  { shield }: Drawing,
  sizes: Map<Element, Size>,
  outside: Set<Element>,
): void => {
  const drop = (element: Element): void => {
    const size = sizes.get(element)
    if (!size || shield.has(element) || outside.has(element)) return
    outside.add(element)
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      const whole = sizes.get(parent)
      if (whole)
        sizes.set(parent, {
          letters: whole.letters - size.letters,
          linked: whole.linked - size.linked,
          links: whole.links - size.links,
        })
      if (parent === root) return
    }
  }
  const isLinks = (element: Element): boolean => {
    const { letters, linked } = sizes.get(element) ?? NOTHING
    return linked >= letters * 0.5
  }
  for (const heading of root.querySelectorAll(
    'h2, h3, h4, h5, h6, p, div, span, strong, b, small',
  )) {
    const size = sizes.get(heading)
    if (!size || size.letters === 0 || size.letters > 60 || shield.has(heading)) continue
    const words = wordsIn(heading)
    const kind = headingOf(words)
    if (kind === null) {
      if (/^h[2-6]$/.test(heading.localName) && headsAside(heading, root, size, sizes, outside)) {
        drop(heading)
        continue
      }
      const isHeading = /^h\d$/.test(heading.localName) && heading.nextElementSibling !== null
      if (isHeading && leadsElsewhere(words) && isLast(heading, sizes)) drop(heading)
      continue
    }
    if (kind === 'paid') {
      drop(boxFrom(heading, sizes, shield) ?? heading)
      continue
    }
    if (kind === 'label') {
      drop(heading)
      continue
    }
    if (!/^h\d$/.test(heading.localName) && !(kind === 'links' && isAlone(heading))) continue
    const wrapper = wrapperOf(heading, (parent) => {
      const whole = sizes.get(parent)
      if (!whole || shield.has(parent) || parent === root) return false
      return kind === 'apart' ? !/^(?:main|article|body)$/.test(parent.localName) : isLinks(parent)
    })
    if (wrapper !== heading) {
      drop(wrapper)
      continue
    }
    if (!/^h\d$/.test(heading.localName)) {
      if (isLast(heading, sizes)) drop(heading)
      continue
    }
    let any = false
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^h\d$/.test(next.localName) && next.localName <= heading.localName) break
      if (kind === 'links' && (sizes.get(next)?.letters ?? 0) > 0 && !isLinks(next)) break
      any = true
      drop(next)
    }
    if (any || kind === 'links') drop(heading)
  }
}

/** All that a heading stood above in its section was set aside, and held several links. */
const headsAside = (
  heading: Element,
  root: Element,
  { letters }: Size,
  sizes: ReadonlyMap<Element, Size>,
  outside: ReadonlySet<Element>,
): boolean => {
  for (let each = heading; each !== root;) {
    const parent: Element | null = each.parentElement
    if (!parent || sizes.get(parent)?.letters !== letters) return false
    for (let next = each.nextElementSibling; next; next = next.nextElementSibling)
      if (outside.has(next) && next.querySelectorAll('a[href]').length >= 2) return true
    each = parent
  }
  return false
}

/** The box with a ground of its own that begins with this line. */
const boxFrom = (
  heading: Element,
  sizes: ReadonlyMap<Element, Size>,
  shield: ReadonlySet<Element>,
): Element | null => {
  let box: Element | null = null
  wrapperOf(heading, (parent) => {
    const { letters } = sizes.get(parent) ?? NOTHING
    if (box || shield.has(parent) || letters === 0 || letters > PAID_LIMIT) return false
    if (isDrawnApart(parent)) box = parent
    return true
  })
  return box
}

const PAID_LIMIT = 350

const isAlone = (element: Element): boolean =>
  element.previousElementSibling === null && element.nextElementSibling !== null

/** Nothing is left of what stood under this line. */
const isLast = (heading: Element, sizes: ReadonlyMap<Element, Size>): boolean => {
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling)
    if ((sizes.get(next)?.letters ?? 0) > 0) return false
  return true
}

/** The widest element that begins with this heading and passes. */
const wrapperOf = (heading: Element, passes: (parent: Element) => boolean): Element => {
  let wrapper = heading
  for (let parent = heading.parentElement; parent; parent = parent.parentElement) {
    if (parent.firstElementChild !== wrapper || lettersBefore(wrapper) > 0 || !passes(parent))
      return wrapper
    wrapper = parent
  }
  return wrapper
}

const lettersBefore = (element: Element): number => {
  let count = 0
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (node.nodeType === Node.TEXT_NODE) count += lettersIn(node.nodeValue ?? '')
  return count
}
