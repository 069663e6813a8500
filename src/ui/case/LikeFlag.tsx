// In the list: which other article this one is nearly the same as.

import { titleOf } from '../../core/article.ts'
import type { Article } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { session } from '../../state/session.ts'
import { likenessInWords } from '../parts/LikeNote.tsx'
import { useLikeness } from '../parts/useLikeness.ts'
import styles from './ArticleRow.module.css'

export const LikeFlag = ({ article }: { readonly article: Article }) => {
  const likeness = useLikeness(article.id)
  const other = useDesk((desk) => likeness && desk.project.articles.get(likeness.otherId))
  if (!likeness || !other) return null
  return (
    <button
      type="button"
      className={`${styles['like']} num`}
      title="Compare the two"
      onClick={() => session.setState({ compared: [article.id, other.id] })}
    >
      {likenessInWords(likeness)} <bdi>{titleOf(other)}</bdi>
    </button>
  )
}
