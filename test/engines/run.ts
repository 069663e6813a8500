// Runs the smoke on the production build in every engine of this machine: npm run smoke [-- firefox webkit]
// One line an engine: passed, skipped with what to install, or failed with the step. A failure ends with 1.

import { mkdtempSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { preview } from 'vite'
import { chosen } from './engines.ts'
import { within, type Hands } from './hands.ts'
import { reportOf, wordsOf } from './report.ts'
import { stepsOf } from './smoke.ts'

const STEP_MS = 90_000 // a busy machine; each step waits for at most 20 s at a time

/** Does every step in a fresh browser and gives its name and version; fails with the first step that failed. */
const passed = async (start: () => Promise<Hands>): Promise<string> => {
  // Port 0: any that is free, so that nothing else on the machine is met.
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' })
  try {
    const { port } = server.httpServer.address() as AddressInfo // it listens on a port
    const hands = await start()
    try {
      const steps = stepsOf(hands, `http://127.0.0.1:${port}/`, () => server.close())
      for (const { name, run } of steps) {
        await within(STEP_MS, 'the step', run()).catch(async (reason: unknown) => {
          throw new Error(`${name}\n${wordsOf(reason)}\n${await pictureOf(hands)}`)
        })
      }
      return hands.browser
    } finally {
      await hands.close()
    }
  } finally {
    await server.close()
  }
}

const pictureOf = async (hands: Hands): Promise<string> => {
  try {
    const picture = await within(10_000, 'the picture', hands.screenshot())
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'touchstone-smoke-')), 'failed.png')
    writeFileSync(file, picture)
    const complaints = await within(10_000, 'the console', hands.complaints())
    return `picture: ${file}; console: ${JSON.stringify(complaints)}`
  } catch (reason) {
    return `no picture: ${wordsOf(reason)}`
  }
}

// Children end with this process, in whatever way it ends: their hands see to that on `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

try {
  for (const engine of chosen(process.argv.slice(2))) {
    const { line, isFine } = await reportOf(engine, passed)
    console.log(line)
    if (!isFine) process.exitCode = 1
  }
} catch (reason) {
  console.error(wordsOf(reason))
  process.exitCode = 1
}
