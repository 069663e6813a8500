// What an annotation is: one span of one article with one tag.

import { isBoundary } from '../text/code-points.ts'
import { describe } from '../text/quote.ts'
import { sameSpan, type Span } from '../text/span.ts'
import type { Marks } from './project.ts'
import type { Annotation, AnnotationId, ArticleId, PersonId, Tag, Timestamp } from './types.ts'

/** An annotation that has its place in the text; an orphan keeps only its quote. */
export type Placed = Annotation & Span

export const isPlaced = (annotation: Annotation): annotation is Placed =>
  annotation.start !== undefined && annotation.end !== undefined

/** What is needed to make an annotation. Time, id and person come in, so that plans stay pure. */
export type NewAnnotation = {
  readonly id: AnnotationId
  readonly articleId: ArticleId
  readonly span: Span
  readonly tag: Tag
  readonly at: Timestamp
  readonly by: PersonId
}

/** Throws `RangeError` when the span is empty, reversed, outside the text, or cuts a character. */
export const newAnnotation = (text: string, wish: NewAnnotation): Placed => {
  const { start, end } = wish.span
  if (!(isBoundary(text, start) && isBoundary(text, end) && start < end))
    throw new RangeError(`span ${start}-${end} is not one of a text of ${text.length} units`)
  return {
    id: wish.id,
    articleId: wish.articleId,
    tag: wish.tag,
    start,
    end,
    quote: describe(text, wish.span),
    origin: { kind: 'person' },
    createdAt: wish.at,
    createdBy: wish.by,
  }
}

/** The annotation that lies on exactly this span, if there is one. */
export const annotationOn = (marks: Marks, span: Span): Placed | null => {
  for (const annotation of marks.values()) {
    if (isPlaced(annotation) && sameSpan(annotation, span)) return annotation
  }
  return null
}
