// Plans about suggestions: what was proposed becomes an annotation, or is remembered as rejected. Suggestions
// themselves are no rows and lie in no case.

import { annotationOn, newAnnotation, type NewAnnotation } from '../annotation.ts'
import { adding, replacing, type Edit } from '../change.ts'
import { sameData } from '../equal.ts'
import { withNames } from '../names.ts'
import { marksOf, textOf, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { Annotation, Article, ArticleId, Declined } from '../types.ts'
import { isSuperseded } from '../revisions.ts'
import { removeAnnotations, tagSpans, type Mark } from './annotation.ts'
import { refuseSuperseded } from './superseded.ts'

/** A suggestion as it is to be kept: where it comes from, and what is said of the words beside their tag. */
export type Accepted = NewAnnotation & {
  readonly said: Pick<Annotation, 'origin'> & Partial<AnnotationSaid>
}

type AnnotationSaid = Pick<
  Annotation,
  | 'altTag'
  | 'speaker'
  | 'role'
  | 'cue'
  | 'form'
  | 'chain'
  | 'sourceType'
  | 'statementDate'
  | 'responseKind'
  | 'contextKind'
>

/**
 * Makes annotations of suggestions, as one change. Words on which an annotation lies by now are left to it, and of two
 * wishes for the same words the first is kept. Throws `RangeError` for a span outside the text or through a character.
 */
export const acceptSuggestions = (
  project: Project,
  articleId: ArticleId,
  wishes: readonly Accepted[],
): readonly Edit[] => {
  articleIn(project, articleId)
  const text = textOf(project, articleId)
  const marks = marksOf(project, articleId)
  const taken = new Set<string>()
  const isFree = ({ span }: Accepted): boolean => {
    const words = `${span.start}-${span.end}`
    if (taken.has(words) || annotationOn(marks, span)) return false
    taken.add(words)
    return true
  }
  const edits = wishes.filter(isFree).map((wish) => {
    const made: Annotation = { ...newAnnotation(text, wish), ...wish.said }
    return adding('annotations', made.id, made)
  })
  return withNames(project, edits)
}

/**
 * Tags spans, as one change; where the tag was suggested, all that was suggested with it is kept (`acceptSuggestions`).
 * Words on which an annotation lies by now get the tag alone. Throws as `tagSpan` does.
 */
export const tagOrAccept = (
  project: Project,
  articleId: ArticleId,
  wishes: readonly (NewAnnotation | Accepted)[],
): readonly Edit[] => {
  const marks = marksOf(project, articleId)
  const isAccepted = (wish: NewAnnotation | Accepted): wish is Accepted =>
    'said' in wish && !annotationOn(marks, wish.span)
  return [
    ...tagSpans(
      project,
      wishes.filter((wish) => !isAccepted(wish)),
    ),
    ...acceptSuggestions(project, articleId, wishes.filter(isAccepted)),
  ]
}

/** Remembers rejected suggestions by their words, so that they are not made again in this article. */
export const declineSuggestions = (
  project: Project,
  articleId: ArticleId,
  declined: readonly Declined[],
): readonly Edit[] => {
  const before = articleIn(project, articleId)
  const known = before.declined ?? []
  const added = declined.filter((each) => !isDeclined(known, each.exact, each.tag))
  return added.length > 0 ? [withDeclined(before, [...known, ...added])] : []
}

/**
 * Takes annotations away; those that were accepted suggestions are rejected by it, and not suggested again. One undo
 * brings all of it back.
 */
export const removeDecided = (project: Project, marks: readonly Mark[]): readonly Edit[] => {
  const declined = new Map<ArticleId, Declined[]>()
  for (const { articleId, id } of marks) {
    const mark = marksOf(project, articleId).get(id)
    if (mark?.origin.kind !== 'suggestion' || isSuperseded(project.articles, articleId)) continue
    const { cue, rule = '' } = mark.origin
    const { exact } = mark.quote
    const all = declined.get(articleId) ?? []
    declined.set(articleId, [...all, { exact, tag: mark.tag, rule, ...(cue ? { cue } : {}) }])
  }
  return [
    ...removeAnnotations(project, marks),
    ...[...declined].flatMap(([id, each]) => declineSuggestions(project, id, each)),
  ]
}

/** Lets all rejected suggestions of an article be made again. */
export const forgetDeclined = (project: Project, articleId: ArticleId): readonly Edit[] => {
  const before = articleIn(project, articleId)
  return before.declined ? [withDeclined(before, [])] : []
}

/** True where these words were rejected with this tag. */
export const isDeclined = (
  declined: readonly Declined[] | undefined,
  exact: string,
  tag: Declined['tag'],
): boolean => declined?.some((each) => each.tag === tag && each.exact === exact) ?? false

const articleIn = (project: Project, articleId: ArticleId): Article => {
  const article = project.articles.get(articleId)
  if (!article) throw new Refused('This article is no longer in the case. Nothing was changed.')
  refuseSuperseded(project, articleId)
  return article
}

const withDeclined = (before: Article, declined: readonly Declined[]): Edit => {
  const { declined: _, ...rest } = before
  const after = (declined.length > 0 ? { ...rest, declined } : rest) as Article // the same row with another list
  return replacing('articles', before.id, before, sameData(before, after) ? before : after)
}
