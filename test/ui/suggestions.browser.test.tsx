// Suggestions in the whole app, with the real worker: they come, they are accepted, rejected and passed over, in the
// prose, the list, triage and under the thumb, and what is said of it.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced } from '../../src/core/annotation.ts'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import type { ArticleId } from '../../src/core/types.ts'
import { encode } from '../../src/formats/touchstone.ts'
import { sha256 } from '../../src/state/clock.ts'
import type { Workbench } from '../../src/state/project.ts'
import { followAddress, go, moveCursor, session } from '../../src/state/session.ts'
import {
  followSuggestions,
  openHere,
  stopSuggesting,
  suggesting,
} from '../../src/state/suggesting.ts'
import { chooseThreshold } from '../../src/state/threshold.ts'
import { triage } from '../../src/state/triage.ts'
import { passage } from '../../src/text/span.ts'
import { App } from '../../src/ui/App.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'
import { spanOf } from '../text/support.ts'

const FIRST = 'Karsovia on Friday denied that it had shipped drones to Ostrelle.'
const SECOND = 'The freighter left the port of Belmar in February.'
const THIRD = 'Pavo Lindqvar denied the report again.'
const FOURTH = 'The talks go on in Dunmere next week.'
const TEXT = `Drones and the port of Belmar\n\n${FIRST} ${SECOND}\n\n${THIRD} ${FOURTH}`

let bench: Workbench

beforeAll(followAddress)
beforeEach(async () => {
  localStorage.removeItem('touchstone.suggestions')
  chooseThreshold('strong') // what is sure stays sure, whatever else the rules learn to suggest
  triage.setState(triage.getInitialState(), true)
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1280, 800)
})
afterEach(async () => {
  await end()
  stopSuggesting()
})

const article = (): ArticleId => articlesInOrder(bench.desk.getState().project)[0]!.id

/** Opens the article in a view, and waits for what is suggested in it. */
const open = async (view?: 'list' | 'triage', text = TEXT): Promise<void> => {
  await keepArticle({ text, html: false }, 'new')
  await reopen(view)
}
const reopen = async (view?: 'list' | 'triage'): Promise<void> => {
  const caseId = bench.desk.getState().project.case!.id
  go({ screen: 'reader', caseId, articleId: article(), ...(view ? { view } : {}) }, true)
  show(<App />)
  document.querySelector('main')!.style.cssText = 'height:100vh'
  await expect.poll(() => suggesting.getState().state).toBe('ready')
  await expect.poll(() => session.getState().cursor).toBeTruthy()
}
const press = (keys: string): Promise<void> => userEvent.keyboard(keys)
const text = (): string => session.getState().reading!.text
const under = (): string => passage(text(), session.getState().cursor!)
const goTo = (sentence: string): void => moveCursor(spanOf(text(), sentence))
const suggested = (): readonly string[] => openHere().map((each) => passage(text(), each))
const tagged = (): readonly string[] =>
  allAnnotations(bench.desk.getState().project)
    .filter(isPlaced)
    .toSorted((a, b) => a.start - b.start)
    .map(({ tag, quote }) => `${tag}: ${quote.exact}`)
const steps = (): number => bench.desk.getState().stack.undo.length
const letters = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('article [data-sug]')].map(
    (each) => `${each.dataset['sug']} ${each.textContent}`,
  )
const region = (): string => document.querySelector('#announcements')!.textContent
const description = (): string => document.querySelector('#sentence-description')!.textContent
const button = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('main button')].find(
    (each) => !each.closest('[data-side="panel"]') && each.textContent.includes(name),
  )

describe('[SU6] what is suggested comes by itself and is accepted with one key', () => {
  test('letters in the text, and no annotation', async () => {
    await open()
    await expect.poll(letters).toEqual([`D? ${FIRST}`, `D? ${THIRD}`])
    expect(tagged()).toEqual([])
    await expect.poll(() => CSS.highlights.get('suggested-denial')?.size).toBe(2)
    await expect.poll(() => CSS.highlights.get('cue')?.size).toBe(1) // "denied", of the sentence under the cursor
  })

  test('Enter writes one change and goes on; undo brings the suggestion back', async () => {
    await open()
    await expect.poll(letters).toHaveLength(2)
    const before = steps()
    await press('{Enter}')
    await expect.poll(tagged).toEqual([`denial: ${FIRST}`])
    expect(steps()).toBe(before + 1)
    expect(under()).toBe(SECOND)
    await expect.poll(letters).toEqual([`D? ${THIRD}`])
    expect(allAnnotations(bench.desk.getState().project)[0]!.origin?.kind).toBe('suggestion')
    await press('u')
    await expect.poll(tagged).toEqual([])
    await expect.poll(letters).toEqual([`D? ${FIRST}`, `D? ${THIRD}`])
  })

  test('J passes over it and decides nothing, N goes to what is untagged as before', async () => {
    await open()
    await press('jj')
    expect(under()).toBe(THIRD)
    goTo(FIRST)
    await press('d')
    await expect.poll(tagged).toHaveLength(1)
    await press('n')
    expect(under()).toBe(SECOND)
    await press('n')
    expect(under()).toBe(THIRD) // suggested, and not decided
    expect(suggested()).toEqual([THIRD])
  })

  test('words do not move when it comes', async () => {
    await keepArticle({ text: TEXT, html: false }, 'new')
    const caseId = bench.desk.getState().project.case!.id
    go({ screen: 'reader', caseId, articleId: article() }, true)
    show(<App />)
    document.querySelector('main')!.style.cssText = 'height:100vh'
    await expect.poll(() => document.querySelector('article .s')).toBeTruthy()
    const place = (): readonly string[] =>
      [...document.querySelectorAll('article .s')].map((each) => {
        const probe = document.createRange()
        probe.selectNodeContents(each.firstChild!)
        const { x, right } = probe.getClientRects()[0]!
        const lines = probe.getClientRects().length
        return `${x.toFixed(1)} ${right.toFixed(1)} ${lines}`
      })
    await document.fonts.ready
    suggesting.setState({ read: null }) // whether it came by now or not
    await expect.poll(letters).toEqual([])
    const before = place()
    expect(before.length).toBeGreaterThan(4)
    stopSuggesting()
    followSuggestions(article())
    await expect.poll(letters).toHaveLength(2)
    expect(place()).toEqual(before)
  })
})

describe('[SU7] Backspace rejects', () => {
  test('as one change, and what was rejected does not come back after a reload', async () => {
    const name = crypto.randomUUID()
    await end()
    bench = await begin(name)
    await open()
    await expect.poll(letters).toHaveLength(2)
    const before = steps()
    await press('{Backspace}')
    await expect.poll(letters).toEqual([`D? ${THIRD}`])
    expect(steps()).toBe(before + 1)
    expect(under()).toBe(SECOND)
    expect(tagged()).toEqual([])

    const caseId = bench.desk.getState().project.case!.id
    await end()
    stopSuggesting()
    bench = await begin(name)
    await bench.openCase(caseId)
    await reopen()
    await expect.poll(letters).toEqual([`D? ${THIRD}`])
  })
})

describe('[SU8] whoever tags decides', () => {
  test('with another tag: the suggestion is gone', async () => {
    await open()
    await expect.poll(letters).toHaveLength(2)
    await press('c')
    await expect.poll(tagged).toEqual([`claim: ${FIRST}`])
    await expect.poll(suggested).toEqual([THIRD])
  })

  test('over a nested one: that stays open, with its dashes and the letter of the annotation', async () => {
    const around = 'Karsovia on Friday dismissed claims that it had shipped drones to Ostrelle.'
    await open(undefined, TEXT.replace(FIRST, around))
    const inner = spanOf(text(), 'it had shipped drones to Ostrelle')
    await expect.poll(letters).toEqual([`D? C? ${around}`, `D? ${THIRD}`])
    await press('d')
    await expect.poll(tagged).toEqual([`denial: ${around}`])
    await expect.poll(suggested).toEqual([passage(text(), inner), THIRD])
    await expect.poll(() => CSS.highlights.get('suggested-claim')?.size).toBe(1)
    expect(document.querySelector<HTMLElement>('article [aria-current]')!.dataset['tags']).toBe(
      'denial',
    )
    goTo(around)
    await press('{Enter}')
    await expect.poll(tagged).toEqual([`denial: ${around}`, `claim: ${passage(text(), inner)}`])
  })
})

describe('[SU9] the list of sentences', () => {
  const options = (): readonly (string | null)[] =>
    [...document.querySelectorAll('[role="option"]')].map((each) => each.getAttribute('aria-label'))

  test('says what is suggested, shows its letter, and takes the same keys', async () => {
    await open('list')
    await expect.poll(() => options()[1]).toBe(`Suggested denial. ${FIRST} 2 of 5.`)
    expect(document.querySelectorAll('[role="option"] [data-suggested]')).toHaveLength(2)
    await expect.poll(() => document.activeElement?.role).toBe('listbox')
    await press('{Enter}')
    await expect.poll(() => options()[1]).toMatch(/^Denial\. /)
    expect(tagged()).toEqual([`denial: ${FIRST}`])
    expect(under()).toBe(SECOND)
    goTo(THIRD)
    await press('{Backspace}')
    await expect.poll(() => options()[3]).toBe(`Not tagged. ${THIRD} 4 of 5.`)
  })
})

describe('[SU10] triage', () => {
  const card = (): string =>
    document.querySelector('[data-keys="triage"] [aria-current]')?.textContent ?? ''
  const swipe = (x: number): void => {
    const element = document.querySelector('[data-keys="triage"] [aria-current]')!
    for (const [type, dx] of [
      ['pointerdown', 0],
      ['pointermove', x / 2],
      ['pointerup', x],
    ] as const)
      element.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 3,
          pointerType: 'touch',
          isPrimary: true,
          bubbles: true,
          clientX: 300 + dx,
          clientY: 300,
        }),
      )
  }

  test('shows the suggestion and why; Enter accepts and goes on, and skips where there is none', async () => {
    await open('triage')
    await expect
      .poll(card)
      .toBe(
        `${FIRST}D?Suggested denial: denied is a word of denial; speaker: Karsovia, named before denied.`,
      )
    expect(document.querySelector('[aria-current] [class*="cue"]')?.textContent).toBe('denied')
    await press('{Enter}')
    await expect.poll(card).toBe(`${SECOND}Nothing is suggested here.`)
    await expect.poll(tagged).toEqual([`denial: ${FIRST}`])
    await press('{Enter}')
    await expect.poll(card).toContain(THIRD)
    expect(tagged()).toHaveLength(1)
  })

  test('Backspace rejects and goes on; behind the way back it removes', async () => {
    await open('triage')
    await expect.poll(card).toContain('Suggested denial')
    await press('{Backspace}')
    await expect.poll(card).toContain(SECOND)
    await expect.poll(suggested).toEqual([THIRD])
    await press('x')
    await expect.poll(tagged).toEqual([`context: ${SECOND}`])
    await press('k')
    await expect.poll(card).toContain(SECOND)
    await press('{Backspace}')
    await expect.poll(tagged).toEqual([])
  })

  test('a swipe to the right accepts, to the left skips; buttons of the same effect stand there', async () => {
    await page.viewport(390, 844)
    await open('triage')
    await expect.poll(() => button('Accept')?.textContent).toContain('D?')
    for (const name of ['Accept', 'Reject', 'Skip']) {
      const box = button(name)!.getBoundingClientRect()
      expect(box.height).toBeGreaterThanOrEqual(44)
      expect(box.bottom).toBeLessThanOrEqual(innerHeight)
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    swipe(140)
    await expect.poll(tagged).toEqual([`denial: ${FIRST}`])
    await expect.poll(card).toContain(SECOND)
    swipe(-140)
    await expect.poll(card).toContain(THIRD)
    await userEvent.click(button('Reject')!)
    await expect.poll(card).toContain(FOURTH)
    await expect.poll(suggested).toEqual([])
    await press('k')
    expect(tagged()).toHaveLength(1)
  })
})

describe('[SU11] under the thumb', () => {
  test.each([390, 320])('a button accepts and goes on, at %i px', async (width) => {
    await page.viewport(width, 640)
    await open()
    await expect.poll(() => button('Accept')?.textContent).toBe('Accept the suggested denialD?')
    const box = button('Accept')!.getBoundingClientRect()
    expect(box.height).toBeGreaterThanOrEqual(44)
    expect(box.width).toBeGreaterThanOrEqual(44)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    const bar = button('Accept')!.closest('section')!
    const height = bar.getBoundingClientRect().height
    await userEvent.click(button('Accept')!)
    await expect.poll(tagged).toEqual([`denial: ${FIRST}`])
    await expect.poll(() => button('Accept')).toBeUndefined() // nothing is suggested on the next one
    expect(under()).toBe(SECOND)
    expect(bar.getBoundingClientRect().height).toBe(height)
  })
})

describe('[SU12] what is said', () => {
  test('how many came, once for an article', async () => {
    await open()
    await expect.poll(region).toContain('2 suggestions.')
    await press('j')
    await expect.poll(region).toContain('Sentence 3 of 5. Not tagged.')
    chooseThreshold('off')
    chooseThreshold('strong')
    await press('j')
    await expect.poll(region).toContain('Sentence 4 of 5. Suggested denial.')
    expect(region()).not.toContain('suggestions')
  })

  test('what was accepted and rejected', async () => {
    await open()
    await expect.poll(region).toContain('2 suggestions.')
    await press('{Enter}')
    await expect.poll(region).toContain('Denial accepted. 1 of 5 coded.')
    goTo(THIRD)
    await press('{Backspace}')
    await expect.poll(region).toContain('Denial rejected.')
  })

  test('of the sentence under the cursor: that it is suggested, why, by whom, and which key accepts', async () => {
    await open()
    await expect
      .poll(description)
      .toBe(
        'Suggested denial: “denied” is a word of denial; speaker: Karsovia, named before “denied”. Enter accepts.',
      )
    await press('d')
    await expect.poll(description).toMatch(/^Denial\./)
    expect(description()).not.toContain('uggested')
  })
})

describe('[SU13] suggestions are no data', () => {
  test('nothing of them is copied or written to a file', async () => {
    await open()
    await expect.poll(letters).toHaveLength(2)
    const selection = getSelection()!
    selection.selectAllChildren(document.querySelector('article .s[data-sug]')!.parentElement!)
    expect(selection.toString()).toBe(`${FIRST} ${SECOND}`)
    selection.removeAllRanges()
    const project = await bench.openTexts()
    const encoded = await encode(project, { name: 'Test', version: '1' }, sha256)
    if (encoded.kind === 'refused') throw new Error('the case has no file')
    const file = encoded.text
    expect(file).toContain(FIRST)
    expect(file).not.toMatch(/suggest|D\?/i)
  })

  test('with suggestions off there are none, and no room for them', async () => {
    chooseThreshold('off')
    await keepArticle({ text: TEXT, html: false }, 'new')
    const caseId = bench.desk.getState().project.case!.id
    go({ screen: 'reader', caseId, articleId: article() }, true)
    show(<App />)
    await expect.poll(() => document.querySelector('article .s[aria-current]')).toBeTruthy()
    const sentence = document.querySelector('article .s[aria-current]')!
    expect(getComputedStyle(sentence, '::before').content).toBe('none')
    expect(letters()).toEqual([])
    chooseThreshold('strong')
    await expect.poll(letters).toHaveLength(2)
    expect(getComputedStyle(document.querySelectorAll('article .s')[2]!, '::before').width).toBe(
      '16px',
    )
  })
})

describe('[SU14] an analysis that cannot start', () => {
  test('costs its suggestions and nothing else', async () => {
    await open()
    await expect.poll(letters).toHaveLength(2)
    stopSuggesting()
    const stop = followSuggestions(article(), () => {
      throw new Error('no worker here')
    })
    await expect.poll(() => suggesting.getState().state).toBe('stopped')
    await expect.poll(letters).toEqual([])
    await press('d')
    await expect.poll(tagged).toEqual([`denial: ${FIRST}`])
    await press('jx')
    await expect.poll(tagged).toHaveLength(2)
    await press('u')
    await expect.poll(tagged).toHaveLength(1)
    await press('j{Enter}') // nothing to accept: it leads into the panel
    await expect.poll(() => document.activeElement?.getAttribute('data-side')).toBe('panel')
    stop()
  })
})
