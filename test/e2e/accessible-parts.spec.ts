// What opens above the reader, as axe sees it, light and dark: pickers, palette, key sheet, the offer of the same
// sentence, and the sheet of a phone.

import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import { addArticle, modelArticle, open, paste, saved } from './support/app.ts'
import { press, type Press } from './support/hands.ts'

/** The whole page, and in the dark what is open once more: only its colours differ. */
const look = async (page: Page, name: string): Promise<void> => {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    const axe = new AxeBuilder({ page })
    if (theme === 'dark') axe.include('[role="dialog"], aside').withRules('color-contrast')
    const { violations } = await axe.analyze()
    expect(
      violations.map(({ id, nodes }) => `${name}, ${theme}: ${id} at ${nodes[0]?.html}`),
    ).toEqual([])
  }
}

const twin = `Ferry or warship

"There has not been a gun inside our gates for eleven years," Osk said.`

test('[Y13] axe finds nothing in pickers, palette, key sheet and the offer of the same sentence', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, modelArticle)
  await press(page, ['article.add'])
  await paste(page, { text: twin })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toContainText('Ferry or warship')
  await press(page, ['tag.denial'])
  const opened: readonly (readonly [string, Press])[] = [
    ['speaker', 'annotation.speaker'],
    ['kind', 'annotation.kind'],
    ['palette', 'palette'],
    ['keys', 'keys'],
    ['same sentence', 'tag.same'],
  ]
  for (const [name, command] of opened) {
    await press(page, [command])
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(page, name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('[Y14] axe finds nothing in the sheet of a phone and in the picker over it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await addArticle(page, modelArticle)
  await press(page, ['sentence.next', 'sentence.next', 'tag.claim'])
  await page.getByRole('button', { name: 'Details' }).click()
  await expect(page.getByRole('complementary', { name: 'Annotation' })).toBeVisible()
  await saved(page)
  await look(page, 'sheet')
  await page.getByRole('button', { name: /^Speaker/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'picker over the sheet')
})
