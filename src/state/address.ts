// The address holds the place: while the cursor moves, the entry of the browser's history follows, so that a reload
// and Back return to the sentence that was left. It never leads the reader anywhere: it only writes.

import { quoteFor } from '../text/relocate.ts'
import { sameSpan } from '../text/span.ts'
import { shownHere } from './marks-here.ts'
import { firstSentence } from './reading.ts'
import { caseIdOf, hashOf, routeOf, type Route } from './route.ts'
import { onLeaving, session } from './session.ts'
import { viewOf } from './view.ts'

type ReaderRoute = Extract<Route, { screen: 'reader' }>

/** Milliseconds between two writes: browsers refuse more than about 100 in 30 s (WebKit), and no key waits for one. */
const PAUSE = 400
/** A single move is written this soon (ms): after its frame, and before a hand reaches the reload key. */
const SOON = 50

/**
 * The reader's route to what is selected, else to the annotation that is shown, else to the sentence under the cursor.
 * A passage of more than 300 units is quoted by its beginning (text/relocate.ts). `null` outside of the reader.
 */
export const placeHere = (): ReaderRoute | null => {
  const { reading, route, selection, cursor } = session.getState()
  const caseId = caseIdOf(route)
  if (!reading || !caseId) return null
  const at = selection ?? shownHere() ?? cursor
  const place = { screen: 'reader', caseId, articleId: reading.articleId } as const
  if (!at) return place
  const span = { start: at.start, end: at.end }
  return { ...place, span, quote: quoteFor(reading.text, span) }
}

let timer: ReturnType<typeof setTimeout> | undefined
let written = 0

const forget = (): void => {
  clearTimeout(timer)
  timer = undefined
}

/** Writes the place into the address now, where the address is this article's; the list keeps its own (state/view.ts). */
export const keepPlace = (): void => {
  forget()
  const place = placeHere()
  const there = routeOf(location.hash)
  if (!place || there.screen !== 'reader' || there.articleId !== place.articleId) return
  const { view } = there
  if (view === 'list' || viewOf(there) !== viewOf(session.getState().route)) return
  const { span: _span, quote: _quote, ...start } = place
  const hash = hashOf({ ...(isStart(place) ? start : place), ...(view ? { view } : {}) })
  if (hash === location.hash) return
  try {
    written = performance.now()
    history.replaceState(history.state, '', hash)
  } catch {
    // The browser has had enough of them; the next one will do.
  }
}

/** The article is shown in another view, at an address that names no place of its own. */
const isNewView = (now: Route, before: Route): boolean =>
  now.screen === 'reader' && !now.span && !now.quote && viewOf(now) !== viewOf(before)

/** An article from its beginning has a plain address. */
const isStart = ({ span }: ReaderRoute): boolean => {
  const { reading, selection } = session.getState()
  const first = reading && !selection && firstSentence(reading)
  return Boolean(first && span && sameSpan(first, span))
}

/** Keeps the address at the place from now on, until the returned function is called. */
export const keepAddress = (): (() => void) => {
  const stop = session.subscribe((now, before) => {
    if (now.route !== before.route) forget() // what was to be written belongs to the entry before
    // Opening an article is no move: an address whose words are not found stays as it was given.
    if (!now.reading || now.reading.articleId !== before.reading?.articleId) return
    const isMove =
      now.cursor !== before.cursor ||
      now.selection !== before.selection ||
      now.active !== before.active ||
      isNewView(now.route, before.route)
    const wait = Math.max(SOON, written + PAUSE - performance.now())
    if (isMove) timer ??= setTimeout(keepPlace, wait)
  })
  const keepPending = (): void => {
    if (timer !== undefined) keepPlace()
  }
  onLeaving(keepPending)
  // A link leads away without `go`; its entry must not be the one that is written.
  addEventListener('click', keepPending, { capture: true })
  return () => {
    stop()
    forget()
    onLeaving(() => undefined)
    removeEventListener('click', keepPending, { capture: true })
  }
}
