// Moving articles from one case to another: added there first, then removed here, so that nothing is ever in neither.
// Claim records and events belong to their case, so the links to them are left behind.

import { titleOf } from '../article.ts'
import { adding, replacing, type Edit } from '../change.ts'
import { sameData } from '../equal.ts'
import { caseOf, marksOf, textOf, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { Alias, Annotation, Article, ArticleId } from '../types.ts'
import { removeArticles } from './article.ts'

/** How many links of these articles a move leaves behind: to claim records, to events, and evidence that rests on them. */
export const linksLeftBehind = (project: Project, ids: readonly ArticleId[]): number => {
  const marks = ids.flatMap((id) => [...marksOf(project, id).values()])
  const own = new Set<string>(marks.map(({ id }) => id))
  const toClaims = marks.reduce((sum, { claimIds }) => sum + (claimIds?.length ?? 0), 0)
  const toEvents = ids.filter((id) => project.articles.get(id)?.eventId).length
  const evidence = [...project.claims.values()]
    .flatMap((claim) => claim.evidence ?? [])
    .filter(({ annotationId }) => annotationId && own.has(annotationId)).length
  return toClaims + toEvents + evidence
}

/**
 * Adds the articles of another case, whose texts are loaded, with text, annotations, the people that they name and the
 * names of those who speak; every id is kept. Refuses a case that lies in the bin and one that has the same words.
 */
export const moveIn = (
  target: Project,
  from: Project,
  ids: readonly ArticleId[],
): readonly Edit[] => {
  const { title, deletedAt } = caseOf(target)
  if (deletedAt) throw new Refused(`"${title}" lies in the bin. Nothing was moved.`)
  const moving = ids.flatMap((id) => from.articles.get(id) ?? [])
  if (moving.length === 0 || moving.length < ids.length)
    throw new Refused('The article is no longer in the case. Nothing was moved.')
  const hashes = new Map([...target.articles.values()].map((each) => [each.textHash, each]))
  for (const { id, textHash } of moving) {
    const there = hashes.get(textHash) ?? target.articles.get(id)
    if (there)
      throw new Refused(
        `"${title}" holds the same words already, in "${titleOf(there)}". Nothing was moved.`,
      )
  }
  const marks = ids.flatMap((id) => [...marksOf(from, id).values()])
  return [
    ...peopleOf(marks, target, from),
    ...moving.flatMap((article) => [
      adding('articles', article.id, withoutLinks(article, new Set(ids))),
      adding('texts', article.id, from.texts.get(article.id) ?? missing(from, article.id)),
    ]),
    ...marks.map((mark) => adding('annotations', mark.id, withoutClaims(mark))),
    ...namesOf(marks, target, from),
  ]
}

/**
 * Removes the articles once they are in the other case. Refuses where they are not any more as they were `copied`:
 * what was done since would be in neither case.
 */
export const moveOut = (
  project: Project,
  copied: Project,
  ids: readonly ArticleId[],
): readonly Edit[] => {
  const isAsCopied = ids.every(
    (id) =>
      sameData(project.articles.get(id), copied.articles.get(id)) && sameMarks(project, copied, id),
  )
  if (!isAsCopied) throw new Refused('The article was changed while it was moved.')
  return removeArticles(project, ids)
}

const sameMarks = (a: Project, b: Project, id: ArticleId): boolean => {
  const [one, other] = [marksOf(a, id), marksOf(b, id)]
  return one.size === other.size && [...one].every(([key, mark]) => sameData(mark, other.get(key)))
}

const missing = (from: Project, id: ArticleId): never => {
  textOf(from, id) // says which one
  throw new RangeError(`the text of article ${id} is not loaded`)
}

const withoutLinks = (article: Article, ids: ReadonlySet<ArticleId>): Article => {
  const { eventId: _, revisionOf, ...rest } = article
  return { ...rest, ...(revisionOf && ids.has(revisionOf) ? { revisionOf } : {}) }
}

const withoutClaims = (mark: Annotation): Annotation => {
  const { claimIds: _, ...rest } = mark
  return rest
}

const peopleOf = (
  marks: readonly Annotation[],
  target: Project,
  from: Project,
): readonly Edit[] => {
  const named = new Set(
    marks.flatMap(({ createdBy, updatedBy }) => [createdBy, updatedBy ?? createdBy]),
  )
  return [...named].flatMap((id) => {
    const person = from.people.get(id)
    return person && !target.people.has(id) ? [adding('people', id, person)] : []
  })
}

/** The names of those who speak, each once; what both cases know of a name is put together. */
const namesOf = (marks: readonly Annotation[], target: Project, from: Project): readonly Edit[] => {
  const row = caseOf(target)
  const there = new Map((row.aliases ?? []).map((alias) => [alias.canonical, alias]))
  const known = new Map((from.case?.aliases ?? []).map((alias) => [alias.canonical, alias]))
  const aliases = new Map(there)
  for (const { speaker } of marks) {
    const canonical = speaker?.entity
    if (!canonical) continue
    const alias = known.get(canonical) ?? { canonical }
    const before = there.get(canonical)
    aliases.set(canonical, before ? together(before, alias) : alias)
  }
  const after = { ...row, aliases: [...aliases.values()] }
  return aliases.size === 0 || sameData(row, after) ? [] : [replacing('cases', row.id, row, after)]
}

const together = (one: Alias, other: Alias): Alias => {
  const union = (key: 'variants' | 'sameAs') => {
    const all = [...new Set([...(one[key] ?? []), ...(other[key] ?? [])])]
    return all.length > 0 ? { [key]: all } : {}
  }
  return { ...other, ...one, ...union('variants'), ...union('sameAs') }
}
