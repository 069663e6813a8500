// What stands in place of the list where no article is left, and the way out.

import styles from './ArticleList.module.css'

type Props = {
  /** The words of a search were looked for. */
  readonly isSearch: boolean
  readonly isFiltered: boolean
  readonly onShowAll: () => void
}

export const NothingFits = ({ isSearch, isFiltered, onShowAll }: Props) => (
  <div className={styles['none']}>
    <p>
      {isSearch ? 'No article has these words' : 'No article fits'}
      {isFiltered ? ' under these filters.' : '.'}
    </p>
    {isFiltered && (
      <button type="button" className="btn" onClick={onShowAll}>
        Show all articles
      </button>
    )}
  </div>
)
