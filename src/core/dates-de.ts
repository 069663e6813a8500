// Days in German words: each row says how a day is written and what that is in English, so that there is one way to
// count days (`dates.ts`).

import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import { resolveDate, type Dated } from './dates.ts'
import { MONTHS } from './stated.ts'

const GERMAN_MONTHS = [
  'Januar|Jänner|Jan\\.',
  'Februar|Feber|Feb\\.',
  'März|Mrz\\.',
  'April|Apr\\.',
  'Mai',
  'Juni|Jun\\.',
  'Juli|Jul\\.',
  'August|Aug\\.',
  'September|Sept\\.|Sep\\.',
  'Oktober|Okt\\.',
  'November|Nov\\.',
  'Dezember|Dez\\.',
] as const
const GERMAN_DAYS = [
  ['Sonntag', 'Sunday'],
  ['Montag', 'Monday'],
  ['Dienstag', 'Tuesday'],
  ['Mittwoch', 'Wednesday'],
  ['Donnerstag', 'Thursday'],
  ['Freitag', 'Friday'],
  ['Samstag', 'Saturday'],
  ['Sonnabend', 'Saturday'],
] as const
const COUNTS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'] as const

const MONTH = GERMAN_MONTHS.join('|')
const DAY = GERMAN_DAYS.map(([german]) => german).join('|')
/** Of the day: `Mittwochabend`, `am Mittwoch Vormittag`. */
const HOUR = '(?: ?(?:vor|nach)?mittag| ?abend| ?morgen| ?früh| ?nacht)?'
const PAST = '(?:vergangene|vorige|letzte|verflossene)[nmrs]?'

/** The parts that a pattern found, as English words; `null` where they are none. */
type Way = {
  readonly pattern: string
  readonly english: (parts: readonly string[]) => string
}

// In this order: the longer way to write a day stands before the shorter one that is a part of it.
const ways: readonly Way[] = [
  { pattern: '(\\d{4}-\\d{2}-\\d{2})', english: ([day = '']) => day },
  {
    pattern: `(?:am |vom |dem |den )?(\\d{1,2})\\. ?(${MONTH}) (\\d{4})`,
    english: ([day, month, year]) => `${day} ${monthOf(month)} ${year}`,
  },
  {
    pattern: '(?:am |vom |dem |den )?(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})',
    english: ([day = '', month = '', year]) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  },
  {
    pattern: `(?:am |vom |dem |den )?(\\d{1,2})\\. ?(${MONTH})`,
    english: ([day, month]) => `${day} ${monthOf(month)}`,
  },
  { pattern: 'vorgestern', english: () => 'the day before yesterday' },
  { pattern: `gestern${HOUR}`, english: () => 'yesterday' },
  { pattern: `heute${HOUR}|am heutigen (?:${DAY})`, english: () => 'today' },
  {
    pattern: `vor (${COUNTS.join('|')}|\\d{1,2}|einem) tag(?:en)?`,
    english: ([count = '']) => `${countOf(count)} days ago`,
  },
  {
    pattern: `(?:am |vom |seit )?${PAST} (${DAY})${HOUR}`,
    english: ([day]) => `last ${dayOf(day)}`,
  },
  {
    pattern: `(?:am (?:späten |frühen )?|vom |seit |in der Nacht (?:zum|auf) )(${DAY})${HOUR}`,
    english: ([day]) => dayOf(day),
  },
  { pattern: 'in der vergangenen Nacht|in der Nacht', english: () => 'last night' },
  { pattern: `(?:in der |in |seit der )?${PAST} woche`, english: () => 'last week' },
  { pattern: '(?:in |seit )?(?:dieser|diese) woche|anfang der woche', english: () => 'this week' },
  {
    pattern: `(?:im |seit |anfang |mitte |ende |von |vom )?(${MONTH}) (\\d{4})`,
    english: ([month, year]) => `${monthOf(month)} ${year}`,
  },
  {
    pattern: `(?:im|seit|anfang|mitte|ende) (${MONTH})`,
    english: ([month]) => `in ${monthOf(month)}`,
  },
  { pattern: '(?:im Jahr |im Jahre |seit )(\\d{4})', english: ([year]) => `in ${year}` },
]

const whole = ways.map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu'))
const anywhere = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ways.map(({ pattern }) => pattern.replaceAll(/\((?!\?)/g, '(?:')).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** What German words mean as a day; see `resolveDate`. */
export const resolveGermanDate = (words: string, published: string | null): Dated | null => {
  const plain = words.trim().replaceAll(/\s+/g, ' ')
  for (const [i, way] of ways.entries()) {
    const found = whole[i]!.exec(plain)
    if (found) return resolveDate(way.english(found.slice(1).map((part) => part ?? '')), published)
  }
  return null
}

/** Where a German passage names a day, in reading order. */
export const germanDateWordsIn = (text: string, { start, end }: Span): readonly Span[] =>
  matchesOf(anywhere, text.slice(start, end)).map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }))

const monthOf = (german = ''): string =>
  MONTHS[GERMAN_MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(german))] ?? ''

const dayOf = (german = ''): string =>
  GERMAN_DAYS.find(([name]) => name.toLowerCase() === german.toLowerCase())?.[1] ?? ''

const countOf = (german: string): string => {
  const word = COUNTS.findIndex((name) => name === german.toLowerCase())
  if (word >= 0) return String(word + 2)
  return german.toLowerCase() === 'einem' ? '1' : german
}
