// The lines below a headline that name the writer or the day. A page that states both for programs needs them in its
// text no more; where they stand in visible lines alone, the text keeps them, so that its own rules can read them.

import { creditIn } from './credit-words.ts'
import { folded } from './folded.ts'
import { wordsIn } from './element-words.ts'
import { afterWhole, holdsBlocks, PROSE, STEPS } from './lines-below.ts'

/** True for a short line that names a writer ("By …") or a day. */
export const isCredit = (line: string): boolean => namesWriter(line) || namesDay(line)

const LINE_LIMIT = 100
const isShort = (line: string): boolean => line.length <= LINE_LIMIT && line.split(' ').length <= 14

const namesWriter = (line: string): boolean =>
  isShort(line) &&
  ((BY.test(line) && !/[a-z]{3}[.!?]$/.test(line)) || creditIn([line]).byline !== null)

const BY =
  /^(?:(?:[Ww]ritten |[Rr]eported |[Ss]tory )?(?:[Bb]y|BY)|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v):?\s+\p{Lu}/u

const namesDay = (line: string): boolean => {
  if (creditIn(line.split(/\s+(?=\S+\s+(?:19|20)\d\d)/)).published !== null) return true
  if (!isShort(line) || !/\b(?:19|20)\d{2}\b/.test(line) || !DAY.test(line)) return false
  if (/[a-z]{3}[.!?]$/.test(line)) return false
  // A sentence that holds a date says more than the date.
  const more = line.replace(new RegExp(DAY, 'gu'), ' ').match(/\p{L}{2,}/gu) ?? []
  return BY.test(line) || more.filter((word) => !LABEL.test(word)).length <= 5
}

const LABEL =
  /^(?:published|posted|updated|modified|created|printed|first|last|by|on|at|in|of|am|pm|uhr|um|gmt|utc|bst|est|edt|cet|cest|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)$/i

const DAY =
  /\b\d{1,2}(?:st|nd|rd|th|\.)?[\s/.-]+(?:of )?(?:\p{L}{3,9}\.?|\d{1,2})[\s,/.-]+(?:19|20)\d{2}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\b(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/u

export type Credits = {
  readonly kept: ReadonlySet<Element>
  readonly dropped: ReadonlySet<Element>
}

/**
 * The credits between a headline and the first paragraph of prose.
 *
 * @param byline the writers as the page states them; `null` where it does not
 * @param hasDate the page states the day
 */
export const creditsBelow = (
  headline: Element,
  byline: string | null,
  hasDate: boolean,
  isHidden: (element: Element) => boolean,
): Credits => {
  const kept = new Set<Element>()
  const dropped = new Set<Element>()
  let next = afterWhole(headline)
  for (let step = 0; next && step < STEPS; step += 1) {
    if (isHidden(next) || /^(?:nav|aside|footer|figure|script|form|ul|ol)$/.test(next.localName)) {
      next = afterWhole(next)
      continue
    }
    if (holdsBlocks(next)) {
      next = next.firstElementChild
      continue
    }
    const line = wordsIn(next)
    if (line.length >= PROSE) break
    const writes = namesWriter(line) || isSigned(next, line)
    const dates = namesDay(line)
    if ((writes && byline === null) || (dates && !hasDate)) kept.add(next)
    else if (writes || dates || isOnly(line, byline)) dropped.add(next)
    next = afterWhole(next)
  }
  return { kept, dropped }
}

/** A few names in an element that is called byline. */
const isSigned = (element: Element, line: string): boolean =>
  line.length <= 60 &&
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|de|van|von)){1,6}$/u.test(line) &&
  SIGNED.test(
    `${element.getAttribute('class')} ${element.getAttribute('rel')} ${element.parentElement?.getAttribute('class')}`,
  )

const SIGNED = /\b(?:by-?line|author|writer|contributor|signature)/i

/** The stated writers and hardly a word more. */
const isOnly = (line: string, byline: string | null): boolean => {
  const names = folded(byline ?? '')
  const words = folded(line)
  return names !== '' && words.length <= names.length + 20 && words.includes(names)
}
