// Revisions: an article that was published again, changed. Each points to the one that it revises; lists show the
// newest of a chain.

import { articlesByIntake, articlesInOrder, type Project } from './project.ts'
import type { Article, ArticleId } from './types.ts'

type Articles = Project['articles']

/** True where another article of the case revises this one. */
export const isSuperseded = (articles: Articles, id: ArticleId): boolean =>
  linksOf(articles).newer.has(id)

/** The articles that no other one revises, in the order of the case; a revision stands where the first version stood. */
export const currentArticles = (
  project: Pick<Project, 'articles' | 'case'>,
): readonly Article[] => {
  const { older, newer } = linksOf(project.articles)
  const ordered = articlesInOrder(project)
  if (older.size === 0) return ordered
  const places = new Map(ordered.map(({ id }, place) => [id, place]))
  const placeOf = ({ id }: Article): number => places.get(firstOf(older, id)) ?? 0
  return ordered.filter(({ id }) => !newer.has(id)).sort((a, b) => placeOf(a) - placeOf(b))
}

/** Which revision an article is: 1 for one that revises nothing, 2 for its revision, and so on. */
export const revisionNumber = (articles: Articles, id: ArticleId): number => {
  const { older } = linksOf(articles)
  let number = 1
  for (let at = older.get(id); at !== undefined; at = older.get(at)) number++
  return number
}

/** An article with everything that it revises and that revises it, oldest first; at least the article itself. */
export const revisionsOf = (articles: Articles, id: ArticleId): readonly Article[] => {
  const { older, newer } = linksOf(articles)
  const found = new Set<ArticleId>([firstOf(older, id)])
  for (const each of found) for (const next of newer.get(each) ?? []) found.add(next) // grows while it is walked
  return articlesByIntake({ articles })
    .filter((article) => found.has(article.id))
    .sort((a, b) => revisionNumber(articles, a.id) - revisionNumber(articles, b.id))
}

/** The version from which all others were made. */
const firstOf = (older: Links['older'], id: ArticleId): ArticleId => {
  let first = id
  for (let at = older.get(id); at !== undefined; at = older.get(at)) first = at
  return first
}

type Links = {
  readonly older: ReadonlyMap<ArticleId, ArticleId>
  readonly newer: ReadonlyMap<ArticleId, readonly ArticleId[]>
}

const known = new WeakMap<Articles, Links>()

/** Found once per set of articles, in linear time. A ring, which only a foreign file can hold, is cut at its newest. */
const linksOf = (articles: Articles): Links => {
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
const cutRings = (older: Map<ArticleId, ArticleId>, articles: Articles): void => {
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

const isNewer = (articles: Articles, a: ArticleId, b: ArticleId): boolean => {
  const [one, other] = [articles.get(a)?.intake.at ?? '', articles.get(b)?.intake.at ?? '']
  return one === other ? a > b : one > other
}
