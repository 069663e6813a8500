// How much of an article is coded: shares of its characters, for the four-part bar.

import { isPlaced } from '../core/annotation.ts'
import { isBoilerplate } from '../core/article.ts'
import type { Marks } from '../core/project.ts'
import type { Article, Tag } from '../core/types.ts'

/** Shares of the article's characters, each 0 to 1. A character under two tags counts for the first of them. */
export type Coverage = Readonly<Record<Tag | 'boilerplate', number>>

/** `length` is the length of the article's text in UTF-16 units; 0 gives an empty coverage. */
export const coverageOf = (article: Article, marks: Marks, length: number): Coverage => {
  const edges: { at: number; kind: keyof Coverage; step: 1 | -1 }[] = []
  const add = (kind: keyof Coverage, start: number, end: number): void => {
    edges.push({ at: start, kind, step: 1 }, { at: end, kind, step: -1 })
  }
  for (const mark of marks.values()) if (isPlaced(mark)) add(mark.tag, mark.start, mark.end)
  for (const region of article.regions ?? [])
    if (isBoilerplate(region)) add('boilerplate', region.start, region.end)
  edges.sort((a, b) => a.at - b.at)
  const open = { boilerplate: 0, claim: 0, denial: 0, context: 0 }
  const covered = { claim: 0, denial: 0, context: 0, boilerplate: 0 }
  let from = 0
  for (const { at, kind, step } of edges) {
    const first = ORDER.find((each) => open[each] > 0)
    if (first) covered[first] += at - from
    open[kind] += step
    from = at
  }
  const share = (part: number): number => (length > 0 ? part / length : 0)
  return {
    claim: share(covered.claim),
    denial: share(covered.denial),
    context: share(covered.context),
    boilerplate: share(covered.boilerplate),
  }
}

/** The bar in words: "27% claim, 31% denial, 5% context, 12% boilerplate". */
export const coverageInWords = (coverage: Coverage): string =>
  (['claim', 'denial', 'context', 'boilerplate'] as const)
    .map((part) => `${Math.round(coverage[part] * 100)}% ${part}`)
    .join(', ')

/** Share of the characters that are coded or set aside, 0 to 1. */
export const codedShare = ({ claim, denial, context, boilerplate }: Coverage): number =>
  claim + denial + context + boilerplate

const ORDER = ['boilerplate', 'claim', 'denial', 'context'] as const
