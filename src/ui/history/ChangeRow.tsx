// One change: when, what it was called, what it touched, and the way back.

import { memo, useMemo, useState } from 'react'
import type { Recorded } from '../../core/change.ts'
import type { Project } from '../../core/project.ts'
import { workbench } from '../../state/app.ts'
import { touchedBy } from '../../state/changes.ts'
import { sayOutcome } from '../../state/outcome.ts'
import { go, say } from '../../state/session.ts'
import { TouchedRow } from './TouchedRow.tsx'
import styles from './ChangeRow.module.css'

type Props = {
  readonly change: Recorded
  readonly project: Project
  readonly isUndone: boolean
  readonly time: string
}

const MOST = 3

export const ChangeRow = memo(({ change, project, isUndone, time }: Props) => {
  const [isBusy, setBusy] = useState(false)
  const touched = useMemo(() => touchedBy(change, project), [change, project])
  const shown = touched.slice(0, MOST)
  const rest = touched.length - shown.length
  const takeBack = async (): Promise<void> => {
    setBusy(true)
    const outcome = await workbench().revert(change)
    setBusy(false)
    sayOutcome(outcome)
    if (outcome.kind === 'nothing') say('There was nothing left to take back.')
    if (outcome.kind === 'done' && !workbench().desk.getState().project.case)
      go({ screen: 'library' }) // the making of the case itself was taken back
  }
  return (
    <li className={`${styles['row']} ${isUndone ? styles['undone'] : ''}`}>
      <time className="num" dateTime={change.at}>
        {time}
      </time>
      <div className={styles['what']}>
        <p className={styles['label']}>
          <bdi>{change.label}</bdi> {isUndone && <span className={styles['mark']}>undone</span>}
        </p>
        {touched.length > 0 && (
          <ul className={styles['touched']}>
            {shown.map((each, i) => (
              <TouchedRow
                key={`${each.table} ${each.id}`}
                touched={each}
                namesArticle={each.article !== shown[i + 1]?.article}
              />
            ))}
            {rest > 0 && <li>and {rest.toLocaleString('en')} more</li>}
          </ul>
        )}
      </div>
      {!isUndone && (
        <button
          type="button"
          className="btn"
          aria-label={`Take back “${change.label}” of ${time}`}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void takeBack()
          }}
        >
          Take back
        </button>
      )}
    </li>
  )
})
