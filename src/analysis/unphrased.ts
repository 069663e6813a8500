// Texts in scripts for which there are few phrases or none: what the shape of lines alone says. Arabic, Hebrew, Cyrillic,
// Greek, the scripts of South and East Asia.

import { shortened, type Mark } from './boilerplate.ts'
import { isCaption, isDeskCredit } from './captions.ts'
import type { Frame } from './frame.ts'
import { isListItem, wordCount, type Line } from './lines.ts'

/** More than half of the letters are of other scripts than Latin. */
export const isUnphrased = (lines: readonly Line[]): boolean => {
  let latin = 0
  let others = 0
  for (const { words } of lines.slice(0, 200)) {
    const part = words.slice(0, 300)
    latin += part.match(LATIN)?.length ?? 0
    others += part.match(OTHERS)?.length ?? 0
    if (latin + others > ENOUGH) break
  }
  return others > latin
}

/** Counters and contacts above the text and behind its last line, and runs of short lines behind it. */
export const markShapes = (
  { lines, marks, parts, credits, headline, first }: Frame,
  last: number,
): void => {
  const isFree = (i: number): boolean =>
    !marks[i] && !parts.has(i) && !credits.has(i) && i !== headline
  for (let i = 0; i < lines.length; i += 1) {
    if (i === first) i = Math.max(first, last)
    else if (isFree(i)) marks[i] = shaped(lines[i]!)
  }
  let run: number[] = []
  const endRun = (): void => {
    const open = run.filter((i) => !marks[i])
    if (run.length >= LEAST && open.length > 0) for (const i of open) marks[i] = inRun(lines[i]!)
    run = []
  }
  for (let i = Math.max(0, last + 1); i < lines.length; i += 1) {
    const line = lines[i]!
    if (marks[i] || (isFree(i) && isShort(line))) run.push(i)
    else endRun()
  }
  endRun()
}

/** Longer lines are no entries of a menu, in words. */
const MOST_WORDS = 16
/** Fewer lines are no run. */
const LEAST = 3
/** So many letters tell the script. */
const ENOUGH = 4_000

const LATIN = /\p{sc=Latn}/gu
const OTHERS =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Deva}\p{sc=Beng}\p{sc=Thai}\p{sc=Armn}\p{sc=Geor}\p{sc=Ethi}\p{sc=Taml}\p{sc=Telu}]/gu

const isShort = (line: Line): boolean =>
  !line.isStopped &&
  wordCount(line) <= MOST_WORDS &&
  line.words.length <= 140 &&
  !isListItem(line) &&
  !isCaption(line) &&
  !isDeskCredit(line) &&
  !line.words.endsWith(':')

const shaped = (line: Line): Mark | null => {
  const { words } = line
  if (words.length > 160) return null
  if (COUNTER.test(words))
    return mark('share', 'counter', words, 'is a number or a time and nothing else')
  if (OWNER.test(words) && !line.isStopped)
    return mark('copyright', 'copyright', words, 'says who owns the page')
  if (!line.isStopped && CONTACT.test(words) && wordCount(line) <= 8)
    return mark('other', 'contact', words, 'holds an address and no sentence')
  return null
}

const COUNTER = /^[\d٠-٩۰-۹][\d٠-٩۰-۹.,:٬٫KkМмТт\s]{0,11}$/u
const OWNER = /©|\(c\)\s?\d{4}/i
const CONTACT = /\S{1,60}@\S{1,60}\.\p{L}{2}|(?:https?:\/\/|www\.)\S{3}/iu

const inRun = ({ words }: Line): Mark =>
  mark(
    'related',
    'short-run',
    words,
    'stands in a run of short lines without a stop behind the text',
  )

const mark = (kind: Mark['kind'], rule: string, words: string, because: string): Mark => ({
  kind,
  rule,
  reason: `"${shortened(words)}" ${because}.`,
})
