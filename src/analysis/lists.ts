// Lists that belong to the article: items with a bullet behind a paragraph or a line that ends with a colon. What they say
// is the article's, however much an item looks like a button or a teaser.

import { buttonsIn } from './shapes.ts'
import type { Mark } from './boilerplate.ts'
import { sharedWords, vocabularyOf, type Vocabulary } from './kin.ts'
import { wordCount, type Line } from './lines.ts'

/**
 * The items, by the index of their lines, behind the first paragraph. None behind a line of the page, and none behind
 * the end: an owner, comments, an end mark.
 */
export const itemsOfArticle = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  own: readonly boolean[],
  first: number,
): ReadonlySet<number> => {
  const items = new Set<number>()
  if (first < 0 || !lines.some((line) => bulletOf(line))) return items
  const vocabulary = vocabularyOf(lines.filter((_, i) => own[i]))
  const lastOwn = own.lastIndexOf(true)
  let isOver = false
  for (let i = first + 1; i < lines.length; i += 1) {
    const bullet = bulletOf(lines[i]!)
    if (!bullet) {
      isOver ||= i > lastOwn && isEnd(marks[i] ?? null)
      continue
    }
    let end = i + 1
    while (end < lines.length && bulletOf(lines[end]!) === bullet) end += 1
    const run = Array.from({ length: end - i }, (_, n) => i + n)
    if (!isOver && isOfArticle(lines, marks, own, vocabulary, run))
      for (const item of run) items.add(item)
    i = end - 1
  }
  return items
}

/** Points between headline and text: items with one bullet of which most are no boilerplate by their words. */
export const pointsBelow = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  headline: number,
  first: number,
): ReadonlySet<number> => {
  const points = new Set<number>()
  if (headline < 0) return points
  for (let i = headline + 1; i < first; i += 1) {
    const bullet = bulletOf(lines[i]!)
    if (!bullet) continue
    let end = i + 1
    while (end < first && bulletOf(lines[end]!) === bullet) end += 1
    const run = Array.from({ length: end - i }, (_, n) => i + n)
    if (run.length >= 2 && run.filter((at) => marks[at]).length * 2 < run.length)
      for (const at of run) points.add(at)
    i = end - 1
  }
  return points
}

/** The bullet or dash that an item begins with, empty where none does. Numbers begin lists of the page as well. */
const bulletOf = ({ words }: Pick<Line, 'words'>): string =>
  /^[-–—•*▪◦‣·●■]\s/.test(words) ? words.charAt(0) : ''

/** Behind this no text goes on; a box or a button may stand between paragraphs. */
const isEnd = (mark: Mark | null): boolean =>
  mark !== null &&
  !mark.isWeak &&
  (mark.opens === 'end' || mark.kind === 'copyright' || mark.rule === 'end-mark')

const isOfArticle = (
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  own: readonly boolean[],
  vocabulary: Vocabulary,
  run: readonly number[],
): boolean => {
  const at = run[0]! - 1
  const above = lines[at]
  // A heading of the page takes its list with it: "Related stories:", "Share this:".
  if (!above || (marks[at] && !marks[at]?.isWeak)) return false
  const isIntro = above.words.endsWith(':') || above.words.endsWith('：')
  const isParagraph = own[at] === true || (above.isStopped && wordCount(above) >= 5)
  // A heading of the article's own inside its text: "Key facts".
  const isHeading = !marks[at] && own.indexOf(true) < at && at < own.lastIndexOf(true)
  if (!isIntro && !isParagraph && !isHeading) return false
  if (run.every((i) => buttonsIn(bare(lines[i]!)))) return false
  const marked = run.filter((i) => marks[i] && !marks[i]?.isWeak).length
  if (isIntro || marked * 2 < run.length) return true
  // Phrases in most of them: a menu below the text, unless they speak of its matter.
  const spoken = run.filter((i) => sharedWords(lines[i]!, vocabulary) >= 1).length
  return spoken * 2 >= run.length || run.some((i) => lines[i]!.words.includes(': '))
}

const bare = ({ words }: Line): { readonly words: string } => ({ words: words.slice(2) })
