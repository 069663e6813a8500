// Reading the history, and the drafts that are not yet part of it.

import Dexie from 'dexie'
import type { Recorded } from '../core/change.ts'
import type { CaseId, Timestamp } from '../core/types.ts'
import type { Head, Store } from './database.ts'

/** The last `limit` changes of a case, newest first; only those before `beforeSeq` where it is given. */
export const loadHistory = (
  store: Store,
  caseId: CaseId,
  limit: number,
  beforeSeq?: number,
): PromiseLike<readonly Recorded[]> =>
  store.history
    .where('[caseId+seq]')
    .between([caseId, Dexie.minKey], [caseId, beforeSeq ?? Dexie.maxKey], true, false)
    .reverse()
    .limit(limit)
    .toArray()

/** How many changes of a case have a label that begins with one of these; no row is read. */
export const countLabelled = async (
  store: Store,
  caseId: CaseId,
  beginnings: readonly string[],
): Promise<number> => {
  const counts = await Promise.all(
    beginnings.map((beginning) => labelled(store, caseId, beginning).count()),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Shows `visit` each change of a case whose label begins so, one after the other: they can be large. In no order. */
export const eachLabelled = async (
  store: Store,
  caseId: CaseId,
  beginnings: readonly string[],
  visit: (change: Recorded) => void,
): Promise<void> => {
  for (const beginning of beginnings) await labelled(store, caseId, beginning).each(visit)
}

/** One change by its place; `null` where it is not there. */
export const loadChange = async (store: Store, seq: number): Promise<Recorded | null> =>
  (await store.history.get(seq)) ?? null

const labelled = (store: Store, caseId: CaseId, beginning: string) =>
  store.history
    .where('[caseId+label]')
    .between([caseId, beginning], [caseId, `${beginning}\uffff`], true, true)

/** Every change after `seq`, oldest first, up to and including `upTo`. */
export const changesAfter = (
  store: Store,
  seq: number,
  upTo = Infinity,
): PromiseLike<readonly Recorded[]> =>
  store.history.where('seq').between(seq, upTo, false, true).sortBy('seq')

/** Where the history stands now; `null` when the database was emptied. */
export const loadHead = async (store: Store): Promise<Head | null> =>
  (await store.meta.get('head')) ?? null

/** Keeps words that are being typed; empty words take the draft away. */
export const keepDraft = async (
  store: Store,
  key: string,
  text: string,
  at: Timestamp,
): Promise<void> => {
  if (text) await store.drafts.put({ key, text, at })
  else await store.drafts.delete(key)
}

/** Words that were typed and never became a change. */
export const loadDraft = async (store: Store, key: string): Promise<string> =>
  (await store.drafts.get(key))?.text ?? ''
