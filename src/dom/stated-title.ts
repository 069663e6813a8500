// What a page states as the title of its article, and which of the articles that it states is meant by that.

import { decodedValue, plainValue } from './fact-values.ts'
import { folded, likeness } from './folded.ts'
import type { StatedArticle } from './json-ld.ts'
import type { Meta } from './page-meta.ts'
import { isOfFormat, titlesIn, withoutSite } from './page-title.ts'

/** What the page states as its title, the most trusted first. */
export const hintsOf = (meta: Meta, stated: readonly StatedArticle[]): readonly string[] => {
  const site = plainValue(meta.first('og:site_name'))
  const titles = [meta.first('og:title'), meta.first('twitter:title', 'citation_title', 'dc.title')]
  return [
    ...stated.slice(0, 5).map(({ headline }) => decodedValue(headline)),
    ...titles.map((title) => plainValue(title)).map((title) => title && withoutSite(title, site)),
    ...titlesIn(plainValue(meta.title) ?? '').filter((title) => !isOfFormat(title)),
  ].filter((hint) => hint !== null)
}

/** The one of several stated articles that the page is about; a list of other articles is not. */
export const chosen = (
  stated: readonly StatedArticle[],
  titles: readonly (string | null | undefined)[],
): StatedArticle | null => {
  const wanted = titles.map((title) => folded(title ?? '')).filter((title) => title)
  const like = (article: StatedArticle): number => {
    const words = folded(decodedValue(article.headline) ?? '')
    return Math.max(0, ...wanted.map((title) => likeness(words, title)))
  }
  const best = stated.slice(0, 50).toSorted((a, b) => like(b) - like(a))[0]
  if (!best) return null
  return like(best) > 0 || stated.length === 1 || wanted.length === 0 ? best : null
}
