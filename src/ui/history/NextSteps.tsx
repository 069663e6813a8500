// Undo and redo, each with the name of what it would do.

import { useDesk, workbench } from '../../state/app.ts'
import { sayOutcome } from '../../state/outcome.ts'
import { plainLabel } from '../../state/undo-stack.ts'
import { Icon } from '../parts/Icon.tsx'
import styles from './NextSteps.module.css'

export const NextSteps = () => {
  const undo = useDesk((desk) => desk.stack.undo.at(-1))
  const redo = useDesk((desk) => desk.stack.redo.at(-1))
  return (
    <div className={styles['steps']}>
      <button
        type="button"
        className="btn"
        disabled={!undo}
        onClick={() =>
          void workbench()
            .undo()
            .then((outcome) => sayOutcome(outcome))
        }
      >
        <Icon name="undo" />
        <span>
          {undo ? (
            <>
              Undo: <bdi>{plainLabel(undo.label)}</bdi>
            </>
          ) : (
            'Nothing to undo'
          )}
        </span>
      </button>
      <button
        type="button"
        className="btn"
        disabled={!redo}
        onClick={() =>
          void workbench()
            .redo()
            .then((outcome) => sayOutcome(outcome))
        }
      >
        <Icon name="redo" />
        <span>
          {redo ? (
            <>
              Redo: <bdi>{plainLabel(redo.label)}</bdi>
            </>
          ) : (
            'Nothing to redo'
          )}
        </span>
      </button>
    </div>
  )
}
