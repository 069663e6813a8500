// The day on which an article says it was published or changed: from its lines of credits, never from running text.

import type { StatedValue } from '../core/types.ts'
import { datesIn, dayIn, type PrintedDate } from './calendar.ts'
import type { Credit, LabelledDate } from './credits.ts'

/** A line of credits and where it begins. */
export type PlacedCredit = { readonly start: number; readonly credit: Credit }

/** Both days; `null` where the credits do not speak of one. */
export type Days = { readonly published: StatedValue | null; readonly updated: StatedValue | null }

/** What the credits state, in reading order; `text` settles which number of `03/04/2031` is the day. */
export const daysIn = (text: string, credits: readonly PlacedCredit[]): Days => {
  const all = credits.flatMap(({ start, credit }, i) => {
    const open = i > 0 ? (credits[i - 1]?.credit.open ?? null) : null
    return credit.dates.map((date, n) => ({
      date: n === 0 && date.label === 'none' && open ? { ...date, label: open } : date,
      at: start,
    }))
  })
  const published =
    all.find(({ date }) => date.label === 'published' && !date.isLoose) ??
    all.find(({ date }) => date.label === 'none' && !date.isLoose) ??
    all.find(({ date }) => date.label === 'published' || date.label === 'none') ??
    // German pages that print one day only call it so: `Stand: 09.11.2031`.
    all.find(({ date }) => date.label === 'as-of')
  const updated =
    all.find(({ date }) => date.label === 'updated') ??
    all.find((each) => each.date.label === 'as-of' && each !== published)
  const order =
    orderIn(
      text,
      all.map(({ date }) => date),
    ) ?? (credits.some(({ start }) => isDayFirst(text, start)) ? 'day-first' : null)
  const known = all.flatMap(({ date }) => dayIn(date) ?? [])
  // A post in the text, or the line of the owner, may say the same day in words.
  if (order === null && all.some(({ date }) => date.order === 'unclear'))
    known.push(...daysOfLines(text))
  const stated = (found: { date: LabelledDate; at: number } | undefined): StatedValue | null =>
    found ? statedDate(text, found.date, found.at, order, known) : null
  return { published: stated(published), updated: stated(updated) }
}

/** The line names the day or calls it in a language in which the day stands first. */
const isDayFirst = (text: string, start: number): boolean =>
  DAY_FIRST.test((text.slice(start, start + 200).split('\n', 1)[0] ?? '').toLowerCase())
const DAY_FIRST =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publié|modifié|mis à jour|mise à jour|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|veröffentlicht|aktualisiert|lunedì|martedì|mercoledì|giovedì|venerdì|pubblicato|aggiornato|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gepubliceerd|bijgewerkt|poniedziałek|wtorek|środa|czwartek|piątek|opublikowano)(?!\p{L})/u

/** A printed date as the value that it states; `order` and the known days settle an unclear one. */
export const statedDate = (
  text: string,
  date: PrintedDate,
  at: number,
  order: 'day-first' | 'month-first' | null,
  known: readonly string[],
): StatedValue => {
  const start = at + date.start
  const end = at + date.end
  const resolved = date.resolved ?? settled(date, order, known)
  return {
    state: 'stated',
    stated: text.slice(start, end),
    start,
    end,
    ...(resolved ? { resolved, precision: date.precision } : {}),
    via: 'rule:date',
  }
}

/** The date that the address of an article names: `/2031/03/14/`. */
export const dayInUrl = (url: string): string | null => {
  const [, year, month, day] =
    /[/-]((?:19|20|21)\d{2})[/-](\d{2})[/-](\d{2})(?![\d])/.exec(url) ?? []
  const found = year ? datesIn(`${year}-${month}-${day}`)[0] : undefined
  return found ? dayIn(found) : null
}

/** How this article writes its days, where one of them says so by itself. */
const orderIn = (
  text: string,
  dates: readonly PrintedDate[],
): 'day-first' | 'month-first' | null => {
  const orders = new Set<string>()
  for (const { order } of [
    ...dates,
    ...(dates.some((date) => date.order === 'unclear') ? slashDates(text) : []),
  ]) {
    if (order && order !== 'unclear') orders.add(order)
  }
  if (orders.size !== 1) return null
  return orders.has('day-first') ? 'day-first' : 'month-first'
}

/** The days that short lines and the datelines of paragraphs name unmistakably: in words, by ISO 8601, or without a year. */
const daysOfLines = (text: string): readonly string[] =>
  text
    .slice(0, 200_000)
    .split('\n')
    .flatMap((line) => {
      if (line.length <= 120) return datesIn(line).flatMap((date) => dayIn(date) ?? [])
      const [, dateline = ''] = DATELINE_DAY.exec(line.slice(0, 80)) ?? []
      return datesIn(dateline).flatMap((date) => dayIn(date) ?? date.monthDay ?? [])
    })

/** `Tarnow, 8 nov (Alcor).-`, `BELMAR, 4 July (Karsov Wire) —`: a day between place and dash. */
const DATELINE_DAY = /^(\p{Lu}[^.()–—]{1,50}(?:\.?\s?\([^()]{2,30}\))?)\s?\.?\s?[–—-]/u

const slashDates = (text: string): readonly PrintedDate[] =>
  Array.from(text.slice(0, 200_000).matchAll(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g)).flatMap(
    ({ 0: words }) => datesIn(words),
  )

const settled = (
  { readings }: PrintedDate,
  order: 'day-first' | 'month-first' | null,
  known: readonly string[],
): string | null => {
  if (!readings) return null
  if (order) return readings[order === 'day-first' ? 0 : 1]
  const fitting = readings.filter((reading) =>
    known.some((day) => reading.slice(0, 10).endsWith(day)),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
