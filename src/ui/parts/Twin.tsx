// The pasted words are in the case already: where, and what can be done.

import { outletOf, titleOf } from '../../core/article.ts'
import { wordsOf } from '../../core/stated.ts'
import type { ArticleId } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { go } from '../../state/session.ts'
import styles from './PasteBox.module.css'
import { shortDate } from './words.ts'

type Props = { readonly articleId: ArticleId; readonly onKeepBoth: () => void }

export const Twin = ({ articleId, onKeepBoth }: Props) => {
  const article = useDesk((desk) => desk.project.articles.get(articleId))
  const caseId = useDesk((desk) => desk.project.case?.id)
  if (!article || !caseId) return null
  const date = article.published?.resolved ?? wordsOf(article.published)
  const where = [outletOf(article), date && shortDate(date)].filter(Boolean).join(', ')
  return (
    <div role="alert" className={styles['twin']}>
      <p>
        You already have this text: <bdi>{titleOf(article)}</bdi>
        {where && (
          <>
            {' ('}
            <bdi>{where}</bdi>)
          </>
        )}
        . Nothing was added.
      </p>
      <button
        type="button"
        className="btn"
        onClick={() => go({ screen: 'reader', caseId, articleId })}
      >
        Open it
      </button>
      <button type="button" className="btn" onClick={onKeepBoth}>
        Keep both
      </button>
    </div>
  )
}
