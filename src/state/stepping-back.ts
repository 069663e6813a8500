// What Escape does: one step out at a time, from words to the multi-selection, the details, and back to the text. From
// the panel it leads straight to the text.

import { isWholeSelected } from '../dom/whole-selection.ts'
import { session } from './session.ts'
import { isInPanel } from './sides.ts'

/** One step of the ladder. An open picker or dialog takes Escape before it comes here. */
export const stepBack = (): void => {
  const { selection, picked, sheetShown, active } = session.getState()
  if (isInPanel()) {
    session.setState({ sheetShown: false })
    return toText()
  }
  if (isWholeSelected()) return getSelection()?.removeAllRanges()
  if (selection) return session.setState({ selection: null })
  if (picked.length > 0) return session.setState({ picked: [] })
  if (sheetShown) return session.setState({ sheetShown: false })
  if (active) session.setState({ active: null })
  toText()
}

/** Into the article, in whichever view it is. */
const toText = (): void =>
  document
    .querySelector<HTMLElement>('[data-keys="reader"], [data-keys="triage"]')
    ?.focus({ preventScroll: true })
