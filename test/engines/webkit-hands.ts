// The hands of WebKitGTK: its small browser under its own WebDriver, on a screen that nobody sees where there is none.

import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import process, { env } from 'node:process'
import type { Readable } from 'node:stream'
import { within, type Hands } from './hands.ts'
import {
  dragActions,
  keyActions,
  newSession,
  scriptOf,
  untilReady,
  type Session,
  type Told,
} from './webdriver.ts'

export type WebKit = {
  readonly driver: string
  readonly browser: string
  /** Not needed where the environment has a DISPLAY. */
  readonly screen: string | null
}

/** Starts a screen, the driver and the browser. Automation means a profile that is empty and forgotten at the end. */
export const webkitHands = async ({ driver, browser, screen }: WebKit): Promise<Hands> => {
  const started: ChildProcess[] = []
  const killAll = (): void => started.forEach((child) => signalGroup(child, 'SIGKILL'))
  process.once('exit', killAll)
  let session: Session | null = null
  const close = async (): Promise<void> => {
    if (session) await within(10_000, 'closing', session.end()).catch(() => undefined)
    for (const child of started.toReversed()) await ended(child)
    process.off('exit', killAll)
  }
  try {
    const display = env['DISPLAY'] ?? (await screenFrom(screen, started))
    const port = await freePort()
    const options = { env: { ...env, DISPLAY: display }, stdio: 'ignore', detached: true } as const
    started.push(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], options))
    const address = `http://127.0.0.1:${port}`
    await untilReady(address)
    session = await newSession(address, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    await session.post('window/rect', { width: 1440, height: 900 })
    return handsOf(session, close)
  } catch (reason) {
    await close()
    throw reason
  }
}

const handsOf = (session: Session, close: () => Promise<void>): Hands => {
  const evaluate: Hands['evaluate'] = async (task, ...args) => {
    const told = await session.post('execute/async', { script: scriptOf(task), args: [args] })
    const { value, reason } = told as Told // what scriptOf reports
    if (reason !== undefined) throw new Error(reason)
    return value as Awaited<ReturnType<typeof task>> // what the task gave, through JSON
  }
  // The driver tells nothing of the console, so each page is watched from the inside once it is there. What a page
  // says while it starts is not heard.
  const earlier: string[] = []
  const { capabilities } = session
  return {
    browser: `${capabilities.browserName ?? 'WebKitGTK'} ${capabilities.browserVersion ?? ''}`,
    open: async (url) => {
      await session.post('url', { url })
      await evaluate(watchPage)
    },
    reload: async () => {
      earlier.push(...(await evaluate(complaintsOfPage)))
      await session.post('refresh')
      await evaluate(watchPage)
    },
    evaluate,
    press: async (chord) => {
      await session.post('actions', keyActions(chord))
    },
    drag: async (from, to) => {
      await session.post('actions', dragActions(from, to))
    },
    complaints: async () => [...earlier, ...(await evaluate(complaintsOfPage))],
    screenshot: async () => Buffer.from((await session.get('screenshot')) as string, 'base64'), // by the protocol
    close,
  }
}

const watchPage = (): void => {
  const complaints: string[] = []
  Object.assign(globalThis, { complaints })
  const { error } = console
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '))
    error(...words)
  }
  addEventListener('error', (event) => complaints.push(event.message))
  addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)))
  addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective))
}

const complaintsOfPage = (): readonly string[] =>
  (globalThis as unknown as { complaints?: readonly string[] }).complaints ?? [] // set by watchPage

/** Starts a screen of its own and gives its name, which the screen chooses and writes to the third pipe. */
const screenFrom = async (program: string | null, started: ChildProcess[]): Promise<string> => {
  if (!program) throw new Error('there is no screen: DISPLAY is not set and Xvfb is not installed')
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp']
  const stdio: StdioOptions = ['ignore', 'ignore', 'ignore', 'pipe']
  const child = spawn(program, args, { stdio, detached: true })
  started.push(child)
  const pipe = child.stdio[3] as Readable // made by the line above
  const number = new Promise<string>((resolve, reject) => {
    pipe.once('data', (data: Buffer) => resolve(data.toString().trim()))
    child.once('exit', () => reject(new Error('the screen ended at once')))
    child.once('error', reject)
  })
  return `:${await within(20_000, 'starting the screen', number)}`
}

/** A port that is free at this moment. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // it listens on a port
      server.close(() => resolve(port))
    })
  })

/** Asks a child to end, with all that it has started itself, and makes it after 3 s. */
const ended = async (child: ChildProcess): Promise<void> => {
  if (!isRunning(child)) return
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  signalGroup(child, 'SIGTERM')
  await within(3_000, 'ending', gone).catch(() => signalGroup(child, 'SIGKILL'))
}

const isRunning = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null

/** Signals the group that the child leads, because it was started detached. */
const signalGroup = (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void => {
  if (child.pid !== undefined && isRunning(child)) process.kill(-child.pid, signal)
}
