// The bin of a case: articles that were removed and are not in it now. It is no place of its own: the history holds
// them, and bringing one back takes the change that removed it back.

import { outletOf, titleOf } from '../core/article.ts'
import { articlesTakenBy, restoring } from '../core/plans/restore.ts'
import type { Recorded } from '../core/change.ts'
import type { ArticleId, CaseId, Timestamp } from '../core/types.ts'
import { countLabelled, eachLabelled, loadChange } from '../storage/history.ts'
import { isolated } from '../text/direction.ts'
import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import { say } from './session.ts'

/** An article that was removed, and the change that removed it, by its place in the history. */
export type Removed = {
  readonly seq: number
  readonly id: ArticleId
  readonly title: string
  /** Empty where nobody has named it. */
  readonly outlet: string
  readonly at: Timestamp
  readonly annotations: number
}

/** What the labels of changes begin with that take articles away. */
const REMOVALS = ['Remove article', 'Redo: Remove article', 'Undo: Add ']
/** They took articles away as well, but into another case. */
const MOVES = ['Move article to ', 'Redo: Move article to ', 'Undo: Move article in']

/** True where something was ever removed from the case: then there is a bin to look into. */
export const hasBin = async (caseId: CaseId): Promise<boolean> =>
  (await countLabelled(workbench().store, caseId, REMOVALS)) > 0

/** The removed articles of the open case that are not in it now, the last one first. */
export const removedArticles = async (caseId: CaseId): Promise<readonly Removed[]> => {
  const { store, desk } = workbench()
  const last = new Map<ArticleId, Removed | { readonly seq: number; readonly isMoved: true }>()
  await eachLabelled(store, caseId, REMOVALS, (change) => {
    for (const each of removedBy(change))
      if ((last.get(each.id)?.seq ?? 0) < each.seq) last.set(each.id, each)
  })
  await eachLabelled(store, caseId, MOVES, (change) => {
    for (const { id } of articlesTakenBy(change))
      if ((last.get(id)?.seq ?? 0) < change.seq) last.set(id, { seq: change.seq, isMoved: true })
  })
  const { case: open, articles } = desk.getState().project
  if (open?.id !== caseId) return []
  return [...last.values()]
    .flatMap((each) => ('isMoved' in each || articles.has(each.id) ? [] : each))
    .toSorted((a, b) => b.seq - a.seq)
}

/** Brings an article back with its text and annotations; says whether it is there. */
export const restoreArticle = async (removed: Removed): Promise<boolean> => {
  const { store, revert } = workbench()
  const change = await loadChange(store, removed.seq)
  if (!change) {
    say('It is not in the history any more. Nothing was restored.', { tone: 'problem' })
    return false
  }
  const outcome = await revert(change, restoring)
  sayOutcome(outcome)
  if (outcome.kind !== 'done') return false
  say(`Restored "${isolated(removed.title)}".`)
  return true
}

const removedBy = (change: Recorded): readonly Removed[] => {
  const counts = new Map<string, number>()
  for (const { table, before, after } of change.edits)
    if (table === 'annotations' && before && !after)
      counts.set(before.articleId, (counts.get(before.articleId) ?? 0) + 1)
  return articlesTakenBy(change).map((article) => ({
    seq: change.seq,
    id: article.id,
    title: titleOf(article),
    outlet: outletOf(article),
    at: change.at,
    annotations: counts.get(article.id) ?? 0,
  }))
}
