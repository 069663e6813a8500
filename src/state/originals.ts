// Originals: the bytes of articles as they came. Kept before the article is added; downloaded and dropped on request.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { titleOf } from '../core/article.ts'
import { noteOriginalDropped, ORIGINAL_DROPPED } from '../core/plans/article.ts'
import type { Project } from '../core/project.ts'
import type { Article, CaseId } from '../core/types.ts'
import { downloadBytes } from '../dom/download.ts'
import { originalNameOf } from '../formats/file-name.ts'
import { dropOriginal, keepOriginal, loadOriginal } from '../storage/originals.ts'
import type { Store } from '../storage/database.ts'
import { useDesk, workbench } from './app.ts'
import { now, sha256Of } from './clock.ts'
import { sayOutcome } from './outcome.ts'
import type { Outcome } from './project.ts'
import { versionsOf } from './revisions.ts'
import { reasonOf } from './save-state.ts'
import { say } from './session.ts'

/** The bytes as they came. `hash`: their SHA-256 in lower-case hex. */
export type Original = {
  readonly blob: Blob
  readonly hash: string
  readonly mediaType: string
  readonly filename?: string
}

export type OriginalHere = {
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  readonly filename?: string
}

/**
 * Keeps bytes in a case and then runs `add`. Of the bytes that were not there before, those go again that no article came
 * to need. A case need not be there yet. A file that changed on the disk since it was read is refused: its sum is no
 * longer that of its bytes.
 */
export const addWithOriginals = async (
  caseId: CaseId,
  originals: readonly Original[],
  add: () => Promise<Outcome>,
): Promise<Outcome> => {
  const { store } = workbench()
  const fresh = new Set<string>()
  try {
    for (const original of originals)
      if (await keepOne(store, caseId, original)) fresh.add(original.hash)
  } catch (error) {
    await letGo(caseId, fresh)
    const reason = error instanceof Changed ? error.message : reasonOf(error)
    return { kind: 'refused', reason: `Nothing was added: ${reason}.` }
  }
  const outcome = await add()
  if (outcome.kind === 'not-saved') return outcome // it may be saved later
  const added = outcome.kind === 'done' ? outcome.change.edits : []
  for (const edit of added)
    if (edit.table === 'articles' && edit.after) fresh.delete(edit.after.pastedHash)
  await letGo(caseId, fresh)
  return outcome
}

/** Drops bytes that came in for nothing. Where they cannot be dropped they harm nobody: they go with their case. */
export const letGo = async (caseId: CaseId, hashes: ReadonlySet<string>): Promise<void> => {
  const { store, desk } = workbench()
  for (const hash of hashes) {
    const { project } = desk.getState()
    if (project.case?.id === caseId && isNeeded(project, hash)) continue
    try {
      await dropOriginal(store, caseId, hash)
    } catch {
      return
    }
    forget(caseId, hash)
  }
}

class Changed extends Error {}

const keepOne = async (
  store: Store,
  caseId: CaseId,
  { blob, hash, mediaType, filename }: Original,
): Promise<boolean> => {
  const content = await blob.arrayBuffer()
  if ((await sha256Of(content)) !== hash)
    throw new Changed(`${filename ?? 'the file'} changed on the disk while it was read`)
  const isNew = await keepOriginal(store, {
    caseId,
    hash,
    blob: new Blob([content], { type: mediaType }),
    mediaType,
    size: content.byteLength,
    ...(filename === undefined ? {} : { filename }),
    at: now(),
  })
  forget(caseId, hash)
  return isNew
}

/** What is kept of an article's bytes; `null` where nothing is, `undefined` as long as nobody has looked. */
export const useOriginal = (article: Article): OriginalHere | null | undefined => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  const key = caseId ? keyOf(caseId, article.pastedHash) : ''
  const found = useStore(here, (all) => all.get(key))
  if (isDropped(article) || !caseId) return null
  if (found === undefined) look(caseId, article.pastedHash)
  return found
}

/** Downloads the bytes of an article as they came; says so where there are none. */
export const downloadOriginal = async (article: Article): Promise<void> => {
  const { store, desk } = workbench()
  const caseId = desk.getState().project.case?.id
  const original = caseId && (await loadOriginal(store, caseId, article.pastedHash))
  if (!original) return say('The original of this article is not kept here.', { tone: 'problem' })
  const name = originalNameOf(
    { filename: original.filename, title: titleOf(article) },
    original.mediaType,
  )
  downloadBytes(name, original.blob)
  say(`Downloaded ${name}.`)
}

/**
 * Notes in the article, and in its versions that were read from the same bytes, that the original was dropped, then deletes the bytes, unless another article of the case came
 * from the same ones. There is no undo for the bytes: whoever calls has asked. False where nothing was dropped.
 */
export const dropTheOriginal = async (article: Article): Promise<boolean> => {
  const { run, desk, store } = workbench()
  const caseId = desk.getState().project.case?.id
  if (!caseId) return false
  const outcome = await run(
    'Drop the original',
    (project) =>
      versionsOf(project.articles, article.id)
        .filter(({ pastedHash }) => pastedHash === article.pastedHash)
        .flatMap(({ id }) => noteOriginalDropped(project, id)),
    caseId,
  )
  sayOutcome(outcome)
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return false
  const { project } = desk.getState()
  if (project.case?.id !== caseId || isNeeded(project, article.pastedHash)) return true
  try {
    await dropOriginal(store, caseId, article.pastedHash)
  } catch (error) {
    say(`The original is still kept: ${reasonOf(error)}. Drop it again.`, { tone: 'problem' })
    return false
  }
  forget(caseId, article.pastedHash)
  return true
}

/** The least that is known of each original that was looked for; `null` where it is not there. */
const here = createStore<ReadonlyMap<string, OriginalHere | null>>(() => new Map())
const asked = new Set<string>()

const keyOf = (caseId: CaseId, hash: string): string => `${caseId}/${hash}`

/** Asks once; the answer is heard later, never while something is drawn. */
const look = (caseId: CaseId, hash: string): void => {
  const key = keyOf(caseId, hash)
  if (asked.has(key)) return
  asked.add(key)
  void loadOriginal(workbench().store, caseId, hash).then(
    (found) => {
      if (!asked.has(key)) return // forgotten meanwhile
      const facts = found && {
        size: found.size,
        mediaType: found.mediaType,
        ...(found.filename === undefined ? {} : { filename: found.filename }),
      }
      here.setState((all) => new Map(all).set(key, facts), true)
    },
    () => asked.delete(key),
  )
}

/** It is looked for again when somebody wants to know. */
const forget = (caseId: CaseId, hash: string): void => {
  const key = keyOf(caseId, hash)
  asked.delete(key)
  here.setState((all) => new Map([...all].filter(([each]) => each !== key)), true)
}

/** Nothing is known of originals any more: a case was purged. */
export const forgetOriginals = (): void => {
  asked.clear()
  here.setState(new Map(), true)
}

const isDropped = ({ intake }: Article): boolean =>
  intake.notes?.includes(ORIGINAL_DROPPED) ?? false

const isNeeded = ({ articles }: Project, hash: string): boolean =>
  [...articles.values()].some((each) => each.pastedHash === hash && !isDropped(each))
