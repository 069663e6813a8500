// All keys, read from the one list of commands.

import { Dialog } from '@base-ui/react/dialog'
import { commands, type Scope } from '../../state/commands.ts'
import { session } from '../../state/session.ts'
import styles from './KeySheet.module.css'

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['reader', 'In an article'],
  ['triage', 'In triage'],
  ['table', 'In the table of annotations'],
  ['app', 'Everywhere'],
]

export const KeySheet = () => (
  <Dialog.Root defaultOpen onOpenChange={(open) => session.setState({ keysShown: open })}>
    <Dialog.Portal>
      <Dialog.Backdrop className={styles['backdrop']} />
      <Dialog.Popup className={styles['sheet']}>
        <Dialog.Title className={styles['title']}>Keys</Dialog.Title>
        <div className={styles['columns']}>
          {SCOPES.map(([scope, name]) => (
            <section key={scope}>
              <h3>{name}</h3>
              <dl>
                {commands
                  .filter((command) => command.scope === scope)
                  .map((command) => (
                    <div key={command.id}>
                      <dt>{command.name}</dt>
                      <dd>
                        {command.keys.map((key) => (
                          <kbd key={key}>{shownKey(key)}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
          <section>
            <h3>With the mouse</h3>
            <dl>
              <div>
                <dt>Select words; whole words are meant</dt>
                <dd>drag</dd>
              </div>
              <div>
                <dt>Select exactly these characters</dt>
                <dd>
                  <kbd>Alt</kbd> drag
                </dd>
              </div>
              <div>
                <dt>Select from the cursor to here</dt>
                <dd>
                  <kbd>Shift</kbd> click
                </dd>
              </div>
              <div>
                <dt>Smallest annotation here; again for the next larger</dt>
                <dd>click</dd>
              </div>
            </dl>
          </section>
        </div>
        <Dialog.Close className="btn">Close</Dialog.Close>
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
)

const SIGNS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
}

const shownKey = (key: string): string =>
  key
    .split('+')
    .map((part) => (part === 'Mod' ? 'Ctrl' : (SIGNS[part] ?? part)))
    .join(' ')
