// How fast the table of annotations is, in a production build and a real browser. Prints medians; asserts nothing,
// because milliseconds belong to a machine. Run: node scripts/run.js test/bench/table.bench.ts [rows]

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type CDPSession, type Page } from 'playwright'
import { build, preview } from 'vite'
import react from '@vitejs/plugin-react'
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.ts'
import type { Action, Handles } from './table-page.tsx'

declare global {
  // The page under measurement puts this on its window.
  var bench: Handles
}

const REPETITIONS = 7
const rows = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 10_000)

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Does one thing several times: until its frame is painted, and how long the main thread worked. */
const measure = async (page: Page, devtools: CDPSession, name: Action): Promise<string> => {
  const painted: number[] = []
  const worked: number[] = []
  for (let i = 0; i < REPETITIONS; i++) {
    await page.evaluate(() => bench.reset())
    await page.waitForTimeout(150)
    const before = await workOf(devtools)
    painted.push(await page.evaluate((each) => bench.measure(each), name))
    worked.push((await workOf(devtools)) - before)
  }
  return `${median(painted).toFixed(0)} ms painted, ${median(worked).toFixed(0)} ms of work`
}

/** Milliseconds in tasks of the main thread so far; on a busy machine they contain waiting for a processor. */
const workOf = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Scrolls 120 frames by so many pixels each. */
const scroll = async (page: Page, devtools: CDPSession, step: number): Promise<string> => {
  const before = await workOf(devtools)
  const frames = await page.evaluate(async (pixels) => {
    const box = document.querySelector('main > div')!
    box.scrollTop = 0
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
    await frame()
    const times: number[] = []
    for (let i = 0, last = await frame(); i < 120; i++) {
      box.scrollTop += pixels
      const now = await frame()
      times.push(now - last)
      last = now
    }
    times.sort((a, b) => a - b)
    const late = times.filter((time) => time > 25).length
    return `p95 ${times[114]!.toFixed(1)} ms a frame, ${late} of 120 frames dropped`
  }, step)
  const work = ((await workOf(devtools)) - before) / 120
  return `${frames}, ${work.toFixed(1)} ms of work a frame`
}

const browserHere = await findBrowser()
if (!browserHere) throw new Error(NO_BROWSER)
const outDir = mkdtempSync(path.join(tmpdir(), 'table-bench-'))
const common = { configFile: false, root: 'test/bench', logLevel: 'error' } as const
await build({
  ...common,
  plugins: [react()],
  publicDir: path.resolve('public'),
  build: {
    outDir,
    emptyOutDir: true,
    target: 'esnext',
    rolldownOptions: { input: 'test/bench/table.html' },
  },
})
const server = await preview({
  ...common,
  build: { outDir },
  preview: { host: '127.0.0.1', port: 0 },
})
const browser = await chromium.launch({
  executablePath: browserHere.executablePath,
  args: [...browserHere.args],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  await page.goto(`${server.resolvedUrls?.local[0]}table.html?rows=${rows}`)
  await page.waitForSelector('tbody tr', { timeout: 120_000 })
  await page.waitForTimeout(1_000)
  console.log(`${rows} annotations, medians of ${REPETITIONS}`)
  for (const name of await page.evaluate(() => bench.names))
    console.log(name.padEnd(18), await measure(page, devtools, name))
  await page.evaluate(() => bench.reset())
  for (const step of [60, 200])
    console.log(`scroll ${step} px`.padEnd(18), await scroll(page, devtools, step))
  console.log('lines in the DOM'.padEnd(18), await page.locator('tbody tr').count())
} finally {
  await browser.close()
  await server.close()
  rmSync(outDir, { recursive: true, force: true })
}
