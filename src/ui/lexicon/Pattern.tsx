// A pattern as it is read: its words in the serif, the signs between them quieter than the words.

import { Fragment } from 'react'
import styles from './Pattern.module.css'

type Props = { readonly pattern: string; readonly most?: number }

/** At most about `most` characters of it, cut between two alternatives. */
export const Pattern = ({ pattern, most = Infinity }: Props) => {
  const shown = cut(pattern, most)
  return (
    <bdi className={styles['pattern']}>
      {shown.split(/(\||[*?#]|\s+)/).map((part, i) => {
        // Parts have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        if (i % 2 === 0) return <Fragment key={i}>{part}</Fragment>
        // oxlint-disable-next-line react/no-array-index-key
        return <Sign key={i} sign={part} />
      })}
      {shown.length < pattern.length && <span className={styles['sign']}>…</span>}
    </bdi>
  )
}

/** Lines may break behind a bar; what stands behind a blank is the next word of the pattern, and set apart. */
const Sign = ({ sign }: { readonly sign: string }) =>
  sign.trim() === '' ? (
    <span className={styles['next']}> </span>
  ) : (
    <>
      <span className={styles['sign']}>{sign}</span>
      {sign === '|' && <wbr />}
    </>
  )

const cut = (pattern: string, most: number): string => {
  if (pattern.length <= most) return pattern
  const end = Math.max(pattern.lastIndexOf('|', most), pattern.lastIndexOf(' ', most))
  return pattern.slice(0, end > 0 ? end : most).toWellFormed()
}
