// Words of an article as they are passed on: with their source and the address that leads to them.

import { titleOf } from './article.ts'
import { dayOf } from './dates.ts'
import { wordsOf } from './stated.ts'
import type { Article } from './types.ts'

/** Three lines: the words in quotation marks; title, outlet and date as far as they are known; the link. */
export const citationOf = (article: Article, words: string, link: string): string => {
  const { published } = article
  const day = dayOf(published) ?? published?.resolved ?? wordsOf(published)
  const source = [titleOf(article), wordsOf(article.outlet), day].filter(Boolean).join(', ')
  return [`“${words.trim()}”`, source, link].join('\n')
}
