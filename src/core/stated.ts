// Stated values: what an article says of itself, what it does not say, and what nobody has looked up.

import { placeOfWords } from '../text/whole-words.ts'
import type { StatedValue } from './types.ts'

/** The words for a reader: the resolved value where the analyst gave one for a silent text, else the words. */
export const wordsOf = (value: StatedValue | undefined): string => {
  if (!value) return ''
  return value.state === 'stated' ? value.stated : (value.resolved ?? '')
}

/**
 * A value as the analyst typed it: `stated` where these words stand in the text, otherwise `not-stated` with the
 * analyst as its basis. Empty words mean "looked, the article does not say".
 */
export const valueFrom = (text: string, words: string): StatedValue => {
  const typed = words.trim().toWellFormed() // a field that is full may cut a character in two
  if (!typed) return { state: 'not-stated' }
  const place = placeOfWords(text, typed)
  if (!place) return { state: 'not-stated', resolved: typed, basis: 'analyst' }
  return { state: 'stated', stated: typed, ...place }
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a calendar day that exists, written `YYYY-MM-DD`. */
export const isDay = (words: string): boolean => {
  const [, year, month, day] = DAY.exec(words) ?? []
  if (!year || !month || !day) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.toISOString().startsWith(words)
}

/**
 * A publication day typed as `YYYY-MM-DD`. Where the text states that day in one of the usual English ways
 * ("14 March 2031", "March 14, 2031"), those words are kept beside it. Throws `RangeError` on anything else.
 */
export const dayFrom = (text: string, words: string): StatedValue => {
  const typed = words.trim()
  if (!typed) return { state: 'not-stated' }
  if (!isDay(typed)) throw new RangeError(`"${typed}" is not a day written as YYYY-MM-DD`)
  for (const form of formsOf(typed)) {
    const start = indexOfDay(text, form)
    if (start >= 0)
      return {
        state: 'stated',
        stated: form,
        start,
        end: start + form.length,
        resolved: typed,
        precision: 'day',
      }
  }
  return { state: 'not-stated', resolved: typed, precision: 'day', basis: 'analyst' }
}

/** Where the day stands with no further digit on either side: "14 March 2031" does not state the 4th. */
const indexOfDay = (text: string, form: string): number => {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!DIGIT.test(text.charAt(at - 1)) && !DIGIT.test(text.charAt(at + form.length))) return at
  }
  return -1
}

const DIGIT = /\d/

const formsOf = (isoDay: string): readonly string[] => {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const plain = String(Number(day))
  return [name, name.slice(0, 3)].flatMap((m) => [
    `${plain} ${m} ${year}`,
    `${m} ${plain}, ${year}`,
    `${day} ${m} ${year}`,
    `${m} ${day}, ${year}`,
  ])
}
