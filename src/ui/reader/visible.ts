// What of the open article is on the screen, in offsets, and the way to another place in it. The cursor stays where
// it is: looking around is not working.

import { offsetAtPoint } from '../../dom/offset.ts'
import type { Span } from '../../text/span.ts'
import { openView } from './open-view.ts'

const STEP = 12 // CSS pixels: less than half a line, so that no line is stepped over
const EDGE = 8

/**
 * From the first to the last character on the screen; `null` where no words are. It asks what lies under points of
 * the screen, so only what is laid out already is looked at. Call it after a frame, when the layout is clean.
 */
export const visibleSpan = (): Span | null => {
  const open = openView()
  if (!open) return null
  const { scroller, model } = open.view
  const box = scroller.getBoundingClientRect()
  const x = box.left + scroller.clientWidth / 2
  const near = (y: number, step: number): number | null => {
    // As far as it takes: the sheet of a phone may lie over most of the text.
    for (let at = y; box.top < at && at < box.bottom; at += step) {
      const offset = offsetAtPoint(x, at)
      if (offset !== null) return offset
    }
    return null
  }
  const { scrollTop, scrollHeight, clientHeight } = scroller
  const start = scrollTop < EDGE ? 0 : near(box.top + 2, STEP)
  const isAtEnd = scrollTop + clientHeight > scrollHeight - EDGE
  const end = isAtEnd ? model.text.length : near(box.bottom - 2, -STEP)
  return start === null || end === null ? null : { start: Math.min(start, end), end }
}

/** Brings the sentence at an offset to the middle of the screen. */
export const scrollToOffset = (offset: number): void =>
  openView()?.view.sentenceAt(offset)?.scrollIntoView({ block: 'center' })
