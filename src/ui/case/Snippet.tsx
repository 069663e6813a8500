// Where a search found an article, and the words around what was found.

import type { ArticleHit } from '../../state/article-list.ts'
import styles from './ArticleRow.module.css'

export const Snippet = ({ hit: { where, snippet } }: { readonly hit: ArticleHit }) =>
  snippet ? (
    <p className={styles['snippet']}>
      <bdi>
        {snippet.before}
        <mark>{snippet.words}</mark>
        {snippet.after}
      </bdi>
    </p>
  ) : (
    <p className={styles['where']}>Found in: {where}</p>
  )
