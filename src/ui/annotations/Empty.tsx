// What the screen says when there is nothing to show: why, and what to do.

import { outletOf, titleOf } from '../../core/article.ts'
import { useDesk } from '../../state/app.ts'
import { keyFor } from '../../state/commands.ts'
import { useKeyChoices } from '../../state/keymap.ts'
import type { View } from '../../state/row-order.ts'
import { hashOf } from '../../state/route.ts'
import type { Part } from '../../state/rows.ts'
import { changeView } from '../../state/table.ts'
import { shownParts } from '../parts/key-words.ts'
import styles from './Empty.module.css'

type Props = { readonly parts: readonly Part[] }

export const NoAnnotations = ({ parts }: Props) => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  const first = parts[0]?.article
  useKeyChoices()
  const key = keyFor('tag.claim')
  const tagIt = key ? `press ${shownParts(key).join('+')} on` : 'tag'
  if (!caseId) return null
  return (
    <div className={styles['empty']}>
      <p>
        No annotations yet.{' '}
        {first
          ? `Open an article and ${tagIt} a sentence.`
          : `Add an article, then ${tagIt} a sentence.`}
      </p>
      {first ? (
        <a className="btn" href={hashOf({ screen: 'reader', caseId, articleId: first.id })}>
          Open <bdi className={styles['title']}>{titleOf(first)}</bdi>
        </a>
      ) : (
        <a className="btn" href={hashOf({ screen: 'case', caseId })}>
          Add an article
        </a>
      )}
    </div>
  )
}

export const NoMatch = ({ view, parts }: Props & { readonly view: View }) => {
  const article = parts.find((part) => part.article.id === view.article)?.article
  return (
    <div className={styles['empty']}>
      <output aria-label="Result">
        No {view.tags.length > 0 ? view.tags.join(' or ') : 'annotation'}
        {view.text.trim() && (
          <>
            {' '}
            with "<bdi>{view.text.trim()}</bdi>"
          </>
        )}
        {view.article && (
          <>
            {' '}
            in <bdi>{article ? outletOf(article) || titleOf(article) : 'this article'}</bdi>
          </>
        )}
        .
      </output>
      <button
        type="button"
        className="btn"
        onClick={() => changeView({ tags: [], article: null, text: '' })}
      >
        Clear filters
      </button>
    </div>
  )
}
