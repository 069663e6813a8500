// Which elements of a page nobody saw, all in all.

import type { HidesByRule } from './hiding-rules.ts'
import { isHidden } from './html-hidden.ts'
import { wordsOf } from './html-text.ts'
import type { Unfolded } from './unfolding.ts'

/**
 * What is hidden by attributes or by the page's own sheets; the sheets only while they do not hide most of it. What
 * is folded and belongs to the article is not hidden.
 */
export const seenBy = (
  document: Document,
  byRule: HidesByRule,
  unfolded: Unfolded,
): HidesByRule => {
  const isSeen = (hides: HidesByRule): number =>
    wordsOf(document.body, (element, where) => (hides(element) ? 'hidden' : where)).text.length
  const byItself = (element: Element): boolean => isHidden(element) && !unfolded.rest.has(element)
  if (!isUsed(document, byRule)) return byItself
  const both = (element: Element): boolean =>
    (isHidden(element) || byRule(element)) && !unfolded.rest.has(element)
  return isSeen(both) * 2 < isSeen(byItself) ? byItself : both
}

const isUsed = (document: Document, hides: HidesByRule): boolean => {
  for (const element of document.body.querySelectorAll('[class], [id]'))
    if (hides(element)) return true
  return false
}
