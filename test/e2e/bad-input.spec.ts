// Bad input gets a sentence that names the place; nothing is written, nothing is lost.

import { expect, test, type Page } from 'playwright/test'
import { addArticle, exported, open, ownArticle, paste, watchConsole } from './support/app.ts'

const box = (page: Page) => page.getByRole('textbox', { name: 'Article text' })

const tryToAdd = async (page: Page): Promise<void> => {
  await box(page).focus()
  await page.keyboard.press('Control+Enter')
}

test('[Z6] an empty paste, white space, a binary and a text that is too long are refused in words', async ({
  page,
}) => {
  await open(page)
  for (const [text, words] of [
    ['', /no text/i],
    [' \n\t\n ', /no text/i],
    [`PK\u0003\u0004\u0000\u0001\u0002${'\u0000\u0001\u0007\uFFFD'.repeat(200)}`, /binary/i],
    ['x '.repeat(2_100_000), /4,200,000 characters.*4,000,000/s],
  ] as const) {
    await paste(page, { text })
    if (text) await tryToAdd(page)
    await expect(page.getByText(words).first()).toBeVisible()
    await expect(page).toHaveURL(/#\/$/)
    await expect(page.getByRole('article')).toHaveCount(0)
    const clear = page.getByRole('button', { name: 'Clear', exact: true })
    if (await clear.isVisible()) await clear.click()
    else await box(page).fill('')
  }
})

test('[Z7] a paste of 3 MB is taken, shown in part, kept whole', async ({ page }) => {
  test.setTimeout(90_000)
  await open(page)
  const text = `${ownArticle}\n\n`.repeat(2_050)
  await paste(page, { text })
  await tryToAdd(page)
  await expect(page.getByRole('article')).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('c')
  const file = JSON.parse((await exported(page)).text) as { articles: { text: string }[] }
  expect(file.articles[0]?.text === text).toBe(true)
})

test('[Z8] foreign markup is text: nothing of it runs, loads or enters the page', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await open(page)
  const before = requests.length
  await paste(page, {
    html: `<h1>Karsovia rejects charge</h1><script>document.title='ran'</script><p onclick="document.title='ran'">One
      <b>bold</b> word.</p><img src="https://tracker.example/x.png" onerror="document.title='ran'"><p>Two.</p>
      <div style="display:none">hidden words</div><a href="javascript:document.title='ran'">link</a><svg onload="document.title='ran'"></svg>`,
  })
  await tryToAdd(page)
  await expect(page.getByRole('article')).toBeVisible()
  const { text } = (JSON.parse((await exported(page)).text) as { articles: { text: string }[] })
    .articles[0]!
  expect(text).toContain('Karsovia rejects charge\n')
  expect(text).toContain('One bold word.\n')
  expect(text).not.toMatch(/hidden words|script|onerror/)
  expect(await page.title()).not.toBe('ran')
  expect(await page.locator('[data-sentence] *, article img, article script').count()).toBe(0)
  expect(requests.slice(before).filter((url) => url.includes('tracker'))).toEqual([])
})

const goodFile = async (page: Page): Promise<string> => {
  await open(page)
  await addArticle(page, ownArticle)
  for (const key of ['c', 'j', 'd']) await page.keyboard.press(key)
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText(/^Saved/)
  return (await exported(page)).text
}

test('[Z9] files that cannot be trusted are refused with the place, and nothing is written', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const good = await goodFile(page)
  const annotation = /\{"id":"[^"]+","articleId":"[^"]+","tag":"claim".*?\}(?=,?\n)/.exec(good)![0]
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['an empty file', '', /empty/i],
    ['no JSON', 'Karsovia rejects the charge', /line 1/i],
    ['JSON of another program', '{"nodes":[{"id":1}],"edges":[]}', /format/i],
    ['cut off', good.slice(0, Math.floor(good.length / 2)), /line \d+/i],
    ['a newer version', good.replace('"version": 1', '"version": 2'), /newer|version 2|format 2/i],
    [
      'wrong offsets',
      good.replace(/"tag":"claim","start":\d+/, '"tag":"claim","start":1'),
      /annotations\/0|start|span/i,
    ],
    [
      'an id twice',
      good.replace(annotation, `${annotation},\n${annotation}`),
      /twice|same id|used/i,
    ],
    [
      '__proto__',
      good.replace('"case": {', '"case": {"__proto__":{"polluted":true},'),
      /__proto__/,
    ],
    ['deep nesting', '['.repeat(10_000), /deep|levels|nest/i],
    ['a binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), /UTF-8|byte/i],
  ]
  const other = await browser.newPage(baseURL ? { baseURL } : {})
  const complaints = watchConsole(other)
  await open(other)
  for (const [name, content, words] of bad) {
    await other.getByLabel('File to import').setInputFiles({
      name: `${name}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
    const alert = other.getByRole('alert').filter({ hasText: words })
    await expect(alert.first(), name).toBeVisible()
    await expect(other.getByRole('button', { name: 'Add to this device' })).toHaveCount(0)
  }
  expect(await other.evaluate(() => 'polluted' in {})).toBe(false)
  const rows = await other.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('touchstone')
        request.onsuccess = () => {
          const count = request.result.transaction('history').objectStore('history').count()
          count.onsuccess = () => {
            request.result.close()
            resolve(count.result)
          }
        }
      }),
  )
  expect(rows).toBe(0)
  expect(complaints).toEqual([])

  // The good one still goes in, and a second time there is nothing to add.
  const file = {
    name: 'good.touchstone.json',
    mimeType: 'application/json',
    buffer: Buffer.from(good),
  }
  await other.getByLabel('File to import').setInputFiles(file)
  await other.getByRole('button', { name: 'Add to this device' }).click()
  await expect(
    other.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: /Annotations/ }),
  ).toContainText('2')
  await other
    .getByRole('navigation', { name: 'Case' })
    .getByRole('link', { name: 'Export' })
    .click()
  await other.getByLabel('File to import').setInputFiles(file)
  await expect(other.getByText(/already here/i).first()).toBeVisible()
  await other.close()
})

test('[Z5] a full disk is said, stays said, the work can be downloaded, and trying again saves it', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, ownArticle)
  await page.keyboard.press('c')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText(/^Saved/)
  // Every write of the history fails as a full disk does.
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...args) {
      if (this.name === 'history' && 'full' in document.documentElement.dataset)
        throw new DOMException('no room', 'QuotaExceededError')
      return add.apply(this, args)
    }
    document.documentElement.dataset['full'] = ''
  })
  await page.keyboard.press('j')
  await page.keyboard.press('d')
  const state = page.getByRole('status', { name: 'Save state' })
  await expect(state).toHaveText(/^Not saved/)
  await expect(page.getByRole('alert')).toContainText('full')
  await page.waitForTimeout(7_000) // longer than any message stays
  await expect(page.getByRole('alert')).toBeVisible()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download my work' }).click()
  expect((await waiting).suggestedFilename()).toMatch(/\.json$/)
  await page.evaluate(() => delete document.documentElement.dataset['full'])
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(state).toHaveText(/^Saved/)
  await page.reload()
  await expect(
    page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: /Annotations/ }),
  ).toContainText('2')
})
