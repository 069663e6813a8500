// Whether a quotation mark opens or closes, as far as the characters beside it tell.

import { isWhite, isWordAt } from './characters.ts'
import type { Span } from './span.ts'

/** True for a mark that looks the same at both ends. */
export const isStraight = (unit: string): boolean => /["'″＂＇]/.test(unit)

/** False for a straight mark with a blank on neither or on either side: that tells nothing. */
export const isClear = (text: string, { start, end }: Span): boolean => {
  if (!isStraight(text.charAt(start)) || looksOpening(text, start, end)) return true
  const isAfterBlank = start === 0 || isWhite(text.charCodeAt(start - 1))
  const isBeforeBlank = end >= text.length || isWhite(text.charCodeAt(end))
  return isAfterBlank ? !isBeforeBlank : isBeforeBlank || !isWordAt(text, end)
}

/** True where what stands around a mark makes it an opening one. */
export const looksOpening = (text: string, start: number, end: number): boolean => {
  if (end >= text.length || isWhite(text.charCodeAt(end))) return false
  // `fiction ",`: the blank before it is a slip.
  if (/^(?:[,;:!?)\]]|\.(?:\s|$))/.test(text.slice(end, end + 2))) return false
  if (start === 0 || isWhite(text.charCodeAt(start - 1))) return true
  const before = text.charAt(start - 1)
  // `"'Never,' he said,"`: a straight mark behind a straight one opens before a word only.
  return /[([{—–“‘/-]/.test(before) || (/["']/.test(before) && isWordAt(text, end))
}

/** True where a mark stands at the end of words and before none. */
export const looksClosing = (text: string, { start, end }: Span): boolean =>
  start > 0 &&
  !isWhite(text.charCodeAt(start - 1)) &&
  !/[([{—–-]/.test(text.charAt(start - 1)) &&
  !isWordAt(text, end)
