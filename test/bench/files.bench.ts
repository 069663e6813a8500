// Two hundred files at once, in the production build and a real browser: the longest task of the main thread while they
// are read, written and shown, whether progress was to be seen, and how soon a cancel is heard. Prints figures and asserts
// none: milliseconds belong to a machine. Run: npm run bench:files

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { preview } from 'vite'
import { findBrowser, NO_BROWSER } from '../../scripts/find-browser.ts'
import { utf8 } from '../support/files/bytes.ts'
import { mailFile } from '../support/files/mail-file.ts'
import { column, pdfFile } from '../support/files/pdf-file.ts'
import { paragraph, run, wordFile } from '../support/files/word-file.ts'

const FILES = 200
const page = readFileSync('test/corpus/pages/broadsheet/page.html', 'utf8') // 40 kB of a news site
const story = readFileSync('test/corpus/harbour-ledger/source.txt', 'utf8')
const paragraphs = story.split('\n').filter((line) => line.length > 60)

/** Eighty pages of news sites, sixty texts, and twenty each of mails, Word files and PDFs; no two alike. */
const fileNumbered = (i: number): readonly [name: string, bytes: Uint8Array] => {
  const own = [`Report ${i} of Belmar`, ...paragraphs.map((words) => `${words} Number ${i}.`)]
  if (i < 80) return [`page-${i}.html`, utf8(page.replaceAll('</p>', ` ${i}</p>`))]
  if (i < 140) return [`text-${i}.txt`, utf8(own.join('\n\n'))]
  if (i < 160)
    return [
      `mail-${i}.eml`,
      mailFile({ Subject: own[0]! }, [
        { type: 'text/plain; charset=utf-8', content: own.join('\n\n') },
      ]),
    ]
  if (i < 180)
    return [`word-${i}.docx`, wordFile({ body: own.map((words) => paragraph(run(words))) })]
  return [
    `print-${i}.pdf`,
    pdfFile({ pages: [{ lines: column(own, { x: 60, y: 800, letters: 78, gap: 8 }) }] }),
  ]
}

type Seen = { readonly longest: number; readonly over: number; readonly states: number }

const watch = (on: Page): Promise<void> =>
  on.evaluate(() => {
    const seen = { tasks: [] as number[], states: new Set<string>() }
    ;(globalThis as unknown as { seen: typeof seen }).seen = seen
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask' })
    new MutationObserver(() => {
      const bar = document.querySelector('progress')
      if (bar) seen.states.add(bar.value.toFixed(3))
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })

const seenOn = (on: Page): Promise<Seen> =>
  on.evaluate(() => {
    const { tasks, states } = (
      globalThis as unknown as { seen: { tasks: number[]; states: Set<string> } }
    ).seen
    return {
      longest: Math.max(0, ...tasks),
      over: tasks.filter((each) => each > 100).length,
      states: states.size,
    }
  })

const browserHere = await findBrowser()
if (!browserHere) throw new Error(NO_BROWSER)
const server = await preview({ preview: { port: 4181, strictPort: true }, logLevel: 'error' })
const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-files-'))
const browser = await chromium.launch({
  executablePath: browserHere.executablePath,
  args: [...browserHere.args],
})
try {
  const names = Array.from({ length: FILES }, (_, i) => {
    const [name, bytes] = fileNumbered(i)
    writeFileSync(path.join(folder, name), bytes)
    return path.join(folder, name)
  })
  const tab = await browser.newPage()
  await tab.goto('http://127.0.0.1:4181/')
  await tab.locator('html[data-ready="true"]').waitFor()
  await tab.waitForTimeout(2_000) // what is fetched ahead has come
  await watch(tab)

  // A cancel in the middle: from the press to the sentence that says so.
  await tab.getByLabel('Files to add').setInputFiles(names)
  await tab.locator('progress').waitFor()
  await tab.waitForTimeout(1_500)
  const cancel = await tab.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Cancel',
    )!
    const start = performance.now()
    button.click()
    while (document.querySelector('progress'))
      await new Promise((done) => requestAnimationFrame(done))
    return performance.now() - start
  })

  const start = performance.now()
  await tab.getByLabel('Files to add').setInputFiles(names)
  await tab.getByText(`${FILES} articles added`).waitFor({ timeout: 240_000 })
  const took = performance.now() - start
  await tab.waitForTimeout(2_000) // the list is drawn, likenesses are found
  const { longest, over, states } = await seenOn(tab)
  console.log(`
${FILES} files at once                         figure     goal
read, written and listed                  ${(took / 1000).toFixed(1)} s
longest task of the main thread           ${longest.toFixed(0)} ms     ≤ 100
tasks over 100 ms                         ${over}          0
states of the progress bar that were seen ${states}
cancel, from the press to the end         ${cancel.toFixed(0)} ms      ≤ 200`)
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
}
