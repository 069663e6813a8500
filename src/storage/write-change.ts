// The commit gate: one change, one strict transaction. Every before-image is compared with what is stored, the rows
// and the history row are written, the head moves on; or nothing of it happens.

import type { Table } from 'dexie'
import type { Change, Edit, Recorded } from '../core/change.ts'
import { sameData } from '../core/equal.ts'
import { missingNames } from '../core/names.ts'
import { caseAfter, expectSame } from './case-after.ts'
import { headOf, isNewer, type CaseRecord, type Head, type Kept, type Store } from './database.ts'
import { GuessedWrong, NewerDatabase, StaleChange } from './errors.ts'
import { hash64 } from './hash64.ts'
import { learn } from './known.ts'
import { expectUntouched } from './untouched.ts'
import {
  byArticle,
  guessedSheets,
  isOfAnnotation,
  readSheets,
  sheetWrites,
  storedAsGuessed,
  type ChangedSheets,
} from './write-sheets.ts'

/**
 * Writes a change and gives it back with its place in the history. A change that was written before (a retry after
 * an unclear failure) gives its old place. Throws `StaleChange`, `DatabaseReplaced` or what the browser threw.
 */
export const writeChange = async (store: Store, change: Change): Promise<Recorded> => {
  const digest = hash64(JSON.stringify(change.edits)) // before the transaction: it can be large
  try {
    return (await writeAtOnce(store, change, digest)) ?? (await readAndWrite(store, change, digest))
  } catch (error) {
    // One that was written before finds its rows changed by itself.
    if (!isRefusedByRows(error)) throw error
    const twin = await store.history.where('id').equals(change.id).first()
    if (twin) return twin
    throw error
  }
}

const isRefusedByRows = (error: unknown): boolean =>
  error instanceof StaleChange || (error instanceof Error && error.name === 'ConstraintError')

/** What is read first and written afterwards in one go: a transaction whose body stalls is committed half. */
type Write = () => PromiseLike<unknown>

/** Reads what is stored, compares it, then writes: right for every change, and two round trips. */
const readAndWrite = async (store: Store, change: Change, digest: string): Promise<Recorded> => {
  const { caseId, edits } = change
  const rows = edits.filter((edit) => edit.table !== 'annotations' && edit.table !== 'cases')
  const groups = byArticle(edits.filter(isOfAnnotation))
  // An async function: Dexie keeps a transaction open over native awaits only in one.
  const done = await store.transaction('rw', tablesOf(change), async () => {
    expectThisVersion(store)
    // All that is read is asked for at once: each round trip would be a millisecond between the key and the disk.
    const [head, theCase, planned, sheets] = await Promise.all([
      headOf(store),
      store.cases.get(caseId).then((stored) => caseAfter(stored, change)),
      Promise.all(
        rows.map((edit) =>
          plannedRow(store[edit.table] as Table<Kept<unknown>, [string, string]>, caseId, edit),
        ),
      ), // every such table has this shape
      Promise.all([...groups].map(([id, group]) => readSheets(store, caseId, id, group))),
    ])
    if (head.seq !== store.seen.seq) await expectUntouched(store, change)
    const { recorded, next } = recordedAfter(head, change, digest)
    await Promise.all([
      theCase ? store.cases.put(theCase) : store.cases.delete(caseId),
      ...planned.map((write) => write()),
      ...sheetWrites(store, sheets),
      store.history.add(recorded),
      store.meta.put(next),
    ])
    return { before: head.seq, recorded, next, theCase, sheets }
  })
  remember(store, done.before, done.next, done.theCase, done.sheets)
  return done.recorded
}

/**
 * The everyday change, one that touches annotations alone, in one round trip: what is to be written follows from what
 * this tab knows to be stored, so it is written behind the reads without waiting for them. The reads are compared all
 * the same, in the same transaction, and a difference aborts it. `null` where something is not known or not as known.
 */
const writeAtOnce = async (
  store: Store,
  change: Change,
  digest: string,
): Promise<Recorded | null> => {
  const { known, seen } = store
  const { caseId, edits } = change
  const record = known?.records.get(caseId)
  if (!known || !record || known.head.seq !== seen.seq) return null
  if (edits.length === 0 || !edits.every(isOfAnnotation)) return null
  if (missingNames(record.row, edits).length > 0) return null
  const sheets = guessedSheets(known.sheets, caseId, edits)
  const theCase = caseAfter(record, change)
  if (!sheets || !theCase) return null
  const { recorded, next } = recordedAfter(known.head, change, digest)
  try {
    await store.transaction('rw', tablesOf(change), async () => {
      expectThisVersion(store)
      const reads = Promise.all([
        headOf(store),
        store.cases.get(caseId),
        storedAsGuessed(store, sheets),
      ])
      const writes = Promise.all([
        store.cases.put(theCase),
        ...sheetWrites(store, sheets),
        store.history.add(recorded),
        store.meta.put(next),
      ])
      writes.catch(() => undefined) // where the reads abort, they are what is told
      const [head, stored, isAsGuessed] = await reads
      if (head.seq !== known.head.seq || !sameData(stored, record) || !isAsGuessed)
        throw new GuessedWrong()
      await writes
    })
  } catch (error) {
    store.known = null
    if (error instanceof GuessedWrong) return null
    throw error
  }
  remember(store, known.head.seq, next, theCase, sheets)
  return recorded
}

/** The tables that a change needs: a transaction over fewer is made faster and holds up less. */
const tablesOf = ({ edits }: Change): readonly string[] => {
  const names = new Set(['meta', 'cases', 'history'])
  for (const { table } of edits) {
    if (table !== 'annotations') names.add(table)
    else for (const name of ['sheets', 'articles']) names.add(name)
  }
  return [...names]
}

const remember = (
  store: Store,
  before: number,
  head: Head,
  record: CaseRecord | null,
  sheets: readonly ChangedSheets[],
): void => {
  store.known = learn(store.known, before, head, {
    record,
    sheets: sheets.map(({ key, all }) => [key, all] as const),
  })
}

const recordedAfter = (
  head: Head,
  change: Change,
  digest: string,
): { readonly recorded: Recorded; readonly next: Head } => {
  const seq = head.seq + 1
  const chain = hash64(`${head.chain} ${seq} ${change.id} ${digest}`)
  return { recorded: { ...change, seq, chain }, next: { ...head, seq, chain } }
}

// Dexie opens some dead connections again by itself.
const expectThisVersion = (store: Store): void => {
  if (isNewer(store)) throw new NewerDatabase()
}

const plannedRow = async (
  table: Table<Kept<unknown>, [string, string]>,
  caseId: string,
  edit: Edit,
): Promise<Write> => {
  const stored = await table.get([caseId, edit.id])
  expectSame(stored?.row ?? null, edit)
  return edit.after
    ? () => table.put({ caseId, id: edit.id, row: edit.after })
    : () => table.delete([caseId, edit.id])
}
