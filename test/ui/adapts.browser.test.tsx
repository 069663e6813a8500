// The app under the settings of other people: small and zoomed windows, fingers, paper. What needs all of its screens
// is in test/e2e/adapts.spec.ts.

import { cdp, page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openExample } from '../../src/state/example.ts'
import { moveBySentence } from '../../src/state/moving.ts'
import { followAddress, session } from '../../src/state/session.ts'
import { App } from '../../src/ui/App.tsx'
import { begin, end, show } from '../support/screen.tsx'

beforeEach(async () => {
  await begin()
  document.body.style.cssText = 'margin:0'
  followAddress()
  await openExample()
})
afterEach(async () => {
  await devtools().send('Emulation.setEmulatedMedia', { media: '' })
  await devtools().send('Emulation.setTouchEmulationEnabled', { enabled: false })
  await end()
})

/** The protocol of the browser's own tools; Vitest leaves its commands to whoever provides the browser. */
const devtools = () =>
  cdp() as unknown as { send: (command: string, options: object) => Promise<unknown> }

const read = async (width: number, height: number): Promise<void> => {
  await page.viewport(width, height)
  show(<App />)
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
}
const boxOf = (selector: string): DOMRect =>
  document.querySelector(selector)!.getBoundingClientRect()
const sheet = (): HTMLElement | null => document.querySelector('[data-sheet="open"]')

describe('[Y6] with the sheet open', () => {
  test.each([
    [720, 450],
    [320, 256],
    [390, 844],
  ])(
    'in a window of %i × %i the text lies under neither the sheet nor the bar',
    async (...size) => {
      await read(...size)
      moveBySentence(1)
      session.setState({ sheetShown: true })
      await expect.poll(sheet).toBeTruthy()
      const bar = '[aria-label="Tag this sentence"]'
      const scroller = document.querySelector('article')!.parentElement!
      expect(scroller.getBoundingClientRect().bottom).toBeLessThanOrEqual(boxOf(bar).top)
      const hits = (element: Element): boolean => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
      }
      const buttons = [...document.querySelectorAll(`${bar} button`)]
      expect(buttons.filter((each) => !hits(each)).map((each) => each.textContent)).toEqual([])
      // The last sentence can still be brought above the sheet where there is room for it.
      scroller.scrollTop = scroller.scrollHeight
      const { bottom } = boxOf('.par:last-child .s:last-child')
      if (size[1] > 500) expect(bottom).toBeLessThanOrEqual(sheet()!.getBoundingClientRect().top)
    },
  )
})

describe('[Y11] on paper', () => {
  const print = () => devtools().send('Emulation.setEmulatedMedia', { media: 'print' })
  const printed = (): readonly string[] =>
    [...document.querySelectorAll<HTMLElement>('button, a[href^="#"], input')]
      .filter((each) => each.checkVisibility() && !each.matches('[class*="skip"]'))
      .map((each) => each.ariaLabel ?? each.textContent)

  test('the article has no controls', async () => {
    await read(1280, 800)
    await print()
    expect(matchMedia('print').matches).toBe(true)
    expect(printed()).toEqual([])
    expect(document.querySelector('h1')!.checkVisibility()).toBe(true)
  })

  test('nor the list of its sentences, and no sign of the cursor', async () => {
    await read(1280, 800)
    await userEvent.keyboard('wj')
    const here = () => document.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')!
    await expect.poll(here).toBeTruthy()
    expect(getComputedStyle(here()).outlineStyle).toBe('solid')
    await print()
    expect(printed()).toEqual([])
    const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(here())
    expect([outlineStyle, boxShadow, backgroundColor]).toEqual(['none', 'none', 'rgba(0, 0, 0, 0)'])
    expect(getComputedStyle(document.activeElement!).outlineStyle).toBe('none')
  })
})

describe('[Y10] under fingers', () => {
  test.each([390, 1024])('everything in the menu is at least 44 px, at %i px', async (width) => {
    await devtools().send('Emulation.setTouchEmulationEnabled', { enabled: true })
    await read(width, 844)
    expect(matchMedia('(pointer: coarse)').matches).toBe(true)
    await userEvent.click(page.getByRole('button', { name: 'Menu' }))
    await expect.poll(() => document.querySelector('[role="dialog"]')).toBeTruthy()
    const targets = [...document.querySelectorAll<HTMLElement>('[role="dialog"] :is(a, button)')]
    const small = targets.filter((each) => {
      const { width: across, height } = each.getBoundingClientRect()
      return each.checkVisibility() && (across < 44 || height < 44)
    })
    expect(small.map((each) => each.ariaLabel ?? each.textContent)).toEqual([])
    expect(targets.length).toBeGreaterThan(8)
  })

  test('the sheet shows no keys; with a mouse it does', async () => {
    await read(390, 844)
    session.setState({ sheetShown: true })
    moveBySentence(1)
    await expect.poll(() => sheet()?.querySelector('[data-detail="role"]')).toBeTruthy()
    const keys = (): number =>
      [...sheet()!.querySelectorAll('kbd')].filter((each) => each.checkVisibility()).length
    expect(keys()).toBeGreaterThan(5)
    await devtools().send('Emulation.setTouchEmulationEnabled', { enabled: true })
    await expect.poll(keys).toBe(0)
  })
})
