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
