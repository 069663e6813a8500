// What a page or a mail says of itself, put beside what the text states: words that stand in the text are stated there,
// all others are known from the page.

import { placeOfWords } from '../text/whole-words.ts'
import type { Fact } from '../core/facts.ts'
import type { StatedValue } from '../core/types.ts'
import { datesIn, dayIn } from './calendar.ts'

/** A value that the page gives as plain words. `near` is where in the text it is looked for first. */
export const valueOfFact = (text: string, fact: Fact, near = 0): StatedValue => {
  const words = fact.value.trim().slice(0, LONGEST).toWellFormed()
  if (!words) return { state: 'not-stated' }
  const place = placeOfWords(text.slice(0, SEARCHED), words, { start: near, end: near })
  return place
    ? { state: 'stated', stated: words, ...place, via: fact.via }
    : { state: 'not-stated', resolved: words, basis: 'page', via: fact.via }
}

/** A date of the page: the text's own date stays where both name one day, or where the page's cannot be read. */
export const dateOfFact = (text: string, fact: Fact, own: StatedValue | null): StatedValue => {
  const words = fact.value.trim().slice(0, LONGEST).toWellFormed()
  const date = datesIn(words)[0]
  const resolved = date?.resolved ?? null
  if (!date || !resolved) return own ?? { state: 'not-stated' }
  const iso = { resolved, precision: date.precision }
  if (own?.state === 'stated') return own.resolved ? own : (fitting(own, dayIn(date)) ?? own)
  const place = placeOfWords(text.slice(0, SEARCHED), words)
  if (place) return { state: 'stated', stated: words, ...place, ...iso, via: fact.via }
  return { state: 'not-stated', ...iso, basis: 'page', via: fact.via }
}

/** The address, where it is one that can be opened. */
export const urlOf = (value: string): string | null =>
  /^https?:\/\/[^\s]+$/i.test(value.trim()) && value.length <= 8_000 ? value.trim() : null

/** The language tag in its canonical form; `null` for what is none. */
export const languageTag = (value: string): string | null => {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

const LONGEST = 2_000
/** A title or a name is looked for in this many units; a text of megabytes is read no further. */
const SEARCHED = 1_000_000

/** `03/04/2031` and `14 March` are settled by the page's day. */
const fitting = (own: StatedValue, day: string | null): StatedValue | null => {
  if (own.state !== 'stated' || !day) return null
  const date = datesIn(own.stated)[0]
  const reading = date?.readings?.find((each) => each.startsWith(day))
  return reading && date ? { ...own, resolved: reading, precision: date.precision } : null
}
