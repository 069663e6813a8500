// Stripes in the gutter: where in a paragraph each tag lies, one lane per tag, and the bar of the cursor. They repeat
// the meaning of the lines under the words. They are backgrounds of the paragraph: elements would each be a layer of
// their own to the browser and cost every frame. Lanes and patterns are custom properties of article.css.

import { overlaps, type Span } from '../text/span.ts'
import { TAGS } from '../core/schema.ts'
import type { Placed } from '../core/annotation.ts'
import type { Tag } from '../core/types.ts'
import type { MountedParagraph, SentenceElement } from './article-model.ts'
import { endsIn } from './range-in.ts'

/** A stripe in CSS pixels from the top of its paragraph. `here` is the bar of the cursor, `picked` a multi-selection. */
export type Stripe = {
  readonly lane: Tag | 'here' | 'picked'
  readonly top: number
  readonly height: number
}

const INSET = 3 // CSS pixels by which a stripe stands inside the lines that it marks
const LEAST = 6

/** The stripes of the annotations in a paragraph. Reads layout; `probe` is a range to measure with. */
export const stripesIn = (
  paragraph: MountedParagraph,
  marks: readonly Placed[],
  probe: Range,
): readonly Stripe[] => {
  const { top } = paragraph.element.getBoundingClientRect()
  return TAGS.flatMap((lane) =>
    united(marks, lane).flatMap((span) => {
      const box = boxOf(paragraph, span, probe)
      return box ? stripe(lane, box, top) : []
    }),
  )
}

/** The stripes of a multi-selection in a paragraph. Reads layout. */
export const pickedIn = (
  paragraph: MountedParagraph,
  picked: readonly Span[],
  probe: Range,
): readonly Stripe[] => {
  const { top } = paragraph.element.getBoundingClientRect()
  return picked.flatMap((span) => {
    const box = overlaps(span, paragraph) ? boxOf(paragraph, span, probe) : null
    return box ? stripe('picked', box, top) : []
  })
}

/** The bar beside the sentence under the cursor. Reads layout. */
export const barOf = (sentence: SentenceElement, probe: Range): Stripe => {
  probe.selectNodeContents(sentence)
  const { top = 0 } = sentence.closest('.par')?.getBoundingClientRect() ?? {}
  return stripe('here', probe.getBoundingClientRect(), top)
}

/** Shows these stripes on a paragraph and no others. */
export const showStripes = ({ style }: HTMLElement, stripes: readonly Stripe[]): void => {
  const list = (each: (stripe: Stripe) => string): string => stripes.map(each).join(', ')
  style.backgroundImage = list(({ lane }) => `var(--stripe-${lane})`)
  style.backgroundPosition = list(({ lane, top }) => `var(--stripe-x-${lane}) ${top}px`)
  style.backgroundSize = list(({ lane, height }) => `var(--stripe-width-${lane}) ${height}px`)
}

const stripe = (lane: Stripe['lane'], box: DOMRect, top: number): Stripe => ({
  lane,
  top: Math.round(box.top - top + INSET),
  height: Math.max(LEAST, Math.round(box.height - 2 * INSET)),
})

const boxOf = (paragraph: MountedParagraph, span: Span, probe: Range): DOMRect | null => {
  const ends = endsIn(paragraph, span)
  if (!ends) return null
  probe.setStart(ends.startContainer, ends.startOffset)
  probe.setEnd(ends.endContainer, ends.endOffset)
  return probe.getBoundingClientRect()
}

/** The stretches that annotations with a tag cover, those that touch made one. */
const united = (marks: readonly Placed[], tag: Tag): readonly Span[] => {
  const spans = marks.filter((mark) => mark.tag === tag).sort((a, b) => a.start - b.start)
  const result: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = result.at(-1)
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
