// What an annotation is: one span of one article with one tag.

import { isBoundary } from '../text/code-points.ts'
import { describe } from '../text/quote.ts'
import { sameSpan, type Span } from '../text/span.ts'
import type { Marks } from './project.ts'
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  PersonId,
  Speaker,
  Tag,
  Timestamp,
} from './types.ts'

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
export const newAnnotation = (text: string, wish: NewAnnotation): Placed => ({
  id: wish.id,
  articleId: wish.articleId,
  tag: wish.tag,
  ...placeOf(text, wish.span),
  origin: { kind: 'person' },
  createdAt: wish.at,
  createdBy: wish.by,
})

/** Where an annotation lies and which words it quotes there. Throws as `newAnnotation` does. */
export const placeOf = (text: string, { start, end }: Span): Span & Pick<Annotation, 'quote'> => {
  if (!(isBoundary(text, start) && isBoundary(text, end) && start < end))
    throw new RangeError(`span ${start}-${end} is not one of a text of ${text.length} units`)
  return { start, end, quote: describe(text, { start, end }) }
}

/** What was said of one annotation that can be said of another one: neither words, places nor links. */
export type Manner = Pick<
  Annotation,
  'role' | 'form' | 'sourceType' | 'responseKind' | 'checkable' | 'contextKind'
> & { readonly speaker?: Pick<Speaker, 'stated' | 'entity'> }

/** The manner of an annotation; the speaker without the place where the article names them. */
export const mannerOf = (annotation: Annotation): Manner => {
  const { speaker, role, form, sourceType, responseKind, checkable, contextKind } = annotation
  const { stated, entity } = speaker ?? {}
  const known = { role, form, sourceType, responseKind, checkable, contextKind }
  const named = { stated, entity }
  return {
    ...withoutGaps(known),
    ...(stated !== undefined || entity !== undefined ? { speaker: withoutGaps(named) } : {}),
  }
}

const withoutGaps = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T> // fewer keys

/** The annotation that lies on exactly this span, if there is one. */
export const annotationOn = (marks: Marks, span: Span): Placed | null => {
  for (const annotation of marks.values()) {
    if (isPlaced(annotation) && sameSpan(annotation, span)) return annotation
  }
  return null
}
