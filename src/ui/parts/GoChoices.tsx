// What the letter behind `G` can mean, for as long as it is waited for. The place stays empty otherwise, so that what
// comes into it is read out.

import { assignedKeys, commands } from '../../state/commands.ts'
import { useKeyChoices } from '../../state/keymap.ts'
import { useSession } from '../../state/session.ts'
import styles from './GoChoices.module.css'
import { Key } from './Keys.tsx'

export const GoChoices = ({ className = '' }: { readonly className?: string | undefined }) => {
  const isAsked = useSession((state) => state.whereAsked)
  useKeyChoices()
  return (
    <div
      role="status"
      aria-label="Screens"
      className={isAsked ? `${styles['choices']} ${className}` : ''}
    >
      {isAsked && (
        <>
          <b>Go to</b>
          <Choices />
        </>
      )}
    </div>
  )
}

const Choices = () =>
  commands
    .filter((each) => each.scope === 'go' && each.when?.() !== false)
    .map((command) => (
      <span key={command.id} className={styles['choice']}>
        <Key name={assignedKeys(command)[0] ?? ''} /> {command.name}
      </span>
    ))
