// A pattern as it is read: its words in the serif, the signs between them quieter than the words.

import { Fragment } from 'react'
import styles from './Pattern.module.css'

type Props = { readonly pattern: string; readonly most?: number }

/** At most about `most` characters of it, cut between two alternatives. */
export const Pattern = ({ pattern, most = Infinity }: Props) => {
  const shown = cut(pattern, most)
  return (
    <bdi className={styles['pattern']}>
      {shown.split(/([|*?#]|\s+)/).map((part, i) =>
        i % 2 === 0 ? (
          // Parts have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={i}>{part}</Fragment>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i} className={/\s/.test(part) ? undefined : styles['sign']}>
            {part === '|' ? ' | ' : part}
          </span>
        ),
      )}
      {shown.length < pattern.length && <span className={styles['sign']}> …</span>}
    </bdi>
  )
}

const cut = (pattern: string, most: number): string => {
  if (pattern.length <= most) return pattern
  const end = Math.max(pattern.lastIndexOf('|', most), pattern.lastIndexOf(' ', most))
  return pattern.slice(0, end > 0 ? end : most).toWellFormed()
}
