// Which way a paragraph is read, as the page decides it: by its first letter (`dir=auto`).

import type { Span } from './span.ts'

const letter = /\p{L}/u
const rightToLeft =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}]/u

/** Units looked at; a paragraph without a letter in them is read from the left. */
const reach = 512

/** True for a paragraph whose first letter belongs to a script that is written from the right. */
export const isRightToLeft = (text: string, { start, end }: Span): boolean =>
  rightToLeft.test(letter.exec(text.slice(start, Math.min(end, start + reach)))?.[0] ?? '')

/** What turns the direction of reading: letters from the right, and controls for it. */
const turning = new RegExp(
  `${rightToLeft.source}|[\\u061C\\u200F\\u202A-\\u202E\\u2066-\\u2069]`,
  'u',
)

/**
 * Words that keep their direction to themselves where they are put into a sentence of plain text: they begin in their
 * own direction, and what they leave open ends with them (UAX #9, isolates). Never for words that are stored.
 */
export const isolated = (words: string): string =>
  turning.test(words) ? `\u2068${words}\u2069` : words
