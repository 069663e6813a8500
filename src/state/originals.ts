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
import { useDesk, workbench } from './app.ts'
import { now, sha256Of } from './clock.ts'
import { sayOutcome } from './outcome.ts'
import type { Outcome } from './project.ts'
import { say } from './session.ts'

/** Bytes as they came, in a file or from the clipboard. */
export type Came = {
  readonly bytes: Blob
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
 * Keeps bytes in a case and then runs `add`, which gets their SHA-256 for the article's `pastedHash`. Where nothing was
 * added, and no article of the case has these bytes, they go again. A case need not be there yet.
 */
export const addWithOriginal = async (
  caseId: CaseId,
  { bytes, mediaType, filename }: Came,
  add: (hash: string) => Promise<Outcome>,
): Promise<Outcome> => {
  // Read once: a file that changes on the disk meanwhile is kept as it was hashed.
  const content = await bytes.arrayBuffer()
  const hash = await sha256Of(content)
  const { store } = workbench()
  try {
    await keepOriginal(store, {
      caseId,
      hash,
      blob: new Blob([content], { type: mediaType }),
      mediaType,
      size: content.byteLength,
      ...(filename === undefined ? {} : { filename }),
      at: now(),
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      kind: 'refused',
      reason: `Nothing was added: the original could not be kept (${reason}).`,
    }
  }
  forget(caseId, hash)
  const outcome = await add(hash)
  const { project } = workbench().desk.getState()
  const isRefused = outcome.kind === 'refused' || outcome.kind === 'nothing'
  if (isRefused && project.case?.id === caseId && !isNeeded(project, hash))
    await dropOriginal(store, caseId, hash)
  return outcome
}

/** What is kept of an article's bytes; `null` where nothing is, and as long as nobody has looked. */
export const useOriginal = (article: Article): OriginalHere | null => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  const key = caseId ? keyOf(caseId, article.pastedHash) : ''
  const found = useStore(here, (all) => all.get(key))
  if (isDropped(article) || !caseId) return null
  if (found === undefined) look(caseId, article.pastedHash)
  return found ?? null
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
 * Notes in the article that its original was dropped, then deletes the bytes, unless another article of the case came
 * from the same ones. There is no undo for the bytes: whoever calls has asked. False where nothing was dropped.
 */
export const dropTheOriginal = async (article: Article): Promise<boolean> => {
  const { run, desk, store } = workbench()
  const caseId = desk.getState().project.case?.id
  if (!caseId) return false
  const outcome = await run(
    'Drop the original',
    (project) => noteOriginalDropped(project, article.id),
    caseId,
  )
  sayOutcome(outcome)
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return false
  const { project } = desk.getState()
  if (project.case?.id !== caseId || isNeeded(project, article.pastedHash)) return true
  await dropOriginal(store, caseId, article.pastedHash)
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
