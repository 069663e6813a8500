// The longest texts that somebody may paste, in the production build and a real browser: how long the main thread is
// held and when the first words are painted while one is pasted, opened, corrected and compared. Prints figures and
// asserts none: milliseconds belong to a machine. Run: npm run bench:long [-- characters] [--profile]

import { chromium, type CDPSession, type Page } from 'playwright'
import { preview } from 'vite'
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.ts'

const LENGTH = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 3_900_000)
const isProfiling = process.argv.includes('--profile')
const OPENINGS = 3
const TAGGED = 60

const places = ['Karsovia', 'Alveria', 'Ostrelle', 'Dunmere', 'Belmar']
const goods = ['drones', 'grain', 'timber', 'pumps', 'cement', 'glass', 'engines']

const sentence = (n: number): string =>
  `On day ${n} ${places[n % 5]} rejected the charge that crate ${n} had held ${goods[n % 7]} for the port of ${places[(n * 3 + 1) % 5]}.`

const paragraph = (p: number, word: (n: number) => string = sentence): string =>
  Array.from({ length: 5 }, (_, i) => word(5 * p + i)).join(' ')

const textOf = (length: number, word?: (n: number) => string): string => {
  const all: string[] = []
  for (let size = 0, p = 0; size < length; p++) {
    const words = paragraph(p, word)
    if (size + words.length + 2 > length) break
    all.push(words)
    size += words.length + 2
  }
  return all.join('\n\n')
}

/** Every second sentence is another one. */
const rewritten = (n: number): string =>
  n % 2 === 0
    ? sentence(n)
    : `${places[n % 5]} said in note ${n} that it knew of no ${goods[(n + 2) % 7]} in the harbour.`

/** No sentence is left as it was, but most of the words are. */
const reworded = (n: number): string => sentence(n).replace('the charge that', 'a report by which')

/** The last one is corrected below. */
const SHAPES = {
  'one line': textOf(LENGTH).replaceAll('\n\n', ' '),
  'lines of a few words': textOf(LENGTH).replaceAll(/ (?=(?:rejected|that|had|for|On) )/g, '\n'),
  paragraphs: textOf(LENGTH),
}

type Figures = { readonly longest: number; readonly held: number; readonly shown: number }

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { tasks: [] as number[] }
    ;(globalThis as unknown as { seen: typeof seen }).seen = seen
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask' })
  })

/**
 * Does something in the page and waits for the frame that shows an element, then until all is quiet. `held` is the sum
 * of all tasks over 50 ms, `shown` the time until that frame, in milliseconds.
 */
const measured = async (
  page: Page,
  profiler: CDPSession,
  what: string,
  until: string,
  act: () => Promise<unknown>,
): Promise<Figures> => {
  await page.evaluate((selector) => {
    const world = globalThis as unknown as { seen: { tasks: number[] }; shown: Promise<number> }
    world.seen.tasks = []
    const start = performance.now()
    world.shown = new Promise((done) => {
      const look = (): void => {
        if (!document.querySelector(selector)) return void requestAnimationFrame(look)
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      }
      requestAnimationFrame(look)
    })
  }, until)
  if (isProfiling) await profiler.send('Profiler.start')
  await act()
  const shown = await page.evaluate(
    () => (globalThis as unknown as { shown: Promise<number> }).shown,
  )
  await page.waitForTimeout(4_000) // the rest is mounted, counted, indexed
  const tasks = await page.evaluate(
    () => (globalThis as unknown as { seen: { tasks: number[] } }).seen.tasks,
  )
  if (isProfiling) await printProfile(profiler, what)
  const figures = {
    longest: Math.max(0, ...tasks),
    held: tasks.reduce((sum, each) => sum + each, 0),
    shown,
  }
  console.log(
    `${what.padEnd(44)} shown ${shown.toFixed(0).padStart(6)} ms   longest task ${figures.longest.toFixed(0).padStart(6)} ms   all over 50 ms ${figures.held.toFixed(0).padStart(6)} ms in ${tasks.length}`,
  )
  return figures
}

/** The functions that took longest, with what they called. */
const printProfile = async (profiler: CDPSession, what: string): Promise<void> => {
  const { profile } = await profiler.send('Profiler.stop')
  const own = new Map<string, number>()
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  const nameOf = (id: number): string => {
    const { functionName, url, lineNumber, columnNumber } = byId.get(id)!.callFrame
    return `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`
  }
  const parent = new Map<number, number>()
  for (const node of profile.nodes)
    for (const child of node.children ?? []) parent.set(child, node.id)
  const total = new Map<string, number>()
  profile.samples?.forEach((id, i) => {
    const took = (profile.timeDeltas?.[i] ?? 0) / 1_000
    own.set(nameOf(id), (own.get(nameOf(id)) ?? 0) + took)
    const seen = new Set<string>()
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at))
      seen.add(nameOf(at))
    for (const name of seen) total.set(name, (total.get(name) ?? 0) + took)
  })
  const top = (times: ReadonlyMap<string, number>, title: string): void => {
    console.log(`  ${what}: ${title}`)
    for (const [name, took] of [...times].toSorted(([, a], [, b]) => b - a).slice(0, 24))
      if (took >= 5) console.log(`    ${took.toFixed(0).padStart(6)} ms  ${name}`)
  }
  top(own, 'own time')
  top(total, 'with what is called')
}

const paste = (page: Page, box: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name: box }).evaluate((field, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

const found = await findBrowser()
if (!found) throw new Error(NO_BROWSER)
const server = await preview({ preview: { port: 4191, strictPort: true }, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
})
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const profiler = await page.context().newCDPSession(page)
  await profiler.send('Profiler.enable')
  await page.goto('http://127.0.0.1:4191/')
  await page.locator('html[data-ready="true"]').waitFor()
  await page.waitForTimeout(2_000) // what is fetched ahead has come
  await watch(page)
  const words = 'article [data-sentence]'
  const go = (hash: string) => page.evaluate((to) => void (location.hash = to), hash)
  let here = ''
  for (const [shape, text] of Object.entries(SHAPES)) {
    console.log(`${shape}: ${text.length.toLocaleString('en')} characters`)
    await go(here)
    await page.getByRole('textbox', { name: 'Article text' }).waitFor()
    await page.waitForTimeout(1_000)
    await measured(page, profiler, 'paste and keep it', words, async () => {
      await paste(page, 'Article text', text)
      await page.keyboard.press('Control+Enter')
    })
    const address = new URL(page.url()).hash.split('?')[0]!
    here = address.split('/a/')[0]!
    for (let i = 0; i < OPENINGS; i++) {
      await go(here)
      await page.getByRole('heading', { name: 'Add an article' }).waitFor()
      await page.waitForTimeout(1_500)
      await measured(page, profiler, `open it, ${i + 1}`, words, () => go(address))
    }
  }
  await page.evaluate(async (count) => {
    const reader = document.querySelector('article')!
    for (let i = 0; i < count; i++)
      for (const key of ['j', 'c']) {
        reader.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await new Promise((done) => setTimeout(done, 30))
      }
  }, TAGGED)
  for (const [what, word] of [
    ['small corrections', (n: number) => (n % 997 === 5 ? reworded(n) : sentence(n))],
    ['every second sentence rewritten', rewritten],
    ['all sentences reworded', reworded],
  ] as const) {
    await page.keyboard.press('Control+Shift+E')
    await page
      .getByRole('textbox', { name: 'New version of the text' })
      .waitFor({ timeout: 20_000 })
    await page.waitForTimeout(1_000)
    const next = textOf(LENGTH, word)
    await measured(
      page,
      profiler,
      `correct it: ${what}`,
      '[role=dialog] button.primary:not([disabled])',
      () => paste(page, 'New version of the text', next),
    )
    if (what === 'small corrections') await page.keyboard.press('Escape')
    else {
      await page.evaluate(() => document.querySelector('article')!.setAttribute('data-before', ''))
      await measured(
        page,
        profiler,
        '  keep it',
        'article:not([data-before]) [data-sentence]',
        () => page.getByRole('button', { name: 'Keep as revision' }).click(),
      )
      await measured(
        page,
        profiler,
        '  what changed',
        '[role=dialog] [aria-label="Differences"] :is(ins, del)',
        () => page.getByRole('button', { name: 'What changed' }).first().click(),
      )
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
      await page.waitForTimeout(6_000)
    }
  }
} finally {
  await browser.close()
  await server.close()
}
