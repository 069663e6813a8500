// The table of annotations: what the address asks to see, the row under the cursor, the rows that are picked, and
// what the table's keys and buttons do with them. Picked rows that a filter hides are never touched.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { TAGS } from '../core/schema.ts'
import type { AnnotationId, ArticleId, Tag } from '../core/types.ts'
import { removeMarks, retagMarks } from './tagging.ts'
import { workbench } from './app.ts'
import type { Route } from './route.ts'
import { arrange, COLUMNS, type Arrangement, type View } from './row-order.ts'
import { rowsOf, type AnnotationRow, type CaseRows } from './rows.ts'
import { go, say, session } from './session.ts'

export type TableState = {
  readonly cursor: AnnotationId | null
  readonly picked: ReadonlySet<AnnotationId>
}

export const tableState = createStore<TableState>(() => ({ cursor: null, picked: new Set() }))

export const useTableState = <T>(select: (state: TableState) => T): T =>
  useStore(tableState, select)

type Query = Readonly<Record<string, string>>

/** What an address asks to see; anything unknown in it is left out. The same reference for the same query. */
export const viewOf = (query: Query): View => {
  const kept = views.get(query)
  if (kept) return kept
  const asked = (query['tag'] ?? '').split(',')
  const column = COLUMNS.find((each) => each === query['sort'])
  const view: View = {
    tags: TAGS.filter((tag) => asked.includes(tag)),
    article: (query['article'] as ArticleId | undefined) || null, // an unknown id shows nothing
    text: query['text'] ?? '',
    sort: column ? { column, descending: query['dir'] === 'desc' } : null,
    group: query['group'] === 'article' || query['group'] === 'tag' ? query['group'] : null,
  }
  views.set(query, view)
  return view
}

/** The query of a view; `viewOf` gives the view back. What is not asked for does not stand in the address. */
export const queryOf = (view: View): Query => ({
  ...(view.tags.length > 0 && view.tags.length < TAGS.length ? { tag: view.tags.join(',') } : {}),
  ...(view.article ? { article: view.article } : {}),
  ...(view.text ? { text: view.text } : {}),
  ...(view.sort ? { sort: view.sort.column } : {}),
  ...(view.sort?.descending ? { dir: 'desc' } : {}),
  ...(view.group ? { group: view.group } : {}),
})

/** The view in the address; outside of this screen nothing is filtered. */
export const viewIn = (route: Route): View =>
  viewOf(route.screen === 'annotations' ? route.query : EVERYTHING)

/** Changes what is shown. A filter is a place to come back to; with `replace` the Back button stays as it was. */
export const changeView = (wish: Partial<View>, replace = false): void => {
  const { route } = session.getState()
  if (route.screen !== 'annotations') return
  go({ ...route, query: queryOf({ ...viewIn(route), ...wish }) }, replace)
}

/** The rows as a view asks for them; the same reference until rows or view change. */
export const arrangementOf = (all: CaseRows, view: View): Arrangement => {
  const kept = arrangements.get(all)
  if (kept?.view === view) return kept.made
  const made = arrange(all, view)
  arrangements.set(all, { view, made })
  return made
}

/** The rows that are picked and shown, in the order in which they are shown. */
export const pickedIn = (
  { rows }: CaseRows,
  { order }: Arrangement,
  picked: ReadonlySet<AnnotationId>,
): readonly AnnotationRow[] => {
  const found: AnnotationRow[] = []
  if (picked.size === 0) return found
  for (const i of order) {
    const row = rows[i]! // an order holds indices of its rows
    if (picked.has(row.id)) found.push(row)
  }
  return found
}

/** Where a row lies: the reader with the span and its words. */
export const placeOf = ({ annotation, article, quote }: AnnotationRow): Route | null => {
  const caseId = workbench().desk.getState().project.case?.id
  if (!caseId) return null
  const { start, end } = annotation
  const span = start === undefined || end === undefined ? {} : { span: { start, end } }
  return { screen: 'reader', caseId, articleId: article.id, ...span, quote }
}

/** Puts the cursor on a row. */
export const moveTo = (cursor: AnnotationId): void => tableState.setState({ cursor })

/** Moves the cursor to the next or previous row; from nowhere to the first or last one. */
export const moveRow = (step: 1 | -1): void => {
  const { all, shown } = tableNow()
  const at = positionOf(all, shown, tableState.getState().cursor)
  const next = at < 0 ? (step > 0 ? 0 : shown.order.length - 1) : at + step
  const row = rowAt(all, shown, next)
  if (row) moveTo(row.id)
}

/** Picks the row under the cursor, or lets go of it. */
export const pickRow = (): void => {
  const { cursor } = tableState.getState()
  if (cursor) pick(cursor)
}

/** Picks one row, or lets go of it; with `through`, all rows from the cursor to it are picked. */
export const pick = (id: AnnotationId, through = false): void => {
  const { cursor, picked: before } = tableState.getState()
  const { all, shown } = tableNow()
  const from = positionOf(all, shown, cursor)
  const to = positionOf(all, shown, id)
  if (to < 0) return
  const picked = new Set(before)
  if (through && from >= 0) {
    const [first, last] = from < to ? [from, to] : [to, from]
    for (let at = first; at <= last; at++) picked.add(rowAt(all, shown, at)!.id)
  } else if (!picked.delete(id)) picked.add(id)
  tableState.setState({ picked, cursor: id })
}

/** Picks every row that is shown. */
export const pickAll = (): void => {
  const { all, shown } = tableNow()
  tableState.setState({ picked: new Set(Array.from(shown.order, (i) => all.rows[i]!.id)) })
}

/** Lets go of all picked rows. */
export const clearPicked = (): void => tableState.setState({ picked: new Set() })

/** Opens the article at the words of the row under the cursor. */
export const openRow = (): void => {
  const { all, shown } = tableNow()
  const row = rowAt(all, shown, positionOf(all, shown, tableState.getState().cursor))
  const place = row && placeOf(row)
  if (place) go(place)
}

/** Gives the picked rows, or else the row under the cursor, another tag: one change, one undo. */
export const retagPicked = (tag: Tag): Promise<void> =>
  change((rows) =>
    retagMarks(
      rows.map((row) => row.annotation),
      tag,
    ),
  )

/** Removes the picked rows, or else the row under the cursor: one change, one undo. */
export const removePicked = (): Promise<void> =>
  change((rows) => removeMarks(rows.map((row) => row.annotation)))

const EVERYTHING: Query = {}
const views = new WeakMap<Query, View>()
const arrangements = new WeakMap<CaseRows, { readonly view: View; readonly made: Arrangement }>()

const tableNow = (): { readonly all: CaseRows; readonly shown: Arrangement } => {
  const all = rowsOf(workbench().desk.getState().project)
  return { all, shown: arrangementOf(all, viewIn(session.getState().route)) }
}

const rowAt = (all: CaseRows, { order }: Arrangement, at: number): AnnotationRow | undefined =>
  all.rows[order[at] ?? -1]

/** Where a row stands among those that are shown; -1 where it is not. */
const positionOf = ({ rows }: CaseRows, { order }: Arrangement, id: AnnotationId | null): number =>
  id === null ? -1 : order.findIndex((i) => rows[i]?.id === id)

const change = async (act: (rows: readonly AnnotationRow[]) => Promise<void>): Promise<void> => {
  const { all, shown } = tableNow()
  const { cursor, picked } = tableState.getState()
  const at = positionOf(all, shown, cursor)
  const under = rowAt(all, shown, at)
  const chosen = pickedIn(all, shown, picked)
  const rows = chosen.length > 0 ? chosen : under ? [under] : []
  if (rows.length === 0) return say('Select a row first: J and K move, Shift+X picks.')
  await act(rows)
  settle(all, shown, at)
}

/** The cursor's row may be gone now: its place is taken by the next row that is still there, or the one before. */
const settle = (all: CaseRows, before: Arrangement, at: number): void => {
  const now = tableNow()
  const there = new Set(Array.from(now.shown.order, (i) => now.all.rows[i]!.id))
  const { cursor, picked } = tableState.getState()
  const left = new Set([...picked].filter((id) => there.has(id)))
  if (left.size < picked.size) tableState.setState({ picked: left })
  if (at < 0 || !cursor || there.has(cursor)) return
  const ids = Array.from(before.order, (i) => all.rows[i]!.id)
  const next =
    ids.slice(at).find((id) => there.has(id)) ?? ids.slice(0, at).findLast((id) => there.has(id))
  tableState.setState({ cursor: next ?? null })
}
