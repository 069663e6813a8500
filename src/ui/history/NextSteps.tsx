// Undo and redo, each with the name of what it would do.

import type { Recorded } from '../../core/change.ts'
import { useDesk } from '../../state/app.ts'
import { redo, undo } from '../../state/back-and-forth.ts'
import { plainLabel } from '../../state/undo-stack.ts'
import { Icon } from '../parts/Icon.tsx'
import styles from './NextSteps.module.css'

export const NextSteps = () => (
  <div className={styles['steps']}>
    <Step verb="Undo" change={useDesk((desk) => desk.stack.undo.at(-1))} take={undo} />
    <Step verb="Redo" change={useDesk((desk) => desk.stack.redo.at(-1))} take={redo} />
  </div>
)

type StepProps = {
  readonly verb: 'Undo' | 'Redo'
  readonly change: Recorded | undefined
  readonly take: () => Promise<void>
}

const Step = ({ verb, change, take }: StepProps) => (
  <button type="button" className="btn" disabled={!change} onClick={() => void take()}>
    <Icon name={verb === 'Undo' ? 'undo' : 'redo'} />
    <span>
      {change ? (
        <>
          {verb}: <bdi>{plainLabel(change.label)}</bdi>
        </>
      ) : (
        `Nothing to ${verb.toLowerCase()}`
      )}
    </span>
  </button>
)
