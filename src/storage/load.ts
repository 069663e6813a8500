// Reading a case. Loading never writes.

import { nothing, type Project } from '../core/project.ts'
import type { Annotation, ArticleId, ArticleText, CaseId } from '../core/types.ts'
import { ofCase, type CaseRecord, type Kept, type KnownSheets, type Store } from './database.ts'
import { articleKey, learn } from './known.ts'

/** Every case, the one that was changed last first. */
export const loadCases = async (store: Store): Promise<readonly CaseRecord[]> =>
  (await store.cases.toArray()).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))

/** One case without its texts, and how far the history went when it was read; `null` when it is not there. */
export const loadProject = async (
  store: Store,
  caseId: CaseId,
): Promise<{ readonly project: Project; readonly seq: number } | null> => {
  const read = await readProject(store, caseId)
  if (!read) return null
  const { project, head, record, sheets } = read
  if (head) store.known = learn(store.known, head.seq, head, { record, sheets })
  return { project, seq: head?.seq ?? 0 }
}

const readProject = (store: Store, caseId: CaseId) =>
  store.transaction(
    'r',
    [
      store.cases,
      store.people,
      store.events,
      store.articles,
      store.sheets,
      store.claims,
      store.meta,
    ],
    async () => {
      const [record, people, events, articles, sheets, claims, head] = await Promise.all([
        store.cases.get(caseId),
        ofCase(store.people, caseId).toArray(),
        ofCase(store.events, caseId).toArray(),
        ofCase(store.articles, caseId).toArray(),
        ofCase(store.sheets, caseId).toArray(),
        ofCase(store.claims, caseId).toArray(),
        store.meta.get('head'),
      ])
      if (!record) return null
      const annotations = new Map<ArticleId, Map<Annotation['id'], Annotation>>()
      const known = new Map<string, KnownSheets>()
      for (const article of articles) known.set(articleKey(caseId, article.id), new Map())
      for (const sheet of sheets) {
        known.get(articleKey(caseId, sheet.articleId))?.set(sheet.prefix, sheet.rows)
        const articleId = sheet.articleId as ArticleId // the key of the sheet
        const marks = annotations.get(articleId) ?? new Map<Annotation['id'], Annotation>()
        for (const row of sheet.rows) marks.set(row.id, row)
        annotations.set(articleId, marks)
      }
      const project: Project = {
        ...nothing,
        case: record.row,
        people: byId(people),
        events: byId(events),
        articles: byId(articles),
        claims: byId(claims),
        annotations,
      }
      return { project, head, record, sheets: [...known] }
    },
  )

/** The frozen text of one article; `null` when it is not there. */
export const loadText = async (
  store: Store,
  caseId: CaseId,
  articleId: ArticleId,
): Promise<ArticleText | null> => (await store.texts.get([caseId, articleId]))?.row ?? null

/** The texts of some articles of a case; those that are there. */
export const loadTextsOf = async (
  store: Store,
  caseId: CaseId,
  articleIds: readonly ArticleId[],
): Promise<readonly ArticleText[]> => {
  const kept = await store.texts.bulkGet(articleIds.map((articleId) => [caseId, articleId]))
  return kept.flatMap((each) => each?.row ?? [])
}

/** The texts of all articles of a case. */
export const loadTexts = async (store: Store, caseId: CaseId): Promise<readonly ArticleText[]> =>
  (await ofCase(store.texts, caseId).toArray()).map((kept) => kept.row)

const byId = <Row extends { readonly id: string }>(
  kept: readonly Kept<Row>[],
): ReadonlyMap<Row['id'], Row> => new Map(kept.map(({ row }) => [row.id, row]))
