// The article before and after the open one, in the order of the case.

import { articlesInOrder, type Project } from '../core/project.ts'
import type { Route } from './route.ts'

/** The route of the article beside the one in `route`, in the same view; `null` at either end and outside the reader. */
export const articleBeside = (project: Project, route: Route, step: 1 | -1): Route | null => {
  if (route.screen !== 'reader') return null
  const articles = articlesInOrder(project)
  const here = articles.findIndex((article) => article.id === route.articleId)
  const next = here < 0 ? undefined : articles[here + step]
  if (!next) return null
  const { screen, caseId, view } = route
  return { screen, caseId, articleId: next.id, ...(view ? { view } : {}) }
}
