// The article before and after the open one, in the order of the case.

import type { Project } from '../core/project.ts'
import { currentArticles, revisionsOf } from '../core/revisions.ts'
import type { Article, ArticleId } from '../core/types.ts'
import type { Route } from './route.ts'

/** The route of the article beside the one in `route`, in the same view; `null` at either end and outside the reader. */
export const articleBeside = (project: Project, route: Route, step: 1 | -1): Route | null => {
  if (route.screen !== 'reader') return null
  const articles = currentArticles(project)
  // Beside an earlier version are the neighbours of the newest.
  const here = placeOf(articles, project, route.articleId)
  const next = here < 0 ? undefined : articles[here + step]
  if (!next) return null
  const { screen, caseId, view } = route
  return { screen, caseId, articleId: next.id, ...(view ? { view } : {}) }
}

const placeOf = (articles: readonly Article[], project: Project, id: ArticleId): number => {
  const place = articles.findIndex((article) => article.id === id)
  if (place >= 0) return place
  const versions = new Set(revisionsOf(project.articles, id).map((version) => version.id))
  return articles.findIndex((article) => versions.has(article.id))
}
