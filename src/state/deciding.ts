// The analyst's decisions about suggestions: accept and go on, reject and go on, all strong ones at once. One key
// each, one change each; nothing is written without a key.

import { acceptSuggestions, declineSuggestions, forgetDeclined } from '../core/plans/suggestion.ts'
import { workbench } from './app.ts'
import { isTagged, activeOn, marksHere } from './marks-here.ts'
import { marksOver } from './marks-index.ts'
import { sayOutcome } from './outcome.ts'
import { declinedOf, suggestionsOn, type Suggestion } from './open-suggestions.ts'
import { nextSentence } from './reading.ts'
import { moveCursor, say, session } from './session.ts'
import { openPanel } from './sides.ts'
import { wishFor } from './suggested-details.ts'
import { openHere } from './suggesting.ts'
import { removeHere } from './tagging.ts'

/** The open suggestions on the sentence under the cursor; none while words are selected or an annotation is shown. */
export const suggestedHere = (): readonly Suggestion[] => {
  const { cursor, selection, active } = session.getState()
  return cursor && !selection && !active ? suggestionsOn(openHere(), cursor) : []
}

/** Accepts what is suggested on the sentence, as one change, and goes on; opens the panel where nothing is. */
export const acceptOrOpen = (): void => {
  const { cursor, selection } = session.getState()
  const here = cursor && !selection ? suggestionsOn(openHere(), cursor) : []
  if (here.length === 0) return openPanel()
  acceptAndGo(here)
}

/** Accepts suggestions of the sentence under the cursor, as one change, and goes on. */
export const acceptAndGo = (chosen: readonly Suggestion[]): void => {
  void accept(chosen)
  goOn()
}

/** Accepts suggestions of the open article, as one change; several of them, or `aloud`, with the way back. */
export const accept = async (chosen: readonly Suggestion[], aloud = false): Promise<void> => {
  const { reading } = session.getState()
  if (!reading || chosen.length === 0) return
  const label =
    chosen.length === 1
      ? `Accept a suggested ${chosen[0]!.tag}`
      : `Accept ${chosen.length} suggestions`
  const { project: now } = workbench().desk.getState()
  const wishes = chosen.map((each) => wishFor(now, reading, each))
  const outcome = await workbench().run(label, (project, actor) =>
    acceptSuggestions(
      project,
      reading.articleId,
      wishes.map((wish) => ({ ...wish, ...actor })),
    ),
  )
  sayOutcome(
    outcome,
    chosen.length > 1
      ? `Accepted ${chosen.length} suggestions.`
      : aloud
        ? 'Accepted 1 suggestion.'
        : undefined,
    'Undo',
  )
}

/**
 * Removes the annotation that is shown or lies on the sentence; where there is none, rejects what is suggested on the
 * sentence and goes on.
 */
export const removeOrReject = (): void => {
  if (suggestedHere().length === 0) return void removeHere()
  const { reading, cursor } = session.getState()
  if (!reading || !cursor) return
  if (marksOver(reading, marksHere(reading), cursor).length > 0) return void removeHere()
  rejectAndGo(suggestedHere())
}

/** Rejects suggestions of the sentence under the cursor, as one change, and goes on. */
export const rejectAndGo = (chosen: readonly Suggestion[]): void => {
  void reject(chosen)
  const { reading, cursor } = session.getState()
  if (!reading) return
  const next = nextSentence(reading, cursor, 1)
  if (next) moveCursor(next, activeOn(next))
}

/** Rejects suggestions of the open article, as one change: they are not made again. */
export const reject = async (chosen: readonly Suggestion[]): Promise<void> => {
  const { reading } = session.getState()
  if (!reading || chosen.length === 0) return
  const declined = chosen.map((each) => declinedOf(reading.text, each))
  const label =
    chosen.length === 1
      ? `Reject a suggested ${chosen[0]!.tag}`
      : `Reject ${chosen.length} suggestions`
  const outcome = await workbench().run(label, (project) =>
    declineSuggestions(project, reading.articleId, declined),
  )
  sayOutcome(
    outcome,
    chosen.length === 1 ? 'Rejected. It is not suggested again.' : `Rejected ${chosen.length}.`,
    'Undo',
  )
}

/** Lets everything that was rejected in the open article be suggested again. */
export const suggestAgain = async (): Promise<void> => {
  const { reading } = session.getState()
  if (!reading) return
  const outcome = await workbench().run('Suggest again what was rejected', (project) =>
    forgetDeclined(project, reading.articleId),
  )
  if (outcome.kind === 'nothing') return say('Nothing was rejected in this article.')
  sayOutcome(outcome, 'What was rejected is suggested again.', 'Undo')
}

/** The strong suggestions that are open in the article: what "accept all" is about. */
export const strongHere = (): readonly Suggestion[] =>
  openHere().filter(({ tier, isShown }) => tier === 'strong' && isShown)

/** Shows what "accept all strong ones" would write; changes nothing. */
export const offerAll = (): void => {
  if (strongHere().length === 0) return say('No strong suggestion is open in this article.')
  session.setState({ allSuggested: true })
}

/** The next sentence that nothing touches, else the next one. */
const goOn = (): void => {
  const { reading, cursor } = session.getState()
  if (!reading) return
  const isCoded = isTagged(marksHere(reading))
  const next =
    nextSentence(reading, cursor, 1, (sentence) => !isCoded(sentence)) ??
    nextSentence(reading, cursor, 1)
  if (next) moveCursor(next, activeOn(next))
}
