// The handles at the ends of the annotation that is shown: dragged with mouse, pen or finger they move that end, with a
// live preview; Alt moves it by characters. The keys for it are Shift with the arrows.

import { isPlaced, type Placed } from '../../core/annotation.ts'
import { pointedAt } from '../../dom/offset.ts'
import type { Painter } from '../../dom/paint.ts'
import { workbench } from '../../state/app.ts'
import { sentencesOver, type Reading } from '../../state/reading.ts'
import { marksHere } from '../../state/marks-here.ts'
import { resize } from '../../state/resizing.ts'
import { session } from '../../state/session.ts'
import { snapped } from '../../text/snap.ts'
import { sameSpan, type Span } from '../../text/span.ts'
import type { Edge } from '../../text/steps.ts'

export type HandleOptions = {
  readonly article: HTMLElement
  readonly painter: Painter
  readonly reading: Reading
  readonly signal: AbortSignal
  /** A handle that was pressed and not moved: the words below it were meant. */
  readonly onTap: (event: MouseEvent) => void
}

const STILL = 3 // CSS pixels

/** Listens until the signal is aborted. */
export const listenToHandles = ({
  article,
  painter,
  reading,
  signal,
  onTap,
}: HandleOptions): void => {
  article.addEventListener(
    'pointerdown',
    (event) => {
      const handle = handleOf(event.target)
      const mark = shown()
      if (!handle || !mark || event.button !== 0) return
      event.preventDefault() // no selection begins, and no mouse events follow
      drag(event, handle.classList.contains('handle-start') ? 'start' : 'end', mark)
    },
    { signal },
  )

  const shown = (): Placed | null => {
    const { active } = session.getState()
    const mark = active ? marksHere(reading).get(active) : undefined
    return mark && isPlaced(mark) ? mark : null
  }

  const drag = (down: PointerEvent, edge: Edge, { id }: Placed): void => {
    const drop = new AbortController()
    const listen = { signal: drop.signal }
    let moved: Span | null = null
    const end = (): void => {
      drop.abort()
      article.classList.remove('is-dragging')
      painter.setPreview(session.getState().selection)
    }
    const endIfGone = (): void => {
      if (shown()?.id !== id) end()
    }
    const stops = [workbench().desk.subscribe(endIfGone), session.subscribe(endIfGone)]
    drop.signal.addEventListener('abort', () => stops.forEach((stop) => stop()))
    signal.addEventListener('abort', end, listen)
    // By the article, because a handle is drawn anew when something changes around it.
    article.setPointerCapture(down.pointerId)
    article.classList.add('is-dragging') // the point is on the words then, not on the handle
    article.addEventListener(
      'pointermove',
      (event) => {
        const isStill = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY)
        if (!moved && isStill <= STILL) return
        const caret = pointedAt(event.clientX, event.clientY)?.caret
        const mark = shown()
        if (caret === undefined || !mark) return
        moved = reshaped(mark, edge, caret, event.altKey) ?? moved
        painter.setPreview(moved)
      },
      listen,
    )
    article.addEventListener(
      'pointerup',
      (event) => {
        const to = moved
        const mark = shown()
        if (!to) onTap(event) // before the handle takes the point again
        end()
        if (to && mark && !sameSpan(to, mark))
          void resize(mark, (now) => withEnd(now, edge, to), 'Move an end of the annotation')
      },
      listen,
    )
    article.addEventListener('lostpointercapture', end, listen)
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        end()
      },
      { ...listen, capture: true },
    )
  }

  /** The annotation with one end at a place, snapped to what is meant; the other end stays where it is. */
  const reshaped = (mark: Span, edge: Edge, at: number, exact: boolean): Span | null => {
    const raw = edge === 'start' ? { start: at, end: mark.end } : { start: mark.start, end: at }
    if (raw.start >= raw.end) return null
    const meant = snapped(reading.text, raw, sentencesOver(reading, raw), exact)
    return meant && withEnd(mark, edge, meant)
  }
}

/** The span with one end of another one. */
const withEnd = ({ start, end }: Span, edge: Edge, other: Span): Span | null => {
  const span = edge === 'start' ? { start: other.start, end } : { start, end: other.end }
  return span.start < span.end ? span : null
}

const handleOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.handle') : null
