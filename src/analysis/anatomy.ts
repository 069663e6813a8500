// The parts of a text, line by line: what is boilerplate, where the headline stands, which lines are credits.

import { lengthOf } from '../text/span.ts'
import { phraseIn, type Mark } from './boilerplate.ts'
import { markBoxes } from './boxes.ts'
import { isName } from './byline.ts'
import { isCaption, isDeskCredit, isPictureCredit } from './captions.ts'
import { creditIn, type Credit } from './credits.ts'
import { fieldMark, fieldsIn, isCode, prefixOf, type Field } from './fields.ts'
import type { Anatomy, Frame } from './frame.ts'
import { headlineIn } from './headline.ts'
import { vocabularyOf } from './kin.ts'
import { wordCount, type Line } from './lines.ts'
import { noticeIn } from './notices.ts'
import { markTail } from './page-foot.ts'
import { markBelow } from './page-below.ts'
import { markHead } from './page-head.ts'
import { markBody } from './sections.ts'
import { buttonsIn, mailHeadIn, menuIn, tickerIn } from './shapes.ts'
import { isHelper, readCredits } from './signed.ts'
import { endOfArticle, ownLines } from './text-lines.ts'

/** More lines than these above the text are not looked at for a headline. */
const HEAD_LINES = 400
/** The parts of a text, from its lines; `title` as a page states it. */
export const anatomyOf = (text: string, lines: readonly Line[], title: string | null): Anatomy => {
  const marks: (Mark | null)[] = lines.map(
    remembering(
      (line) => phraseIn(text, line) ?? buttonsIn(line) ?? mailHeadIn(line) ?? noticeIn(line),
    ),
  )
  const own = ownLines(text, lines, marks)
  const first = firstOf(lines, marks, own)
  const fields = readFields(lines, marks, own, first)
  const over = endOfArticle(lines, marks, own, first)
  const isSentence = (i: number): boolean =>
    !marks[i] && lines[i]!.isStopped && wordCount(lines[i]!) >= 5 && i < over
  const vocabulary = vocabularyOf(lines.filter((_, i) => isSentence(i)))
  const head = first < 0 ? Math.min(lines.length, HEAD_LINES) : first

  const zone = first < 0 ? head : Math.min(zoneEnd(own, first, lines.length), head + HEAD_LINES)
  const from = first < 0 ? 0 : Math.max(0, head - HEAD_LINES)
  const begin = Math.max(0, first)
  const opening = vocabularyOf(
    lines.slice(begin, beginningOf(own, begin)).filter((_, i) => isSentence(begin + i)),
  )
  const credits = new Map<number, Credit>()
  for (let i = from; i < zone; i += 1) {
    const line = lines[i]
    const credit =
      line && !marks[i] && !isNoCredit(line)
        ? (creditIn(line) ?? writerOf(line, fields.get(i)))
        : null
    if (credit) credits.set(i, credit)
  }
  const shape = remembering((line) => menuIn(line) ?? tickerIn(line))
  const taken: (boolean | undefined)[] = []
  const isTaken = (i: number): boolean =>
    (taken[i] ??=
      marks[i] !== null || credits.has(i) || shape(lines[i]!) !== null || isCaption(lines[i]!))
  const titled = [...fields].find(([i, { holds }]) => holds === 'title' && i < head)
  const found = titled
    ? titled[0]
    : headlineIn({
        lines,
        from,
        first: head,
        isTaken,
        isCredit: (i) => credits.has(i) || isNameAbove(lines, marks, credits, i),
        // What stands behind the text speaks of the site: its sentences must not speak for a masthead.
        vocabulary: opening,
        title,
      })
  const subject = [...fields].find(([i, { holds }]) => holds === 'subject' && i < head)
  const headline = found < 0 && subject ? subject[0] : found
  if (headline >= 0) marks[headline] = null
  const titleAt = headline >= 0 ? titleStart(lines[headline]!, fields.get(headline)) : 0
  const frame: Frame = {
    lines,
    marks,
    credits,
    parts: new Map(),
    headline,
    first,
    vocabulary,
    opening,
    shape,
  }
  markHead(frame, head)
  const nameLine = readCredits(frame, head, zone)
  markBelow(frame, head)
  if (first < 0) {
    for (const [i, line] of lines.entries()) {
      if (i !== headline && !frame.parts.has(i)) marks[i] ??= shape(line)
    }
    return {
      lines,
      headline,
      titleAt,
      marks,
      parts: frame.parts,
      credits,
      nameLine,
      first,
      last: -1,
    }
  }
  markBoxes(frame, own, first + 1, over)
  const last = markBody(frame, own, over)
  markTail(frame, last, over)
  dropWeak(frame, first, last)
  return { lines, headline, titleAt, marks, parts: frame.parts, credits, nameLine, first, last }
}

/** Remembers what was found for short lines: a long list says the same over and over. */
const remembering = (find: (line: Line) => Mark | null): ((line: Line) => Mark | null) => {
  const known = new Map<string, Mark | null>()
  return (line) => {
    if (line.words.length > 60) return find(line)
    const before = known.get(line.words)
    if (before !== undefined) return before
    const found = find(line)
    if (known.size < 20_000) known.set(line.words, found)
    return found
  }
}

/** Whose picture it is, and who worked on the text besides its writer. */
const isNoCredit = (line: Line): boolean =>
  isDeskCredit(line) || isPictureCredit(line) || isHelper(line.words)

/** A name alone, with a date a few buttons further down: a byline without "By". */
const isNameAbove = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  credits: ReadonlyMap<number, Credit>,
  i: number,
): boolean => {
  const line = lines[i]
  if (!line || marks[i] || line.isStopped || !isName(line.words)) return false
  for (let next = i + 1; next < Math.min(lines.length, i + 8); next += 1) {
    if (credits.get(next)?.dates.some(({ isLoose }) => !isLoose)) return true
    if (!marks[next] && wordCount(lines[next]!) > 3) return false
  }
  return false
}

/** More lines of credits do not stand between a standfirst and the text. */
const MOST_CREDITS = 16

/** The first line of running text; not a standfirst, or a headline of two sentences, that the byline or the date follows. */
const firstOf = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  own: readonly boolean[],
): number => {
  const first = own.indexOf(true)
  const next = own.indexOf(true, first + 1)
  if (first < 0 || next < 0 || next - first > MOST_CREDITS || lengthOf(lines[first]!) > 300)
    return first
  const isCredit = (i: number): boolean =>
    !marks[i] && !isDeskCredit(lines[i]!) && isDayOrBy(creditIn(lines[i]!))
  for (let i = Math.max(0, first - MOST_CREDITS); i < first; i += 1) if (isCredit(i)) return first
  for (let i = first + 1; i < next; i += 1) if (isCredit(i)) return next
  return first
}

const isDayOrBy = (credit: Credit | null): boolean =>
  credit !== null && (credit.rule === 'by' || credit.dates.some(({ isLoose }) => !isLoose))

/** Marks the fields of a database or a mail above and behind the text; gives all that stand there. */
const readFields = (
  lines: readonly Line[],
  marks: (Mark | null)[],
  own: readonly boolean[],
  first: number,
): ReadonlyMap<number, Field> => {
  const end = own.lastIndexOf(true)
  const fields = new Map(
    [...fieldsIn(lines)].filter(([i]) => first < 0 || i < first || i > end || isCode(lines[i]!)),
  )
  for (const [i, { holds }] of fields) {
    if (holds === 'other' || holds === 'subject' || i > end) marks[i] ??= fieldMark(lines[i]!)
  }
  return fields
}

const writerOf = (line: Line, field: Field | undefined): Credit | null =>
  field?.holds === 'writer' && lengthOf(line) <= 120
    ? { dates: [], writer: { start: field.at, end: line.words.length }, rule: 'by', open: null }
    : null

/** Where in its line the title begins: behind a label. */
const titleStart = ({ words }: Line, field: Field | undefined): number => {
  if (field?.holds === 'title') return field.at
  return field?.holds === 'subject' ? field.at + prefixOf(words.slice(field.at)) : 0
}

/** Where the first part of the text ends: two thirds of its paragraphs, four at least. */
const beginningOf = (own: readonly boolean[], first: number): number => {
  const paragraphs = own.flatMap((is, i) => (is && i >= first ? [i] : []))
  return (paragraphs[Math.max(4, Math.ceil(paragraphs.length * 0.66)) - 1] ?? own.length) + 1
}

/** Credits are looked for up to the second paragraph: a standfirst may stand above them. */
const zoneEnd = (own: readonly boolean[], first: number, length: number): number => {
  if (first < 0) return length
  const second = own.indexOf(true, first + 1)
  return second < 0 ? Math.min(length, first + 6) : second
}

/** Single words such as "Live" are links of the page at its ends and beside other links; in the text they are subheadings. */
const dropWeak = ({ marks }: Frame, first: number, last: number): void => {
  for (let i = first; i <= last; i += 1) {
    if (!marks[i]?.isWeak) continue
    const isBeside = [marks[i - 1], marks[i + 1]].some((mark) => mark && !mark.isWeak)
    if (!isBeside) marks[i] = null
  }
}
