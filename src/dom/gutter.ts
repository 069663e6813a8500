// Stripes in the gutter: where in a paragraph each tag lies, one lane per tag, and the bar of the cursor. They repeat
// the meaning of the lines under the words, so they are hidden from screen readers.

import { TAGS } from '../core/schema.ts'
import type { Placed } from '../core/annotation.ts'
import type { ArticleView } from './article-view.ts'
import { rangeIn } from './range-in.ts'

export type Gutter = {
  /** Draws the stripes of a paragraph anew before the next frame. */
  readonly touch: (paragraph: number) => void
  /** Draws those that are drawn anew: the width of the lines has changed. */
  readonly touchAll: () => void
  readonly destroy: () => void
}

type Stripe = { readonly lane: string; readonly top: number; readonly height: number }

export const createGutter = (
  view: ArticleView,
  marksOf: (paragraph: number) => ReadonlySet<Placed>,
): Gutter => {
  const touched = new Set<number>()
  const drawn = new Set<number>()
  const range = document.createRange()
  let frame = 0

  const extent = (box: DOMRect, start: [Node, number], end: [Node, number]): [number, number] => {
    range.setStart(...start)
    range.setEnd(...end)
    const { top, bottom } = range.getBoundingClientRect()
    return [top - box.top, bottom - box.top]
  }

  const stripesOf = (i: number): readonly Stripe[] => {
    const paragraph = view.mounted[i]
    if (!paragraph) return []
    const box = paragraph.box.getBoundingClientRect()
    const stripes: Stripe[] = []
    for (const tag of TAGS) {
      const pieces: [number, number][] = []
      for (const mark of marksOf(i)) {
        const piece = mark.tag === tag && rangeIn(paragraph, mark)
        if (piece)
          pieces.push(
            extent(
              box,
              [piece.startContainer, piece.startOffset],
              [piece.endContainer, piece.endOffset],
            ),
          )
      }
      for (const [top, bottom] of merged(pieces))
        stripes.push({ lane: tag, top, height: bottom - top })
    }
    const here = paragraph.sentences.find((sentence) => sentence.hasAttribute('aria-current'))
    if (here?.firstChild) {
      const [top, bottom] = extent(
        box,
        [here.firstChild, 0],
        [here.firstChild, here.to - here.from],
      )
      stripes.push({ lane: 'here', top, height: bottom - top })
    }
    return stripes
  }

  const draw = (): void => {
    frame = 0
    // All reading before all writing: the layout is made once.
    const plans = [...touched].map((i) => [i, stripesOf(i)] as const)
    touched.clear()
    for (const [i, stripes] of plans) {
      const gutter = view.mounted[i]?.gutter
      if (!gutter) continue
      gutter.replaceChildren(...stripes.map(stripeElement))
      if (stripes.length > 0) drawn.add(i)
      else drawn.delete(i)
    }
  }

  const touch = (i: number): void => {
    touched.add(i)
    frame ||= requestAnimationFrame(draw)
  }

  return {
    touch,
    touchAll: () => drawn.forEach(touch),
    destroy: () => cancelAnimationFrame(frame),
  }
}

const stripeElement = ({ lane, top, height }: Stripe): HTMLElement => {
  const stripe = document.createElement('i')
  stripe.className = `stripe stripe-${lane}`
  stripe.style.top = `${Math.round(top + 3)}px`
  stripe.style.height = `${Math.max(6, Math.round(height - 6))}px`
  return stripe
}

/** The pieces with those that touch made one. */
const merged = (pieces: readonly [number, number][]): readonly [number, number][] => {
  const result: [number, number][] = []
  for (const [top, bottom] of pieces.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && top < last[1] - 4) last[1] = Math.max(last[1], bottom)
    else result.push([top, bottom])
  }
  return result
}
