// All keys, read from the one list of commands: to be found by typing, to be changed, and to be switched off.

import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { giveKeys } from '../../dom/waiting-keys.ts'
import { commands, fullName, type Command } from '../../state/commands.ts'
import { changeKey, setAllBack, setBack, useKeyChoices } from '../../state/keymap.ts'
import { session } from '../../state/session.ts'
import { HEADINGS, headingOf, isFound, wordsTyped } from './command-words.ts'
import { KeyRow } from './KeyRow.tsx'
import styles from './KeySheet.module.css'
import { LetterKeys } from './LetterKeys.tsx'
import { MOUSE } from './mouse-words.ts'
import { useFocusBack } from './useFocusBack.ts'

export const KeySheet = () => {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  /** The command whose new key is waited for. */
  const [waiting, setWaiting] = useState<string | null>(null)
  const { changed } = useKeyChoices()
  const filter = useRef<HTMLInputElement>(null)
  useFocusBack()
  const words = wordsTyped(typed)
  const found = commands.filter((command) => isFound(command, words))
  const mouse = MOUSE.filter(({ what, how }) => {
    const text = `with the mouse and by touch ${what} ${how}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const wait = (command: Command | null): void => {
    setWaiting(command?.id ?? null)
    setSaid(command ? `Press the new key for “${fullName(command)}”. Escape cancels.` : '')
  }
  const take = (command: Command, key: string): void => {
    setWaiting(null)
    setSaid(changeKey(command.id, key) ?? `“${fullName(command)}” has a new key.`)
  }
  return (
    <Dialog.Root defaultOpen onOpenChange={(open) => session.setState({ keysShown: open })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className={styles['sheet']} initialFocus={filter} finalFocus={false}>
          <div className={styles['head']}>
            <Dialog.Title className={styles['title']}>Keys</Dialog.Title>
            <input
              ref={filter}
              className="field"
              type="search"
              aria-label="Find a key"
              placeholder="Find a command or a key"
              value={typed}
              onFocus={() => void giveKeys()}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Dialog.Close className="btn">Close</Dialog.Close>
            <LetterKeys />
            {Object.keys(changed).length > 0 && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  setAllBack()
                  setSaid('All keys are as they came.')
                  filter.current?.focus()
                }}
              >
                Set all keys back
              </button>
            )}
            <p role="status" className={styles['said']}>
              {said}
            </p>
          </div>
          <div className={styles['columns']}>
            {HEADINGS.map((heading) => {
              const rows = found.filter((command) => headingOf(command) === heading)
              if (rows.length === 0) return null
              return (
                <section key={heading}>
                  <h3>{heading}</h3>
                  <ul>
                    {rows.map((command) => (
                      <KeyRow
                        key={command.id}
                        command={command}
                        isWaiting={waiting === command.id}
                        onWait={wait}
                        onKey={take}
                        onBack={(each) =>
                          setSaid(
                            setBack(each.id) ?? `“${fullName(each)}” has the key it came with.`,
                          )
                        }
                      />
                    ))}
                  </ul>
                </section>
              )
            })}
            {mouse.length > 0 && (
              <section>
                <h3>With the mouse and by touch</h3>
                <ul>
                  {mouse.map(({ what, how }) => (
                    <li key={what} className={styles['row']}>
                      <span>{what}</span>
                      <span className={styles['how']}>{how}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {found.length + mouse.length === 0 && <p>No command has these words.</p>}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
