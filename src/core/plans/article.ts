// Plans about articles.

import { trimmed } from '../../text/characters.ts'
import { contains, inReadingOrder, overlaps, type Span } from '../../text/span.ts'
import { isBoilerplate, newArticle, withHeadline, type NewArticle } from '../article.ts'
import { adding, removing, replacing, type Edit } from '../change.ts'
import { sameData } from '../equal.ts'
import { marksOf, textOf, type Project } from '../project.ts'
import { withoutAnnotations, withoutArticle } from '../references.ts'
import { Refused } from '../refused.ts'
import { dayFrom, isDay, valueFrom } from '../stated.ts'
import type { Article, ArticleId, Region } from '../types.ts'
import { refuseSuperseded } from './superseded.ts'

/** Keeps a new article and its frozen text. */
export const addArticle = (wish: NewArticle): readonly Edit[] => {
  const article = newArticle(wish)
  return [
    adding('articles', article.id, article),
    adding('texts', article.id, { articleId: article.id, text: wish.text }),
  ]
}

/** The words that the analyst typed for one of these; empty = looked, not stated. */
export type ArticleWords = Partial<
  Record<'title' | 'outlet' | 'byline' | 'published' | 'url', string>
>

/** Changes what is known about an article. The text itself is never touched. Refuses a day that is none. */
export const describeArticle = (
  project: Project,
  articleId: ArticleId,
  words: ArticleWords,
): readonly Edit[] => {
  const before = articleIn(project, articleId)
  refuseSuperseded(project, articleId)
  const text = textOf(project, articleId)
  const after: { -readonly [K in keyof Article]: Article[K] } = { ...before }
  if (words.title !== undefined) {
    after.title = valueFrom(text, words.title)
    const regions = sameData(before.title, after.title)
      ? (before.regions ?? [])
      : withHeadline(before.regions ?? [], text, after.title, 'person')
    if (regions.length > 0) after.regions = regions
    else delete after.regions
  }
  if (words.outlet !== undefined) after.outlet = valueFrom(text, words.outlet)
  if (words.byline !== undefined) after.byline = valueFrom(text, words.byline)
  if (words.published !== undefined) {
    const day = words.published.trim()
    if (day && !isDay(day)) throw new Refused(`"${day}" is not a day. Write it as 2031-03-14.`)
    after.published = dayFrom(text, day)
  }
  if (words.url !== undefined) {
    if (words.url.trim()) after.url = words.url.trim()
    else delete after.url
  }
  return sameData(before, after) ? [] : [replacing('articles', articleId, before, after)]
}

/** Says that the work on an article is done, or opens it again. */
export const markDone = (
  project: Project,
  articleId: ArticleId,
  isDone: boolean,
): readonly Edit[] => {
  const before = articleIn(project, articleId)
  refuseSuperseded(project, articleId)
  const status = isDone ? 'done' : 'open'
  return before.status === status
    ? []
    : [replacing('articles', articleId, before, { ...before, status })]
}

/**
 * Sets paragraphs aside as boilerplate, or takes them back where all of them are: then the boilerplate over them goes,
 * and what such a region covers beside them stays. A headline that is set aside is none any more. `paragraphs` are
 * trimmed spans of the article's text.
 */
export const toggleBoilerplate = (
  project: Project,
  articleId: ArticleId,
  paragraphs: readonly Span[],
): readonly Edit[] => {
  const before = articleIn(project, articleId)
  refuseSuperseded(project, articleId)
  const text = textOf(project, articleId)
  if (paragraphs.length === 0) return []
  const regions = before.regions ?? []
  const isAside = (paragraph: Span): boolean =>
    regions.some((region) => isBoilerplate(region) && contains(region, paragraph))
  const open = paragraphs.filter((each) => !isAside(each))
  const isOver = (region: Region): boolean => paragraphs.some((each) => contains(region, each))
  const after =
    open.length > 0
      ? [
          ...regions.filter(({ kind, ...span }) => kind !== 'headline' || !overlapsAny(span, open)),
          ...open.map((each) => regionOn(text, each)),
        ]
      : regions.flatMap((region) =>
          isBoilerplate(region) && isOver(region) ? remains(text, region, paragraphs) : [region],
        )
  const { regions: _, ...rest } = before
  const changed = after.length > 0 ? { ...rest, regions: after.sort(inReadingOrder) } : rest
  return sameData(before, changed)
    ? []
    : [replacing('articles', articleId, before, changed as Article)] // the same row with other regions
}

const overlapsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((each) => overlaps(each, span))

const regionOn = (text: string, { start, end }: Span): Region => ({
  start,
  end,
  kind: 'other',
  by: 'person',
  exact: text.slice(start, end),
})

/** What a region covers beside these spans, as regions of their own. */
const remains = (text: string, region: Region, spans: readonly Span[]): readonly Region[] => {
  const pieces: Region[] = []
  const { start: first, end: last } = region
  const keep = (from: number, to: number): void => {
    const { start, end } = trimmed(text, { start: from, end: to })
    if (start < end) pieces.push({ ...region, start, end, exact: text.slice(start, end) })
  }
  let from = first
  for (const { start, end } of spans.filter((each) => overlaps(each, region))) {
    keep(from, Math.max(first, start))
    from = Math.max(from, end)
  }
  if (from < last) keep(from, last)
  return pieces
}

/** Takes an article away with its text and annotations; one undo brings all of it back. */
export const removeArticle = (project: Project, articleId: ArticleId): readonly Edit[] => {
  const text = project.texts.get(articleId)
  if (!text) throw new RangeError(`the text of article ${articleId} is not loaded`)
  const marks = marksOf(project, articleId)
  return [
    ...withoutAnnotations(project, marks),
    ...withoutArticle(project, articleId),
    ...[...marks.values()].map((a) => removing('annotations', a.id, a)),
    removing('texts', articleId, text),
    removing('articles', articleId, articleIn(project, articleId)),
  ]
}

const articleIn = (project: Project, articleId: ArticleId): Article => {
  const article = project.articles.get(articleId)
  if (!article) throw new Refused('This article is no longer in the case. Nothing was changed.')
  return article
}
