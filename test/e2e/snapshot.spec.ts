// What assistive technology sees of the example, as committed text: the prose in browse mode, and the list of
// sentences. After a change that is meant: `npx playwright test snapshot --update-snapshots`, and read the difference.

import { expect, test } from 'playwright/test'
import { open } from './support/app.ts'

test('[SL12] the example as prose and as a list of sentences', async ({ page }) => {
  test.info().snapshotSuffix = '' // words are the same on every system
  await open(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  const article = page.getByRole('article')
  await expect(article).toBeVisible()
  await expect(article).not.toHaveAttribute('aria-busy', 'true')
  await expect(page.locator('[data-sentence][data-tags]').first()).toBeVisible()
  await expect(article.getByText('All read or coded')).toBeVisible()
  await expect(article.getByText('Reworded:')).toBeVisible() // comes when the analysis has compared the articles
  expect(await article.ariaSnapshot()).toMatchSnapshot('prose.txt')

  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Sentences' }).click()
  const list = page.getByRole('listbox', { name: 'Sentences' })
  await expect(list).toBeFocused()
  await page.setViewportSize({ width: 1280, height: 4000 }) // every option is in the DOM
  await expect(list.getByRole('option')).toHaveCount(12)
  expect(await list.ariaSnapshot()).toMatchSnapshot('list.txt')
})
