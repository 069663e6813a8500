// Which lines are the article's own running text, before anything else is known of them.

import type { Mark } from './boilerplate.ts'
import { isCaption } from './captions.ts'
import { isReal, wordCount, type Line } from './lines.ts'

/** The lines of running text; in a text that has no long ones, those that read like sentences. */
export const ownLines = (
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

/** Blank lines stand between the paragraphs: what follows without one is no paragraph of its own. */
export const isSpacedOut = (lines: readonly Line[], own: readonly boolean[]): boolean => {
  const isApart = lines.flatMap((line, i) =>
    own[i] ? [{ is: line.isApart, isBelow: own[i - 1] }] : [],
  )
  const below = isApart.filter((line) => line.isBelow)
  const counted = below.length >= 2 ? below : isApart
  return counted.length >= 2 && counted.filter(({ is }) => is).length >= counted.length * 0.7
}

/** Where a comment form or the comments themselves begin behind the text: nothing of the article follows. */
export const endOfArticle = (
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
