// Undo and redo as every key and button asks for them.

import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import { session } from './session.ts'

/** Takes the last change of this tab back. */
export const undo = async (): Promise<void> => {
  session.setState({ message: null }) // an offer to bring something back may be outdated now
  sayOutcome(await workbench().undo())
}

/** Does again what was taken back last. */
export const redo = async (): Promise<void> => {
  session.setState({ message: null })
  sayOutcome(await workbench().redo())
}
