// What makes a project sound. Run on every import, before every export, and as the law of every plan:
// a plan applied to a sound project gives a sound project.

import { isBoundary } from '../text/code-points.ts'
import { isPlaced } from './annotation.ts'
import type { Project } from './project.ts'
import type { Annotation, Article } from './types.ts'

/** One thing that is wrong, and where: `annotations/<id>` and a sentence. */
export type Problem = { readonly place: string; readonly what: string }

/**
 * Everything that is wrong with a project: dangling ids, spans outside the text or inside a character, quotes that
 * are not the words at their span, one id in two places. Texts that are not loaded are not checked.
 */
export const problemsOf = (project: Project): readonly Problem[] => [
  ...(project.case ? [] : problemsWithoutCase(project)),
  ...[...project.articles].flatMap(([id, article]) => problemsOfArticle(project, id, article)),
  ...[...project.texts.keys()]
    .filter((id) => !project.articles.has(id))
    .map((id) => ({ place: `texts/${id}`, what: 'its article is missing' })),
  ...problemsOfAnnotations(project),
  ...problemsOfClaims(project),
]

const problemsWithoutCase = (project: Project): readonly Problem[] =>
  project.articles.size + project.annotations.size + project.claims.size > 0
    ? [{ place: 'case', what: 'rows without a case' }]
    : []

const problemsOfArticle = (project: Project, id: string, article: Article): readonly Problem[] => {
  const place = `articles/${article.id}`
  const text = project.texts.get(article.id)?.text
  const problems: Problem[] = []
  if (id !== article.id) problems.push({ place, what: `kept under another id, ${id}` })
  if (article.eventId && !project.events.has(article.eventId))
    problems.push({ place, what: `its event ${article.eventId} is missing` })
  if (article.revisionOf && !project.articles.has(article.revisionOf))
    problems.push({ place, what: `the article it revises, ${article.revisionOf}, is missing` })
  if (text === undefined) return problems
  if (article.textLength.utf16 !== text.length)
    problems.push({ place, what: `its length ${article.textLength.utf16} is not that of its text` })
  for (const region of article.regions ?? []) {
    if (text.slice(region.start, region.end) !== region.exact)
      problems.push({ place, what: `region ${region.start}-${region.end} is not its words` })
  }
  for (const key of ['title', 'outlet', 'byline', 'published', 'updated', 'agency'] as const) {
    const value = article[key]
    if (value?.state === 'stated' && !text.includes(value.stated))
      problems.push({ place, what: `the text does not state its ${key}, "${value.stated}"` })
  }
  return problems
}

const problemsOfAnnotations = (project: Project): readonly Problem[] => {
  const seen = new Set<string>()
  const names = new Set(project.case?.aliases?.map(({ canonical }) => canonical))
  const problems: Problem[] = []
  for (const [articleId, marks] of project.annotations) {
    for (const [id, annotation] of marks) {
      const place = `annotations/${id}`
      if (seen.has(id)) problems.push({ place, what: 'its id is used twice' })
      seen.add(id)
      if (annotation.id !== id || annotation.articleId !== articleId)
        problems.push({ place, what: 'kept under another id or article' })
      if (!project.articles.has(articleId))
        problems.push({ place, what: `its article ${articleId} is missing` })
      for (const claimId of annotation.claimIds ?? []) {
        if (!project.claims.has(claimId))
          problems.push({ place, what: `its claim record ${claimId} is missing` })
      }
      for (const by of [annotation.createdBy, annotation.updatedBy]) {
        if (by && !project.people.has(by))
          problems.push({ place, what: `its person ${by} is missing` })
      }
      const entity = annotation.speaker?.entity
      if (entity && !names.has(entity))
        problems.push({
          place: `${place}/speaker/entity`,
          what: `the alias ${JSON.stringify(entity)} is missing`,
        })
      const wrong = problemOfSpan(project.texts.get(articleId)?.text, annotation)
      if (wrong) problems.push({ place, what: wrong })
    }
  }
  return problems
}

/** What is wrong with an annotation's place in this text; `null` when nothing is, or the text is not known. */
export const problemOfSpan = (text: string | undefined, annotation: Annotation): string | null => {
  if (annotation.anchor === 'orphan') return null
  if (!isPlaced(annotation)) return 'it has no span and is not marked as an orphan'
  const { start, end, quote } = annotation
  if (start >= end) return `span ${start}-${end} is empty or reversed`
  if (text === undefined) return null
  if (end > text.length) return `span ${start}-${end} ends outside the text of ${text.length} units`
  if (!isBoundary(text, start) || !isBoundary(text, end))
    return `span ${start}-${end} cuts a character`
  if (text.slice(start, end) !== quote.exact)
    return `the words at ${start}-${end} are not its quote`
  return null
}

const problemsOfClaims = (project: Project): readonly Problem[] => {
  const annotated = new Set([...project.annotations.values()].flatMap((marks) => [...marks.keys()]))
  return [...project.claims.values()].flatMap((claim) => {
    const place = `claims/${claim.id}`
    const problems: Problem[] = []
    if (claim.parentId && !project.claims.has(claim.parentId))
      problems.push({ place, what: `its parent ${claim.parentId} is missing` })
    for (const { annotationId } of claim.evidence ?? []) {
      if (annotationId && !annotated.has(annotationId))
        problems.push({ place, what: `its evidence ${annotationId} is missing` })
    }
    return problems
  })
}
