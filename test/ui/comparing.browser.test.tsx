// The dialogs that compare two texts, while the worker is at work, when it dies, and with a difference of megabytes.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articlesInOrder } from '../../src/core/project.ts'
import type { Workbench } from '../../src/state/project.ts'
import { correctHere, revise } from '../../src/state/revising.ts'
import { followAddress, session } from '../../src/state/session.ts'
import { differences } from '../../src/text/differences.ts'
import { App } from '../../src/ui/App.tsx'
import { DiffText } from '../../src/ui/parts/DiffText.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'

const TEXT = 'Port closd\n\nKarsovia rejected the report on Monday, a spokesman said.'
const CORRECTED = TEXT.replace('closd', 'closed')

/** A worker starts, on a machine that has other things to do. */
const SLOW = { timeout: 10_000 }

const RealWorker = globalThis.Worker
let bench: Workbench
let ended: number

const articles = () => articlesInOrder(bench.desk.getState().project)
const dialog = (): HTMLElement | null => document.querySelector('[role="dialog"]')
const field = (): HTMLTextAreaElement => dialog()!.querySelector('textarea')!
const button = (words: string): HTMLButtonElement =>
  [...dialog()!.querySelectorAll('button')].find((each) => each.textContent.startsWith(words))!
const status = (): string | undefined => dialog()?.querySelector('[role="status"]')?.textContent
const shown = (): readonly string[] =>
  [...document.querySelectorAll('ins')].map((each) => each.textContent)
const reads = async (words: string): Promise<void> => {
  await expect.poll(() => session.getState().reading?.text.includes(words)).toBe(true)
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
}

/** Every worker that is started from now on is a real one that does this with each message. */
const startOnly = (does: string): void => {
  globalThis.Worker = class extends RealWorker {
    constructor() {
      super(
        URL.createObjectURL(
          new Blob([`onmessage = ({ data }) => { ${does} }`], { type: 'text/javascript' }),
        ),
      )
    }
    override terminate(): void {
      ended++
      super.terminate()
    }
  }
}
const startRealOnes = (): void => {
  globalThis.Worker = RealWorker
}

beforeEach(async () => {
  ended = 0
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1440, 900)
  followAddress()
  await keepArticle({ text: TEXT, html: false }, 'new')
  show(<App />)
  document.querySelector('main')!.style.cssText = 'height:900px'
  await reads('Port closd')
})
afterEach(async () => {
  startRealOnes()
  await end()
})

const open = async (): Promise<void> => {
  correctHere()
  await expect.poll(dialog).toBeTruthy()
}

describe('[RV22] while the texts are compared', () => {
  test('the dialog says so, keeps nothing yet, and what is typed takes the place of what was asked', async () => {
    startOnly('/* never answers */')
    await open()
    await userEvent.fill(field(), `${CORRECTED} It was late.`)
    await expect.poll(status, SLOW).toBe('Comparing …')
    await new Promise((done) => setTimeout(done, 600)) // the question is asked, and nobody answers
    expect(status()).toBe('Comparing …')
    expect(button('Keep as revision').disabled).toBe(true)
    startRealOnes()
    await userEvent.fill(field(), CORRECTED)
    expect(status()).toBe('Comparing …')
    await expect.poll(shown, SLOW).toEqual([' added: closed end of added. '])
    expect(ended).toBe(1)
    button('Keep as revision 2').click()
    await reads('Port closed')
    expect(session.getState().reading?.text).toBe(CORRECTED)
  })

  test('words that are typed hide what was found of the words before at once', async () => {
    await open()
    await userEvent.fill(field(), CORRECTED)
    await expect.poll(shown, SLOW).toHaveLength(1)
    await userEvent.type(field(), '!')
    expect(shown()).toEqual([])
    expect(button('Keep as revision').disabled).toBe(true)
    await expect.poll(() => shown().length, SLOW).toBe(2)
  })

  test('it can be closed, which ends the worker and keeps what was typed', async () => {
    startOnly('/* never answers */')
    await open()
    await userEvent.fill(field(), CORRECTED)
    await new Promise((done) => setTimeout(done, 600))
    button('Cancel').click()
    await expect.poll(dialog).toBeNull()
    await expect.poll(() => ended, SLOW).toBe(1)
    expect(articles()).toHaveLength(1)
    startRealOnes()
    await open()
    await expect.poll(() => field().value).toBe(CORRECTED)
    await expect.poll(shown, SLOW).toHaveLength(1)
  })

  test('a worker that dies is said, costs nothing, and can be asked again', async () => {
    startOnly('throw new Error("out of memory")')
    await open()
    await userEvent.fill(field(), CORRECTED)
    await expect.poll(status, SLOW).toContain('Nothing of your work is lost')
    expect(field().value).toBe(CORRECTED)
    expect(button('Keep as revision').disabled).toBe(true)
    startRealOnes()
    button('Compare again').click()
    await expect.poll(shown, SLOW).toHaveLength(1)
    expect(button('Keep as revision 2').disabled).toBe(false)
  })

  test('a revision without a preview is not made where nothing could be compared', async () => {
    startOnly('throw new Error("out of memory")')
    expect(await revise(articles()[0]!.id, CORRECTED)).toBe(false)
    expect(session.getState().message?.text).toContain('Nothing was changed.')
    expect(articles()).toHaveLength(1)
    startRealOnes()
    expect(await revise(articles()[0]!.id, CORRECTED)).toBe(true)
  })

  test('so it is where two versions or two articles are shown as one', async () => {
    await revise(articles()[0]!.id, CORRECTED)
    await reads('Port closed')
    const [one, two] = articles().map(({ id }) => id)
    for (const ask of [{ versions: 'compare' }, { compared: [one!, two!] }] as const) {
      startOnly('throw new Error("out of memory")')
      session.setState(ask)
      await expect.poll(status, SLOW).toContain('Nothing of your work is lost')
      startRealOnes()
      button('Compare again').click()
      await expect.poll(shown, SLOW).toHaveLength(1)
      session.setState({ versions: null, compared: null })
      await expect.poll(dialog).toBeNull()
    }
  })
})

test('[RV23] of a difference of megabytes both ends are shown, and how much is between them', async () => {
  const old = `The port.\n\n${'Karsovia rejected the report. '.repeat(70_000)}`
  const now = `The port.\n\n${'Alveria has sent 120 drones. '.repeat(70_000)}End.`
  document.body.replaceChildren()
  show(<DiffText pieces={differences(old, now)} />)
  await expect.poll(() => document.querySelector('ins')).toBeTruthy()
  const [taken, added] = [document.querySelector('del')!, document.querySelector('ins')!]
  expect(taken.textContent).toMatch(/characters removed … /)
  expect(added.textContent).toMatch(/^ added: Alveria has sent/)
  expect(added.textContent).toMatch(/… 2,0\d\d,\d{3} characters added … /)
  expect(added.textContent).toContain('End. end of added.')
  expect(document.body.textContent.length).toBeLessThan(40_000)
})

test('[RV24] two articles of one title and one outlet are told apart by which came first', async () => {
  await keepArticle(
    { text: `${CORRECTED.replace('closed', 'closd')} It was late.`, html: false },
    'open',
  )
  const [one, two] = articles()
  session.setState({ compared: [two!.id, one!.id] })
  await expect.poll(dialog).toBeTruthy()
  await expect
    .poll(() => [...dialog()!.querySelectorAll('b')].map((name) => name.textContent))
    .toEqual(['Port closd (added first)', 'Port closd (added later)'])
})
