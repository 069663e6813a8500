// Taking a change back. Undo, redo and the history's own undo are this one plan.

import { invert, type Change, type Edit, type TableName } from '../change.ts'
import { sameData } from '../equal.ts'
import { marksOf, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { ArticleId } from '../types.ts'

/**
 * The edits that take `change` back on the project as it is now. Throws `Refused` where a row was changed since,
 * or where something made later still needs what would go.
 */
export const undoing = (project: Project, change: Change): readonly Edit[] => {
  const inverse = invert(change.edits)
  const caseGoes = inverse.some((edit) => edit.table === 'cases' && edit.after === null)
  const edits = inverse.filter((edit) => caseGoes || !forgetsAPerson(edit))
  for (const edit of edits) {
    if (!isAsLeft(project, edit))
      throw new Refused(
        `"${change.label}" cannot be undone: ${PLACE[edit.table]} was changed since.`,
      )
    if (isStillNeeded(project, edit, edits))
      throw new Refused(
        `"${change.label}" cannot be undone: its article has annotations that were made later. Remove them first.`,
      )
  }
  return edits
}

const PLACE: { readonly [T in TableName]: string } = {
  cases: 'the case',
  people: 'a person',
  events: 'an event',
  articles: 'the article',
  texts: 'the text',
  annotations: 'the annotation',
  claims: 'the claim record',
}

const isAsLeft = (project: Project, edit: Edit): boolean => {
  if (edit.table === 'cases') return sameData(project.case, edit.before)
  if (edit.table === 'texts') return true // frozen, and perhaps not loaded; the store compares it
  return sameData(rowOf(project, edit), edit.before)
}

const rowOf = (project: Project, edit: Edit): unknown => {
  if (edit.table === 'annotations') {
    const articleId = (edit.before ?? edit.after)?.articleId
    return articleId ? (marksOf(project, articleId).get(edit.id as never) ?? null) : null // ids are plain strings in edits
  }
  if (edit.table === 'cases') return project.case
  return project[edit.table].get(edit.id as never) ?? null // ids are plain strings in edits
}

/** People stay while their case does: later work may carry their name. */
const forgetsAPerson = (edit: Edit): boolean => edit.table === 'people' && edit.after === null

const isStillNeeded = (project: Project, edit: Edit, edits: readonly Edit[]): boolean => {
  if (edit.after !== null) return false
  if (edit.table === 'cases') {
    const going = new Set(edits.filter((e) => e.after === null).map((e) => e.id))
    return [...project.articles.keys()].some((id) => !going.has(id))
  }
  if (edit.table !== 'articles') return false
  const going = new Set(edits.filter((e) => e.table === 'annotations').map((e) => e.id))
  return [...marksOf(project, edit.id as ArticleId).keys()].some((id) => !going.has(id)) // id of an article's row
}
