// Marks an article as done, or opens it again.

import { isClosed } from '../../core/article.ts'
import type { Article } from '../../core/types.ts'
import { markAsDone } from '../../state/articles.ts'

type Props = {
  readonly article: Article
  readonly className?: string | undefined
  /** Where several stand in a list, each tells its article to screen readers. */
  readonly of?: string
}

export const DoneButton = ({ article, className, of }: Props) => {
  const isDone = isClosed(article)
  return (
    <button
      type="button"
      className={className}
      onClick={() => void markAsDone(article.id, !isDone)}
    >
      {isDone ? 'Open again' : 'Mark as done'}
      {of && <span className="sr">: {of}</span>}
    </button>
  )
}
