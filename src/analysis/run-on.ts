// A page that was pasted as one or a few very long lines: headline, writer and date stand at the head of the first one,
// with marks between them or the byline as a hinge. Only where that is sure; else nothing is stated.

import type { Span } from '../text/span.ts'
import { isName } from './byline.ts'
import { datesIn, type PrintedDate } from './calendar.ts'
import { creditIn, type Credit } from './credits.ts'
import { isDateLabel } from './date-labels.ts'
import { sharedWords, vocabularyOf } from './kin.ts'
import { wordCount, type Line } from './lines.ts'

/** What the head of a line holds; all spans count from the start of the line. */
export type RunOn = {
  readonly title: Span
  readonly credit: Credit
  /** The credits, up to where the text begins. */
  readonly credits: Span
}

/** `null` for a line that is a paragraph like any other. */
export const runOnIn = (line: Line): RunOn | null => {
  if (line.words.length < SHORTEST) return null
  const head = line.words.slice(0, LONGEST_HEAD)
  const credits = creditsIn(head)
  const title = credits ? titleIn(head.slice(0, credits.start)) : null
  // What follows the credits begins like a text.
  if (!credits || !title || !/^["“„«‘'(]?\s?[\p{Lu}\p{Lo}\d]/u.test(line.words.slice(credits.end)))
    return null
  const words = head.slice(credits.start, credits.end).replace(/[\s|·•–—,:-]+$/, '')
  const credit = creditIn({ ...line, words, start: 0, end: words.length, isStopped: false })
  // The line speaks of what its head says.
  const body = { words: line.words.slice(credits.end, credits.end + 4_000) }
  const shared = sharedWords(
    { words: head.slice(title.start, title.end) },
    vocabularyOf([{ ...line, ...body }]),
  )
  if (!credit?.writer || shared < 2) return null
  return { title, credit: moved(credit, credits.start), credits }
}

const moved = (credit: Credit, by: number): Credit => ({
  ...credit,
  writer: credit.writer && { start: credit.writer.start + by, end: credit.writer.end + by },
  dates: credit.dates.map((date) => ({ ...date, start: date.start + by, end: date.end + by })),
})

/** Shorter lines are read as what they are, in UTF-16 units. */
const SHORTEST = 320
/** A title and its credits stand in so many units. */
const LONGEST_HEAD = 420

/** `By X | 3 May 2031 |`, `Von X, 3. Mai 2031, 06:00 Uhr`: a byline with dates or a mark beside it, to where they end. */
const creditsIn = (head: string): Span | null => {
  const dates = datesIn(head).filter(({ isLoose }) => !isLoose)
  for (const opening of head.matchAll(OPENING)) {
    const start = opening.index + (opening[1] ?? '').length
    const from = opening.index + opening[0].length
    const parts = (NAME.exec(head.slice(from))?.[0] ?? '').split(' ')
    // The longest name that a mark or a date follows: "By Maud Ferrier October 6, 2031".
    for (let count = parts.length; count >= 2; count -= 1) {
      const name = parts.slice(0, count).join(' ')
      const end = from + name.length
      if (!isName(name)) continue
      const behind = through(head, dates, end)
      const before = dates.find((date) => date.end <= start && isLink(head.slice(date.end, start)))
      if (behind > end || MARK.test(head.slice(end)))
        return { start: before?.start ?? start, end: closed(head, behind) }
    }
  }
  return null
}

/** Where the dates end that follow each other from here, with what they are called. */
const through = (head: string, dates: readonly PrintedDate[], from: number): number => {
  let end = from
  for (const date of dates)
    if (date.start >= end && isLink(head.slice(end, date.start))) end = date.end
  return end
}

const OPENING =
  /(^|\s|[|·•]\s?)(?:By|Von|Par|Por|Di|Door|BY|VON|PAR|POR|(?<=[|·•]\s?)(?:by|von|par|por|di|door))\s(?=\p{Lu})/gu
const NAME =
  /^\p{Lu}[\p{L}’'.-]{0,24}(?:\s(?:(?:de|del|della|der|den|da|dos|du|van|von|al|el|bin|la|le|ten|ter|zu)\s){0,2}\p{Lu}[\p{L}’'-]{1,24}){1,3}/u
/** Between a writer and a date: marks and what the date is called. */
const isLink = (gap: string): boolean => {
  const words = gap.replace(/^[\s,|·•–—/-]{1,6}/, '').trim()
  return gap.length <= 40 && (words === '' || isDateLabel(words)) && gap !== words
}
const MARK = /^(?:\s?[|·•]|\s{2,})/

/** Behind the credits, with the mark that closes them. */
const closed = (head: string, end: number): number =>
  end + (/^[\s|·•–—,:-]{1,6}/.exec(head.slice(end))?.[0].length ?? 0)

/** The last piece between marks before the credits: three words or more, no sentence, no path. */
const titleIn = (before: string): Span | null => {
  let start = 0
  for (const mark of before.trimEnd().matchAll(BREAK)) {
    const behind = mark.index + mark[0].length
    // A mark that closes the title is none before it.
    if (before.slice(behind).trim()) start = behind
  }
  const words = before.slice(start).replace(/[\s|·•–—,-]+$/, '')
  const lead = words.length - words.trimStart().length
  const title = { start: start + lead, end: start + words.length }
  const count = wordCount({ words: words.trim() })
  const isPhrase = count >= 3 && count <= 20 && words.length <= 180 && !/[.!?…]\s/.test(words)
  return isPhrase && /^["“„«‘'(]?[\p{Lu}\d]/u.test(words.trimStart()) ? title : null
}

const BREAK = /\s?[|»›>•·]\s?|\s{2,}/g
