// Plans about a case as a whole.

import { adding, replacing, type Edit } from '../change.ts'
import { caseOf, type Project } from '../project.ts'
import type { Case, CaseId, Person, Timestamp } from '../types.ts'
import { averitec } from '../verdict-scales.ts'

export type NewCase = { readonly id: CaseId; readonly title: string; readonly at: Timestamp }

/** A new case. Throws `RangeError` when the project already has one. */
export const createCase = (project: Project, wish: NewCase): readonly Edit[] => {
  if (project.case) throw new RangeError('a project holds one case')
  const made: Case = {
    id: wish.id,
    title: wish.title,
    verdictScale: averitec,
    createdAt: wish.at,
    updatedAt: wish.at,
  }
  return [adding('cases', made.id, made)]
}

export type CaseDetails = Partial<Pick<Case, 'title' | 'question'>>

/** Renames the case or changes its issue question. */
export const describeCase = (
  project: Project,
  details: CaseDetails,
  at: Timestamp,
): readonly Edit[] => {
  const before = caseOf(project)
  const changed = Object.entries(details).some(([key, value]) => before[key] !== value)
  return changed
    ? [replacing('cases', before.id, before, { ...before, ...details, updatedAt: at })]
    : []
}

/** Puts the case into the bin; one that lies there stays as it is. */
export const binCase = (project: Project, at: Timestamp): readonly Edit[] => {
  const before = caseOf(project)
  return before.deletedAt
    ? []
    : [replacing('cases', before.id, before, { ...before, deletedAt: at })]
}

/** Takes the case out of the bin. */
export const restoreCase = (project: Project): readonly Edit[] => {
  const before = caseOf(project)
  const { deletedAt, ...after } = before
  return deletedAt ? [replacing('cases', before.id, before, after as Case)] : [] // the same row without one key
}

/** The person, added to the people of the case where these edits are the first to name them. */
export const introducing = (
  project: Project,
  person: Person,
  edits: readonly Edit[],
): readonly Edit[] => {
  const named = edits.some(
    ({ table, after }) =>
      table === 'annotations' && (after?.createdBy === person.id || after?.updatedBy === person.id),
  )
  const isBrought = edits.some(({ table, id }) => table === 'people' && id === person.id)
  return named && !isBrought && !project.people.has(person.id)
    ? [adding('people', person.id, person)]
    : []
}
