// The views of one article: prose, the list of its sentences, triage. They share the cursor, the selection and the
// shown annotation, so going from one to another keeps the place. Which one is shown stands in the address.

import { hashOf, type Route } from './route.ts'
import { go, session } from './session.ts'

export const VIEWS = ['prose', 'list', 'triage'] as const

export type View = (typeof VIEWS)[number]

export const viewOf = (route: Route): View =>
  (route.screen === 'reader' ? route.view : undefined) ?? 'prose'

/** Shows the open article in another view; the browser's Back button leads to the one before. */
export const showAs = (view: View): void => {
  const { route } = session.getState()
  if (route.screen !== 'reader' || viewOf(route) === view) return
  const { screen, caseId, articleId } = route
  go({ screen, caseId, articleId, ...(view === 'prose' ? {} : { view }) })
}

/** What a key does: the view that it names, and from there back to the prose. */
export const switchTo = (view: View): void =>
  showAs(viewOf(session.getState().route) === view ? 'prose' : view)

const REST_MS = 400

/**
 * Keeps the number of the list's sentence in the address once the hands rest, in place of the entry before. Nobody
 * listens: nothing is drawn again for it. The returned function drops what is not written yet.
 */
export const keepNumber = (sentence: number | null): (() => void) => {
  const write = (): void => {
    const { route } = session.getState()
    if (sentence === null || route.screen !== 'reader' || viewOf(route) !== 'list') return
    const { screen, caseId, articleId } = route
    const hash = hashOf({ screen, caseId, articleId, view: 'list', sentence })
    history.replaceState(history.state, '', hash)
  }
  const timer = setTimeout(write, REST_MS)
  return () => clearTimeout(timer)
}
