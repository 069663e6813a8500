// What is in memory of the open case follows the database: committed changes, whoever made them, and what is loaded when
// it is asked for. Only the door (project.ts) calls it, one call after the other.

import { apply, type Recorded } from '../core/change.ts'
import { nothing, type Project } from '../core/project.ts'
import type { ArticleId, CaseId } from '../core/types.ts'
import { reconnect, type Store } from '../storage/database.ts'
import { changesAfter, loadHead, loadHistory } from '../storage/history.ts'
import { loadCases, loadProject, loadText, loadTexts } from '../storage/load.ts'
import type { DeskStore } from './desk.ts'
import { isConnectionFault } from './save-state.ts'
import { pushed, stackOf } from './undo-stack.ts'

const STACK_LIMIT = 200

export type Mirror = ReturnType<typeof createMirror>

export const createMirror = (desk: DeskStore, store: Store) => {
  /** A change is committed: memory follows, whoever made it. */
  const take = (recorded: Recorded, own: boolean): void => {
    if (recorded.seq <= store.seen.seq) return
    store.seen = { ...store.seen, seq: recorded.seq }
    const { project, stack } = desk.getState()
    if (project.case?.id !== recorded.caseId) return
    const next = apply(project, recorded.edits)
    desk.setState({
      project: next,
      step: { from: project, to: next, edits: recorded.edits },
      stack: own ? pushed(stack, recorded) : stack,
    })
  }

  const takeMissing = async (upTo?: number): Promise<void> => {
    const last = upTo ?? (await alive(() => loadHead(store)))?.seq ?? 0
    const missing = await alive(() => changesAfter(store, store.seen.seq, last))
    for (const change of missing) take(change, false)
    store.seen = { ...store.seen, seq: Math.max(store.seen.seq, last) } // the last rows may have been purged
  }

  /** Reads and writes go through here: a connection that died is replaced once. */
  const alive = <T>(job: () => PromiseLike<T>): Promise<T> => onLiveConnection(store, job)

  /**
   * Puts a case on the desk as it is stored now; nothing where it is not there any more. Its history is read all the
   * same: where its making was undone, that can be done again.
   */
  const show = async (caseId: CaseId): Promise<boolean> => {
    const loaded = await alive(() => loadProject(store, caseId))
    const history = await alive(() => loadHistory(store, caseId, STACK_LIMIT))
    if (loaded) store.seen = { ...store.seen, seq: Math.max(store.seen.seq, loaded.seq) }
    desk.setState({ project: loaded?.project ?? nothing, stack: stackOf(history.toReversed()) })
    return loaded !== null
  }

  /** Opens a case; says whether it is there. */
  const openCase = async (caseId: CaseId): Promise<boolean> =>
    desk.getState().project.case?.id === caseId || show(caseId)

  /** Loads the text of an article of the open case; says whether it is there. */
  const openText = async (articleId: ArticleId): Promise<boolean> => {
    const { project } = desk.getState()
    if (project.texts.has(articleId)) return true
    const caseId = project.case?.id
    const text = caseId && (await alive(() => loadText(store, caseId, articleId)))
    if (!text) return false
    desk.setState({
      project: { ...project, texts: new Map(project.texts).set(articleId, text) },
    })
    return true
  }

  /** The open case with all of its texts. */
  const openTexts = async (): Promise<Project> => {
    const { project } = desk.getState()
    const caseId = project.case?.id
    if (!caseId || project.texts.size === project.articles.size) return project
    const rows = await alive(() => loadTexts(store, caseId))
    const complete = { ...project, texts: new Map(rows.map((row) => [row.articleId, row])) }
    desk.setState({ project: complete })
    return complete
  }

  const refreshCases = async (): Promise<void> =>
    desk.setState({ cases: await alive(() => loadCases(store)) })

  /** Another tab tells of a change. */
  const receive = async (change: Recorded): Promise<void> => {
    if (change.seq === store.seen.seq + 1) take(change, false)
    else await takeMissing()
  }

  /** What other tabs may have written while this one slept, or what became of the database. */
  const catchUp = async (): Promise<void> => {
    const head = await alive(() => loadHead(store))
    if (!head || head.dbId !== store.seen.dbId || head.seq < store.seen.seq)
      desk.setState({ lock: 'replaced' })
    else if (head.seq > store.seen.seq) await takeMissing()
  }

  return {
    alive,
    take,
    takeMissing,
    show,
    openCase,
    openText,
    openTexts,
    refreshCases,
    receive,
    catchUp,
  }
}

/** One try on the connection there is, and one on a new one where the connection was the fault. */
const onLiveConnection = async <T>(store: Store, job: () => PromiseLike<T>): Promise<T> => {
  try {
    return await job()
  } catch (error) {
    if (!isConnectionFault(error) || store.closingOnPurpose) throw error
    await reconnect(store)
    return await job()
  }
}
