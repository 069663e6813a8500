// What a change does to the sheets of an article: which are read, which rows change, what is written.

import type { Edit } from '../core/change.ts'
import { sameData } from '../core/equal.ts'
import type { Annotation } from '../core/types.ts'
import { ofCase, type KnownSheets, type Store } from './database.ts'
import { StaleChange } from './errors.ts'
import { articleKey } from './known.ts'
import { bySheet, packed } from './sheets.ts'

export type AnnotationEdit = Extract<Edit, { table: 'annotations' }>

type Key = [caseId: string, articleId: string, prefix: string]

/** One sheet before and after; `before` is `null` where there was none, `after` none or several where it was cut. */
type ChangedSheet = {
  readonly prefix: string
  readonly edits: readonly AnnotationEdit[]
  readonly before: readonly Annotation[] | null
  readonly after: readonly { readonly prefix: string; readonly rows: readonly Annotation[] }[]
}

/** The sheets of one article that a change touches, and all of its sheets as they are afterwards. */
export type ChangedSheets = {
  readonly key: string
  readonly caseId: string
  readonly articleId: string
  readonly changed: readonly ChangedSheet[]
  readonly all: KnownSheets
}

export const isOfAnnotation = (edit: Edit): edit is AnnotationEdit => edit.table === 'annotations'

/** The edits by the article whose sheets they change. One that goes over to another article leaves one and joins one. */
export const byArticle = (
  edits: readonly AnnotationEdit[],
): ReadonlyMap<string, readonly AnnotationEdit[]> => {
  const groups = new Map<string, AnnotationEdit[]>()
  const put = (articleId: string, edit: AnnotationEdit): void => {
    const group = groups.get(articleId)
    if (group) group.push(edit)
    else groups.set(articleId, [edit])
  }
  for (const edit of edits) {
    const { before, after } = edit
    const row = before ?? after
    if (!row) throw new RangeError(`edit of annotation ${edit.id} has neither before nor after`)
    if (before && after && before.articleId !== after.articleId) {
      put(before.articleId, { ...edit, after: null })
      put(after.articleId, { ...edit, before: null })
    } else put(row.articleId, edit)
  }
  return groups
}

/** Reads the sheets that these edits touch. Throws `StaleChange` where a row is not as it was before. */
export const readSheets = async (
  store: Store,
  caseId: string,
  articleId: string,
  edits: readonly AnnotationEdit[],
): Promise<ChangedSheets> => {
  const keys = await ofCase(store.sheets, caseId, articleId).primaryKeys()
  const known: KnownSheets = new Map(keys.map(([, , prefix]) => [prefix, null]))
  const touched = [...bySheet([...known.keys()], edits).keys()]
  const stored = await store.sheets.bulkGet(
    touched.map((prefix): Key => [caseId, articleId, prefix]),
  )
  for (const [i, prefix] of touched.entries()) {
    const rows = stored[i]?.rows
    if (rows) known.set(prefix, rows)
  }
  return changedSheets(known, caseId, articleId, edits)
}

/** The same from what is known; `null` where the rows of a sheet are not known or not as the edits expect. */
export const guessedSheets = (
  known: ReadonlyMap<string, KnownSheets>,
  caseId: string,
  edits: readonly AnnotationEdit[],
): readonly ChangedSheets[] | null => {
  const result: ChangedSheets[] = []
  for (const [articleId, group] of byArticle(edits)) {
    const sheets = known.get(articleKey(caseId, articleId))
    if (!sheets) return null
    const touched = [...bySheet([...sheets.keys()], group).keys()]
    if (touched.some((prefix) => sheets.get(prefix) === null)) return null
    try {
      result.push(changedSheets(sheets, caseId, articleId, group))
    } catch (error) {
      if (error instanceof StaleChange) return null
      throw error
    }
  }
  return result
}

/** True when what is stored is what was guessed: each sheet as large, and the rows that change as they were. */
export const storedAsGuessed = async (
  store: Store,
  sheets: readonly ChangedSheets[],
): Promise<boolean> => {
  const guessed = sheets.flatMap(({ caseId, articleId, changed }) =>
    changed.map((sheet) => ({ sheet, key: [caseId, articleId, sheet.prefix] as Key })),
  )
  const stored = await store.sheets.bulkGet(guessed.map(({ key }) => key))
  return guessed.every(({ sheet }, i) => {
    const rows = stored[i]?.rows
    if (rows?.length !== sheet.before?.length) return false
    return sheet.edits.every((edit) =>
      sameData(rows?.find(({ id }) => id === edit.id) ?? null, edit.before),
    )
  })
}

/** Writes them, inside the transaction that is open. */
export const sheetWrites = (
  store: Store,
  sheets: readonly ChangedSheets[],
): readonly PromiseLike<unknown>[] =>
  sheets.flatMap(({ caseId, articleId, changed }) =>
    changed.flatMap(({ prefix, before, after }) => {
      const isGone = before !== null && !after.some((each) => each.prefix === prefix)
      return [
        ...after.map((each) => store.sheets.put({ caseId, articleId, ...each })),
        ...(isGone ? [store.sheets.delete([caseId, articleId, prefix])] : []),
      ]
    }),
  )

const changedSheets = (
  known: KnownSheets,
  caseId: string,
  articleId: string,
  edits: readonly AnnotationEdit[],
): ChangedSheets => {
  const all: KnownSheets = new Map(known)
  const changed = [...bySheet([...known.keys()], edits)].map(([prefix, group]): ChangedSheet => {
    const before = known.get(prefix) ?? null
    const rows = new Map<string, Annotation>((before ?? []).map((row) => [row.id, row]))
    for (const edit of group) {
      if (!sameData(rows.get(edit.id) ?? null, edit.before))
        throw new StaleChange(`annotations/${edit.id}`)
      if (edit.after) rows.set(edit.id, edit.after)
      else rows.delete(edit.id)
    }
    const after = packed(prefix, [...rows.values()])
    all.delete(prefix)
    for (const each of after) all.set(each.prefix, each.rows)
    return { prefix, edits: group, before, after }
  })
  return { key: articleKey(caseId, articleId), caseId, articleId, changed, all }
}
