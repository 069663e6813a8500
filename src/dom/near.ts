// Which paragraphs are so near the viewport that their tags are painted.

import type { ArticleView } from './article-view.ts'

const NEAR = 600 // CSS pixels above and below the viewport

/** The first and the last of the mounted paragraphs that are near: by their boxes, in a scroll event in which layout is clean. */
export const nearIn = ({ mounted, scroller }: ArticleView): { first: number; last: number } => {
  const frame = scroller.getBoundingClientRect()
  // A headline from further down in the text stands above all others; the paragraph before it tells its place.
  const boxOf = (i: number): HTMLElement => {
    const { box } = mounted[i]!
    return i > 0 && box.matches('.par-headline') ? mounted[i - 1]!.box : box
  }
  const firstBelow = (y: number, edge: 'top' | 'bottom'): number => {
    let low = 0
    let high = mounted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (boxOf(middle).getBoundingClientRect()[edge] < y) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    first: firstBelow(frame.top - NEAR, 'bottom'),
    last: Math.min(mounted.length - 1, firstBelow(frame.bottom + NEAR, 'top')),
  }
}
