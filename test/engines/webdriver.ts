// A client of the W3C WebDriver protocol, as small as the smoke needs it: https://www.w3.org/TR/webdriver2/

import { sleep, type Point } from './hands.ts'

export type Session = {
  /** What the driver says of its browser. */
  readonly capabilities: { readonly browserName?: string; readonly browserVersion?: string }
  readonly get: (command: string) => Promise<unknown>
  readonly post: (command: string, body?: object) => Promise<unknown>
  /** Ends the session and its browser. */
  readonly end: () => Promise<void>
}

/** Begins a session at a driver. Every command fails with the driver's own words, or after `ms` milliseconds. */
export const newSession = async (
  driver: string,
  capabilities: object,
  ms = 60_000,
): Promise<Session> => {
  const wished = { capabilities: { alwaysMatch: capabilities } }
  const made = await ask(driver, 'POST', '/session', ms, wished)
  const session = made as Pick<Session, 'capabilities'> & { readonly sessionId: string } // by the protocol
  const path = `/session/${session.sessionId}`
  return {
    capabilities: session.capabilities,
    get: (command) => ask(driver, 'GET', `${path}/${command}`, ms),
    post: (command, body = {}) => ask(driver, 'POST', `${path}/${command}`, ms, body),
    end: async () => {
      await ask(driver, 'DELETE', path, ms)
    },
  }
}

/** Waits until a driver that was just started answers. */
export const untilReady = async (driver: string, ms = 20_000): Promise<void> => {
  const end = Date.now() + ms
  for (;;) {
    const left = Math.max(100, end - Date.now())
    try {
      await ask(driver, 'GET', '/status', left)
      return
    } catch (reason) {
      if (Date.now() > end) throw reason
      await sleep(50)
    }
  }
}

const ask = async (
  driver: string,
  method: string,
  path: string,
  ms: number,
  body?: object,
): Promise<unknown> => {
  const answer = await fetch(driver + path, {
    method,
    signal: AbortSignal.timeout(ms),
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch((reason: unknown) => {
    throw new Error(`WebDriver: ${method} ${path}: no answer`, { cause: reason })
  })
  const { value } = (await answer.json()) as { readonly value: unknown } // by the protocol
  if (answer.ok) return value
  const { error, message } = value as { readonly error: string; readonly message: string } // by the protocol
  throw new Error(`WebDriver: ${method} ${path}: ${error}${message ? `: ${message}` : ''}`)
}

/**
 * The script that calls a function of ours in the page and reports what came of it; the function and its arguments
 * are sent with it. For `execute/async`, whose last argument is the callback.
 */
export const scriptOf = (task: (...args: never[]) => unknown): string =>
  `const [args, done] = arguments
  const run = async () => (${task.toString()})(...args)
  run().then((value) => done({ value }), (reason) => done({ reason: String(reason) }))`

export type Told = { readonly value?: unknown; readonly reason?: string }

/** The actions of a chord such as `Shift+ArrowRight`: everything down in order, and up again. */
export const keyActions = (chord: string): object => {
  const values = chord.split('+').map((key) => KEYS[key] ?? key)
  return {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ],
  }
}

// Section 17.4.2 of the protocol: keys without a character have one in the private use area.
const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  ArrowRight: '\uE014',
}

/** The actions of a mouse that is pressed at one point and released at another. */
export const dragActions = (from: Point, to: Point): object => {
  const move = ({ x, y }: Point, duration: number): object => ({
    type: 'pointerMove',
    duration, // ms
    x: Math.round(x),
    y: Math.round(y),
  })
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          move(from, 0),
          { type: 'pointerDown', button: 0 },
          move(half, 50),
          move(to, 50),
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  }
}
