// Where the article's own text begins, and how far its credits and its opening reach.

import { lengthOf } from '../text/span.ts'
import type { Mark } from './boilerplate.ts'
import { isName } from './byline.ts'
import { isDeskCredit } from './captions.ts'
import { creditIn, type Credit } from './credits.ts'
import { wordCount, type Line } from './lines.ts'

/** A name alone, with a date a few buttons further down: a byline without "By". */
export const isNameAbove = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  credits: ReadonlyMap<number, Credit>,
  i: number,
): boolean => {
  const line = lines[i]
  if (!line || marks[i] || line.isStopped || !isName(line.words)) return false
  for (let next = i + 1; next < Math.min(lines.length, i + 8); next += 1) {
    if (credits.get(next)?.dates.some(({ isLoose }) => !isLoose)) return true
    if (!marks[next] && wordCount(lines[next]!) > 3) return false
  }
  return false
}

/** More lines of credits do not stand between a standfirst and the text. */
const MOST_CREDITS = 16

/** The first line of running text; not a standfirst, or a headline of two sentences, that the byline or the date follows. */
export const firstOf = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  own: readonly boolean[],
): number => {
  const first = own.indexOf(true)
  const behind = behindDialog(lines, marks, own, first)
  if (behind > first) return behind
  const next = own.indexOf(true, first + 1)
  if (first < 0 || next < 0 || next - first > MOST_CREDITS || lengthOf(lines[first]!) > 300)
    return first
  const isCredit = (i: number): boolean =>
    !marks[i] && !isDeskCredit(lines[i]!) && isDayOrBy(creditIn(lines[i]!))
  // The bar of a page has a date as well: a writer below counts more.
  const isSigned = lines
    .slice(first + 1, next)
    .some((line, n) => !marks[first + 1 + n] && creditIn(line)?.rule === 'by')
  for (let i = Math.max(0, first - MOST_CREDITS); i < first; i += 1)
    if (isCredit(i) && !(isSigned && !creditIn(lines[i]!)?.writer)) return first
  for (let i = first + 1; i < next; i += 1) if (isCredit(i)) return next
  return first
}

/**
 * A paragraph at the very top with a menu below it is a dialog in whatever language: the text begins behind the byline
 * or the date that follows. -1 where it is none.
 */
const behindDialog = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  own: readonly boolean[],
  first: number,
): number => {
  const isMenu = [1, 2, 3, 4].every((down) => {
    const line = lines[first + down]
    return line && !own[first + down] && !line.isStopped && wordCount(line) <= 5
  })
  if (first < 0 || first > 2 || !isMenu) return -1
  for (let i = first + 5; i < Math.min(lines.length, first + LONGEST_MENU); i += 1)
    if (!marks[i] && !isDeskCredit(lines[i]!) && isDayOrBy(creditIn(lines[i]!)))
      return own.indexOf(true, i)
  return -1
}

/** More lines are no menu between a dialog and a headline. */
const LONGEST_MENU = 60

const isDayOrBy = (credit: Credit | null): boolean =>
  credit !== null && (credit.rule === 'by' || credit.dates.some(({ isLoose }) => !isLoose))

/** Where the first part of the text ends: two thirds of its paragraphs, four at least. */
export const beginningOf = (own: readonly boolean[], first: number): number => {
  const paragraphs = own.flatMap((is, i) => (is && i >= first ? [i] : []))
  return (paragraphs[Math.max(4, Math.ceil(paragraphs.length * 0.66)) - 1] ?? own.length) + 1
}

/** Credits are looked for up to the second paragraph: a standfirst may stand above them. */
export const zoneEnd = (own: readonly boolean[], first: number, length: number): number => {
  if (first < 0) return length
  const second = own.indexOf(true, first + 1)
  return second < 0 ? Math.min(length, first + 6) : second
}
