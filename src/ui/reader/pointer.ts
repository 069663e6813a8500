// Mouse, pen and touch in the article: a click moves the cursor and shows the smallest annotation, a drag or a
// Shift+click selects words, with a live preview of what is meant.

import { afterFrame } from '../../dom/after-frame.ts'
import { offsetAtPoint, offsetOf } from '../../dom/offset.ts'
import { isSelectedAround, selectedSpan } from '../../dom/selection.ts'
import { snapped } from '../../text/snap.ts'
import { pointAt } from '../../state/moving.ts'
import { sentenceAt, sentencesOver } from '../../state/reading.ts'
import { select } from '../../state/selecting.ts'
import { say, session } from '../../state/session.ts'
import type { Floated, Place } from './Floating.tsx'
import { listenToHandles, type HandleOptions } from './handles.ts'

type Options = Pick<HandleOptions, 'article' | 'painter' | 'reading'> & {
  readonly float: (what: Floated | null) => void
}

type Press = {
  readonly x: number
  readonly y: number
  readonly exact: boolean
  readonly isInside: boolean
}

/** A pointer that moved less than this (CSS pixels) between press and release was a click. */
const STILL = 3

/** Listens until the returned function is called. */
export const listenToPointer = (options: Options): (() => void) => {
  const { article, painter, reading, float } = options
  let pressed: Press | null = null
  let isTouch = false
  const stop = new AbortController()
  const { signal } = stop

  document.addEventListener(
    'pointerdown',
    ({ pointerType, target }) => {
      isTouch = pointerType === 'touch'
      if (target instanceof Node && article.contains(target)) float(null)
    },
    { signal, capture: true },
  )

  document.addEventListener(
    'mousedown',
    ({ target, button, clientX, clientY, altKey }) => {
      const isInside = target instanceof Node && article.contains(target)
      if (button === 0) pressed = { x: clientX, y: clientY, exact: altKey, isInside }
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
      } else if (span && isTouch) {
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
      const { x, y, exact, isInside } = pressed
      pressed = null
      const hasMoved = Math.hypot(event.clientX - x, event.clientY - y) > STILL
      if (!isInside && !hasMoved) return
      if (isTouch && !hasMoved)
        point(event) // taps may follow each other quickly, and are still taps
      else if (isInside && event.detail === 3) selectSentence(event)
      else if (hasMoved || event.shiftKey || event.detail === 2) selectWords(exact || event.altKey)
      else point(event)
    },
    { signal },
  )

  const selectWords = (exact: boolean): void => {
    const span = selectedSpan(article)
    if (!span) {
      painter.setPreview(session.getState().selection)
      if (isSelectedAround(article))
        say('Nothing was selected: begin or end the selection in the words of the text.')
      return
    }
    const place = barPlace(article)
    select(span, exact)
    if (session.getState().selection) offerTags(place)
    else painter.setPreview(null)
  }

  // The browser's own triple click takes the whole paragraph.
  const selectSentence = (event: MouseEvent): void => {
    const at = offsetAtPoint(event.clientX, event.clientY)
    const sentence = at === null ? null : sentenceAt(reading, at)
    if (!sentence) return
    select(sentence, true)
    offerTags(barPlace(article))
  }

  /** Behind the frame: the words are painted first, and a key that follows at once makes the bar needless. */
  const offerTags = (place: Place | null): void => {
    const { selection } = session.getState()
    if (!place || isTouch) return
    afterFrame(() => {
      if (session.getState().selection === selection) float({ kind: 'tags', place })
    })
  }

  const point = (event: MouseEvent): void => {
    painter.setPreview(null)
    if (!(event.target instanceof Element) || !event.target.closest('.par')) return
    const offset = offsetAtPoint(event.clientX, event.clientY)
    if (offset === null) return
    const before = session.getState().cursor
    const marks = painter.at(offset)
    pointAt(offset, marks)
    if (!isTouch && marks.length > 1)
      float({ kind: 'marks', marks, place: placeBeside(article, event) })
    // On a touch screen a second tap on the same sentence opens its details.
    if (isTouch && before && session.getState().cursor === before)
      session.setState({ sheetShown: true })
  }

  listenToHandles({ ...options, signal, onTap: point })
  return () => stop.abort()
}

const BAR = { width: 330, height: 48, gap: 10 }

/** Below the end of the selection that the hand reached last, in coordinates of the scrolling element. */
const barPlace = (article: HTMLElement): Place | null => {
  const selection = getSelection()
  if (!selection?.focusNode || offsetOf(selection.focusNode, selection.focusOffset) === null)
    return null
  const range = selection.getRangeAt(0)
  const boxes = range.getClientRects()
  const isForward = range.endContainer === selection.focusNode
  const box = isForward ? boxes[boxes.length - 1] : boxes[0]
  return box ? placeIn(article, box.left, box.top, box.bottom) : null
}

const placeBeside = (article: HTMLElement, { clientX, clientY }: MouseEvent): Place =>
  placeIn(article, clientX, clientY - 8, clientY + 12)

/** Below `bottom`, or above `top` where the screen ends. */
const placeIn = (article: HTMLElement, left: number, top: number, bottom: number): Place => {
  const scroller = article.parentElement!
  const frame = scroller.getBoundingClientRect()
  const isBelow = bottom + BAR.gap + BAR.height < frame.bottom
  return {
    left: Math.max(8, Math.min(left, frame.right - BAR.width) - frame.left),
    top: (isBelow ? bottom + BAR.gap : top - BAR.height - BAR.gap) - frame.top + scroller.scrollTop,
  }
}
