// The parts of a text, line by line: what is boilerplate, where the headline stands, which lines are credits.

import { kinship, vocabularyOf, type Vocabulary } from './kin.ts'
import { isAttributed, phraseIn, shortened, type Mark } from './boilerplate.ts'
import { isDesk, isName, isOpening, isRole } from './byline.ts'
import { isCaption, isDeskCredit } from './captions.ts'
import { creditIn, type Credit } from './credits.ts'
import { headlineIn } from './headline.ts'
import { isListItem, isReal, wordCount, type Line } from './lines.ts'
import { mastheadIn } from './outlet.ts'
import { buttonsIn, menuIn, repeatIn, tickerIn } from './shapes.ts'
import { lengthOf } from '../text/span.ts'

/** A line that is part of the article's frame and stays undimmed. */
export type Part = {
  readonly kind: 'byline' | 'dateline' | 'caption'
  readonly rule: string
  readonly reason: string
}

/** All by the index of the line. */
export type Anatomy = {
  readonly lines: readonly Line[]
  /** -1 where the text has none. */
  readonly headline: number
  readonly marks: readonly (Mark | null)[]
  readonly parts: ReadonlyMap<number, Part>
  readonly credits: ReadonlyMap<number, Credit>
  /** The line that is nothing but the writer's name, where there is one. */
  readonly nameLine: number
  /** The first and the last line of the article's own text; -1 where there is none. */
  readonly first: number
  readonly last: number
}

/** More lines than these above the text are not looked at for a headline. */
const HEAD_LINES = 400
/** The share of its content words that a line of the article has in common with the rest of it, at least. */
const KIN = 0.2

/** The parts of a text, from its lines; `title` as a page states it. */
export const anatomyOf = (text: string, lines: readonly Line[], title: string | null): Anatomy => {
  const marks: (Mark | null)[] = lines.map((line) => phraseIn(text, line) ?? buttonsIn(line))
  const own = ownLines(text, lines, marks)
  const first = own.indexOf(true)
  const over = endOfArticle(lines, marks, own, first)
  const isSentence = (i: number): boolean =>
    !marks[i] && lines[i]!.isStopped && wordCount(lines[i]!) >= 5 && i < over
  const vocabulary = vocabularyOf(lines.filter((_, i) => isSentence(i)))
  const head = first < 0 ? lines.length : first

  const zone = Math.min(zoneEnd(own, first, lines.length), head + HEAD_LINES)
  const from = Math.max(0, head - HEAD_LINES)
  const credits = new Map<number, Credit>()
  for (let i = from; i < zone; i += 1) {
    const line = lines[i]
    const credit = line && !marks[i] && !isDeskCredit(line) ? creditIn(line) : null
    if (credit) credits.set(i, credit)
  }
  const isTaken = (i: number): boolean =>
    marks[i] !== null ||
    credits.has(i) ||
    i < from ||
    menuIn(lines[i]!) !== null ||
    isCaption(lines[i]!)
  const headline = headlineIn({
    lines,
    first: head,
    isTaken,
    isCredit: (i) => credits.has(i),
    vocabulary,
    title,
  })
  const frame: Frame = {
    text,
    lines,
    marks,
    credits,
    parts: new Map(),
    headline,
    first,
    vocabulary,
  }
  markHead(frame, head)
  const nameLine = readCredits(frame, head, zone)
  if (first < 0) {
    marks.forEach(
      (mark, i) =>
        (marks[i] = mark ?? markedByShape(lines[i]!, i !== headline && !frame.parts.has(i))),
    )
    return { lines, headline, marks, parts: frame.parts, credits, nameLine, first, last: -1 }
  }
  const last = markBody(frame, own, over)
  markTail(frame, last, over)
  dropWeak(frame, first, last)
  return { lines, headline, marks, parts: frame.parts, credits, nameLine, first, last }
}

type Frame = {
  readonly text: string
  readonly lines: readonly Line[]
  readonly marks: (Mark | null)[]
  readonly credits: Map<number, Credit>
  readonly parts: Map<number, Part>
  readonly headline: number
  readonly first: number
  readonly vocabulary: Vocabulary
}

/** The lines of running text; in a text that has no long ones, those that read like sentences. */
const ownLines = (
  text: string,
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
): readonly boolean[] => {
  const own = lines.map((line, i) => !marks[i] && isReal(text, line) && !isCaption(line))
  return own.includes(true)
    ? own
    : lines.map(
        (line, i) =>
          !marks[i] && line.isStopped && wordCount(line) >= 5 && !/[?!]$/.test(line.words),
      )
}

/** Where a comment form or the comments themselves begin behind the text: nothing of the article follows. */
const endOfArticle = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  own: readonly boolean[],
  first: number,
): number => {
  if (first < 0) return lines.length
  const total = own.filter(Boolean).length
  let before = 0
  for (const [i, mark] of marks.entries()) {
    if (own[i]) before += 1
    if (i <= first || mark?.kind !== 'comments' || !mark.opens) continue
    const hasVoices = lines.slice(i + 1, i + 9).some(({ words }) => VOICE.test(words))
    if ((mark.opens === 'end' && before >= total / 2) || (hasVoices && before >= total / 3))
      return i
  }
  return lines.length
}

const VOICE =
  /^.{1,60}\ssays:?$|^(?:reply|report|log in to reply)$|^.{0,40}\b\d{1,2} (?:minutes?|hours?|days?|weeks?|months?) ago$/i

/** Credits are looked for up to the second paragraph: a standfirst may stand above them. */
const zoneEnd = (own: readonly boolean[], first: number, length: number): number => {
  if (first < 0) return length
  const second = own.indexOf(true, first + 1)
  return second < 0 ? Math.min(length, first + 6) : second
}

/** What stands above the headline belongs to the page; so do menus between headline and text. */
const markHead = (
  { lines, marks, credits, headline, vocabulary, parts }: Frame,
  head: number,
): void => {
  const title = headline >= 0 ? lines[headline]!.words : ''
  const above = headline >= 0 ? closestAbove(marks, headline) : -1
  for (let i = 0; i < head; i += 1) {
    const line = lines[i]!
    if (i === headline || marks[i]) continue
    if (i > headline || headline < 0) {
      if (!credits.has(i))
        marks[i] = (title ? repeatIn(line, title) : null) ?? markedByShape(line, true)
      continue
    }
    const credit = credits.get(i)
    if (credit && i === above && !hasDateBelow(credits, headline)) continue
    credits.delete(i)
    marks[i] =
      repeatIn(line, title) ??
      markedByShape(line, true) ??
      aboveHeadline(line, credit !== undefined, kinship(line, vocabulary))
  }
  for (let i = 0; i < head; i += 1) {
    if (i !== headline && !marks[i] && isCaption(lines[i]!)) parts.set(i, caption(lines[i]!))
  }
}

const closestAbove = (marks: readonly (Mark | null)[], headline: number): number => {
  const i = headline - 1
  return i >= 0 && !marks[i] ? i : -1
}

const hasDateBelow = (credits: ReadonlyMap<number, Credit>, headline: number): boolean =>
  [...credits].some(([i, { dates }]) => i > headline && dates.length > 0)

const markedByShape = (line: Line, isAllowed: boolean, isBehind = false): Mark | null =>
  isAllowed ? (menuIn(line, isBehind) ?? tickerIn(line)) : null

const aboveHeadline = (line: Line, isCredit: boolean, kin: number): Mark | null => {
  if (line.isStopped || (!isCredit && kin >= 0.3 && wordCount(line) >= 4)) return null
  const isMasthead = mastheadIn(line, '') !== null
  return {
    kind: 'navigation',
    rule: isMasthead ? 'masthead' : 'above-headline',
    reason: isMasthead
      ? `"${shortened(line.words)}" is the name of the paper above the headline.`
      : `"${shortened(line.words)}" stands above the headline, without a final stop.`,
  }
}

/** Bylines and dates become parts; gives the line of a name that stands alone, else -1. */
const readCredits = (
  { lines, marks, credits, parts, headline, first }: Frame,
  head: number,
  zone: number,
): number => {
  let nameLine = -1
  for (const [i, credit] of credits) {
    const line = lines[i]!
    parts.set(
      i,
      credit.writer
        ? part('byline', 'by', `"${shortened(line.words)}" names the writer.`)
        : part('dateline', 'date', `"${shortened(line.words)}" is a date on a line of its own.`),
    )
  }
  const hasWriter = [...credits.values()].some(({ writer }) => writer)
  const start = Math.max(0, headline + 1)
  for (let i = start; i < Math.min(zone, head + 6); i += 1) {
    const line = lines[i]!
    if (marks[i] || parts.has(i) || line.isStopped || lengthOf(line) > 80 || i === first) continue
    const before = lines[i - 1]
    const isBelowCredit = parts.get(i - 1)?.kind === 'byline'
    if (isBelowCredit && (isRole(line.words) || isHandle(line.words))) {
      parts.set(i, part('byline', 'role', `"${shortened(line.words)}" says who the writer is.`))
      continue
    }
    if (isOpening(line.words) && lines[i + 1] && !marks[i + 1]) {
      parts.set(i, part('byline', 'by', `"${shortened(line.words)}" introduces the writer.`))
      continue
    }
    if (hasWriter || nameLine >= 0) continue
    const isOpened = before !== undefined && isOpening(before.words)
    const isNamed = isName(line.words) || isDesk(line.words)
    const next = nextUnmarked(marks, i + 1)
    const isBesideDate =
      (credits.get(next)?.dates.length ?? 0) > 0 || (credits.get(i - 1)?.dates.length ?? 0) > 0
    const isSigned =
      isDesk(line.words) || isRole(lines[i + 1]?.words ?? '') || isHandle(lines[i + 1]?.words ?? '')
    if (headline >= 0 && (isOpened || (isNamed && (isBesideDate || (isSigned && i < head))))) {
      nameLine = i
      parts.set(
        i,
        part(
          'byline',
          'name',
          `"${shortened(line.words)}" is a name on a line of its own below the headline.`,
        ),
      )
    }
  }
  return nameLine
}

const nextUnmarked = (marks: readonly (Mark | null)[], from: number): number => {
  let i = from
  while (i < marks.length && i < from + 5 && marks[i]) i += 1
  return i
}

const part = (kind: Part['kind'], rule: string, reason: string): Part => ({ kind, rule, reason })
const caption = ({ words }: Line): Part =>
  part('caption', 'caption', `"${shortened(words)}" describes or credits a picture.`)

const isHandle = (words: string): boolean =>
  /^@\w{2,30}$|^\S{2,60}@\S{2,60}\.\w{2,12}$|^(?:twitter|x|email):? ?@?\S{2,60}$/i.test(words)

/** Sections inside and behind the text; gives the last line of the article's own text. */
const markBody = (
  { text, lines, marks, parts, credits, first, vocabulary, headline }: Frame,
  own: readonly boolean[],
  over: number,
): number => {
  const kin = (i: number): number => kinship(lines[i]!, vocabulary, lines[i]!.isStopped)
  let hasLater = lines.length
  for (let i = over - 1; i > first; i -= 1) {
    if (!marks[i] && lines[i]!.isStopped && wordCount(lines[i]!) >= 5 && kin(i) >= 1.5 * KIN) {
      hasLater = i
      break
    }
  }
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
    if (isCaption(line) && !own[i]) {
      parts.set(i, caption(line))
      continue
    }
    const isSentence = line.isStopped && wordCount(line) >= 4
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
    const isBelow =
      open?.kind === 'newsletter' || open?.rule === 'author-box'
        ? !line.isApart || teasers === 0
        : teasers > 0
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
  markSections({ lines, marks, parts, text }, first, last)
  return last
}

const inSection = (line: Line, { kind, rule, reason }: Mark): Mark => ({
  kind,
  rule,
  reason: `"${shortened(line.words)}" follows a heading: ${reason}`,
})

const isBio = ({ words }: Line): boolean =>
  /\b(?:is|was|covers|writes|reports|has|joined|works|lives|edits)\b/.test(words)

/** Between the paragraphs: what stands below "Related" in one block, and teasers that go on below it. */
const markSections = (
  { lines, marks, parts }: Pick<Frame, 'lines' | 'marks' | 'parts' | 'text'>,
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

/** Behind the text: sections, menus, runs of headlines, the box about the writer; sentences stay in. */
const markTail = ({ lines, marks, parts, credits }: Frame, last: number, over: number): void => {
  const writers = [...credits].flatMap(([i, { writer }]) =>
    writer ? [lines[i]!.words.slice(writer.start, writer.end)] : [],
  )
  const writer =
    writers[0] ??
    [...parts].flatMap(([i, { rule }]) => (rule === 'name' ? [lines[i]!.words] : []))[0] ??
    ''
  if (writer.includes(' ') && last >= 0) markBio(lines, marks, writer, last)
  let open: Mark | null = null
  const run: number[] = []
  const endRun = (next: Mark | null): void => {
    const titles = run.filter((i) => isHeadlineLike(lines[i]!)).length
    // The first may be the heading of the others.
    const isHeaded =
      run.length >= 3 && wordCount(lines[run[0]!]!) <= 3 && !isHeadlineLike(lines[run[0]!]!)
    const isRun = run.length >= 2 && titles >= run.length - (isHeaded ? 1 : 0)
    const before = marks[(run[0] ?? 0) - 1] ?? null
    const isBetween = before !== null && next !== null
    for (const i of run) {
      if (isRun) marks[i] = tailRun(lines[i]!)
      else if (isBetween && !isListItem(lines[i]!)) marks[i] = between(lines[i]!, before)
    }
    run.length = 0
  }
  for (let i = last + 1; i < lines.length; i += 1) {
    const line = lines[i]!
    const mark = marks[i]
    if (i > over && !mark) {
      marks[i] = {
        kind: 'comments',
        rule: 'behind-comments',
        reason: `"${shortened(line.words)}" stands behind the start of the comments.`,
      }
      continue
    }
    if (mark) {
      endRun(mark)
      if (mark.opens) open = mark
      if (mark.opens && !mark.reason.includes('last paragraph'))
        marks[i] = { ...mark, reason: mark.reason.replace(/\.$/, ' after the last paragraph.') }
      continue
    }
    if (parts.has(i) || isDeskCredit(line) || (line.isStopped && wordCount(line) >= 4)) {
      endRun(null)
      if (!parts.has(i)) open = null
      continue
    }
    const shaped = markedByShape(line, true, true)
    if (shaped) {
      endRun(shaped)
      marks[i] = shaped
    } else if (open) marks[i] = inSection(line, open)
    else run.push(i)
  }
  endRun(null)
}

const markBio = (
  lines: readonly Line[],
  marks: (Mark | null)[],
  writer: string,
  last: number,
): void => {
  for (let i = Math.max(last, 1); i < lines.length; i += 1) {
    const { words } = lines[i]!
    if (marks[i] || words.length > 500 || !words.startsWith(writer)) continue
    const rest = words.slice(writer.length, writer.length + 120)
    if (/^\s(?:is|was|covers|writes|reports|has been|joined|works)\b/.test(rest) && BIO.test(rest))
      marks[i] = {
        kind: 'other',
        rule: 'author-bio',
        reason: `"${shortened(words)}" tells who the writer is.`,
      }
  }
}
const BIO =
  /\b(?:correspondent|reporter|editor|writer|journalist|columnist|producer|freelance|covers|writes|author|contributor|reports)\b/i

const isHeadlineLike = (line: Line): boolean => {
  const words = wordCount(line)
  if (words < 3 || words > 24 || isListItem(line)) return false
  const digits = line.words.replaceAll(/\D/g, '').length
  return (
    digits <= line.words.length / 6 &&
    !/^[^:]{1,24}: /.test(line.words) &&
    /^["“‘'(]?[\p{Lu}\d]/u.test(line.words)
  )
}

const tailRun = (line: Line): Mark => ({
  kind: 'related',
  rule: 'tail-run',
  reason: `"${shortened(line.words)}" stands in a run of lines without a final stop behind the last paragraph.`,
})

const between = (line: Line, { kind }: Mark): Mark => ({
  kind,
  rule: 'between-boilerplate',
  reason: `"${shortened(line.words)}" has no final stop and stands between lines of the page behind the last paragraph.`,
})

/** Single words such as "Live" are links of the page at its ends and beside other links; in the text they are subheadings. */
const dropWeak = ({ marks }: Frame, first: number, last: number): void => {
  for (let i = first; i <= last; i += 1) {
    if (!marks[i]?.isWeak) continue
    const isBeside = [marks[i - 1], marks[i + 1]].some((mark) => mark && !mark.isWeak)
    if (!isBeside) marks[i] = null
  }
}
