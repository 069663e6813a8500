// The names of months and days of the week in the languages that texts come in, as ECMA-402 (`Intl.DateTimeFormat`)
// knows them: made once, when a date is first looked for.

import { folded } from './fold.ts'

/** The number of a month, 1 to 12, by one of its names in any of the languages; 0 for other words. */
export const monthNumber = (word: string): number => {
  const months = (names ??= made()).months
  const key = keyOf(word)
  return (
    months.get(key) ?? months.get(key.replace(/^(?:ב|و)/u, '')) ?? 0 // "17 בספטמבר"
  )
}

/** A day of the week in one of the languages. */
export const isWeekday = (word: string): boolean => (names ??= made()).weekdays.has(keyOf(word))

/** Languages whose months bear names; where two languages give one name to two months, the first has it. */
const LANGUAGES =
  'de fr es it pt nl pl ru uk ar ar-SY ar-MA he fa tr cs ro sv da nb fi hu el bg sr ca id be sk sl az kk hi'.split(
    ' ',
  )

type Names = {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
}
let names: Names | undefined

const made = (): Names => {
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  const add = (name: string, month: number): void => {
    const key = keyOf(name)
    if (/^\p{L}[\p{L}\p{M}]+$/u.test(key) && !months.has(key)) months.set(key, month)
  }
  for (const language of LANGUAGES) {
    const form = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' })
    // Whole dates give the genitive, a month alone the nominative.
    const forms = [
      form({ day: 'numeric', month: 'long', year: 'numeric' }),
      form({ month: 'long' }),
      form({ day: 'numeric', month: 'short', year: 'numeric' }),
    ]
    for (let month = 0; month < 12; month += 1) {
      for (const each of forms) {
        const part = each
          .formatToParts(Date.UTC(2031, month, 17))
          .find(({ type }) => type === 'month')
        if (part) add(part.value.replace(/^de\s|^d['’]/, ''), month + 1)
      }
    }
    // Short ones are words of other languages: "Di", "mar", "so".
    const weekday = form({ weekday: 'long' })
    for (let day = 1; day <= 7; day += 1)
      weekdays.add(keyOf(weekday.format(Date.UTC(2031, 8, day))))
  }
  return { months, weekdays }
}

const keyOf = (word: string): string =>
  folded(word.trim().replace(/[.,،]+$/, '')).replaceAll(/\s+/g, ' ')
