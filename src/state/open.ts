// Start-up: open the database with its guards, make the workbench, listen to the other tabs.

import { DATABASE_NAME, openStore, type Store } from '../storage/database.ts'
import { NewerDatabase } from '../storage/errors.ts'
import { start } from './app.ts'
import { newId, personHere } from './clock.ts'
import { createDrafts } from './drafts.ts'
import type { Lock } from './desk.ts'
import { createWorkbench, type Workbench } from './project.ts'
import { say } from './session.ts'
import { createTabs } from './tabs.ts'

/** How the start went; every failure is a screen with a way on, never a blank page. */
export type Opened =
  | { readonly kind: 'ready'; readonly store: Store }
  /** A newer version of the app has upgraded the data. Nothing was read or written. */
  | { readonly kind: 'newer' }
  /** The browser gives no storage here: private window, switched off, or damaged. */
  | { readonly kind: 'unavailable'; readonly reason: string }

/** Opens the data of this device and starts the one workbench. */
export const openTouchstone = async (): Promise<Opened> => {
  let bench: Workbench | null = null
  let lostBefore: Lock | null = null
  const onLost = (reason: 'updated-elsewhere' | 'deleted-elsewhere' | 'connection-lost'): void => {
    if (reason === 'connection-lost') return // the next write opens a new connection, or says why not
    lostBefore = reason
    bench?.lock(reason)
  }
  try {
    const store = await openStore({
      name: DATABASE_NAME,
      newId,
      events: {
        onLost,
        onBlocked: () => say('Close the other Touchstone tabs to finish the update.'),
      },
    })
    const tabs = createTabs(store.seen.dbId)
    bench = createWorkbench({ store, person: personHere(), tell: tabs.tell })
    if (lostBefore) bench.lock(lostBefore)
    const drafts = createDrafts(store)
    start(bench, drafts)
    tabs.listen(bench)
    guardLeaving(bench)
    for (const event of ['pagehide', 'freeze']) addEventListener(event, () => void drafts.flush())
    return { kind: 'ready', store }
  } catch (error) {
    if (error instanceof NewerDatabase) return { kind: 'newer' }
    return { kind: 'unavailable', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Closing the tab is asked about only while something is not on the disk. */
const guardLeaving = (bench: Workbench): void =>
  addEventListener('beforeunload', (event) => {
    if (bench.desk.getState().save.kind !== 'saved') event.preventDefault()
  })
