// How far the work on an article is, in words and as a mark.

import type { Article } from '../../core/types.ts'
import { doneInWords, useRead } from '../../state/read.ts'
import { DoneMark } from '../parts/DoneMark.tsx'
import { Icon } from '../parts/Icon.tsx'
import styles from './ArticleRow.module.css'

export const StatusMark = ({ article }: { readonly article: Article }) => {
  const done = doneInWords(article, useRead(article.id))
  if (article.status === 'locked')
    return (
      <span className={styles['status']}>
        <Icon name="lock" size={16} /> Locked
      </span>
    )
  if (done) return <DoneMark article={article} inWords />
  return (
    <span className={styles['status']}>
      <Icon name="open" size={14} /> Open
    </span>
  )
}
