// Which articles were replaced by a newer revision: what is searched and compared is the newest.

import type { Article, ArticleId } from './types.ts'

const known = new WeakMap<ReadonlyMap<ArticleId, Article>, ReadonlySet<ArticleId>>()

/** True where another of these articles revises this one. The first question reads all of them, the others none. */
export const isSuperseded = (articles: ReadonlyMap<ArticleId, Article>, id: ArticleId): boolean => {
  let revised = known.get(articles)
  if (!revised) {
    revised = new Set([...articles.values()].flatMap(({ revisionOf }) => revisionOf ?? []))
    known.set(articles, revised)
  }
  return revised.has(id)
}
