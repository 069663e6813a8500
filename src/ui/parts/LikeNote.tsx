// Says that an article is one text with another, and leads to both side by side. Which of them was first is not said:
// nobody knows that from the words.

import { titleOf } from '../../core/article.ts'
import type { Article, CaseId } from '../../core/types.ts'
import { percent } from '../../state/coverage.ts'
import type { Likeness } from '../../state/finding.ts'
import { hashOf } from '../../state/route.ts'
import { Icon } from './Icon.tsx'
import styles from './LikeNote.module.css'

type Props = {
  readonly likeness: Likeness
  /** The article with the id of the likeness. */
  readonly other: Article
  readonly caseId: CaseId
  readonly onCompare: () => void
  /** It comes when the words are there already: one line in the strip above the title, which takes no room from them. */
  readonly isLate?: boolean
}

export const LikeNote = ({ likeness, other, caseId, onCompare, isLate }: Props) => (
  <p className={`${styles['note']} ${isLate ? styles['late'] : ''}`}>
    <Icon name="articles" size={16} />
    <span className={`${styles['words']} num`}>
      {likenessInWords(likeness)}{' '}
      <a href={hashOf({ screen: 'reader', caseId, articleId: other.id })}>
        <bdi>{titleOf(other)}</bdi>
      </a>
    </span>
    <button type="button" className="btn" onClick={onCompare}>
      Compare<span className="sr"> with {titleOf(other)}</span>
    </button>
  </p>
)

/** "82% the same as", "Holds 90% of", "Reworded: 75% of the sentences say the same as in". */
export const likenessInWords = ({ kind, share, held }: Likeness): string => {
  if (kind === 'rewritten')
    return `Reworded: ${percent(Math.max(share, held))} of the sentences say the same as in`
  if (share === 1 && held === 1) return 'The same words as'
  return share >= held || share >= HALF
    ? `${percent(share)} the same as`
    : `Holds ${percent(held)} of`
}

const HALF = 0.5
