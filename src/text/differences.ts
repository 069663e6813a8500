// What two versions of a text have in common: runs of units that were kept, in order. The one comparison from which
// all that lay in the old version finds its place in the new one, and from which the difference is shown.

import { isWhite } from './characters.ts'
import { isBoundary } from './code-points.ts'
import type { Kept } from './kept.ts'
import { keptTokens } from './kept-tokens.ts'
import { landmarks } from './landmarks.ts'
import { settledRuns } from './settled-runs.ts'
import { lengthOf, type Span } from './span.ts'

/** A stretch of either text or of both, in the order in which they are read together. */
export type Piece = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }

/** Bounds the sum of all squared edits of one comparison, about half a second. */
const MOST_STEPS = 20_000_000
/** Units that are looked through for the edge of a word. */
const EDGE_REACH = 512
const DEEPEST = 6

/**
 * The runs that were kept, in order in both texts and as long as they can be. Words and signs are kept or not as a
 * whole. Common ends are cut off first, then the texts are split at sentences that stand once in both (patience; B.
 * Cohen), and only what is left between is compared token by token (E. Myers, 1986). Linear in the texts: where too
 * much differs, it counts as rewritten.
 */
export const keptRuns = (before: string, after: string): readonly Kept[] => {
  const whole = asPart(before, after)
  if (whole) return [whole]
  const found: Kept[] = []
  let steps = MOST_STEPS
  const compare = (a: Span, b: Span, depth: number): void => {
    const first = commonStart(before, a, after, b)
    if (first > 0) found.push({ from: a.start, to: b.start, length: first })
    const restA = { start: a.start + first, end: a.end }
    const restB = { start: b.start + first, end: b.end }
    const last = commonEnd(before, restA, after, restB)
    inside({ ...restA, end: a.end - last }, { ...restB, end: b.end - last }, depth)
    if (last > 0) found.push({ from: a.end - last, to: b.end - last, length: last })
  }
  const inside = (a: Span, b: Span, depth: number): void => {
    if (lengthOf(a) === 0 || lengthOf(b) === 0) return
    const marks = depth < DEEPEST ? landmarks(before, a, after, b) : []
    if (marks.length === 0) {
      const [runs, cost] = keptTokens(before, a, after, b, steps)
      found.push(...runs)
      steps -= cost
      return
    }
    let [startA, startB] = [a.start, b.start]
    for (const { from, to, length } of marks) {
      compare({ start: startA, end: from }, { start: startB, end: to }, depth + 1)
      found.push({ from, to, length })
      ;[startA, startB] = [from + length, to + length]
    }
    compare({ start: startA, end: a.end }, { start: startB, end: b.end }, depth + 1)
  }
  compare({ start: 0, end: before.length }, { start: 0, end: after.length }, 0)
  return settledRuns(before, after, found)
}

/** The one run where one of the texts stands as a whole at the beginning or the end of the other one; else null. */
export const asPart = (before: string, after: string): Kept | null => {
  if (before === after) return { from: 0, to: 0, length: before.length }
  const isLonger = after.length >= before.length
  const [long, short] = isLonger ? [after, before] : [before, after]
  const { length } = short
  const rest = long.length - length
  const all = { start: 0, end: long.length }
  if (long.startsWith(short) && isBlankAt(long, all, length)) return { from: 0, to: 0, length }
  if (!long.endsWith(short) || !isBlankAt(long, all, rest)) return null
  return isLonger ? { from: 0, to: rest, length } : { from: rest, to: 0, length }
}

/**
 * Both texts as one sequence: what was kept (`runs`, where they were compared already), and where they differ first what
 * was removed, then what was added.
 */
export const differences = (
  before: string,
  after: string,
  runs: readonly Kept[] = keptRuns(before, after),
): readonly Piece[] => {
  const pieces: Piece[] = []
  const put = (kind: Piece['kind'], text: string): void => {
    if (text) pieces.push({ kind, text })
  }
  let [from, to] = [0, 0]
  for (const run of runs) {
    put('removed', before.slice(from, run.from))
    put('added', after.slice(to, run.to))
    put('kept', before.slice(run.from, run.from + run.length))
    ;[from, to] = [run.from + run.length, run.to + run.length]
  }
  put('removed', before.slice(from))
  put('added', after.slice(to))
  return pieces
}

/** How many units from the start are the same, as whole words. */
const commonStart = (before: string, a: Span, after: string, b: Span): number => {
  const most = Math.min(lengthOf(a), lengthOf(b))
  let same = 0
  while (same < most && before.charCodeAt(a.start + same) === after.charCodeAt(b.start + same))
    same++
  if (same === lengthOf(a) && same === lengthOf(b)) return same
  const isEdge = (n: number): boolean =>
    isBlankAt(before, a, a.start + n) && isBlankAt(after, b, b.start + n)
  let cut = same
  while (cut > 0 && same - cut < EDGE_REACH && !isEdge(cut)) cut--
  return isBoundary(before, a.start + cut) ? cut : cut - 1
}

const commonEnd = (before: string, a: Span, after: string, b: Span): number => {
  const most = Math.min(lengthOf(a), lengthOf(b))
  let same = 0
  while (same < most && before.charCodeAt(a.end - 1 - same) === after.charCodeAt(b.end - 1 - same))
    same++
  const isEdge = (n: number): boolean =>
    isBlankAt(before, a, a.end - n) && isBlankAt(after, b, b.end - n)
  let cut = same
  while (cut > 0 && same - cut < EDGE_REACH && !isEdge(cut)) cut--
  return isBoundary(before, a.end - cut) ? cut : cut - 1
}

/** True where no word goes on: at either end, and beside white space. */
const isBlankAt = (text: string, { start, end }: Span, at: number): boolean =>
  at === start || at === end || isWhite(text.charCodeAt(at)) || isWhite(text.charCodeAt(at - 1))
