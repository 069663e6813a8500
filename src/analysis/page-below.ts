// Between the headline and the text: buttons, players and credits of pictures that belong to neither.

import { shortened, type Mark } from './boilerplate.ts'
import { isCaption, isPictureCredit } from './captions.ts'
import { isName } from './byline.ts'
import { isCount } from './boxes.ts'
import type { Frame } from './frame.ts'
import { sharedWords } from './kin.ts'
import { isListItem, wordCount, type Line } from './lines.ts'

/** Marks lines from below the headline up to the first paragraph, `head`. */
export const markBelow = (frame: Frame, head: number): void => {
  const { lines, marks, parts, headline, opening } = frame
  if (headline < 0) return
  for (let i = headline + 1; i < head; i += 1) {
    const line = lines[i]!
    if (marks[i] || parts.get(i)?.kind === 'byline' || parts.get(i)?.kind === 'dateline') continue
    if (LABEL_ALONE.test(line.words) && lines[i + 1]?.isApart === false) marks[i] = label(line)
    else if (isCount(line.words) || PLAYER.test(line.words)) marks[i] = player(line)
    else if (!isPictureCredit(line) && isCaption(line)) continue
    else if (isBesideButtons(frame, i, head) && !isSaid(line) && sharedWords(line, opening) === 0)
      marks[i] = beside(line)
  }
  markRuns(frame, head)
}

/** In one block with a line that names a day: two short lines or more, before a blank line. No text is so short. */
const markRuns = (
  { lines, marks, parts, credits, headline, opening }: Frame,
  head: number,
): void => {
  for (let i = headline + 1; i < head; i += 1) {
    if (!credits.get(i)?.dates.length) continue
    let end = i + 1
    while (end < head && !lines[end]!.isApart) end += 1
    const run = Array.from({ length: end - i - 1 }, (_, n) => i + 1 + n)
    const isButtons =
      run.length >= 2 &&
      lines[end]?.isApart === true &&
      run.every((at) => {
        const line = lines[at]!
        if (marks[at]) return true
        const isShort = !parts.has(at) && !credits.has(at) && !isSaid(line) && !isCaption(line)
        return isShort && sharedWords(line, opening) === 0
      })
    if (isButtons) for (const at of run) marks[at] ??= beside(lines[at]!)
  }
}

/** `0:00 / 7:48`, `1x`: what a player prints. */
const PLAYER =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s?[/–-]\s?\d{1,2}:\d{2}(?::\d{2})?)?|\d(?:\.\d{1,2})?\s?[x×])$/i

const isSaid = (line: Line): boolean =>
  line.isStopped ||
  wordCount(line) > 5 ||
  isListItem(line) ||
  isName(line.words) ||
  line.words.endsWith(':')

/** In one block with a button, and the paragraph does not follow directly. */
const isBesideButtons = ({ lines, marks }: Frame, i: number, head: number): boolean => {
  const isButton = (mark: Mark | null | undefined): boolean =>
    mark !== null && mark !== undefined && (mark.kind !== 'navigation' || mark.rule === 'ticker')
  const isBelow = !lines[i]!.isApart && isButton(marks[i - 1])
  const next = lines[i + 1]
  const isAbove = next !== undefined && !next.isApart && isButton(marks[i + 1])
  return (isBelow && (i + 1 < head || lines[head]?.isApart === true)) || isAbove
}

/** `Image`, `Image caption,`: the label of the line below it. */
const LABEL_ALONE =
  /^(?:(?:image|media|photo|picture|video)(?:\s(?:caption|source))?|bild|bildunterschrift|légende|foto|pie de foto|didascalia)\s?[,:]?$/iu

const label = (line: Line): Mark => ({
  kind: 'other',
  rule: 'picture-label',
  reason: `"${shortened(line.words)}" is a label above a caption.`,
})

const player = (line: Line): Mark => ({
  kind: 'share',
  rule: 'player',
  reason: `"${shortened(line.words)}" is what a player or a counter prints.`,
})

const beside = (line: Line): Mark => ({
  kind: 'share',
  rule: 'beside-buttons',
  reason: `"${shortened(line.words)}" stands among the buttons between headline and text.`,
})
