// Inside of the text: a heading that leads to other articles, and their titles below it, known by shape, position and the
// words of the heading together, in any words of the titles.

import { shortened, type Mark } from './boilerplate.ts'
import { leadsOn } from './calls.ts'
import { inSection, type Frame } from './frame.ts'
import { isListItem, wordCount, type Line } from './lines.ts'

/** Marks such boxes from line `from` up to line `to`, the second not included. */
export const markTeasers = (
  { lines, marks, parts, credits }: Frame,
  own: readonly boolean[],
  isSpaced: boolean,
  from: number,
  to: number,
): void => {
  const isFree = (i: number): boolean =>
    i < to &&
    !own[i] &&
    !parts.has(i) &&
    !credits.has(i) &&
    (!marks[i] || marks[i]?.isWeak === true)
  for (let i = from; i < to; i += 1) {
    const line = lines[i]!
    if (!isFree(i) || line.isStopped || line.words.length > LONGEST_HEADING || isListItem(line))
      continue
    const { leads, isAll } = leadsOn(line.words)
    if (leads === 0) continue
    let end = i + 1
    while (end - i <= MOST_TITLES && isFree(end) && isTitle(lines[end]!) && !lines[end]!.isApart)
      end += 1
    const titles = end - i - 1
    const isClosed = lines[end] === undefined || lines[end]!.isApart || marks[end] !== null
    // A heading of page words alone needs one title; any other stands in a block of its own with two.
    const isBox = isAll ? titles >= 1 : isSpaced && titles >= 2 && line.isApart && isClosed
    if (!isBox || (!isAll && (line.words.endsWith(':') || wordCount(line) > 5))) continue
    const heading = headed(line)
    marks[i] = heading
    const isBlock = isSpaced && isClosed
    for (let at = i + 1; at < (isBlock ? end : i + 1); at += 1)
      marks[at] = inSection(lines[at]!, heading)
  }
}

const LONGEST_HEADING = 60
/** Longer lists are no box. */
const MOST_TITLES = 12

const headed = ({ words }: Line): Mark => ({
  kind: 'related',
  rule: 'teaser-heading',
  reason: `"${shortened(words)}" leads on, and titles of other articles follow.`,
  opens: 'section',
})

/** The title of another article, in any script: no stop but a question, no bullet, no label, few numbers. */
const isTitle = (line: Line): boolean => {
  const { words, isStopped } = line
  if (isStopped && !/[?!؟？]$/.test(words)) return false
  const count = wordCount(line)
  return (
    count >= 3 &&
    count <= 18 &&
    words.length <= 160 &&
    !isListItem(line) &&
    !words.endsWith(':') &&
    (words.match(/\d+/g)?.length ?? 0) <= 1
  )
}
