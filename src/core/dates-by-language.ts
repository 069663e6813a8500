// Which table of days a text is read with: that of its language, where there is one.

import type { Span } from '../text/span.ts'
import { germanDateWordsIn, resolveGermanDate } from './dates-de.ts'
import { dateWordsIn, resolveDate, type Dated } from './dates.ts'

export type Dates = {
  /** Where a passage names a day, in reading order. */
  readonly wordsIn: (text: string, span: Span) => readonly Span[]
  /** What words mean as a day, counted from the day of publication; `null` where they mean none. */
  readonly resolve: (words: string, published: string | null) => Dated | null
}

/** The days of a language (BCP 47); where there is no table for it, the English one, which knows days in digits. */
export const datesFor = (language: string | null): Dates =>
  language !== null && /^de\b/i.test(language) ? GERMAN : ENGLISH

const ENGLISH: Dates = { wordsIn: dateWordsIn, resolve: resolveDate }
const GERMAN: Dates = { wordsIn: germanDateWordsIn, resolve: resolveGermanDate }
