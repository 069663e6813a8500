// The keyboard alone: jobs as lists of commands, pressed with the keys that the app's own table gives them, and counted.

import { expect, type Locator, type Page } from 'playwright/test'
import { commandOf, commands, keysOf } from '../../../src/state/commands.ts'

/** One press: the id of a command, or a key of an open picker as it is named (`Enter`, `2`). */
export type Press = string

/** The key of a press as Playwright names it, the shortest of several. Throws `RangeError` where there is none. */
const keyNameOf = (press: Press): string => {
  if (!press.includes('.') && !BARE.has(press)) return press
  const [key] = keysOf(commandOf(press)).toSorted((a, b) => sizeOf(a) - sizeOf(b))
  if (key === undefined) throw new RangeError(`${press} has no key`)
  return key.replace('Mod', 'Control').replace(/(?<=^|\+)[A-Z]$/, (letter) => letter.toLowerCase())
}

/** Ids of commands without a dot in them. */
const BARE: ReadonlySet<string> = new Set(
  commands.flatMap(({ id }) => (id.includes('.') ? [] : [id])),
)

/** How many keys are under the fingers: those that are held down count as well. */
const sizeOf = (key: string): number => key.split('+').filter(Boolean).length || 1

/** How many keys a job takes. */
export const countKeys = (presses: readonly Press[]): number =>
  presses.reduce((sum, press) => sum + sizeOf(keyNameOf(press)), 0)

/** Presses one after the other, each as soon as the one before was kept and whatever it opens is there. */
export const press = async (page: Page, presses: readonly Press[]): Promise<void> => {
  // Hidden from assistive technology while a dialog is open.
  const saveState = page.getByRole('status', { name: 'Save state', includeHidden: true })
  for (const each of presses) {
    await page.keyboard.press(keyNameOf(each))
    if (PICKERS.has(each)) await expect(page.getByRole('combobox')).toBeFocused()
    await expect(saveState).toHaveText(/^Saved/)
  }
}

const PICKERS: ReadonlySet<string> = new Set([
  'annotation.speaker',
  'annotation.role',
  'annotation.form',
  'annotation.kind',
])

/** Everything that a mouse, a pen or a finger could do throws from now on; what was thrown is collected. */
export const withoutPointer = async (page: Page): Promise<readonly string[]> => {
  await page.addInitScript(() => {
    const types = ['mousedown', 'mouseup', 'mousemove', 'pointerdown', 'pointerup', 'pointermove']
    for (const type of [...types, 'touchstart', 'touchmove', 'touchend', 'wheel'])
      addEventListener(
        type,
        (event) => {
          // Some browsers tell of a move after a layout or a download, though nothing was moved.
          const { movementX = 1, movementY = 1 }: Partial<MouseEvent> = event
          if (type.endsWith('move') && movementX === 0 && movementY === 0) return
          throw new Error(`${type} in a test with the keyboard alone`)
        },
        true,
      )
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return errors
}

/** Moves the focus by Tab until it is there. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it')
}
