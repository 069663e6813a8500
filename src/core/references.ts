// What points to what. A row never goes while one that stays still points to it; otherwise a case would hold ids
// that lead nowhere, and could not be exported any more.

import { replacing, type Edit } from './change.ts'
import { marksOf, type Project } from './project.ts'
import type { Annotation, AnnotationId, Article, ArticleId } from './types.ts'

/** True when a row of the project points to one of these rows. */
export const isPointedTo = (
  project: Project,
  gone: Readonly<Record<'events' | 'articles' | 'annotations' | 'claims', ReadonlySet<string>>>,
): boolean => {
  for (const { eventId, revisionOf } of project.articles.values())
    if (has(gone.events, eventId) || has(gone.articles, revisionOf)) return true
  for (const { parentId, evidence } of project.claims.values()) {
    if (has(gone.claims, parentId)) return true
    if (evidence?.some((piece) => has(gone.annotations, piece.annotationId))) return true
  }
  for (const articleId of gone.articles)
    if (marksOf(project, articleId as ArticleId).size > 0) return true // the ids of this table
  if (gone.claims.size === 0) return false // the annotations are many
  for (const marks of project.annotations.values())
    for (const { claimIds } of marks.values())
      if (claimIds?.some((id) => gone.claims.has(id))) return true
  return false
}

/** The claim records that rest on annotations that go: their evidence keeps the words and lets go of the place. */
export const withoutAnnotations = (
  project: Project,
  gone: ReadonlyMap<AnnotationId, Annotation>,
): readonly Edit[] =>
  [...project.claims.values()].flatMap((before) => {
    if (!before.evidence?.some(({ annotationId: id }) => id && gone.has(id))) return []
    const evidence = before.evidence.map((piece) => {
      const annotation = piece.annotationId && gone.get(piece.annotationId)
      if (!annotation) return piece
      const { annotationId: _, ...rest } = piece
      return { ...rest, quote: piece.quote ?? annotation.quote.exact }
    })
    return [replacing('claims', before.id, before, { ...before, evidence })]
  })

/** The articles that stay and revise one that goes: they let go of it. */
export const withoutArticles = (project: Project, gone: ReadonlySet<ArticleId>): readonly Edit[] =>
  [...project.articles.values()].flatMap((before) => {
    if (!before.revisionOf || !gone.has(before.revisionOf) || gone.has(before.id)) return []
    const { revisionOf: _, ...after } = before
    return [replacing('articles', before.id, before, after as Article)] // the same row without one key
  })

const has = (ids: ReadonlySet<string>, id: string | undefined): boolean =>
  id !== undefined && ids.has(id)
