// The history as it is read: pages of changes, which of them stand, and what each touched in words.

import { titleOf } from '../core/article.ts'
import type { Edit, Recorded, TableName } from '../core/change.ts'
import type { Project } from '../core/project.ts'
import type { CaseId, ChangeId, Tag } from '../core/types.ts'
import { changesAfter, loadHistory } from '../storage/history.ts'
import { workbench } from './app.ts'

/** A page of the history, newest first; `beforeSeq` is the place of the last one of the page before. */
export const historyPage = (
  caseId: CaseId,
  limit: number,
  beforeSeq?: number,
): PromiseLike<readonly Recorded[]> => loadHistory(workbench().store, caseId, limit, beforeSeq)

/** The changes of a case after `seq`, newest first. */
export const newerChanges = async (caseId: CaseId, seq: number): Promise<readonly Recorded[]> =>
  (await changesAfter(workbench().store, seq))
    .filter((change) => change.caseId === caseId)
    .toReversed()

/** The ids of changes that a later one took back. `changes` is newest first and begins with the newest. */
export const undoneOf = (changes: readonly Recorded[]): ReadonlySet<ChangeId> => {
  const undone = new Set<ChangeId>()
  for (const { id, reverts } of changes) {
    if (reverts && !undone.has(id)) undone.add(reverts)
  }
  return undone
}

/** One row that a change touched, in the analyst's words. */
export type Touched = {
  readonly table: TableName
  readonly id: string
  readonly did: 'added' | 'removed' | 'changed'
  readonly words: string
  /** Annotations only: the tag now, the one before where it was another, and the article. */
  readonly tag?: Tag
  readonly tagBefore?: Tag
  readonly article?: string
}

/** What a change touched, in its order. Texts and people come with other rows and are left out. */
export const touchedBy = (change: Recorded, project: Project): readonly Touched[] =>
  change.edits.flatMap((edit) => touched(edit, change, project) ?? [])

const touched = (edit: Edit, change: Recorded, project: Project): Touched | null => {
  const { table, id } = edit
  const did = edit.before === null ? 'added' : edit.after === null ? 'removed' : 'changed'
  switch (edit.table) {
    case 'texts':
    case 'people':
      return null
    case 'annotations': {
      const row = edit.after ?? edit.before
      if (!row) return null
      const tagBefore = edit.before?.tag
      return {
        table,
        id,
        did,
        words: row.quote.exact,
        tag: row.tag,
        article: articleTitle(row.articleId, change, project),
        ...(tagBefore && tagBefore !== row.tag ? { tagBefore } : {}),
      }
    }
    case 'articles': {
      const row = edit.after ?? edit.before
      return row && { table, id, did, words: titleOf(row) }
    }
    case 'cases': {
      const row = edit.after ?? edit.before
      return row && { table, id, did, words: row.title }
    }
    case 'claims': {
      const row = edit.after ?? edit.before
      return row && { table, id, did, words: row.statement }
    }
    case 'events': {
      const row = edit.after ?? edit.before
      return row && { table, id, did, words: row.label }
    }
  }
}

/** The article's title now, or the one in the change itself where the article is gone. */
const articleTitle = (id: string, change: Recorded, project: Project): string => {
  const now = project.articles.get(id as never) // ids are plain strings in edits
  if (now) return titleOf(now)
  const edit = change.edits.find((each) => each.table === 'articles' && each.id === id)
  const row = edit?.table === 'articles' ? (edit.after ?? edit.before) : null
  return row ? titleOf(row) : ''
}
