// Originals: the bytes of an article as they came, such as a PDF. Content-addressed, so the same bytes are kept once in
// a case. They are written before the change that adds the article: a crash in between leaves bytes that nobody points
// to, and never an article that lacks them.

import type { CaseId } from '../core/types.ts'
import { headOf, isNewer, ofCase, type Original, type Store } from './database.ts'
import { NewerDatabase } from './errors.ts'

/** What is known of an original without its bytes. */
export type OriginalFacts = Omit<Original, 'blob'>

/**
 * Keeps bytes and says whether they are new; those that are there already stay as they are. Strict, as every write;
 * `DatabaseReplaced` as there.
 */
export const keepOriginal = (store: Store, original: Original): PromiseLike<boolean> =>
  guarded(store, async () => {
    const there = await store.originals.get([original.caseId, original.hash])
    if (!there) await store.originals.add(original)
    return !there
  })

/** An original with its bytes; `null` where it is not there. */
export const loadOriginal = async (
  store: Store,
  caseId: CaseId,
  hash: string,
): Promise<Original | null> => (await store.originals.get([caseId, hash])) ?? null

/** Removes the bytes. There is no undo. */
export const dropOriginal = (store: Store, caseId: CaseId, hash: string): PromiseLike<void> =>
  guarded(store, () => store.originals.delete([caseId, hash]))

/** Gives another case the same bytes; true where they are new there. */
export const copyOriginal = async (
  store: Store,
  from: CaseId,
  to: CaseId,
  hash: string,
): Promise<boolean> => {
  const original = await loadOriginal(store, from, hash)
  return original ? await keepOriginal(store, { ...original, caseId: to }) : false
}

/** How many originals a case has, and their bytes together; of all cases where none is named. */
export const sizeOfOriginals = async (
  store: Store,
  caseId?: CaseId,
): Promise<{ readonly count: number; readonly bytes: number }> => {
  const facts = await listOriginals(store, caseId)
  return { count: facts.length, bytes: facts.reduce((sum, { size }) => sum + size, 0) }
}

/** The originals of a case, or of all, without their bytes: a blob is read only when somebody asks for its content. */
export const listOriginals = async (
  store: Store,
  caseId?: CaseId,
): Promise<readonly OriginalFacts[]> => {
  const rows = caseId ? ofCase(store.originals, caseId) : store.originals.toCollection()
  const facts: OriginalFacts[] = []
  await rows.each((row) => {
    const { blob: _, ...rest } = row
    facts.push(rest)
  })
  return facts
}

const guarded = <T>(store: Store, write: () => PromiseLike<T>): PromiseLike<T> =>
  store.transaction('rw', [store.originals, store.meta], async () => {
    if (isNewer(store)) throw new NewerDatabase()
    await headOf(store)
    return await write()
  })
