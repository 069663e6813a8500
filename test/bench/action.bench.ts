// From the key to the disk to the screen, the first load, and opening an article, measured on the production build in
// a real browser. Prints figures and asserts none: milliseconds belong to a machine. Run: npm run bench:action
// [-- annotations in the article]

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.ts'

const ANNOTATIONS = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 500)
const KEYS = 200

const story = readFileSync('test/corpus/harbour-ledger/source.txt', 'utf8')
const article = `${story}\n\n`.repeat(5).trim() // about 1,100 words

const percentile = (numbers: readonly number[], share: number): string =>
  (numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0).toFixed(1)

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Article text' }).evaluate((box, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
  await page.keyboard.press('Control+Enter')
  await page.locator('article [data-sentence]').first().waitFor()
}

type Times = {
  readonly commit: readonly number[]
  readonly painted: readonly number[]
  readonly frame: readonly number[]
  readonly early: number
  readonly missing: number
}

/** Presses keys in the page itself and notes when the transaction was complete and when the highlight was there. */
const pressKeys = (page: Page, keys: readonly string[], presses: number): Promise<Times> =>
  page.evaluate(
    async ([sequence, count]) => {
      const { commits } = globalThis as unknown as { commits: { last: number } }
      const commit: number[] = []
      const painted: number[] = []
      const frame: number[] = []
      let early = 0
      let missing = 0
      const seen = { added: 0, framed: 0 }
      const add = Highlight.prototype.add
      Highlight.prototype.add = function (range) {
        if (['claim', 'denial', 'context'].some((tag) => this === CSS.highlights.get(tag))) {
          seen.added = performance.now()
          requestAnimationFrame(() => setTimeout(() => (seen.framed = performance.now())))
        }
        return add.call(this, range)
      }
      const reader = document.querySelector('article')!
      for (let i = 0; i < count; i++) {
        commits.last = 0
        seen.added = 0
        const start = performance.now()
        const key = sequence[i % sequence.length]!
        reader.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        // Looked at rarely: a busy page would answer the storage late. A disk may well take longer than one look.
        for (let looks = 0; looks === 0 || (!(commits.last && seen.added) && looks < 20); looks++)
          await new Promise((done) => setTimeout(done, 150))
        if (seen.added && seen.added < (commits.last || Infinity)) early++
        if (!commits.last || !seen.added) missing++
        commit.push(commits.last - start)
        painted.push(seen.added - start)
        frame.push(seen.framed - start)
      }
      Highlight.prototype.add = add
      return { commit, painted, frame, early, missing }
    },
    [keys, presses] as const,
  )

/** What this disk takes for a bare strict transaction that reads and writes one record: no action can be faster. */
const bareCommits = (page: Page, count: number): Promise<readonly number[]> =>
  page.evaluate(async (repetitions) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('bench-floor', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'))
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => fail(request.error))
    })
    const times: number[] = []
    for (let i = 0; i < repetitions; i++) {
      await new Promise((done) => setTimeout(done, 120))
      const start = performance.now()
      await new Promise((done) => {
        const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
        const rows = transaction.objectStore('rows')
        rows.get(1).addEventListener('success', () => rows.put({ i }, 1))
        transaction.addEventListener('complete', done)
      })
      times.push(performance.now() - start)
    }
    return times
  }, count)

const found = await findBrowser()
if (!found) throw new Error(NO_BROWSER)
const server = await preview({ preview: { port: 4187 }, logLevel: 'error' })
const address = 'http://127.0.0.1:4187/'
const profile = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'))
const context = await chromium.launchPersistentContext(profile, {
  executablePath: found.executablePath,
  args: [...found.args],
  viewport: { width: 1440, height: 900 },
  serviceWorkers: 'block',
})
try {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.waitForTimeout(3000) // a browser that has just started is busy with itself
  const scripts = new Map<string, number>()
  let counting = true
  page.on('response', (response) => {
    if (!counting || !response.url().endsWith('.js')) return
    void response
      .body()
      .then((body) => scripts.set(response.url(), gzipSync(body, { level: 9 }).length))
  })
  // Before the app binds it: when was the last change complete?
  await page.addInitScript(() => {
    const commits = { last: 0 }
    Object.assign(globalThis, { commits })
    const open = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (...args) {
      const transaction = open.apply(this, args)
      // Read-marks and drafts are written beside the changes.
      if (transaction.mode === 'readwrite' && transaction.objectStoreNames.contains('history'))
        transaction.addEventListener('complete', () => (commits.last = performance.now()))
      return transaction
    }
  })
  await page.goto(address)
  await page.locator('html[data-ready="true"]').waitFor()
  const interactive = await page.evaluate(() => performance.now())
  await paste(page, article)
  counting = false
  await page.waitForTimeout(500)
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  console.log(
    `JavaScript before the reader is usable: ${(total / 1000).toFixed(0)} kB gzipped in ${scripts.size} files`,
  )
  console.log(`interactive after ${interactive.toFixed(0)} ms (first visit, local server)`)

  // Fill the article: word by word, until it holds so many annotations.
  await page.evaluate(async (count) => {
    const reader = document.querySelector('article')!
    const tags = ['c', 'd', 'x']
    const known = () =>
      Number(
        /\d+/.exec(
          document.querySelector('nav[aria-label="Case"] a[href$="annotations"]')?.textContent ??
            '',
        )?.[0] ?? 0,
      )
    for (let i = 0; known() < count && i < count * 3; i++) {
      for (const key of ['ArrowRight', tags[i % 3]!]) {
        reader.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await new Promise((done) => setTimeout(done, 8))
      }
    }
  }, ANNOTATIONS)
  const held = await page.locator('nav[aria-label="Case"] a[href$="annotations"]').textContent()
  console.log(`the article now holds ${/\d+/.exec(held ?? '')?.[0]} annotations`)

  // Retag one annotation again and again: claim, denial, claim …
  const times = await pressKeys(page, ['c', 'd', 'x'], KEYS)
  const floor = await bareCommits(page, 100)
  console.log(
    `bare strict transaction on this disk: p50 ${percentile(floor, 0.5)} ms, p95 ${percentile(floor, 0.95)} ms`,
  )
  console.log(
    `key → strict commit: p50 ${percentile(times.commit, 0.5)} ms, p95 ${percentile(times.commit, 0.95)} ms`,
  )
  console.log(
    `key → highlight registered: p50 ${percentile(times.painted, 0.5)} ms, p95 ${percentile(times.painted, 0.95)} ms`,
  )
  console.log(
    `key → end of the frame that shows it: p50 ${percentile(times.frame, 0.5)} ms, p95 ${percentile(times.frame, 0.95)} ms`,
  )
  console.log(`painted before the commit: ${times.early} of ${KEYS}; never: ${times.missing}`)

  // Opening an article of 1,100 words from the case, against putting the same words into bare paragraphs.
  const articleHash = new URL(page.url()).hash
  const frames: number[] = []
  const bare: number[] = []
  for (let i = 0; i < 9; i++) {
    await page.evaluate((hash) => (location.hash = hash), articleHash.split('/a/')[0]!)
    await page.getByRole('heading', { name: 'Add an article' }).waitFor()
    await page.waitForTimeout(200)
    const [opened, plain] = await page.evaluate(
      async ([hash, text]) => {
        const until = async (done: () => boolean): Promise<number> => {
          let count = 0
          for (; !done() && count < 120; count++) await new Promise(requestAnimationFrame)
          await new Promise(requestAnimationFrame)
          return count + 1
        }
        const box = document.createElement('div')
        const start = until(() => box.isConnected)
        box.append(
          ...text.split('\n\n').map((words) => {
            const p = document.createElement('p')
            p.textContent = words
            return p
          }),
        )
        document.body.append(box)
        const plainFrames = await start
        box.remove()
        await new Promise((done) => setTimeout(done, 100))
        location.hash = hash
        const openedFrames = await until(
          () => document.querySelector('article [data-sentence][data-tags]') !== null,
        )
        return [openedFrames, plainFrames] as const
      },
      [articleHash, article] as const,
    )
    frames.push(opened)
    bare.push(plain)
  }
  console.log(
    `opening an article of 1,100 words with its annotations: ${percentile(frames, 0.5)} frames; bare text: ${percentile(bare, 0.5)}`,
  )
} finally {
  await context.close()
  await server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
