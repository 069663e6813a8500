// Words that are being typed are kept within 150 ms, long before they become one change.

import { keepDraft, loadDraft } from '../storage/history.ts'
import type { Store } from '../storage/database.ts'
import { now } from './clock.ts'

const DELAY_MS = 150

export type Drafts = {
  /** Keeps the newest words under a key; empty words forget it. */
  readonly keep: (key: string, text: string) => void
  /** Writes at once what is still waiting. */
  readonly flush: () => Promise<void>
  readonly load: (key: string) => Promise<string>
}

export const createDrafts = (store: Store): Drafts => {
  const waiting = new Map<string, string>()
  let timer: ReturnType<typeof setTimeout> | null = null

  const flush = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const all = [...waiting]
    // A draft that cannot be kept is still in the field in front of the analyst; the change that follows will say so.
    await Promise.allSettled(all.map(([key, text]) => keepDraft(store, key, text, now())))
    // What was typed meanwhile is newer than what was written.
    for (const [key, text] of all) if (waiting.get(key) === text) waiting.delete(key)
  }

  return {
    keep: (key, text) => {
      waiting.set(key, text)
      // The first of many keys begins the time, the ones after it do not begin it anew: hands that never rest are kept too.
      timer ??= setTimeout(() => void flush(), DELAY_MS)
    },
    flush,
    load: async (key) => waiting.get(key) ?? (await loadDraft(store, key).catch(() => '')),
  }
}
