// The element in which a page shows the headline of its article: the heading whose words the page also states in its
// head, or else its first heading, or else the line that is drawn as one.

import { drawnHeadline } from './drawn-headline.ts'
import { oneLine } from './fact-values.ts'
import { folded, likeness } from './folded.ts'
import { hideUnseen, wordsOf, type Turn } from './html-text.ts'
import { wordsIn } from './element-words.ts'
import { isLong } from './page-title.ts'

export type Headline = { readonly element: Element; readonly text: string }

/** Longer lines are paragraphs. */
const HEADLINE_LIMIT = 290

/**
 * The headline of a page.
 *
 * @param hints what the page states as its title, the most trusted first
 * @param site the name of the site, which is no headline
 */
export const headlineOf = (
  document: Document,
  hints: readonly string[],
  site: string | null,
  isHidden: (element: Element) => boolean,
): Headline | null => {
  const wanted = hints.map((hint) => folded(hint)).filter((hint) => hint)
  const name = folded(site ?? '')
  const turn: Turn = (element, where) => (isHidden(element) ? 'hidden' : hideUnseen(element, where))
  let best: { readonly headline: Headline; readonly rank: number } | null = null
  for (const [selector, lowest] of WAYS) {
    for (const element of Array.from(document.body.querySelectorAll(selector)).slice(
      0,
      WAY_LIMIT,
    )) {
      const text = lineOf(element, turn)
      if (!text || isElsewhere(element, isHidden)) continue
      const words = folded(text)
      if (name && withoutThe(words) === withoutThe(name)) continue
      const like = Math.max(0, ...wanted.map((hint) => likeness(words, hint)))
      const isHeld = element.closest('article, main, [role="main"]') !== null
      const rank = like * 2 + (isHeld ? 1 : 0)
      if (like < lowest || (best && rank <= best.rank)) continue
      best = { headline: { element, text }, rank }
    }
    if (best && best.rank >= 4) break
  }
  return best
    ? withoutKicker(best.headline, wanted, turn)
    : (exactLine(document, wanted, isHidden, turn) ?? drawnHeadline(document.body, name, isHidden))
}

const withoutThe = (words: string): string => words.replace(/^the /, '')

/** Where headlines stand, and how like a stated title they must be. */
const WAYS: readonly (readonly [selector: string, lowest: number])[] = [
  ['h1', 0],
  ['[itemprop~="headline"], .headline, .entry-title, .post-title, .article-title', 2],
  ['h2, h3', 2],
]
const WAY_LIMIT = 200

/** The seen words of an element in one line; nothing for one that is longer than any headline. */
const lineOf = (element: Element, turn: Turn): string =>
  wordsIn(element).length > HEADLINE_LIMIT ? '' : oneLine(wordsOf(element, turn).text)

const isElsewhere = (element: Element, isHidden: (element: Element) => boolean): boolean => {
  if (element.closest('nav, aside, footer, dialog, template, noscript, [role="dialog"]'))
    return true
  for (
    let each: Element | null = element;
    each && each.localName !== 'body';
    each = each.parentElement
  )
    if (isHidden(each)) return true
  return false
}

/** A heading may hold a topic word above its headline; the part that the page states as title is the headline. */
const withoutKicker = (headline: Headline, wanted: readonly string[], turn: Turn): Headline => {
  if (wanted.includes(folded(headline.text))) return headline
  for (const element of Array.from(headline.element.querySelectorAll('*')).slice(0, 20)) {
    const text = lineOf(element, turn)
    if (wanted.includes(folded(text))) return { element, text }
  }
  return headline
}

/** Old pages have no headings: the first element that holds just the words of the title. */
const exactLine = (
  document: Document,
  wanted: readonly string[],
  isHidden: (element: Element) => boolean,
  turn: Turn,
): Headline | null => {
  const titles = new Set(wanted.filter((hint) => isLong(hint, 3)))
  if (titles.size === 0) return null
  for (const element of document.body.querySelectorAll(
    'b, strong, font, p, div, td, span, big, center, a',
  )) {
    if (element.childElementCount > 2) continue
    if (!titles.has(folded(wordsIn(element))) || isElsewhere(element, isHidden)) continue
    const text = lineOf(element, turn)
    if (text) return { element, text }
  }
  return null
}
