// Who wrote an article, for whom and when, as the lines beside its headline say it, where a page states it for no
// program: a line with a byline word, a line or a link that the page calls author, an author box, an address element.

import { creditIn, isPerson, namesAtStart } from './credit-words.ts'
import { wordsIn } from './element-words.ts'
import { dropped } from './html-text.ts'
import { afterWhole, holdsBlocks, PROSE, STEPS } from './lines-below.ts'

export type PrintedCredits = {
  readonly byline: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly outlet: string | null
}

/** How the place of such a fact is called. The line stays in the text, where it can be read again. */
export const CREDIT_LINE = 'credit-line'

const LONG_LINES = 2
const SENTENCE = 60
const END = /[.!?…。！？][”"’'」』)]?$/
const NAMES = 8

/** The credits between a headline and the second paragraph below it. */
export const printedCredits = (
  headline: Element,
  isHidden: (element: Element) => boolean,
): PrintedCredits => {
  const found: { -readonly [Name in keyof PrintedCredits]: string | null } = {
    byline: null,
    published: null,
    updated: null,
    outlet: null,
  }
  const called: string[] = []
  let isOpen = false
  let long = 0
  const inTable = headline.closest('table') !== null // laid out with tables
  let next = afterWhole(headline)
  for (let step = 0; next && step < STEPS; step += 1) {
    if (
      isHidden(next) ||
      (SKIPPED.test(next.localName) && !(inTable && next.localName === 'table')) ||
      isElsewhere(next)
    ) {
      next = afterWhole(next)
      continue
    }
    if (holdsBlocks(next)) {
      next = next.firstElementChild
      continue
    }
    const pieces = piecesOf(next)
    const words = pieces.map(({ text }) => text)
    const length = words.join(' ').length
    const isProse = length >= PROSE || (length >= SENTENCE && END.test(words.at(-1) ?? ''))
    if (isProse) {
      long += 1
      if (long >= LONG_LINES) break
    } else if (length > 0) {
      const credit = creditIn(words)
      found.byline ??= credit.byline ?? (isOpen ? namesAtStart(words.join(' ')) : null)
      found.published ??= credit.published
      found.updated ??= credit.updated
      found.outlet ??= credit.outlet
      isOpen = credit.isOpen
      for (const name of calledNames(next, pieces))
        if (called.length < NAMES && !called.includes(name)) called.push(name)
    }
    next = afterWhole(next)
  }
  found.byline ??= called.join(', ') || null
  return found
}

/** The day in the head of a numbered issue above the headline: "Letters | No. 12 | 4 May 2031"; `null` without one. */
export const issueDayAbove = (headline: Element): string | null => {
  let lines = 0
  let each: Element | null = headline
  for (let depth = 0; each && each.localName !== 'body' && depth < 24; depth += 1) {
    for (
      let elder = each.previousElementSibling;
      elder && lines < 8;
      elder = elder.previousElementSibling
    ) {
      const words = wordsIn(elder)
      if (words === '') continue
      lines += 1
      if (words.length > PROSE) continue
      const day = ISSUE.test(words) ? creditIn([words]).published : null
      if (day) return day
    }
    each = each.parentElement
  }
  return null
}

const ISSUE =
  /(?:^|[|•·,–—-] ?)(?:no\.?|nr\.?|issue|number|ausgabe|numéro|número|numero|n°|№|τεύχος|выпуск|#) ?#?\d{1,5} ?(?:$|[|•·,–—-])/iu

const SKIPPED = /^(?:nav|aside|footer|figure|script|style|form|button|select|table|blockquote)$/

type Piece = { readonly text: string; readonly element: Element }

/** The words of a small element, one piece for each run of text that no element cuts. */
export const piecesOf = (element: Element): readonly Piece[] => {
  const pieces: Piece[] = []
  let length = 0
  const read = (parent: Element): void => {
    for (let node = parent.firstChild; node && length < PROSE * 3; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        // A blank of full width parts what stands beside it.
        const text = (node.nodeValue ?? '')
          .slice(0, PROSE * 3)
          .replace(/[^\S\u3000]+/g, ' ')
          .trim()
        if (text) pieces.push({ text, element: parent })
        length += text.length
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const child = node as Element // the node type says so
        if (!dropped.has(child.localName)) read(child)
      }
    }
  }
  read(element)
  return pieces
}

/** Names in a line that is called author, or in links to their pages. */
const calledNames = (line: Element, pieces: readonly Piece[]): readonly string[] => {
  if (isCalled(line, line)) {
    const whole = pieces
      .filter(({ element }) => element.localName !== 'time')
      .map(({ text }) => text)
      .join(' ')
    const names = namesAtStart(whole)
    if (names) return [names]
  }
  return pieces
    .filter(
      ({ text, element }) => isPerson(text) && (isCalled(element, line) || linksToWriter(element)),
    )
    .map(({ text }) => text)
}

/** It or an element around it, up to two above the line, is called author. */
const isCalled = (element: Element, line: Element): boolean => {
  let above = 0
  let isAbove = false
  for (let each: Element | null = element; each && above < 3; each = each.parentElement) {
    if (/^(?:article|main|body|html)$/.test(each.localName)) return false
    if (each.localName === 'address') return true
    const names = namesOf(each)
    if (CALLED.test(names)) return !NOT_CALLED.test(names)
    isAbove ||= each === line
    if (isAbove) above += 1
  }
  return false
}

const namesOf = (element: Element): string =>
  ['class', 'id', 'rel', 'itemprop', 'data-testid', 'data-qa', 'data-component']
    .map((name) => (element.getAttribute(name) ?? '').slice(0, 200))
    .join(' ')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/[_-]+/g, ' ')

const CALLED =
  /\b(?:by ?lines?|authors?|autor(?:en)?|auteurs?|writers?|written by|contributors?|reporters?|journalists?|correspondents?|signature|posted by)\b/i
const NOT_CALLED =
  /\b(?:bio|biography|about|related|more|comments?|avatar|photo|image|caption|credit|date|time|role|title|job|social|follow)\b/i

/** A link to the page of a writer. */
const linksToWriter = (element: Element): boolean => {
  const link = element.closest('a[href]')
  const address = (link?.getAttribute('href') ?? '').slice(0, 300)
  return WRITER.test(address)
}

const WRITER =
  /(?:^|\/)(?:authors?|autor(?:en|es)?|auteurs?|staff|by|contributors?|journalists?|writers?|reporters?|correspondents?|columnists?|redaktion)\/[^/?#]+\/?(?:[?#]|$)|\/@[\w.-]+\/?(?:[?#]|$)/i

/** Biographies, other articles, and what is said of pictures. */
const isElsewhere = (element: Element): boolean =>
  /\b(?:bio|biography|related|comments?|captions?|newsletter|share|recommended)\b/i.test(
    (element.getAttribute('class') ?? '').slice(0, 200).replace(/[_-]+/g, ' '),
  )
