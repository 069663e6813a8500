// The annotation that is shown: an outline around its words and around its stripe in the gutter, in each paragraph, and
// a handle at either end. Drawn over the words and hidden from screen readers; the keys that move the ends do the same.

import type { Placed } from '../core/annotation.ts'
import type { MountedParagraph } from './article-model.ts'
import { endsIn } from './range-in.ts'

/** A box in CSS pixels from the top left of its paragraph; one in the gutter has its place across from article.css. */
export type Box = {
  readonly className: string
  readonly top: number
  readonly left?: number
  readonly width?: number
  readonly height: number
}

/** The boxes of an annotation in a paragraph, one for each line. Reads layout. */
export const outlineIn = (
  paragraph: MountedParagraph,
  mark: Placed,
  probe: Range,
): readonly Box[] => {
  const ends = endsIn(paragraph, mark)
  if (!ends) return []
  probe.setStart(ends.startContainer, ends.startOffset)
  probe.setEnd(ends.endContainer, ends.endOffset)
  const frame = paragraph.element.getBoundingClientRect()
  const boxes = linesOf(probe.getClientRects()).map(({ left, right, top, bottom }): Box => ({
    className: 'outline',
    top: Math.round(top - frame.top),
    left: Math.round(left - frame.left),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  }))
  const hasStart = mark.start >= paragraph.start
  const hasEnd = mark.end <= paragraph.end
  const [first] = boxes
  const last = boxes.at(-1)
  const beside: readonly Box[] =
    first && last
      ? [
          {
            className: `beside beside-${mark.tag}`,
            top: first.top,
            height: last.top + last.height - first.top,
          },
        ]
      : []
  return [
    ...boxes,
    ...beside,
    ...(hasStart ? [handle('start', probe, frame)] : []),
    ...(hasEnd ? [handle('end', probe, frame)] : []),
  ]
}

/** An element that shows the boxes; it goes into the paragraph that they were measured in. */
export const overElement = (boxes: readonly Box[]): HTMLElement => {
  const layer = document.createElement('span')
  layer.className = 'over'
  layer.setAttribute('aria-hidden', 'true')
  for (const { className, top, left, width, height } of boxes) {
    const box = document.createElement('i')
    box.className = className
    box.style.top = `${top}px`
    box.style.height = `${height}px`
    if (left !== undefined) box.style.left = `${left}px`
    if (width !== undefined) box.style.width = `${width}px`
    layer.append(box)
  }
  return layer
}

/** Where the caret stands at an end of the range: in right-to-left words the start is on the right. */
const handle = (edge: 'start' | 'end', range: Range, frame: DOMRect): Box => {
  const caret = range.cloneRange()
  caret.collapse(edge === 'start')
  const { left, top, height } = caret.getBoundingClientRect()
  return {
    className: `handle handle-${edge}`,
    top: Math.round(top - frame.top),
    left: Math.round(left - frame.left),
    width: 0,
    height: Math.round(height),
  }
}

type Line = { left: number; right: number; top: number; bottom: number }

/** One box for each line: the browser gives one for each text node on it. */
const linesOf = (rects: DOMRectList): readonly Line[] => {
  const lines: Line[] = []
  for (const { left, right, top, bottom } of rects) {
    if (right <= left) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.top - top) < 4) {
      last.left = Math.min(last.left, left)
      last.right = Math.max(last.right, right)
    } else lines.push({ left, right, top, bottom })
  }
  return lines
}
