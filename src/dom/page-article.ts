// Which elements of a page are its article: headline, standfirst and the element that holds the body.

import { isBlock, type Turn } from './html-text.ts'
import type { Credits } from './page-credits.ts'
import type { Headline } from './page-headline.ts'
import { wordsIn } from './element-words.ts'
import { mapOf, type PageMap } from './page-map.ts'
import { readableIn, type Finds } from './readable.ts'
import { rivalsOf } from './page-rivals.ts'

export type Search = {
  readonly document: Document
  readonly headline: Headline | null
  readonly isHidden: (element: Element) => boolean
  /** False: look once more, and believe no names. */
  readonly byNames: boolean
  /** Lines that name the writer or the day, and whether the text keeps them. */
  readonly credits: Credits
}

/** Where the words of a page go when its article is read; `null` where no article was found. */
export const articleTurn = (search: Search): Turn | null => {
  const { document, headline, isHidden, byNames, credits } = search
  const body = document.body
  const shield = new Set<Element>()
  for (let each = headline?.element ?? null; each; each = each.parentElement) shield.add(each)
  const rivals = headline ? rivalsOf(body, headline.element) : new Set<Element>()
  const map = mapOf(body, { isHidden, shield, rivals, byNames })
  const holder = holderOf(body, map, headline)
  if (!holder || isIndex(holder, map, headline)) return null
  const parts = new Set<Element>([holder])
  const before = new Set<Element>()
  if (headline && holder.contains(headline.element)) {
    setBefore(headline.element, holder, map, before)
  } else if (headline && isBefore(headline.element, holder)) {
    parts.add(headline.element)
    for (const line of linesBetween(headline.element, holder, map)) parts.add(line)
  }
  return (element, where) => {
    if (map.hidden.has(element) || (where === 'outside' && isHidden(element))) return 'hidden'
    if (credits.kept.has(element)) return 'text'
    if (map.outside.has(element) || before.has(element) || credits.dropped.has(element))
      return 'outside'
    return parts.has(element) ? 'text' : where
  }
}

/** A front page or a list of results: mostly links, or a row of headings that are links and none above them. */
const isIndex = (holder: Element, map: PageMap, headline: Headline | null): boolean => {
  const { letters, linked } = map.sizeOf(holder)
  if (linked > letters * 0.5) return true
  if (headline) return false
  const leading = Array.from(holder.querySelectorAll('h2, h3, h4')).filter((heading) => {
    const size = map.sizeOf(heading)
    return size.letters > 0 && size.linked === size.letters
  })
  return leading.length >= 5
}

/** The element that holds the body of the article. */
const holderOf = (body: Element, map: PageMap, headline: Headline | null): Element | null => {
  // No body stands above its headline; a notice of consent may, and it may be longer than the article.
  const found =
    (headline ? bodyAmong(readableIn(body, map, headline.element), body, map) : null) ??
    bodyAmong(readableIn(body, map, null), body, map)
  const marked = markedBody(body, map, headline)
  if (!found) return marked ?? fallback(body, map, headline)
  if (marked && map.sizeOf(marked).letters >= map.sizeOf(found).letters * 0.5)
    return marked.contains(found) || found.contains(marked) ? marked : widened(found, map)
  return widened(found, map)
}

const bodyAmong = (finds: Finds | null, body: Element, map: PageMap): Element | null => {
  const found = finds ? narrowest(body, finds) : null
  return found && map.sizeOf(found).letters >= ENOUGH ? found : null
}

/** The element that a page marks as the body of its article (https://schema.org/articleBody). */
const markedBody = (body: Element, map: PageMap, headline: Headline | null): Element | null => {
  const marked = Array.from(body.querySelectorAll('[itemprop~="articleBody"]')).filter(
    (element) => map.sizeOf(element).letters >= ENOUGH,
  )
  const article = headline?.element.closest('article') ?? null
  return marked.find((element) => article?.contains(element)) ?? marked[0] ?? null
}

const ENOUGH = 100

const fallback = (body: Element, map: PageMap, headline: Headline | null): Element | null => {
  const candidates = [
    headline?.element.closest('article'),
    ...Array.from(body.querySelectorAll('article, main, [role="main"]')).slice(0, 100),
  ]
  let best: Element | null = null
  for (const each of candidates)
    if (each && map.sizeOf(each).letters > (best ? map.sizeOf(best).letters : ENOUGH)) best = each
  return best ?? (map.sizeOf(body).letters >= ENOUGH ? body : null)
}

/** The narrowest element that holds nine tenths of what was found. */
const narrowest = (body: Element, finds: Finds): Element => {
  const sums = new Map<Element, number>()
  let total = 0
  for (const [element, letters] of finds) {
    total += letters
    for (let each: Element | null = element; each; each = each === body ? null : each.parentElement)
      sums.set(each, (sums.get(each) ?? 0) + letters)
  }
  let holder = body
  for (let next: Element | undefined = body; next;) {
    holder = next
    next = Array.from(holder.children).find((child) => (sums.get(child) ?? 0) >= total * 0.9)
  }
  // A single paragraph is no body; its parent also holds what stands beside it.
  return holder.localName === 'p' && holder.parentElement ? holder.parentElement : holder
}

/** An element around the holder, while what it adds is little, and is prose. */
const widened = (holder: Element, map: PageMap): Element => {
  let widest = holder
  for (
    let next = holder.parentElement;
    next && next.localName !== 'html';
    next = next.parentElement
  ) {
    if (/^(?:article|main|body)$/.test(widest.localName)) break
    const size = map.sizeOf(next)
    const inner = map.sizeOf(widest)
    const added = size.letters - inner.letters
    if (added > inner.letters * 0.25 || size.linked - inner.linked > added * 0.3) break
    if (added === 0 || Array.from(next.children).some((child) => isProse(child, widest, map)))
      widest = next
    else break
  }
  return widest
}

const isProse = (child: Element, holder: Element, map: PageMap): boolean => {
  if (child === holder) return false
  const { letters, linked } = map.sizeOf(child)
  return letters >= 60 && linked <= letters * 0.2
}

const isBefore = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** What stands above the headline inside of the holder: sections, kickers, breadcrumbs. Never much. */
const setBefore = (
  headline: Element,
  holder: Element,
  map: PageMap,
  before: Set<Element>,
): void => {
  const elders: Element[] = []
  let letters = 0
  for (let each: Element | null = headline; each && each !== holder; each = each.parentElement)
    for (let elder = each.previousElementSibling; elder; elder = elder.previousElementSibling) {
      elders.push(elder)
      letters += map.sizeOf(elder).letters
    }
  if (letters <= map.sizeOf(holder).letters * 0.5) for (const elder of elders) before.add(elder)
}

/** Lines between headline and body that read like a standfirst; bylines, dates and menus do not. */
const linesBetween = (headline: Element, holder: Element, map: PageMap): readonly Element[] => {
  const lines: Element[] = []
  let next = afterWhole(headline)
  while (next && next !== holder) {
    const size = map.sizeOf(next)
    if (next.contains(holder)) next = next.firstElementChild
    else if (size.letters === 0 || map.outside.has(next) || map.hidden.has(next))
      next = afterWhole(next)
    else if (isBlock(next.localName) && !holdsBlocks(next)) {
      if (isStandfirst(next, size.linked / size.letters)) lines.push(next)
      next = afterWhole(next)
    } else next = next.firstElementChild ?? afterWhole(next)
  }
  return lines
}

const holdsBlocks = (element: Element): boolean =>
  Array.from(element.children).some(
    (child) => isBlock(child.localName) || (child.childElementCount > 0 && holdsBlocks(child)),
  )

const afterWhole = (element: Element): Element | null => {
  for (let each: Element | null = element; each; each = each.parentElement)
    if (each.nextElementSibling) return each.nextElementSibling
  return null
}

const isStandfirst = (element: Element, linked: number): boolean => {
  if (linked > 0.3) return false
  const names = `${element.getAttribute('class')} ${element.getAttribute('itemprop')} ${element.parentElement?.getAttribute('class')}`
  if (STANDFIRST.test(names)) return true
  const words = wordsIn(element)
  const count = words.split(' ').length
  return count >= 8 || (count >= 4 && /[.!?…]["”’»)]?$/.test(words))
}

const STANDFIRST =
  /\b(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|lede?|lead|intro(?:duction)?|summary|excerpt|abstract|alternativeHeadline|description)\b/i
