// Where the reader's keys and the pointer move the cursor: by sentence, paragraph, annotation, to what is untagged.

import type { Placed } from '../core/annotation.ts'
import { marksHere, activeOn, inOrder, isTagged, shownHere, touchedBy } from './marks-here.ts'
import { nextSentence, paragraphAt, sentenceAt } from './reading.ts'
import { moveCursor, say, session } from './session.ts'
import { openHere } from './suggesting.ts'
import { thresholdNow } from './threshold.ts'

/** Moves the cursor by one sentence of body text. */
export const moveBySentence = (step: 1 | -1): void => {
  const { reading, cursor } = session.getState()
  const next = reading && nextSentence(reading, cursor, step)
  if (next) moveCursor(next, activeOn(next))
}

/** Moves the cursor to the first sentence of the next paragraph of body text in a direction. */
export const moveByParagraph = (step: 1 | -1): void => {
  const { reading, cursor } = session.getState()
  if (!reading) return
  const here = cursor ? paragraphAt(reading, cursor.start) : step > 0 ? -1 : Infinity
  const last = reading.paragraphs.length - 1
  for (let i = Math.min(here + step, last); i >= 0 && i <= last; i += step) {
    const [first] = reading.isSetAside(i) ? [] : reading.sentencesOf(i)
    if (first && i !== here) return moveCursor(first, activeOn(first))
  }
}

/** Moves the cursor to the nearest sentence in a direction that no annotation touches. */
export const moveToUntagged = (step: 1 | -1): void => {
  const { reading, cursor } = session.getState()
  if (!reading) return
  const isCoded = isTagged(marksHere(reading))
  const next = nextSentence(reading, cursor, step, (sentence) => !isCoded(sentence))
  if (next) moveCursor(next)
  else say(step > 0 ? 'No untagged sentence below.' : 'No untagged sentence above.')
}

/** Moves the cursor to the nearest sentence in a direction on which a suggestion is open. */
export const moveToSuggestion = (step: 1 | -1): void => {
  const { reading, cursor } = session.getState()
  if (!reading) return
  if (thresholdNow() === 'off') return say('Suggestions are off.')
  const next = nextSentence(reading, cursor, step, touchedBy(openHere()))
  if (next) moveCursor(next, activeOn(next))
  else say(step > 0 ? 'No suggestion below.' : 'No suggestion above.')
}

/** Shows the next annotation in reading order, inner ones as well; the cursor goes to where it begins. */
export const moveToAnnotation = (step: 1 | -1): void => {
  const { reading, cursor, selection } = session.getState()
  if (!reading) return
  const marks = inOrder(marksHere(reading))
  const shown = shownHere()
  const from = (selection ?? cursor)?.start ?? 0
  const next = shown
    ? marks[marks.indexOf(shown) + step]
    : step > 0
      ? marks.find((each) => each.start >= from)
      : marks.findLast((each) => each.start < from)
  if (next) moveCursor(sentenceAt(reading, next.start), next.id)
  else say(step > 0 ? 'No annotation below.' : 'No annotation above.')
}

/** Puts the cursor and, where there is one, an annotation where the pointer is. */
export const pointAt = (offset: number, hits: readonly Placed[]): void => {
  const { reading, active } = session.getState()
  const sentence = reading && sentenceAt(reading, offset)
  if (!sentence) return
  // A second click at the same place takes the next larger one.
  const again = hits.findIndex((hit) => hit.id === active)
  const pointed = (hits[again + 1] ?? hits[0])?.id ?? null
  session.setState({ pointed })
  moveCursor(sentence, pointed)
}
