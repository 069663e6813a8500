// What a heading such as "Related stories" takes with it, and headings that nothing is left under.

import { lettersIn, NOTHING, type Size } from './element-size.ts'
import { wordsIn } from './element-words.ts'
import { headingOf, leadsElsewhere } from './outside-phrases.ts'
import { isDrawnApart } from './small-boxes.ts'

/** Sets aside what stands under headings such as "Related stories" and "9 comments". */
export const setHeadedAside = (
  root: Element,
  shield: ReadonlySet<Element>,
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
