// Plans about annotations: what one key or one button does to the case.

import { sameSpan, type Span } from '../../text/span.ts'
import {
  annotationOn,
  isPlaced,
  mannerOf,
  newAnnotation,
  placeOf,
  type NewAnnotation,
} from '../annotation.ts'
import { adding, removing, replacing, type Edit } from '../change.ts'
import { outgrownBy, placedDetails, type WantedDetails } from '../details.ts'
import { sameData } from '../equal.ts'
import { withNames } from '../names.ts'
import { marksOf, textOf, type Project } from '../project.ts'
import { withoutAnnotations } from '../references.ts'
import { Refused } from '../refused.ts'
import { refuseSuperseded } from './superseded.ts'
import type { Annotation, AnnotationId, ArticleId, PersonId, Tag, Timestamp } from '../types.ts'

/** Names one annotation: its article and its id. */
export type Mark = { readonly articleId: ArticleId; readonly id: AnnotationId }

/** Who acts, and when. */
export type Actor = { readonly at: Timestamp; readonly by: PersonId }

/**
 * Tags a span. Exactly the same span again changes the tag of the annotation that lies there and keeps its note;
 * the same tag again changes nothing. Throws `RangeError` for a span outside the text or through a character.
 */
export const tagSpan = (project: Project, wish: NewAnnotation): readonly Edit[] => {
  if (!project.articles.has(wish.articleId)) throw new Refused(GONE)
  refuseSuperseded(project, wish.articleId)
  const made = newAnnotation(textOf(project, wish.articleId), wish)
  const there = annotationOn(marksOf(project, wish.articleId), made)
  return there ? retag(project, [there], wish.tag, wish) : [adding('annotations', made.id, made)]
}

/** Tags several spans as one change, each by the rules of `tagSpan`. */
export const tagSpans = (project: Project, wishes: readonly NewAnnotation[]): readonly Edit[] =>
  wishes.flatMap((wish) => tagSpan(project, wish))

/**
 * Tags a span like another annotation: its tag, its speaker, and what else can be said of other words (`mannerOf`).
 * What lies on exactly the span is changed, and keeps what the other one does not say. Throws as `tagSpan` does.
 */
export const tagLike = (
  project: Project,
  wish: Omit<NewAnnotation, 'tag'>,
  like: Annotation,
): readonly Edit[] => {
  const said = { ...mannerOf(like), tag: like.tag }
  const [edit] = tagSpan(project, { ...wish, tag: like.tag })
  if (edit?.before === null && edit.after)
    return [adding('annotations', edit.id, { ...(edit.after as Annotation), ...said })] // tagSpan adds nothing else
  const there = annotationOn(marksOf(project, wish.articleId), wish.span)
  if (!there) return []
  const { speaker } = there
  const isSame =
    speaker?.stated === said.speaker?.stated && speaker?.entity === said.speaker?.entity
  // The same person keeps the place where the article names them.
  return revised(project, [there], () => (isSame && speaker ? { ...said, speaker } : said), wish)
}

/**
 * Moves the ends of an annotation; it keeps its id, tag, note and everything else. Refuses where another one lies on
 * exactly these words. Throws `RangeError` for a span outside the text or through a character.
 */
export const resizeAnnotation = (
  project: Project,
  mark: Mark,
  span: Span,
  actor: Actor,
): readonly Edit[] => {
  const marks = marksOf(project, mark.articleId)
  if (!marks.has(mark.id)) throw new Refused(NOT_THERE)
  const there = annotationOn(marks, span)
  if (there && there.id !== mark.id)
    throw new Refused(
      `Another annotation (${there.tag}) lies on exactly these words. Nothing was changed.`,
    )
  const text = textOf(project, mark.articleId)
  return revised(
    project,
    [mark],
    (before) => ({
      ...placeOf(text, span),
      // Whoever moves its ends has looked at the place.
      ...(isPlaced(before) && sameSpan(before, span)
        ? {}
        : { anchor: undefined, formerQuote: undefined }),
    }),
    actor,
  )
}

/**
 * Gives several annotations another tag; those that have it already stay as they are. What only the old tag can say
 * goes with it, everything else is kept.
 */
export const retag = (
  project: Project,
  marks: readonly Mark[],
  tag: Tag,
  actor: Actor,
): readonly Edit[] =>
  revised(project, marks, (before) => ({ tag, ...outgrownBy(before, tag) }), actor)

/**
 * Changes what is said of an annotation beside its tag; `undefined` takes a value away. Words that stand in the article
 * get their place, nearest to the annotation, and a new name of a speaker comes into the case. Throws `Refused` for an
 * alternative that is the tag itself, and for the words of a date that do not stand in the article.
 */
export const describeAnnotation = (
  project: Project,
  mark: Mark,
  details: WantedDetails,
  actor: Actor,
): readonly Edit[] => {
  const text = project.texts.get(mark.articleId)?.text
  const edits = revised(project, [mark], (before) => placedDetails(before, text, details), actor)
  return withNames(project, edits)
}

/** Takes annotations away; one undo brings all of them back. Evidence that rests on one keeps its words. */
export const removeAnnotations = (project: Project, marks: readonly Mark[]): readonly Edit[] => {
  const gone = new Map<AnnotationId, Annotation>()
  for (const { articleId, id } of marks) {
    const before = marksOf(project, articleId).get(id)
    if (before) gone.set(id, before)
  }
  return [
    ...withoutAnnotations(project, gone),
    ...[...gone].map(([id, before]) => removing('annotations', id, before)),
  ]
}

const GONE = 'This article is no longer in the case. Nothing was tagged.'

const NOT_THERE = 'This annotation is no longer there. Nothing was changed.'

const revised = (
  project: Project,
  marks: readonly Mark[],
  details: (before: Annotation) => { readonly [key: string]: unknown },
  actor: Actor,
): readonly Edit[] =>
  marks.flatMap(({ articleId, id }) => {
    const before = marksOf(project, articleId).get(id)
    if (!before) throw new Refused(NOT_THERE)
    const given = Object.fromEntries(
      Object.entries({ ...before, ...details(before) }).filter(([, value]) => value !== undefined),
    ) as Annotation // the row with known keys replaced
    if (sameData(before, given)) return []
    return [
      replacing('annotations', id, before, { ...given, updatedAt: actor.at, updatedBy: actor.by }),
    ]
  })
