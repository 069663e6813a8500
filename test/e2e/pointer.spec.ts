// The hand with the mouse: handles, several annotations under one point, selections that begin or end elsewhere, and a
// selection that runs while another tab tags.

import { expect, test, type Page } from 'playwright/test'
import {
  addArticle,
  annotationCount,
  dragOver,
  exported,
  expectAnnotations,
  open,
  ownArticle,
  parsed,
  pointOf,
  saved,
  sentences,
  withoutSuggestions,
  preview,
} from './support/app.ts'

const WORDS =
  'Alveria said satellite pictures showed crates being loaded onto an Ostrellian freighter.'

const place = (words: string): { readonly start: number; readonly end: number } => {
  const start = ownArticle.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the article`)
  return { start, end: start + words.length }
}

/** The quotes of all annotations, in the order of the file. */
const quotes = async (page: Page): Promise<readonly string[]> =>
  parsed((await exported(page)).text).annotations.map(({ quote }) => quote.exact)

const tagWords = async (page: Page, words: string, key: string): Promise<void> => {
  const { start, end } = place(words)
  await dragOver(page, start, end)
  await page.keyboard.press(key)
  await saved(page)
}

const dragHandle = async (
  page: Page,
  edge: 'start' | 'end',
  to: { readonly x: number; readonly y: number },
  during: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> => {
  const box = (await page.locator(`.handle-${edge}`).boundingBox())!
  await page.mouse.move(box.x, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move((box.x + to.x) / 2, (box.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await during()
  await page.mouse.up()
}

test('[PT1] the handles move the ends of an annotation, each drag one undo, with a preview of what is meant', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, ownArticle)
  await tagWords(page, WORDS, 'c')
  await expect(page.locator('.handle')).toHaveCount(2)
  const crates = place('crates being')
  await dragHandle(page, 'end', await pointOf(page, crates.start + 3, 'right'), async () => {
    await expect.poll(() => preview(page)).toBe('Alveria said satellite pictures showed crates')
  })
  await expect.poll(() => quotes(page)).toEqual(['Alveria said satellite pictures showed crates'])
  await dragHandle(page, 'start', await pointOf(page, place('satellite').start + 2, 'left'))
  await expect.poll(() => quotes(page)).toEqual(['satellite pictures showed crates'])
  await page.keyboard.press('u')
  await saved(page)
  expect(await quotes(page)).toEqual(['Alveria said satellite pictures showed crates'])
  await page.keyboard.press('u')
  await saved(page)
  expect(await quotes(page)).toEqual([WORDS])
})

test('[PT2] Escape leaves the annotation as it is; Alt moves an end by characters', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, ownArticle)
  await tagWords(page, WORDS, 'd')
  const crates = place('crates being')
  await dragHandle(page, 'end', await pointOf(page, crates.start + 3, 'right'), () =>
    page.keyboard.press('Escape'),
  )
  expect(await quotes(page)).toEqual([WORDS])
  await page.keyboard.down('Alt')
  await dragHandle(page, 'end', await pointOf(page, crates.start + 3, 'right'))
  await page.keyboard.up('Alt')
  await expect.poll(() => quotes(page)).toEqual(['Alveria said satellite pictures showed cra'])
})

test('[PT3] where several lie under one point they are listed, smallest first, and each can be chosen', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, ownArticle)
  await tagWords(page, WORDS, 'c')
  await tagWords(page, 'satellite pictures', 'x')
  await page.keyboard.press('Escape')
  const { x, y } = await pointOf(page, place('pictures showed').start + 2, 'left')
  await page.mouse.click(x, y)
  const list = page.locator('[data-floating="marks"] button')
  await expect(list).toHaveText([/satellite pictures/, new RegExp(WORDS.slice(0, 30))])
  await list.nth(1).click()
  await page.keyboard.press('d')
  await saved(page)
  const { annotations } = parsed((await exported(page)).text)
  expect(annotations.map(({ tag }) => tag).toSorted()).toEqual(['context', 'denial'])
  expect(annotations.find(({ tag }) => tag === 'denial')?.quote.exact).toBe(WORDS)
  // One alone needs no list.
  const alone = await pointOf(page, place('freighter').start + 2, 'left')
  await page.mouse.click(alone.x, alone.y)
  await expect(page.locator('[data-floating="marks"]')).toHaveCount(0)
})

test('[PT4] a selection that begins or ends beside the words is cut to them; one around them says why it is none', async ({
  page,
}) => {
  await withoutSuggestions(page) // nothing to press in the panel, where the drag begins
  await open(page)
  await addArticle(page, ownArticle)
  const sentence = sentences(page).filter({ hasText: WORDS })
  const box = (await sentence.boundingBox())!
  const end = await pointOf(page, place('Friday dismissed').end, 'right')
  // From the panel into the words: what lies in the article is meant.
  await page.mouse.move(1200, box.y + 4)
  await page.mouse.down()
  await page.mouse.move(end.x + 30, end.y, { steps: 4 })
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => preview(page)).not.toBe('')
  await page.keyboard.press('c')
  await saved(page)
  await expectAnnotations(page, 1)
  const [quote] = await quotes(page)
  expect(ownArticle).toContain(quote!)
  // Everything on the page: no words of the text are meant more than others.
  await page.keyboard.press('Escape')
  await page.evaluate(() => getSelection()!.selectAllChildren(document.body))
  await page.mouse.move(700, 880)
  await page.mouse.down()
  await page.evaluate(() => getSelection()!.selectAllChildren(document.body))
  await page.mouse.move(740, 880, { steps: 2 })
  await page.evaluate(() => getSelection()!.selectAllChildren(document.body))
  await page.mouse.up()
  await expect(page.getByRole('status', { name: 'Messages' })).toContainText('Nothing was selected')
  expect(await annotationCount(page)).toBe(1)
})

test('[PT5] a running selection survives what another tab tags around it', async ({
  page,
  context,
}) => {
  await open(page)
  await addArticle(page, ownArticle)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('article')).toBeVisible()
  const { start, end } = place('satellite pictures')
  const from = await pointOf(page, start, 'left')
  const to = await pointOf(page, end, 'right')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await other.bringToFront()
  for (const words of [WORDS, 'Karsovia on Friday']) await tagWords(other, words, 'd')
  await page.bringToFront()
  await expectAnnotations(page, 2)
  expect(await preview(page)).toBe('satellite pictures')
  await page.mouse.up()
  await page.keyboard.press('c')
  await saved(page)
  expect((await quotes(page)).toSorted()).toEqual(
    [WORDS, 'Karsovia on Friday', 'satellite pictures'].toSorted(),
  )
})
