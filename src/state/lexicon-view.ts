// What the address asks to see of the lexicon, and the ways to other parts of it.

import { CUE_CLASSES } from '../core/schema.ts'
import { STANDINGS, type LexiconView } from './lexicon-rows.ts'
import type { Route } from './route.ts'
import { go, session } from './session.ts'

type Query = Readonly<Record<string, string>>

/** What an address asks to see; anything unknown in it is left out. The same reference for the same query. */
export const lexiconViewOf = (query: Query): LexiconView => {
  const kept = views.get(query)
  if (kept) return kept
  const asked = (query['class'] ?? '').split(',')
  const only = query['only']
  const view: LexiconView = {
    part: query['part'] === 'names' ? 'names' : 'cues',
    text: query['text'] ?? '',
    classes: CUE_CLASSES.filter((each) => asked.includes(each)),
    standing: STANDINGS.find((each) => each === query['tier']) ?? null,
    language: query['lang'] || null,
    only: only === 'own' || only === 'moved' ? only : null,
    open: query['open'] || null,
    from: query['from'] || null,
  }
  views.set(query, view)
  return view
}

/** The query of a view; `lexiconViewOf` gives the view back. What is not asked for does not stand in the address. */
export const lexiconQueryOf = (view: LexiconView): Query => ({
  ...(view.part === 'names' ? { part: view.part } : {}),
  ...(view.text ? { text: view.text } : {}),
  ...(view.classes.length > 0 && view.classes.length < CUE_CLASSES.length
    ? { class: view.classes.join(',') }
    : {}),
  ...(view.standing ? { tier: view.standing } : {}),
  ...(view.language ? { lang: view.language } : {}),
  ...(view.only ? { only: view.only } : {}),
  ...(view.open ? { open: view.open } : {}),
  ...(view.from ? { from: view.from } : {}),
})

/** The view in the address; outside of this screen nothing is filtered. */
export const lexiconViewIn = (route: Route): LexiconView =>
  lexiconViewOf(route.screen === 'lexicon' ? route.query : EVERYTHING)

/** The route to a view of the lexicon of the same case; `null` on another screen. */
export const lexiconRouteTo = (route: Route, wish: Partial<LexiconView>): Route | null =>
  route.screen === 'lexicon'
    ? { ...route, query: lexiconQueryOf({ ...lexiconViewIn(route), ...wish }) }
    : null

/** Changes what is shown. A filter is a place to come back to; with `replace` the Back button stays as it was. */
export const changeLexiconView = (wish: Partial<LexiconView>, replace = false): void => {
  const to = lexiconRouteTo(session.getState().route, wish)
  if (to) go(to, replace)
}

const EVERYTHING: Query = {}
const views = new WeakMap<Query, LexiconView>()
