// Failure is loud: the bar stays until the work is on the disk or the analyst lets it go. No timer removes it.

import { useDesk, workbench } from '../../state/app.ts'
import { downloadUnsaved } from '../../state/files.ts'
import styles from './SaveBar.module.css'

const LOCKED = {
  'updated-elsewhere':
    'Touchstone was updated in another tab. This tab no longer saves; everything before is safe. Reload it.',
  'deleted-elsewhere':
    'The data was erased in another tab. This tab no longer saves. Download what it still shows, or reload.',
  replaced:
    'The stored data was removed or replaced while this tab was open. Nothing more is written. Download what this tab still shows.',
} as const

export const SaveBar = () => {
  const save = useDesk((desk) => desk.save)
  const lock = useDesk((desk) => desk.lock)
  if (!lock && save.kind !== 'not-saved') return null
  return (
    <div role="alert" className={styles['bar']}>
      <p>
        {lock ? (
          LOCKED[lock]
        ) : save.kind === 'not-saved' ? (
          <>
            <b>Not saved: {save.reason}.</b> Your last action, “{save.change.label}”, is only in
            this tab. Everything before it is saved.
          </>
        ) : null}
      </p>
      <span className={styles['actions']}>
        {lock ? (
          <button type="button" className="btn" onClick={() => location.reload()}>
            Reload
          </button>
        ) : (
          <>
            <button type="button" className="btn primary" onClick={() => void workbench().retry()}>
              Try again
            </button>
            <button type="button" className="btn" onClick={() => workbench().giveUp()}>
              Let it go
            </button>
          </>
        )}
        <button type="button" className="btn" onClick={() => void downloadUnsaved()}>
          Download my work
        </button>
      </span>
    </div>
  )
}
