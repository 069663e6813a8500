// The reader under a thumb: a phone's width, and real touch events all the way. What the mouse would do is not used.

import { expect, test, type CDPSession, type Locator, type Page } from 'playwright/test'
import {
  addArticle,
  saved,
  exported,
  modelArticle,
  open,
  ownArticle,
  parsed,
  pointOf,
  sentences,
  withoutSuggestions,
} from './support/app.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

type Point = { readonly x: number; readonly y: number }

const middleOf = async (target: Locator): Promise<Point> => {
  const box = (await target.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A finger on the glass, by the browser's own input. */
const finger = async (page: Page) => {
  const browser: CDPSession = await page.context().newCDPSession(page)
  const touch = async (type: string, points: readonly Point[]): Promise<void> => {
    await browser.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart', // one of the four that are sent below
      touchPoints: points.map(({ x, y }) => ({ x, y })),
    })
  }
  return {
    down: async (at: Point) => touch('touchStart', [at]),
    /** As the system ends a touch that it has made something else of, such as a selection. */
    cancel: async () => touch('touchCancel', []),
    swipe: async (from: Point, to: Point) => {
      await touch('touchStart', [from])
      for (let i = 1; i <= 6; i++)
        await touch('touchMove', [
          { x: from.x + ((to.x - from.x) * i) / 6, y: from.y + ((to.y - from.y) * i) / 6 },
        ])
      await touch('touchEnd', [])
    },
  }
}

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Tag this sentence' })
const sheet = (page: Page): Locator => page.getByRole('complementary', { name: 'Annotation' })
const button = (page: Page, name: string): Locator =>
  bar(page).getByRole('button', { name, exact: true })
const tap = async (page: Page, { x, y }: Point): Promise<void> => page.touchscreen.tap(x, y)

/** Where a letter of a sentence is on the screen. */
const placeOf = async (page: Page, number: number, letter: number): Promise<Point> => {
  const start = await sentences(page)
    .nth(number - 1)
    .evaluate((each) => Number((each as HTMLElement).dataset['start']))
  return pointOf(page, start + letter, 'left')
}
const tapSentence = async (page: Page, number: number, letter = 8): Promise<void> =>
  tap(page, await placeOf(page, number, letter))

/** How many annotations the page shows: on a phone the count of the case is in a drawer. */
const expectTagged = async (page: Page, count: number): Promise<void> => {
  await expect(page.locator('article [data-tags]')).toHaveCount(count)
  await saved(page)
}

const inReader = async (page: Page, text = modelArticle): Promise<void> => {
  await open(page)
  await addArticle(page, text)
}

test('[TO1] a tap takes a sentence, the bar tags it and goes on; nothing of ours floats over the text', async ({
  page,
}) => {
  await inReader(page)
  await tapSentence(page, 5)
  await expect(sentences(page).nth(4)).toHaveAttribute('aria-current', 'true')
  await tap(page, await middleOf(button(page, 'Denial')))
  await expectTagged(page, 1)
  await tap(page, await middleOf(button(page, 'Next sentence')))
  await expect(sentences(page).nth(5)).toHaveAttribute('aria-current', 'true')
  await tap(page, await middleOf(button(page, 'Claim')))
  await expectTagged(page, 2)
  await tap(page, await middleOf(button(page, 'Previous sentence')))
  await expect(sentences(page).nth(4)).toHaveAttribute('aria-current', 'true')
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true) // no menu of the system
  const tags = parsed((await exported(page)).text).annotations.map(({ tag }) => tag)
  expect(tags.toSorted()).toEqual(['claim', 'denial'])
})

test('[TO2] a second tap opens the sheet above the bar, the sentence stays in sight and the sheet where it is; a button, Escape and a swipe close it', async ({
  page,
}) => {
  await inReader(page)
  const hand = await finger(page)
  for (const [number, close] of [
    [5, 'button'],
    [18, 'Escape'],
    [9, 'swipe'],
  ] as const) {
    await tapSentence(page, number)
    await expect(sentences(page).nth(number - 1)).toHaveAttribute('aria-current', 'true')
    await expect(sheet(page)).toBeHidden()
    await tapSentence(page, number, 24)
    await expect(sheet(page)).toBeVisible()
    const box = (await sheet(page).boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual((await bar(page).boundingBox())!.y + 1)
    await expect
      .poll(async () => {
        const words = (await sentences(page)
          .nth(number - 1)
          .boundingBox())!
        return words.y + words.height
      })
      .toBeLessThanOrEqual(box.y)
    // What is learnt about the sentence meanwhile moves no button away from the finger.
    await expect(sheet(page).getByRole('button', { name: /^Accept all strong/ })).toBeVisible()
    expect(await sheet(page).boundingBox()).toEqual(box)
    if (close === 'button')
      await tap(page, await middleOf(sheet(page).getByRole('button', { name: 'Close' })))
    else if (close === 'Escape') await page.keyboard.press('Escape')
    else await hand.swipe({ x: 195, y: box.y + 20 }, { x: 195, y: box.y + 140 })
    await expect(sheet(page), close).toBeHidden()
  }
})

test('[TO3] a long press takes the exact words, nothing of ours lies where the menu of the system comes, and the bar tags them', async ({
  page,
}) => {
  await inReader(page)
  const hand = await finger(page)
  const at = await pointOf(page, modelArticle.indexOf('schoolchildren') + 3, 'left')
  await hand.down(at)
  // What the system does while the finger rests: it selects the word and takes the touch for itself.
  await page.evaluate(({ x, y }) => {
    const caret = document.caretPositionFromPoint(x, y)!
    const selection = getSelection()!
    selection.collapse(caret.offsetNode, caret.offset)
    selection.modify('move', 'backward', 'word')
    selection.modify('extend', 'forward', 'word')
  }, at)
  await hand.cancel()
  await expect(bar(page)).toContainText('Selected words')
  const ours = await page.evaluate(() => {
    const words = getSelection()!.getRangeAt(0).getBoundingClientRect()
    const found: string[] = []
    for (let y = words.top - 72; y <= words.bottom + 72; y += 12)
      for (let x = 4; x < innerWidth; x += 24) {
        const control = document.elementFromPoint(x, y)?.closest('button, a, input')
        if (control) found.push(control.outerHTML)
      }
    return found
  })
  expect(ours).toEqual([])
  await tap(page, await middleOf(button(page, 'Claim')))
  await expectTagged(page, 1)
  const [annotation] = parsed((await exported(page)).text).annotations
  expect(annotation?.quote.exact).toBe('schoolchildren')
})

test('[TO4] triage by swipes, and by the buttons beside them', async ({ page }) => {
  await withoutSuggestions(page) // where something is suggested a swipe accepts it
  await inReader(page, ownArticle)
  const hand = await finger(page)
  const views = page.getByRole('group', { name: 'View' })
  await tap(page, await middleOf(views.getByRole('button', { name: 'Triage' })))
  const card = page.getByRole('group', { name: 'The sentence in its context' })
  const decide = page.getByRole('group', { name: 'Tag this sentence' })
  const place = page.locator('[data-keys="triage"]').getByText(/^\d+ of \d+/)
  const number = async (): Promise<number> => Number(/\d+/.exec((await place.textContent())!)![0])
  const first = await number()
  const decision = async (name: string): Promise<void> =>
    tap(page, await middleOf(decide.getByRole('button', { name })))
  await decision('Denial')
  await expect.poll(number).toBe(first + 1)
  await decision('Skip')
  await expect.poll(number).toBe(first + 2)
  await decision('Back')
  await expect.poll(number).toBe(first + 1)
  const at = await middleOf(card)
  await hand.swipe(at, { x: at.x + 140, y: at.y }) // the same again
  await expect.poll(number).toBe(first + 2)
  await hand.swipe(at, { x: at.x - 140, y: at.y })
  await expect.poll(number).toBe(first + 3)
  await saved(page)
  const tags = parsed((await exported(page)).text).annotations.map(({ tag }) => tag)
  expect(tags).toEqual(['denial', 'denial'])
})

test('[TO5] a tap on the map goes to its place; the cursor stays', async ({ page }) => {
  await inReader(page)
  const map = page.locator('[data-minimap]')
  await expect(map).toBeVisible()
  const scroller = page.locator('article').locator('..')
  const box = (await map.boundingBox())!
  await tap(page, { x: box.x + box.width / 2, y: box.y + box.height * 0.4 })
  await expect.poll(async () => scroller.evaluate((each) => each.scrollTop)).toBeGreaterThan(200)
  await expect(sentences(page).nth(3)).toHaveAttribute('aria-current', 'true') // behind byline and date line
})
