// What is promised about the work: it survives a dead server, a killed browser and a second tab; nothing leaves.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from 'playwright/test'
import { findBrowser } from '../../scripts/find-browser.ts'
import { SECURITY_HEADERS } from '../../scripts/content-security-policy.ts'
import {
  addArticle,
  annotationCount,
  expectAnnotations,
  exported,
  open,
  ownArticle,
  parsed,
  ready,
  saved,
  watchConsole,
} from './support/app.ts'

const launch = async (folder: string): Promise<BrowserContext> => {
  const browser = await findBrowser()
  return chromium.launchPersistentContext(folder, {
    executablePath: browser!.executablePath,
    args: [...browser!.args],
  })
}

const serve = async (port: number): Promise<ChildProcess> => {
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/`).then(
          (answer) => answer.ok,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true)
  return server
}

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGKILL')
  })

test.use({ serviceWorkers: 'allow' })

test('[Z1] with the server dead a reload, a new tab and a browser restart show the same work', async () => {
  const port = 4181
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-offline-'))
  const server = await serve(port)
  let context = await launch(folder)
  try {
    let page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`http://127.0.0.1:${port}/`)
    await ready(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await addArticle(page, ownArticle)
    for (const key of ['c', 'j', 'd']) await page.keyboard.press(key)
    await expectAnnotations(page, 2)
    const address = page.url()
    await ended(server)

    await page.reload()
    await expect(page.getByRole('article')).toBeVisible()
    await expectAnnotations(page, 2)
    await page.keyboard.press('n')
    await page.keyboard.press('x')
    await expectAnnotations(page, 3)
    await saved(page)

    const tab = await context.newPage()
    await tab.goto(address)
    await expect(tab.getByRole('article')).toBeVisible()
    await expectAnnotations(tab, 3)
    // Screens that were not opened before come from the cache as well.
    for (const name of ['Annotations', 'Lexicon', 'History', 'Export', 'Storage']) {
      await tab.goto(address)
      await ready(tab)
      await tab.getByRole('navigation', { name: 'Case' }).getByRole('link', { name }).click()
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible()
    }

    await context.close()
    context = await launch(folder)
    page = context.pages()[0] ?? (await context.newPage())
    await page.goto(address)
    await expect(page.getByRole('article')).toBeVisible()
    await expectAnnotations(page, 3)
    expect(parsed((await exported(page)).text).annotations).toHaveLength(3)
  } finally {
    await context.close()
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})

test('[Z2] a browser that is killed in the middle of rapid tagging keeps every action that was acknowledged', async ({
  baseURL,
}) => {
  test.setTimeout(120_000)
  for (let round = 0; round < 3; round++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-kill-'))
    const browser = await findBrowser()
    const port = 9400 + round
    const child = spawn(
      browser!.executablePath,
      [
        ...browser!.args,
        '--headless=new',
        `--user-data-dir=${folder}`,
        `--remote-debugging-port=${port}`,
        'about:blank',
      ],
      { detached: true, stdio: 'ignore' },
    )
    try {
      const connected = await connect(port)
      const page = connected.contexts()[0]!.pages()[0]!
      await page.goto(baseURL!)
      await ready(page)
      await addArticle(page, ownArticle)
      const address = page.url()
      // The page itself counts what was shown as saved: annotations that are painted, after their commit.
      let acknowledged = 0
      await page.exposeFunction('acknowledge', (count: number) => {
        acknowledged = Math.max(acknowledged, count)
      })
      await page.evaluate(() => {
        const link = [...document.querySelectorAll('nav[aria-label="Case"] a')].find((each) =>
          each.textContent?.includes('Annotations'),
        )!
        const tell = (globalThis as unknown as { acknowledge: (count: number) => void }).acknowledge
        new MutationObserver(() =>
          tell(Number(/\d+/.exec(link.textContent ?? '')?.[0] ?? 0)),
        ).observe(link, {
          subtree: true,
          characterData: true,
          childList: true,
        })
        const keys = ['ArrowRight', 'c', 'ArrowRight', 'd', 'ArrowRight', 'x', 'j']
        let i = 0
        setInterval(() => {
          const key = keys[i++ % keys.length]!
          document
            .querySelector('article')!
            .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        }, 4)
      })
      await new Promise((resolve) => setTimeout(resolve, 500 + round * 350))
      process.kill(-child.pid!, 'SIGKILL')
      await gone(child.pid!) // nobody starts a browser while the old one is still dying over the same files
      const promised = acknowledged
      expect(promised).toBeGreaterThan(0)
      for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
        rmSync(path.join(folder, name), { force: true })
      const again = await launch(folder)
      const reopened = again.pages()[0] ?? (await again.newPage())
      await reopened.goto(address)
      await expect(reopened.getByRole('article')).toBeVisible()
      const kept = await annotationCount(reopened)
      expect(kept).toBeGreaterThanOrEqual(promised)
      expect(parsed((await exported(reopened)).text).annotations).toHaveLength(kept)
      await again.close()
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
})

/** Waits until no process of a group is left, five seconds at most: a dead one that nobody has buried counts as well. */
const gone = async (group: number): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(-group, 0)
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const connect = async (port: number) => {
  for (let tries = 0; ; tries++) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    } catch (error) {
      if (tries > 60) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

test('[Z3] two tabs with a hundred edits each end with two hundred, and each sees the other without a reload', async ({
  context,
}) => {
  test.setTimeout(120_000)
  const one = await context.newPage()
  await open(one)
  await addArticle(one, `${ownArticle}\n\n${ownArticle}`) // more than 200 words
  const two = await context.newPage()
  await two.goto(one.url())
  await expect(two.getByRole('article')).toBeVisible()

  await one.keyboard.press('c')
  await expectAnnotations(two, 1)
  await one.keyboard.press('u')
  await expectAnnotations(two, 0)

  const burst = (page: Page, first: number) =>
    page.evaluate(async (offset) => {
      const article = document.querySelector('article')!
      const press = (key: string) =>
        article.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
      // Different words in the two tabs: every edit is an annotation of its own.
      for (let i = 0; i < offset; i++) press('ArrowRight')
      for (let i = 0; i < 100; i++) {
        press('c')
        await new Promise((resolve) => setTimeout(resolve, 12))
        press('ArrowRight')
      }
    }, first)
  await Promise.all([burst(one, 1), burst(two, 102)])
  await saved(one)
  await saved(two)
  await expectAnnotations(one, 200)
  await expectAnnotations(two, 200)
  expect((await exported(one)).text).toBe((await exported(two)).text)
})

test('[Z4] nothing leaves: no request to another origin, none with a body, under the strict policy', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(blob|data):/.test(request.url()))
      foreign.push(request.url())
    if (request.postData()) foreign.push(`body to ${request.url()}`)
  })
  const complaints = watchConsole(page)
  const answer = await page.goto('./')
  expect(answer?.headers()['content-security-policy']).toBe(
    SECURITY_HEADERS['Content-Security-Policy'],
  )
  await ready(page)
  await addArticle(page, ownArticle)
  await page.keyboard.press('c')
  await saved(page)
  await exported(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
  const inline = await page.evaluate(() => {
    const script = document.createElement('script')
    script.setAttribute('data-x', '1')
    try {
      script.text = 'document.title = "ran"'
      document.head.append(script)
    } catch {
      return 'refused'
    }
    return document.title
  })
  expect(inline).not.toBe('ran')
})
