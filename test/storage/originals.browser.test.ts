// Originals in a real browser, and a database of the first version that is opened by this one.

import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { removeArticle } from '../../src/core/plans/article.ts'
import { createCase } from '../../src/core/plans/case.ts'
import type { Article, CaseId } from '../../src/core/types.ts'
import { start } from '../../src/state/app.ts'
import { newId, now, personHere, sha256, sha256Of } from '../../src/state/clock.ts'
import { createDrafts } from '../../src/state/drafts.ts'
import { checkEverything } from '../../src/state/integrity.ts'
import { addWithOriginals, downloadOriginal, dropTheOriginal } from '../../src/state/originals.ts'
import { createWorkbench, type Workbench } from '../../src/state/project.ts'
import { session } from '../../src/state/session.ts'
import { storageFacts } from '../../src/state/storage-panel.ts'
import { closeStore, openStore, type Store } from '../../src/storage/database.ts'
import { DatabaseReplaced } from '../../src/storage/errors.ts'
import { allRows, eraseAll, purgeCase } from '../../src/storage/everything.ts'
import { loadProject, loadTexts } from '../../src/storage/load.ts'
import {
  copyOriginal,
  dropOriginal,
  keepOriginal,
  listOriginals,
  loadOriginal,
  sizeOfOriginals,
} from '../../src/storage/originals.ts'
import { addArticle } from '../../src/core/plans/article.ts'
import type { ArticleId } from '../../src/core/types.ts'
import { watchDownloads } from '../support/downloads.ts'

let name: string
let store: Store
let bench: Workbench

const opened = (): Promise<Store> =>
  openStore({
    name,
    newId,
    events: { onLost: () => undefined, onBlocked: () => undefined },
  })

beforeEach(async () => {
  name = `touchstone-${crypto.randomUUID()}`
  store = await opened()
  bench = createWorkbench({ store, person: personHere(), tell: () => undefined })
  start(bench, createDrafts(store))
})
afterEach(async () => {
  vi.restoreAllMocks()
  closeStore(store)
  await Dexie.delete(name)
})

const caseId = crypto.randomUUID() as CaseId // a test's id
const other = crypto.randomUUID() as CaseId // a test's id

const bytesOf = (size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size)
  for (let i = 0; i < size; i += 4096) bytes[i] = (i / 4096) % 256
  return bytes
}

const original = async (bytes: Uint8Array<ArrayBuffer>, of = caseId) => ({
  caseId: of,
  hash: await sha256Of(bytes),
  blob: new Blob([bytes], { type: 'application/pdf' }),
  mediaType: 'application/pdf',
  size: bytes.length,
  filename: 'Report: the "drones".pdf',
  at: now(),
})

const came = async (size: number) => ({
  blob: new Blob([bytesOf(size)]),
  hash: await sha256Of(bytesOf(size)),
  mediaType: 'application/pdf',
})

/** Adds an article that came as these bytes, as a file does. */
const add = async (words: string, bytes: Blob, into = caseId): Promise<Article> => {
  const id = newId<ArticleId>()
  const hash = await sha256Of(await bytes.arrayBuffer())
  const textHash = await sha256(words)
  await addWithOriginals(
    into,
    [{ blob: bytes, hash, mediaType: 'application/pdf', filename: 'a.pdf' }],
    () => {
      const wish = {
        id,
        text: words,
        textHash,
        pastedHash: hash,
        intake: { kind: 'file', at: now() } as const,
      }
      const isNew = !bench.desk.getState().project.case
      return bench.run(
        'Add article',
        (project, { at }) => [
          ...(project.case ? [] : createCase(project, { id: into, title: 'Drones', at })),
          ...addArticle(wish),
        ],
        isNew ? 'new' : 'open',
      )
    },
  )
  return bench.desk.getState().project.articles.get(id)!
}

describe('[OG1] originals', () => {
  test('20 MB come back as they were, kept once, with strict durability', async () => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction')
    closeStore(store)
    store = await opened() // Dexie binds the method when it opens
    const row = await original(bytesOf(20_000_000))
    await keepOriginal(store, row)
    await keepOriginal(store, { ...row, filename: 'again.pdf' })
    const made = spy.mock.results.flatMap((each) => (each.type === 'return' ? each.value : []))
    const writing = made.filter(({ mode }) => mode === 'readwrite')
    expect(new Set(writing.map(({ durability }) => durability))).toEqual(new Set(['strict']))
    const found = await loadOriginal(store, caseId, row.hash)
    expect(found).toMatchObject({ filename: row.filename, size: 20_000_000 })
    expect(found?.blob.size).toBe(20_000_000)
    expect(await sha256Of(await found!.blob.arrayBuffer())).toBe(row.hash)
    expect(await sizeOfOriginals(store, caseId)).toEqual({ count: 1, bytes: 20_000_000 })
  })

  test('are counted per case, copied to another one, and dropped', async () => {
    const row = await original(bytesOf(5_000))
    await keepOriginal(store, row)
    expect(await copyOriginal(store, caseId, other, row.hash)).toBe(true)
    expect(await copyOriginal(store, caseId, other, 'f'.repeat(64))).toBe(false)
    expect(await sizeOfOriginals(store)).toEqual({ count: 2, bytes: 10_000 })
    await dropOriginal(store, caseId, row.hash)
    expect(await loadOriginal(store, caseId, row.hash)).toBeNull()
    expect(await sizeOfOriginals(store, other)).toEqual({ count: 1, bytes: 5_000 })
  })

  test('nothing is written into a database that was replaced', async () => {
    const row = await original(bytesOf(10))
    const head = await store.meta.get('head')
    await store.meta.put({ ...head!, dbId: 'another' })
    await expect(keepOriginal(store, row)).rejects.toThrow(DatabaseReplaced)
    expect(await listOriginals(store)).toEqual([])
  })

  test('go with their case, and with everything', async () => {
    await keepOriginal(store, await original(bytesOf(10)))
    await keepOriginal(store, await original(bytesOf(10), other))
    await purgeCase(store, caseId)
    expect((await listOriginals(store)).map((each) => each.caseId)).toEqual([other])
    await eraseAll(store)
    expect((await indexedDB.databases()).some((each) => each.name === name)).toBe(false)
  })

  test('[OG4] are listed in a rescue copy, without their bytes', async () => {
    const { blob: _, ...facts } = await (async () => {
      const row = await original(bytesOf(10))
      await keepOriginal(store, row)
      return row
    })()
    const { originals } = await allRows(store)
    expect(originals).toEqual([facts])
    expect(JSON.parse(JSON.stringify(originals))).toEqual([facts])
  })
})

describe('[OG2] an article with its original', () => {
  test('the bytes are there before the change', async () => {
    const seen: number[] = []
    const run = bench.run
    vi.spyOn(bench, 'run').mockImplementation(async (...wish) => {
      seen.push((await listOriginals(store)).length)
      return run(...wish)
    })
    const article = await add('Karsovia rejected it.', new Blob([bytesOf(100)]))
    expect(seen).toEqual([1])
    expect(await loadOriginal(store, caseId, article.pastedHash)).toMatchObject({ size: 100 })
    expect((await storageFacts()).stored.originals).toEqual({ count: 1, bytes: 100 })
  })

  test('where nothing is added the bytes go again', async () => {
    await add('Karsovia rejected it.', new Blob([bytesOf(100)]))
    const outcome = await addWithOriginals(caseId, [await came(200)], () =>
      Promise.resolve({ kind: 'refused', reason: 'No.' }),
    )
    expect(outcome.kind).toBe('refused')
    expect(await sizeOfOriginals(store)).toEqual({ count: 1, bytes: 100 })
    await addWithOriginals(caseId, [await came(100)], () => Promise.resolve({ kind: 'nothing' }))
    expect(await sizeOfOriginals(store)).toEqual({ count: 1, bytes: 100 }) // an article has these
  })

  test('the bytes of an article that lies in the bin of the case stay, whatever comes in', async () => {
    const article = await add('Karsovia rejected it.', new Blob([bytesOf(100)]))
    await bench.openTexts()
    await bench.run('Remove article', (project) => removeArticle(project, article.id))
    await addWithOriginals(caseId, [await came(100)], () => Promise.resolve({ kind: 'nothing' }))
    expect(await sizeOfOriginals(store)).toEqual({ count: 1, bytes: 100 })
  })

  test('where a case was not made no bytes are left under its id', async () => {
    await addWithOriginals(other, [await came(100)], () =>
      Promise.resolve({ kind: 'refused', reason: 'No.' }),
    )
    expect(await sizeOfOriginals(store)).toEqual({ count: 0, bytes: 0 })
  })

  test('bytes that are no longer those that were read are refused', async () => {
    const outcome = await addWithOriginals(
      caseId,
      [{ ...(await came(100)), blob: new Blob([bytesOf(101)]), filename: 'a.pdf' }],
      () => Promise.reject(new Error('nothing may be added')),
    )
    expect(outcome).toEqual({
      kind: 'refused',
      reason: 'Nothing was added: a.pdf changed on the disk while it was read.',
    })
    expect(await sizeOfOriginals(store)).toEqual({ count: 0, bytes: 0 })
  })

  test('is downloaded under a safe name, as bytes of no kind', async () => {
    const downloads = watchDownloads()
    const article = await add('Karsovia rejected it.', new Blob(['<script>']))
    await downloadOriginal(article)
    expect(downloads.map((each) => each.name)).toEqual(['a.pdf'])
    expect(await downloads[0]?.text).toBe('<script>')
    expect(session.getState().message?.text).toBe('Downloaded a.pdf.')
  })

  test('[OG3] dropped, the article says so, and the bytes stay as long as another one has them', async () => {
    const bytes = new Blob([bytesOf(100)])
    const first = await add('Karsovia rejected it.', bytes)
    const second = await add('Alveria repeated it.', bytes)
    expect(await dropTheOriginal(first)).toBe(true)
    const notes = (id: ArticleId) => bench.desk.getState().project.articles.get(id)?.intake.notes
    expect(notes(first.id)).toEqual(['original-dropped:1'])
    expect(await sizeOfOriginals(store)).toEqual({ count: 1, bytes: 100 })
    await dropTheOriginal(second)
    expect(await sizeOfOriginals(store)).toEqual({ count: 0, bytes: 0 })
    const labels = bench.desk.getState().stack.undo.map(({ label }) => label)
    expect(labels).toEqual(['Add article', 'Add article', 'Drop the original', 'Drop the original'])
    await bench.undo()
    expect(notes(second.id)).toBeUndefined()
    expect(await loadOriginal(store, caseId, second.pastedHash)).toBeNull()
  })

  test('the integrity check finds bytes that are others', async () => {
    await add('Karsovia rejected it.', new Blob([bytesOf(100)]))
    expect((await checkEverything(() => undefined)).problems).toEqual([])
    const [row] = await store.originals.toArray()
    await store.originals.put({ ...row!, blob: new Blob(['x']) })
    const { problems } = await checkEverything(() => undefined)
    expect(problems.map(({ what }) => what)).toEqual([
      'its bytes are not those that came: the hash differs',
    ])
  })
})

test('[OG5] a database of version 1 opens with every row as it was, and is one of version 2', async () => {
  // Filled by this code, then copied row by row into the tables of the first version.
  await add('Karsovia rejected it.', new Blob([bytesOf(10)]))
  const second = await add('Alveria repeated it.', new Blob([bytesOf(10)]))
  await bench.openTexts()
  await bench.run('Remove article', (project) => removeArticle(project, second.id))
  await store.drafts.put({ key: `${caseId}/note`, text: 'Kar', at: now() })
  await store.originals.clear()
  const before = await allRows(store)
  closeStore(store)

  const oldName = `${name}-old`
  const old = new Dexie(oldName)
  old.version(1).stores({
    cases: 'id',
    people: '[caseId+id]',
    events: '[caseId+id]',
    articles: '[caseId+id]',
    texts: '[caseId+id]',
    sheets: '[caseId+articleId+prefix]',
    claims: '[caseId+id]',
    history: 'seq, &id, [caseId+seq]',
    drafts: 'key',
    meta: 'key',
  })
  await old.open()
  expect(old.backendDB().version).toBe(10)
  for (const table of old.tables) await table.bulkPut([...(before[table.name] ?? [])])
  old.close()

  const upgraded = await openStore({
    name: oldName,
    newId,
    events: { onLost: () => undefined, onBlocked: () => undefined },
  })
  try {
    expect(upgraded.backendDB().version).toBe(20)
    expect(await allRows(upgraded)).toEqual(before)
    const loaded = await loadProject(upgraded, caseId)
    expect(loaded?.project.articles.size).toBe(1)
    expect(await loadTexts(upgraded, caseId)).toHaveLength(1)
    const removals = upgraded.history
      .where('[caseId+label]')
      .equals([caseId, 'Remove article'])
      .toArray()
    expect((await removals).map(({ seq }) => seq)).toEqual([3])
    await keepOriginal(upgraded, await original(bytesOf(10)))
    expect(await sizeOfOriginals(upgraded)).toEqual({ count: 1, bytes: 10 })
  } finally {
    closeStore(upgraded)
    await Dexie.delete(oldName)
  }
})
