// Bad input gets a sentence that names the place; nothing is written, nothing is lost.

import { expect, test, type Page } from 'playwright/test'
import {
  addArticle,
  expectAnnotations,
  exported,
  open,
  ownArticle,
  parsed,
  paste,
  pointOf,
  watchConsole,
} from './support/app.ts'

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

/** Text with what is easily cut in half: a pair of surrogates, a family of four, a letter with its accent beside it. */
const awkward = `The port of Belmar stays shut

Okoro called the report \u{1D49C}lveria sent a fake. The crew \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} waved from the cafe\u0301 at noon.

Nobody else was asked about it.
`

/**
 * Holds the mouse down in the text, makes the browser select this, and lets go: as a drag ends, also where no drag of
 * a well-behaved browser would.
 */
const selectAsDragged = async (page: Page, start: number, end: number): Promise<void> => {
  const { x, y } = await pointOf(page, start, 'right')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y)
  await page.evaluate(
    ([from, to]) => {
      const place = (at: number): readonly [Node, number] => {
        const all = [...document.querySelectorAll<HTMLElement>('article [data-sentence]')]
        const sentence = all.findLast((each) => Number(each.dataset['start']) <= at)!
        const begin = Number(sentence.dataset['start'])
        return at <= Number(sentence.dataset['end'])
          ? [sentence.firstChild!, at - begin]
          : [sentence.parentElement!, sentence.parentElement!.childNodes.length]
      }
      getSelection()!.setBaseAndExtent(...place(from), ...place(to))
    },
    [start, end] as const,
  )
  await page.mouse.up()
}

const quotes = async (page: Page): Promise<readonly string[]> => {
  const file = parsed((await exported(page)).text)
  const { text } = file.articles[0]!
  for (const { start, end, quote } of file.annotations)
    expect(text.slice(start, end)).toBe(quote.exact)
  return file.annotations.toSorted((a, b) => a.start - b.start).map(({ quote }) => quote.exact)
}

test('[Y15] a selection that cuts a character, or holds no words, is what is meant or says why', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, awkward)
  // Half a surrogate pair at one end, inside a family at the other, between a letter and its accent.
  const alveria = awkward.indexOf('\u{1D49C}')
  await selectAsDragged(page, alveria + 1, awkward.indexOf('lveria') + 4)
  await page.keyboard.press('c')
  await expectAnnotations(page, 1)
  const family = awkward.indexOf('\u{1F468}')
  await selectAsDragged(page, awkward.indexOf('crew') + 1, family + 3)
  await page.keyboard.press('d')
  await expectAnnotations(page, 2)
  await selectAsDragged(page, awkward.indexOf('cafe') + 1, awkward.indexOf('cafe') + 4)
  await page.keyboard.press('x')
  await expectAnnotations(page, 3)
  expect(await quotes(page)).toEqual([
    '\u{1D49C}lveria',
    'crew \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}',
    'cafe\u0301',
  ])
  // Between two paragraphs there is nothing to tag.
  const noon = awkward.indexOf('noon.') + 5
  await selectAsDragged(page, noon, noon + 2)
  await expect(page.getByText('Only white space was selected')).toBeVisible()
  await expectAnnotations(page, 3)
})

test('[Y16] nodes and words that extensions and translations put into the page do not shift offsets', async ({
  page,
}) => {
  await open(page)
  await addArticle(page, ownArticle)
  await page.evaluate(() => {
    const sentences = [...document.querySelectorAll('article [data-sentence]')]
    for (const [i, sentence] of sentences.entries()) {
      // As a grammar checker does: a span around each word, and a mark of its own in front of the fourth.
      if (i % 2 === 0) {
        const words = sentence.textContent.split(/(?<=\s)/)
        sentence.replaceChildren(
          ...words.map((word, n) => {
            const span = document.createElement('span')
            span.append(
              ...(n === 3
                ? [Object.assign(document.createElement('sup'), { textContent: '[?]' })]
                : []),
              word,
            )
            return span
          }),
        )
      } else {
        // As the page translation of Chromium does: one font element in another around each text node.
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.append(...sentence.childNodes)
        outer.append(inner)
        sentence.append(outer)
      }
    }
  })
  const phrases = ['breached a 2027 arms', 'pictures showed crates', 'could build about 40']
  for (const [i, words] of phrases.entries()) {
    await dragOverWords(page, words)
    await page.keyboard.press(['c', 'd', 'x'][i]!)
    await expectAnnotations(page, i + 1)
  }
  expect(await quotes(page)).toEqual(
    phrases.toSorted((a, b) => ownArticle.indexOf(a) - ownArticle.indexOf(b)),
  )
})

/** Drags with the mouse over words as they stand on the page now, whatever nodes are around them. */
const dragOverWords = async (page: Page, words: string): Promise<void> => {
  const [from, to] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article')!,
      NodeFilter.SHOW_TEXT,
    )
    const places: { node: Text; at: number }[] = []
    let text = ''
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      if (node.parentElement?.closest('sup')) continue
      for (let at = 0; at < node.length; at++) places.push({ node, at })
      text += node.data
    }
    const begin = text.indexOf(wanted)
    const boxOf = ({ node, at }: { node: Text; at: number }): DOMRect => {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    places[begin]!.node.parentElement!.scrollIntoView({ block: 'center' })
    const [first, last] = [boxOf(places[begin]!), boxOf(places[begin + wanted.length - 1]!)]
    return [
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    ] as const
  }, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
}
