// One command of the key sheet: its keys, and the way to another one.

import { useEffect } from 'react'
import { keyOf } from '../../dom/keys.ts'
import { fullName, type Command } from '../../state/commands.ts'
import { mayBeChosen } from '../../state/key-choices.ts'
import { useKeyChoices } from '../../state/keymap.ts'
import styles from './KeySheet.module.css'
import { Keys } from './Keys.tsx'

type Props = {
  readonly command: Command
  /** The next key that is pressed becomes this command's. */
  readonly isWaiting: boolean
  readonly onWait: (command: Command | null) => void
  readonly onKey: (command: Command, key: string) => void
  readonly onBack: (command: Command) => void
}

export const KeyRow = ({ command, isWaiting, onWait, onKey, onBack }: Props) => {
  const isChanged = useKeyChoices().changed[command.id] !== undefined
  const name = fullName(command)
  useEffect(() => {
    if (!isWaiting) return
    const take = (event: KeyboardEvent): void => {
      const key = keyOf(event)
      if (!key) return // a modifier alone: the key comes next
      // What the browser needs is refused and does what it always does; nobody is held here.
      if (key === 'Escape' || mayBeChosen(key)) event.preventDefault()
      event.stopPropagation() // Escape leaves this, not the sheet
      if (key === 'Escape') onWait(null)
      else onKey(command, key)
    }
    document.addEventListener('keydown', take, { capture: true })
    return () => document.removeEventListener('keydown', take, { capture: true })
  })
  return (
    <li className={styles['row']} data-command={command.id}>
      <span>{command.name}</span>
      <span className={styles['keys']}>
        {isWaiting ? <em>press a key</em> : <Keys of={command.id} all />}
        {isChanged && !isWaiting && (
          <button
            type="button"
            className={styles['change']}
            aria-label={`Set back the key of ${name}`}
            onClick={(event) => {
              onBack(command)
              event.currentTarget.parentElement
                ?.querySelector<HTMLElement>('[data-change]')
                ?.focus()
            }}
          >
            Set back
          </button>
        )}
        <button
          type="button"
          data-change
          className={styles['change']}
          aria-label={isWaiting ? `Cancel: the key of ${name}` : `Change the key of ${name}`}
          onClick={() => onWait(isWaiting ? null : command)}
          onBlur={() => {
            if (isWaiting) onWait(null)
          }}
        >
          {isWaiting ? 'Cancel' : 'Change'}
        </button>
      </span>
    </li>
  )
}
