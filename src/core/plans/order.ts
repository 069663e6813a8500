// The analyst's own order of the articles.

import { replacing, type Edit } from '../change.ts'
import { sameData } from '../equal.ts'
import { articlesByIntake, articlesInOrder, caseOf, type Project } from '../project.ts'
import type { ArticleId, Case, Timestamp } from '../types.ts'

/**
 * Puts the articles into this order. Ids that are not in the case and second mentions are left out; articles that are
 * not named follow as they came in. An order that is that of coming in needs none.
 */
export const orderArticles = (
  project: Project,
  order: readonly ArticleId[],
  at: Timestamp,
): readonly Edit[] => {
  const before = caseOf(project)
  const ids = (articles: readonly { readonly id: ArticleId }[]) => articles.map(({ id }) => id)
  const wanted = ids(articlesInOrder({ ...project, case: { ...before, articleOrder: order } }))
  if (sameData(wanted, ids(articlesInOrder(project)))) return []
  const { articleOrder: _, ...rest } = before
  const isAsTheyCame = sameData(wanted, ids(articlesByIntake(project)))
  const after = (isAsTheyCame ? rest : { ...rest, articleOrder: wanted }) as Case // the same row, one key aside
  return [replacing('cases', before.id, before, { ...after, updatedAt: at })]
}

/** Puts one article directly before or behind another one. */
export const placeBeside = (
  project: Project,
  id: ArticleId,
  { beside, where }: { readonly beside: ArticleId; readonly where: 'before' | 'behind' },
  at: Timestamp,
): readonly Edit[] => {
  const ids = articlesInOrder(project).map((article) => article.id)
  if (id === beside || !ids.includes(id) || !ids.includes(beside)) return []
  const others = ids.filter((each) => each !== id)
  const place = others.indexOf(beside) + (where === 'behind' ? 1 : 0)
  return orderArticles(project, others.toSpliced(place, 0, id), at)
}
