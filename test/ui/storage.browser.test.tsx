// The storage screen on a real database: figures, the check, the bin, and erasing.

import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { discardCase } from '../../src/state/articles.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import type { Workbench } from '../../src/state/project.ts'
import { session } from '../../src/state/session.ts'
import { eraseEverything } from '../../src/state/storage-panel.ts'
import { StorageScreen } from '../../src/ui/storage/StorageScreen.tsx'
import { watchDownloads } from '../support/downloads.ts'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
  await openExample()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await end()
})

const words = (): string => document.querySelector('main')?.textContent ?? ''
const button = (name: string, within: ParentNode = document): HTMLButtonElement | undefined =>
  [...within.querySelectorAll('button')].find((each) => each.textContent.trim() === name)
const dialog = (): HTMLElement | null => document.querySelector<HTMLElement>('[role="dialog"]')
const open = async (): Promise<void> => {
  show(<StorageScreen />)
  await expect.poll(words).toContain('What is stored')
}

describe('[G1] the figures', () => {
  test('what is used in words, and what is stored', async () => {
    await open()
    const stored = [...document.querySelectorAll('dl > div')].map((each) => each.textContent)
    expect(stored).toEqual(['Case1', 'Articles2', 'Annotations21', 'Change1'])
    expect(words()).toMatch(/\d+ (bytes|kB|MB|GB) used of about/)
  })

  test('the data is said to be kept safe, or can be asked for; the answer is said', async () => {
    const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false)
    const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false)
    await open()
    expect(words()).toContain('Not kept safe yet')
    await userEvent.click(button('Keep storage safe from clearing')!)
    await expect.poll(words).toContain('The browser did not agree.')
    persisted.mockResolvedValue(true)
    persist.mockResolvedValue(true)
    await userEvent.click(button('Keep storage safe from clearing')!)
    await expect.poll(words).toContain('The browser will keep the data.')
    await expect.poll(() => button('Keep storage safe from clearing')).toBeUndefined()
  })
})

describe('[G2] the integrity check', () => {
  test('says how much was checked', async () => {
    await open()
    await userEvent.click(button('Check integrity')!)
    await expect.poll(words).toContain('Checked 1 case, 2 articles, 21 annotations: all sound.')
  })

  test('finds words that are not the quote, a text that is not the one of its hash, a missing text', async () => {
    const [one, two] = await bench.store.texts.toArray()
    await bench.store.texts.put({ ...one!, row: { ...one!.row, text: `x${one!.row.text}` } })
    await bench.store.texts.delete([two!.caseId, two!.id])
    await open()
    await userEvent.click(button('Check integrity')!)
    await expect.poll(words).toMatch(/\d+ problems\. Nothing was changed\./)
    expect(words()).toContain('the hash differs')
    expect(words()).toContain('its text is missing')
    expect(words()).toContain('are not its quote')
    expect(words()).toContain('(Karsovia drones)')
  })

  test('finds annotations that are gone', async () => {
    await bench.store.sheets.clear()
    await open()
    await userEvent.click(button('Check integrity')!)
    await expect.poll(words).toContain('21 annotations were kept, 0 are there')
  })
})

describe('[G3] the bin', () => {
  test('restores a case', async () => {
    await discardCase(EXAMPLE_CASE)
    await open()
    await userEvent.click(button('Restore')!)
    await expect.poll(words).toContain('No deleted cases.')
    expect((await bench.store.cases.get(EXAMPLE_CASE))?.row.deletedAt).toBeUndefined()
  })

  test('deletes for good only with the typed title, and then everything of the case', async () => {
    await discardCase(EXAMPLE_CASE)
    await open()
    await userEvent.click(button('Delete for good')!)
    await expect.poll(dialog).toBeTruthy()
    const submit = (): HTMLButtonElement => button('Delete for good', dialog()!)!
    expect(submit().disabled).toBe(true)
    await userEvent.type(dialog()!.querySelector('input')!, 'Karsovia')
    expect(submit().disabled).toBe(true)
    await userEvent.type(dialog()!.querySelector('input')!, ' drones')
    await userEvent.click(submit())
    await expect.poll(words).toContain('No deleted cases.')
    const { store } = bench
    const left = [store.cases, store.articles, store.texts, store.sheets, store.history]
    expect(await Promise.all(left.map((table) => table.count()))).toEqual([0, 0, 0, 0, 0])
    expect(bench.desk.getState().project.case).toBeNull()
  })

  test('Esc closes the dialog and nothing is deleted', async () => {
    await discardCase(EXAMPLE_CASE)
    await open()
    await userEvent.click(button('Delete for good')!)
    await expect.poll(dialog).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await expect.poll(dialog).toBeNull()
    expect(await bench.store.cases.count()).toBe(1)
  })
})

describe('[G4] taking away and erasing', () => {
  test('Download everything holds every row of every table', async () => {
    const downloads = watchDownloads()
    await open()
    await userEvent.click(button('Download everything')!)
    await expect.poll(() => downloads.length).toBe(1)
    expect(downloads[0]?.name).toMatch(/^touchstone-everything-\d{4}-\d{2}-\d{2}\.json$/)
    const file: unknown = JSON.parse((await downloads[0]?.text) ?? '')
    expect(file).toMatchObject({
      tables: { cases: [{ id: EXAMPLE_CASE }], texts: [{}, {}], history: [{ seq: 1 }] },
    })
  })

  test('Erase everything asks for the word, and can be left', async () => {
    await open()
    await userEvent.click(button('Erase everything')!)
    await expect.poll(dialog).toBeTruthy()
    expect(button('Erase everything', dialog()!)?.disabled).toBe(true)
    await userEvent.type(dialog()!.querySelector('input')!, 'erase')
    expect(button('Erase everything', dialog()!)?.disabled).toBe(false)
    await userEvent.click(button('Cancel', dialog()!)!)
    expect(await bench.store.cases.count()).toBe(1)
  })

  test('it removes the database, the offline copy and our settings, and starts anew', async () => {
    const cacheNames = vi.spyOn(caches, 'keys').mockResolvedValue(['touchstone-precache'])
    const forget = vi.spyOn(caches, 'delete').mockResolvedValue(true)
    const unregister = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
    vi.spyOn(navigator.serviceWorker, 'getRegistrations').mockResolvedValue([
      { unregister } as unknown as ServiceWorkerRegistration, // all that is asked of it
    ])
    localStorage.setItem('touchstone.theme', 'dark')
    localStorage.setItem('other', 'stays')
    const reload = vi.fn<() => void>()
    await eraseEverything(reload)
    const names = (await indexedDB.databases()).map(({ name }) => name)
    expect(names).not.toContain(bench.store.name)
    expect(localStorage.getItem('touchstone.theme')).toBeNull()
    expect(localStorage.getItem('other')).toBe('stays')
    expect(cacheNames).toHaveBeenCalled()
    expect(forget).toHaveBeenCalledWith('touchstone-precache')
    expect(unregister).toHaveBeenCalledTimes(1)
    expect(location.hash).toBe('#/')
    expect(reload).toHaveBeenCalledTimes(1)
    localStorage.removeItem('other')
  })

  test('what could not be erased is said, and the page stays', async () => {
    vi.spyOn(caches, 'keys').mockRejectedValue(new Error('no caches here'))
    const reload = vi.fn<() => void>()
    await eraseEverything(reload)
    expect(reload).not.toHaveBeenCalled()
    expect(session.getState().message?.text).toContain('Not everything was erased: no caches here')
  })
})

test('[G5] what is not promised is said', async () => {
  await open()
  for (const part of ['not encrypted', 'A browser can clear its data', 'A hard reload'])
    expect(words()).toContain(part)
})
