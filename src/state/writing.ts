// How a planned change gets to the disk: memory follows after the commit, then the other tabs hear of it. Silence and
// failures of the storage are said, and what failed is kept for another try.

import type { Change, Recorded } from '../core/change.ts'
import type { ChangeId } from '../core/types.ts'
import type { Store } from '../storage/database.ts'
import { DatabaseReplaced, NewerDatabase, StaleChange } from '../storage/errors.ts'
import { writeChange } from '../storage/write-change.ts'
import type { DeskStore } from './desk.ts'
import type { Mirror } from './mirror.ts'
import { reasonOf, type SaveState } from './save-state.ts'

/** How long the storage may be silent before that is said: for an action, and for one with many rows (an import). */
const SILENCE_MS = 5_000
const LONG_SILENCE_MS = 60_000
const MANY_EDITS = 1_000
export const OVERTAKEN = 'Changed in another tab. Showing the newer version.'

export type Written =
  | { readonly kind: 'done'; readonly change: Recorded }
  | { readonly kind: 'not-saved'; readonly reason: string }
export type Overtaken = { readonly kind: 'refused'; readonly reason: string }

type Around = {
  readonly desk: DeskStore
  readonly store: Store
  readonly mirror: Mirror
  /** Tells the other tabs of a committed change. */
  readonly tell: (change: Recorded) => void
  /** What is true when nothing has failed. */
  readonly unfailed: () => SaveState
}

export type Writing = {
  /** With `isAside` the case of the change is not opened. Throws `StaleChange` where something else happened first. */
  readonly write: (change: Change, isAside?: boolean) => Promise<Written>
  readonly writePending: (change: Change) => Promise<Written | Overtaken>
}

export const createWriting = ({ desk, store, mirror, tell, unfailed }: Around): Writing => {
  const { alive, take, takeMissing } = mirror
  /** Changes to cases that are not to be opened. */
  const aside = new Set<ChangeId>()

  const commit = async (change: Change): Promise<Recorded> => {
    const recorded = await alive(() => writeChange(store, change))
    if (recorded.seq > store.seen.seq + 1) await takeMissing(recorded.seq - 1)
    const isOpen = desk.getState().project.case?.id === recorded.caseId
    take(recorded, true)
    // What is taken back in another case leaves the open one where it is.
    const stays = aside.delete(change.id) || (change.reverts && desk.getState().project.case)
    if (!isOpen && !stays) await mirror.show(recorded.caseId)
    try {
      tell(recorded)
    } catch {
      // It is saved here; the other tabs catch up when they wake.
    }
    return recorded
  }

  /** Writes; whatever goes wrong is said, and a late answer is still taken. */
  const write = async (change: Change, isAside = false): Promise<Written> => {
    if (isAside) aside.add(change.id)
    const attempt = commit(change)
    const patience = change.edits.length > MANY_EDITS ? LONG_SILENCE_MS : SILENCE_MS
    const silence = new Promise<'silence'>((resolve) => setTimeout(resolve, patience, 'silence'))
    let silent = false
    try {
      const first = await Promise.race([attempt, silence])
      if (first !== 'silence') return { kind: 'done', change: first }
      silent = true
      desk.setState({ save: { kind: 'not-saved', reason: 'no answer from the storage', change } })
      const recorded = await attempt
      desk.setState({ save: unfailed() })
      return { kind: 'done', change: recorded }
    } catch (error) {
      if (error instanceof StaleChange) {
        if (silent) desk.setState({ save: unfailed() })
        throw error
      }
      if (error instanceof DatabaseReplaced) desk.setState({ lock: 'replaced' })
      if (error instanceof NewerDatabase) desk.setState({ lock: 'updated-elsewhere' })
      const reason = reasonOf(error)
      desk.setState({ save: { kind: 'not-saved', reason, change } })
      return { kind: 'not-saved', reason }
    }
  }

  /** Another try for the change that is in memory only; one that another tab has overtaken is let go. */
  const writePending = async (change: Change): Promise<Written | Overtaken> => {
    try {
      const outcome = await write(change)
      if (outcome.kind === 'done') desk.setState({ save: unfailed() })
      return outcome
    } catch (error) {
      if (!(error instanceof StaleChange)) throw error
      await takeMissing()
      desk.setState({ save: unfailed() })
      return { kind: 'refused', reason: OVERTAKEN }
    }
  }

  return { write, writePending }
}
