// Which other article is one text with this one, as a component sees it.

import { useEffect } from 'react'
import type { ArticleId } from '../../core/types.ts'
import { useKnownLikeness, watchLikeness, type Likeness } from '../../state/finding.ts'

/** The article that is most alike; `null` where none is, or nobody knows yet. */
export const useLikeness = (articleId: ArticleId): Likeness | null => {
  useEffect(() => watchLikeness(articleId), [articleId])
  return useKnownLikeness(articleId)
}
