// The versions of an article, and which of them took the place of one that is gone: permalinks to the older one lead to
// the newest.

import type { Recorded } from '../core/change.ts'
import type { Project } from '../core/project.ts'
import { revisionsOf } from '../core/revisions.ts'
import type { Article, ArticleId } from '../core/types.ts'
import { useDesk } from './app.ts'

/** All versions of an article, oldest first; only itself where its text was never corrected. */
export const useRevisions = (articleId: ArticleId): readonly Article[] =>
  useDesk(({ project }) => versionsOf(project.articles, articleId))

/** True for an article that a newer version has superseded. */
export const useIsEarlier = (articleId: ArticleId): boolean =>
  useDesk(({ project }) => versionsOf(project.articles, articleId).at(-1)?.id !== articleId)

/** The same outside of components; the same reference until an article changes. */
export const versionsOf = (
  articles: Project['articles'],
  articleId: ArticleId,
): readonly Article[] => {
  const known = versions.get(articles) ?? new Map<ArticleId, readonly Article[]>()
  versions.set(articles, known)
  const found = known.get(articleId) ?? revisionsOf(articles, articleId)
  known.set(articleId, found)
  return found
}

const versions = new WeakMap<Project['articles'], Map<ArticleId, readonly Article[]>>()

/** The article that a gone one was made of, where that one is there: its making was undone. */
export const revisedBefore = (
  { articles }: Pick<Project, 'articles'>,
  changes: readonly Recorded[],
  gone: ArticleId,
): ArticleId | null => {
  for (const { edits } of changes.toReversed())
    for (const edit of edits) {
      const original = edit.table === 'articles' && edit.id === gone && edit.before?.revisionOf
      if (original && articles.has(original)) return original
    }
  return null
}

/**
 * The newest revision of an article, by intake; `null` where there is none. An article that goes is let go of by its
 * revisions, so what they revised is read from the changes as well.
 */
export const newestRevision = (
  { articles }: Pick<Project, 'articles'>,
  changes: readonly Recorded[],
  of: ArticleId,
): ArticleId | null => {
  const originals = new Map<ArticleId, ArticleId>()
  const note = (article: Article | null): void => {
    if (article?.revisionOf) originals.set(article.id, article.revisionOf)
  }
  for (const { edits } of changes)
    for (const edit of edits)
      if (edit.table === 'articles') {
        note(edit.before)
        note(edit.after)
      }
  for (const article of articles.values()) note(article)
  const seen = new Set<ArticleId>()
  let newest: Article | null = null
  const wanted = [of]
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const article = id === of ? undefined : articles.get(id)
    if (article && (!newest || article.intake.at > newest.intake.at)) newest = article
    for (const [revision, original] of originals) if (original === id) wanted.push(revision)
  }
  return newest?.id ?? null
}
