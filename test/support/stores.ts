// Stores for tests in Node: an IndexedDB of their own, disks that fail at the nth step or answer late.

import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { introducing } from '../../src/core/plans/case.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import type { Change, Edit, Recorded } from '../../src/core/change.ts'
import { nothing, type Project } from '../../src/core/project.ts'
import type { CaseId, ChangeId } from '../../src/core/types.ts'
import { connect, openStore, type Store, type StoreOptions } from '../../src/storage/database.ts'
import { allRows } from '../../src/storage/everything.ts'
import { loadProject, loadTexts } from '../../src/storage/load.ts'
import { writeChange } from '../../src/storage/write-change.ts'
import { analyst, minute } from './projects.ts'

/** The device: what two tabs share. */
export type Device = NonNullable<StoreOptions['idb']>

export const newDevice = (): Device => ({ indexedDB: new IDBFactory(), IDBKeyRange })

const silent: StoreOptions['events'] = { onLost: () => undefined, onBlocked: () => undefined }

export const newId = <Id extends string>(): Id => crypto.randomUUID() as string as Id // the form of every id

/** One tab's connection to the database of a device. */
export const storeOn = (device: Device = newDevice(), events = silent): Promise<Store> =>
  openStore({ idb: device, newId, events })

/** A change of these edits, made now. */
export const changeOf = (
  edits: readonly Edit[],
  caseId: CaseId,
  more: Partial<Change> = {},
): Change => ({
  id: newId<ChangeId>(),
  caseId,
  at: minute(50),
  by: analyst.id,
  label: 'Test',
  edits,
  ...more,
})

/** Writes edits as one change and remembers how far the history went, as the workbench does. */
export const written = async (
  store: Store,
  edits: readonly Edit[],
  caseId: CaseId,
): Promise<Recorded> => {
  const recorded = await writeChange(store, changeOf(edits, caseId))
  store.seen = { ...store.seen, seq: recorded.seq }
  return recorded
}

/** Writes a whole project as one import. */
export const imported = (store: Store, project: Project): Promise<Recorded> => {
  const { edits } = previewImport(nothing, project)
  const all = [...introducing(nothing, analyst, []), ...edits]
  return written(store, all, project.case!.id) // every project of a test has a case
}

/** The project as it is stored, texts included. */
export const storedProject = async (store: Store, caseId: CaseId): Promise<Project | null> => {
  const loaded = await loadProject(store, caseId)
  const texts = await loadTexts(store, caseId)
  return loaded && { ...loaded.project, texts: new Map(texts.map((row) => [row.articleId, row])) }
}

/** Every row of every table, to compare before with after. */
export const rowsOn = async (device: Device): Promise<unknown> => {
  const store = await storeOn(device)
  try {
    return await allRows(store)
  } finally {
    store.close()
  }
}

/** Counts what is written, and fails the nth write with a full disk when `failAt` says so. */
export type Disk = { writes: number; failAt: number }

export const onDisk = async (store: Store): Promise<Disk> => {
  const disk: Disk = { writes: 0, failAt: 0 }
  store.use({
    stack: 'dbcore',
    name: 'test-disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: (request) => {
            disk.writes++
            if (disk.writes !== disk.failAt) return table.mutate(request)
            return Dexie.Promise.reject(new DOMException('injected', 'QuotaExceededError'))
          },
        }
      },
    }),
  })
  await reopened(store) // middleware is taken when the database opens
  return disk
}

/** Closes and opens the connection of a tab. */
export const reopened = async (store: Store): Promise<void> => {
  store.close({ disableAutoOpen: true })
  await connect(store)
}

/** Somebody else holds the database: nothing is written until the returned function is called. */
export const heldUp = async (device: Device, name = 'touchstone'): Promise<() => Promise<void>> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = device.indexedDB.open(name)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite')
  const meta = transaction.objectStore('meta')
  let isHeld = true
  const hold = (): void => {
    if (isHeld) meta.get('head').addEventListener('success', hold)
  }
  hold()
  return () =>
    new Promise((resolve) => {
      transaction.addEventListener('complete', () => {
        db.close()
        resolve()
      })
      isHeld = false
    })
}
