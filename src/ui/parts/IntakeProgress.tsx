// How far the reading of files has come, and the way to stop it.

import { cancelIntake, useIntake } from '../../state/intake.ts'
import styles from './Intake.module.css'
import { shareRead } from './intake-words.ts'

type Props = { readonly onCancelled: () => void }

export const IntakeProgress = ({ onCancelled }: Props) => {
  const intake = useIntake()
  if (intake.kind !== 'reading') return null
  const { done, of, name, isAdding } = intake
  return (
    <section className={styles['progress']} aria-label="Reading files">
      <p className={`${styles['state']} num`}>
        {isAdding ? (
          'Adding what was read'
        ) : (
          <>
            Reading {of > 1 && `${Math.min(done + 1, of)} of ${of}: `}
            <bdi>{name}</bdi>
          </>
        )}
      </p>
      <progress
        className={styles['bar']}
        aria-label="Files read"
        max={1}
        value={isAdding ? 1 : shareRead(intake)}
      />
      {!isAdding && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            cancelIntake()
            onCancelled()
          }}
        >
          Cancel
        </button>
      )}
    </section>
  )
}
