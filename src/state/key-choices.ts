// What the analyst chose for the keys: whether letters work at all (WCAG 2.1.4), and which commands have another key.
// Which keys may be chosen stands in keymap.ts.

import { createStore } from 'zustand/vanilla'
import { isRecord, keptAs } from './kept.ts'

export type KeyChoices = {
  /** False: no letter, digit or sign is a command; keys with Ctrl and named keys stay. */
  readonly letters: boolean
  /** Chosen keys by the id of their command. */
  readonly changed: Readonly<Record<string, string>>
}

const AS_SHIPPED: KeyChoices = { letters: true, changed: {} }

const kept = keptAs<KeyChoices>('keys', 1, AS_SHIPPED, ({ letters, changed }) => {
  if (typeof letters !== 'boolean' || !isRecord(changed)) return null
  const keys = Object.entries(changed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && mayBeChosen(entry[1]),
  )
  return { letters, changed: Object.fromEntries(keys) }
})

export const keyChoices = createStore<KeyChoices>(kept.read)

/** Takes other choices and keeps them. */
export const chooseKeys = (choices: Partial<KeyChoices>): void => {
  keyChoices.setState(choices)
  kept.write(keyChoices.getState())
}

/** Reads what is kept: at the start, and when another tab has changed it. */
export const readKeyChoices = (): void => keyChoices.setState(kept.read(), true)

/** Follows the choices that other tabs make; gives the way to stop. */
export const followKeyChoices = (): (() => void) => {
  const follow = ({ key }: StorageEvent): void => {
    if (kept.isAbout(key)) readKeyChoices()
  }
  addEventListener('storage', follow)
  return () => removeEventListener('storage', follow)
}

/** The modifiers of a key and the key itself: `Mod+Shift+Z` is Mod, Shift, Z; the sign `+` is itself. */
export const partsOf = (key: string): readonly string[] => key.split(/\+(?=.)/)

/** True for a letter, digit or sign without Ctrl: what speech input and a resting hand can press by mistake. */
export const isCharacterKey = (key: string): boolean => /^(?:Shift\+)?\S$/u.test(key)

const CTRL_TAKEN = 'ABCDFGHIJLMNOPQRTUVWX0123456789+-='
const CTRL_SHIFT_TAKEN = 'ABCDIJKMNOPQRTVW'

/**
 * True for a key that is free: not needed by browsers, by moving the focus and the page, or by assistive technology.
 * Ctrl+S, Z, Y, K and E are left out of what is taken, as web apps commonly have them.
 */
export const mayBeChosen = (key: string): boolean => {
  if (isCharacterKey(key)) return true
  const parts = partsOf(key)
  const name = parts.at(-1)!
  if (parts.includes('Alt')) return false
  if (parts.includes('Mod')) {
    if (name.length > 1 || name === ' ') return false
    return !(parts.includes('Shift') ? CTRL_SHIFT_TAKEN : CTRL_TAKEN).includes(name)
  }
  return /^(?:ArrowLeft|ArrowRight|Enter|Backspace|Delete)$/.test(name)
}
