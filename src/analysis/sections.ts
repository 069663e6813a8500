// Inside of the text: lists of other articles between paragraphs, and where the article's own text ends.

import { lengthOf } from '../text/span.ts'
import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import { isCaption, isPictureCredit } from './captions.ts'
import { caption, inSection, isAskingTeaser, pictureCredit, type Frame } from './frame.ts'
import { kinship } from './kin.ts'
import { wordCount, type Line } from './lines.ts'
import { labelledIn } from './shapes.ts'
import { endOfText, freeNotices, isOfPage } from './text-end.ts'
import { isSpacedOut } from './text-lines.ts'

/** The share of its content words that a line of the article has in common with the rest of it, at least. */
const KIN = 0.2

/** Sections inside and behind the text; gives the last line of the article's own text. */
export const markBody = (frame: Frame, own: readonly boolean[], over: number): number => {
  const { lines, marks, parts, credits, first, vocabulary, headline } = frame
  const kin = (i: number): number => kinship(lines[i]!, vocabulary, lines[i]!.isStopped)
  let hasLater = lines.length
  for (let i = over - 1; i > first; i -= 1) {
    if (!marks[i] && lines[i]!.isStopped && wordCount(lines[i]!) >= 5 && kin(i) >= 1.5 * KIN) {
      hasLater = i
      break
    }
  }
  freeNotices(lines, marks, first, vocabulary)
  const isSpaced = isSpacedOut(lines, own)
  // Where blank lines stand between paragraphs, a sentence directly below a line without a stop is a teaser's.
  const isHanging = (i: number): boolean =>
    isSpaced && !lines[i]!.isApart && i > 0 && !lines[i - 1]!.isStopped
  const end = endOfText(frame, over, isHanging)
  let last = first
  let open: Mark | null = null
  let teasers = 0
  for (let i = first; i < over; i += 1) {
    const line = lines[i]!
    const mark = marks[i]
    if (mark && !mark.isWeak) {
      if (mark.opens) [open, teasers] = [mark, 0]
      continue
    }
    if (i === headline || parts.has(i) || credits.has(i)) continue
    const labelled = own[i] ? null : labelledIn(line)
    if (labelled) {
      marks[i] = labelled
      continue
    }
    if (!own[i] && isPictureCredit(line)) {
      marks[i] = pictureCredit(line)
      continue
    }
    if (!open && isCaption(line) && !own[i]) {
      parts.set(i, caption(line))
      continue
    }
    if (i > end && (isOfPage(line, vocabulary) || (isHanging(i) && !isAttributed(line.words)))) {
      marks[i] = behind(line)
      continue
    }
    // A teaser may ask; a sentence of the article below a heading does not.
    const isAsking = open !== null && isAskingTeaser(line) && wordCount(line) <= 12
    const isSentence = line.isStopped && wordCount(line) >= 4 && !isAsking
    if (!isSentence) {
      if (open) teasers += 1
      continue
    }
    // Vocabulary of its own, below a heading, and no text of the article behind it: what a teaser says.
    const isForeign =
      open !== null &&
      i > hasLater &&
      !isAttributed(line.words) &&
      lengthOf(line) < 300 &&
      kin(i) < KIN
    const isBelow = !line.isApart && (open?.kind !== 'related' || teasers > 0)
    if (open && isForeign && isBelow) {
      marks[i] = inSection(line, open)
      continue
    }
    if (open?.rule === 'author-box' && (hasLater < i || hasLater === lines.length) && isBio(line)) {
      marks[i] = inSection(line, open)
      continue
    }
    open = null
    last = i
  }
  markSections({ lines, marks, parts }, first, last)
  return last
}

const behind = ({ words }: Line): Mark => ({
  kind: 'other',
  rule: 'behind-end',
  reason: `"${shortened(words)}" stands behind the end of the text and speaks of something else.`,
})

const isBio = ({ words }: Line): boolean =>
  /\b(?:is|was|covers|writes|reports|has|joined|works|lives|edits)\b/.test(words)

/** Between the paragraphs: what stands below "Related" in one block, and teasers that go on below it. */
const markSections = (
  { lines, marks, parts }: Pick<Frame, 'lines' | 'marks' | 'parts'>,
  first: number,
  last: number,
): void => {
  let open: Mark | null = null
  let count = 0
  for (let i = first; i < last; i += 1) {
    const line = lines[i]!
    const mark = marks[i]
    if (mark && !mark.isWeak) {
      if (mark.opens === 'section') [open, count] = [mark, 0]
      else if (mark.kind !== open?.kind && mark.kind !== 'advertisement') open = null
      continue
    }
    if (!open || parts.has(i)) continue
    const words = wordCount(line)
    const isTeaser = !line.isStopped || isAskingTeaser(line)
    const isSubheading =
      line.isApart &&
      lines[i + 1] !== undefined &&
      lines[i + 1]!.isStopped &&
      (count > 0 || words <= 4)
    const isMore = !line.isApart || (open.kind === 'related' && words >= 4)
    if (isTeaser && isMore && !isSubheading && count < 10 && lengthOf(line) <= 160) {
      marks[i] = inSection(line, open)
      count += 1
    } else open = null
  }
}
