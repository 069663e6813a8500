// What the storage screen shows and does: room, counts, the bin, and the two ways to remove things for good.

import { nothing } from '../core/project.ts'
import type { CaseId } from '../core/types.ts'
import { countChanges, eraseAll, purgeCase } from '../storage/everything.ts'
import { room, type Room } from '../storage/health.ts'
import { loadCases } from '../storage/load.ts'
import { sizeOfOriginals } from '../storage/originals.ts'
import { workbench } from './app.ts'
import { forgetListView } from './article-list.ts'
import { forgetOriginals } from './originals.ts'
import { forgetReads } from './read.ts'
import { say } from './session.ts'
import { emptyStack } from './undo-stack.ts'

export type Stored = {
  readonly cases: number
  readonly articles: number
  readonly annotations: number
  readonly changes: number
  /** The bytes of articles as they came, which lie beside the texts. */
  readonly originals: { readonly count: number; readonly bytes: number }
}

export type StorageFacts = { readonly room: Room; readonly stored: Stored }

/** What is used and what is stored; cases in the bin count as well. */
export const storageFacts = async (): Promise<StorageFacts> => {
  const { store } = workbench()
  const [about, cases, changes, originals] = await Promise.all([
    room(),
    loadCases(store),
    countChanges(store),
    sizeOfOriginals(store),
  ])
  const sum = (key: 'articles' | 'annotations'): number =>
    cases.reduce((total, each) => total + each[key], 0)
  return {
    room: about,
    stored: {
      cases: cases.length,
      articles: sum('articles'),
      annotations: sum('annotations'),
      changes,
      originals,
    },
  }
}

/** Removes a case of the bin with its history. There is no undo; the screen has asked for the typed title. */
export const deleteForGood = async (caseId: CaseId): Promise<boolean> => {
  const { desk, store, refreshCases } = workbench()
  try {
    await purgeCase(store, caseId)
  } catch (error) {
    say(`The case is still there: ${messageOf(error)}.`, { tone: 'problem' })
    return false
  }
  forgetReads()
  forgetOriginals()
  forgetListView(caseId)
  // Its rows are gone, so nothing of it may be undone in this tab.
  if (desk.getState().project.case?.id === caseId)
    desk.setState({ project: nothing, stack: emptyStack })
  await refreshCases()
  say('The case is deleted for good.')
  return true
}

/** Our names in localStorage begin with this. */
const KEYS = 'touchstone.'

const PATIENCE_MS = 3_000
const OTHERS_OPEN = 'Waiting for another tab. Close the other Touchstone tabs to finish erasing.'

/**
 * Removes the database, the offline copy and the settings, and starts the empty app. There is no undo; the screen has
 * asked for a typed word. Says so where the browser keeps something back.
 */
export const eraseEverything = async (reload = (): void => location.reload()): Promise<void> => {
  const { desk, store } = workbench()
  const slow = setTimeout(() => say(OTHERS_OPEN, { tone: 'problem' }), PATIENCE_MS)
  try {
    await eraseAll(store)
    await forgetOfflineCopy()
    forgetSettings()
  } catch (error) {
    say(`Not everything was erased: ${messageOf(error)}. Close other tabs and try again.`, {
      tone: 'problem',
    })
    return
  } finally {
    clearTimeout(slow)
  }
  // Nothing is left that closing this tab could lose.
  desk.setState({ project: nothing, stack: emptyStack, cases: [], save: { kind: 'saved' } })
  history.replaceState(null, '', '#/')
  reload()
}

const forgetOfflineCopy = async (): Promise<void> => {
  if ('caches' in globalThis)
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
  if (!('serviceWorker' in navigator)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((registration) => registration.unregister()))
}

const forgetSettings = (): void => {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(KEYS)) localStorage.removeItem(key)
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
