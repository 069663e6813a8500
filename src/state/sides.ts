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

/** Shows the panel, on phones as a sheet, and goes into it. */
export const openPanel = (): void => {
  showPanel()
  session.setState({ sheetShown: true })
  setTimeout(() =>
    document
      .querySelector<HTMLElement>('[data-side="panel"] [role="group"] button:not(:disabled)')
      ?.focus(),
  )
}
