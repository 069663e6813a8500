// Which articles are corrections of which: a corrected text is an article of its own that names the one it revises.

import { articlesInOrder } from './project.ts'
import type { Article, ArticleId } from './types.ts'

type Articles = ReadonlyMap<ArticleId, Article>

/** True where a newer revision has taken an article's place. Articles that revise each other in a circle all count. */
export const isSuperseded = (articles: Articles, id: ArticleId): boolean => {
  for (const { revisionOf } of articles.values())
    if (revisionOf === id) return newestOf(articles, id) !== id
  return false
}

/** The articles to work on: all that no revision has superseded, in the order in which their first versions came in. */
export const currentArticles = (articles: Articles): readonly Article[] => {
  const revised = new Set<ArticleId>()
  for (const { revisionOf } of articles.values()) if (revisionOf) revised.add(revisionOf)
  const current = articlesInOrder({ articles }).filter(
    ({ id }) => !revised.has(id) || !isSuperseded(articles, id),
  )
  if (current.length === articles.size) return current
  const places = new Map(articlesInOrder({ articles }).map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: Article): number => places.get(firstOf(articles, id)) ?? 0
  return current.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** All versions of the article that `id` is one of, oldest first; only itself where it was never revised. */
export const revisionsOf = (articles: Articles, id: ArticleId): readonly Article[] => {
  const found = new Set<ArticleId>([firstOf(articles, id)])
  const rows = articlesInOrder({ articles })
  for (const each of found)
    // grows while it is walked
    for (const row of rows) if (row.revisionOf === each) found.add(row.id)
  return [...found].flatMap((each) => articles.get(each) ?? [])
}

/** The version from which all others were made. */
const firstOf = (articles: Articles, id: ArticleId): ArticleId => {
  const seen = new Set<ArticleId>()
  let first = id
  while (!seen.has(first)) {
    seen.add(first)
    const before = articles.get(first)?.revisionOf
    if (!before || !articles.has(before)) break
    first = before
  }
  return first
}

/** A version that was made of this one and is not revised itself; the article itself where it goes in a circle. */
const newestOf = (articles: Articles, id: ArticleId): ArticleId => {
  const seen = new Set<ArticleId>([id])
  for (const each of seen) {
    let isRevised = false
    for (const article of articles.values()) {
      if (article.revisionOf !== each) continue
      isRevised = true
      seen.add(article.id)
    }
    if (!isRevised) return each
  }
  return id
}
