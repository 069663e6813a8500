// The annotations of a case as rows of one table. An edit makes one new row object and reuses all others, so that
// only what changed is drawn again.

import { outletOf, titleOf } from '../core/article.ts'
import { articlesInOrder, compare, marksOf, type Marks, type Project } from '../core/project.ts'
import { currentArticles } from '../core/revisions.ts'
import type { Annotation, AnnotationId, Article, Case, Tag, Timestamp } from '../core/types.ts'

export type AnnotationRow = {
  readonly id: AnnotationId
  readonly annotation: Annotation
  readonly article: Article
  readonly tag: Tag
  readonly quote: string
  /** Empty where nobody has named the speaker. */
  readonly speaker: string
  readonly note: string
  readonly title: string
  readonly outlet: string
  /** When it was last changed. */
  readonly at: Timestamp
}

/** One article's part of the rows: indices `from` up to, not including, `to`. */
export type Part = { readonly article: Article; readonly from: number; readonly to: number }

export type CaseRows = {
  /** In reading order: article by article in the order of the case, then by place; annotations without a place last. */
  readonly rows: readonly AnnotationRow[]
  readonly parts: readonly Part[]
}

/** All rows of the case; the same reference until an article or an annotation changes. */
export const rowsOf = (project: Project): CaseRows => {
  const kept = cases.get(project.annotations)
  const order = project.case?.articleOrder
  if (kept?.articles === project.articles && kept.order === order) return kept.made
  const rows: AnnotationRow[] = []
  const current = new Set(currentArticles(project))
  const shown = articlesInOrder(project).filter(
    (article) => current.has(article) || marksOf(project, article.id).size > 0,
  )
  const parts = shown.map((article): Part => {
    const from = rows.length
    for (const row of rowsIn(article, marksOf(project, article.id))) rows.push(row)
    return { article, from, to: rows.length }
  })
  const made = { rows, parts }
  cases.set(project.annotations, { articles: project.articles, order, made })
  return made
}

/** Every word that the free text filter looks at, folded; computed once for each row. */
export const wordsIn = (row: AnnotationRow): string => {
  const kept = folded.get(row)
  if (kept !== undefined) return kept
  const words = fold([row.quote, row.speaker, row.note, row.title, row.outlet].join('\n'))
  folded.set(row, words)
  return words
}

/** Text as it is compared in a search: without case, accents and the shape of quotation marks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’‚ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()

// Rows are remembered by the objects they are made of: those are replaced and never changed.
const cases = new WeakMap<
  Project['annotations'],
  {
    readonly articles: Project['articles']
    readonly order: Case['articleOrder']
    readonly made: CaseRows
  }
>()
const articles = new WeakMap<
  Marks,
  { readonly article: Article; readonly rows: readonly AnnotationRow[] }
>()
const rowOf = new WeakMap<Annotation, AnnotationRow>()
const folded = new WeakMap<AnnotationRow, string>()

const rowsIn = (article: Article, marks: Marks): readonly AnnotationRow[] => {
  const kept = articles.get(marks)
  if (kept?.article === article) return kept.rows
  const rows = [...marks.values()]
    .map((annotation) => rowFor(article, annotation))
    .sort(inReadingOrder)
  articles.set(marks, { article, rows })
  return rows
}

const rowFor = (article: Article, annotation: Annotation): AnnotationRow => {
  const kept = rowOf.get(annotation)
  if (kept?.article === article) return kept
  const row: AnnotationRow = {
    id: annotation.id,
    annotation,
    article,
    tag: annotation.tag,
    quote: annotation.quote.exact,
    speaker: annotation.speaker?.entity ?? annotation.speaker?.stated ?? '',
    note: annotation.note ?? '',
    title: titleOf(article),
    outlet: outletOf(article),
    at: annotation.updatedAt ?? annotation.createdAt,
  }
  rowOf.set(annotation, row)
  return row
}

const inReadingOrder = (
  { annotation: a }: AnnotationRow,
  { annotation: b }: AnnotationRow,
): number =>
  // Infinity minus Infinity is not a number, and so no difference either.
  (a.start ?? Infinity) - (b.start ?? Infinity) ||
  (b.end ?? 0) - (a.end ?? 0) ||
  compare(a.id, b.id)
