// The parts of a text, line by line: what is boilerplate, where the headline stands, which lines are credits.

import { phraseIn, type Mark } from './boilerplate.ts'
import { markBoxes } from './boxes.ts'
import { callIn } from './calls.ts'
import { markAsks, markContents } from './asks.ts'
import { isCaption, isDeskCredit, isPictureCredit } from './captions.ts'
import { markClosing } from './closing.ts'
import { creditIn, type Credit } from './credits.ts'
import { readFields, titleStart, writerIn } from './field-lines.ts'
import type { Anatomy, Frame } from './frame.ts'
import { furnitureIn } from './furniture.ts'
import { headlineIn } from './headline.ts'
import { vocabularyOf } from './kin.ts'
import { wordCount, type Line } from './lines.ts'
import { itemsOfArticle, pointsBelow } from './lists.ts'
import { noticeIn } from './notices.ts'
import { begunIn, supportedIn } from './named-by.ts'
import { markTail } from './page-foot.ts'
import { markBelow } from './page-below.ts'
import { markHead } from './page-head.ts'
import { markBody } from './sections.ts'
import { runOnIn } from './run-on.ts'
import { buttonsIn, mailHeadIn, menuIn, tickerIn } from './shapes.ts'
import { isHelper, readCredits } from './signed.ts'
import { markTeasers } from './teasers.ts'
import { endOfArticle, isSpacedOut, ownLines } from './text-lines.ts'
import { isUnphrased, markShapes } from './unphrased.ts'
import { beginningOf, firstOf, isNameAbove, zoneEnd } from './text-start.ts'

/** More lines than these above the text are not looked at for a headline. */
const HEAD_LINES = 400
/** The parts of a text, from its lines; `title` as a page states it. */
export const anatomyOf = (text: string, lines: readonly Line[], title: string | null): Anatomy => {
  const marks: (Mark | null)[] = lines.map(
    remembering(
      (line) =>
        phraseIn(text, line) ??
        buttonsIn(line) ??
        mailHeadIn(line) ??
        noticeIn(line) ??
        furnitureIn(line) ??
        callIn(line),
    ),
  )
  const own = ownLines(text, lines, marks)
  const first = firstOf(lines, marks, own)
  const fields = readFields(lines, marks, own, first)
  const items = itemsOfArticle(lines, marks, own, first)
  for (const i of items) marks[i] = null
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
      line && !marks[i] && !items.has(i) && !isNoCredit(line)
        ? (creditIn(line) ?? writerIn(line, fields.get(i)))
        : null
    if (credit) credits.set(i, credit)
  }
  const shape = remembering((line) => menuIn(line) ?? tickerIn(line))
  const taken: (boolean | undefined)[] = []
  const isTaken = (i: number): boolean =>
    (taken[i] ??=
      marks[i] !== null || credits.has(i) || shape(lines[i]!) !== null || isCaption(lines[i]!))
  const owners = lines.flatMap(({ words }, i) => (marks[i]?.kind === 'copyright' ? [words] : []))
  const foot = first < 0 ? [] : lines.slice(own.lastIndexOf(true) + 1)
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
        isOwner: (i) =>
          supportedIn(lines[i]!, owners) !== null || begunIn(lines[i]!, foot) !== null,
        title,
      })
  const subject = [...fields].find(([i, { holds }]) => holds === 'subject' && i < head)
  const headline = found < 0 && subject ? subject[0] : found
  if (headline >= 0) marks[headline] = null
  const points = pointsBelow(lines, marks, headline, first)
  for (const i of points) marks[i] = null
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
      runOn: null,
    }
  }
  markContents(frame, head)
  markAsks(frame, first + 1, over)
  markClosing(frame, own, over)
  markBoxes(frame, own, first + 1, over)
  markTeasers(frame, own, isSpacedOut(lines, own), first + 1, over)
  const last = markBody(frame, own, over)
  markTail(frame, last, over)
  if (isUnphrased(lines)) markShapes(frame, last)
  dropWeak(frame, first, last)
  // Whatever the steps before took them for, with the lines around them.
  for (const i of [...items, ...points]) if (i < over) marks[i] = null
  const runOn = headline < 0 && lines.length <= FEW_LINES ? runOnIn(lines[first]!) : null
  if (runOn) credits.set(first, runOn.credit)
  const { parts } = frame
  return { lines, headline, titleAt, marks, parts, credits, nameLine, first, last, runOn }
}

/** More lines are no page that a paste ran together. */
const FEW_LINES = 12

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

/**
 * Single words such as "Live" are links of the page at its ends, beside other links and in a block with another weak
 * line; in the text they are subheadings.
 */
const dropWeak = ({ lines, marks }: Frame, first: number, last: number): void => {
  const weak = marks.map((mark) => mark?.isWeak === true)
  const isBeside = (i: number, isOneBlock: boolean): boolean =>
    Boolean(marks[i]) && (!weak[i] || isOneBlock)
  for (let i = first; i <= last; i += 1) {
    if (!weak[i]) continue
    const isBelow = isBeside(i - 1, !lines[i]!.isApart)
    if (!isBelow && !isBeside(i + 1, lines[i + 1]?.isApart === false)) marks[i] = null
  }
}
