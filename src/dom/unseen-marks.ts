// Small signs over the words where a hidden character stands. They are drawn over, so the text stays what it is; how
// many there are says the chip at the end of the sentence, in words the panel.

import type { MountedParagraph } from './article-model.ts'
import { overElement, type Box } from './outline.ts'
import { endsIn } from './range-in.ts'

/** The signs of a paragraph. Reads layout; `probe` is a range to measure with. */
export const unseenBoxes = (paragraph: MountedParagraph, probe: Range): readonly Box[] => {
  const frame = paragraph.element.getBoundingClientRect()
  return paragraph.unseen.slice(0, MOST).flatMap((character) => {
    const ends = endsIn(paragraph, character)
    if (!ends) return []
    probe.setStart(ends.startContainer, ends.startOffset)
    probe.setEnd(ends.endContainer, ends.endOffset)
    const { top, left, width, height } = probe.getBoundingClientRect()
    if (height === 0) return [] // at a break of lines it has no place of its own
    return {
      className: 'unseen',
      top: Math.round(top - frame.top),
      left: Math.round(left + width / 2 - frame.left),
      width: 0,
      height: Math.round(height),
    }
  })
}

/** Shows these signs on a paragraph and no others. */
export const showUnseen = (paragraph: HTMLElement, boxes: readonly Box[]): void => {
  paragraph.querySelector(':scope > .over-unseen')?.remove()
  if (boxes.length === 0) return
  const layer = overElement(boxes)
  layer.classList.add('over-unseen')
  paragraph.append(layer)
}

const MOST = 500 // in one paragraph; a megabyte of them is no text that somebody reads
