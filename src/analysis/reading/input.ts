// What the engine is asked about an article: from the article's own description.

import { isBoilerplate, isSetAside } from '../../core/article.ts'
import { dayOf } from '../../core/dates.ts'
import { wordsOf } from '../../core/stated.ts'
import type { Article, Region } from '../../core/types.ts'
import type { Span } from '../../text/span.ts'
import type { ReadingInput } from './types.ts'

/** The input for an article, with the built-in lexicon and nothing of a case. */
export const inputFor = (
  text: string,
  {
    regions = [],
    published,
    language,
    outlet,
  }: Pick<Article, 'regions' | 'published' | 'language' | 'outlet'>,
): ReadingInput => {
  const isLeftOut = (region: Region): boolean => isBoilerplate(region) || isSetAside(region)
  const headline = regions.find(({ kind }) => kind === 'headline')
  return {
    text,
    leftOut: regions.filter(isLeftOut).map(placeOf),
    headline: headline ? placeOf(headline) : null,
    language: language ?? null,
    published: dayOf(published),
    outlet: wordsOf(outlet) || null,
    entries: [],
    moved: {},
    aliases: [],
    claims: [],
  }
}

const placeOf = ({ start, end }: Span): Span => ({ start, end })
