// What two versions of a text have in common: runs of units that were kept, in order. The one comparison from which
// all that lay in the old version finds its place in the new one, and from which the difference is shown.

import { diffArrays } from 'diff'
import { isStop, isWhite, isWordAt } from './characters.ts'
import { isBoundary } from './code-points.ts'
import { lengthOf, passage, type Span } from './span.ts'
import { writtenTokens } from './tokens.ts'

/** Units that stand in both texts: `length` of them, from offset `from` of the old and `to` of the new text. */
export type Kept = { readonly from: number; readonly to: number; readonly length: number }

/** A stretch of either text or of both, in the order in which they are read together. */
export type Piece = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }

/** Most tokens on either side of what is compared word by word; more of it counts as rewritten. */
const MOST_TOKENS = 2_000
/** Bounds the sum of all squared edits of one comparison, about half a second. */
const MOST_STEPS = 20_000_000
/** Units that are looked through for the edge of a word. */
const EDGE_REACH = 512
/** Shorter sentences may stand anywhere; they are no landmarks. */
const LEAST_LANDMARK = 16
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
      const [runs, cost] = byTokens(before, a, after, b, steps)
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
  return settled(before, after, joined(before, after, found))
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

/** Sentences that stand once in either part, as many as are in the same order. */
const landmarks = (before: string, a: Span, after: string, b: Span): readonly Kept[] => {
  const [ours, theirs] = [onlyOnes(before, a), onlyOnes(after, b)]
  const both: Kept[] = []
  for (const [words, from] of ours) {
    const to = theirs.get(words)
    if (from >= 0 && to !== undefined && to >= 0) both.push({ from, to, length: words.length })
  }
  return longestInOrder(both.sort((x, y) => x.from - y.from))
}

/** Where each sentence or line begins; -1 where it stands there more than once. */
const onlyOnes = (text: string, { start, end }: Span): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const put = (from: number, to: number): void => {
    let [first, last] = [from, to]
    while (first < last && isWhite(text.charCodeAt(first))) first++
    while (first < last && isWhite(text.charCodeAt(last - 1))) last--
    if (last - first < LEAST_LANDMARK) return
    const words = text.slice(first, last)
    found.set(words, found.has(words) ? -1 : first)
  }
  let from = start
  for (let at = start; at < end; at++) {
    const isFeed = text.charCodeAt(at) === 0x0a
    if (!isFeed && !(isStop(text.charCodeAt(at)) && isWhite(text.charCodeAt(at + 1)))) continue
    put(from, at + 1)
    from = at + 1
  }
  put(from, end)
  return found
}

/** The longest part of the list that is in order in the new text as well (M. Fredman, 1975). */
const longestInOrder = (list: readonly Kept[]): readonly Kept[] => {
  const ends: number[] = []
  const previous: number[] = []
  list.forEach(({ to }, i) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[ends[middle]!]!.to < to) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? ends[low - 1]! : -1
    ends[low] = i
  })
  const chain: Kept[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]!) chain.push(list[i]!)
  return chain.reverse()
}

/** What is kept token by token, and what it cost in steps; nothing where it is too much. */
const byTokens = (
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

/** White space between kept words is kept as far as it is the same; runs that touch in both texts become one. */
const joined = (before: string, after: string, runs: readonly Kept[]): readonly Kept[] => {
  const all: { from: number; to: number; length: number }[] = [{ from: 0, to: 0, length: 0 }]
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
  const result: { from: number; to: number; length: number }[] = []
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

type Run = { from: number; to: number; length: number }

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
