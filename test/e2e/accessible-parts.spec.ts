// What opens above the reader, as axe sees it, light and dark: pickers, palette, key sheet, the offer of the same
// sentence, and the sheet of a phone; and suggestions in all three views.

import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from 'playwright/test'
import { addArticle, exported, modelArticle, open, parsed, paste, saved } from './support/app.ts'
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

test('[LS11] axe finds nothing where a cue is made of what was missed, on a phone neither', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, modelArticle)
  await press(page, ['sentence.next', 'sentence.next', 'tag.denial', 'cue.add'])
  const field = page.getByRole('textbox', { name: 'Pattern' })
  for (const [i, width] of [1280, 390].entries()) {
    await page.setViewportSize({ width, height: 844 })
    await expect(field).toBeVisible()
    await page
      .getByRole('group', { name: 'Words of the sentence' })
      .getByRole('button')
      .nth(1 + 2 * i)
      .click()
    await expect(field).not.toHaveValue('')
    await look(page, `a cue from a sentence, ${width} px`)
  }
  await page.getByRole('button', { name: 'Add the cue' }).click()
  await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible()
  await look(page, 'the cue that was added')
  await page.getByRole('link', { name: 'Back to the article' }).click()
  await expect(page.getByRole('article')).toBeFocused()
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

const suggesting = `Drones and the port of Belmar

Karsovia on Friday denied that it had shipped drones to Ostrelle. The freighter left in February.

Pavo Lindqvar denied the report again. The talks go on in Dunmere next week.`

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
] as const)
  for (const colours of ['light', 'dark', 'forced'] as const)
    test(`[SU16] axe finds nothing where something is suggested, and nothing overflows: ${colours}, ${size.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await page.emulateMedia(
        colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours },
      )
      await open(page)
      await addArticle(page, suggesting)
      await expect(page.locator('[data-sug="D?"]')).toHaveCount(2)
      const sound = async (name: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.html}`)).toEqual([])
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${name} is wider than the window`).toBeLessThanOrEqual(0)
      }
      await sound('prose')
      await press(page, ['view.list'])
      await expect(page.getByRole('option', { name: /^Suggested denial\./ })).toHaveCount(2)
      await sound('list')
      await press(page, ['view.list'])
      await expect(page.getByRole('article')).toBeVisible()
      await press(page, ['view.triage'])
      // The bar under the thumb, which goes, has a button of this name as well.
      const decide = page.getByRole('group', { name: 'Tag this sentence' })
      const accept = decide.getByRole('button', { name: 'Accept the suggested denial' })
      await accept.scrollIntoViewIfNeeded()
      await expect(accept).toBeInViewport()
      const skip = decide.getByRole('button', { name: /^Skip/ })
      await skip.scrollIntoViewIfNeeded()
      await expect(skip).toBeInViewport()
      await sound('triage')
    })

for (const colours of ['light', 'dark', 'forced'] as const)
  test(`[SU20] axe finds nothing in the bar that asks which claim a denial answers, nor in its list: ${colours}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia(
      colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours },
    )
    await open(page)
    await addArticle(page, suggesting)
    await expect(page.locator('[data-sug="D?"]')).toHaveCount(2)
    await press(page, ['sentence.next', 'tag.claim', 'suggestion.next', 'tag.denial'])
    const asks = page.getByRole('button', { name: 'Denies which claim?' })
    const sound = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.html}`)).toEqual([])
    }
    await expect(asks).toBeVisible()
    await sound('bar')
    await asks.click()
    await expect(page.getByRole('option').first()).toBeVisible()
    await sound('list')
    await page.getByRole('option').first().click()
    await expect(asks).toBeHidden()
    const { annotations } = parsed((await exported(page)).text)
    expect(annotations.filter(({ claimIds = [] }) => claimIds.length === 1)).toHaveLength(2)
  })

test('[SU17] on paper and in forced colours: no suggestion is printed, and none looks like a tag', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, suggesting)
  const sentence = page.locator('[data-sug="D?"]').first()
  await expect(sentence).toBeVisible()
  const looks = () =>
    sentence.evaluate((element) => {
      const line = getComputedStyle(element, '::highlight(suggested-denial)')
      const cue = getComputedStyle(element, '::highlight(cue)')
      const letter = getComputedStyle(element, '::before')
      return {
        line: line.textDecorationLine,
        style: line.textDecorationStyle,
        ground: line.backgroundColor,
        cue: cue.textShadow,
        letter: letter.content,
        frame: letter.borderTopStyle,
      }
    })
  expect(await looks()).toMatchObject({ line: 'underline', style: 'dashed', frame: 'dashed' })
  await page.emulateMedia({ media: 'print' })
  expect(await looks()).toMatchObject({
    line: 'none',
    ground: 'rgba(0, 0, 0, 0)',
    cue: 'none',
    letter: 'none',
  })
  await page.emulateMedia({ media: null, forcedColors: 'active' })
  const canvas = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'Canvas'
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  })
  expect(await looks()).toMatchObject({ style: 'dashed', frame: 'dashed', ground: canvas })
})
