// Undo and redo as every key and button asks for them.

import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import { say, session } from './session.ts'

/** Takes the last change of this tab back. */
export const undo = async (): Promise<void> => {
  if (isOutside()) return say('Open a case first: undo and redo belong to a case.')
  session.setState({ message: null }) // an offer to bring something back may be outdated now
  const outcome = await workbench().undo()
  const isGone = workbench().desk.getState().project.case === null
  if (outcome.kind !== 'done' || !isGone) return sayOutcome(outcome)
  say('The making of the case was undone: it is gone with all that was in it.', {
    action: { label: 'Bring it back', run: () => void redo() },
  })
}

/** Does again what was taken back last. */
export const redo = async (): Promise<void> => {
  if (isOutside()) return say('Open a case first: undo and redo belong to a case.')
  session.setState({ message: null })
  sayOutcome(await workbench().redo())
}

/** In the library no case is in sight, so nothing of one may change. */
const isOutside = (): boolean => session.getState().route.screen === 'library'
