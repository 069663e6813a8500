// Above the text: what stands over the headline belongs to the page; so do menus between headline and text.

import { lengthOf } from '../text/span.ts'
import { isAttributed, shortened, type Mark } from './boilerplate.ts'
import { isCaption, isPictureCredit } from './captions.ts'
import type { Credit } from './credits.ts'
import { caption, pictureCredit, type Frame } from './frame.ts'
import { isStrapline } from './headline.ts'
import { kinship, sharedWords, type Vocabulary } from './kin.ts'
import { wordCount, type Line } from './lines.ts'
import { begunIn, supportedIn } from './named-by.ts'
import { mastheadIn } from './outlet.ts'
import { repeatIn } from './shapes.ts'

/** What stands above the headline belongs to the page; so do menus between headline and text. */
export const markHead = (
  { lines, marks, credits, headline, opening, parts, shape }: Frame,
  head: number,
): void => {
  const title = headline >= 0 ? lines[headline]!.words : ''
  const above = headline >= 0 ? closestAbove(marks, headline) : -1
  const owners = lines.flatMap(({ words }, i) => (marks[i]?.kind === 'copyright' ? [words] : []))
  const isDatedBelow = hasDateBelow(credits, headline)
  for (let i = 0; i < head; i += 1) {
    const line = lines[i]!
    if (i === headline || marks[i]) continue
    if (i > headline || headline < 0) {
      if (!credits.has(i)) marks[i] = (title ? repeatIn(line, title) : null) ?? shape(line)
      continue
    }
    const credit = credits.get(i)
    if (credit && i === above && !isDatedBelow) continue
    credits.delete(i)
    marks[i] =
      repeatIn(line, title) ??
      shape(line) ??
      aboveHeadline(
        line,
        credit !== undefined,
        isSpokenOf(line, opening) &&
          supportedIn(line, owners) === null &&
          begunIn(line, lines) === null,
      )
  }
  for (let i = 0; i < head; i += 1) {
    if (i === headline || marks[i]) continue
    if (isPictureCredit(lines[i]!)) marks[i] = pictureCredit(lines[i]!)
    else if (isCaption(lines[i]!)) parts.set(i, caption(lines[i]!))
  }
}

const BUTTONS: ReadonlySet<string> = new Set(['share', 'comments', 'other'])

const closestAbove = (marks: readonly (Mark | null)[], headline: number): number => {
  let i = headline - 1
  // Counts and buttons may stand between a date and the headline.
  while (i >= 0 && BUTTONS.has(marks[i]?.kind ?? '')) i -= 1
  return i >= 0 && !marks[i] ? i : -1
}

const hasDateBelow = (credits: ReadonlyMap<number, Credit>, headline: number): boolean =>
  [...credits].some(([i, { dates }]) => i > headline && dates.length > 0)

/** Shares too much with the text to be a line of the page: an intro, or a headline that was not chosen. */
const isSpokenOf = (line: Line, vocabulary: Vocabulary): boolean =>
  wordCount(line) >= 4 &&
  kinship(line, vocabulary, line.isStopped) >= 0.3 &&
  sharedWords(line, vocabulary, line.isStopped) >= 2

/** A longer line above the headline may be the article's own, in UTF-16 units. */
const LONGEST_ABOVE = 400

const aboveHeadline = (line: Line, isCredit: boolean, isSpoken: boolean): Mark | null => {
  if (
    !isCredit &&
    ((isSpoken && !isStrapline(line)) || lengthOf(line) > LONGEST_ABOVE || isAttributed(line.words))
  )
    return null
  const isMasthead = mastheadIn(line) !== null
  return {
    kind: 'navigation',
    rule: isMasthead ? 'masthead' : 'above-headline',
    reason: isMasthead
      ? `"${shortened(line.words)}" is the name of the paper above the headline.`
      : `"${shortened(line.words)}" stands above the headline and shares no matter with the text.`,
  }
}
