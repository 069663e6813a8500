// All rows at once: to take away as they are, to count, and to erase.

import Dexie from 'dexie'
import type { CaseId } from '../core/types.ts'
import { closeStore, ofCase, type Store } from './database.ts'

/** Every row of every table, by table name. For rescue, not for exchange: its shape follows the database. */
export const allRows = async (
  store: Store,
): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
  )
  return Object.fromEntries(tables)
}

/** How many changes the history of all cases holds. */
export const countChanges = (store: Store): PromiseLike<number> => store.history.count()

/** Removes a deleted case for good, with its history. There is no undo. */
export const purgeCase = (store: Store, caseId: CaseId): PromiseLike<void> =>
  store.transaction('rw', store.tables, async () => {
    const seqs = await store.history
      .where('[caseId+seq]')
      .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
      .primaryKeys()
    await Promise.all([
      store.cases.delete(caseId),
      ...[store.people, store.events, store.articles, store.texts, store.sheets, store.claims].map(
        (table) => ofCase(table as typeof store.people, caseId).delete(), // every key begins with the case
      ),
      store.history.bulkDelete(seqs),
      store.drafts.where('key').startsWith(caseId).delete(),
    ])
  })

/** Deletes the whole database. Other tabs are told by the browser and stop writing. */
export const eraseAll = async (store: Store): Promise<void> => {
  closeStore(store)
  await store.delete({ disableAutoOpen: true })
}
