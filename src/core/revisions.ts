// Revisions: an article that was published again, changed. Each points to the one that it revises; lists show the
// newest of a chain.

import { articlesByIntake, articlesInOrder, type Project } from './project.ts'
import type { Article, ArticleId } from './types.ts'

type Articles = Pick<Project, 'articles'>

/** True where another article of the case revises this one. */
export const isSuperseded = (project: Articles, id: ArticleId): boolean => newerOf(project).has(id)

/** The articles that no other one revises, in the order of the case. */
export const currentArticles = (
  project: Pick<Project, 'articles' | 'case'>,
): readonly Article[] => {
  const newer = newerOf(project)
  return articlesInOrder(project).filter(({ id }) => !newer.has(id))
}

/** Which revision an article is: 1 for one that revises nothing, 2 for its revision, and so on. */
export const revisionNumber = (project: Articles, id: ArticleId): number => {
  const older = olderOf(project)
  let number = 1
  for (let at = older.get(id); at !== undefined; at = older.get(at)) number++
  return number
}

/** The article with everything that it revises and that revises it, as they came in; at least the article itself. */
export const revisionsWith = (project: Articles, id: ArticleId): readonly ArticleId[] => {
  const newer = newerOf(project)
  const older = olderOf(project)
  const found = new Set<ArticleId>()
  const wanted = [id]
  for (let at = wanted.pop(); at !== undefined; at = wanted.pop()) {
    if (found.has(at)) continue
    found.add(at)
    const before = older.get(at)
    if (before) wanted.push(before)
    wanted.push(...(newer.get(at) ?? []))
  }
  return articlesByIntake(project).flatMap((article) => (found.has(article.id) ? article.id : []))
}

type Links = {
  readonly older: ReadonlyMap<ArticleId, ArticleId>
  readonly newer: ReadonlyMap<ArticleId, readonly ArticleId[]>
}

const olderOf = ({ articles }: Articles): Links['older'] => linksOf(articles).older
const newerOf = ({ articles }: Articles): Links['newer'] => linksOf(articles).newer

const known = new WeakMap<Project['articles'], Links>()

/** Found once per set of articles, in linear time. A ring, which only a foreign file can hold, is cut at its newest. */
const linksOf = (articles: Project['articles']): Links => {
  const kept = known.get(articles)
  if (kept) return kept
  const older = new Map<ArticleId, ArticleId>()
  for (const { id, revisionOf } of articles.values())
    if (revisionOf && revisionOf !== id && articles.has(revisionOf)) older.set(id, revisionOf)
  cutRings(older, articles)
  const newer = new Map<ArticleId, ArticleId[]>()
  for (const [id, revised] of older) {
    const others = newer.get(revised)
    if (others) others.push(id)
    else newer.set(revised, [id])
  }
  const links = { older, newer }
  known.set(articles, links)
  return links
}

/** Nothing revises the newest article of a ring any more, so that it is listed. */
const cutRings = (older: Map<ArticleId, ArticleId>, articles: Project['articles']): void => {
  const walked = new Map<ArticleId, ArticleId>() // by which walk
  for (const start of articles.keys()) {
    let at: ArticleId | undefined = start
    for (; at !== undefined && !walked.has(at); at = older.get(at)) walked.set(at, start)
    if (at === undefined || walked.get(at) !== start) continue
    let newest = at
    for (let id = older.get(at); id !== undefined && id !== at; id = older.get(id))
      if (isNewer(articles, id, newest)) newest = id
    for (let id: ArticleId | undefined = at; id !== undefined;) {
      const next: ArticleId | undefined = older.get(id)
      if (next === newest) older.delete(id)
      id = next === newest || next === at ? undefined : next
    }
  }
}

const isNewer = (articles: Project['articles'], a: ArticleId, b: ArticleId): boolean => {
  const [one, other] = [articles.get(a)?.intake.at ?? '', articles.get(b)?.intake.at ?? '']
  return one === other ? a > b : one > other
}
