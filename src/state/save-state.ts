// What the program says about saving. Derived from real commits only; it never says "saved" while one is pending.

import type { Change } from '../core/change.ts'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** `change` is the work that is in memory and not on the disk. */
  | { readonly kind: 'not-saved'; readonly reason: string; readonly change: Change }

/** A failed write in the analyst's words. Any failed write means "not saved", whatever its name. */
export const reasonOf = (error: unknown): string => {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'the disk or the room for this site is full'
  if (names.includes('DatabaseReplaced'))
    return 'the stored data was removed or replaced while this tab was open'
  if (names.includes('NewerDatabase')) return 'a newer version of Touchstone is open in another tab'
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError'))
    return 'the connection to the storage was lost'
  return `the browser could not write (${names[0] ?? 'unknown error'})`
}

const namesOf = (error: unknown): readonly string[] => {
  const names: string[] = []
  for (let each: unknown = error; each instanceof Error;) {
    names.push(each.name)
    each = 'inner' in each ? each.inner : each.cause
  }
  return names
}

/** True for failures that a new connection may heal. */
export const isConnectionFault = (error: unknown): boolean =>
  namesOf(error).some((name) =>
    ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'].includes(name),
  )
