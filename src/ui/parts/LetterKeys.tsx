// The switch for letters as commands (WCAG 2.1.4): who speaks to the computer, or presses keys by mistake, switches
// them off.

import { useId } from 'react'
import { switchLetters, useKeyChoices } from '../../state/keymap.ts'
import styles from './LetterKeys.module.css'

export const LetterKeys = () => {
  const { letters } = useKeyChoices()
  const id = useId()
  return (
    <div className={styles['row']}>
      <button
        type="button"
        role="switch"
        id={id}
        className={styles['switch']}
        aria-label="Letter keys"
        aria-checked={letters}
        aria-describedby={`${id}-about`}
        onClick={() => switchLetters(!letters)}
      />
      <div>
        <label htmlFor={id}>Letter keys</label>
        <p id={`${id}-about`}>
          {letters
            ? 'Letters, digits and signs are commands outside of fields.'
            : 'Off: only keys with Ctrl and named keys are commands.'}
        </p>
      </div>
    </div>
  )
}
