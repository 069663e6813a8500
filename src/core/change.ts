// The one value: a change is one user action, as data. Applying, undoing, history and the other tabs all work
// on it, so there is no hand-written undo anywhere.

import type { Project } from './project.ts'
import type {
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  ArticleText,
  Case,
  CaseId,
  ChangeId,
  Claim,
  Event,
  Person,
  PersonId,
  Timestamp,
} from './types.ts'

export type Rows = {
  readonly cases: Case
  readonly people: Person
  readonly events: Event
  readonly articles: Article
  readonly texts: ArticleText
  readonly annotations: Annotation
  readonly claims: Claim
}

export type TableName = keyof Rows

/** The row of one table before and after; `null` = absent. A text's id is its article's. */
export type Edit = {
  readonly [T in TableName]: {
    readonly table: T
    readonly id: string
    readonly before: Rows[T] | null
    readonly after: Rows[T] | null
  }
}[TableName]

export type Change = {
  readonly id: ChangeId
  readonly caseId: CaseId
  readonly at: Timestamp
  readonly by: PersonId
  /** What the user did, in the words of the history: "Tag as claim". */
  readonly label: string
  /** The change that this one takes back. Undo sets it; so does redo, which takes back an undo. */
  readonly reverts?: ChangeId
  readonly edits: readonly Edit[]
}

/** A change that is in the history: `seq` counts from 1 over the whole database, `chain` covers all before it. */
export type Recorded = Change & { readonly seq: number; readonly chain: string }

/** The edits that take `edits` back, last first. */
export const invert = (edits: readonly Edit[]): readonly Edit[] =>
  edits.toReversed().map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit) // same table on both sides

/** The project after the edits. Pure; untouched tables keep their reference. */
export const apply = (project: Project, edits: readonly Edit[]): Project => {
  const maps = new Map<TableName, Map<string, unknown>>()
  const tableOf = (table: Exclude<TableName, 'cases' | 'annotations'>): Map<string, unknown> => {
    let copy = maps.get(table)
    if (!copy) maps.set(table, (copy = new Map<string, unknown>(project[table])))
    return copy
  }
  let theCase = project.case
  let annotations: Map<ArticleId, Map<AnnotationId, Annotation>> | null = null
  const copied = new Set<ArticleId>()
  const marks = (articleId: ArticleId): Map<AnnotationId, Annotation> => {
    annotations ??= new Map(
      project.annotations as ReadonlyMap<ArticleId, Map<AnnotationId, Annotation>>,
    ) // each inner map is copied before it is written
    if (!copied.has(articleId)) annotations.set(articleId, new Map(annotations.get(articleId)))
    copied.add(articleId)
    return annotations.get(articleId)!
  }

  for (const edit of edits) {
    if (edit.table === 'cases') theCase = edit.after
    else if (edit.table === 'annotations') {
      const id = edit.id as AnnotationId // the id of the row in the same edit
      if (edit.before) marks(edit.before.articleId).delete(id)
      if (edit.after) marks(edit.after.articleId).set(id, edit.after)
    } else if (edit.after) tableOf(edit.table).set(edit.id, edit.after)
    else tableOf(edit.table).delete(edit.id)
  }
  for (const articleId of copied) {
    if (annotations!.get(articleId)!.size === 0) annotations!.delete(articleId)
  }
  return {
    ...project,
    ...Object.fromEntries(maps),
    case: theCase,
    annotations: annotations ?? project.annotations,
  }
}

/** Makes one row appear. */
export const adding = <T extends TableName>(table: T, id: string, after: Rows[T]): Edit =>
  ({ table, id, before: null, after }) as Edit // T ties the row to the table

/** Puts a newer row in the place of a row. */
export const replacing = <T extends TableName>(
  table: T,
  id: string,
  before: Rows[T],
  after: Rows[T],
): Edit => ({ table, id, before, after }) as Edit // T ties the rows to the table

/** Takes one row away. */
export const removing = <T extends TableName>(table: T, id: string, before: Rows[T]): Edit =>
  ({ table, id, before, after: null }) as Edit // T ties the row to the table
