// Where the places of one version of a text are in the next one.

import { keptRuns } from './differences.ts'
import type { Kept } from './kept.ts'
import type { Span } from './span.ts'

export type Mapped =
  /** Every unit of the span is there, next to the same neighbours. */
  | { readonly kind: 'same'; readonly span: Span }
  /** Something was added or taken away inside or at an edge; `kept` units of it are left between these ends. */
  | { readonly kind: 'inside'; readonly span: Span; readonly kept: number }
  /** Nothing of it is left. */
  | { readonly kind: 'lost' }

export type PositionMap = {
  readonly map: (span: Span) => Mapped
  /** The nearest offset of the new text to what was at an offset of the old one. */
  readonly near: (offset: number) => number
  /** The stretches of the new text that were added; kept ones of a few words between them are part of them. */
  readonly added: readonly Span[]
}

/** Kept runs that are shorter (UTF-16 units) do not divide what was added. */
const LEAST_BETWEEN = 32

/**
 * The map from one text to another, made of one comparison (`runs`, where it was made already). Making it is linear, an
 * answer takes log n steps.
 */
export const positionMap = (
  before: string,
  after: string,
  runs: readonly Kept[] = keptRuns(before, after),
): PositionMap => {
  const firstEndingBehind = (offset: number): number => {
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (endOf(runs[middle]!) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    map: ({ start, end }) => {
      const first = firstEndingBehind(start)
      const begin = runs[first]
      if (!begin || begin.from >= end) return { kind: 'lost' }
      let kept = 0
      let last = begin
      for (let i = first; i < runs.length && runs[i]!.from < end; i++) {
        last = runs[i]!
        kept += Math.min(end, endOf(last)) - Math.max(start, last.from)
      }
      const span = {
        start: begin.to + Math.max(0, start - begin.from),
        end: last.to + Math.min(last.length, end - last.from),
      }
      const { from, to } = begin
      const isWhole = begin === last && kept === end - start
      const hasBefore = from < start || (from === 0 && to === 0)
      const hasAfter = endOf(begin) > end || (end === before.length && span.end === after.length)
      return isWhole && hasBefore && hasAfter
        ? { kind: 'same', span }
        : { kind: 'inside', span, kept }
    },
    near: (offset) => {
      const at = firstEndingBehind(offset)
      const run = runs[at]
      if (run && run.from <= offset) return run.to + offset - run.from
      const previous = runs[at - 1]
      return previous ? previous.to + previous.length : (run?.to ?? 0)
    },
    added: addedBeside(runs, after.length),
  }
}

const addedBeside = (runs: readonly Kept[], length: number): readonly Span[] => {
  const spans: Span[] = []
  let end = 0 // of the last long run
  const put = (start: number, next: number): void => {
    if (start < next) spans.push({ start, end: next })
  }
  for (const run of runs) {
    if (run.length < LEAST_BETWEEN && run.to > 0) continue
    put(end, run.to)
    end = run.to + run.length
  }
  put(end, length)
  return spans
}

const endOf = ({ from, length }: Kept): number => from + length
