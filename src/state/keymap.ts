// Changing keys: what may be chosen, and why not, in words.

import { useStore } from 'zustand'
import {
  assignedKeys,
  commandOf,
  commands,
  fullName,
  type Command,
  type Scope,
} from './commands.ts'
import {
  chooseKeys,
  isCharacterKey,
  keyChoices,
  mayBeChosen,
  type KeyChoices,
} from './key-choices.ts'

/** Subscribes a component to the choices about keys. */
export const useKeyChoices = (): KeyChoices => useStore(keyChoices)

/** Switches letters, digits and signs on or off as commands. */
export const switchLetters = (letters: boolean): void => chooseKeys({ letters })

/** Gives a command another key. The sentence why not, or `null` when it is done. */
export const changeKey = (id: string, key: string): string | null => {
  const command = commandOf(id)
  const refusal = refusalOf(command, key)
  if (refusal) return refusal
  chooseKeys({ changed: { ...keyChoices.getState().changed, [id]: key } })
  return null
}

/** Gives a command the key that it ships with. The sentence why not, or `null` when it is done. */
export const setBack = (id: string): string | null => {
  const command = commandOf(id)
  const taken = command.keys.map((key) => clashOf(command, key)).find((each) => each !== null)
  if (taken) return taken
  const { [id]: _gone, ...changed } = keyChoices.getState().changed
  chooseKeys({ changed })
  return null
}

/** Gives every command the key that it ships with. */
export const setAllBack = (): void => chooseKeys({ changed: {} })

/** Which scopes listen at the same time. */
const together = (a: Scope, b: Scope): boolean =>
  a === b || (a === 'app' && b !== 'go') || (b === 'app' && a !== 'go')

const refusalOf = (command: Command, key: string): string | null => {
  if (!mayBeChosen(key))
    return 'That key belongs to the browser or to assistive technology. Choose another one.'
  if (command.scope === 'go' && !isCharacterKey(key))
    return 'Behind the first key only letters, digits and signs work.'
  if (command.scope !== 'go' && isCharacterKey(key) && !keyChoices.getState().letters)
    return 'Letter keys are switched off. Switch them on first, or choose a key with Ctrl.'
  return clashOf(command, key)
}

const clashOf = (command: Command, key: string): string | null => {
  const other = commands.find(
    (each) =>
      each.id !== command.id &&
      together(each.scope, command.scope) &&
      assignedKeys(each).includes(key),
  )
  return other ? `That is the key of “${fullName(other)}”. Give that one another key first.` : null
}
