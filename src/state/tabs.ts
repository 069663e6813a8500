// The other tabs: they hear of every committed change, and this one hears of theirs.

import type { Recorded } from '../core/change.ts'
import type { Workbench } from './project.ts'

export type Tabs = {
  readonly tell: (change: Recorded) => void
  /** From now on changes of other tabs reach the workbench, also those made while this tab slept. */
  readonly listen: (workbench: Workbench) => void
}

/** One channel per database, so that a tab with another profile's data is never heard. */
export const createTabs = (dbId: string): Tabs => {
  const channel = new BroadcastChannel(`touchstone:${dbId}`)
  return {
    tell: (change) => channel.postMessage(change),
    listen: (workbench) => {
      channel.addEventListener('message', (event: MessageEvent<Recorded>) => {
        // A closed connection speaks through the next write.
        workbench.receive(event.data).catch(() => undefined)
      })
      const wake = (): void => {
        if (document.visibilityState === 'visible') workbench.catchUp().catch(() => undefined)
      }
      document.addEventListener('visibilitychange', wake)
      document.addEventListener('resume', wake)
      addEventListener('pageshow', (event) => {
        if (event.persisted) wake()
      })
    },
  }
}
