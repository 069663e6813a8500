// How a value that a page states becomes a fact: one line, of reasonable length, in one spelling. A value that cannot
// be what it claims to be is no value.

import { folded } from './folded.ts'
import { parseInert } from './trusted.ts'

const VALUE_LIMIT = 2000

/** White space collapsed; a blank of full width, which parts the halves of a title, stays as it is printed. */
export const oneLine = (words: string): string =>
  words
    .replace(/[^\S\u3000]+/g, ' ')
    .replace(/ ?(\u3000+) ?/g, '$1')
    .trim()

/** White space collapsed, control characters dropped, at most 2,000 characters; `null` when nothing is left. */
export const plainValue = (written: string | null | undefined): string | null => {
  if (!written) return null
  const value = oneLine(written.slice(0, VALUE_LIMIT * 4))
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .trim()
    .slice(0, VALUE_LIMIT)
    .trim()
    .toWellFormed()
  return value || null
}

/** The same for values that no HTML parser has read yet: their entities are decoded, once. */
export const decodedValue = (written: string | null | undefined): string | null =>
  plainValue(
    written?.includes('&')
      ? parseInert(written.slice(0, VALUE_LIMIT * 4).replaceAll('<', '&lt;')).body.textContent
      : written,
  )

/** The same for addresses: absolute ones of the web only, as they stand there. */
export const addressValue = (written: string | null | undefined): string | null => {
  const value = plainValue(written)
  return value && /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value) ? value : null
}

/**
 * The names of a byline, without "By", without addresses, and without the outlet where one writes for it
 * ("Candice Brool for the Quayle"); `null` when there are none.
 */
export const bylineValue = (
  names: readonly (string | null)[],
  outlet: string | null = null,
): string | null => {
  const clean = names.flatMap((name) => {
    const value = plainValue(name)
      ?.replace(/^(?:written )?by:? /i, '')
      .replace(/[\s,;|]+$/, '')
      .trim()
    if (!value || /^(?:https?:)?\/\/|^www\.|^[\w.-]*@[\w.-]+$/i.test(value)) return []
    const parts = / for (?:the )?([^,;]+)$/i.exec(value)
    const isFor = parts?.[1] !== undefined && outlet !== null && isSameName(parts[1], outlet)
    return [isFor ? value.slice(0, parts.index) : value]
  })
  return plainValue([...new Set(clean)].join(', '))
}

/** One name may be the beginning of the other: "Dailyquayle", "Daily Quayle Online". */
const isSameName = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((name) => folded(name).replaceAll(' ', '').replace(/^the/, ''))
  return Boolean(left && right) && (left!.startsWith(right!) || right!.startsWith(left!))
}

/**
 * A date in ISO 8601, with its own offset where it states one; `null` for anything else. Only what needs no guess is
 * respelled: `2031年3月14日`, `2031/03/14`, `2031-03-14 09:20`, `20310314`, `Fri, 14 Mar 2031 09:20:00 GMT`.
 */
export const dateValue = (written: string | null | undefined): string | null => {
  const value = plainValue(written)?.slice(0, 60)
  if (!value) return null
  const iso = ISO.exec(value)
  if (iso) {
    const [, year = '', month, day, rest, zone] = iso
    if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return null
    const date = [year, month, day]
      .filter((part) => part !== undefined)
      .map(twoDigits)
      .join('-')
    return rest ? `${date}T${twoDigits(rest.replace(/^(?=\d:)/, '0'))}${offsetIn(zone)}` : date
  }
  const ofYears = OF_YEARS.exec(value)
  if (ofYears) {
    const [, year, month = '', day = '', hour, minute, second] = ofYears
    const time = hour
      ? ` ${hour}:${twoDigits(minute ?? '00')}${second ? `:${twoDigits(second)}` : ''}`
      : ''
    return dateValue(`${year}-${month}-${day}${time}`)
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value)
  if (compact) return dateValue(compact.slice(1).join('-'))
  return ofMail(value)
}

const twoDigits = (number: string): string => number.padStart(2, '0')

/** `+0100` and `+01` are spelled `+01:00`. */
const offsetIn = (zone: string | undefined): string => {
  if (!zone) return ''
  if (/^z$/i.test(zone)) return 'Z'
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '').padEnd(2, '0')}`
}

const ISO =
  /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{0,2})?)?)?)?$/i

/** Years first, with the words or the dots of East Asia: `2031年8月3日(日) 9時12分`, `2031. 8. 3. 09:12`. */
const OF_YEARS =
  /^(\d{4})(?:\s?[年년]\s?|\.\s?)(\d{1,2})(?:\s?[月월]\s?|\.\s?)(\d{1,2})(?:\s?[日号號일]|\.)?(?:\s?[(（]\p{L}{1,3}[)）])?(?:\s{0,3}(\d{1,2})(?::|[時时시]\s?)(?:(\d{1,2})(?:分|분|:(\d{1,2}))?)?)?$/u

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The way mails and servers write dates (RFC 5322). */
const ofMail = (value: string): string | null => {
  const parts =
    /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (GMT|UTC|Z|[+-]\d{4})$/i.exec(
      value,
    )
  if (!parts) return null
  const [, day = '', name = '', year = '', time = '', zone = ''] = parts
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0) return null
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z'
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${offset}`
}

/** A language tag such as `en` or `en-GB`; `null` for anything else. */
export const languageValue = (written: string | null | undefined): string | null => {
  const value = plainValue(written)
    ?.replaceAll('_', '-')
    .split(/[,;\s]/)[0]
  return value && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value) ? value : null
}
