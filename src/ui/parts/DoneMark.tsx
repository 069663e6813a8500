// The check mark of an article that is finished, with its reason in words.

import { doneInWords, useRead } from '../../state/read.ts'
import type { Article } from '../../core/types.ts'
import { Icon } from './Icon.tsx'
import styles from './DoneMark.module.css'

export const DoneMark = ({ article }: { readonly article: Article }) => {
  const words = doneInWords(article, useRead(article.id))
  if (!words) return null
  return (
    <span className={styles['done']} role="img" aria-label={words} title={words}>
      <Icon name="check" size={16} />
    </span>
  )
}
