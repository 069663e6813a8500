// Plans about articles.

import { trimmed } from '../../text/characters.ts'
import { contains, inReadingOrder, overlaps, type Span } from '../../text/span.ts'
import { isBoilerplate, newArticle, withHeadline, type NewArticle } from '../article.ts'
import { adding, removing, replacing, type Edit } from '../change.ts'
import { resolveDate } from '../dates.ts'
import { sameData } from '../equal.ts'
import { marksOf, textOf, type Project } from '../project.ts'
import { withoutAnnotations, withoutArticles } from '../references.ts'
import { revisionsOf } from '../revisions.ts'
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
  Record<'title' | 'outlet' | 'byline' | 'published' | 'url' | 'language' | 'direction', string>
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
    const typed = words.published.trim()
    const day = isDay(typed) ? typed : dayOf(typed)
    if (typed && !day) throw new Refused(`"${typed}" is not a day. Write it as 2031-03-14.`)
    after.published = dayFrom(text, day ?? '')
  }
  if (words.url !== undefined) {
    if (words.url.trim()) after.url = words.url.trim()
    else delete after.url
  }
  if (words.language !== undefined) {
    const language = words.language.trim()
    if (language && !LANGUAGE.test(language))
      throw new Refused(`"${language}" is not a language. Write it as en or pt-BR.`)
    if (language) after.language = language
    else delete after.language
  }
  if (words.direction !== undefined) after.direction = directionFrom(words.direction)
  return sameData(before, after) ? [] : [replacing('articles', articleId, before, after)]
}

/** The outer form of a language tag (BCP 47): "en", "pt-BR", "zh-Hant-TW". */
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/

/** A day in the usual English words, such as "14 March 2031"; `null` for what needs another day to mean one. */
const dayOf = (words: string): string | null => {
  const dated = resolveDate(words, null)
  return dated?.precision === 'day' ? dated.resolved : null
}

const directionFrom = (words: string): NonNullable<Article['direction']> =>
  words === 'ltr' || words === 'rtl' ? words : 'auto'

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
export const removeArticle = (project: Project, articleId: ArticleId): readonly Edit[] =>
  removeArticles(project, [articleId])

/** Takes several articles away, each as `removeArticle` does. Throws `RangeError` where a text is not loaded. */
export const removeArticles = (
  project: Project,
  articleIds: readonly ArticleId[],
): readonly Edit[] => {
  const marks = new Map(articleIds.flatMap((id) => [...marksOf(project, id)]))
  return [
    ...withoutAnnotations(project, marks),
    ...withoutArticles(project, new Set(articleIds)),
    ...[...marks.values()].map((a) => removing('annotations', a.id, a)),
    ...articleIds.flatMap((id) => {
      const text = project.texts.get(id)
      if (!text) throw new RangeError(`the text of article ${id} is not loaded`)
      return [removing('texts', id, text), removing('articles', id, articleIn(project, id))]
    }),
  ]
}

/** The note of an article whose original was dropped. */
export const ORIGINAL_DROPPED = 'original-dropped:1'

/** Notes that the bytes of an article as they came are not kept any more; so do the versions that came from the same. */
export const noteOriginalDropped = (project: Project, articleId: ArticleId): readonly Edit[] => {
  const { pastedHash } = articleIn(project, articleId)
  return revisionsOf(project.articles, articleId).flatMap((before) => {
    const { id, intake } = before
    if (before.pastedHash !== pastedHash || intake.notes?.includes(ORIGINAL_DROPPED)) return []
    const notes = [...(intake.notes ?? []), ORIGINAL_DROPPED]
    return [replacing('articles', id, before, { ...before, intake: { ...intake, notes } })]
  })
}

const articleIn = (project: Project, articleId: ArticleId): Article => {
  const article = project.articles.get(articleId)
  if (!article) throw new Refused('This article is no longer in the case. Nothing was changed.')
  return article
}
