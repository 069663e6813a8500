// Dates as news sites print them in a line of their own: day, month and year, also with a time. Running text is read
// elsewhere (core/dates.ts); here a date must carry all that is needed to be one.

import { isDay } from '../core/stated.ts'
import type { Span } from '../text/span.ts'
import { daysAbroad, plainDigits } from './dates-abroad.ts'
import { offsetOf, ZONE_WORDS } from './zones.ts'

/** A printed date; the span counts from the start of the words. */
export type PrintedDate = Span & {
  /** ISO 8601, as exact as it is printed; `null` where it does not say which day, month or year it is. */
  readonly resolved: string | null
  readonly precision: 'minute' | 'day' | 'month' | 'year'
  /** `14/03/2031` says by itself which number is the day, `03/04/2031` does not. */
  readonly order?: 'day-first' | 'month-first' | 'unclear'
  /** Both readings of an unclear one, the day first. */
  readonly readings?: readonly [string, string]
  /** `2 hours ago`, or a day without a year: stated, but not a day on the calendar. */
  readonly isLoose?: boolean
  /** Month and day, `-11-08`, of one without a year. */
  readonly monthDay?: string
}

/** All dates in the words, in order and apart. Reads the first 1,000 units. */
export const datesIn = (printed: string): readonly PrintedDate[] => {
  const words = plainDigits(printed.slice(0, LONGEST + 100))
  const found: PrintedDate[] = []
  for (const match of words.slice(0, LONGEST).matchAll(ANY_DATE)) {
    const date = readDate(match)
    if (date) found.push(withTime(words, date))
  }
  const abroad = daysAbroad(words.slice(0, LONGEST)).map((day) =>
    withTime(words, { ...day, precision: 'day' }),
  )
  const isNew = (day: Span): boolean =>
    !found.some((date) => !date.isLoose && date.start < day.end && day.start < date.end)
  const added = abroad.filter(isNew)
  if (added.length === 0) return found
  // "17 mar" of "17 mar 2031" is no day without a year.
  const kept = found.filter(
    (date) => !added.some((day) => date.start < day.end && day.start < date.end),
  )
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

/** The day of a date, `YYYY-MM-DD`; `null` where it has none. */
export const dayIn = ({ resolved }: Pick<PrintedDate, 'resolved'>): string | null =>
  resolved && isDay(resolved.slice(0, 10)) ? resolved.slice(0, 10) : null

const LONGEST = 1_000

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene'],
  ['february', 'feb', 'februar', 'février', 'févr', 'fév', 'febrero'],
  ['march', 'mar', 'märz', 'mrz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio'],
  ['august', 'aug', 'août', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic'],
]
const monthNumbers = new Map(
  MONTH_NAMES.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
)
const MONTH = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')

const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th|er)?\\.?'
const YEAR = '(\\d{4})'

// In this order; each row is one printed form, with the names of its groups.
const FORMS: readonly string[] = [
  `(?<isoY>\\d{4})-(?<isoM>\\d{2})-(?<isoD>\\d{2})`,
  `(?<ymdY>\\d{4})/(?<ymdM>\\d{2})/(?<ymdD>\\d{2})`,
  `(?<dotD>\\d{1,2})\\.\\s?(?<dotM>\\d{1,2})\\.\\s?(?<dotY>\\d{4})`,
  `(?<slashA>\\d{1,2})[/-](?<slashB>\\d{1,2})[/-](?<slashY>\\d{4})`,
  `${DAY_NUMBER.replace('(', '(?<dmyD>')}(?:\\s(?:of|de))?[\\s-](?<dmyM>${MONTH})\\b\\.?,?(?:\\sde(?:l)?)?[\\s-]${YEAR.replace('(', '(?<dmyY>')}`,
  `(?<mdyM>${MONTH})\\b\\.?\\s${DAY_NUMBER.replace('(', '(?<mdyD>')},?\\s${YEAR.replace('(', '(?<mdyY>')}`,
  `(?<myM>${MONTH})\\b\\.?,?\\s(?<myY>(?:19|20|21)\\d{2})`,
  `(?<looseD1>\\d{1,2})(?:st|nd|rd|th)?\\s(?<looseM1>${MONTH})\\b\\.?`,
  `(?<looseM2>${MONTH})\\b\\.?\\s(?<looseD2>\\d{1,2})(?:st|nd|rd|th)?`,
  `(?<ago>(?:\\d{1,3}|an?|one|two|three|four|five|six|seven)\\s?(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|h|m|d|days?|weeks?|months?|years?)\\sago|yesterday|today|just now)`,
]
const ANY_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${FORMS.join('|')})(?!(?!T\\d)[\\p{L}\\p{N}])`,
  'giu',
)

const TIME = new RegExp(
  '^(?:\\s?(?:г\\.|р\\.|року|года|م)[,،]?)?(?:\\s?[(（][月火水木金土日一二三四五六][)）])?' +
    '(?:[,،]?\\s*(?:,|،|/|at|um|à|a las|alle ore|alle|ore|às|as|om|kl\\.|godz\\.|saat|в|о|об|الساعة|-|–|—|\\||·|•|\\(|T))?\\s{0,2}' +
    '(?<hour>\\d{1,2})(?:(?<mark>[:.]|\\s?h\\s?|[時时点點]|시\\s?)(?<minute>\\d{2})(?:[分분])?(?::\\d{2}(?:[.,]\\d{1,6})?)?)?\\s?(?<half>[ap]\\.?m\\b\\.?)?(?:\\s?(?<uhr>Uhr|uur)\\b)?' +
    `(?:\\s?(?<zone>${ZONE_WORDS})(?![A-Za-z\\d]))?`,
  'i',
)
const BARE_TIME = new RegExp(
  `(?:^|[\\s,|·•–-])(?<hour>\\d{1,2})(?<mark>[:.])(?<minute>\\d{2})\\s?(?<half>[ap]\\.?m\\b\\.?)?(?:\\s?(?<zone>${ZONE_WORDS})(?![A-Za-z\\d]))?[\\s,|·•–-]{1,3}(?:on\\s)?(?:\\p{L}{3,10}\\.?,?\\s)?$`,
  'iu',
)

const twoDigits = (n: number): string => String(n).padStart(2, '0')

const isoFrom = (year: string, month: number, day: string): string | null => {
  const iso = `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`
  return isDay(iso) ? iso : null
}

const monthOf = (name = ''): number => monthNumbers.get(name.toLowerCase().replace(/\.$/, '')) ?? 0

const readDate = (match: RegExpExecArray): PrintedDate | null => {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {}
  const place = { start: match.index, end: match.index + match[0].length }
  const group = (name: string): string => groups[name] ?? ''
  const day = (resolved: string | null): PrintedDate | null =>
    resolved === null ? null : { ...place, resolved, precision: 'day' }
  for (const form of ['iso', 'ymd', 'dot']) {
    if (group(`${form}Y`))
      return day(isoFrom(group(`${form}Y`), Number(group(`${form}M`)), group(`${form}D`)))
  }
  for (const form of ['dmy', 'mdy']) {
    if (group(`${form}Y`))
      return day(isoFrom(group(`${form}Y`), monthOf(group(`${form}M`)), group(`${form}D`)))
  }
  if (group('slashY')) {
    const first = isoFrom(group('slashY'), Number(group('slashB')), group('slashA'))
    const second = isoFrom(group('slashY'), Number(group('slashA')), group('slashB'))
    if (first && second && first !== second)
      return {
        ...place,
        resolved: null,
        precision: 'day',
        order: 'unclear',
        readings: [first, second],
      }
    const only = day(first ?? second)
    return (
      only && (first === second ? only : { ...only, order: first ? 'day-first' : 'month-first' })
    )
  }
  if (group('myY'))
    return {
      ...place,
      resolved: `${group('myY')}-${twoDigits(monthOf(group('myM')))}`,
      precision: 'month',
    }
  const loose = { ...place, resolved: null, precision: 'day', isLoose: true } as const
  const month = monthOf(group('looseM1') || group('looseM2'))
  if (!month) return loose
  const number = Number(group('looseD1') || group('looseD2'))
  return { ...loose, monthDay: `-${twoDigits(month)}-${twoDigits(number)}` }
}

/** The time of day that stands behind a date, or in front of it, becomes part of it. */
const withTime = (words: string, date: PrintedDate): PrintedDate => {
  const behind = TIME.exec(words.slice(date.end, date.end + 40))
  const found = behind && timeOf(behind)
  if (behind && found) {
    const end = date.end + behind[0].trimEnd().length
    return timed(date, { start: date.start, end }, found)
  }
  const before = BARE_TIME.exec(words.slice(Math.max(0, date.start - 40), date.start))
  const early = before && timeOf(before)
  if (before && early) {
    const from = Math.max(0, date.start - 40) + before.index
    const start = from + (before[0].length - before[0].replace(/^[\s,|·•–-]+/, '').length)
    return timed(date, { start, end: date.end }, early)
  }
  return date
}

const timed = (date: PrintedDate, place: Span, time: string): PrintedDate => {
  if (date.precision !== 'day' || date.isLoose) return { ...date, ...place }
  const { readings, resolved, ...rest } = date
  return {
    ...rest,
    ...place,
    resolved: resolved && `${resolved}T${time}`,
    precision: 'minute',
    ...(readings ? { readings: [`${readings[0]}T${time}`, `${readings[1]}T${time}`] } : {}),
  }
}

/** `09:30+01:00`, `09:30`, or `null` where the words are no time of day: a bare number is none. */
const timeOf = ({ groups = {} }: RegExpExecArray): string | null => {
  const { hour = '', minute, half, mark, uhr, zone } = groups
  if (minute === undefined && !half && !uhr) return null
  if (mark === '.' && Number(minute) > 59) return null
  let hours = Number(hour)
  if (half) {
    if (hours < 1 || hours > 12) return null
    hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0)
  }
  if (hours > 23 || Number(minute ?? 0) > 59) return null
  return `${twoDigits(hours)}:${minute ?? '00'}${zone ? offsetOf(zone) : ''}`
}
