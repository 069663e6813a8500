// Which paragraphs are so near the viewport that their tags are painted.

import type { ArticleView } from './article-view.ts'

const NEAR = 600 // CSS pixels above and below the viewport

/** Indexes of paragraphs, both included; `last` < `first` where nothing is mounted. */
export type Stretch = { readonly first: number; readonly last: number }

/**
 * The first and the last of the mounted paragraphs that are near: by the boxes of their groups first, because asking
 * for a box inside a group that is skipped would make the browser lay it out. The headline stands above all groups and
 * is not counted. To be called where layout is clean, as in a scroll event.
 */
export const nearIn = ({ mounted, groups, scroller }: ArticleView): Stretch => {
  const frame = scroller.getBoundingClientRect()
  const top = frame.top - NEAR
  const bottom = frame.bottom + NEAR
  const groupAt = (y: number): number => {
    let low = 0
    let high = groups.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (groups[middle]!.element.getBoundingClientRect().top <= y) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
  const boxOf = (i: number): DOMRect => mounted[i]!.element.getBoundingClientRect()
  const above = groups[groupAt(top)]?.paragraphs ?? []
  const below = groups[groupAt(bottom)]?.paragraphs ?? []
  const first = above.find((i) => boxOf(i).bottom >= top) ?? above.at(-1) ?? 0
  const last = below.findLast((i) => boxOf(i).top <= bottom) ?? below[0] ?? -1
  return { first, last }
}
