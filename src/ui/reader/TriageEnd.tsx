// The end of a round of triage: what is left, and the ways on.

import { useEffect, useRef } from 'react'
import { goBack, restartTriage, useTriage } from '../../state/triage.ts'
import { showAs } from '../../state/view.ts'
import { counted } from '../parts/words.ts'
import styles from './Triage.module.css'

type Props = {
  /** How many sentences are untagged. */
  readonly left: number
  readonly of: number
}

export const TriageEnd = ({ left, of }: Props) => {
  const hasTrail = useTriage((state) => state.trail.length > 0)
  const heading = useRef<HTMLHeadingElement>(null)
  // Screen readers hear where they are; the keys work as before.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles['end']}>
      <h2 ref={heading} tabIndex={-1}>
        {left === 0 ? 'Every sentence is coded' : 'That was the last one'}
      </h2>
      <p>
        {left === 0
          ? `All ${counted(of, 'sentence')} of this article carry a tag.`
          : `${counted(left, 'sentence')} of ${of.toLocaleString('en')} ${left === 1 ? 'is' : 'are'} left untagged. Leaving a sentence untagged is a decision too.`}
      </p>
      <p className={styles['ways']}>
        <button type="button" className="btn primary" onClick={() => showAs('prose')}>
          Back to the prose
        </button>
        {hasTrail && (
          <button type="button" className="btn" onClick={goBack}>
            Back to the last sentence
          </button>
        )}
        {left > 0 && (
          <button type="button" className="btn" onClick={restartTriage}>
            Go through them again
          </button>
        )}
      </p>
    </div>
  )
}
