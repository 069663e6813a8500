// An earlier version of an article is evidence of what stood there: it is read, and nothing is done to it any more.

import { isSuperseded } from '../revisions.ts'
import type { Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { ArticleId } from '../types.ts'

/** Throws `Refused` for an article that a revision has superseded. */
export const refuseSuperseded = ({ articles }: Project, articleId: ArticleId): void => {
  if (isSuperseded(articles, articleId))
    throw new Refused(
      'This is an earlier version of the text, kept as it was. Open the newest one to work on it.',
    )
}
