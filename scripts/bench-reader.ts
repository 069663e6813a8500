// The reader beside its peers: `npm run bench` runs the shared benchmark with the app as a column and prints the table
// of goals; it fails where a goal is missed. `npm run bench -- --all` takes every column (about 25 minutes); any other
// option of ../shared/bench/run.mjs is passed on.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { findBrowser, NO_BROWSER } from './find-browser.ts'

const FLOORS = [
  '--peers',
  'floor-virtual,floor-reader,floor-cv,touchstone',
  '--reps',
  '7',
  '--check',
]

const root = path.resolve(import.meta.dirname, '..')
const shared = path.resolve(root, '../shared/bench')
if (!existsSync(shared)) {
  console.log(
    `The benchmark is not here: there is no ${path.relative(root, shared)}. Nothing was measured.`,
  )
  process.exit(0)
}
const browser = await findBrowser()
if (!browser) throw new Error(NO_BROWSER)

// A copy, because the benchmark writes beside itself. Its packages are kept for the next run.
const copy = path.join(tmpdir(), 'touchstone-bench-peers')
const lockOf = (folder: string): string => {
  const file = path.join(folder, 'package-lock.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
if (lockOf(copy) !== lockOf(shared)) rmSync(copy, { recursive: true, force: true })
mkdirSync(copy, { recursive: true })
cpSync(shared, copy, { recursive: true })
if (!existsSync(path.join(copy, 'node_modules')))
  execFileSync('npm', ['ci'], { cwd: copy, stdio: 'inherit' })

const own = process.argv.slice(2)
const chosen = own.includes('--all') ? own.filter((each) => each !== '--all') : [...FLOORS, ...own]
const { status } = spawnSync(
  process.execPath,
  [
    'run.mjs',
    '--only',
    'render',
    '--adapter',
    path.join(root, 'test/bench/reader-adapter.ts'),
    ...chosen,
  ],
  {
    cwd: copy,
    stdio: 'inherit',
    env: { ...process.env, TOUCHSTONE_CHROMIUM: browser.executablePath },
  },
)
process.exit(status ?? 1)
