// Triage in the whole app: which sentences it shows, what the keys, the buttons and a finger do.

import { chooseThreshold } from '../../src/state/threshold.ts'
import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { annotationOn, isPlaced } from '../../src/core/annotation.ts'
import { articlesInOrder, marksOf } from '../../src/core/project.ts'
import type { ArticleId } from '../../src/core/types.ts'
import { removeMarks } from '../../src/state/tagging.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import type { Workbench } from '../../src/state/project.ts'
import { bodySentences } from '../../src/state/reading.ts'
import { followAddress, go, moveCursor, session } from '../../src/state/session.ts'
import { triage } from '../../src/state/triage.ts'
import { overlaps } from '../../src/text/span.ts'
import { App } from '../../src/ui/App.tsx'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let articleId: ArticleId

beforeAll(followAddress)
beforeEach(async () => {
  triage.setState(triage.getInitialState(), true)
  bench = await begin()
  chooseThreshold('off') // suggestions.browser.test.tsx is about them
  document.body.style.cssText = 'margin:0'
  await page.viewport(1280, 800)
  await openExample()
  articleId = articlesInOrder(bench.desk.getState().project)[0]!.id
})
afterEach(end)

/** Opens triage with these sentences untagged, by their numbers. */
const open = async (...untagged: readonly number[]): Promise<void> => {
  await bench.openText(articleId)
  go({ screen: 'reader', caseId: EXAMPLE_CASE, articleId }, true)
  show(<App />)
  await expect.poll(() => session.getState().reading).toBeTruthy()
  const spans = untagged.map((n) => bodySentences(session.getState().reading!)[n - 1]!)
  const marks = [...marksOf(bench.desk.getState().project, articleId).values()].filter(isPlaced)
  await removeMarks(marks.filter((mark) => spans.some((span) => overlaps(mark, span))))
  session.setState({ message: null })
  await press('{Shift>}w{/Shift}')
  await expect.poll(() => document.querySelector('[data-keys="triage"]')).toBeTruthy()
  await expect
    .poll(() => document.querySelector('[data-keys="triage"] :is([aria-current], h2)'))
    .toBeTruthy()
}

const press = (keys: string): Promise<void> => userEvent.keyboard(keys)
const screen = (): string => document.querySelector('[data-keys="triage"]')!.textContent
const progress = (): string | undefined => /\d+ of 12, \d+ left untagged/.exec(screen())?.[0]
const heading = (): string | undefined =>
  document.querySelector('[data-keys="triage"] h2')?.textContent
const button = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('[data-keys="triage"] button')].find((each) =>
    each.textContent.includes(name),
  )!
const tagOf = (n: number): string | undefined => {
  const sentence = bodySentences(session.getState().reading!)[n - 1]!
  return annotationOn(marksOf(bench.desk.getState().project, articleId), sentence)?.tag
}

describe('[SL10] triage', () => {
  test('shows the untagged sentences alone, tags and goes on', async () => {
    await open(3, 7, 12)
    expect(progress()).toBe('3 of 12, 3 left untagged')
    await press('d')
    await expect.poll(progress).toBe('7 of 12, 2 left untagged')
    expect(tagOf(3)).toBe('denial')
    await press('j')
    await expect.poll(progress).toBe('12 of 12, 2 left untagged')
    expect(tagOf(7)).toBeUndefined()
    await press('x')
    await expect.poll(heading).toBe('That was the last one')
    await expect.poll(() => tagOf(12)).toBe('context')
    await expect.poll(screen).toContain('1 sentence of 12 is left untagged')
    await expect.poll(() => document.activeElement?.tagName).toBe('H2')
  })

  test('keeps up with fast hands: one annotation a sentence, in order', async () => {
    await open(3, 7, 9, 12)
    await press('cdxc')
    await expect
      .poll(() => [3, 7, 9, 12].map(tagOf))
      .toEqual(['claim', 'denial', 'context', 'claim'])
    await expect.poll(heading).toBe('Every sentence is coded')
    await press('d') // behind the last one nothing is under the keys
    await expect.poll(() => tagOf(12)).toBe('claim')
  })

  test('decides on the card, whatever was picked before', async () => {
    await open(3, 7)
    await press('{Shift>}w{/Shift}')
    await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
    moveCursor(bodySentences(session.getState().reading!)[0]!)
    await press('+')
    expect(session.getState().picked).toHaveLength(1)
    moveCursor(bodySentences(session.getState().reading!)[2]!)
    await press('{Shift>}w{/Shift}')
    await expect.poll(progress).toBe('3 of 12, 2 left untagged')
    await press('x')
    await expect.poll(() => tagOf(3)).toBe('context')
    expect(tagOf(1)).not.toBe('context')
  })

  test('goes back over what was decided, and there the tag can be changed', async () => {
    await open(3, 7)
    await press('d')
    await expect.poll(progress).toBe('7 of 12, 1 left untagged')
    await press('k')
    await expect.poll(progress).toBe('3 of 12, 1 left untagged')
    expect(button('Denial').ariaPressed).toBe('true')
    await press('c')
    await expect.poll(() => tagOf(3)).toBe('claim')
    await expect.poll(progress).toBe('7 of 12, 1 left untagged')
    await press('{ArrowRight}')
    await expect.poll(heading).toBe('That was the last one')
    await press('{ArrowLeft}')
    await expect.poll(progress).toBe('7 of 12, 1 left untagged')
  })

  test('has a button for each key, and a way back to the prose', async () => {
    await open(3, 7, 9)
    await userEvent.click(button('Context'))
    await expect.poll(progress).toBe('7 of 12, 2 left untagged')
    await userEvent.click(button('Skip'))
    await expect.poll(progress).toBe('9 of 12, 2 left untagged')
    await userEvent.click(button('Back'))
    await expect.poll(progress).toBe('7 of 12, 2 left untagged')
    await press('jj')
    await expect.poll(heading).toBe('That was the last one')
    await userEvent.click(button('Go through them again'))
    await expect.poll(progress).toBe('7 of 12, 2 left untagged')
    await press('{Enter}{Enter}')
    await expect.poll(heading).toBe('That was the last one')
    await userEvent.click(button('Back to the prose'))
    await expect.poll(() => document.querySelector('article')).toBeTruthy()
  })

  test('of an article that is coded says so at once', async () => {
    await open()
    expect(heading()).toBe('Every sentence is coded')
  })

  test('fits under the thumb at 390 px: buttons of 52 px at the lower edge', async () => {
    await page.viewport(390, 844)
    await open(3)
    for (const name of ['Claim', 'Denial', 'Context', 'Back', 'Skip']) {
      const box = button(name).getBoundingClientRect()
      expect(box.height).toBeGreaterThanOrEqual(52)
      expect(box.bottom).toBeLessThanOrEqual(innerHeight)
      expect(box.top).toBeGreaterThan(innerHeight / 2)
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})

describe('[SL11] a swipe', () => {
  /** A finger on the card that goes so far, in CSS pixels. */
  const swipe = (x: number, y = 0, pointerType = 'touch'): void => {
    const card = document.querySelector('[data-keys="triage"] [aria-current]')!
    const send = (type: string, dx: number, dy: number): boolean =>
      card.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 7,
          pointerType,
          isPrimary: true,
          bubbles: true,
          clientX: 200 + dx,
          clientY: 300 + dy,
        }),
      )
    send('pointerdown', 0, 0)
    send('pointermove', x / 2, y / 2)
    send('pointerup', x, y)
  }

  test('to the left skips, to the right repeats the last tag, as the buttons say', async () => {
    await open(3, 7, 9, 12)
    swipe(120)
    await expect.poll(progress).toBe('3 of 12, 4 left untagged') // no tag was given yet
    await press('x')
    await expect.poll(progress).toBe('7 of 12, 3 left untagged')
    expect(button('Context').textContent).toContain('or swipe right')
    expect(button('Skip').textContent).toContain('or swipe left')
    swipe(120)
    await expect.poll(() => tagOf(7)).toBe('context')
    await expect.poll(progress).toBe('9 of 12, 2 left untagged')
    swipe(-120)
    await expect.poll(progress).toBe('12 of 12, 2 left untagged')
    expect(tagOf(9)).toBeUndefined()
  })

  test('that is short, goes down, or is made with the mouse decides nothing', async () => {
    await open(3, 7)
    for (const [x, y, kind] of [
      [-40, 0, 'touch'],
      [-90, 80, 'touch'],
      [-200, 0, 'mouse'],
    ] as const)
      swipe(x, y, kind)
    expect(progress()).toBe('3 of 12, 2 left untagged')
  })
})
