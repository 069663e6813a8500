// Comparing texts with real workers: the real one, and some that misbehave.

import { afterEach, describe, expect, test } from 'vitest'
import { startAnalysis } from '../../src/state/analysis-worker.ts'
import { createComparing, type Comparing } from '../../src/state/comparing.ts'
import { keptRuns } from '../../src/text/differences.ts'

const before = 'Karsovia rejected the report on Monday. Alveria said that it was right.'
const after = 'Karsovia denied the report on Monday. Alveria said that it was right.'

let comparing: Comparing | null = null
let started: Worker[] = []

afterEach(() => {
  comparing?.close()
  comparing = null
  started = []
})

/** The nth worker does what stands at its place with each message; the ones behind the list are real. */
const comparingWith = (...scripts: readonly string[]): Comparing => {
  comparing = createComparing(() => {
    const does = scripts[started.length]
    const worker =
      does === undefined
        ? startAnalysis()
        : new Worker(
            URL.createObjectURL(
              new Blob([`onmessage = ({ data }) => { ${does} }`], { type: 'text/javascript' }),
            ),
          )
    started.push(worker)
    return worker
  })
  return comparing
}

describe('[RV21] texts are compared by a worker', () => {
  test('which answers what is found here, and is kept for the next question', async () => {
    const { compare } = comparingWith()
    const first = await compare(before, after)
    expect(first).toMatchObject({ kind: 'compared', compared: { runs: keptRuns(before, after) } })
    expect((await compare(after, before)).kind).toBe('compared')
    expect(started).toHaveLength(1)
  })

  test('a newer question ends the older one', async () => {
    const { compare } = comparingWith('/* never */')
    const older = compare(before, `${after} It is late.`)
    await expect.poll(() => started.length, { timeout: 10_000 }).toBe(1)
    const newer = compare(before, after)
    expect(await older).toEqual({ kind: 'stopped' })
    expect(await newer).toMatchObject({ kind: 'compared', compared: { before, after } })
    expect(started).toHaveLength(2)
  })

  test('also where the worker was not even there', async () => {
    const { compare } = comparingWith()
    const all = await Promise.all([
      compare(before, 'a'),
      compare(before, 'b'),
      compare(before, after),
    ])
    expect(all.map(({ kind }) => kind)).toEqual(['stopped', 'stopped', 'compared'])
  })

  test('one that dies says so, and the next question has another', async () => {
    const { compare } = comparingWith('throw new Error("out of memory")')
    const fault = await compare(before, after)
    expect(fault).toMatchObject({ kind: 'fault' })
    expect('reason' in fault && fault.reason).toContain('Nothing of your work is lost')
    expect((await compare(before, after)).kind).toBe('compared')
  })

  test('one that says what cannot be true is not believed', async () => {
    const { compare } = comparingWith(
      'postMessage({ kind: "answer", call: data.call, answer: { runs: new Uint32Array([0, 0, 70]), places: new Uint32Array() } })',
    )
    expect((await compare(before, after)).kind).toBe('fault')
  })

  test('when it is closed nobody gets an answer, and a later question does', async () => {
    const { compare, close } = comparingWith('/* never */')
    const asked = compare(before, after)
    await expect.poll(() => started.length, { timeout: 10_000 }).toBe(1)
    close()
    expect(await asked).toEqual({ kind: 'stopped' })
    expect((await compare(before, after)).kind).toBe('compared')
  })
})
