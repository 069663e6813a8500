// Small builders: an article from one line in which [brackets] mark the spans that a test is about.

import { newAnnotation, type Placed } from '../../src/core/annotation.ts'
import { apply } from '../../src/core/change.ts'
import type { Edit } from '../../src/core/change.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import type { Article, ArticleText, Tag } from '../../src/core/types.ts'
import type { Span } from '../../src/text/span.ts'
import { analyst, annotationId, minute, pasted, projectOfRows } from './projects.ts'

/** An article whose text had brackets around some words, and where these words are. */
export type Marked = {
  readonly rows: readonly [Article, ArticleText]
  readonly id: Article['id']
  readonly text: string
  readonly spans: readonly Span[]
}

/** `article('Karsovia [rejected] it')`: the text without brackets, and the spans that were in them. */
export const article = (marked: string, n = 1): Marked => {
  const spans: Span[] = []
  let text = ''
  let start = 0
  for (const unit of marked) {
    if (unit === '[') start = text.length
    else if (unit === ']') spans.push({ start, end: text.length })
    else text += unit
  }
  const rows = pasted(n, text)
  return { rows, id: rows[0].id, text, spans }
}

/** The nth bracketed span of an article as an annotation. */
export const annotation = ({ id, text, spans }: Marked, nth: number, tag: Tag, n = nth): Placed =>
  newAnnotation(text, {
    id: annotationId(n),
    articleId: id,
    span: spans[nth]!, // the test counts its own brackets
    tag,
    at: minute(5),
    by: analyst.id,
  })

/** A case of these articles and annotations. */
export const project = (articles: readonly Marked[], ...annotations: readonly Placed[]): Project =>
  projectOfRows({ articles: articles.map(({ rows }) => rows), annotations })

/** The project after each plan in turn. */
export const after = (
  start: Project,
  ...plans: readonly ((project: Project) => readonly Edit[])[]
): Project => plans.reduce((now, plan) => apply(now, plan(now)), start)

/** What is tagged: the words and their tag, in reading order. */
export const tagsOf = (now: Project): readonly (readonly [string, Tag])[] =>
  allAnnotations(now)
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map(({ quote, tag }) => [quote.exact, tag])

/** Who acts in a test, and when. */
export const actor = { at: minute(30), by: analyst.id }
