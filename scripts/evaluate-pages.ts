// How much of real-looking pages `readPage` gets right: `npm run evaluate:pages [-- --dir FOLDER]` reads every
// `page.html` below the folder in a real browser, in a build of the app's own code and under its own policy, and
// compares with `clean.txt` and `expected.json` beside it: the text, the facts of the page, and what the app proposes
// from both together. With `--text`, the lines that differ are printed.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import type { Reading } from '../test/bench/page-reading.ts'
import { proposalOf } from '../src/analysis/propose.ts'
import { freeze } from '../src/text/normalize.ts'
import { differences, proposedDifferences, scoreOf } from '../test/support/word-score.ts'
import { SECURITY_HEADERS } from './content-security-policy.ts'
import { findBrowser, NO_BROWSER } from './find-browser.ts'

const GOAL = 0.95
const REPETITIONS = 5

const args = process.argv.slice(2)
const dirAt = args.indexOf('--dir')
const dir = path.resolve(dirAt >= 0 ? (args[dirAt + 1] ?? '') : 'test/corpus/pages')
const showsText = args.includes('--text')

/** The bytes of a page and the encoding that its own beginning names. */
const bytesOf = (file: string): readonly [base64: string, encoding: string] => {
  const bytes = readFileSync(file)
  const head = bytes.subarray(0, 2048).toString('latin1')
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  return [bytes.toString('base64'), named]
}

type Expected = { readonly meta?: Readonly<Record<string, string | null>> }

const slugs = readdirSync(dir)
  .filter((slug) => existsSync(path.join(dir, slug, 'page.html')))
  .sort()
const found = await findBrowser()
if (!found) throw new Error(NO_BROWSER)
const outDir = mkdtempSync(path.join(tmpdir(), 'evaluate-pages-'))
const common = { configFile: false, root: 'test/bench', logLevel: 'error' } as const
await build({
  ...common,
  build: {
    outDir,
    emptyOutDir: true,
    target: 'esnext',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: 'test/bench/page-reading.html' },
  },
})
const server = await preview({
  ...common,
  build: { outDir },
  preview: { host: '127.0.0.1', port: 0, headers: { ...SECURITY_HEADERS } },
})
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
})
try {
  const page = await browser.newPage()
  await page.goto(`${server.resolvedUrls?.local[0]}page-reading.html`)
  await page.waitForFunction(() => typeof globalThis.reading === 'function')
  const rows: { slug: string; bag: number; ordered: number; ms: number; notes: string }[] = []
  const wrong: string[] = []
  const wrongJoined: string[] = []
  let values = 0
  for (const slug of slugs) {
    const file = (name: string): string => path.join(dir, slug, name)
    const { read, ms }: Reading = await page.evaluate(
      ([base64, encoding, times]) => {
        // Node knows windows-1252 less well than a browser does.
        const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
        return globalThis.reading(new TextDecoder(encoding).decode(bytes), times)
      },
      [...bytesOf(file('page.html')), REPETITIONS] as const,
    )
    const clean = readFileSync(file('clean.txt'), 'utf8')
    const { bag, ordered } = scoreOf(read.text, clean)
    rows.push({ slug, bag, ordered, ms, notes: read.notes.join(' ') })
    const { meta = {} } = existsSync(file('expected.json'))
      ? (JSON.parse(readFileSync(file('expected.json'), 'utf8')) as Expected) // written by hand beside the page
      : {}
    wrong.push(...differences(read.facts, meta).map((line) => `${slug}: ${line}`))
    const proposal = proposalOf(freeze(read.text).text, read.facts)
    wrongJoined.push(...proposedDifferences(proposal, meta).map((line) => `${slug}: ${line}`))
    values += Object.keys(meta).length
    if (showsText) printDifference(slug, read.text, clean)
  }
  const mean = (of: 'bag' | 'ordered'): number =>
    rows.reduce((sum, row) => sum + row[of], 0) / Math.max(1, rows.length)
  for (const { slug, bag, ordered, ms, notes } of rows)
    console.log(
      `${slug.padEnd(28)} bag ${bag.toFixed(3)}  ordered ${ordered.toFixed(3)}  ${ms.toFixed(0).padStart(4)} ms  ${notes}`,
    )
  console.log(
    `\n${rows.length} pages: mean F1 ${mean('bag').toFixed(3)} as a bag, ${mean('ordered').toFixed(3)} in order`,
  )
  const below = rows.filter((row) => Math.min(row.bag, row.ordered) < GOAL)
  console.log(`Below ${GOAL}: ${below.map(({ slug }) => slug).join(', ') || 'none'}`)
  console.log(`\nFacts that differ: ${wrong.length} of ${values}\n${wrong.join('\n')}`)
  console.log(
    `\nJoined with the text, that differ: ${wrongJoined.length} of ${values}\n${wrongJoined.join('\n')}`,
  )
} finally {
  await browser.close()
  await server.close()
  rmSync(outDir, { recursive: true, force: true })
}

function printDifference(slug: string, text: string, clean: string): void {
  const lines = (each: string): string[] =>
    each
      .split('\n')
      .map((line) => line.replace(/\p{Cf}/gu, '').trim())
      .filter((line) => line)
  const ours = new Set(lines(text))
  const theirs = new Set(lines(clean))
  for (const line of ours) if (!theirs.has(line)) console.log(`${slug} + ${line.slice(0, 200)}`)
  for (const line of theirs) if (!ours.has(line)) console.log(`${slug} - ${line.slice(0, 200)}`)
}
