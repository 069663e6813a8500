// Words that are typed but not yet a change.

import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDrafts, type Drafts } from '../../src/state/drafts.ts'
import { loadDraft } from '../../src/storage/history.ts'
import type { Store } from '../../src/storage/database.ts'
import { newDevice, onDisk, storeOn, type Device } from '../support/stores.ts'

let device: Device
let store: Store
let drafts: Drafts

beforeEach(async () => {
  device = newDevice()
  store = await storeOn(device)
  drafts = createDrafts(store)
})

afterEach(() => {
  vi.useRealTimers()
  store.close()
})

/** Time that passes only when a test lets it. */
const stopTime = (): void => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

test('[W20] words are on the disk soon after the last key, in one write', async () => {
  const disk = await onDisk(store)
  for (const words of ['K', 'Ka', 'Kar']) drafts.keep('note', words)
  await expect.poll(() => loadDraft(store, 'note')).toBe('Kar')
  expect(disk.writes).toBe(1)
})

test('[W20] and not yet while the hand is typing', async () => {
  stopTime()
  drafts.keep('note', 'Kar')
  vi.advanceTimersByTime(149)
  expect(await loadDraft(store, 'note')).toBe('')
  expect(await drafts.load('note')).toBe('Kar')
})

test('[W20] also while the hand never rests', async () => {
  stopTime()
  for (let i = 0; i < 8; i++) {
    drafts.keep('note', 'Karsovia'.slice(0, i + 1))
    vi.advanceTimersByTime(60)
  }
  await expect.poll(() => loadDraft(store, 'note')).not.toBe('')
})

test('[W21] leaving writes at once what is waiting', async () => {
  drafts.keep('note', 'Kar')
  drafts.keep('title', 'Drones')
  await drafts.flush()
  expect(await loadDraft(store, 'note')).toBe('Kar')
  expect(await loadDraft(store, 'title')).toBe('Drones')
})

test('[W22] a new start finds the words; empty words are forgotten', async () => {
  drafts.keep('note', 'Kar')
  await drafts.flush()
  const again = createDrafts(await storeOn(device))
  expect(await again.load('note')).toBe('Kar')
  again.keep('note', '')
  expect(await again.load('note')).toBe('')
  await again.flush()
  expect(await loadDraft(store, 'note')).toBe('')
  expect(await store.drafts.count()).toBe(0)
})

test('[W23] a draft that cannot be kept disturbs nobody', async () => {
  const disk = await onDisk(store)
  disk.failAt = 1
  drafts.keep('note', 'Kar')
  await expect(drafts.flush()).resolves.toBeUndefined()
  store.close({ disableAutoOpen: true })
  expect(await drafts.load('note')).toBe('')
})
