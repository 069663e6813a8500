// The one workbench of this page, and the hooks through which the interface sees it.

import { useStore } from 'zustand'
import type { Drafts } from './drafts.ts'
import type { Desk } from './desk.ts'
import type { Workbench } from './project.ts'

let bench: Workbench | null = null
let kept: Drafts | null = null

/** Called once by main.tsx, before anything is rendered. */
export const start = (workbench: Workbench, drafts: Drafts): void => {
  bench = workbench
  kept = drafts
}

/** The drafts. Throws `RangeError` before `start`. */
export const drafts = (): Drafts => {
  if (!kept) throw new RangeError('the workbench has not been started')
  return kept
}

/** The workbench. Throws `RangeError` before `start`. */
export const workbench = (): Workbench => {
  if (!bench) throw new RangeError('the workbench has not been started')
  return bench
}

/** Subscribes a component to the least it needs; equal results must be equal references. */
export const useDesk = <T>(select: (desk: Desk) => T): T => useStore(workbench().desk, select)
