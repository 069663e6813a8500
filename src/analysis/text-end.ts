// Where the article's own text ends, and which of its lines only look like notices of the page.

import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import { isDeskCredit } from './captions.ts'
import { writerOf, type Frame } from './frame.ts'
import { sharedWords, type Vocabulary } from './kin.ts'
import { wordCount, type Line } from './lines.ts'

/** Between paragraphs a notice that shares the article's words is the article's: it may speak of consent or of owners. */
export const freeNotices = (
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
  'print-note',
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
  'write-us',
  'print-note',
  'makers',
])

/** The first sure end behind the last paragraph that speaks of the article's matter; `over` where none is. */
export const endOfText = (
  frame: Frame,
  over: number,
  isHanging: (i: number) => boolean,
): number => {
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
  /\s(?:fait\spartie|fa\sparte|gehört|appartient|pertenece|belongs)\s|\s(?:is|are|ist|sind|est|es|è)\s(?:an?|the|your|ein|eine|das|die|der|une?|le|la|un|una|el|run|published|edited|owned|made|éditée?|publiée?|editado|edito|pubblicato)\s/

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
export const isOfPage = (line: Line, vocabulary: Vocabulary): boolean =>
  !isDeskCredit(line) &&
  !CORRECTION.test(line.words) &&
  !isAttributed(line.words) &&
  sharedWords(line, vocabulary, line.isStopped) < 2

const CORRECTION =
  /^(?:\W{0,2}(?:correction|clarification|update|editor['’]s note|note)\b|this (?:article|story|report) (?:was|has been|is) (?:amended|corrected|updated|changed))/i
