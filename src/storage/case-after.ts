// The record of a case with what a list of cases shows of it: its row, how much is in it, and when it was changed last.

import type { Change, Edit } from '../core/change.ts'
import { sameData } from '../core/equal.ts'
import { missingNames } from '../core/names.ts'
import type { CaseRecord } from './database.ts'
import { StaleChange } from './errors.ts'

/** The record after the change; `null` where the case goes. Throws `StaleChange` where it was planned on another one. */
export const caseAfter = (stored: CaseRecord | undefined, change: Change): CaseRecord | null => {
  let row = stored?.row ?? null
  for (const edit of change.edits) {
    if (edit.table !== 'cases') continue
    expectSame(row, edit)
    row = edit.after
  }
  if (!stored && !change.edits.some(({ table }) => table === 'cases'))
    throw new StaleChange(`cases/${change.caseId}`) // purged in another tab: nothing may be written into the void
  if (row && missingNames(row, change.edits).length > 0)
    throw new StaleChange(`cases/${change.caseId}`) // the name was taken away in another tab
  return (
    row && {
      id: change.caseId,
      row,
      articles: (stored?.articles ?? 0) + growth(change, 'articles'),
      annotations: (stored?.annotations ?? 0) + growth(change, 'annotations'),
      changedAt: change.at,
    }
  )
}

const growth = (change: Change, table: 'articles' | 'annotations'): number =>
  change.edits.reduce(
    (sum, edit) =>
      edit.table === table ? sum + (edit.after ? 1 : 0) - (edit.before ? 1 : 0) : sum,
    0,
  )

/** Throws `StaleChange` where something else is stored than the edit was planned on. */
export const expectSame = (stored: unknown, edit: Edit): void => {
  if (!sameData(stored, edit.before)) throw new StaleChange(`${edit.table}/${edit.id}`)
}
