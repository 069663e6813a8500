// Finds a Chromium for the browser tests, so that nobody has to install or download one first.
// The order: TOUCHSTONE_CHROMIUM, CHROME_PATH, the PATH, the usual places, a browser Playwright
// downloaded earlier, and on Linux x64 the one packed in an optional dependency. The last makes
// `npm ci && npm test` work on a machine that has nothing but Node.
//
// TOUCHSTONE_CHROMIUM=/path/to/chrome   use this browser
// TOUCHSTONE_BROWSER=packed             skip the search and use the packed one

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { env, getuid, pid, platform, arch } from 'node:process'

export type Browser = {
  readonly executablePath: string
  readonly args: readonly string[]
  /** Where it was found, for messages. */
  readonly from: string
}

/** The version in package.json; part of the folder name, so that two versions never mix. */
export const PACKED_VERSION = '143.0.4'

/** What to tell someone whose machine has no browser at all. */
export const NO_BROWSER = `

NO BROWSER FOUND, SO THE BROWSER TESTS CANNOT RUN.

Any of these helps:
  - install Chromium, Chrome or Edge
  - name one:  TOUCHSTONE_CHROMIUM=/path/to/chrome npm test
  - let Playwright fetch its own:  npx playwright install chromium
  - on Linux x64:  npm ci --include=optional  (brings a packed Chromium)
`

/** The first Chromium in the order above, or null. The search is made once per process. */
export const findBrowser = (): Promise<Browser | null> => (found ??= search())

let found: Promise<Browser | null> | undefined

const search = async (): Promise<Browser | null> => {
  if (env['TOUCHSTONE_BROWSER'] === 'packed') return packedChromium()
  return installed() ?? (await downloadedByPlaywright()) ?? (await packedChromium())
}

// A test browser must not speak to anyone: no updates, no sync, no first-run pages. QUIC is off
// because UDP would slip past the rules by which tests prove that nothing leaves the machine.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

const asBrowser = (executablePath: string, from: string): Browser => ({
  executablePath,
  // Chromium refuses to start its sandbox as root, as in most containers.
  args: getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET,
  from,
})

const installed = (): Browser | null => {
  const named = env['TOUCHSTONE_CHROMIUM']
  if (named) {
    if (!existsSync(named)) throw new Error(`TOUCHSTONE_CHROMIUM: there is no file ${named}`)
    return asBrowser(named, 'TOUCHSTONE_CHROMIUM')
  }
  const chromePath = env['CHROME_PATH']
  if (chromePath && existsSync(chromePath)) return asBrowser(chromePath, 'CHROME_PATH')

  const fromPath = onPath(NAMES)
  if (fromPath) return asBrowser(fromPath, 'PATH')
  const usual = usualPlaces().find((file) => existsSync(file))
  return usual ? asBrowser(usual, 'usual place') : null
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
  'brave',
]

/** The first of these programs that is on the PATH, or null. */
export const onPath = (names: readonly string[]): string | null => {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const suffix = platform === 'win32' ? '.exe' : ''
  const candidates = names.flatMap((name) =>
    folders.map((folder) => path.join(folder, name + suffix)),
  )
  return candidates.find((file) => existsSync(file)) ?? null
}

const usualPlaces = (): string[] => {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser']
    const roots = ['/Applications', path.join(env['HOME'] ?? '', 'Applications')]
    return apps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    const apps = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ]
    return apps.flatMap((app) => roots.flatMap((root) => (root ? [path.join(root, app)] : [])))
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/opt/brave.com/brave/brave',
  ]
}

const downloadedByPlaywright = async (): Promise<Browser | null> => {
  const { chromium } = await import('playwright')
  const executablePath = chromium.executablePath()
  return existsSync(executablePath) ? asBrowser(executablePath, 'Playwright') : null
}

// ---- The packed browser -------------------------------------------------------------------------
// The package is made for a serverless platform and takes its wishes from the environment, some of
// them while it is being imported. So the environment is changed, the browser unpacked into a
// folder of its own, and the environment put back. What the browser needs to start stands in a
// small script beside it, so no other program inherits its libraries.

const packedChromium = async (): Promise<Browser | null> => {
  if (platform !== 'linux' || arch !== 'x64') return null
  const folder = path.join(tmpdir(), `touchstone-chromium-${PACKED_VERSION}-${getuid?.() ?? 0}`)
  const executablePath = path.join(folder, START)
  try {
    if (!existsSync(executablePath)) await unpackInto(folder)
  } catch (reason) {
    console.warn('No packed browser:', reason instanceof Error ? reason.message : reason)
    return null
  }
  // Not the package's own list of arguments: it holds --disable-web-security and
  // --single-process, under which a test of foreign requests or of a crash proves nothing.
  const args = [...QUIET, '--no-sandbox', '--no-zygote', '--disable-gpu']
  return { executablePath, args, from: 'packed' }
}

const START = 'start-chromium'

/** Unpacks beside the folder and renames at the end, so a half unpacked browser is never used. */
const unpackInto = async (folder: string): Promise<void> => {
  const fresh = `${folder}.${pid}`
  const before = new Map(CHANGED_BY_PACKAGE.map((name) => [name, env[name]]))
  try {
    mkdirSync(fresh, { recursive: true })
    env['TMPDIR'] = fresh // it would take any file named "chromium" in the temporary folder
    env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x' // then the NSS, NSPR and expat libraries too
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
    writeFileSync(path.join(fresh, 'fonts', 'fonts.conf'), fontsConf(folder))
    writeFileSync(path.join(fresh, START), startScript(folder), { mode: 0o755 })
    moveInPlace(fresh, folder)
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete env[name]
      else env[name] = value
    }
    rmSync(fresh, { recursive: true, force: true })
  }
}

const CHANGED_BY_PACKAGE = [
  'TMPDIR',
  'AWS_EXECUTION_ENV',
  'LD_LIBRARY_PATH',
  'FONTCONFIG_PATH',
  'HOME',
]

const moveInPlace = (fresh: string, folder: string): void => {
  try {
    renameSync(fresh, folder)
  } catch (reason) {
    // Another test run may have been quicker; its copy is as good as ours.
    if (!existsSync(path.join(folder, START))) throw reason
  }
}

// The package's own file names one font folder only and hides the system's; without any such file
// on a bare system every text is 0 px wide, and tests fail for no visible reason.
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`

const startScript = (folder: string): string => `#!/bin/sh
export LD_LIBRARY_PATH="${folder}/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="${folder}/fonts"
export HOME="\${HOME:-${folder}}"
exec "${folder}/chromium" "$@"
`
