// The letter of a tag at the head of its stripe, where the stripe begins above the screen: who scrolls into a long
// annotation still sees which one it is. One element that stays at the top of the scroller; its letters are generated.

import { TAGS } from '../core/schema.ts'
import type { ArticleView } from './article-view.ts'
import type { Stretch } from './near.ts'
import type { Stripe } from './stripes.ts'

export type StripeHeads = {
  /** Shows the letters that belong there now; the top of the screen lies in one of these paragraphs. Reads layout. */
  readonly show: (near: Stretch) => void
}

/** CSS pixels of a stripe that must be left below the top of the screen, so that the letter has room. */
const ROOM = 18

export const createStripeHeads = (
  { mounted, scroller, host }: ArticleView,
  stripesOf: (paragraph: number) => readonly Stripe[],
): StripeHeads => {
  const element = document.createElement('div')
  element.className = 'stripe-heads'
  element.setAttribute('aria-hidden', 'true')
  element.hidden = true // what stays while the text scrolls is a layer of its own to the browser, and costs every frame
  const heads = TAGS.map((tag) => {
    const head = document.createElement('i')
    head.className = `stripe-head stripe-head-${tag}`
    head.hidden = true
    element.append(head)
    return [tag, head] as const
  })
  host.prepend(element)

  /** The paragraph under the top of the screen, or the last one above it. */
  const topmost = ({ first, last }: Stretch, top: number): number => {
    let low = first
    let high = last
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (mounted[middle]!.element.getBoundingClientRect().top < top) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    show: (near) => {
      const { top } = scroller.getBoundingClientRect()
      const i = topmost(near, top)
      const above = mounted[i]?.element.getBoundingClientRect().top ?? top
      const isCut = (stripe: Stripe): boolean => {
        const from = above + stripe.top
        return from < top && from + stripe.height > top + ROOM
      }
      const cut = new Set(
        stripesOf(i)
          .filter(isCut)
          .map(({ lane }) => lane),
      )
      for (const [tag, head] of heads) if (head.hidden === cut.has(tag)) head.hidden = !cut.has(tag)
      const isNone = heads.every(([, head]) => head.hidden)
      if (element.hidden !== isNone) element.hidden = isNone
    },
  }
}
