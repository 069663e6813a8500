// The commit gate: one change, one strict transaction. Every before-image is compared with what is stored, the rows
// and the history row are written, the head moves on; or nothing of it happens.

import type { Table } from 'dexie'
import type { Change, Edit, Recorded } from '../core/change.ts'
import { sameData } from '../core/equal.ts'
import { missingNames, namesGone } from '../core/names.ts'
import type { Annotation } from '../core/types.ts'
import { headOf, isNewer, ofCase, type CaseRecord, type Kept, type Store } from './database.ts'
import { NewerDatabase, StaleChange } from './errors.ts'
import { hash64 } from './hash64.ts'
import { packed, prefixFor } from './sheets.ts'

/** What is read first and written afterwards in one go: a transaction whose body stalls is committed half. */
type Write = () => PromiseLike<unknown>

/**
 * Writes a change and gives it back with its place in the history. A change that was written before (a retry after
 * an unclear failure) gives its old place. Throws `StaleChange`, `DatabaseReplaced` or what the browser threw.
 */
export const writeChange = async (store: Store, change: Change): Promise<Recorded> => {
  const digest = hash64(JSON.stringify(change.edits)) // before the transaction: it can be large
  return store.transaction('rw', store.tables, async () => {
    if (isNewer(store)) throw new NewerDatabase() // Dexie opens some dead connections again by itself
    // All that is read is asked for at once: each round trip would be a millisecond between the key and the disk.
    const [head, twin, planned] = await Promise.all([
      headOf(store),
      store.history.where('id').equals(change.id).first(),
      settled(plannedWrites(store, change)),
    ])
    if (twin) return twin
    if (head.seq !== store.seen.seq && change.edits.some(mayBePointedTo))
      throw new StaleChange('planned without the last changes')
    if ('fault' in planned) throw planned.fault
    const seq = head.seq + 1
    const chain = hash64(`${head.chain} ${seq} ${change.id} ${digest}`)
    const recorded: Recorded = { ...change, seq, chain }
    await Promise.all([
      ...planned.writes.map((write) => write()),
      store.history.add(recorded),
      store.meta.put({ ...head, seq, chain }),
    ])
    return recorded
  })
}

/** What is planned, or why it cannot be: a change that was written before is found first and finds its rows changed. */
const settled = (
  writes: Promise<readonly Write[]>,
): Promise<{ readonly writes: readonly Write[] } | { readonly fault: unknown }> =>
  writes.then(
    (planned) => ({ writes: planned }),
    (fault: unknown) => ({ fault }),
  )

/** A row or a name that goes while another tab begins to point to it: no before-image would show that. */
const mayBePointedTo = (edit: Edit): boolean => {
  if (edit.table === 'cases' && edit.before && edit.after)
    return namesGone(edit.before, edit.after).length > 0
  return edit.after === null && edit.table !== 'annotations' && edit.table !== 'texts'
}

const plannedWrites = async (store: Store, change: Change): Promise<readonly Write[]> => {
  const { caseId, edits } = change
  const rows = edits.filter((edit) => edit.table !== 'annotations' && edit.table !== 'cases')
  const groups = byArticle(edits.filter(isOfAnnotation))
  const touched = new Set(rows.filter(({ table }) => table === 'articles').map(({ id }) => id))
  const plans = await Promise.all([
    plannedCase(store, change),
    ...rows.map((edit) =>
      plannedRow(store[edit.table] as Table<Kept<unknown>, [string, string]>, caseId, edit),
    ), // every such table has this shape
    ...[...groups].map(async ([articleId, group]) => {
      if (!touched.has(articleId) && group.some((edit) => !edit.before))
        await expectArticle(store, caseId, articleId)
      return plannedSheets(store, caseId, articleId, group)
    }),
  ])
  return plans.flat()
}

type AnnotationEdit = Extract<Edit, { table: 'annotations' }>

const isOfAnnotation = (edit: Edit): edit is AnnotationEdit => edit.table === 'annotations'

const articleOf = (edit: AnnotationEdit): string => {
  const row = edit.before ?? edit.after
  if (!row) throw new RangeError(`edit of annotation ${edit.id} has neither before nor after`)
  return row.articleId
}

const byArticle = (edits: readonly AnnotationEdit[]): ReadonlyMap<string, AnnotationEdit[]> => {
  const groups = new Map<string, AnnotationEdit[]>()
  for (const edit of edits) {
    const group = groups.get(articleOf(edit))
    if (group) group.push(edit)
    else groups.set(articleOf(edit), [edit])
  }
  return groups
}

const plannedRow = async (
  table: Table<Kept<unknown>, [string, string]>,
  caseId: string,
  edit: Edit,
): Promise<readonly Write[]> => {
  const stored = await table.get([caseId, edit.id])
  expectSame(stored?.row ?? null, edit)
  return [
    edit.after
      ? () => table.put({ caseId, id: edit.id, row: edit.after })
      : () => table.delete([caseId, edit.id]),
  ]
}

const plannedCase = async (store: Store, change: Change): Promise<readonly Write[]> => {
  const stored = await store.cases.get(change.caseId)
  let row = stored?.row ?? null
  for (const edit of change.edits) {
    if (edit.table !== 'cases') continue
    expectSame(row, edit)
    row = edit.after
  }
  if (!stored && !change.edits.some(({ table }) => table === 'cases'))
    throw new StaleChange(`cases/${change.caseId}`) // purged in another tab: nothing may be written into the void
  if (row && missingNames(row, change.edits).length > 0)
    throw new StaleChange(`cases/${change.caseId}`) // the name was taken away in another tab
  if (!row) return stored ? [() => store.cases.delete(change.caseId)] : []
  const record: CaseRecord = {
    id: change.caseId,
    row,
    articles: (stored?.articles ?? 0) + growth(change, 'articles'),
    annotations: (stored?.annotations ?? 0) + growth(change, 'annotations'),
    changedAt: change.at,
  }
  return [() => store.cases.put(record)]
}

const growth = (change: Change, table: 'articles' | 'annotations'): number =>
  change.edits.reduce(
    (sum, edit) =>
      edit.table === table ? sum + (edit.after ? 1 : 0) - (edit.before ? 1 : 0) : sum,
    0,
  )

const plannedSheets = async (
  store: Store,
  caseId: string,
  articleId: string,
  edits: readonly AnnotationEdit[],
): Promise<readonly Write[]> => {
  const keys = await ofCase(store.sheets, caseId, articleId).primaryKeys()
  const prefixes = keys.map(([, , prefix]) => prefix)
  const touched: { prefix: string; edits: AnnotationEdit[] }[] = []
  for (const edit of edits) {
    const prefix = prefixFor([...prefixes, ...touched.map((sheet) => sheet.prefix)], edit.id)
    const sheet = touched.find((each) => each.prefix === prefix)
    if (sheet) sheet.edits.push(edit)
    else touched.push({ prefix, edits: [edit] })
  }
  const stored = await store.sheets.bulkGet(
    touched.map(({ prefix }) => [caseId, articleId, prefix] as [string, string, string]), // a key
  )
  return touched.flatMap((sheet, i) => {
    const rows = new Map<string, Annotation>((stored[i]?.rows ?? []).map((row) => [row.id, row]))
    for (const edit of sheet.edits) {
      expectSame(rows.get(edit.id) ?? null, edit)
      if (edit.after) rows.set(edit.id, edit.after)
      else rows.delete(edit.id)
    }
    const sheets = packed(sheet.prefix, [...rows.values()])
    const writes: Write[] = sheets.map(
      (each) => () => store.sheets.put({ caseId, articleId, ...each }),
    )
    if (stored[i] && !sheets.some((each) => each.prefix === sheet.prefix))
      writes.push(() => store.sheets.delete([caseId, articleId, sheet.prefix]))
    return writes
  })
}

/** New annotations need their article; it may have gone in another tab. */
const expectArticle = async (store: Store, caseId: string, articleId: string): Promise<void> => {
  if (!(await store.articles.get([caseId, articleId])))
    throw new StaleChange(`articles/${articleId}`)
}

const expectSame = (stored: unknown, edit: Edit): void => {
  if (!sameData(stored, edit.before)) throw new StaleChange(`${edit.table}/${edit.id}`)
}
