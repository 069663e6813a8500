// The keys of a command as they are drawn beside it.

import { commandOf, keyFor, keysOf } from '../../state/commands.ts'
import { useKeyChoices } from '../../state/keymap.ts'
import { shownParts } from './key-words.ts'

/** One key press. */
export const Key = ({ name }: { readonly name: string }) => (
  <span className="keys">
    {shownParts(name).map((part) => (
      <kbd key={part}>{part}</kbd>
    ))}
  </span>
)

type Props = {
  /** The id of a command. */
  readonly of: string
  /** All of its keys, not only the first. */
  readonly all?: boolean
}

/** The keys of a command now; nothing where it has none. */
export const Keys = ({ of, all = false }: Props) => {
  useKeyChoices()
  const keys = keysOf(commandOf(of))
  const prefix = commandOf(of).scope === 'go' ? keyFor('go') : undefined
  return (all ? keys : keys.slice(0, 1)).map((key) => (
    <span key={key} className="keys">
      {prefix && <Key name={prefix} />}
      <Key name={key} />
    </span>
  ))
}
