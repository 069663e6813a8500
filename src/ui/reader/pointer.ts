// Mouse, pen and touch in the article: a click moves the cursor and shows the smallest annotation, a drag or a
// Shift+click selects words, with a live preview of what is meant.

import { sentenceOf, offsetAtPoint, offsetOf } from '../../dom/offset.ts'
import type { Painter } from '../../dom/paint.ts'
import { selectedSpan } from '../../dom/selection.ts'
import { snapped } from '../../text/snap.ts'
import { pointAt, select } from '../../state/annotate.ts'
import { sentencesOver, type Reading } from '../../state/reading.ts'
import { session } from '../../state/session.ts'
import type { Place } from './TagBar.tsx'

type Options = {
  readonly article: HTMLElement
  readonly painter: Painter
  readonly reading: Reading
  readonly showBar: (place: Place | null) => void
}

/** Listens until the returned function is called. */
export const listenToPointer = ({ article, painter, reading, showBar }: Options): (() => void) => {
  let dragging = false
  let exact = false
  const stop = new AbortController()
  const { signal } = stop

  const meant = () => {
    const span = selectedSpan(article)
    return span && snapped(reading.text, span, sentencesOver(reading, span), exact)
  }

  article.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      dragging = true
      exact = event.altKey
    },
    { signal },
  )

  // While the hand drags, the preview shows the words that would be tagged; nothing is decided yet.
  document.addEventListener(
    'selectionchange',
    () => {
      if (dragging) painter.setPreview(meant())
    },
    { signal },
  )

  document.addEventListener(
    'pointerup',
    (event) => {
      if (!dragging) return
      dragging = false
      exact = event.altKey
      // The browser settles a selection after the event.
      setTimeout(() => finish(event))
    },
    { signal },
  )

  // A long press on a touch screen selects without a pointerup of its own; the bar at the bottom acts on it.
  document.addEventListener(
    'selectionchange',
    () => {
      if (dragging || !matchMedia('(pointer: coarse)').matches) return
      const span = selectedSpan(article)
      if (span) select(span, false)
    },
    { signal },
  )

  const finish = (event: PointerEvent): void => {
    const span = selectedSpan(article)
    if (span) {
      if (event.detail === 3) selectSentence(event)
      else select(span, exact)
      if (session.getState().selection && event.pointerType !== 'touch') showBar(barPlace(article))
      return
    }
    painter.setPreview(session.getState().selection)
    if (!(event.target instanceof Node) || !article.contains(event.target)) return
    const offset = offsetAtPoint(event.clientX, event.clientY)
    if (offset === null || !isOnText(event.target)) return
    pointAt(offset, painter.at(offset))
    article.focus({ preventScroll: true })
  }

  const selectSentence = (event: PointerEvent): void => {
    const at = offsetAtPoint(event.clientX, event.clientY)
    const sentence = at === null ? null : sentencesOver(reading, { start: at, end: at + 1 })[0]
    if (sentence) select(sentence, true)
  }

  return () => stop.abort()
}

/** The words themselves, not the header's fields or the margin. */
const isOnText = (target: Node): boolean =>
  sentenceOf(target) !== null || (target instanceof Element && target.closest('.par') !== null)

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
