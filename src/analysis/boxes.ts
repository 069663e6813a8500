// Boxes between the paragraphs: newsletters, appeals, advertisements and the frames of embedded posts stand in blocks of
// their own, so that one line that says what it is speaks for the lines of its block.

import { lengthOf } from '../text/span.ts'
import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import { isName, isRole } from './byline.ts'
import { isDeskCredit } from './captions.ts'
import { datesIn } from './calendar.ts'
import type { Frame } from './frame.ts'
import { isReactions } from './furniture.ts'
import { sharedWords } from './kin.ts'
import { wordCount, type Line } from './lines.ts'
import { isSpacedOut } from './text-lines.ts'

/** Marks boxes from line `from` up to line `to`, the second not included. */
export const markBoxes = (
  frame: Frame,
  own: readonly boolean[],
  from: number,
  to: number,
): void => {
  const { lines } = frame
  const isSpaced = isSpacedOut(lines, own)
  for (let i = from; i < to;) {
    let end = i + 1
    while (end < to && !lines[end]!.isApart) end += 1
    markFrames(frame, i, end)
    if (isSpaced && end - i <= LARGEST) markBox(frame, own, i, end)
    i = end
  }
  markBetween(frame, from, to)
}

/** More lines are no box. */
const LARGEST = 14
/** A longer line is a paragraph, in UTF-16 units. */
const LONGEST = 240

/** Lines that speak for themselves alone. */
const ALONE: ReadonlySet<string> = new Set([
  'embed-frame',
  'doubled',
  'role',
  'second-date',
  'picture-credit',
  'address',
  'end-mark',
  'field',
  'mail-head',
  'gallery',
  'gesture',
  'reactions',
  'bracket-buttons',
  'shortcode',
  'ornament',
])

const SPEAKS: ReadonlySet<Mark['kind']> = new Set([
  'newsletter',
  'advertisement',
  'cookie',
  'other',
])

const markBox = (
  { lines, marks, parts, credits, vocabulary }: Frame,
  own: readonly boolean[],
  from: number,
  to: number,
): void => {
  const sure = marks
    .slice(from, to)
    .findIndex((mark) => mark !== null && !mark.isWeak && !ALONE.has(mark.rule))
  // What an embedded post says stays, whatever stands around it.
  if (sure < 0 || marks.slice(from, to).some((mark) => mark?.rule === 'embed-frame')) return
  const speaking = marks
    .slice(from, to)
    .find((mark) => mark && !mark.isWeak && SPEAKS.has(mark.kind) && !ALONE.has(mark.rule))
  let near = marks[from + sure]!
  for (let i = from; i < to; i += 1) {
    const mark = marks[i]
    if (mark && !mark.isWeak && !ALONE.has(mark.rule)) near = mark
    if (mark || parts.has(i) || credits.has(i)) continue
    const line = lines[i]!
    const isSentence = line.isStopped && wordCount(line) >= 4
    const isEnclosed = i > from && i + 1 < to && marks[i - 1] !== null && marks[i + 1] !== null
    if (own[i] && !isEnclosed && sharedWords(line, vocabulary, true) >= 4) continue
    if (lengthOf(line) > LONGEST || isAttributed(line.words) || QUOTES.test(line.words)) continue
    if (isDeskCredit(line) || (isSentence && !(speaking && (i > from || !own[i])))) continue
    marks[i] = inBox(line, isSentence && speaking ? speaking : near)
  }
}

/** The same without blank lines around the box, or with one between all of its lines: what two of its lines enclose. */
const markBetween = (
  { lines, marks, parts, credits, vocabulary }: Frame,
  from: number,
  to: number,
): void => {
  let before = -1
  for (let i = from; i < to; i += 1) {
    const mark = marks[i]
    if (!mark || mark.isWeak) continue
    const opening = before >= 0 ? marks[before] : null
    const isOne = opening ? isAsking(opening) : false
    if (opening && isOne && isAsking(mark) && i - before <= ENCLOSED + 1) {
      for (let at = before + 1; at < i; at += 1) {
        const line = lines[at]!
        const isFree = !marks[at] && !isDeskCredit(line) && !parts.has(at) && !credits.has(at)
        if (
          isFree &&
          lengthOf(line) <= LONGEST &&
          !isAttributed(line.words) &&
          !QUOTES.test(line.words)
        )
          if (sharedWords(line, vocabulary, line.isStopped) < 2) marks[at] = inBox(line, opening)
      }
    }
    before = i
  }
}

/** So many lines may stand between two lines of one box. */
const ENCLOSED = 2
const isAsking = ({ kind, rule }: Mark): boolean =>
  (kind === 'newsletter' && rule !== 'page-words') || kind === 'cookie' || rule.startsWith('appeal')

const QUOTES = /[“”„«»"]/

const inBox = (line: Line, { kind, rule, reason }: Mark): Mark => ({
  kind,
  rule,
  reason: `"${shortened(line.words)}" stands in one block with this: ${reason}`,
})

/** The frame of an embedded post: name and handle, time, counts. What the post says stays. */
const markFrames = ({ lines, marks, parts }: Frame, from: number, to: number): void => {
  let signs = 0
  for (let i = from; i < to; i += 1) {
    const { words } = lines[i]!
    if (isCount(words) || isHandleLine(words) || (to - from <= LARGEST && isReactions(words)))
      signs += 1
  }
  if (signs === 0 && isTime(lines[from]!.words) && to - from >= 2) {
    // The writer of an entry in a live report, below its time.
    const next = lines[from + 1]!
    if (!marks[from + 1] && !parts.has(from + 1) && !next.isStopped && isName(next.words))
      marks[from + 1] = framed(next)
  }
  for (let i = from; i + 1 < to; i += 1) {
    // The writer of an entry and what the writer is.
    if (marks[i] || marks[i + 1] || !isName(lines[i]!.words) || !isRole(lines[i + 1]!.words))
      continue
    for (const at of [i, i + 1]) marks[at] = framed(lines[at]!)
  }
  if (signs === 0) return
  for (let i = from; i < to; i += 1) {
    const line = lines[i]!
    if (marks[i] || parts.has(i) || line.isStopped) continue
    const isBelowLabel = i === from + 1 && POST.test(lines[from]!.words)
    const isNamed =
      wordCount(line) <= 5 && i < to - 1 && (i === from || isBelowLabel || isHandleLine(line.words))
    if (isNamed || isCount(line.words) || isHandleLine(line.words) || isTimed(line.words))
      marks[i] = framed(line)
  }
}

const framed = (line: Line): Mark => ({
  kind: 'other',
  rule: 'embed-frame',
  reason: `"${shortened(line.words)}" is the frame of a post: who, when or how often it was shared.`,
})

/** What a page calls what it embeds. */
const POST =
  /^(?:post|tweet|tuit|thread|posting|beitrag|publication|publicación|bericht|toot|skeet)$/i

/** `2.1K shares · 644 comments`, `4,310 Reposts 21.9K Likes`. */
export const isCount = (words: string): boolean => words.length <= 80 && COUNT.test(words)

const COUNT =
  /^(?:(?:[\d.,]{1,9}\s?[KMkm]?\s)(?:shares?|comments?|likes?|reposts?|retweets?|repl(?:y|ies)|views?|quotes?(?: tweets)?|bookmarks?|reactions?|followers?|following|viewing(?: this page)?|watching(?: now)?|reading(?: now)?|reads?|claps?)[\s·|,•]{0,4}){1,6}$/i

const isHandleLine = (words: string): boolean =>
  words.length <= 80 &&
  /(?:^|\s)@\w{2,30}(?:\s·\s.{1,30})?$/.test(words) &&
  words.split(/\s+/).length <= 9

const isTime = (words: string): boolean =>
  /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i.test(words)

/** Nothing but a day and a time. */
const isTimed = (words: string): boolean => {
  if (words.length > 60) return false
  const rest = datesIn(words).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    words,
  )
  return (
    rest !== words &&
    rest.replaceAll(/\d{1,2}[.:]\d{2}|[ap]\.?m\.?\b|\bat\b|\bvia\b|\bedited\b|[^\p{L}\d]/giu, '')
      .length <= 12
  )
}
