// How much of an article is coded: shares of its characters, for the four-part bar and the figure beside it.

import { isPlaced } from '../core/annotation.ts'
import { isSetAside } from '../core/article.ts'
import type { Marks } from '../core/project.ts'
import type { Article, Tag } from '../core/types.ts'

/**
 * Shares of the article's characters, each 0 to 1; byline and date line count as boilerplate here. A character under two tags counts for the first of
 * them, the white space between two coded sentences for the one before it.
 */
export type Coverage = Readonly<Record<Tag | 'boilerplate', number>>

/** Where a character lies in several parts, the first of these has it. */
const PARTS = ['boilerplate', 'claim', 'denial', 'context'] as const

/** `length` is the length of the article's text in UTF-16 units; 0 gives an empty coverage. Found once per marks. */
export const coverageOf = (article: Article, marks: Marks, length: number): Coverage => {
  const known = found.get(marks)
  if (known?.article === article && known.length === length) return known.coverage
  const coverage = sharesOf(edgesOf(article, marks), length)
  found.set(marks, { article, length, coverage })
  return coverage
}

/** The bar in words: "27% claim, 31% denial, 5% context, 12% boilerplate". */
export const coverageInWords = (coverage: Coverage): string =>
  (['claim', 'denial', 'context', 'boilerplate'] as const)
    .map((part) => `${Math.round(coverage[part] * 100)}% ${part}`)
    .join(', ')

/** Share of the body text that is coded, 0 to 1: what is set aside is in neither of the two numbers. */
export const codedShare = ({ claim, denial, context, boilerplate }: Coverage): number => {
  const body = 1 - boilerplate
  return body > 0 ? Math.min(1, (claim + denial + context) / body) : 0
}

/** A share as a figure: "72%". 100% only where nothing is left, 0% only where nothing is there. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1 - 1e-9) return '99%'
  return rounded === 0 && share > 0 ? '1%' : `${rounded}%`
}

type Found = { readonly article: Article; readonly length: number; readonly coverage: Coverage }

const found = new WeakMap<Marks, Found>()

/** Where parts begin and end, in order: offset × 8 + part × 2 + (1 for an end). Numbers sort ten times faster than objects. */
const edgesOf = (article: Article, marks: Marks): Float64Array => {
  const areas = (article.regions ?? []).filter(isSetAside)
  const edges = new Float64Array(2 * (marks.size + areas.length))
  let next = 0
  const add = (part: number, start: number, end: number): void => {
    edges[next++] = start * 8 + part * 2
    edges[next++] = end * 8 + part * 2 + 1
  }
  for (const mark of marks.values())
    if (isPlaced(mark)) add(PARTS.indexOf(mark.tag), mark.start, mark.end)
  for (const { start, end } of areas) add(0, start, end)
  return edges.subarray(0, next).sort()
}

/**
 * Units between two coded places that are no work of their own: white space or a mark. The text that would tell is not
 * at hand for every article of a list; no word between blanks is that short.
 */
const BETWEEN = 2

const sharesOf = (edges: Float64Array, length: number): Coverage => {
  const open = [0, 0, 0, 0]
  const covered = [0, 0, 0, 0]
  let from = 0
  let last = -1 // the part that lies before a gap
  for (const edge of edges) {
    const at = Math.floor(edge / 8)
    const part = (edge % 8) >> 1
    const first = open.findIndex((count) => count > 0)
    if (first >= 0) covered[first]! += at - from
    else if (last >= 0 && at - from <= BETWEEN) covered[last]! += at - from
    if (first >= 0 && at > from) last = first
    open[part]! += edge % 2 === 0 ? 1 : -1
    from = at
  }
  if (last >= 0 && length - from <= BETWEEN) covered[last]! += length - from
  const [boilerplate, claim, denial, context] = covered.map((units) =>
    length > 0 ? units / length : 0,
  )
  return { claim: claim!, denial: denial!, context: context!, boilerplate: boilerplate! }
}
