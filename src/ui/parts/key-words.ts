// Keys as words: for the eye, and for `aria-keyshortcuts`.

import { isMac } from '../../dom/keys.ts'
import { commandOf, keysOf } from '../../state/commands.ts'
import { partsOf } from '../../state/key-choices.ts'
import { useKeyChoices } from '../../state/keymap.ts'

const SIGNS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
}

/** What stands on the keys: `Mod+Z` is Ctrl and Z, on a Mac ⌘ and Z. */
export const shownParts = (key: string): readonly string[] =>
  partsOf(key).map((part) => (part === 'Mod' ? (isMac() ? '⌘' : 'Ctrl') : (SIGNS[part] ?? part)))

/** A key as `aria-keyshortcuts` writes it (WAI-ARIA 1.2): `Control+S`, `Shift+U`, `Plus`, `Space`. */
export const ariaKey = (key: string): string =>
  partsOf(key)
    .map((part) => {
      if (part === 'Mod') return isMac() ? 'Meta' : 'Control'
      return part === '+' ? 'Plus' : part === ' ' ? 'Space' : part
    })
    .join('+')

export type Hint = { readonly title: string; readonly 'aria-keyshortcuts': string | undefined }

/**
 * Gives the tooltip and the announced keys of a command, to be spread into its control: `{...hint('undo')}`. `words`
 * stand in the tooltip instead of the command's name. It follows every change of the keys.
 */
export const useHints = (): ((id: string, words?: string) => Hint) => {
  useKeyChoices()
  return hintOf
}

const hintOf = (id: string, words?: string): Hint => {
  const command = commandOf(id)
  const keys = keysOf(command)
  const name = words ?? command.name
  return {
    title: keys[0] === undefined ? name : `${name} (${shownParts(keys[0]).join('+')})`,
    'aria-keyshortcuts': keys.length > 0 ? keys.map(ariaKey).join(' ') : undefined,
  }
}
