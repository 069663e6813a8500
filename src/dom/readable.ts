// Where @mozilla/readability finds the article of a page. It works on a bare copy that holds elements, class names and
// words and nothing else: no address, no style, no script, nothing that was set aside. It is told to make one attempt
// only, because a second one would turn a string into markup, which the policy of the page forbids.

import { Readability } from '@mozilla/readability'
import { dropped } from './html-text.ts'
import type { PageMap } from './page-map.ts'

/** Letters that were found to be article, by the element of the page that holds them. */
export type Finds = ReadonlyMap<Element, number>

// It looks at the words of an element once for every few levels above them.
const ELEMENT_LIMIT = 12_000
const WEIGHT_LIMIT = 4_000_000
/** Pages of sites are 20 to 40 deep; its time grows with the square of the depth. */
const DEPTH_LIMIT = 120

/**
 * What is found under an element; `null` where nothing is, or the page is too large to ask.
 *
 * @param after what stands before this element is not looked at
 */
export const readableIn = (root: Element, map: PageMap, after: Element | null): Finds | null => {
  if (map.weight > WEIGHT_LIMIT || map.elements > ELEMENT_LIMIT || map.depth > DEPTH_LIMIT)
    return null
  const originals: Element[] = []
  const ways = new Set<Element>()
  for (let each = after; each; each = each.parentElement) ways.add(each)
  let isAfter = after === null
  const bare = document.implementation.createHTMLDocument('')
  const copy = (from: Element, to: Element): void => {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (isAfter) to.append(node.nodeValue ?? '')
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element // the node type says so
        const name = element.localName
        if (!isAfter && !ways.has(element)) continue
        if (element === after) isAfter = true
        if (dropped.has(name) || map.hidden.has(element) || map.outside.has(element)) continue
        if (map.sizeOf(element).letters === 0 && name !== 'br') continue
        const made = bare.createElement(
          NAMES.get(name) ?? (/^[a-z]\w*$/.test(name) ? name : 'span'),
        )
        for (const attribute of ['class', 'id', 'role']) {
          const value = element.getAttribute(attribute)
          if (value) made.setAttribute(attribute, value)
        }
        if (name === 'a' && element.hasAttribute('href')) made.setAttribute('href', '#') // costs it no look at an address
        made.setAttribute(MARK, String(originals.length))
        originals.push(element)
        to.append(made)
        copy(element, made)
      }
    }
  }
  copy(root, bare.body)
  const found = contentOf(bare)
  if (!found) return null
  const finds = new Map<Element, number>()
  count(found, root, originals, finds)
  return finds.size > 0 ? finds : null
}

/** The headline is known already; every large heading would be compared with a title that is not there. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['h1', 'h3'],
  ['h2', 'h3'],
])

const MARK = 'data-at'

const contentOf = (bare: Document): Element | null => {
  try {
    const article = new Readability<Element>(bare, {
      charThreshold: -1,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as Element, // it passes the element that holds the article
    }).parse()
    return article?.content ?? null
  } catch {
    return null // an odd page is read without its help
  }
}

const count = (
  element: Element,
  within: Element,
  originals: readonly Element[],
  finds: Map<Element, number>,
): void => {
  const mark = element.getAttribute(MARK)
  const original = mark === null ? within : (originals[Number(mark)] ?? within)
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      const letters = (node.nodeValue ?? '').trim().length
      if (letters > 0) finds.set(original, (finds.get(original) ?? 0) + letters)
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      count(node as Element, original, originals, finds) // the node type says so
    }
  }
}
