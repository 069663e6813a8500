// Mouse, pen and touch in the article: a click moves the cursor and shows the smallest annotation, a drag or a
// Shift+click selects words, with a live preview of what is meant.

import { afterFrame } from '../../dom/after-frame.ts'
import type { ArticleView } from '../../dom/article-view.ts'
import { isControl, isMac, isTyping } from '../../dom/keys.ts'
import { offsetAtPoint, offsetOf, pointedAt } from '../../dom/offset.ts'
import { isSelectedAround, selectedSpan, selectNatively } from '../../dom/selection.ts'
import { snapped } from '../../text/snap.ts'
import { pointAt } from '../../state/moving.ts'
import { sentenceAt, sentencesOver } from '../../state/reading.ts'
import { select } from '../../state/selecting.ts'
import { say, session } from '../../state/session.ts'
import { openSheet } from '../../state/sides.ts'
import type { Floated, Place } from './Floating.tsx'
import { listenToHandles, type HandleOptions } from './handles.ts'

type Options = Pick<HandleOptions, 'article' | 'painter' | 'reading'> & {
  readonly view: ArticleView
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
  const { article, view, painter, reading, float } = options
  let pressed: Press | null = null
  let isTouch = false
  /** Where the last click was, as long as the mouse has not moved. */
  let still: { readonly x: number; readonly y: number } | null = null
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

  // A selection that the keys make is not one of the hand, even where a finger was there last.
  document.addEventListener('keydown', () => (isTouch = false), { signal, capture: true })

  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (!still || Math.hypot(clientX - still.x, clientY - still.y) <= STILL) return
      still = null
      article.classList.remove('is-still')
    },
    { signal },
  )

  document.addEventListener(
    'mousedown',
    (event) => {
      const { target, clientX: x, clientY: y, altKey: exact } = event
      if (event.button !== 0 || (event.ctrlKey && isMac())) return // else a menu is asked for
      const isInside =
        target instanceof Node &&
        article.contains(target) &&
        !isControl(target) &&
        !isTyping(target)
      pressed = { x, y, exact, isInside }
      if (isInside && event.shiftKey) beginBeside(x, y)
      // What is selected would be carried away by the hand, and nothing new could be selected in it.
      else if (isInside) getSelection()?.removeAllRanges()
    },
    { signal },
  )

  /** The browser is about to select up to a point: from what is selected, else from the sentence under the cursor. */
  const beginBeside = (x: number, y: number): void => {
    const { selection, cursor } = session.getState()
    const from = selection ?? cursor
    if (!from) return getSelection()?.removeAllRanges()
    const at = pointedAt(x, y)?.caret ?? 0
    selectNatively(view, from, at < from.start ? 'end' : 'start')
  }

  document.addEventListener(
    'selectionchange',
    () => {
      const span = selectedSpan(article)
      if (pressed) {
        // While the hand drags, the preview shows the words that would be tagged; nothing is decided yet.
        const meant =
          span && snapped(reading.text, span, sentencesOver(reading, span), pressed.exact)
        painter.setPreview(meant ?? (pressed.isInside ? null : session.getState().selection))
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
      else if (hasMoved || event.shiftKey || event.detail === 2)
        selectWords(event, exact || event.altKey)
      else point(event)
    },
    { signal },
  )

  /** The browser has made something else of the press, such as a drag of a link, and its release is not told. */
  const letGo = (): void => {
    if (!pressed) return
    pressed = null
    painter.setPreview(session.getState().selection)
  }
  document.addEventListener('dragstart', letGo, { signal })
  document.addEventListener('pointercancel', letGo, { signal })

  const selectWords = (event: MouseEvent, exact: boolean): void => {
    const span = selectedSpan(article)
    if (!span) {
      painter.setPreview(session.getState().selection)
      if (isSelectedAround(article))
        say('Nothing was selected: begin or end the selection in the words of the text.')
      return
    }
    const place = barPlace(article, event.clientX)
    select(span, exact)
    if (session.getState().selection) offerTags(place)
    else painter.setPreview(null)
  }

  // The browser's own triple click takes the whole paragraph.
  const selectSentence = (event: MouseEvent): void => {
    const at = offsetAtPoint(event.clientX, event.clientY)
    const sentence = at === null ? null : sentenceAt(reading, at)
    if (!sentence) return
    selectNatively(view, sentence, 'start')
    select(sentence, true)
    offerTags(barPlace(article, event.clientX))
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
    const { clientX: x, clientY: y } = event
    painter.setPreview(null)
    const isOnText = document.elementFromPoint(x, y)?.closest('.par') // beside it the nearest words were not meant
    const hit = isOnText ? painter.under(x, y) : null
    if (!hit) return session.setState({ selection: null })
    const before = session.getState().cursor
    const { offset, marks } = hit
    pointAt(offset, marks)
    if (!isTouch) {
      // A handle that comes up under the mouse must not take the second click of a double click.
      still = { x, y }
      article.classList.add('is-still')
    }
    if (!isTouch && marks.length > 1)
      float({ kind: 'marks', marks, place: placeBeside(article, event) })
    // On a touch screen a second tap on the same sentence opens its details.
    if (isTouch && before && session.getState().cursor === before) openSheet()
  }

  listenToHandles({ ...options, signal, onTap: point })
  return () => {
    stop.abort()
    article.classList.remove('is-still')
  }
}

const BAR = { width: 330, height: 48, gap: 10 }

/**
 * Below the line in which the end of the selection lies that the hand reached last, as near to the hand as its words
 * are; in coordinates of the scrolling element.
 */
const barPlace = (article: HTMLElement, x: number): Place | null => {
  const selection = getSelection()
  if (!selection?.focusNode || offsetOf(selection.focusNode, selection.focusOffset) === null)
    return null
  const range = selection.getRangeAt(0)
  const boxes = range.getClientRects()
  const isForward =
    range.endContainer === selection.focusNode && range.endOffset === selection.focusOffset
  const box = isForward ? boxes[boxes.length - 1] : boxes[0]
  if (!box) return null
  return placeIn(article, Math.max(box.left, Math.min(x, box.right)), box.top, box.bottom)
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
