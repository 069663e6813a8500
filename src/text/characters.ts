// What kind of character stands at an offset: the one table that paragraphs, sentences, words and
// snapping share, so that they cannot disagree about what a blank or a stop is.

import { isBoundary } from './code-points.ts'
import type { Span } from './span.ts'

/** `mark` is punctuation, `other` a symbol, an emoji, a combining mark or a control. */
export type Kind = 'upper' | 'lower' | 'uncased' | 'digit' | 'white' | 'stop' | 'mark' | 'other'

// 。！？｡ ؟ ۔ । ॥ and the full stops of Armenian, Ethiopic, Myanmar and Khmer: they end a
// sentence without a blank behind them.
const hardStops = '。！？｡؟۔।॥։።፧။។៕'
const softStops = '.?!…‽⁇⁈⁉'
const hard = new Set(Array.from(hardStops, (stop) => stop.charCodeAt(0)))
const soft = new Set(Array.from(softStops, (stop) => stop.charCodeAt(0)))

/** The source of a regular expression that matches one stop of either kind. */
export const anyStop = `[${softStops}${hardStops}]`

/** White space as `\s` and `String.trim` see it; takes a UTF-16 unit. */
export const isWhite = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit >= 0xa0 &&
    (unit === 0xa0 ||
      unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff))

/** True for a stop that ends a sentence even without a blank behind it (`。`, `؟`, `।`). */
export const isHardStop = (unit: number): boolean => unit > 0x7f && hard.has(unit)

/** True for any stop: `.`, `?`, `!`, `…` and the hard ones. */
export const isStop = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x3f ||
  unit === 0x21 ||
  (unit > 0x7f && (soft.has(unit) || hard.has(unit)))

/** The kind of the code point at a UTF-16 offset; `white` outside the text. */
export const kindAt = (text: string, offset: number): Kind => {
  const code = text.codePointAt(offset)
  if (code === undefined || isWhite(code)) return 'white'
  if (isStop(code)) return 'stop'
  if (code >= 0x61 && code <= 0x7a) return 'lower'
  if (code >= 0x41 && code <= 0x5a) return 'upper'
  if (code >= 0x30 && code <= 0x39) return 'digit'
  return kindOf(String.fromCodePoint(code))
}

const kindOf = (character: string): Kind => {
  if (/^\p{Ll}/u.test(character)) return 'lower'
  if (/^[\p{Lu}\p{Lt}]/u.test(character)) return 'upper'
  if (/^\p{L}/u.test(character)) return 'uncased'
  if (/^\p{N}/u.test(character)) return 'digit'
  return /^\p{P}/u.test(character) ? 'mark' : 'other'
}

/** True when a letter or a digit begins at the offset. */
export const isWordAt = (text: string, offset: number): boolean => {
  const kind = kindAt(text, offset)
  return kind === 'lower' || kind === 'upper' || kind === 'uncased' || kind === 'digit'
}

/** True when a letter or a digit ends at the offset, with what combines with it: `é` may be two characters. */
export const isWordBefore = (text: string, offset: number): boolean => {
  let at = before(text, offset)
  while (at > 0 && isCombiningAt(text, at)) at = before(text, at)
  return at >= 0 && isWordAt(text, at)
}

/** True for an accent or another sign that belongs to the character before it. */
export const isCombiningAt = (text: string, offset: number): boolean =>
  text.charCodeAt(offset) >= 0x300 && /^\p{M}/u.test(text.slice(offset, offset + 2))

const before = (text: string, offset: number): number =>
  isBoundary(text, offset - 1) ? offset - 1 : offset - 2

/** True for a small initial letter, but not for names such as `eBay` or `iPhone`. */
export const startsLower = (text: string, offset: number): boolean =>
  kindAt(text, offset) === 'lower' && kindAt(text, offset + 1) !== 'upper'

/** The span without the white space at its ends; empty (at its start) when there is nothing else. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start
  let to = end
  while (from < to && isWhite(text.charCodeAt(from))) from += 1
  while (to > from && isWhite(text.charCodeAt(to - 1))) to -= 1
  return { start: from, end: to }
}
