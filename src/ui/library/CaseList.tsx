// The cases of this device, the one that was changed last first.

import { useRef } from 'react'
import type { CaseId } from '../../core/types.ts'
import { discardCase } from '../../state/articles.ts'
import type { Desk } from '../../state/desk.ts'
import { hashOf } from '../../state/route.ts'
import { Icon } from '../parts/Icon.tsx'
import { counted, moment } from '../parts/words.ts'
import { BinLine } from './BinLine.tsx'
import styles from './CaseList.module.css'

type CaseRecord = Desk['cases'][number]

type Props = { readonly cases: readonly CaseRecord[]; readonly binned: number }

export const CaseList = ({ cases, binned }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const discard = async (id: CaseId): Promise<void> => {
    await discardCase(id)
    // The button is gone; after the last case the paste box has the focus already.
    if (document.activeElement === document.body) heading.current?.focus()
  }
  return (
    <section aria-labelledby="cases-heading" className={styles['cases']}>
      <h2 id="cases-heading" ref={heading} tabIndex={-1}>
        Cases <span className={`${styles['count']} num`}>{cases.length}</span>
      </h2>
      <ul className="card-list">
        {cases.map((each) => (
          <CaseRow key={each.id} record={each} onDiscard={(id) => void discard(id)} />
        ))}
      </ul>
      <BinLine count={binned} />
    </section>
  )
}

type RowProps = { readonly record: CaseRecord; readonly onDiscard: (id: CaseId) => void }

const CaseRow = ({ record, onDiscard }: RowProps) => {
  const { row, articles, annotations, changedAt } = record
  const title = row.title || 'Untitled case'
  return (
    <li className={styles['case']}>
      <div className={styles['words']}>
        <a className={styles['title']} href={hashOf({ screen: 'case', caseId: row.id })}>
          <bdi>{title}</bdi>
        </a>
        {row.question && (
          <p className={styles['question']}>
            <bdi>{row.question}</bdi>
          </p>
        )}
        <p className={`${styles['meta']} num`}>
          <span>{counted(articles, 'article')}</span>
          <span>{counted(annotations, 'annotation')}</span>
          <span>
            Changed <time dateTime={changedAt}>{moment(changedAt)}</time>
          </span>
        </p>
      </div>
      <button
        type="button"
        className={`btn square quiet ${styles['delete']}`}
        aria-label={`Delete the case ${title}`}
        title="Delete the case"
        onClick={() => onDiscard(row.id)}
      >
        <Icon name="bin" />
      </button>
    </li>
  )
}
