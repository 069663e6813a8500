// How much of a line's vocabulary the article shares: what tells its own headline from that of another one.

import type { Line } from './lines.ts'
import { tokensOf } from './token-patterns.ts'

/** Stems of content words, and in how many lines of the article each stands. */
export type Vocabulary = ReadonlyMap<string, number>

/** The vocabulary of these lines; no more than the first `LONGEST` units are read. */
export const vocabularyOf = (lines: readonly Line[]): Vocabulary => {
  const words = new Map<string, number>()
  let left = LONGEST
  for (const line of lines) {
    if (left <= 0) break
    for (const stem of new Set(stemsOf(line.words.slice(0, left))))
      words.set(stem, (words.get(stem) ?? 0) + 1)
    left -= line.words.length
  }
  return words
}

/**
 * The share, 0 to 1, of a line's content words that stand in other lines of the article; 0 for a line without any.
 * `isOwn`: the line was counted into the vocabulary itself.
 */
export const kinship = (
  line: Pick<Line, 'words'>,
  vocabulary: Vocabulary,
  isOwn = false,
): number => {
  const stems = stemsOf(line.words.slice(0, 400))
  if (stems.length === 0) return 0
  return stems.filter((stem) => (vocabulary.get(stem) ?? 0) > (isOwn ? 1 : 0)).length / stems.length
}

/** How many different content words of a line stand in other lines of the article; `isOwn` as for `kinship`. */
export const sharedWords = (
  line: Pick<Line, 'words'>,
  vocabulary: Vocabulary,
  isOwn = false,
): number => {
  let shared = 0
  for (const stem of new Set(stemsOf(line.words.slice(0, 400))))
    if ((vocabulary.get(stem) ?? 0) > (isOwn ? 1 : 0)) shared += 1
  return shared
}

const LONGEST = 20_000
const STEM = 5

const stemsOf = (words: string): readonly string[] => {
  const stems: string[] = []
  for (const { folded } of tokensOf(words)) {
    if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(folded)) {
      for (let at = 0; at + 1 < folded.length; at += 1) stems.push(folded.slice(at, at + 2))
    } else if (/^[\u0590-\u06ff]/.test(folded)) {
      // Arabic and Hebrew write "and", "the" and "in" as letters before the word.
      const bare = folded.replace(/^(?:[وفبكل]?ال|لل|[הבלמשוכ](?=.{4}))/u, '')
      if (bare.length >= 3 && !EMPTY.has(bare)) stems.push(bare.slice(0, 4))
    } else if (folded.length >= 4 && !EMPTY.has(folded)) stems.push(folded.slice(0, STEM))
  }
  return stems
}

const EMPTY: ReadonlySet<string> = new Set(
  `that this with from have been were will would could should after before over under about into than then they their
  them there these those what when where which while whose your ours said says more most some such very also just only
  التي الذي الذين هذا هذه ذلك على إلى خلال كانت وقال قال وقد بعد قبل كما حيث
  other than both each every many much says told`.split(/\s+/),
)
