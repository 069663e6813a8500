// The check mark of an article that is finished, with its reason in words.

import { doneInWords, useRead } from '../../state/read.ts'
import type { Article } from '../../core/types.ts'
import { Icon } from './Icon.tsx'
import styles from './DoneMark.module.css'

type Props = {
  readonly article: Article
  /** Its words stand beside it; else only a tooltip and screen readers have them. */
  readonly inWords?: true
}

export const DoneMark = ({ article, inWords }: Props) => {
  const words = doneInWords(article, useRead(article.id))
  if (!words) return null
  const mark = <Icon name="check" size={16} />
  return inWords ? (
    <span className={styles['done']}>
      {mark} {words}
    </span>
  ) : (
    <span className={styles['done']} role="img" aria-label={words} title={words}>
      {mark}
    </span>
  )
}
