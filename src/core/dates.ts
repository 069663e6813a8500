// Days in words. "on Wednesday" means a day only together with the day on which the article was published: the last
// such day before or on it. English news; each row of the table is one way to write a day.

import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import { isDay, MONTHS } from './stated.ts'
import type { StatedValue } from './types.ts'

/** An ISO 8601 day, month, year or interval of days, and which of them it is. */
export type Dated = {
  readonly resolved: string
  readonly precision: 'year' | 'month' | 'day' | 'interval'
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const

const DAY_NAME = DAYS.join('|')
const MONTH_NAME = MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\b\\.?`).join('|')
const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?'

/** `anchor` is the day of publication in UTC, where it is known. */
type Way = {
  readonly pattern: string
  readonly dated: (parts: readonly (string | undefined)[], anchor: Date | null) => Dated | null
}

// In this order: the longer way to write a day stands before the shorter one that is a part of it.
const ways: readonly Way[] = [
  { pattern: '(\\d{4}-\\d{2}-\\d{2})', dated: ([day = '']) => (isDay(day) ? ofDay(day) : null) },
  {
    pattern: `${DAY_NUMBER} (${MONTH_NAME}),? (\\d{4})`,
    dated: ([day, month, year]) => calendarDay(year, month, day),
  },
  {
    pattern: `(${MONTH_NAME}) ${DAY_NUMBER},? (\\d{4})`,
    dated: ([month, day, year]) => calendarDay(year, month, day),
  },
  {
    pattern: `${DAY_NUMBER} (${MONTH_NAME})`,
    dated: ([day, month], anchor) => lastCalendarDay(anchor, month, day),
  },
  {
    pattern: `(${MONTH_NAME}) ${DAY_NUMBER}(?!\\d)`,
    dated: ([month, day], anchor) => lastCalendarDay(anchor, month, day),
  },
  { pattern: 'the day before yesterday', dated: (_, anchor) => daysBefore(anchor, 2) },
  {
    pattern: '(?:late |early )?yesterday(?: morning| afternoon| evening)?',
    dated: (_, anchor) => daysBefore(anchor, 1),
  },
  { pattern: 'last night', dated: (_, anchor) => daysBefore(anchor, 1) },
  {
    pattern: '(?:earlier )?today|tonight|this (?:morning|afternoon|evening)',
    dated: (_, anchor) => daysBefore(anchor, 0),
  },
  {
    pattern: `(\\d{1,2}|${NUMBERS.join('|')}) days? (?:ago|earlier)`,
    dated: ([count = ''], anchor) => daysBefore(anchor, numberOf(count)),
  },
  {
    pattern: `(\\d{1,2}|a|${NUMBERS.join('|')}) weeks? ago`,
    dated: ([count = ''], anchor) => weekOf(anchor, numberOf(count)),
  },
  {
    pattern: `(\\d{1,2}|a|${NUMBERS.join('|')}) months? ago`,
    dated: ([count = ''], anchor) => monthsBefore(anchor, numberOf(count)),
  },
  {
    pattern: `(\\d{1,2}|a|${NUMBERS.join('|')}) years? ago`,
    dated: ([count = ''], anchor) => yearsBefore(anchor, numberOf(count)),
  },
  {
    pattern: `(?:on |late on |early on |late |early |in the early hours of )?(last |this )?(${DAY_NAME})(?: morning| afternoon| evening| night)?`,
    dated: ([which, name = ''], anchor) =>
      lastWeekday(anchor, name, which?.trim().toLowerCase() === 'last'),
  },
  { pattern: '(?:earlier |later )?this week', dated: (_, anchor) => weekOf(anchor, 0) },
  { pattern: '(?:earlier |late |early )?last week', dated: (_, anchor) => weekOf(anchor, 1) },
  { pattern: '(?:at the|over the|last) weekend', dated: (_, anchor) => lastWeekend(anchor) },
  {
    pattern: '(?:earlier |later |late |early )?(last|this) month',
    dated: ([which = ''], anchor) => monthsBefore(anchor, isLast(which) ? 1 : 0),
  },
  {
    pattern: '(?:earlier |later |late |early )?(last|this) year',
    dated: ([which = ''], anchor) => yearsBefore(anchor, isLast(which) ? 1 : 0),
  },
  {
    pattern: `(?:in )?(?:early |late |mid-)?(${MONTH_NAME}) (\\d{4})`,
    dated: ([month, year]) => ofMonth(Number(year), monthOf(month)),
  },
  {
    pattern: `(?:in|since) (?:early |late |mid-)?(${MONTH_NAME})`,
    dated: ([month], anchor) => lastMonth(anchor, month),
  },
  {
    pattern: '(?:in|since) (\\d{4})',
    dated: ([year = '']) => ({ resolved: year, precision: 'year' }),
  },
]

const whole = ways.map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i'))
const anywhere = new RegExp(
  `\\b(?:${ways.map(({ pattern }) => pattern.replaceAll(/\((?!\?)/g, '(?:')).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * What words mean as a day, counted from the day of publication (`YYYY-MM-DD`, or `null` where it is not known).
 * `null` where they mean none, or cannot be counted.
 */
export const resolveDate = (words: string, published: string | null): Dated | null => {
  const anchor = published && isDay(published) ? new Date(`${published}T00:00:00Z`) : null
  const plain = words.trim().replaceAll(/\s+/g, ' ')
  for (const [i, way] of ways.entries()) {
    const found = whole[i]!.exec(plain)
    if (found) return way.dated(found.slice(1), anchor)
  }
  return null
}

/** Where a passage names a day, in reading order. */
export const dateWordsIn = (text: string, { start, end }: Span): readonly Span[] =>
  matchesOf(anywhere, text.slice(start, end)).map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }))

/** The day of a stated value, where it has one: `YYYY-MM-DD`. */
export const dayOf = (value: StatedValue | undefined): string | null => {
  const { resolved = '' } = value ?? {}
  const day = resolved.charAt(10) === 'T' ? resolved.slice(0, 10) : resolved
  return isDay(day) ? day : null
}

/** How exact an ISO 8601 date is; `null` where it is none. */
export const datedFrom = (iso: string): Dated | null => {
  if (isDay(iso)) return ofDay(iso)
  if (/^\d{4}$/.test(iso)) return { resolved: iso, precision: 'year' }
  if (isDay(`${iso}-01`)) return { resolved: iso, precision: 'month' }
  const [from = '', to = '', ...more] = iso.split('/')
  return isDay(from) && isDay(to) && from <= to && more.length === 0
    ? { resolved: iso, precision: 'interval' }
    : null
}

/**
 * The date of a statement from the analyst's words and day (ISO, or empty): stated where the words stand in the
 * article, otherwise the analyst is the basis of the day. Throws `RangeError` for a day that is none.
 */
export const statementDateFrom = (text: string, words: string, isoDay: string): StatedValue => {
  const dated = isoDay.trim() ? datedFrom(isoDay.trim()) : null
  if (isoDay.trim() && !dated)
    throw new RangeError(`“${isoDay.trim()}” is not a day written as YYYY-MM-DD.`)
  const isThere = words !== '' && text.includes(words)
  if (dated && !isThere) return { state: 'not-stated', ...dated, basis: 'analyst' }
  return words ? { state: 'stated', stated: words, ...dated } : { state: 'not-stated' }
}

const ofDay = (resolved: string): Dated => ({ resolved, precision: 'day' })
const iso = (date: Date): string => date.toISOString().slice(0, 10)

const before = (anchor: Date, days: number): Date => {
  const date = new Date(anchor)
  date.setUTCDate(date.getUTCDate() - days)
  return date
}

const daysBefore = (anchor: Date | null, days: number): Dated | null =>
  anchor && ofDay(iso(before(anchor, days)))

const lastWeekday = (anchor: Date | null, name: string, isBefore: boolean): Dated | null => {
  if (!anchor) return null
  const wanted = DAYS.findIndex((day) => day === name.toLowerCase())
  const back = (anchor.getUTCDay() - wanted + 7) % 7
  return daysBefore(anchor, back === 0 && isBefore ? 7 : back)
}

/** Monday to Sunday of an earlier week; of this one up to the day of publication. */
const weekOf = (anchor: Date | null, weeksAgo: number): Dated | null => {
  if (!anchor) return null
  const monday = before(anchor, ((anchor.getUTCDay() + 6) % 7) + 7 * weeksAgo)
  const last = weeksAgo === 0 ? anchor : before(monday, -6)
  return { resolved: `${iso(monday)}/${iso(last)}`, precision: 'interval' }
}

/** Saturday and Sunday of the last weekend that was over, or had begun, on the day of publication. */
const lastWeekend = (anchor: Date | null): Dated | null => {
  if (!anchor) return null
  const saturday = before(anchor, (anchor.getUTCDay() + 1) % 7)
  const sunday = before(saturday, -1)
  const last = sunday > anchor ? anchor : sunday
  return { resolved: `${iso(saturday)}/${iso(last)}`, precision: 'interval' }
}

const isLast = (which: string): boolean => which.toLowerCase() === 'last'

const monthsBefore = (anchor: Date | null, months: number): Dated | null => {
  if (!anchor) return null
  const date = new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() - months, 1))
  return ofMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)
}

const yearsBefore = (anchor: Date | null, years: number): Dated | null =>
  anchor && { resolved: String(anchor.getUTCFullYear() - years), precision: 'year' }

const monthOf = (name = ''): number =>
  MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) +
  1

const twoDigits = (n: number): string => String(n).padStart(2, '0')

const ofMonth = (year: number, month: number): Dated => ({
  resolved: `${year}-${twoDigits(month)}`,
  precision: 'month',
})

const calendarDay = (
  year: string | undefined,
  month: string | undefined,
  day = '',
): Dated | null => {
  const resolved = `${year}-${twoDigits(monthOf(month))}-${twoDigits(Number(day))}`
  return isDay(resolved) ? ofDay(resolved) : null
}

const lastCalendarDay = (anchor: Date | null, month?: string, day?: string): Dated | null => {
  if (!anchor) return null
  const year = anchor.getUTCFullYear()
  const same = calendarDay(String(year), month, day)
  return same && same.resolved > iso(anchor) ? calendarDay(String(year - 1), month, day) : same
}

const lastMonth = (anchor: Date | null, month?: string): Dated | null => {
  if (!anchor) return null
  const wanted = monthOf(month)
  const year = anchor.getUTCFullYear()
  return ofMonth(wanted > anchor.getUTCMonth() + 1 ? year - 1 : year, wanted)
}

const numberOf = (count: string): number => {
  const lower = count.toLowerCase()
  if (lower === 'a' || lower === 'an') return 1
  const word = NUMBERS.findIndex((name) => name === lower)
  return word < 0 ? Number(count) : word
}
