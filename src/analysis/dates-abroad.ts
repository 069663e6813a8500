// Dates with the names of months of other languages, and those of East Asia, whose units stand behind the numbers.

import { isDay } from '../core/stated.ts'
import type { Span } from '../text/span.ts'
import { monthNumber } from './day-names.ts'

/** A day that such words name; the span counts from the start of the words. */
export type DayAbroad = Span & { readonly resolved: string }

/** All of them, in order and apart; the caller gives digits as 0 to 9 (`plainDigits`). */
export const daysAbroad = (words: string): readonly DayAbroad[] => {
  if (!/\d{4}/.test(words)) return []
  const found: DayAbroad[] = []
  for (const match of words.matchAll(ANY)) {
    const {
      d = '',
      m = '',
      y = '',
      asiaY,
      asiaM,
      asiaD,
      lastY,
      lastM = '',
      lastD,
    } = match.groups ?? {}
    const iso = asiaY
      ? isoOf(asiaY, Number(asiaM), asiaD)
      : lastY
        ? isoOf(lastY, monthNumber(lastM), lastD)
        : isoOf(y, monthNumber(m), d)
    if (iso) found.push({ start: match.index, end: match.index + match[0].length, resolved: iso })
  }
  return found
}

/** Arabic-Indic, Persian and Devanagari digits as 0 to 9; every unit stays where it is. */
export const plainDigits = (words: string): string =>
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/.test(words)
    ? words.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
        const code = digit.charCodeAt(0)
        return String(code >= 0xff10 ? code - 0xff10 : code >= 0x966 ? code - 0x966 : code & 0xf)
      })
    : words

const isoOf = (year: string, month: number, day = ''): string | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return month > 0 && isDay(iso) ? iso : null
}

const ANY = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:${[
    '(?<asiaY>\\d{4})\\s?[年년]\\s?(?<asiaM>\\d{1,2})\\s?[月월]\\s?(?<asiaD>\\d{1,2})\\s?[日號号일]',
    '(?<d>\\d{1,2})(?:\\.|er|º|°)?\\s(?:d[eio]s?\\s|den\\s|من\\s)?(?<m>\\p{L}[\\p{L}\\p{M}]{1,14})[.,،]{0,2}(?:\\s?[/(]\\s?\\p{L}{2,12}\\)?)?\\s(?:del?\\s)?(?<y>\\d{4})',
    '(?<lastY>\\d{4})\\.?\\s(?<lastM>\\p{L}[\\p{L}\\p{M}]{1,14})\\.?\\s(?<lastD>\\d{1,2})\\.?',
  ].join('|')})(?!\\d)`,
  'giu',
)
