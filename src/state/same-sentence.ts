// The same sentence in other articles of the case: agencies' words are printed by many, and tagged once.

import { annotationOn } from '../core/annotation.ts'
import { outletOf, titleOf } from '../core/article.ts'
import { marksOf, textOf, type Project } from '../core/project.ts'
import { currentArticles } from '../core/revisions.ts'
import type { ArticleId, Tag } from '../core/types.ts'
import { SAME, similarTo } from '../text/similarity.ts'
import { passage, type Span } from '../text/span.ts'
import { bodySentences, readingOf } from './reading.ts'

/** A sentence of another article that says the same. */
export type Twin = {
  readonly articleId: ArticleId
  readonly span: Span
  readonly words: string
  /** The outlet, or the title where nobody has named one. */
  readonly source: string
  /** 0 to 1; 1 where only capitals, quotation marks and white space differ. */
  readonly identity: number
  /** The tag that lies on it now, where it is another one. */
  readonly tagNow: Tag | null
}

/** What is offered: the tag and the sentence it lies on, and where else it can go. */
export type SameSentence = {
  readonly tag: Tag
  readonly words: string
  readonly twins: readonly Twin[]
}

/** Below this a sentence is not even shown; between it and `SAME` it is offered, but not chosen. */
const ALIKE = 0.6

/**
 * The same sentence in each other article: all that are the same, else the one that is most like it. Set aside is left
 * out, and so is what has the tag already. All texts are loaded. Linear in the texts.
 */
export const twinsOf = (
  project: Project,
  articleId: ArticleId,
  words: string,
  tag: Tag,
): readonly Twin[] => {
  const identityOf = similarTo(words, ALIKE)
  return currentArticles(project).flatMap((article) => {
    if (article.id === articleId) return []
    const text = textOf(project, article.id)
    const marks = marksOf(project, article.id)
    const alike = bodySentences(readingOf(article, text))
      .map((span) => ({ span, identity: identityOf(passage(text, span)) }))
      .filter(({ identity }) => identity > 0)
      .toSorted((a, b) => b.identity - a.identity)
    const same = alike.filter(({ identity }) => identity >= SAME)
    return (same.length > 0 ? same : alike.slice(0, 1)).flatMap(({ span, identity }) => {
      const tagNow = annotationOn(marks, span)?.tag ?? null
      if (tagNow === tag) return []
      const source = outletOf(article) || titleOf(article)
      return [{ articleId: article.id, span, words: passage(text, span), source, identity, tagNow }]
    })
  })
}

/** True for what is chosen before the analyst has looked: the same sentence that nobody has tagged. */
export const isPreset = ({ identity, tagNow }: Twin): boolean => identity >= SAME && tagNow === null
