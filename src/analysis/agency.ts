// The agency that a text came from: the brackets of a dateline, `BELMAR (Karsov Wire) — …`.

import type { Span } from '../text/span.ts'
import { datesIn, type PrintedDate } from './calendar.ts'
import type { Line } from './lines.ts'

/** A dateline at the start of a paragraph: the agency in it, and its date where it has one; spans count in the line. */
export type Dateline = { readonly agency: Span | null; readonly date: PrintedDate | null }

/** `null` for a paragraph that begins with no dateline. */
export const datelineOf = ({ words }: Line): Dateline | null => {
  const match = DATELINE.exec(words.slice(0, 160))
  if (!match) return null
  const { place = '', agency } = match.groups ?? {}
  if (!agency && !/^\p{Lu}{2}[\p{Lu}\s.'’-]*(?:,|$)/u.test(place.trim())) return null
  if (agency && !/^\p{Lu}/u.test(agency)) return null
  const start = agency ? match[0].indexOf(`(${agency}`) + 1 : -1
  const date = datesIn(match[0]).find(({ isLoose }) => !isLoose) ?? null
  return {
    agency: agency && !datesIn(agency)[0] ? { start, end: start + agency.length } : null,
    date,
  }
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{L}\p{N}\s.,'’/-]{1,60}?)?\s?(?:\((?<agency>[\p{L}][\p{L}\p{N}\s.&'’/-]{1,40})\)\s?)?(?:,?\s?(?:\p{L}{3,9}\.?\s)?\d{1,2}[\p{L}\d\s,.]{0,20})?\s?(?:[–—]|-{1,2})\s/u
