// Runs that were found piece by piece, as a reader would tell them: joined where they touch, without those that are
// chance, and with each change where it reads best.

import { isStop, isWhite, isWordAt } from './characters.ts'
import { isBoundary } from './code-points.ts'
import type { Kept } from './kept.ts'

/** The runs of a comparison, in order in both texts and as long as they can be. */
export const settledRuns = (
  before: string,
  after: string,
  runs: readonly Kept[],
): readonly Kept[] => settled(before, after, joined(before, after, runs))

type Run = { from: number; to: number; length: number }

/** White space between kept words is kept as far as it is the same; runs that touch in both texts become one. */
const joined = (before: string, after: string, runs: readonly Kept[]): readonly Kept[] => {
  const all: Run[] = [{ from: 0, to: 0, length: 0 }]
  for (const next of [...runs, { from: before.length, to: after.length, length: 0 }]) {
    const run = { ...next }
    const last = all.at(-1)!
    const isSame = (i: number, j: number): boolean =>
      before.charCodeAt(i) === after.charCodeAt(j) && isWhite(before.charCodeAt(i))
    for (;;) {
      const [i, j] = [last.from + last.length, last.to + last.length]
      if (i >= run.from || j >= run.to || !isSame(i, j)) break
      last.length++
    }
    while (
      run.from > last.from + last.length &&
      run.to > last.to + last.length &&
      isSame(run.from - 1, run.to - 1)
    ) {
      run.from--
      run.to--
      run.length++
    }
    if (run.from === last.from + last.length && run.to === last.to + last.length)
      last.length += run.length
    else all.push(run)
  }
  return all.filter((run) => run.length > 0)
}

/** Runs without a word between two changes are chance; and a change that could stand at several places gets the best. */
const settled = (before: string, after: string, runs: readonly Kept[]): readonly Kept[] => {
  const result: Run[] = []
  for (const [n, each] of runs.entries()) {
    const isAtEnd =
      (each.from === 0 && each.to === 0) ||
      (each.from + each.length === before.length && each.to + each.length === after.length)
    if (!isAtEnd && n > 0 && n < runs.length - 1 && !hasWord(before, each)) continue
    const run = { ...each }
    const last = result.at(-1)
    if (last) slide(before, after, last, run)
    if (run.length > 0) result.push(run)
  }
  return result.filter(({ length }) => length > 0)
}

const hasWord = (text: string, { from, length }: Kept): boolean => {
  for (let at = from; at < from + length; at++) if (isWordAt(text, at)) return true
  return false
}

/**
 * “The port closed.” before “The harbour …”: was “The port closed. ” added, or “port closed. The ”? What was only added,
 * or only taken away, begins where a line begins if it can, else where a sentence does, else where a word does.
 */
const slide = (before: string, after: string, last: Run, next: Run): void => {
  const [a, b] = [last.from + last.length, last.to + last.length]
  const isAdded = next.from === a
  if (isAdded === (next.to === b)) return
  const text = isAdded ? after : before
  const start = isAdded ? b : a
  const end = isAdded ? next.to : next.from
  const least = -Math.min(last.length, SLIDE_REACH)
  const most = Math.min(next.length, SLIDE_REACH)
  let best = 0
  let worth = worthOf(text, start)
  for (
    let by = -1;
    by >= least && text.charCodeAt(start + by) === text.charCodeAt(end + by);
    by--
  ) {
    if (worthOf(text, start + by) <= worth) continue
    best = by
    worth = worthOf(text, start + by)
  }
  for (
    let by = 1;
    by <= most && text.charCodeAt(start + by - 1) === text.charCodeAt(end + by - 1);
    by++
  ) {
    if (worthOf(text, start + by) <= worth) continue
    best = by
    worth = worthOf(text, start + by)
  }
  last.length += best
  next.from += best
  next.to += best
  next.length -= best
}

const SLIDE_REACH = 4_096

/** How well a change may begin at an offset. */
const worthOf = (text: string, at: number): number => {
  if (!isBoundary(text, at)) return -1
  if (at === 0 || text.charCodeAt(at - 1) === 0x0a) return 3
  if (!isWhite(text.charCodeAt(at - 1))) return isWhite(text.charCodeAt(at)) ? 1 : 0
  return isStop(text.charCodeAt(at - 2)) ? 2 : 1
}
