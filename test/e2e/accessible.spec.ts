// Everybody can use it: no violation that axe can find on any screen, light and dark, wide and narrow, nothing wider
// than the window, and the whole main job with the keyboard alone.

import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import {
  addArticle,
  expectAnnotations,
  exported,
  open,
  ownArticle,
  parsed,
  paste,
  saved,
} from './support/app.ts'
import { visitAll } from './support/screens.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const colours of ['light', 'dark', 'forced'] as const) {
  for (const size of SIZES) {
    test(`[Y1] axe finds nothing and nothing overflows: ${colours}, ${size.width} px`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.setViewportSize(size)
      await page.emulateMedia(
        colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours },
      )
      await visitAll(page, async (name) => {
        const axe = new AxeBuilder({ page })
        // Forced colours change colours and nothing that the other rules look at.
        const { violations } = await (
          colours === 'forced' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe
        ).analyze()
        expect(
          violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.html.slice(0, 160)}`),
        ).toEqual([])
        expect(await overflowOf(page), `${name} is wider than the window`).toBeLessThanOrEqual(0)
      })
    })
  }
}

test('[Y2] nothing overflows at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await visitAll(page, async (name) => {
    expect(await overflowOf(page), `${name} is wider than the window`).toBeLessThanOrEqual(0)
  })
})

test('[Y3] the main job with the keyboard alone', async ({ page }) => {
  // A mouse would be noticed: everything it could do throws.
  await page.addInitScript(() => {
    for (const type of ['mousedown', 'pointerdown', 'touchstart'])
      addEventListener(
        type,
        () => {
          throw new Error(`${type} in a test without a mouse`)
        },
        true,
      )
  })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await open(page)
  await paste(page, { text: ownArticle })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toBeFocused()
  for (const key of ['c', 'j', 'd', 'n', 'x']) await page.keyboard.press(key)
  await expectAnnotations(page, 3)
  // Words, then two sentences across a paragraph.
  for (const key of ['n', 'ArrowRight', 'Shift+ArrowRight', 'c']) await page.keyboard.press(key)
  await expectAnnotations(page, 4)
  for (const key of ['n', 'Shift+J', 'd']) await page.keyboard.press(key)
  await expectAnnotations(page, 5)
  await page.keyboard.press('s')
  await page.keyboard.type('Pavo Lindqvar')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeFocused()
  await page.keyboard.press('Backspace')
  await expectAnnotations(page, 4)
  await page.keyboard.press('u')
  await expectAnnotations(page, 5)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // The table: to it by Tab and Enter, two rows retagged as one change, back to the words by Enter.
  const table = page
    .getByRole('navigation', { name: 'Case' })
    .getByRole('link', { name: /Annotations/ })
  await tabTo(page, table)
  await page.keyboard.press('Enter')
  const grid = page.locator('[data-keys="table"]')
  await tabTo(page, grid)
  for (const key of ['Shift+X', 'j', 'Shift+X', 'x']) await page.keyboard.press(key)
  await saved(page)
  await expect
    .poll(
      async () =>
        parsed((await exported(page)).text).annotations.filter(({ tag }) => tag === 'context')
          .length,
    )
    .toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  const file = parsed((await exported(page)).text)
  expect(file.annotations).toHaveLength(5)
  expect(errors).toEqual([])
})

const tabTo = async (page: Page, target: ReturnType<Page['locator']>): Promise<void> => {
  for (let i = 0; i < 60; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it')
}

test('[Y4] letters typed into a field are text', async ({ page }) => {
  await open(page)
  await addArticle(page, ownArticle)
  await page.keyboard.press('c')
  await expectAnnotations(page, 1)
  await page.keyboard.press('m')
  await page.keyboard.type('cdx jkn u')
  await page.keyboard.press('Enter')
  await saved(page)
  await expectAnnotations(page, 1)
  expect(parsed((await exported(page)).text).annotations[0]?.note).toBe('cdx jkn u')
})
