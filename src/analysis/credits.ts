// Lines that say who wrote an article and when it appeared: taken apart into dates, labels and a writer.

import type { Span } from '../text/span.ts'
import { isDesk, isName, writerIn, writerWithRole } from './byline.ts'
import { datesIn, type PrintedDate } from './calendar.ts'
import { AS_OF, EDGE_END, EDGE_START, LABEL, LABEL_ALONE, UPDATED } from './date-labels.ts'
import { isWeekday } from './day-names.ts'
import { lengthOf } from '../text/span.ts'
import type { Line } from './lines.ts'

/** A date of such a line and what the words before it call it. */
export type LabelledDate = PrintedDate & {
  readonly label: 'published' | 'updated' | 'as-of' | 'none'
}

/** What a line of credits says; all spans count from the start of the line. */
export type Credit = {
  readonly dates: readonly LabelledDate[]
  readonly writer: Span | null
  /** The rule that found the writer. */
  readonly rule: 'by' | 'role' | 'name-with-date' | null
  /** A label without its date: the date stands in the next line. */
  readonly open: 'published' | 'updated' | null
}

/** `null` for a line that says more, or something else. */
export const creditIn = (line: Line): Credit | null => {
  const { words } = line
  if (lengthOf(line) > LONGEST || words.includes('\n\n')) return null
  const dates = datesIn(words)
  const open = LABEL_ALONE.exec(words)
  if (open)
    return {
      dates: [],
      writer: null,
      rule: null,
      open: UPDATED.test(words) ? 'updated' : 'published',
    }
  const labelled: LabelledDate[] = []
  const pieces: Span[] = []
  let from = 0
  for (const date of dates) {
    const gap = words.slice(from, date.start)
    labelled.push({
      ...date,
      label: AS_OF.test(gap)
        ? 'as-of'
        : UPDATED.test(gap)
          ? 'updated'
          : LABEL.test(gap)
            ? 'published'
            : 'none',
    })
    pieces.push({ start: from, end: date.start })
    from = date.end
  }
  pieces.push({ start: from, end: words.length })
  const left = pieces.flatMap((piece) => cut(words, piece)).filter(({ start, end }) => end > start)
  return credited(line, labelled, left)
}

const LONGEST = 300
/** More words than these beside dates and writer make it something else. */
const MOST_EXTRA = 4

const credited = (
  line: Line,
  dates: readonly LabelledDate[],
  left: readonly Span[],
): Credit | null => {
  const { words } = line
  const ofDates = { dates, open: null }
  const by = left
    .map((piece) => ({ piece, writer: writerIn(words.slice(piece.start, piece.end)) }))
    .find(({ writer }) => writer)
  if (by?.writer) {
    // "By Friday the water had gone." is a sentence.
    if (line.isStopped && dates.length === 0 && !/\b\p{Lu}\.$/u.test(words)) return null
    const { start } = by.piece
    const writer = closed(words, start + by.writer.start, start + by.writer.end)
    if (
      extraWords(
        words,
        left.filter((piece) => piece !== by.piece),
      ) >
      2 * MOST_EXTRA
    )
      return null
    return { ...ofDates, writer, rule: 'by' }
  }
  if (dates.length === 0) {
    const writer = left.length === 1 && !line.isStopped ? writerWithRole(words) : null
    return writer ? { ...ofDates, writer, rule: 'role' } : null
  }
  const named = left
    .map((piece) => withoutPlace(words, piece))
    .find(({ start, end }) => isName(words.slice(start, end)) || isDesk(words.slice(start, end)))
  const paired = named
    ? undefined
    : left.find(
        ({ start, end }) => start === 0 && isName(PAIR.exec(words.slice(start, end))?.[1] ?? ''),
      )
  if (paired && isSet(words, paired, dates))
    return { ...ofDates, writer: paired, rule: 'name-with-date' }
  const roled = named
    ? null
    : left.find(({ start, end }) => writerWithRole(words.slice(start, end)))
  const isFirst = (piece: Span): boolean => piece.start === 0 || piece.start === left.at(-1)?.start
  if (named && isFirst(named) && left.length <= 3 && isSet(words, named, dates))
    return { ...ofDates, writer: named, rule: 'name-with-date' }
  if (roled) {
    const inner = writerWithRole(words.slice(roled.start, roled.end))
    if (inner)
      return {
        ...ofDates,
        writer: { start: roled.start, end: roled.start + inner.end },
        rule: 'role',
      }
  }
  if (extraWords(words, left) > MOST_EXTRA) return null
  // Words that run into the date without a mark between them are a headline or a sentence: "Election results 2031".
  return left.every((piece) => isSet(words, piece, dates))
    ? { ...ofDates, writer: null, rule: null }
    : null
}

/** `Gaspard Thélin, à Vesle-le-Haut`, `Jonna Reiff (dpv)`: where and for whom it was written is no part of the name. */
const withoutPlace = (words: string, piece: Span): Span => {
  const whole = words.slice(piece.start, piece.end)
  const capitals = CAPITALS.exec(whole)
  if (capitals) return { start: piece.start, end: piece.start + capitals[0].length }
  const place = PLACE.exec(whole)
  return place ? { start: piece.start, end: piece.start + place.index } : piece
}
/** `Korbinian Raith und Senta Vogl, Hohenau`: two writers, who are no place, and where they are. */
const PAIR =
  /^(\p{Lu}[^,]{3,60}\s(?:und|et|y|e|ed|en|og|och|i)\s\p{Lu}[^,]{3,40}),\s\p{Lu}[\p{L}’'-]{2,30}$/u
/** `LIDIA CARMONA Villar de Sorre`. */
const CAPITALS = /^\p{Lu}{2,20}(?:[\s-]\p{Lu}{2,20}){1,3}(?=[\s,]{1,2}\p{Lu}\p{Ll})/u
const PLACE =
  /,\s(?:à|in|aus|en|a|da|from|te|at|depuis|desde)\s\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{L}[\p{L}’'-]{1,20}){0,2}$|\s\((?:\p{L}{2,5}|(?:à|in|en|a|te)\s\p{Lu}[\p{L}’'-]{1,30})\)?$/u

/** A name with brackets keeps the last of them: `Bea Rimmer (now) and Kofi Strand (earlier)`. */
const closed = (words: string, start: number, end: number): Span => {
  const name = words.slice(start, end)
  const behind = /^\s?\([^()]{2,30}\)|^\)/.exec(words.slice(end))?.[0] ?? ''
  return { start, end: name.includes('(') ? end + behind.length : end }
}

/** A mark, a label or the end of the line stands between the words and the nearest date. */
const isSet = (words: string, { start, end }: Span, dates: readonly PrintedDate[]): boolean => {
  const next = dates.find((date) => date.start >= end)
  if (!next) return true
  // A time of day stands in no headline.
  if (next.precision === 'minute' && isName(words.slice(start, end))) return true
  const gap = words.slice(end, next.start)
  return start >= 0 && (/[|•·,،:\n–—/@-]|\s{2,}/.test(gap) || LABEL.test(gap))
}

const extraWords = (words: string, left: readonly Span[]): number =>
  left.reduce((sum, { start, end }) => sum + words.slice(start, end).split(/\s+/).length, 0)

/** Pieces between separators, without labels, days of the week and what stands in such bars. */
const cut = (words: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = []
  let from = start
  for (const match of words.slice(start, end).matchAll(SEPARATOR)) {
    pieces.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  pieces.push({ start: from, end })
  return pieces.map((piece) => bare(words, piece))
}

const bare = (words: string, { start, end }: Span): Span => {
  let piece = words.slice(start, end)
  let from = start
  for (let round = 0; round < 6; round += 1) {
    const before = EDGE_START.exec(piece)?.[0].length ?? 0
    from += before
    piece = piece.slice(before)
    piece = piece.slice(0, piece.length - (EDGE_END.exec(piece)?.[0].length ?? 0))
    const weekday = weekdayAt(piece)
    from += weekday.before
    piece = piece.slice(weekday.before, piece.length - weekday.behind)
    if (before === 0 && weekday.before + weekday.behind === 0 && !EDGE_END.test(piece)) break
  }
  return { start: from, end: from + piece.length }
}

/** How long a day of the week is that a piece begins or ends with, in any language; 0 where none does. */
const weekdayAt = (piece: string): { readonly before: number; readonly behind: number } => {
  const first = /^(?:יום\s)?\p{L}[\p{L}\p{M}-]{2,20}/u.exec(piece)?.[0] ?? ''
  if (first && isWeekday(first)) return { before: first.length, behind: 0 }
  const last = /(?<=^|[\s,،])(?:יום\s)?\p{L}[\p{L}\p{M}-]{2,20}$/u.exec(piece.slice(-30))?.[0] ?? ''
  return { before: 0, behind: last && isWeekday(last) ? last.length : 0 }
}

const SEPARATOR = /\s[\w.+-]{2,40}@[\w.-]{3,60}(?=\s|$)|\s?[|•·\n\t]\s?|\s[–—/-]\s|\s{3}/g
