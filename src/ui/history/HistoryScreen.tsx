// Everything that was ever done to the case, newest first, each with the way back.

import { useMemo } from 'react'
import type { CaseId } from '../../core/types.ts'
import { undoneOf } from '../../state/changes.ts'
import { useDesk } from '../../state/app.ts'
import { counted } from '../parts/words.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { clockOf, dayOf } from './days.ts'
import styles from './HistoryScreen.module.css'
import { NextSteps } from './NextSteps.tsx'
import { useHistory } from './useHistory.ts'

export const HistoryScreen = () => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  return caseId ? <HistoryOf key={caseId} caseId={caseId} /> : null
}

const HistoryOf = ({ caseId }: { readonly caseId: CaseId }) => {
  const project = useDesk((desk) => desk.project)
  const { changes, hasMore, loadMore } = useHistory(caseId)
  const undone = useMemo(() => undoneOf(changes ?? []), [changes])
  const days = useMemo(() => [...Map.groupBy(changes ?? [], ({ at }) => dayOf(at))], [changes])
  return (
    <div className="page">
      <h1>History</h1>
      <p className="lead">
        Every change of this case. Any of them can be taken back as long as nothing later builds on
        it; taking back is a change as well.
      </p>
      <NextSteps />
      {changes?.length === 0 && <p>Nothing was changed yet.</p>}
      {days.map(([day, ofDay]) => (
        <section key={day} className={styles['day']} aria-label={day}>
          <h2>{day}</h2>
          <ol className={styles['changes']}>
            {ofDay.map((change) => (
              <ChangeRow
                key={change.id}
                change={change}
                project={project}
                isUndone={undone.has(change.id)}
                time={clockOf(change.at)}
              />
            ))}
          </ol>
        </section>
      ))}
      {hasMore && (
        <button type="button" className="btn" onClick={loadMore}>
          Show older changes
        </button>
      )}
      {changes && changes.length > 0 && !hasMore && (
        <p className={styles['end']}>{counted(changes.length, 'change')}, back to the first one.</p>
      )}
    </div>
  )
}
