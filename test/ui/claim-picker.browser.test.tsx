// Which claim an annotation is about: asked in the panel and in a picker, answered with one or two keys, never by itself.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced, type Placed } from '../../src/core/annotation.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { apply } from '../../src/core/change.ts'
import { allAnnotations, articlesInOrder, nothing } from '../../src/core/project.ts'
import type { Tag } from '../../src/core/types.ts'
import { decode, encode } from '../../src/formats/touchstone.ts'
import { undo } from '../../src/state/back-and-forth.ts'
import { sha256 } from '../../src/state/clock.ts'
import { commandFor } from '../../src/state/commands.ts'
import { linkFirst } from '../../src/state/linking.ts'
import type { Workbench } from '../../src/state/project.ts'
import { go, moveCursor, session } from '../../src/state/session.ts'
import { stopSuggesting } from '../../src/state/suggesting.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'
import { spanOf } from '../text/support.ts'

const CRANES = 'Alveria said that the cranes were sold at night.'
const TALE = 'Karsovia called it a tale.'
const INNER = 'the harbour tower was empty'
const AROUND = `Ostrelle rejected claims that ${INNER}.`
const TEXT = ['The cranes of Karsovia', `${CRANES} ${TALE}`, `${AROUND} It rained.`].join('\n\n')

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1200, 800)
  await keepArticle({ text: TEXT, html: false }, 'new')
  const { project } = bench.desk.getState()
  const { id: articleId } = articlesInOrder(project)[0]!
  go({ screen: 'reader', caseId: project.case!.id, articleId }, true)
  show(<ReaderScreen articleId={articleId} />)
  document.querySelector('main')!.style.cssText = 'height:800px;overflow:hidden'
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
})
afterEach(async () => {
  await end()
  stopSuggesting()
})

const project = () => bench.desk.getState().project
const marks = (): readonly Placed[] => allAnnotations(project()).filter(isPlaced)
const markOn = (words: string): Placed => marks().find(({ quote }) => quote.exact === words)!
const statements = (words: string): readonly string[] =>
  (markOn(words).claimIds ?? []).map((id) => project().claims.get(id)!.statement)
const steps = (): number => bench.desk.getState().stack.undo.length
const press = (key: string): void => commandFor(key, 'reader')!.run()
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')
const title = (): string | undefined => dialog()?.querySelector('h2')?.textContent
const options = (): readonly string[] =>
  [...document.querySelectorAll('[role="option"] bdi')].map(({ textContent }) => textContent)
const chosen = (): string | undefined =>
  document.querySelector('[role="option"][aria-selected="true"] bdi')?.textContent
const section = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[aria-labelledby="claims-of-mark"]')
const isInText = (): boolean => document.activeElement === document.querySelector('article')

const tag = async (words: string, as: Tag): Promise<void> => {
  const span = spanOf(session.getState().reading!.text, words)
  moveCursor(span)
  session.setState({ selection: span })
  await tagHere(as)
  await expect.poll(section).toBeTruthy()
}
const opened = async (): Promise<void> => {
  document.querySelector<HTMLElement>('article')!.focus()
  press('L')
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox')
}
const closed = async (): Promise<void> => {
  await expect
    .poll(() => [dialog(), session.getState().picking, bench.desk.getState().save.kind])
    .toEqual([null, null, 'saved'])
  expect(isInText()).toBe(true)
}

describe('[CL5] a picker asks by the tag, and a digit answers', () => {
  test('a denial is linked to what is tagged as claim; both are about one record, as one change', async () => {
    await tag(CRANES, 'claim')
    await tag(TALE, 'denial')
    expect(section()!.querySelector('h3')!.textContent).toBe('Which claim does it deny?')
    await opened()
    expect(title()).toBe('Which claim does it deny?')
    expect(options()).toEqual([CRANES, 'New claim'])
    expect(dialog()!.textContent).toContain('Next sentence, another speaker')
    const before = steps()
    await userEvent.keyboard('1')
    await closed()
    expect([CRANES, TALE].map(statements)).toEqual([[CRANES], [CRANES]])
    expect(steps()).toBe(before + 1)
    expect(session.getState().message?.text).toBe(
      'Linked to “Alveria said that the cranes were sold at night”.',
    )
    await undo()
    expect(project().claims.size).toBe(0)
    expect([CRANES, TALE].map(statements)).toEqual([[], []])
  })

  test.each([
    ['claim', 'Which claim is it?'],
    ['context', 'Context to which claim?'],
  ] as const)('a %s: %s', async (as, question) => {
    await tag(TALE, as)
    await opened()
    expect(title()).toBe(question)
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(project().claims.size).toBe(0)
  })

  test('without an annotation there is nothing to link', () => {
    press('L')
    expect(session.getState().message?.text).toBe('Tag the sentence or some words first.')
  })
})

describe('[CL6] nothing is chosen for the analyst', () => {
  test('Enter alone links nothing, and says how to choose', async () => {
    await tag(CRANES, 'claim')
    await tag(TALE, 'denial')
    await opened()
    expect(chosen()).toBeUndefined()
    await userEvent.keyboard('{Enter}')
    expect(dialog()!.querySelector('[role="alert"]')!.textContent).toContain('Nothing is chosen')
    expect(project().claims.size).toBe(0)
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toBe(CRANES)
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(statements(TALE)).toEqual([CRANES])
  })

  test('but a claim inside of the very words: Enter links it', async () => {
    await tag(CRANES, 'claim')
    await tag(INNER, 'claim')
    await tag(AROUND, 'denial')
    await opened()
    expect(options()[0]).toBe(INNER)
    expect(chosen()).toBe(INNER)
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(statements(AROUND)).toEqual([INNER])
  })
})

describe('[CL7] one key links the likeliest, and the panel shows the links', () => {
  test('it is the first that the panel shows; the link goes by its button, with the way back', async () => {
    await tag(CRANES, 'claim')
    await tag(TALE, 'denial')
    await expect.poll(() => section()!.querySelector('ul bdi')?.textContent).toBe(CRANES)
    press('Shift+L')
    await expect.poll(() => statements(TALE)).toEqual([CRANES])
    await expect.poll(() => section()!.querySelector('[aria-label="Linked claims"]')).toBeTruthy()
    const before = steps()
    await userEvent.click(page.getByRole('button', { name: /^Unlink from/ }))
    await expect.poll(() => statements(TALE)).toEqual([])
    expect(steps()).toBe(before + 1)
    expect(project().claims.size).toBe(1)
    expect(statements(CRANES)).toEqual([CRANES])
    await expect.poll(() => session.getState().message?.action?.label).toBe('Undo')
    session.getState().message!.action!.run()
    await expect.poll(() => statements(TALE)).toEqual([CRANES])
  })

  test('a press on one of the likely ones links it', async () => {
    await tag(CRANES, 'claim')
    await tag(TALE, 'denial')
    await expect.poll(() => section()!.querySelector('ul button')).toBeTruthy()
    await userEvent.click(section()!.querySelector('ul button')!)
    await expect.poll(() => statements(TALE)).toEqual([CRANES])
  })

  test('right behind the tag, before the disk has answered', async () => {
    await tag(CRANES, 'claim')
    moveCursor(spanOf(session.getState().reading!.text, TALE))
    void tagHere('denial')
    await linkFirst()
    expect(statements(TALE)).toEqual([CRANES])
  })

  test('with none that is likely that is said', async () => {
    await tag(TALE, 'denial')
    await linkFirst()
    expect(session.getState().message?.text).toContain('No claim of the case is likely')
    expect(project().claims.size).toBe(0)
  })
})

describe('[CL8] the last row makes a new claim', () => {
  test('of a claim in its own words', async () => {
    await tag(CRANES, 'claim')
    await opened()
    expect(options()).toEqual(['New claim'])
    await userEvent.keyboard('1')
    await closed()
    expect(statements(CRANES)).toEqual([CRANES])
  })

  test('a denial is not what it denies: the words are typed', async () => {
    await tag(TALE, 'denial')
    await opened()
    await userEvent.keyboard('1')
    expect(dialog()!.querySelector('[role="alert"]')!.textContent).toContain('Type what is denied')
    expect(project().claims.size).toBe(0)
    await userEvent.keyboard('The cranes were sold')
    expect(options()).toEqual(['New claim: The cranes were sold'])
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(statements(TALE)).toEqual(['The cranes were sold'])
  })
})

test('[CL9] one claim is one row, wherever it is asserted; what it is linked to is offered no more', async () => {
  await tag(CRANES, 'claim')
  await tag(INNER, 'claim')
  await opened()
  expect(options()).toEqual([CRANES, 'New claim'])
  await userEvent.keyboard('1')
  await closed()
  await tag(TALE, 'denial')
  await opened()
  expect(options()).toEqual([CRANES, 'New claim'])
  await userEvent.keyboard('1')
  await closed()
  await opened()
  expect(options()).toEqual(['New claim'])
})

test('[CL9] seven are shown, and typing finds the others', async () => {
  await tag(TALE, 'denial')
  for (let n = 1; n <= 9; n++) {
    await opened()
    await userEvent.keyboard(`Lamp number ${'x'.repeat(n)} was lit{Enter}`)
    await closed()
  }
  await tag(CRANES, 'denial')
  await opened()
  expect(options()).toHaveLength(8)
  expect(options().at(-1)).toBe('New claim')
  await userEvent.keyboard('xxxxxxxxx')
  expect(options()).toEqual(['Lamp number xxxxxxxxx was lit', 'New claim: xxxxxxxxx'])
  await userEvent.keyboard('{Enter}')
  await closed()
  expect(statements(CRANES)).toEqual(['Lamp number xxxxxxxxx was lit'])
})

test('[CL10] a file keeps the claims and the links', async () => {
  await tag(CRANES, 'claim')
  await tag(TALE, 'denial')
  press('Shift+L')
  await expect.poll(() => statements(TALE)).toEqual([CRANES])
  const file = await encode(project(), { name: 'Test', version: '1' }, sha256)
  if (file.kind === 'refused') throw new Error(JSON.stringify(file.problems))
  const read = await decode(file.text, sha256)
  if (read.kind !== 'case') throw new Error(JSON.stringify(read))
  const there = apply(nothing, previewImport(nothing, read.project).edits)
  expect([...there.claims.values()]).toEqual([...project().claims.values()])
  expect(allAnnotations(there).map(({ claimIds }) => claimIds)).toEqual(
    [CRANES, TALE].map(() => [...project().claims.keys()]),
  )
})

test('[CL11] on a sentence that holds several annotations and is none itself, the denial is meant', async () => {
  const claim = CRANES.slice(0, 20)
  const denial = CRANES.slice(21)
  await tag(claim, 'claim')
  await tag(denial, 'denial')
  moveCursor(spanOf(session.getState().reading!.text, CRANES))
  expect(session.getState().active).toBeNull()
  await opened()
  expect(title()).toBe('Which claim does it deny?')
  expect(session.getState().active).toBe(markOn(denial).id)
})
