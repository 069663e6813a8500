// The page's end of the analysis, with real workers: the real one, and some that misbehave.

import { afterEach, describe, expect, test } from 'vitest'
import { createAnalysis, type Analysis } from '../../src/analysis/client.ts'
import { startAnalysis } from '../../src/state/analysis-worker.ts'
import { entry } from './entries.ts'

let open: Analysis[] = []
let lost = 0
let started = 0

afterEach(() => {
  for (const each of open) each.close()
  open = []
  lost = 0
  started = 0
})

const analysisWith = (start: () => Worker, silence?: number): Analysis => {
  const analysis = createAnalysis(
    () => {
      started++
      return start()
    },
    { onLost: () => void lost++, ...(silence === undefined ? {} : { silence }) },
  )
  open.push(analysis)
  return analysis
}

/** A worker that does this with each message; `data` is the message. */
const workerThat = (does: string): Worker =>
  new Worker(
    URL.createObjectURL(
      new Blob([`onmessage = ({ data }) => { ${does} }`], { type: 'text/javascript' }),
    ),
  )

/** The nth worker does what stands at its place; the ones behind the list are real. */
const inTurn = (...scripts: readonly string[]) => {
  let n = 0
  return () => {
    const script = scripts[n++]
    return script === undefined ? startAnalysis() : workerThat(script)
  }
}

const text =
  'Karsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle, after Alveria said that satellite pictures showed crates that were loaded onto a freighter.'
const found = { hits: [], total: 0, isFuzzy: false }
const RIGHT = `postMessage({ kind: 'answer', call: data.call, answer: ${JSON.stringify(found)} })`
const STOPPED =
  /^The analysis of the texts stopped and starts again\. Nothing of your work is lost;/

describe('[AW4] the real worker answers', () => {
  test('each question by its number, also when several are asked at once', async () => {
    const analysis = analysisWith(startAnalysis)
    await analysis.index('case', [entry('a', text), entry('b', `${text} It said so.`)])
    const [drones, none, like, likeText, description] = await Promise.all([
      analysis.search('drones ', 5),
      analysis.search('harbour ', 5),
      analysis.like('a'),
      analysis.likeText(text, []),
      analysis.propose(text, {}),
    ])
    expect([drones.total, none.total]).toEqual([2, 0])
    expect(like.map(({ id }) => id)).toEqual(['b'])
    expect(likeText.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(description).toBeTypeOf('object')
    await analysis.remove(['b'])
    expect((await analysis.search('drones ', 5)).total).toBe(1)
    await analysis.reset()
    expect((await analysis.search('drones ', 5)).total).toBe(0)
    expect([started, lost]).toEqual([1, 0])
  })

  test('a question that it cannot understand with a sentence, and goes on', async () => {
    const analysis = analysisWith(startAnalysis)
    await expect(analysis.search('a', -1)).rejects.toThrow('The analysis did not understand')
    expect((await analysis.search('a', 1)).total).toBe(0)
    expect(lost).toBe(0)
  })
})

describe('[AW5] a worker that fails is replaced', () => {
  test.each([
    ['throws', 'throw new Error("broken")'],
    [
      'answers with something else',
      `postMessage({ kind: 'answer', call: data.call, answer: 'ok' })`,
    ],
    ['answers with no message of ours', `postMessage('<script>')`],
    ['is of no use at all', 'syntax error here'],
  ])('when it %s', async (_name, script) => {
    const analysis = analysisWith(inTurn(script))
    const both = [analysis.search('a', 1), analysis.like('a')]
    for (const each of both) await expect(each).rejects.toThrow(STOPPED)
    expect(lost).toBe(1)
    await analysis.index('case', [entry('a', text)])
    expect((await analysis.search('drones ', 5)).total).toBe(1)
    expect(started).toBe(2)
  })

  test('when it is silent, but not as long as it works', async () => {
    const analysis = analysisWith(inTurn(''), 300)
    await expect(analysis.search('a', 1)).rejects.toThrow(STOPPED)
    expect(lost).toBe(1)
    const slow = analysisWith(inTurn(`setTimeout(() => { ${RIGHT} }, 150)`), 5_000)
    await slow.search('a', 1)
    expect(lost).toBe(1)
  })

  test('when there is none to be made', async () => {
    const analysis = analysisWith(() => {
      throw new TypeError('no workers here')
    })
    await expect(analysis.search('a', 1)).rejects.toThrow(STOPPED)
  })
})

test('[AW6] after three failures without an answer between them nothing is started again', async () => {
  const analysis = analysisWith(() => workerThat('throw new Error("broken")'))
  await expect(analysis.search('a', 1)).rejects.toThrow(STOPPED)
  await expect(analysis.search('a', 1)).rejects.toThrow(STOPPED)
  await expect(analysis.search('a', 1)).rejects.toThrow('does not work in this tab')
  await expect(analysis.search('a', 1)).rejects.toThrow('reload the page')
  expect([started, lost]).toEqual([3, 2])
})

describe('[AW7] only the answer to a question that waits is taken', () => {
  test('not one with an older or an unknown number', async () => {
    const wrong = JSON.stringify({ ...found, total: 9 })
    const analysis = analysisWith(
      inTurn(`for (const call of [data.call - 1, data.call + 1, 99])
        postMessage({ kind: 'answer', call, answer: ${wrong} })
        ${RIGHT}; postMessage({ kind: 'answer', call: data.call, answer: ${wrong} })`),
    )
    expect((await analysis.search('a', 1)).total).toBe(0)
    expect((await analysis.search('b', 1)).total).toBe(0)
    expect(lost).toBe(0)
  })

  test('nor one of a worker that was ended', async () => {
    const analysis = analysisWith(
      inTurn(`setTimeout(() => { ${RIGHT} }, 400); throw new Error('x')`),
    )
    await expect(analysis.search('a', 1)).rejects.toThrow(STOPPED)
    await analysis.index('case', [entry('a', text)])
    await new Promise((done) => setTimeout(done, 500))
    expect((await analysis.search('drones ', 5)).total).toBe(1)
    expect(lost).toBe(1)
  })
})

test('[AW8] a closed analysis rejects what waits and what comes', async () => {
  const analysis = analysisWith(inTurn(''))
  const waiting = analysis.search('a', 1)
  analysis.close()
  await expect(waiting).rejects.toThrow('was closed')
  await expect(analysis.search('a', 1)).rejects.toThrow('was closed')
  expect(lost).toBe(0)
})
