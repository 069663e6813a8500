// The guards of the database, in a real browser: strict commits, versions, deleted and dead databases.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { nothing } from '../../src/core/project.ts'
import type { CaseId } from '../../src/core/types.ts'
import { createCase, describeCase } from '../../src/core/plans/case.ts'
import { createWorkbench, type Workbench } from '../../src/state/project.ts'
import { newId, now, personHere } from '../../src/state/clock.ts'
import { closeStore, openStore, reconnect, type Store } from '../../src/storage/database.ts'
import { ConnectionLost, NewerDatabase } from '../../src/storage/errors.ts'
import { allRows, eraseAll } from '../../src/storage/everything.ts'
import { loadCases } from '../../src/storage/load.ts'
import { writeChange } from '../../src/storage/write-change.ts'

type Lost = 'updated-elsewhere' | 'deleted-elsewhere' | 'connection-lost'

let name: string
let lost: Lost[]
let store: Store
let bench: Workbench

const opened = (): Promise<Store> =>
  openStore({
    name,
    newId,
    events: {
      onLost: (reason) => {
        lost.push(reason)
        if (reason !== 'connection-lost') bench?.lock(reason)
      },
      onBlocked: () => undefined,
    },
  })

const rawOpen = (version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(request.error?.name)))
  })

const deleted = (): Promise<void> =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(name).addEventListener('success', () => resolve())
  })

const rename = (title: string) =>
  bench.run('Edit case', (project, { at }) => describeCase(project, { title }, at))

beforeEach(async () => {
  name = `touchstone-${crypto.randomUUID()}`
  lost = []
  store = await opened()
  bench = createWorkbench({ store, person: personHere(), tell: () => undefined })
  const wish = { id: newId<CaseId>(), title: 'Drones for Ostrelle', at: now() }
  await bench.run('New case', (project) => createCase(project, wish), 'new')
})

afterEach(async () => {
  closeStore(store)
  await deleted()
})

test('[D14] every commit is strict: "saved" survives a power cut', async () => {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await reconnect(store) // Dexie binds the method when it opens
  await rename('Harbour')
  await store.drafts.put({ key: 'note', text: 'Kar', at: now() })
  const made = spy.mock.results.flatMap((result) => (result.type === 'return' ? result.value : []))
  spy.mockRestore()
  const writing = made.filter(({ mode }) => mode === 'readwrite')
  expect(writing.map(({ durability }) => durability)).toEqual(['strict', 'strict'])
})

describe('[D15] a newer version of the app owns the data', () => {
  test('opening is refused and nothing is written', async () => {
    closeStore(store)
    ;(await rawOpen(30)).close()
    await expect(opened()).rejects.toThrow(NewerDatabase)
    const raw = await rawOpen()
    expect(raw.version).toBe(30)
    const count = raw.transaction('history').objectStore('history').count()
    await new Promise((resolve) => count.addEventListener('success', resolve))
    expect(count.result).toBe(1)
    raw.close()
  })

  test('an open tab gives way at once and is told why', async () => {
    const raw = await rawOpen(30) // succeeds only because the tab closed its connection
    expect(lost).toContain('updated-elsewhere')
    expect((await rename('Harbour')).kind).toBe('refused')
    expect(bench.desk.getState().project.case?.title).toBe('Drones for Ostrelle')
    raw.close()
  })

  test('a tab whose dead connection comes back to newer data does not write', async () => {
    store.backendDB().close() // no versionchange reaches it any more
    ;(await rawOpen(30)).close()
    expect((await rename('Harbour')).kind).toBe('not-saved')
    expect(bench.desk.getState().lock).toBe('updated-elsewhere')
    const raw = await rawOpen()
    const count = raw.transaction('history').objectStore('history').count()
    await new Promise((resolve) => count.addEventListener('success', resolve))
    expect(count.result).toBe(1)
    raw.close()
  })
})

describe('[D16] a database that is deleted elsewhere', () => {
  test('is not opened again as an empty one', async () => {
    await deleted()
    expect(lost).toContain('deleted-elsewhere')
    expect((await rename('Harbour')).kind).toBe('refused')
    await expect(store.cases.count()).rejects.toThrow('closed')
    expect((await indexedDB.databases()).some((each) => each.name === name)).toBe(false)
  })

  test('and made again by another tab takes nothing of this one', async () => {
    store.backendDB().close()
    await deleted()
    const other = await opened()
    expect((await rename('Harbour')).kind).toBe('not-saved')
    expect(bench.desk.getState().lock).toBe('replaced')
    expect(bench.desk.getState().save).toMatchObject({ kind: 'not-saved' })
    expect((await allRows(other))['history']).toEqual([])
    closeStore(other)
  })

  test('erasing everything is that, on purpose', async () => {
    const other = await opened()
    lost = []
    await eraseAll(other)
    expect(lost).toContain('deleted-elsewhere')
    expect((await indexedDB.databases()).some((each) => each.name === name)).toBe(false)
  })
})

describe('[D17] a connection that dies in a living tab', () => {
  test('is replaced once, and the action is saved', async () => {
    store.backendDB().close()
    expect((await rename('Harbour')).kind).toBe('done')
    expect(bench.desk.getState().save.kind).toBe('saved')
    const other = await opened()
    expect((await loadCases(other)).map(({ row }) => row.title)).toEqual(['Harbour'])
    closeStore(other)
  })

  test('while it is closed by the browser, too', async () => {
    store.backendDB().dispatchEvent(new Event('close'))
    expect(lost).toEqual(['connection-lost'])
    expect((await rename('Harbour')).kind).toBe('done')
    expect(await loadCases(store)).toHaveLength(1)
  })

  test('and reads come back as well', async () => {
    store.backendDB().close()
    await bench.refreshCases()
    expect(bench.desk.getState().cases).toHaveLength(1)
  })
})

test('[D18] a database without a head is refused when it is opened', async () => {
  await store.meta.clear()
  closeStore(store)
  await expect(opened()).rejects.toThrow(ConnectionLost)
})

test('[D3] a row comes back from the real store as it was', async () => {
  const { project } = bench.desk.getState()
  expect((await loadCases(store))[0]?.row).toEqual(project.case)
  const change = {
    id: newId<Parameters<typeof writeChange>[1]['id']>(),
    caseId: project.case!.id,
    at: now(),
    by: personHere().id,
    label: 'Twice',
    edits: describeCase({ ...nothing, case: project.case }, { title: 'Once' }, now()),
  }
  const first = await writeChange(store, change)
  expect(await writeChange(store, change)).toEqual(first)
})
