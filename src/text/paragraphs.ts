// Logical paragraphs: what an author meant by one, whatever the paste made of it. Every method of
// finding sentences fails on broken paragraphs, so they are mended first; offsets stay those of
// the frozen text, and a line feed may lie inside a paragraph.

import { isStop, isWhite, kindAt, startsLower, trimmed } from './characters.ts'
import { lengthOf, type Span } from './span.ts'

const closingMarks = new Set('”’"\'»›)]}」』：:')
const pauses = new Set([',', ';', '–', '—', '،', '、', '，'])

/** Words that cannot end a headline or a menu line: what ends with one goes on. */
const hangingWords = new Set(
  `a an the of to in on at by for with from into as and or but nor that which who whose than is are
  was were be been being has have had will would could should may might its his her their our
  this these those said not`.split(/\s+/),
)

/** Lines that begin like this, in small letters and without a stop, are credits: never a continuation. */
const creditWords = new Set(
  'by posted written reported edited updated published photo image source via share'.split(' '),
)

/** No hard-wrapped line is longer. */
const longestWrapped = 90

/** Longer lines without a stop are running text that a paste broke, not a headline or a menu. */
const runningLength = 100

/**
 * The paragraphs of a frozen text, in order, without overlap, each without white space at its ends;
 * blank text has none. Lines are paragraphs, except: text hard-wrapped at 60–90 characters is
 * rejoined, and so is a line in small letters that goes on where the one before broke off.
 */
export const paragraphsOf = (text: string): readonly Span[] => {
  const paragraphs: Span[] = []
  const blocks = blocksOf(text)
  const width = pasteWidth(text, blocks)
  for (const block of blocks) {
    for (const [place, piece] of unwrapped(text, block, width).entries()) {
      const before = paragraphs.at(-1)
      if (before && goesOn(text, before, piece, place === 0)) {
        paragraphs[paragraphs.length - 1] = { start: before.start, end: piece.end }
      } else paragraphs.push(piece)
    }
  }
  return paragraphs
}

// Runs of lines without a blank line between them; every line trimmed.
const blocksOf = (text: string): readonly (readonly Span[])[] => {
  const blocks: Span[][] = []
  let block: Span[] = []
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = trimmed(text, { start, end })
    if (lengthOf(line) > 0) {
      if (block.length === 0) blocks.push(block)
      block.push(line)
    } else block = []
    start = end + 1
  }
  return blocks
}

const isLong = (line: Span): boolean => lengthOf(line) > longestWrapped + 2

type Run = { readonly first: number; readonly last: number; readonly isText: boolean }

// The width the whole paste was wrapped at, 0 when it was not: one run of three lines proves it,
// and then two lines are enough elsewhere.
const pasteWidth = (text: string, blocks: readonly (readonly Span[])[]): number => {
  let width = 0
  for (const block of blocks) {
    if (block.length < 3 || block.every(isLong)) continue
    for (const run of runsOf(text, block, 0)) {
      if (!run.isText) continue
      for (const line of block.slice(run.first, run.last + 1))
        width = Math.max(width, lengthOf(line))
    }
  }
  return width
}

// The block's lines, with hard-wrapped runs put together again.
const unwrapped = (text: string, lines: readonly Span[], width: number): readonly Span[] => {
  if (lines.length < (width > 0 ? 2 : 3) || lines.every(isLong)) return lines
  return runsOf(text, lines, width).flatMap(({ first, last, isText }) => {
    const start = lines[first]
    const end = lines[last]
    return isText && start && end
      ? [{ start: start.start, end: end.end }]
      : lines.slice(first, last + 1)
  })
}

const runsOf = (text: string, lines: readonly Span[], width: number): readonly Run[] => {
  const runs: Run[] = []
  for (let first = 0; first < lines.length;) {
    const known = width > 0 ? fullRun(text, lines, first, width, 2) : null
    const run =
      known && known.last > first ? known : fullRun(text, lines, first, wrapWidth(lines, first), 3)
    runs.push(run)
    first = run.last + 1
  }
  return runs
}

// The run of lines, each as full as the width allows, that begins with line `first` (often that
// line alone), and whether it is text that was wrapped.
const fullRun = (
  text: string,
  lines: readonly Span[],
  first: number,
  width: number,
  least: 2 | 3,
): Run => {
  let last = first
  if (width === 0) return { first, last, isText: false }
  let breaks = 0
  let isRunning = false
  for (; last + 1 < lines.length; last += 1) {
    const line = lines[last]
    const next = lines[last + 1]
    if (!line || !next || lengthOf(next) > width || !isFull(text, line, next, width)) break
    if (isFinished(text, line)) continue
    breaks += 1
    isRunning ||= startsLower(text, next.start) || kindAt(text, next.start) === 'uncased'
  }
  const end = lines[last]
  // Three headlines of one length are no running text: they break off, but nothing goes on.
  const isProven = least === 2 || isRunning || (end !== undefined && isStopped(text, end))
  return { first, last, isText: breaks > 0 && isProven && last - first + 1 >= least }
}

// The length of the longest of the lines that could belong to the run; 0 when there is no run.
const wrapWidth = (lines: readonly Span[], first: number): number => {
  const line = lines[first]
  if (!line || lengthOf(line) < 33 || lengthOf(line) > longestWrapped) return 0
  // Ten lines tell the width; looking further would make long lists quadratic.
  const lengths = lines.slice(first, first + 10).map(lengthOf)
  const tooLong = lengths.findIndex((length) => length > longestWrapped)
  const width = Math.max(0, ...(tooLong < 0 ? lengths : lengths.slice(0, tooLong)))
  // A later line may be a little longer than the first ten.
  return width >= 60 ? width + 2 : 0
}

// A line was wrapped here when the next word would not have fitted any more.
const isFull = (text: string, line: Span, next: Span, width: number): boolean => {
  let wordEnd = next.start
  while (wordEnd < next.end && !isWhite(text.charCodeAt(wordEnd))) wordEnd += 1
  const length = lengthOf(line)
  return length >= width - 27 && length + 1 + (wordEnd - next.start) >= width - 2
}

const goesOn = (text: string, before: Span, next: Span, isAcrossBlank: boolean): boolean => {
  if (!startsLower(text, next.start) || isStopped(text, before)) return false
  if (isCredit(text, next)) return false
  if (isHanging(text, before)) return true
  const length = lengthOf(before)
  const isSentence = isStopped(text, next)
  if (!isAcrossBlank) return length >= 40 || (isSentence && length >= 20)
  if (isSentence && length >= 30) return true
  return lengthOf(next) >= 60 && (length >= runningLength || hasSentenceEnd(text, before))
}

const isStopped = (text: string, { end }: Span): boolean =>
  isStop(text.charCodeAt(end - 1)) || closingMarks.has(text.charAt(end - 1))

// A wrapped line may break behind a closing mark; only a stop before the mark finishes it.
const isFinished = (text: string, { start, end }: Span): boolean => {
  let last = end - 1
  while (last > start && last > end - 4 && closingMarks.has(text.charAt(last))) last -= 1
  return isStop(text.charCodeAt(last))
}

// Ends with a pause or with a word that needs another one.
const isHanging = (text: string, { start, end }: Span): boolean => {
  if (pauses.has(text.charAt(end - 1))) return true
  const tail = text.slice(Math.max(start, end - 12), end)
  const lastWord = /(?:^|\s)(\p{L}+)$/u.exec(tail)?.[1]
  return lastWord !== undefined && end - start > 20 && hangingWords.has(lastWord)
}

const isCredit = (text: string, line: Span): boolean => {
  if (isStopped(text, line) || lengthOf(line) > 80) return false
  const firstWord = /^\p{L}+/u.exec(text.slice(line.start, line.start + 12))?.[0]
  return firstWord !== undefined && creditWords.has(firstWord)
}

// Called for short lines only.
const hasSentenceEnd = (text: string, { start, end }: Span): boolean =>
  /[\p{Ll}\d][.?!]["”’)]? ["“‘(]?\p{Lu}/u.test(text.slice(start, end))
