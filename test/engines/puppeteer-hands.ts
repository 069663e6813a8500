// The hands of Chromium and Firefox: Puppeteer, which speaks to the first in its own protocol and to the second in
// WebDriver BiDi. (Playwright drives only a Firefox that it has built itself.)

import puppeteer, { type Browser, type KeyInput } from 'puppeteer-core'
import { within, type Hands } from './hands.ts'

const PATIENCE = 60_000 // ms; a browser that starts on a busy machine takes its time

/** Starts the browser headless, with an empty profile in the temporary folder that is removed with it. */
export const puppeteerHands = async (
  kind: 'chrome' | 'firefox',
  executablePath: string,
  args: readonly string[] = [],
): Promise<Hands> => {
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath,
    args: [...args],
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    defaultViewport: { width: 1440, height: 900 },
  })
  try {
    return await handsOf(browser)
  } catch (reason) {
    await end(browser)
    throw reason
  }
}

const handsOf = async (browser: Browser): Promise<Hands> => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (reason) => complaints.push(String(reason)))
  return {
    browser: await browser.version(),
    open: async (address) => {
      await page.goto(address)
    },
    reload: async () => {
      await page.reload()
    },
    evaluate: async <Args extends readonly unknown[], Result>(
      task: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) => {
      const plain = task as unknown as (...args: unknown[]) => unknown // Puppeteer's type is for its handles
      return (await page.evaluate(plain, ...args)) as Result // what the task gave, through JSON
    },
    press: async (chord) => {
      const keys = chord.split('+') as KeyInput[] // the smoke writes keys as Puppeteer names them
      const held = keys.slice(0, -1)
      for (const key of held) await page.keyboard.down(key)
      await page.keyboard.press(keys.at(-1)!)
      for (const key of held.toReversed()) await page.keyboard.up(key)
    },
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
      await page.mouse.move(to.x, to.y)
      await page.mouse.up()
    },
    complaints: () => Promise.resolve(complaints),
    screenshot: () => page.screenshot(),
    close: () => end(browser),
  }
}

const end = async (browser: Browser): Promise<void> => {
  const process = browser.process()
  await within(10_000, 'closing the browser', browser.close()).catch(() => undefined)
  if (process?.exitCode === null) process.kill('SIGKILL')
}
