// Where a new annotation is to lie, and the id that it gets.

import type { AnnotationId, ArticleId } from '../core/types.ts'
import type { Span } from '../text/span.ts'
import { newId } from './clock.ts'

/** A new annotation's id and place. */
export const placeFor = (articleId: ArticleId, span: Span) => ({
  id: newId<AnnotationId>(),
  articleId,
  span: { start: span.start, end: span.end },
})
