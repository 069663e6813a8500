// The report on a file that can come in: what is new, what is here already, what stays as it is.

import { useEffect, useId, useRef } from 'react'
import type { ImportReport } from '../../state/files.ts'
import { ProblemList } from '../parts/ProblemList.tsx'
import { counted } from '../parts/words.ts'
import styles from './ImportSummary.module.css'

type Ready = Extract<ImportReport, { kind: 'ready' }>

type Props = {
  readonly report: Ready
  readonly isAdding: boolean
  readonly onAdd: (report: Ready) => Promise<void>
  readonly onCancel: () => void
}

const TABLES = [
  ['articles', 'Articles'],
  ['annotations', 'Annotations'],
  ['claims', 'Claim records'],
  ['events', 'Events'],
  ['people', 'People'],
] as const

export const ImportSummary = ({ report, isAdding, onAdd, onCancel }: Props) => {
  const { preview, warnings } = report
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    heading.current?.focus()
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [])
  const rows = TABLES.map(([table, name]) => ({ name, ...preview.counts[table] })).filter(
    ({ added, same, kept }) => added + same + kept > 0,
  )
  const hasNews = preview.edits.length > 0
  const kept = rows.reduce((sum, row) => sum + row.kept, 0)
  return (
    <div className={styles['report']}>
      <h3 ref={heading} tabIndex={-1} id={id}>
        <bdi>{report.title}</bdi>
      </h3>
      <p className={styles['verdict']}>{verdictOf(report)}</p>
      <p className={styles['file']}>
        From <bdi>{report.file}</bdi>
      </p>
      {rows.length > 0 && (
        <table className={`${styles['table']} num`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col">New</th>
              <th scope="col">Already here</th>
              <th scope="col">Kept as they are</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {[row.added, row.same, row.kept].map((count, column) => (
                  <td key={COLUMNS[column]} className={count === 0 ? styles['none'] : undefined}>
                    {count.toLocaleString('en')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {kept > 0 && (
        <p className={styles['note']}>
          {counted(kept, 'row')} of the file {kept === 1 ? 'differs' : 'differ'} from what is on
          this device. Yours {kept === 1 ? 'stays' : 'stay'} as {kept === 1 ? 'it is' : 'they are'}.
        </p>
      )}
      {warnings.length > 0 && (
        <div className={styles['warnings']}>
          <h4>Worth knowing</h4>
          <ProblemList problems={warnings} />
        </div>
      )}
      <div className={styles['actions']}>
        {(hasNews || report.isInBin) && (
          <button
            type="button"
            className="btn primary"
            aria-disabled={isAdding}
            onClick={() => {
              if (!isAdding) void onAdd(report)
            }}
          >
            {isAdding ? 'Adding' : hasNews ? 'Add to this device' : 'Take out of the bin'}
          </button>
        )}
        <button type="button" className="btn" disabled={isAdding} onClick={onCancel}>
          {hasNews || report.isInBin ? 'Cancel' : 'Close'}
        </button>
      </div>
    </div>
  )
}

const COLUMNS = ['new', 'same', 'kept'] as const

const verdictOf = ({ preview, isInBin }: Ready): string => {
  if (preview.caseIsNew) return 'A new case on this device.'
  if (preview.edits.length > 0)
    return isInBin
      ? 'This case lies in the bin. Adding takes it out.'
      : 'This case is on this device already. Only what is new is added.'
  const kept = Object.values(preview.counts).some((count) => count.kept > 0)
  const all = kept
    ? 'The file holds nothing that is new here. Nothing to add.'
    : 'Everything in this file is already here. Nothing to add.'
  return isInBin ? `${all} The case lies in the bin.` : all
}
