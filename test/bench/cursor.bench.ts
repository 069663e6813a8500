// Holding J through tagged sentences, on the production build in a real browser: how long the main thread works for
// each step, and the longest task. Prints figures and asserts none: milliseconds belong to a machine.
// Run: npm run bench:cursor [-- sentences [other annotations]]

import { readFileSync } from 'node:fs'
import { chromium, type CDPSession, type Page } from 'playwright'
import { preview } from 'vite'
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.ts'

const [SENTENCES = 400, OTHERS = 0] = process.argv.filter((each) => /^\d+$/.test(each)).map(Number)
const REPEAT_MS = 33 // a held key repeats about 30 times a second

const sentence = (n: number): string =>
  `Karsovia on day ${n} rejected the charge that crate ${n} held drones for Ostrelle.`
const article = `Karsovia rejects the charge\n\n${Array.from(
  { length: Math.ceil(SENTENCES / 4) },
  (_, n) => [0, 1, 2, 3].map((i) => sentence(4 * n + i + 1)).join(' '),
).join('\n\n')}`

const percentile = (numbers: readonly number[], share: number): string =>
  (numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0).toFixed(1)

const line = (what: string, numbers: readonly number[]): string =>
  `${what}: p50 ${percentile(numbers, 0.5)} ms, p95 ${percentile(numbers, 0.95)} ms, max ${Math.max(...numbers).toFixed(1)} ms`

/** The article as a case file, every sentence tagged; `others` more annotations lie on single words. */
const fileOf = async (page: Page, others: number): Promise<void> => {
  await page.getByRole('textbox', { name: 'Article text' }).evaluate((box, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, article)
  await page.keyboard.press('Control+Enter')
  await page.locator('article [data-sentence]').first().waitFor()
  await page.evaluate(
    async ([count, more]) => {
      const reader = document.querySelector('article')!
      const press = async (key: string): Promise<void> => {
        reader.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await new Promise((done) => setTimeout(done, 4))
      }
      const tags = ['c', 'd', 'x']
      for (let i = 0; i < count; i++) {
        await press(tags[i % 3]!)
        await press('j')
      }
      for (let i = 0; i < more; i++) {
        await press('ArrowLeft')
        await press(tags[i % 3]!)
      }
    },
    [SENTENCES, others] as const,
  )
  await page
    .getByRole('status', { name: 'Save state' })
    .getByText(/^Saved/)
    .waitFor()
}

type Measured = { readonly toFrame: readonly number[]; readonly tasks: readonly number[] }

/** Holds J as a keyboard does; times from the key to the end of the frame that shows the step, and long tasks. */
const holdKey = async (page: Page, cdp: CDPSession, steps: number): Promise<Measured> => {
  await page.evaluate(() => {
    const toFrame: number[] = []
    const tasks: number[] = []
    Object.assign(globalThis, { held: { toFrame, tasks } })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    addEventListener('keydown', ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => toFrame.push(performance.now() - timeStamp))
      port1.start()
      requestAnimationFrame(() => port2.postMessage(0))
    })
  })
  for (let i = 0; i < steps; i++) {
    const next = new Promise((done) => setTimeout(done, REPEAT_MS))
    await cdp.send('Input.dispatchKeyEvent', {
      type: i === 0 ? 'keyDown' : 'rawKeyDown',
      key: 'j',
      code: 'KeyJ',
      ...(i === 0 ? { text: 'j' } : {}),
      windowsVirtualKeyCode: 74,
      autoRepeat: i > 0,
    })
    await next
  }
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'j', code: 'KeyJ' })
  return page.evaluate(() => (globalThis as unknown as { held: Measured }).held)
}

type Traced = {
  readonly name: string
  readonly dur?: number
  readonly ts: number
  readonly tid: number
  readonly pid: number
}

/** Everything that the main thread of the page does while `work` runs, as tasks in milliseconds. */
const traced = async <T>(
  page: Page,
  cdp: CDPSession,
  work: () => Promise<T>,
): Promise<readonly [T, readonly { readonly at: number; readonly ms: number }[]]> => {
  const events: Traced[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[]))) // as the protocol has it
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
    },
  })
  await page.evaluate(() => performance.mark('main-thread'))
  const result = await work()
  await cdp.send('Tracing.end')
  await done
  const mark = events.find(({ name }) => name === 'main-thread')
  const tasks = events
    .filter(({ name, tid, pid }) => name === 'RunTask' && tid === mark?.tid && pid === mark.pid)
    .map(({ ts, dur = 0 }) => ({ at: ts / 1000, ms: dur / 1000 }))
  return [result, tasks]
}

const found = await findBrowser()
if (!found) throw new Error(NO_BROWSER)
readFileSync('dist/index.html') // the build is there
const server = await preview({ preview: { port: 4188 }, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
})
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  await page.goto('http://127.0.0.1:4188/')
  await page.locator('html[data-ready="true"]').waitFor()
  await fileOf(page, OTHERS)
  // A fresh start: without the place in the address the cursor begins at the top.
  const top = page.url().split('?')[0]!
  await page.goto('about:blank')
  await page.goto(top)
  await page.locator('article:not([aria-busy]) [data-sentence]').first().waitFor()
  await page.waitForTimeout(1_500)
  const here = await page.locator('article [aria-current]').getAttribute('data-sentence')
  const held = await page.locator('nav[aria-label="Case"] a[href$="annotations"]').textContent()
  console.log(`${/\d+/.exec(held ?? '')?.[0]} annotations; the cursor begins at sentence ${here}`)
  const cdp = await page.context().newCDPSession(page)
  const [measured, tasks] = await traced(page, cdp, () => holdKey(page, cdp, SENTENCES))
  const there = await page.locator('article [aria-current]').getAttribute('data-sentence')
  console.log(`J held for ${measured.toFrame.length} steps, to sentence ${there}`)
  console.log(line('key → end of the frame that shows the step', measured.toFrame))
  const first = tasks[0]?.at ?? 0
  const perStep: number[] = []
  for (const { at, ms } of tasks) {
    const step = Math.floor((at - first) / REPEAT_MS)
    perStep[step] = (perStep[step] ?? 0) + ms
  }
  console.log(
    line(
      'main thread per step',
      Array.from(perStep, (ms) => ms ?? 0),
    ),
  )
  console.log(
    line(
      'tasks over 1 ms',
      tasks.map(({ ms }) => ms).filter((ms) => ms > 1),
    ),
  )
  console.log(`longest task ${Math.max(...tasks.map(({ ms }) => ms)).toFixed(1)} ms`)
} finally {
  await browser.close()
  await server.close()
}
