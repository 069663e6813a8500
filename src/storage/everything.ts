// All rows at once: to take away as they are, to count, and to erase.

import Dexie from 'dexie'
import type { CaseId } from '../core/types.ts'
import { closeStore, ofCase, type Store } from './database.ts'
import { listOriginals } from './originals.ts'

/**
 * Every row of every table, by table name. For rescue, not for exchange: its shape follows the database. Originals are
 * listed without their bytes, which JSON cannot hold and one text could not; the words are in `texts`.
 */
export const allRows = async (
  store: Store,
): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const tables = await Promise.all(
    store.tables.map(
      async ({ name }) =>
        [
          name,
          name === 'originals' ? await listOriginals(store) : await rowsOf(store, name),
        ] as const,
    ),
  )
  return Object.fromEntries(tables)
}

const rowsOf = (store: Store, name: string): PromiseLike<readonly unknown[]> =>
  store.table(name).toArray()

/** How many changes the history of all cases holds. */
export const countChanges = (store: Store): PromiseLike<number> => store.history.count()

/** Removes a deleted case for good, with its history and its originals. There is no undo. */
export const purgeCase = (store: Store, caseId: CaseId): PromiseLike<void> =>
  store.transaction('rw', store.tables, async () => {
    const seqs = await store.history
      .where('[caseId+seq]')
      .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
      .primaryKeys()
    await Promise.all([
      store.cases.delete(caseId),
      ...[
        store.people,
        store.events,
        store.articles,
        store.texts,
        store.sheets,
        store.claims,
        store.originals,
      ].map(
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
