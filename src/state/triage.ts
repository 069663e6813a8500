// Triage: the sentences that nothing touches yet, one at a time and in order. The card shows the sentence under the
// cursor, with what is suggested there; every decision moves the cursor on, and the way back leads over what was decided.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { sameSpan, type Span } from '../text/span.ts'
import { annotationOn } from '../core/annotation.ts'
import type { Tag } from '../core/types.ts'
import { accept, reject } from './deciding.ts'
import { removeHere, tagHere } from './tagging.ts'
import { isTagged, marksHere } from './marks-here.ts'
import { suggestionsOn, type Suggestion } from './open-suggestions.ts'
import { nextSentence, paragraphAt, type Reading } from './reading.ts'
import { moveCursor, say, session } from './session.ts'
import { openHere } from './suggesting.ts'

type Triage = {
  /** Where the analyst came from, the last one at the end. */
  readonly trail: readonly Span[]
  /** The sentence behind which no untagged one was found; the round is over while the cursor is on it. */
  readonly endedOn: Span | null
  /** The tag that a swipe to the right repeats. */
  readonly lastTag: Tag | null
}

export const triage = createStore<Triage>(() => ({ trail: [], endedOn: null, lastTag: null }))

export const useTriage = <T>(select: (state: Triage) => T): T => useStore(triage, select)

/** Begins a round at the cursor: with its sentence where that is untagged, else with the next one that is. */
export const beginTriage = (): void => {
  const { reading, cursor } = session.getState()
  if (!reading) return
  const isOpen = openIn(reading)
  const isHere = cursor && isBody(reading, cursor) && isOpen(cursor)
  const first = isHere
    ? cursor
    : (nextSentence(reading, cursor, 1, isOpen) ?? nextSentence(reading, null, 1, isOpen))
  triage.setState({ trail: [], endedOn: first ? null : cursor })
  session.setState({ picked: [] }) // the card is what is decided on
  if (first && !isHere) moveCursor(first)
}

/** Begins again with the first untagged sentence of the article. */
export const restartTriage = (): void => {
  moveCursor(null)
  beginTriage()
}

/** Tags the sentence on the card, or the words selected in it, and shows the next one. */
export const tagAndGo = (tag: Tag): void => {
  if (isOver()) return
  session.setState({ picked: [] })
  void tagHere(tag) // what it tags is taken before the cursor moves
  triage.setState({ lastTag: tag })
  skip()
}

/** What is suggested on the card; nothing while words are selected in it, because they are what is meant then. */
const suggestedOnCard = (): readonly Suggestion[] => {
  const { cursor, selection } = session.getState()
  return cursor && !selection && !isOver() ? suggestionsOn(openHere(), cursor) : []
}

/** Accepts what is suggested on the card and shows the next one; skips where nothing is. */
export const acceptOnCard = (): void => {
  if (isOver()) return
  session.setState({ picked: [] })
  void accept(suggestedOnCard()) // what it accepts is taken before the cursor moves
  skip()
}

/** Rejects what is suggested on the card and shows the next one. */
export const rejectOnCard = (): void => {
  const suggested = suggestedOnCard()
  if (suggested.length === 0) return
  void reject(suggested)
  skip()
}

/** Removes the annotation that is shown, else rejects what is suggested on the card. */
export const removeOrRejectOnCard = async (): Promise<void> => {
  if (session.getState().active || suggestedOnCard().length === 0) await removeHere()
  else rejectOnCard()
}

/** What a swipe to the right does: accepts where something is suggested, else repeats the last tag. */
export const acceptOrRepeat = (): void => {
  if (suggestedOnCard().length > 0) acceptOnCard()
  else repeatTag()
}

/** Repeats the tag that was given last; nothing before there is one. */
export const repeatTag = (): void => {
  const { lastTag } = triage.getState()
  if (lastTag) tagAndGo(lastTag)
}

/** Shows the next untagged sentence and leaves this one as it is. */
export const skip = (): void => {
  const { reading, cursor } = session.getState()
  if (!reading || !cursor || isOver()) return
  const next = nextSentence(reading, cursor, 1, openIn(reading))
  const { trail } = triage.getState()
  triage.setState({ trail: [...trail, cursor], endedOn: next ? null : cursor })
  if (next) moveCursor(next)
}

/** Shows the sentence before again, tagged or not; at the beginning of the round the untagged one above. */
export const goBack = (): void => {
  const { reading, cursor } = session.getState()
  const { trail } = triage.getState()
  const last = trail.at(-1) ?? (reading && nextSentence(reading, cursor, -1, openIn(reading)))
  if (!reading || !last) return say('No untagged sentence above.')
  triage.setState({ trail: trail.slice(0, -1), endedOn: null })
  moveCursor(last, annotationOn(marksHere(reading), last)?.id ?? null)
}

/** True while the last decision left no untagged sentence further down. */
export const isOverAt = (cursor: Span | null, endedOn: Span | null): boolean =>
  endedOn !== null && cursor !== null && sameSpan(cursor, endedOn)

const isOver = (): boolean => isOverAt(session.getState().cursor, triage.getState().endedOn)

const openIn = (reading: Reading): ((sentence: Span) => boolean) => {
  const isTouched = isTagged(marksHere(reading))
  return (sentence) => !isTouched(sentence)
}

const isBody = (reading: Reading, { start }: Span): boolean =>
  !reading.isSetAside(paragraphAt(reading, start))
