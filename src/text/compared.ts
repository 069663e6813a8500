// The comparison of two texts as plain numbers, so that it can be made in one place and used in another: what was kept,
// and where each of some quotes is in the new text.

import { keptRuns } from './differences.ts'
import type { Kept } from './kept.ts'
import { reanchoring, wantedKey, type Anchored, type Compared, type Wanted } from './reanchor.ts'
import type { Span } from './span.ts'

/** `runs`: three numbers a run (from, to, length); `places`: three for each that was wanted (how sure, start, end). */
export type Told = {
  readonly runs: Uint32Array<ArrayBuffer>
  readonly places: Uint32Array<ArrayBuffer>
}

const KINDS = ['orphan', 'unsure', 'certain'] as const

/** Compares the texts and looks for all that is wanted; this is what takes time. */
export const compare = (before: string, after: string, wanted: readonly Wanted[]): Told => {
  const runs = keptRuns(before, after)
  const { anchor } = reanchoring(before, after, { before, after, runs, found: new Map() })
  const places = new Uint32Array(3 * wanted.length)
  wanted.forEach(({ quote, span }, i) => {
    const found = anchor(quote, span)
    const { start, end } = found.kind === 'orphan' ? { start: 0, end: 0 } : found.span
    places.set([KINDS.indexOf(found.kind), start, end], 3 * i)
  })
  const numbers = new Uint32Array(3 * runs.length)
  runs.forEach(({ from, to, length }, i) => numbers.set([from, to, length], 3 * i))
  return { runs: numbers, places }
}

/** What was told of these texts; `null` where it cannot be true of them. Linear. */
export const comparedFrom = (
  before: string,
  after: string,
  wanted: readonly Wanted[],
  told: Told,
): Compared | null => {
  const runs = runsFrom(before, after, told.runs)
  if (!runs || told.places.length !== 3 * wanted.length) return null
  const found = new Map<string, Anchored>()
  for (const [i, { quote, span }] of wanted.entries()) {
    const [kind, start = 0, end = 0] = told.places.subarray(3 * i, 3 * i + 3)
    const anchored = anchoredAs(after, KINDS[kind ?? 0], { start, end })
    if (!anchored) return null
    found.set(wantedKey(quote, span), anchored)
  }
  return { before, after, runs, found }
}

const runsFrom = (before: string, after: string, numbers: Uint32Array): readonly Kept[] | null => {
  const runs: Kept[] = []
  let [lastFrom, lastTo] = [0, 0]
  for (let i = 0; i < numbers.length; i += 3) {
    const [from, to, length] = [numbers[i]!, numbers[i + 1]!, numbers[i + 2] ?? 0]
    if (from < lastFrom || to < lastTo || length === 0) return null
    ;[lastFrom, lastTo] = [from + length, to + length]
    if (lastFrom > before.length || lastTo > after.length) return null
    if (before.slice(from, lastFrom) !== after.slice(to, lastTo)) return null
    runs.push({ from, to, length })
  }
  return runs
}

const anchoredAs = (
  text: string,
  kind: (typeof KINDS)[number] | undefined,
  span: Span,
): Anchored | null => {
  if (kind === 'orphan') return { kind }
  if (kind === undefined || span.start >= span.end || span.end > text.length) return null
  return { kind, span }
}
