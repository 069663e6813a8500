// The undo stack is not kept anywhere: it follows from the history, so it survives a reload by itself.

import type { Recorded } from '../core/change.ts'
import type { ChangeId } from '../core/types.ts'

/** What can be taken back and what can be done again; the next one is the last of each. */
export type UndoStack = { readonly undo: readonly Recorded[]; readonly redo: readonly Recorded[] }

export const emptyStack: UndoStack = { undo: [], redo: [] }

/** The stack after one more change of this tab. */
export const pushed = (stack: UndoStack, change: Recorded): UndoStack => {
  const { undo, redo } = stack
  if (!change.reverts) return { undo: [...undo, change], redo: [] }
  const undone = undo.findLast((each) => each.id === change.reverts)
  if (undone) return { undo: undo.filter((each) => each !== undone), redo: [...redo, change] }
  const redone = redo.findLast((each) => each.id === change.reverts)
  if (redone) return { undo: [...undo, change], redo: redo.filter((each) => each !== redone) }
  return { undo: [...undo, change], redo: [] } // takes back something older than the stack knows
}

/** The stack of a history, oldest change first. */
export const stackOf = (history: readonly Recorded[]): UndoStack =>
  history.reduce(pushed, emptyStack)

/** The stack without a change that turned out not to be undoable. */
export const without = (stack: UndoStack, id: ChangeId): UndoStack => ({
  undo: stack.undo.filter((each) => each.id !== id),
  redo: stack.redo.filter((each) => each.id !== id),
})

/** The label of what a change did, without the words that undo and redo put before it. */
export const plainLabel = (label: string): string => label.replace(/^(?:Undo|Redo): /, '')

/** The label of a change that moves the ends of one annotation. */
export const RESIZE = 'Resize the annotation'

/** What the labels of tagging and retagging one annotation begin with. */
const TAGGING = /^(?:Tag|Retag) as /

/** Milliseconds between two keys of one run (interaction.md 9). */
const RUN_PAUSE = 500

/** What one step takes back, the last first: the last change, and those that it went on with. */
export const lastRun = (changes: readonly Recorded[]): readonly Recorded[] => {
  let first = changes.length - 1
  while (first > 0 && goesOn(changes[first - 1]!, changes[first]!)) first-- // both are in the list
  return changes.slice(Math.max(0, first)).toReversed()
}

/**
 * True where the later of two changes goes on with the earlier: the same annotation was resized, or tagged another way,
 * again at once. What one step took back has one time, whenever its keys were pressed.
 */
const goesOn = (earlier: Recorded, later: Recorded): boolean => {
  const [a, b] = [earlier, later].map(workOn)
  if (!a || !b || a.id !== b.id || a.kind !== b.kind) return false
  if (earlier.reverts || later.reverts) return earlier.at === later.at
  return Date.parse(later.at) - Date.parse(earlier.at) <= RUN_PAUSE
}

/** Which one annotation a change is work on, and of which kind; `null` for any other change. */
const workOn = ({
  label,
  edits,
}: Recorded): { readonly id: string; readonly kind: string } | null => {
  const [only, ...others] = edits.filter(({ table }) => table === 'annotations')
  const what = plainLabel(label)
  const kind = what === RESIZE ? 'ends' : TAGGING.test(what) ? 'tag' : null
  return only && others.length === 0 && kind ? { id: only.id, kind } : null
}
