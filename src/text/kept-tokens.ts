// What two passages have in common token by token (E. Myers, 1986), within bounds: words and signs are kept or not as a
// whole.

import { diffArrays } from 'diff'
import type { Kept } from './kept.ts'
import { lengthOf, passage, type Span } from './span.ts'
import { writtenTokens } from './tokens.ts'

/** Most tokens on either side of what is compared word by word; more of it counts as rewritten. */
const MOST_TOKENS = 2_000

/** What is kept token by token, and what it cost in steps; nothing where it is too much. */
export const keptTokens = (
  before: string,
  a: Span,
  after: string,
  b: Span,
  steps: number,
): readonly [readonly Kept[], number] => {
  // More units than so many tokens can have are not even cut into tokens.
  if (Math.max(lengthOf(a), lengthOf(b)) > MOST_TOKENS * 40) return [[], 0]
  const [ours, theirs] = [writtenTokens(before, a), writtenTokens(after, b)]
  if (Math.max(ours.length, theirs.length) > MOST_TOKENS) return [[], 0]
  const maxEditLength = Math.floor(Math.sqrt(Math.max(0, steps)))
  const changes = diffArrays(
    ours.map((token) => passage(before, token)),
    theirs.map((token) => passage(after, token)),
    { maxEditLength },
  )
  if (!changes) return [[], maxEditLength ** 2]
  const runs: Kept[] = []
  let [i, j, edits] = [0, 0, 0]
  for (const { added, removed, count } of changes) {
    if (added) j += count
    else if (removed) i += count
    else {
      for (let n = 0; n < count; n++) {
        const { start: from, end } = ours[i + n]!
        runs.push({ from, to: theirs[j + n]!.start, length: end - from })
      }
      i += count
      j += count
    }
    if (added || removed) edits += count
  }
  return [runs, edits ** 2]
}
