// Where the claims of a case stand: how many of an article come before each, and how far they are from an annotation.

import { isPlaced, type Placed } from '../core/annotation.ts'
import { allAnnotations, type Project } from '../core/project.ts'
import type { AnnotationId, ArticleId } from '../core/types.ts'
import { overlaps, type Span } from '../text/span.ts'
import { nextSentence, sentencesOver, type Reading } from './reading.ts'

/** Of each annotation that is a claim, how many of its article stand before it. */
export const ordersOf = (project: Project): ReadonlyMap<AnnotationId, number> => {
  const orders = new Map<AnnotationId, number>()
  const counts = new Map<ArticleId, number>()
  const claims = allAnnotations(project)
    .filter(isPlaced)
    .filter(({ tag }) => tag === 'claim')
  for (const { id, articleId } of claims.toSorted((a, b) => a.start - b.start)) {
    const order = counts.get(articleId) ?? 0
    orders.set(id, order)
    counts.set(articleId, order + 1)
  }
  return orders
}

/** Sentences that are told apart before and behind an annotation; what lies further behind is one more. */
const BEFORE = 4
const BEHIND = 2
/** Farther than any that is told. */
export const FAR = 9

/** Sentences counted from that of the annotation: 0, the one before -1, the one behind 1; `null` far before it. */
export const sentencesAround = (
  reading: Reading,
  mark: Placed,
): ((span: Span) => number | null) => {
  const sentences = sentencesOver(reading, mark)
  const first = sentences[0] ?? mark
  const last = sentences.at(-1) ?? mark
  const near: (Span & { readonly number: number })[] = [
    { start: first.start, end: last.end, number: 0 },
  ]
  const walk = (from: Span, step: 1 | -1, most: number): void => {
    let at: Span | null = from
    for (let i = 1; i <= most && at; i += 1) {
      at = nextSentence(reading, at, step)
      if (at) near.push({ start: at.start, end: at.end, number: i * step })
    }
  }
  walk(first, -1, BEFORE)
  walk(last, 1, BEHIND)
  const end = Math.max(...near.map((each) => each.end))
  return (span) =>
    near.find((each) => overlaps(each, span))?.number ?? (span.start >= end ? BEHIND + 1 : null)
}
