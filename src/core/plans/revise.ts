// Plans about corrections: a corrected text is a new article, and the annotations go over to it.

import { reanchoring, type Compared, type Wanted } from '../../text/reanchor.ts'
import { sameSpan, type Span } from '../../text/span.ts'
import { isPlaced, placeOf } from '../annotation.ts'
import { newArticle, type NewArticle } from '../article.ts'
import { carriedAnnotation, carriedArticle, wantedOf, type Passage } from '../carried.ts'
import { adding, replacing, type Edit } from '../change.ts'
import { marksOf, textOf, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { Annotation, Article, ArticleId } from '../types.ts'
import type { Actor, Mark } from './annotation.ts'
import { refuseSuperseded } from './superseded.ts'

export type Revision = Omit<NewArticle, 'id'> & {
  readonly oldId: ArticleId
  readonly newId: ArticleId
}

/**
 * Makes a corrected text the newest version of an article: the old one is locked, every annotation goes over with its
 * id and everything that is said of it. Those whose place is not certain are marked `unsure`, those without one
 * `orphan`; what was added gets nothing. Refuses an unchanged text and an article that was superseded. `compared` spares
 * the comparison of the texts, which takes seconds for large ones.
 */
export const reviseArticle = (
  project: Project,
  wish: Revision,
  compared?: Compared,
): readonly Edit[] => {
  const { oldId, newId, text } = wish
  const old = project.articles.get(oldId)
  if (!old) throw new Refused('This article is no longer in the case. Nothing was changed.')
  refuseSuperseded(project, oldId)
  const before = textOf(project, oldId)
  if (before === text) throw new Refused('The text is the same as before. Nothing was changed.')
  const passage = { before, after: text, reanchoring: reanchoring(before, text, compared) }
  const article: Article = {
    ...carriedArticle(passage, old, wish),
    ...factsOf(newArticle({ ...wish, id: newId, description: { title: { state: 'not-stated' } } })),
    revisionOf: oldId,
    status: 'open',
  }
  const locked: Article = { ...old, status: 'locked' }
  return [
    ...(old.status === 'locked' ? [] : [replacing('articles', oldId, old, locked)]),
    adding('articles', newId, article),
    adding('texts', newId, { articleId: newId, text }),
    ...carriedOver(passage, [...marksOf(project, oldId).values()], newId),
  ]
}

/** All places that `reviseArticle` will look for, so that they can be looked for before; none for an unknown article. */
export const wantedInRevision = (project: Project, oldId: ArticleId): readonly Wanted[] => {
  const old = project.articles.get(oldId)
  return old ? wantedOf(textOf(project, oldId), old, marksOf(project, oldId).values()) : []
}

/** The annotations in the new text. Words have one annotation: an unsure one never lies on those of another. */
const carriedOver = (
  passage: Passage,
  marks: readonly Annotation[],
  newId: ArticleId,
): readonly Edit[] => {
  const rows = marks.map((mark) => withoutGaps(carriedAnnotation(passage, mark, newId)))
  const placeOfRow = ({ start, end }: Annotation): string => `${start}-${end}`
  const taken = new Set(rows.filter(({ anchor }) => anchor === undefined).map(placeOfRow))
  return rows.map((row, i) => {
    const before = marks[i]!
    const isFree = row.anchor !== 'unsure' || !taken.has(placeOfRow(row))
    if (row.anchor === 'unsure') taken.add(placeOfRow(row))
    return replacing('annotations', row.id, before, isFree ? row : withoutAnchor(row))
  })
}

const withoutAnchor = (row: Annotation): Annotation => {
  const { start: _1, end: _2, formerQuote, ...rest } = row
  return { ...rest, quote: formerQuote ?? row.quote, anchor: 'orphan' }
}

/** What belongs to a text itself and not to what is known about it. */
const factsOf = ({ id, textLength, textHash, pastedHash, intake }: Article) => ({
  id,
  textLength,
  textHash,
  pastedHash,
  intake,
})

/** "Yes, this is the place": the proposed place of an unsure annotation is certain from now on. */
export const confirmAnchor = (project: Project, mark: Mark, actor: Actor): readonly Edit[] => {
  const before = markIn(project, mark)
  if (!isPlaced(before))
    throw new Refused('It has no place in the text yet. Select the words that it belongs to.')
  if (before.anchor === undefined) return []
  refuseTaken(project, mark, before)
  return [settledAt(before, {}, actor)]
}

/**
 * Puts an annotation on a span that somebody chose; it is certain there. Refuses where another one lies on exactly
 * these words. Throws `RangeError` for a span outside the text or through a character.
 */
export const replaceAnchor = (
  project: Project,
  mark: Mark,
  span: Span,
  actor: Actor,
): readonly Edit[] => {
  const before = markIn(project, mark)
  refuseTaken(project, mark, span)
  return [settledAt(before, placeOf(textOf(project, mark.articleId), span), actor)]
}

const refuseTaken = (project: Project, { articleId, id }: Mark, span: Span): void => {
  for (const each of marksOf(project, articleId).values())
    if (each.id !== id && isPlaced(each) && sameSpan(each, span))
      throw new Refused(
        `Another annotation (${each.tag}) lies on exactly these words. Nothing was changed.`,
      )
}

const markIn = (project: Project, { articleId, id }: Mark): Annotation => {
  refuseSuperseded(project, articleId)
  const mark = marksOf(project, articleId).get(id)
  if (!mark) throw new Refused('This annotation is no longer there. Nothing was changed.')
  return mark
}

const settledAt = (before: Annotation, place: Partial<Annotation>, actor: Actor): Edit => {
  const { anchor: _1, formerQuote: _2, ...rest } = before
  const after = { ...rest, ...place, updatedAt: actor.at, updatedBy: actor.by } as Annotation // the same row without two optional keys
  return replacing('annotations', before.id, before, after)
}

const withoutGaps = (annotation: Annotation): Annotation =>
  Object.fromEntries(
    Object.entries(annotation).filter(([, value]) => value !== undefined),
  ) as Annotation // only optional keys can be undefined
