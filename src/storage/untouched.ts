// What no before-image shows and only another tab can have done since this one saw the history last: a row that went while
// something begins to point to it, the same words tagged twice, an annotation that would stay behind.

import type { Change, Edit } from '../core/change.ts'
import { namesGone } from '../core/names.ts'
import type { Annotation } from '../core/types.ts'
import type { Store } from './database.ts'
import { StaleChange } from './errors.ts'
import { changesAfter } from './history.ts'
import { byArticle, isOfAnnotation } from './write-sheets.ts'

/** Throws `StaleChange` where another tab has done such a thing. Within the transaction that writes. */
export const expectUntouched = async (store: Store, { caseId, edits }: Change): Promise<void> => {
  if (edits.some(mayBePointedTo) || edits.some(pointsAnew))
    throw new StaleChange('planned without the last changes')
  const made = new Set(edits.filter(({ table }) => table === 'articles').map(({ id }) => id))
  const marks = edits.filter(isOfAnnotation)
  for (const [articleId, group] of byArticle(marks))
    if (!made.has(articleId) && group.some((edit) => !edit.before))
      await expectArticle(store, caseId, articleId)
  const since = await changesAfter(store, store.seen.seq)
  expectNoneLeftBehind(edits, since)
  const others = since.flatMap((each) => each.edits.filter(isOfAnnotation))
  if (marks.some((mark) => others.some((other) => isOnSameWords(mark.after, other.after))))
    throw new StaleChange('another tab tagged the same words')
}

/**
 * A corrected text takes all annotations along. What one tab adds to the earlier version while another one corrects it
 * would stay behind, whichever of the two is written first.
 */
const expectNoneLeftBehind = (edits: readonly Edit[], since: readonly Change[]): void => {
  const theirs = since.flatMap((each) => each.edits)
  if (addsTo(theirs, revisedBy(edits)) || addsTo(edits, revisedBy(theirs)))
    throw new StaleChange('the article was corrected in another tab')
}

const revisedBy = (edits: readonly Edit[]): ReadonlySet<string | undefined> =>
  new Set(
    edits.flatMap((edit) =>
      edit.table === 'articles' && !edit.before && edit.after?.revisionOf
        ? [edit.after.revisionOf]
        : [],
    ),
  )

const addsTo = (edits: readonly Edit[], revised: ReadonlySet<string | undefined>): boolean =>
  revised.size > 0 &&
  edits.some((edit) => isOfAnnotation(edit) && !edit.before && revised.has(edit.after?.articleId))

/** Words have one annotation, which is tagged another way; two tabs that do not know of each other would make two. */
const isOnSameWords = (a: Annotation | null, b: Annotation | null): boolean =>
  a !== null &&
  b !== null &&
  a.id !== b.id &&
  a.articleId === b.articleId &&
  a.start !== undefined &&
  a.start === b.start &&
  a.end === b.end

/** A row or a name that goes while another tab begins to point to it: no before-image would show that. */
const mayBePointedTo = (edit: Edit): boolean => {
  if (edit.table === 'cases' && edit.before && edit.after)
    return namesGone(edit.before, edit.after).length > 0
  return edit.after === null && edit.table !== 'annotations' && edit.table !== 'texts'
}

/** An article that begins to point to a row, which may have gone in another tab. */
const pointsAnew = (edit: Edit): boolean =>
  edit.table === 'articles' &&
  edit.after !== null &&
  ((edit.after.eventId !== undefined && edit.after.eventId !== edit.before?.eventId) ||
    (edit.after.revisionOf !== undefined && edit.after.revisionOf !== edit.before?.revisionOf))

/** New annotations need their article; it may have gone in another tab. */
const expectArticle = async (store: Store, caseId: string, articleId: string): Promise<void> => {
  if (!(await store.articles.get([caseId, articleId])))
    throw new StaleChange(`articles/${articleId}`)
}
