// Which article took the place of one that is gone: permalinks to the older one lead to the newest.

import type { Recorded } from '../core/change.ts'
import type { Project } from '../core/project.ts'
import type { Article, ArticleId } from '../core/types.ts'

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
