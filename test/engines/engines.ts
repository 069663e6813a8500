// The three engines: where each is found on this machine, how it is installed where it is not, and how it is started.

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { env, platform } from 'node:process'
import { findBrowser, onPath } from '../../scripts/find-browser.ts'
import type { Hands } from './hands.ts'
import { puppeteerHands } from './puppeteer-hands.ts'
import { webkitHands } from './webkit-hands.ts'

export type Engine = {
  readonly name: string
  /** How it is started, or which parts are missing here. */
  readonly find: () => Promise<Found>
  /** What helps where it is not found. */
  readonly install: string
}

export type Found =
  { readonly start: () => Promise<Hands> } | { readonly missing: readonly string[] }

export const engines: readonly Engine[] = [
  {
    name: 'chromium',
    install:
      'install Chromium, Chrome or Edge, or name one: TOUCHSTONE_CHROMIUM=/path/to/chrome npm run smoke',
    find: async () => {
      const browser = await findBrowser()
      if (!browser) return { missing: ['Chromium'] }
      return { start: () => puppeteerHands('chrome', browser.executablePath, browser.args) }
    },
  },
  {
    name: 'firefox',
    install:
      'apt-get install firefox-esr (Debian), or name one: TOUCHSTONE_FIREFOX=/path/to/firefox npm run smoke',
    find: () => {
      const browser = named('TOUCHSTONE_FIREFOX') ?? onPath(FIREFOXES) ?? there(FIREFOX_PLACES)
      return Promise.resolve(
        browser
          ? { start: () => puppeteerHands('firefox', browser) }
          : { missing: ['Firefox (firefox-esr)'] },
      )
    },
  },
  {
    name: 'webkit',
    install: 'apt-get install webkit2gtk-driver xvfb (Debian, Ubuntu)',
    find: () => {
      const driver = onPath(['WebKitWebDriver'])
      const browser = named('TOUCHSTONE_MINIBROWSER') ?? miniBrowser()
      const screen = onPath(['Xvfb'])
      return Promise.resolve(
        driver && browser && (screen ?? env['DISPLAY'])
          ? { start: () => webkitHands({ driver, browser, screen }) }
          : {
              missing: [
                ...(driver ? [] : ['WebKitWebDriver']),
                ...(browser ? [] : ['MiniBrowser of WebKitGTK']),
                ...((screen ?? env['DISPLAY']) ? [] : ['a screen (Xvfb)']),
              ],
            },
      )
    },
  },
]

/** The engines with these names, all of them without a name. Fails on a name that is none. */
export const chosen = (names: readonly string[]): readonly Engine[] => {
  const unknown = names.filter((name) => !engines.some((engine) => engine.name === name))
  if (unknown.length > 0)
    throw new Error(
      `There is no engine ${unknown.join(', ')}. Known are ${engines.map(({ name }) => name).join(', ')}.`,
    )
  return names.length === 0 ? engines : engines.filter(({ name }) => names.includes(name))
}

const named = (variable: string): string | null => {
  const file = env[variable]
  if (!file) return null
  if (!existsSync(file)) throw new Error(`${variable}: there is no file ${file}`)
  return file
}

const FIREFOXES = ['firefox-esr', 'firefox']

const FIREFOX_PLACES =
  platform === 'darwin'
    ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
    : platform === 'win32'
      ? [path.join(env['ProgramFiles'] ?? '', 'Mozilla Firefox', 'firefox.exe')]
      : []

const there = (files: readonly string[]): string | null =>
  files.find((file) => existsSync(file)) ?? null

// Not on the PATH: distributions put it beside the library, in a folder with the version of its interface.
const miniBrowser = (): string | null =>
  there(
    ['/usr/lib', '/usr/libexec', ...foldersIn('/usr/lib')]
      .flatMap(foldersIn)
      .filter((folder) => /^webkit2?gtk-/.test(path.basename(folder)))
      .map((folder) => path.join(folder, 'MiniBrowser')),
  )

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => path.join(folder, name))
  } catch {
    return [] // not there, or not to be read
  }
}
