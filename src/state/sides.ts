// What stands on either side of the text: the rail on the left, the panel on the right. Each can be put away on wide
// windows; the choice is kept on this device.

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keptAs } from './kept.ts'
import { session } from './session.ts'

/** True for what is shown. */
export type Sides = { readonly rail: boolean; readonly panel: boolean }

const kept = keptAs<Sides>('sides', 1, { rail: true, panel: true }, ({ rail, panel }) =>
  typeof rail === 'boolean' && typeof panel === 'boolean' ? { rail, panel } : null,
)

const sides = createStore<Sides>(kept.read)

export const useSides = (): Sides => useStore(sides)

/** Shows a side, or puts it away. */
export const toggleSide = (side: keyof Sides): void => {
  sides.setState((now) => ({ [side]: !now[side] }))
  kept.write(sides.getState())
}

/** Brings the panel back where it was put away. */
export const showPanel = (): void => {
  if (!sides.getState().panel) toggleSide('panel')
}

/** Where the panel is a sheet, as Panel.module.css has it. */
const isSheet = (): boolean => matchMedia('(max-width: 820px)').matches

/** Shows the details where they are a sheet; elsewhere they stand beside the text already. */
export const openSheet = (): void => {
  if (isSheet()) session.setState({ sheetShown: true })
}

/** Shows the panel, on phones as a sheet, and goes into it: Tab leads to its controls, and no key presses one unasked. */
export const openPanel = (): void => {
  showPanel()
  openSheet()
  setTimeout(() => panel()?.focus({ preventScroll: true }))
}

/** True while the focus is in the panel. */
export const isInPanel = (): boolean => panel()?.contains(document.activeElement) ?? false

const panel = (): HTMLElement | null => document.querySelector('[data-side="panel"]')
