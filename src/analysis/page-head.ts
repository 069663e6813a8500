// Above the text: what stands over the headline belongs to the page; so do menus between headline and text.

import { shortened, type Mark } from './boilerplate.ts'
import { isCaption } from './captions.ts'
import type { Credit } from './credits.ts'
import { caption, type Frame } from './frame.ts'
import { kinship } from './kin.ts'
import { wordCount, type Line } from './lines.ts'
import { mastheadIn } from './outlet.ts'
import { repeatIn } from './shapes.ts'

/** What stands above the headline belongs to the page; so do menus between headline and text. */
export const markHead = (
  { lines, marks, credits, headline, vocabulary, parts, shape }: Frame,
  head: number,
): void => {
  const title = headline >= 0 ? lines[headline]!.words : ''
  const above = headline >= 0 ? closestAbove(marks, headline) : -1
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
      aboveHeadline(line, credit !== undefined, kinship(line, vocabulary))
  }
  for (let i = 0; i < head; i += 1) {
    if (i !== headline && !marks[i] && isCaption(lines[i]!)) parts.set(i, caption(lines[i]!))
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

/** A longer line above the headline, in words, may be text that a mail program broke. */
const LONGEST_ABOVE = 11

const aboveHeadline = (line: Line, isCredit: boolean, kin: number): Mark | null => {
  if (
    line.isStopped ||
    wordCount(line) > LONGEST_ABOVE ||
    (!isCredit && kin >= 0.3 && wordCount(line) >= 4)
  )
    return null
  const isMasthead = mastheadIn(line, '') !== null
  return {
    kind: 'navigation',
    rule: isMasthead ? 'masthead' : 'above-headline',
    reason: isMasthead
      ? `"${shortened(line.words)}" is the name of the paper above the headline.`
      : `"${shortened(line.words)}" stands above the headline, without a final stop.`,
  }
}
