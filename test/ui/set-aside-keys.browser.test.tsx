// Keys over what is set aside: the whole article is copied without it, and B means the box that has the focus.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import type { Workbench } from '../../src/state/project.ts'
import { followAddress, go, moveCursor, session } from '../../src/state/session.ts'
import { App } from '../../src/ui/App.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'

const HEADLINE = 'Port of Belmar closed to foreign ships'
const OUTLET = 'The Harbour Ledger'
const FIRST = 'Karsovia said on Friday that no drone had left its ports.'
const SECOND = 'The ministry of Ostrelle did not respond. Alveria was silent.'
const RELATED = [
  'You may also like',
  'Dunmere votes to extend curfew',
  'Belmar opens a new pier',
] as const
const LETTER = 'Sign up for our morning briefing'
const TEXT = [HEADLINE, OUTLET, FIRST, LETTER, SECOND, ...RELATED].join('\n\n')

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1440, 900)
  followAddress()
  await keepArticle({ text: TEXT, html: false }, 'new')
  const { project } = bench.desk.getState()
  go({ screen: 'reader', caseId: project.case!.id, articleId: articlesInOrder(project)[0]!.id })
  show(<App />)
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
  await expect.poll(boxes).toHaveLength(2)
  await expect.poll(() => document.activeElement).toBe(article())
})
afterEach(end)

const article = (): HTMLElement => document.querySelector('article')!
const boxes = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.aside')]
const kinds = (): readonly (string | null)[] => boxes().map(({ ariaLabel }) => ariaLabel)
const button = (within: HTMLElement, name: RegExp): HTMLButtonElement =>
  [...within.querySelectorAll('button')].find(({ textContent }) => name.test(textContent))!

const goTo = (sentence: string): void => {
  const start = session.getState().reading!.text.indexOf(sentence)
  moveCursor({ start, end: start + sentence.length })
}

/** What the browser copies now, as plain text. */
const copied = async (): Promise<string> => {
  const { promise, resolve } = Promise.withResolvers<string>()
  await userEvent.copy()
  const field = document.body.appendChild(document.createElement('textarea'))
  field.addEventListener('paste', ({ clipboardData }) =>
    resolve(clipboardData!.getData('text/plain')),
  )
  field.focus()
  await userEvent.paste()
  const text = await promise
  field.remove()
  return text
}

describe('[AS7] Ctrl+A selects the words of the article, and nothing else', () => {
  test('they are copied, headline first, without what is set aside and what is around', async () => {
    await userEvent.keyboard('{Control>}a{/Control}')
    const text = await copied()
    expect(text.split(/\n+/)).toEqual([HEADLINE, OUTLET, FIRST, SECOND])
  })

  test('also from a button of the panel, and past words that are selected', async () => {
    await userEvent.keyboard('{ArrowRight}')
    expect(session.getState().selection).not.toBeNull()
    document.querySelector<HTMLElement>('aside button')!.focus()
    await userEvent.keyboard('{Control>}a{/Control}')
    expect(session.getState().selection).toBeNull()
    expect((await copied()).split(/\n+/)).toEqual([HEADLINE, OUTLET, FIRST, SECOND])
  })

  test('no tag lies on all of it', async () => {
    goTo(FIRST)
    await userEvent.keyboard('{Control>}a{/Control}c')
    const marks = () => allAnnotations(bench.desk.getState().project)
    await expect.poll(marks).toHaveLength(1)
    expect(marks()[0]!.quote.exact).toBe(FIRST)
  })

  test('Escape lets go of it; boxes can be selected again', async () => {
    await userEvent.keyboard('{Control>}a{/Control}')
    expect(getSelection()!.isCollapsed).toBe(false)
    await userEvent.keyboard('{Escape}')
    expect(getSelection()!.isCollapsed).toBe(true)
    getSelection()!.selectAllChildren(boxes()[0]!.querySelector('.s')!)
    expect(await copied()).toBe(LETTER)
  })

  test('a field has its own', async () => {
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.poll(() => document.activeElement?.role).toBe('combobox')
    await userEvent.keyboard('sentence{Control>}a{/Control}')
    const { selectionStart, selectionEnd } = document.activeElement as HTMLInputElement // the palette's
    expect([selectionStart, selectionEnd]).toEqual([0, 8])
    expect(article().className).toBe('article')
  })

  test('in the list it is said where it can be selected', async () => {
    await userEvent.keyboard('w')
    await expect.poll(() => document.querySelector('[role="listbox"]')).toBeTruthy()
    await userEvent.keyboard('{Control>}a{/Control}')
    expect(session.getState().message?.text).toBe('The whole article can be selected in the prose.')
  })
})

test.each([
  [/^Restore$/, 1, 0],
  [/ more$/, 1, 0],
  [/^Restore$/, 0, 1],
])(
  '[AS8] B with the focus on %s of a box takes back that box, wherever the cursor is',
  async (name, of, left) => {
    goTo(FIRST)
    const stays = kinds()[left]
    button(boxes()[of]!, name).focus()
    await userEvent.keyboard('b')
    await expect.poll(kinds).toEqual([stays])
    expect(session.getState().message?.text).toBe('Taken back as text.')
    await expect.poll(() => document.activeElement).toBe(article())
  },
)
