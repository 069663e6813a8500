// The passage that a new cue is made from, as the address of the lexicon holds it: an article and a place in it, so that
// a reload keeps what was prefilled, and the way back leads to the very words.

import { hashOf, routeOf, type Route } from './route.ts'
import type { CaseId } from '../core/types.ts'

/** What is open where something is added; no cue and no name can be called so. */
export const NEW = '+'

/** A place in an article. With a `quote` these words were selected; without, it is an annotation or a longer passage. */
export type Passage = Extract<Route, { screen: 'reader' }>

/** How the address of the lexicon names the passage; `passageOf` gives it back. */
export const fromOf = (passage: Passage): string =>
  hashOf(passage).slice(hashOf({ screen: 'case', caseId: passage.caseId }).length)

/** The passage that an address names; `null` where it names none. */
export const passageOf = (caseId: CaseId, from: string): Passage | null => {
  const route = routeOf(`${hashOf({ screen: 'case', caseId })}${from}`)
  return route.screen === 'reader' && route.caseId === caseId ? route : null
}
