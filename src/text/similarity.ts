// How far two sentences are "the same sentence": what one decision may be offered for.

import { tokensOf, type Token } from './tokens.ts'

/** From this share on two sentences are taken for the same one (interaction.md 3.1). */
export const SAME = 0.9

/**
 * The share (0 to 1) of the tokens of two sentences that stand in both, in the same order: twice the
 * longest common subsequence by their number. 1 for sentences that differ in capitals, shapes of
 * quotation marks, invisible characters and white space at most. Symmetric; O(n·m) in their tokens,
 * and linear where it must be below `floor`, for which 0 is given.
 */
export const similarity = (a: string, b: string, floor = 0): number => similarTo(a, floor)(b)

/** The same for one sentence against many. */
export const similarTo = (a: string, floor = 0): ((b: string) => number) => {
  const ours = tokensOf(a)
  const counts = countsOf(ours)
  return (b) => {
    if (a === b) return 1
    const theirs = tokensOf(b)
    const all = ours.length + theirs.length
    if (all === 0) return 1
    const share = (common: number): number => (2 * common) / all
    // Cheap bounds first: neither length nor stock of words allows more.
    if (share(Math.min(ours.length, theirs.length)) < floor) return 0
    if (share(inCommon(counts, theirs)) < floor) return 0
    const exact = share(commonInOrder(ours, theirs))
    return exact < floor ? 0 : exact
  }
}

const countsOf = (tokens: readonly Token[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { folded } of tokens) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return counts
}

const inCommon = (counts: ReadonlyMap<string, number>, tokens: readonly Token[]): number => {
  let common = 0
  for (const [folded, count] of countsOf(tokens)) common += Math.min(count, counts.get(folded) ?? 0)
  return common
}

// Length of the longest common subsequence, row by row (Cormen et al., 15.4).
const commonInOrder = (a: readonly Token[], b: readonly Token[]): number => {
  let above = new Uint32Array(b.length + 1)
  let row = new Uint32Array(b.length + 1)
  for (const { folded } of a) {
    for (let i = 1; i <= b.length; i += 1)
      row[i] =
        b[i - 1]?.folded === folded
          ? (above[i - 1] ?? 0) + 1
          : Math.max(above[i] ?? 0, row[i - 1] ?? 0)
    ;[above, row] = [row, above]
  }
  return above[b.length] ?? 0
}
