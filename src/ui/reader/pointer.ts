// Mouse, pen and touch in the article: a click moves the cursor and shows the smallest annotation, a drag or a
// Shift+click selects words, with a live preview of what is meant.

import { offsetAtPoint, offsetOf } from '../../dom/offset.ts'
import type { Painter } from '../../dom/paint.ts'
import { selectedSpan } from '../../dom/selection.ts'
import { snapped } from '../../text/snap.ts'
import { pointAt } from '../../state/moving.ts'
import { sentenceAt, sentencesOver, type Reading } from '../../state/reading.ts'
import { select } from '../../state/selecting.ts'
import { session } from '../../state/session.ts'
import type { Place } from './TagBar.tsx'

type Options = {
  readonly article: HTMLElement
  readonly painter: Painter
  readonly reading: Reading
  readonly showBar: (place: Place | null) => void
}

/** A mouse that moved less than this (CSS pixels) between press and release was a click. */
const STILL = 3

/** Listens until the returned function is called. */
export const listenToPointer = ({ article, painter, reading, showBar }: Options): (() => void) => {
  let pressed: { readonly x: number; readonly y: number; readonly exact: boolean } | null = null
  const stop = new AbortController()
  const { signal } = stop

  article.addEventListener(
    'mousedown',
    (event) => {
      if (event.button === 0) pressed = { x: event.clientX, y: event.clientY, exact: event.altKey }
    },
    { signal },
  )

  document.addEventListener(
    'selectionchange',
    () => {
      const span = selectedSpan(article)
      if (pressed) {
        // While the hand drags, the preview shows the words that would be tagged; nothing is decided yet.
        const over = span && sentencesOver(reading, span)
        painter.setPreview(over && snapped(reading.text, span, over, pressed.exact))
      } else if (span && matchMedia('(pointer: coarse)').matches) {
        // A long press on a touch screen selects without a mouse button; the bar at the bottom acts on it.
        select(span, false)
      }
    },
    { signal },
  )

  document.addEventListener(
    'mouseup',
    (event) => {
      if (!pressed) return
      const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STILL
      const exact = pressed.exact || event.altKey
      pressed = null
      if (event.detail === 3) selectSentence(event)
      else if (moved || event.shiftKey || event.detail === 2) selectWords(exact)
      else point(event)
    },
    { signal },
  )

  const selectWords = (exact: boolean): void => {
    const span = selectedSpan(article)
    if (!span) return painter.setPreview(session.getState().selection)
    const place = barPlace(article)
    select(span, exact)
    if (session.getState().selection) showBar(place)
    else painter.setPreview(null)
  }

  // The browser's own triple click takes the whole paragraph.
  const selectSentence = (event: MouseEvent): void => {
    const at = offsetAtPoint(event.clientX, event.clientY)
    const sentence = at === null ? null : sentenceAt(reading, at)
    if (!sentence) return
    select(sentence, true)
    showBar(barPlace(article))
  }

  const point = (event: MouseEvent): void => {
    painter.setPreview(null)
    if (!(event.target instanceof Element) || !event.target.closest('.par')) return
    const offset = offsetAtPoint(event.clientX, event.clientY)
    if (offset === null) return
    const before = session.getState().cursor
    pointAt(offset, painter.at(offset))
    // On a touch screen a second tap on the same sentence opens its details.
    if (before && session.getState().cursor === before && matchMedia('(pointer: coarse)').matches)
      session.setState({ sheetShown: true })
  }

  return () => stop.abort()
}

/** Below the end of the selection that the hand reached last, in coordinates of the scrolling element. */
const barPlace = (article: HTMLElement): Place | null => {
  const selection = getSelection()
  if (!selection?.focusNode || offsetOf(selection.focusNode, selection.focusOffset) === null)
    return null
  const range = selection.getRangeAt(0)
  const boxes = range.getClientRects()
  const isForward = range.endContainer === selection.focusNode
  const box = isForward ? boxes[boxes.length - 1] : boxes[0]
  const scroller = article.parentElement
  if (!box || !scroller) return null
  const frame = scroller.getBoundingClientRect()
  const below = box.bottom + 10 + 48 < frame.bottom
  return {
    left: Math.max(8, Math.min(box.left, frame.right - 330) - frame.left),
    top: (below ? box.bottom + 10 : box.top - 56) - frame.top + scroller.scrollTop,
  }
}
