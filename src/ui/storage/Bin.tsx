// Deleted cases: back they go with one click, for good only with their title typed.

import { useMemo } from 'react'
import type { CaseId } from '../../core/types.ts'
import type { Desk } from '../../state/desk.ts'
import { bringBackCase } from '../../state/articles.ts'
import { deleteForGood } from '../../state/storage-panel.ts'
import { counted, moment } from '../parts/words.ts'
import { TypedConsent } from './TypedConsent.tsx'
import styles from './Bin.module.css'

type Props = { readonly cases: Desk['cases'] }

export const Bin = ({ cases }: Props) => {
  const binned = useMemo(() => cases.filter(({ row }) => row.deletedAt), [cases])
  return (
    <section className={`card ${styles['bin']}`} aria-labelledby="bin-heading">
      <h2 id="bin-heading">Bin</h2>
      {binned.length === 0 ? (
        <p className={styles['empty']}>No deleted cases.</p>
      ) : (
        <ul className={styles['list']}>
          {binned.map(({ row, articles, annotations }) => (
            <li key={row.id}>
              <div>
                <b>
                  <bdi>{row.title}</bdi>
                </b>
                <small>
                  {counted(articles, 'article')}, {counted(annotations, 'annotation')}, deleted{' '}
                  {moment(row.deletedAt ?? row.updatedAt)}
                </small>
              </div>
              <button
                type="button"
                className="btn"
                aria-label={`Restore ${row.title}`}
                onClick={() => void bringBackCase(row.id)}
              >
                Restore
              </button>
              <DeleteForGood caseId={row.id} title={row.title} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type DeleteProps = { readonly caseId: CaseId; readonly title: string }

const DeleteForGood = ({ caseId, title }: DeleteProps) => (
  <TypedConsent
    button="Delete for good"
    name={`Delete for good: ${title}`}
    heading="Delete this case for good"
    label="Type the title of the case"
    word={title}
    onConsent={() => deleteForGood(caseId)}
  >
    <bdi>{title}</bdi>, its texts, annotations and history are removed from this device. There is no
    undo.
  </TypedConsent>
)
