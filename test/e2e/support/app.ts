// The hands of the end-to-end tests: what a person does, by the stable handles of the app, and what is read back.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page } from 'playwright/test'

const root = path.resolve(import.meta.dirname, '../../..')

/** An own article that ships with the tests: the fictional Harbour Ledger, boilerplate included. */
export const ownArticle = readFileSync(
  path.join(root, 'test/corpus/harbour-ledger/source.txt'),
  'utf8',
)

/** An own article of 600 words, for jobs whose keys are counted: the fictional Ostrelle Courier. */
export const modelArticle = readFileSync(
  path.join(root, 'test/corpus/ostrelle-courier/source.txt'),
  'utf8',
)

const articlesFolder = path.resolve(root, '../shared/articles')

/** Real articles beside the checkout, by file name; empty where the folder is absent. */
export const realArticles: readonly (readonly [string, string])[] = existsSync(articlesFolder)
  ? readdirSync(articlesFolder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => [name, readFileSync(path.join(articlesFolder, name), 'utf8')] as const)
  : []

export const noRealArticles = `no real articles in ${path.join('..', 'shared', 'articles')}: only the own article is tried`

export const ready = async (page: Page): Promise<void> =>
  expect(page.locator('html[data-ready="true"]')).toBeAttached()

export const open = async (page: Page, hash = '#/'): Promise<void> => {
  await page.goto(`./${hash}`)
  await ready(page)
}

/** From the next page on nothing is suggested: for jobs that are counted or swiped without it. */
export const withoutSuggestions = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    localStorage.setItem('touchstone.suggestions', '{"version":1,"threshold":"off"}'),
  )

/** Pastes as the clipboard does: the event carries the data, nothing is typed. */
export const paste = async (page: Page, data: { text?: string; html?: string }): Promise<void> => {
  const box = page.getByRole('textbox', { name: 'Article text' })
  await box.focus()
  await box.evaluate((element, { text, html }) => {
    const clipboardData = new DataTransfer()
    if (text !== undefined) clipboardData.setData('text/plain', text)
    if (html !== undefined) clipboardData.setData('text/html', html)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)
}

/** Pastes an article and opens it in the reader. */
export const addArticle = async (page: Page, text: string): Promise<void> => {
  await paste(page, { text })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await saved(page)
}

export const saved = async (page: Page): Promise<void> =>
  expect(page.getByRole('status', { name: 'Save state' })).toHaveText(/^Saved/)

export const sentences = (page: Page): Locator => page.locator('article [data-sentence]')

/** How many annotations the case has, as the rail counts them. */
export const annotationCount = async (page: Page): Promise<number> => {
  const link = page
    .getByRole('navigation', { name: 'Case' })
    .getByRole('link', { name: /Annotations/ })
  return Number(/\d+/.exec((await link.textContent()) ?? '')?.[0] ?? 0)
}

export const expectAnnotations = async (page: Page, count: number): Promise<void> =>
  expect.poll(() => annotationCount(page)).toBe(count)

/** Drags with the mouse over the words from one offset of the text to another. */
export const dragOver = async (page: Page, start: number, end: number): Promise<void> => {
  const from = await pointOf(page, start, 'left')
  const to = await pointOf(page, end, 'right')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
}

/** Where the character at an offset (or before it, for the right side) is on the screen. */
export const pointOf = async (
  page: Page,
  offset: number,
  side: 'left' | 'right',
): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ([at, edge]) => {
      const all = [...document.querySelectorAll<HTMLElement>('article [data-sentence]')]
      const sentence = all.find(
        (each) =>
          Number(each.dataset['start']) <= (edge === 'left' ? at : at - 1) &&
          (edge === 'left' ? at : at - 1) < Number(each.dataset['end']),
      )
      if (!sentence) throw new RangeError(`no sentence at ${at}`)
      sentence.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      const from = Number(sentence.dataset['start'])
      const node = sentence.firstChild!
      if (edge === 'left') {
        range.setStart(node, at - from)
        range.setEnd(node, at - from + 1)
      } else {
        range.setStart(node, at - from - 1)
        range.setEnd(node, at - from)
      }
      const box = range.getBoundingClientRect()
      return { x: edge === 'left' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 }
    },
    [offset, side] as const,
  )

/** Clicks the download of the case and gives its name and text. */
export const exported = async (page: Page): Promise<{ name: string; text: string }> => {
  const waiting = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const download = await waiting
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** A case file as far as the tests look into it. */
export type CaseFile = {
  readonly case: { readonly id: string; readonly title: string }
  readonly articles: readonly { readonly id: string; readonly text: string }[]
  readonly annotations: readonly {
    readonly id: string
    readonly articleId: string
    readonly tag: string
    readonly start: number
    readonly end: number
    readonly codePoints: { readonly start: number; readonly end: number }
    readonly quote: { readonly exact: string }
    readonly speaker?: { readonly stated?: string; readonly entity?: string }
    readonly claimIds?: readonly string[]
    readonly note?: string
  }[]
}

export const parsed = (text: string): CaseFile => JSON.parse(text) as CaseFile

/** Everything that the page complains about, but for the browser's word on foreign markup that it did not run. */
export const watchConsole = (page: Page): readonly string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('script-src-attr'))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

/** The words that are selected in the article, as they are painted. */
export const preview = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('preview') ?? [])]
      .map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      })
      .join('|'),
  )
