// The main job, with a pasted article, as a person does it: paste, tag, reload, export, import elsewhere.

import { expect, test, type Page } from 'playwright/test'
import {
  addArticle,
  dragOver,
  expectAnnotations,
  exported,
  noRealArticles,
  open,
  ownArticle,
  parsed,
  realArticles,
  saved,
  sentences,
  watchConsole,
} from './support/app.ts'

const articles = [['own article', ownArticle] as const, ...realArticles]
if (realArticles.length === 0) console.info(noRealArticles)

/** Ten annotations by key and by mouse, among them nested, overlapping and paragraph-crossing ones. */
const annotate = async (page: Page): Promise<void> => {
  for (const key of ['c', 'd', 'x', 'c', 'd', 'c']) {
    await page.keyboard.press(key)
    await page.keyboard.press('j')
  }
  await expectAnnotations(page, 6)
  const long = await longSentences(page)
  const [first, second] = long
  if (!first || !second) throw new Error('the article has too few long sentences')
  // Nested: some words inside a tagged or untagged sentence.
  await dragOver(page, first.start + 12, first.start + 30)
  await page.getByRole('button', { name: 'Denial', exact: true }).click()
  await expectAnnotations(page, 7)
  // Overlapping it.
  await dragOver(page, first.start + 22, first.start + 48)
  await page.keyboard.press('x')
  await expectAnnotations(page, 8)
  // Crossing a paragraph.
  await dragOver(page, first.end - 12, second.start + 14)
  await page.keyboard.press('c')
  await expectAnnotations(page, 9)
  // By keyboard: three words.
  await page.keyboard.press('j')
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'd'])
    await page.keyboard.press(key)
  await expectAnnotations(page, 10)
  await saved(page)
}

type Place = { readonly start: number; readonly end: number }

/** Two long sentences that end and begin a paragraph after each other. */
const longSentences = async (page: Page): Promise<readonly Place[]> =>
  sentences(page).evaluateAll((elements) => {
    const places = elements.map((element) => ({
      start: Number((element as HTMLElement).dataset['start']),
      end: Number((element as HTMLElement).dataset['end']),
      paragraph: element.parentElement,
    }))
    const at = places.findIndex(
      (place, i) =>
        i > 2 &&
        place.end - place.start > 70 &&
        place.paragraph !== places[i + 1]?.paragraph &&
        places[i + 1]!.end - places[i + 1]!.start > 40,
    )
    return places.slice(at, at + 2).map(({ start, end }) => ({ start, end }))
  })

const painted = async (page: Page): Promise<readonly (string | undefined)[]> =>
  sentences(page).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['tags']))

for (const [name, text] of articles) {
  test(`[M1] ${name}: paste, ten annotations, reload, export, import elsewhere, same bytes`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const complaints = watchConsole(page)
    await open(page)
    await expect(page.getByRole('textbox', { name: 'Article text' })).toBeFocused()
    await addArticle(page, text)
    await expect(page.getByRole('article')).toBeFocused()
    await annotate(page)
    const before = await painted(page)

    await page.reload()
    await expect(page.getByRole('article')).toBeVisible()
    await expectAnnotations(page, 10)
    expect(await painted(page)).toEqual(before)

    const file = await exported(page)
    expect(file.name).toMatch(/\.touchstone\.json$/)
    const content = parsed(file.text)
    expect(content.annotations).toHaveLength(10)
    for (const annotation of content.annotations) {
      const article = content.articles.find((each) => each.id === annotation.articleId)
      expect(article?.text.slice(annotation.start, annotation.end)).toBe(annotation.quote.exact)
      const points = Array.from(article?.text ?? '')
      const { start, end } = annotation.codePoints
      expect(points.slice(start, end).join('')).toBe(annotation.quote.exact)
    }

    const elsewhere = await browser.newPage(baseURL ? { baseURL } : {})
    await open(elsewhere)
    await elsewhere.getByLabel('File to import').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    })
    await elsewhere.getByRole('button', { name: 'Add to this device' }).click()
    await expectAnnotations(elsewhere, 10)
    expect((await exported(elsewhere)).text).toBe(file.text)
    await elsewhere.close()
    expect(complaints).toEqual([])
  })
}

test('[M2] twenty undos and redos after a reload give the same bytes', async ({ page }) => {
  await open(page)
  await addArticle(page, ownArticle)
  const empty = (await exported(page)).text
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press(['c', 'd', 'x'][i % 3]!)
    await page.keyboard.press('j')
  }
  await expectAnnotations(page, 10)
  const full = (await exported(page)).text
  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  for (let i = 0; i < 10; i++) await page.keyboard.press('u')
  await expectAnnotations(page, 0)
  expect((await exported(page)).text).toBe(empty)
  for (let i = 0; i < 10; i++) await page.keyboard.press('Control+Shift+Z')
  await expectAnnotations(page, 10)
  expect((await exported(page)).text).toBe(full)
})

test('[M3] toolbar, panel and key give the same annotation', async ({ page }) => {
  await open(page)
  await addArticle(page, ownArticle)
  const first = await sentences(page)
    .nth(4)
    .evaluate((each) => Number((each as HTMLElement).dataset['start']))
  await dragOver(page, first + 3, first + 20)
  await page.keyboard.press('c')
  await expectAnnotations(page, 1)
  const byKey = parsed((await exported(page)).text).annotations[0]
  await page.keyboard.press('u')
  await expectAnnotations(page, 0)
  await dragOver(page, first + 3, first + 20)
  await page.getByRole('button', { name: 'Claim', exact: true }).click()
  await expectAnnotations(page, 1)
  const byButton = parsed((await exported(page)).text).annotations[0]
  const comparable = (each: typeof byKey) => ({
    tag: each?.tag,
    start: each?.start,
    end: each?.end,
    quote: each?.quote,
  })
  expect(comparable(byButton)).toEqual(comparable(byKey))
  const { quote } = comparable(byKey)
  expect(quote?.exact).toMatch(/^\S.*\S$/s)
})

test('[M4] a note is kept while it is typed and becomes one change when the field is left', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, ownArticle)
  await page.keyboard.press('d')
  await expectAnnotations(page, 1)
  await page.keyboard.press('m')
  await page.keyboard.type('Compare with the port log')
  await page.waitForTimeout(400) // longer than the 150 ms within which typed words are kept
  await page.reload()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Compare with the port log')
  await page.getByRole('textbox', { name: 'Note' }).focus()
  await page.keyboard.press('Enter')
  await saved(page)
  expect(parsed((await exported(page)).text).annotations[0]?.note).toBe('Compare with the port log')
})
