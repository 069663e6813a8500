// Keeps the index of the analysis worker in step with the open case: every article that is no older revision, without
// its boilerplate. Texts go from the storage to the worker in slices and are let go of. Loaded when it is first needed.

import { AnalysisFault, createAnalysis, type Analysis } from '../analysis/client.ts'
import type { Entry } from '../analysis/messages.ts'
import { isBoilerplate } from '../core/article.ts'
import { isSuperseded } from '../core/revisions.ts'
import { wordsOf } from '../core/stated.ts'
import type { Article, ArticleId, CaseId } from '../core/types.ts'
import { loadTextsOf } from '../storage/load.ts'
import type { Workbench } from './project.ts'

export type Finder = Pick<Analysis, 'propose' | 'search' | 'like' | 'likeText'> & {
  /** Follows the open case from now on; resolves when all that is there now is indexed, or cannot be. */
  readonly follow: () => Promise<void>
  /** True while articles wait to be indexed. */
  readonly isBehind: () => boolean
  readonly close: () => void
}

/** Articles that are read and sent at one time. */
const SLICE = 50
/** An article whose indexing failed so often, the last time by itself, is left out. */
const MOST_FAILURES = 2

/** Faults in a row after which the index is left as it is until the case changes or somebody asks. */
const MOST_FAULTS = 10

export type FinderOptions = {
  /** The index holds other articles than before; after a fill it is called once more. */
  readonly onStep: () => void
  /** Another case took the place of one: what was found is gone. */
  readonly onOtherCase: () => void
  /** As in `AnalysisOptions`. */
  readonly silence?: number
}

export const createFinder = (
  bench: Workbench,
  start: () => Worker,
  { onStep, onOtherCase, ...options }: FinderOptions,
): Finder => {
  const indexed = new Map<ArticleId, Article>()
  const failures = new Map<ArticleId, number>()
  let caseId: CaseId | null = null
  let running: Promise<void> | null = null
  let isBehind = false
  let isTold = false // of a change, while a step was taken
  let stopFollowing: (() => void) | null = null

  const analysis = createAnalysis(start, {
    onLost: () => {
      indexed.clear()
      if (stopFollowing) void follow()
    },
    ...options,
  })

  /** One step towards the case as it is now; false where there is none to take. */
  const step = async (): Promise<boolean> => {
    const { project } = bench.desk.getState()
    if ((project.case?.id ?? null) !== caseId) {
      if (caseId) onOtherCase()
      caseId = project.case?.id ?? null
      indexed.clear()
      failures.clear()
      await analysis.reset()
    }
    if (!caseId) return false
    const wanted = (id: ArticleId): boolean =>
      project.articles.has(id) && !isSuperseded(project.articles, id)
    const gone = [...indexed.keys()].filter((id) => !wanted(id))
    if (gone.length > 0) {
      await analysis.remove(gone)
      for (const id of gone) indexed.delete(id)
    }
    const fresh = [...project.articles.values()].filter(
      (article) =>
        !isSameEntry(indexed.get(article.id), article) &&
        wanted(article.id) &&
        (failures.get(article.id) ?? 0) < MOST_FAILURES,
    )
    const slice = nextOf(fresh, failures)
    isBehind = slice.length > 0
    if (isBehind) await send(slice, caseId)
    return gone.length > 0 || slice.length > 0
  }

  const send = async (slice: readonly Article[], of: CaseId): Promise<void> => {
    const { texts } = bench.desk.getState().project
    const loaded = slice.flatMap(({ id }) => texts.get(id) ?? [])
    const missing = slice.filter(({ id }) => !texts.has(id)).map(({ id }) => id)
    const read = missing.length > 0 ? await loadTextsOf(bench.store, of, missing) : []
    const rows = new Map([...loaded, ...read].map(({ articleId, text }) => [articleId, text]))
    const entries = slice.flatMap((article) => {
      const text = rows.get(article.id)
      return text === undefined ? [] : [entryOf(article, text)] // taken out of the case meanwhile
    })
    try {
      await analysis.index(of, entries)
    } catch (fault) {
      for (const { id } of slice) failures.set(id, (failures.get(id) ?? 0) + 1)
      throw fault
    }
    for (const article of slice) indexed.set(article.id, article)
  }

  const run = async (): Promise<void> => {
    let faults = 0
    let hasStepped = false
    while (faults < MOST_FAULTS) {
      try {
        isTold = false
        const hasMore = await step()
        if (!hasMore && !isTold) break
        if (!hasMore) continue
        faults = 0
        hasStepped = true
        onStep()
      } catch (fault) {
        // A worker that stopped is a new and empty one now; other faults are those of a storage that closes.
        if (!(fault instanceof AnalysisFault) || fault.isFinal) break
        faults++
      }
    }
    isBehind = false
    running = null
    if (hasStepped) onStep()
  }

  const follow = (): Promise<void> => {
    stopFollowing ??= bench.desk.subscribe(({ project }, { project: before }) => {
      if (project.articles === before.articles && project.case?.id === before.case?.id) return
      isTold = true
      void follow()
    })
    running ??= run()
    return running
  }

  return {
    propose: analysis.propose,
    search: analysis.search,
    like: analysis.like,
    likeText: analysis.likeText,
    follow,
    isBehind: () => isBehind,
    close: () => {
      stopFollowing?.()
      analysis.close()
    },
  }
}

/** Those that never failed, in slices; then each of the others by itself. */
const nextOf = (
  fresh: readonly Article[],
  failures: ReadonlyMap<ArticleId, number>,
): readonly Article[] => {
  const sound = fresh.filter(({ id }) => !failures.has(id))
  return sound.length > 0 ? sound.slice(0, SLICE) : fresh.slice(0, 1)
}

const entryOf = (article: Article, text: string): Entry => ({
  id: article.id,
  revision: article.textHash,
  title: wordsOf(article.title),
  outlet: wordsOf(article.outlet),
  byline: wordsOf(article.byline),
  text,
  leftOut: (article.regions ?? []).filter(isBoilerplate).map(({ start, end }) => ({ start, end })),
})

/** True where nothing that is searched differs; rows that were not touched are the same object. */
const isSameEntry = (a: Article | undefined, b: Article): boolean =>
  a === b ||
  (a?.textHash === b.textHash &&
    a.title === b.title &&
    a.outlet === b.outlet &&
    a.byline === b.byline &&
    a.regions === b.regions)
