// The WebDriver client against a driver that answers as the protocol says.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { compileFunction } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dragActions, keyActions, newSession, scriptOf, untilReady } from './webdriver.ts'

const heard: string[] = []
let server: Server
let driver = ''

const ANSWERS: Readonly<Record<string, readonly [status: number, value: unknown]>> = {
  'GET /status': [200, { ready: true }],
  'POST /session': [200, { sessionId: 's1', capabilities: { browserName: 'MiniBrowser' } }],
  'POST /session/s1/url': [200, null],
  'GET /session/s1/screenshot': [200, 'iVBORw0KGgo='],
  'POST /session/s1/refresh': [500, { error: 'timeout', message: 'the page did not load' }],
  'DELETE /session/s1': [200, null],
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const command = `${request.method} ${request.url}`
      heard.push(body ? `${command} ${body}` : command)
      const answer = ANSWERS[command]
      if (!answer) return // a driver that is stuck
      response.writeHead(answer[0], { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ value: answer[1] }))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  driver = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('[EN10] the WebDriver client says what the protocol says', () => {
  test('a session is begun with what is wished, used, and ended', async () => {
    heard.length = 0
    const session = await newSession(driver, { browserName: 'MiniBrowser' })
    expect(session.capabilities.browserName).toBe('MiniBrowser')
    await session.post('url', { url: 'http://127.0.0.1/' })
    expect(await session.get('screenshot')).toBe('iVBORw0KGgo=')
    await session.end()
    expect(heard).toEqual([
      'POST /session {"capabilities":{"alwaysMatch":{"browserName":"MiniBrowser"}}}',
      'POST /session/s1/url {"url":"http://127.0.0.1/"}',
      'GET /session/s1/screenshot',
      'DELETE /session/s1',
    ])
  })

  test('a driver that was just started is waited for', async () => {
    await untilReady(driver)
    await expect(untilReady('http://127.0.0.1:1', 120)).rejects.toThrow('GET /status: no answer')
  })

  test('a refusal carries the words of the driver', async () => {
    const session = await newSession(driver, {})
    await expect(session.post('refresh')).rejects.toThrow(
      'POST /session/s1/refresh: timeout: the page did not load',
    )
  })

  test('a driver that is stuck is given up', async () => {
    const session = await newSession(driver, {}, 150)
    await expect(session.get('title')).rejects.toThrow('GET /session/s1/title: no answer')
  })
})

describe('[EN10] a function is sent to the page and what comes of it is told', () => {
  const told = (task: (...args: never[]) => unknown, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      const call = compileFunction(scriptOf(task)) as (args: unknown, done: unknown) => void
      call(args, resolve)
    })

  test('a value', async () =>
    expect(await told((a: number, b: number) => a + b, 2, 3)).toEqual({ value: 5 }))

  test('a value that comes later', async () =>
    expect(await told((a: string) => Promise.resolve(a), 'x')).toEqual({ value: 'x' }))

  test('a failure', async () =>
    expect(
      await told(() => {
        throw new RangeError('no sentence')
      }),
    ).toEqual({ reason: 'RangeError: no sentence' }))
})

describe('[EN10] keys and mouse as the protocol writes them', () => {
  test('what is held goes down first and up last', () => {
    const key = (type: string, value: string) => ({ type, value })
    expect(keyActions('Control+Shift+z')).toMatchObject({
      actions: [
        {
          type: 'key',
          actions: [
            key('keyDown', '\uE009'),
            key('keyDown', '\uE008'),
            key('keyDown', 'z'),
            key('keyUp', 'z'),
            key('keyUp', '\uE008'),
            key('keyUp', '\uE009'),
          ],
        },
      ],
    })
  })

  test('a drag goes over whole pixels', () => {
    expect(dragActions({ x: 10.4, y: 20 }, { x: 31, y: 20.6 })).toMatchObject({
      actions: [
        {
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: 10, y: 20 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerMove', x: 21, y: 20 },
            { type: 'pointerMove', x: 31, y: 21 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    })
  })
})
