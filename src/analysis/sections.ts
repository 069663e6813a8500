// Inside of the text: lists of other articles between paragraphs, and where the article's own text ends.

import { lengthOf } from '../text/span.ts'
import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import { isCaption, isDeskCredit, isPictureCredit } from './captions.ts'
import { caption, inSection, pictureCredit, writerOf, type Frame } from './frame.ts'
import { kinship, sharedWords, type Vocabulary } from './kin.ts'
import { wordCount, type Line } from './lines.ts'
import { labelledIn } from './shapes.ts'
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
    const isAsking = open !== null && /[?!]$/.test(line.words) && wordCount(line) <= 12
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

/** Between paragraphs a notice that shares the article's words is the article's: it may speak of consent or of owners. */
const freeNotices = (
  lines: readonly Line[],
  marks: (Mark | null)[],
  first: number,
  vocabulary: Vocabulary,
): void => {
  let last = lines.length - 1
  while (
    last > first &&
    (marks[last] || !lines[last]!.isStopped || isOfPage(lines[last]!, vocabulary))
  )
    last -= 1
  for (let i = first; i < last; i += 1) {
    const rule = marks[i]?.rule ?? ''
    const line = lines[i]!
    if (
      NOTICES.has(rule) &&
      !isBoxed(lines, marks, i) &&
      line.isStopped &&
      (rule === 'legal-words' || sharedWords(line, vocabulary) >= 2)
    )
      marks[i] = null
  }
}
/** Another line of its block belongs to the page as well. */
const isBoxed = (lines: readonly Line[], marks: readonly (Mark | null)[], i: number): boolean =>
  (!lines[i]!.isApart && Boolean(marks[i - 1])) ||
  (lines[i + 1]?.isApart === false && Boolean(marks[i + 1]))

const NOTICES: ReadonlySet<string> = new Set([
  'consent-words',
  'inbox-words',
  'appeal-words',
  'unsubscribe-words',
  'legal-words',
])

/** What no text goes on behind: comments, owners, consent, a wall, a box about the writer, menus and tags. */
const ENDS: ReadonlySet<Mark['kind']> = new Set(['comments', 'copyright', 'cookie', 'navigation'])
const ENDING_RULES: ReadonlySet<string> = new Set([
  'end-mark',
  'paywall',
  'author-box',
  'author-bio',
  'unsubscribe-words',
])

/** The first sure end behind the last paragraph that speaks of the article's matter; `over` where none is. */
const endOfText = (frame: Frame, over: number, isHanging: (i: number) => boolean): number => {
  const { lines, marks, first, vocabulary } = frame
  const isSure = (i: number): boolean =>
    marks[i] !== undefined && marks[i] !== null && marks[i]?.isWeak !== true
  let last = first
  for (let i = first; i < over; i += 1) {
    const isSentence = lines[i]!.isStopped && wordCount(lines[i]!) >= 5
    if (
      isSentence &&
      !marks[i] &&
      !isHanging(i) &&
      !isAboutSite(frame, lines[i]!) &&
      !isOfPage(lines[i]!, vocabulary)
    )
      last = i
  }
  const writer = writerOf(frame)
  for (let i = last + 1; i < over; i += 1) {
    const line = lines[i]!
    if (writer && !line.isStopped && nameIn(line.words) === writer) marks[i] ??= authorBox(line)
    if (isAboutSite(frame, line)) marks[i] ??= aboutSite(line)
    const mark = marks[i]
    if (!mark || !isSure(i)) continue
    if (ENDING_RULES.has(mark.rule) || mark.kind === 'copyright') return i
    // A call for comments may stand between paragraphs, two lines of the page in a row do not stand alone.
    if (ENDS.has(mark.kind) && (isSure(i + 1) || (i > last + 1 && isSure(i - 1)))) return i
  }
  return over
}

/** `Written by X`, `X`. */
const nameIn = (words: string): string =>
  words.length > 100
    ? ''
    : words.replace(
        /^(?:(?:written|words|text|story|posted|published|reported)\s)?(?:by|von|par|por)\s/i,
        '',
      )

/** `The Long Lens is a magazine about …`: a name from above the headline, and what it is. */
const isAboutSite = ({ lines, headline }: Frame, { words }: Line): boolean => {
  const verb = ABOUT.exec(words.slice(0, 120))
  if (!verb) return false
  const name = words.slice(0, verb.index)
  return lines.slice(0, Math.min(40, Math.max(0, headline))).some((line) => line.words === name)
}
const ABOUT =
  /\s(?:is|are|ist|sind|est|es)\s(?:an?|the|your|ein|eine|das|die|der|une?|le|la|un|una|el)\s/

const aboutSite = ({ words }: Line): Mark => ({
  kind: 'other',
  rule: 'author-bio',
  reason: `"${shortened(words)}" tells what the site is.`,
})

const authorBox = ({ words }: Line): Mark => ({
  kind: 'other',
  rule: 'author-box',
  reason: `"${shortened(words)}" names the writer again behind the text.`,
  opens: 'section',
})

/** A line that shares nothing with the text, and in which nobody speaks. */
const isOfPage = (line: Line, vocabulary: Vocabulary): boolean =>
  !isDeskCredit(line) &&
  !CORRECTION.test(line.words) &&
  !isAttributed(line.words) &&
  sharedWords(line, vocabulary, line.isStopped) < 2

const CORRECTION =
  /^(?:\W{0,2}(?:correction|clarification|update|editor['’]s note|note)\b|this (?:article|story|report) (?:was|has been|is) (?:amended|corrected|updated|changed))/i

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
    const isTeaser = !line.isStopped || /[?!]$/.test(line.words)
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
