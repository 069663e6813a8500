// Which sentences were read: the cursor was on them. Known apart from what is coded, per article and on this device
// only: it lies with the drafts, goes with its case, and is no part of the history or of the file.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isClosed } from '../core/article.ts'
import type { Article, ArticleId, CaseId } from '../core/types.ts'
import { marksOf } from '../core/project.ts'
import { rangesFrom, rangesInWords, unitsIn, withRange, type Ranges } from '../text/ranges.ts'
import type { Span } from '../text/span.ts'
import { drafts, workbench } from './app.ts'
import type { Coverage } from './coverage.ts'
import { progressOf } from './progress.ts'
import type { Reading } from './reading.ts'
import { session } from './session.ts'

export type Read = {
  readonly ranges: Ranges
  /** When the article was last open, each of its body sentences was read or coded. */
  readonly isComplete: boolean
}

const nothing: Read = { ranges: [], isComplete: false }

/** What was read of each article of which that is known. */
export const reads = createStore<ReadonlyMap<ArticleId, Read>>(() => new Map())

export const useRead = (articleId: ArticleId): Read =>
  useStore(reads, (all) => all.get(articleId) ?? nothing)

export const readOf = (articleId: ArticleId): Read => reads.getState().get(articleId) ?? nothing

/** Share of the body text that was read, 0 to 1; boilerplate is in neither of the two numbers. */
export const readShare = ({ ranges }: Read, { boilerplate }: Coverage, length: number): number => {
  const body = length * (1 - boilerplate)
  return body > 0 ? Math.min(1, unitsIn(ranges) / body) : 0
}

/** The check mark in words: somebody said so, or nothing is left and nobody opened the article again; else `null`. */
export const doneInWords = (article: Article, { isComplete }: Read): string | null => {
  if (isClosed(article)) return 'Done'
  return isComplete && article.status !== 'open' ? 'All read or coded' : null
}

/** Nothing of what was read stays in memory: a case was purged. */
export const forgetReads = (): void => reads.setState(new Map(), true)

/** Loads what was read on this device of articles of a case; `length` is that of the text in UTF-16 units. */
export const loadReads = async (
  caseId: CaseId,
  articles: readonly { readonly id: ArticleId; readonly length: number }[],
): Promise<void> => {
  const unknown = articles.filter(({ id }) => !reads.getState().has(id))
  if (unknown.length === 0) return
  const loaded = await Promise.all(
    unknown.map(
      async ({ id, length }) =>
        [id, readFrom(await drafts().load(readKeyOf(caseId, id)), length)] as const,
    ),
  )
  // What was read while the disk answered is newer.
  reads.setState((all) => new Map([...loaded.filter(([id]) => !all.has(id)), ...all]), true)
}

/** Steps in the way of a held key are counted together, and written seldom: reading must not cost a frame. */
const COUNT_MS = 250
const WRITE_MS = 1_000

/**
 * Takes every sentence that the cursor comes to for read, as long as this text is open. Nothing is done while a key
 * is answered but to remember the sentence. Gives the function that ends it; what is not yet written is written then.
 */
export const followReading = (caseId: CaseId, reading: Reading): (() => void) => {
  const { articleId, text } = reading
  const key = readKeyOf(caseId, articleId)
  let waiting: Span[] = []
  let isLoaded = false
  let isWritten = true
  let counting: ReturnType<typeof setTimeout> | undefined
  let writing: ReturnType<typeof setTimeout> | undefined

  const count = (): void => {
    counting = undefined
    if (!isLoaded) return // what was read before comes first
    const before = readOf(articleId)
    const ranges = waiting.reduce((all, span) => withRange(all, span, text), before.ranges)
    waiting = []
    const { project } = workbench().desk.getState()
    const progress = progressOf(reading, marksOf(project, articleId), ranges)
    const isComplete = progress !== null && progress.open === 0 && progress.sentences > 0
    if (ranges === before.ranges && isComplete === before.isComplete) return
    reads.setState((all) => new Map(all).set(articleId, { ranges, isComplete }), true)
    isWritten = false
    writing ??= setTimeout(() => void write(), WRITE_MS)
  }

  /** Another tab may have read further meanwhile. */
  const write = async (): Promise<void> => {
    const stored = readFrom(await drafts().load(key), text.length).ranges
    writing = undefined
    if (isWritten) return
    const read = readOf(articleId)
    const ranges = stored.reduce((all, span) => withRange(all, span, text), read.ranges)
    if (ranges !== read.ranges)
      reads.setState((all) => new Map(all).set(articleId, { ...read, ranges }), true)
    keep()
  }

  const keep = (): void => {
    isWritten = true
    drafts().keep(key, wordsOf(readOf(articleId)))
  }

  const soon = (): void => {
    counting ??= setTimeout(count, COUNT_MS)
  }

  const visit = (): void => {
    const { reading: open, cursor } = session.getState()
    if (open !== reading || !cursor) return
    waiting.push(cursor)
    soon()
  }

  const leave = (): void => {
    clearTimeout(counting)
    clearTimeout(writing)
    writing = undefined
    count()
    clearTimeout(writing)
    writing = undefined
    if (!isWritten) keep()
  }

  const leavePage = (): void => {
    leave()
    void drafts().flush()
  }

  const stopFollowing = session.subscribe((now, before) => {
    if (now.cursor !== before.cursor) visit()
  })
  // A tag on a sentence that was never read can complete the article as well.
  const stopWatching = workbench().desk.subscribe(({ project }, before) => {
    if (marksOf(project, articleId) !== marksOf(before.project, articleId)) soon()
  })
  for (const event of ['pagehide', 'freeze']) addEventListener(event, leavePage)
  void loadReads(caseId, [{ id: articleId, length: text.length }]).then(() => {
    isLoaded = true
    soon()
  })
  visit()
  return () => {
    stopFollowing()
    stopWatching()
    for (const event of ['pagehide', 'freeze']) removeEventListener(event, leavePage)
    leave()
  }
}

/** Under which key of the drafts it lies what was read of an article. */
export const readKeyOf = (caseId: CaseId, articleId: ArticleId): string =>
  `${caseId}/${articleId}/read`

const COMPLETE = 'all'

const wordsOf = ({ ranges, isComplete }: Read): string =>
  `${isComplete ? `${COMPLETE} ` : ''}${rangesInWords(ranges)}`

const readFrom = (words: string, length: number): Read => ({
  ranges: rangesFrom(words, length),
  isComplete: words.startsWith(COMPLETE),
})
