// What belongs to this tab and is never saved: where the analyst is, what is selected, what was just said.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { sameSpan, type Span } from '../text/span.ts'
import type { AnnotationId, ArticleId, CaseId } from '../core/types.ts'
import type { AnnotationDetails, DetailName } from '../core/details.ts'
import { hashOf, routeOf, type Route } from './route.ts'
import type { Reading } from './reading.ts'
import type { SameSentence } from './same-sentence.ts'

/** One sentence for the analyst, with the way back where something was changed. */
export type Message = {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'problem'
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** The picker that is open: for which detail or link of which annotation, and where the focus goes when it closes. */
export type Picking = {
  readonly name: DetailName | 'claim'
  readonly id: AnnotationId
  readonly back: 'text' | 'row'
}

/** The value used last of each detail, and in which case. */
export type Described = {
  readonly caseId: CaseId | undefined
  readonly values: AnnotationDetails
}

export type Session = {
  readonly route: Route
  /** The open article's text; `null` outside the reader. */
  readonly reading: Reading | null
  /** The sentence under the cursor. */
  readonly cursor: Span | null
  /** Words that are selected inside the article, already snapped. */
  readonly selection: Span | null
  /** Several sentences or words that the next tag key takes at once, in reading order. */
  readonly picked: readonly Span[]
  /** What `*` found, while the analyst decides. */
  readonly sameSentence: SameSentence | null
  /** What "accept all strong suggestions" would write is shown, while the analyst decides. */
  readonly allSuggested: boolean
  /** The dialog that is open about versions of the text: to correct it, or to see what a correction changed. */
  readonly versions: 'correct' | 'compare' | null
  /** The annotation whose details are shown. */
  readonly active: AnnotationId | null
  /** The annotation that the pointer took last: it has handles, also where it is the whole sentence of the cursor. */
  readonly pointed: AnnotationId | null
  readonly picking: Picking | null
  readonly described: Described | null
  readonly message: Message | null
  /** What another app shared with this one, until the paste box has taken it. */
  readonly shared: { readonly text: string; readonly title: string; readonly url: string } | null
  /** The paste box is to take the focus as soon as it is on the screen. */
  readonly pasteAsked: boolean
  /** The search field is to take the focus as soon as it is on the screen. */
  readonly searchAsked: boolean
  readonly keysShown: boolean
  readonly paletteShown: boolean
  /** The chain of custody of the open article is shown. */
  readonly custodyShown: boolean
  /** Two articles whose texts are shown against each other: what the first has, and what the second has. */
  readonly compared: readonly [ArticleId, ArticleId] | null
  /** `G` was pressed: the next letter means a screen. */
  readonly whereAsked: boolean
  /** On phones the panel is a sheet that is opened. */
  readonly sheetShown: boolean
  /** The whole article is to be selected for copying. */
  readonly wholeAsked: boolean
  readonly updateReady: (() => void) | null
}

/** What belongs to one article and goes with it. */
export const nothingHere = {
  reading: null,
  cursor: null,
  selection: null,
  picked: [],
  sameSentence: null,
  allSuggested: false,
  versions: null,
  active: null,
  pointed: null,
  custodyShown: false,
} as const

export const session = createStore<Session>(() => ({
  route: { screen: 'library' },
  ...nothingHere,
  picking: null,
  described: null,
  message: null,
  shared: null,
  pasteAsked: false,
  searchAsked: false,
  keysShown: false,
  paletteShown: false,
  compared: null,
  whereAsked: false,
  sheetShown: false,
  wholeAsked: false,
  updateReady: null,
}))

export const useSession = <T>(select: (session: Session) => T): T => useStore(session, select)

let leaving = (): void => undefined

/** Called before every way to another screen: the address of the place that is left is kept. */
export const onLeaving = (keepPlace: () => void): void => {
  leaving = keepPlace
}

/** Goes to a screen. `replace` keeps the browser's Back button where it was. */
export const go = (route: Route, replace = false): void => {
  leaving()
  if (replace) {
    history.replaceState(history.state, '', hashOf(route))
    session.setState({ route })
  } else location.hash = hashOf(route)
}

/** Follows the address from now on. */
export const followAddress = (): void => {
  const follow = (): void => session.setState({ route: routeOf(location.hash) })
  addEventListener('hashchange', follow)
  follow()
}

let messages = 0

/** Says one sentence; it replaces the one before. */
export const say = (text: string, more: Partial<Pick<Message, 'tone' | 'action'>> = {}): void =>
  session.setState({ message: { id: ++messages, text, tone: 'plain', ...more } })

export const hush = (id: number): void => {
  if (session.getState().message?.id === id) session.setState({ message: null })
}

/** Moves the cursor; the selection and the shown annotation go with it. */
export const moveCursor = (cursor: Span | null, active: AnnotationId | null = null): void => {
  const before = session.getState()
  const same = cursor && before.cursor && sameSpan(cursor, before.cursor)
  session.setState({ cursor: same ? before.cursor : cursor, selection: null, active })
}
