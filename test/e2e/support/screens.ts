// Every screen of the app with the example case in it, for tests that look at all of them.

import { expect, type Page } from 'playwright/test'
import { addArticle, open, ownArticle, ready, saved } from './app.ts'

/** Every screen of the example case, by its name. */
export const visitAll = async (
  page: Page,
  look: (name: string) => Promise<void>,
): Promise<void> => {
  await open(page)
  await look('library, first run')
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await look('reader')
  const caseAddress = /#\/c\/[^/]+/.exec(page.url())![0]
  const first = page.url()
  await page.keyboard.press(']') // the second article is half coded, so that triage has a card to show
  await expect(page).not.toHaveURL(first)
  const articleAddress = new URL(page.url()).hash
  for (const [name, hash] of [
    ['list of sentences', `${articleAddress}?view=list`],
    ['triage', `${articleAddress}?view=triage`],
    ['case', caseAddress],
    ['table', `${caseAddress}/annotations`],
    ['table in groups', `${caseAddress}/annotations?group=article`],
    ['lexicon', `${caseAddress}/lexicon`],
    ['lexicon, one cue', `${caseAddress}/lexicon?open=en.denial.flat.deny`],
    ['lexicon, a new cue', `${caseAddress}/lexicon?open=%2B`],
    ['names', `${caseAddress}/lexicon?part=names`],
    ['one name', `${caseAddress}/lexicon?part=names&open=Alveria`],
    ['history', `${caseAddress}/history`],
    ['export', `${caseAddress}/export`],
    ['storage', '#/storage'],
    ['library', '#/'],
  ] as const) {
    await page.goto(`./${hash}`)
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(name)
  }
}

/** What opens over the text, by its name; every one is closed again. */
export const visitOverlays = async (
  page: Page,
  look: (name: string) => Promise<void>,
): Promise<void> => {
  await open(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('j')
  await look('sentence with an annotation')
  for (const [key, name] of [
    ['?', 'Keys'],
    ['Control+k', 'Command palette'],
    ['s', 'Speaker'],
    ['v', 'Form'],
    ['Shift+D', 'Date'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('[role="dialog"], [role="listbox"]').last()).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('ArrowRight')
  await look('selected words')
}

/** Two articles with the same sentences, of which one is tagged: the question where else to tag it. */
export const openSameSentence = async (page: Page): Promise<void> => {
  await open(page)
  await addArticle(page, ownArticle)
  await page.keyboard.press('p')
  await addArticle(page, `${ownArticle}\n\nThis copy has a last line of its own.`)
  await page.keyboard.press('c')
  await saved(page)
  await page.keyboard.press('*')
  await expect(page.getByRole('dialog')).toBeVisible()
}
