// Hands are faster than the disk: what acts on something that is on its way there waits for it, and the keys that are
// pressed meanwhile wait as well.

import { giveKeys, holdKeys } from '../dom/waiting-keys.ts'
import { workbench } from './app.ts'

export const isSaving = (): boolean => workbench().desk.getState().save.kind === 'saving'

/** Until the disk has answered, and what is shown has followed. */
export const settled = (): Promise<void> =>
  new Promise((done) => {
    if (!isSaving()) return done()
    const stop = workbench().desk.subscribe(({ save }) => {
      if (save.kind === 'saving') return
      stop()
      setTimeout(done)
    })
  })

/** Does it at once, or when nothing is on its way any more. */
export const onceSettled = (work: () => void): void => {
  if (!isSaving()) return work()
  holdKeys()
  void settled().then(() => {
    work()
    return giveKeys()
  })
}
