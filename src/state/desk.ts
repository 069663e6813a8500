// What is on the desk: the open case, how it came to be as it is, what can be undone, and the state of saving.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Edit } from '../core/change.ts'
import { nothing, type Project } from '../core/project.ts'
import type { CaseRecord } from '../storage/database.ts'
import type { SaveState } from './save-state.ts'
import { emptyStack, type UndoStack } from './undo-stack.ts'

/** Why this tab may no longer write. */
export type Lock = 'updated-elsewhere' | 'deleted-elsewhere' | 'replaced'

/** How the project came from the one before: what listens need not compare everything. */
export type Step = {
  readonly from: Project
  readonly to: Project
  readonly edits: readonly Edit[]
}

export type Desk = {
  /** The open case; a project without a case where none is open. */
  readonly project: Project
  /** The last change that was applied; it says nothing where `to` is not the project of now. */
  readonly step: Step | null
  readonly stack: UndoStack
  readonly cases: readonly CaseRecord[]
  readonly save: SaveState
  readonly lock: Lock | null
}

export type DeskStore = StoreApi<Desk>

export const createDesk = (): DeskStore =>
  createStore<Desk>(() => ({
    project: nothing,
    step: null,
    stack: emptyStack,
    cases: [],
    save: { kind: 'saved' },
    lock: null,
  }))
