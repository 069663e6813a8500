// Taking a change back. Undo, redo and the history's own undo are this one plan.

import {
  apply,
  invert,
  removing,
  replacing,
  type Change,
  type Edit,
  type TableName,
} from '../change.ts'
import { sameData } from '../equal.ts'
import { allAnnotations, marksOf, type Project } from '../project.ts'
import { caseTakenBack } from '../case-taken-back.ts'
import { withNames } from '../names.ts'
import { isPointedTo } from '../references.ts'
import { Refused } from '../refused.ts'
import type { Annotation, Article } from '../types.ts'

/**
 * The edits that take `change` back on the project as it is now. Throws `Refused` where a row was changed since,
 * where the article of what would come back is gone, or where something made later still needs what would go. An
 * article that comes back lets go of an event, a revised article and claim records that are not there any more.
 */
export const undoing = (project: Project, change: Change): readonly Edit[] => {
  const inverse = landed(project, invert(change.edits))
  const shared = eventsShared(project, inverse)
  const caseGoes = inverse.some((edit) => edit.table === 'cases' && edit.after === null)
  const edits = caseGoes
    ? [...peopleOfLater(project, inverse), ...inverse]
    : withNames(
        project,
        inverse
          .filter((edit) => !shared.has(edit) && !forgetsSomebody(project, edit, inverse))
          .flatMap((edit, _, all) => mended(project, edit, all)),
      )
  for (const edit of edits) {
    if (!isAsLeft(project, edit))
      throw new Refused(
        `"${change.label}" cannot be undone: ${PLACE[edit.table]} was changed since.`,
      )
  }
  if (isHomeless(project, edits))
    throw new Refused(
      `"${change.label}" cannot be undone: its article was removed since. Undo that first.`,
    )
  if (isStillNeeded(project, edits))
    throw new Refused(
      `"${change.label}" cannot be undone: what was made later, such as annotations, still needs it. Remove that first.`,
    )
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

/** Names that others came to use, or that came in since, stay in the case when a change to it is taken back. */
const mended = (project: Project, edit: Edit, edits: readonly Edit[]): readonly Edit[] => {
  const { case: now } = project
  if (edit.table !== 'cases' || !now || !edit.before || !edit.after) return [edit]
  const others = apply(
    project,
    edits.filter((each) => each !== edit),
  )
  const after = caseTakenBack(now, edit.before, edit.after, others)
  if (!after) return [edit] // changed since: refused below
  return sameData(now, after) ? [] : [replacing('cases', now.id, now, after)]
}

/** A person whose name is on annotations that stay must stay as well. */
const forgetsSomebody = (project: Project, edit: Edit, edits: readonly Edit[]): boolean => {
  if (edit.table !== 'people' || edit.after) return false
  const going = new Set(edits.filter(({ after }) => after === null).map(({ id }) => id))
  return allAnnotations(project).some(
    ({ id, createdBy, updatedBy }) =>
      !going.has(id) && (createdBy === edit.id || updatedBy === edit.id),
  )
}

/** The events that would go while other articles share them: they stay. */
const eventsShared = (project: Project, edits: readonly Edit[]): ReadonlySet<Edit> => {
  const going = edits.filter((edit) => edit.table === 'events' && !edit.after)
  if (going.length === 0) return new Set()
  const { articles } = apply(
    project,
    edits.filter(({ table }) => table === 'articles'),
  )
  const used = new Set<string | undefined>([...articles.values()].map(({ eventId }) => eventId))
  return new Set(going.filter(({ id }) => used.has(id)))
}

/** Articles and annotations that come back point to nothing that went meanwhile. */
const landed = (project: Project, edits: readonly Edit[]): readonly Edit[] => {
  const isBack = ({ table, before }: Edit): boolean =>
    !before && (table === 'articles' || table === 'annotations')
  if (!edits.some(isBack)) return edits
  const { events, articles, claims } = apply(
    project,
    edits.filter(({ table }) => table !== 'annotations'),
  )
  return edits.map((edit): Edit => {
    if (edit.before || !edit.after) return edit
    if (edit.table === 'articles') {
      const { eventId, revisionOf, ...rest } = edit.after
      const after = {
        ...rest,
        ...(eventId && events.has(eventId) && { eventId }),
        ...(revisionOf && articles.has(revisionOf) && { revisionOf }),
      }
      return { ...edit, after: after as Article } // the same row, keys aside
    }
    if (edit.table === 'annotations' && edit.after.claimIds) {
      const { claimIds, ...rest } = edit.after
      const left = claimIds.filter((id) => claims.has(id))
      if (left.length === claimIds.length) return edit
      const after = { ...rest, ...(left.length > 0 && { claimIds: left }) }
      return { ...edit, after: after as Annotation } // the same row, one key aside
    }
    return edit
  })
}

/** People who came in after the change that made the case; they go with it. */
const peopleOfLater = (project: Project, edits: readonly Edit[]): readonly Edit[] => {
  const going = new Set<string>(edits.filter((edit) => edit.table === 'people').map(({ id }) => id))
  return [...project.people]
    .filter(([id]) => !going.has(id))
    .map(([id, person]) => removing('people', id, person))
}

/** Something of an article would come back, and the article is not there. */
const isHomeless = (project: Project, edits: readonly Edit[]): boolean => {
  const { articles } = apply(project, edits)
  return edits.some(
    ({ table, after }) =>
      (table === 'annotations' || table === 'texts') && after && !articles.has(after.articleId),
  )
}

const isStillNeeded = (project: Project, edits: readonly Edit[]): boolean => {
  const gone = (table: TableName): ReadonlySet<string> =>
    new Set(edits.filter((edit) => edit.table === table && !edit.after).map(({ id }) => id))
  const left = apply(project, edits)
  if (!left.case && left.articles.size + left.events.size + left.claims.size > 0) return true
  return isPointedTo(left, {
    events: gone('events'),
    articles: gone('articles'),
    annotations: gone('annotations'),
    claims: gone('claims'),
  })
}
