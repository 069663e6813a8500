// The details of an annotation in the panel: every row by its key, its digits, and back to the text.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced, type Placed } from '../../src/core/annotation.ts'
import { apply } from '../../src/core/change.ts'
import { detailsOf } from '../../src/core/details.ts'
import { articlesInOrder, marksOf, nothing } from '../../src/core/project.ts'
import type { Article, Tag } from '../../src/core/types.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { decode, encode } from '../../src/formats/touchstone.ts'
import { removeMarks, tagHere } from '../../src/state/tagging.ts'
import { undo } from '../../src/state/back-and-forth.ts'
import { sha256 } from '../../src/state/clock.ts'
import { commandFor } from '../../src/state/commands.ts'
import { describeMark, usedLast } from '../../src/state/details.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import type { Outcome, Workbench } from '../../src/state/project.ts'
import { go, moveCursor, session } from '../../src/state/session.ts'
import { chooseThreshold } from '../../src/state/threshold.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let article: Article
let text: string
let id: Placed['id']

beforeEach(async () => {
  bench = await begin()
  chooseThreshold('off') // what is set here is set by hand; suggested-hands.browser.test.tsx is about the rest
  document.body.style.cssText = 'margin:0'
  await page.viewport(1200, 800)
  await openExample()
  article = articlesInOrder(bench.desk.getState().project)[0]!
  await bench.openText(article.id)
  text = bench.desk.getState().project.texts.get(article.id)!.text
  go({ screen: 'reader', caseId: EXAMPLE_CASE, articleId: article.id }, true)
  show(<ReaderScreen articleId={article.id} />)
  document.querySelector('main')!.style.cssText = 'height:800px;overflow:hidden'
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
})
afterEach(end)

const OKORO = "Alveria's security adviser, Hanne Okoro, told reporters on Wednesday"
const SILENT = "Ostrelle's foreign ministry did not respond"

const sentenceWith = (words: string): Span => {
  const at = text.indexOf(words)
  const { reading } = session.getState()
  return reading!.paragraphs
    .flatMap((_, i) => reading!.sentencesOf(i))
    .find(({ start, end: stop }) => start <= at && at < stop)!
}

/** A fresh annotation on the sentence with these words, shown in the panel. */
const tagged = async (words: string, tag: Tag): Promise<void> => {
  const sentence = sentenceWith(words)
  const there = [...marksOf(bench.desk.getState().project, article.id).values()].filter(isPlaced)
  await removeMarks(there.filter((mark) => overlaps(mark, sentence)))
  moveCursor(sentence)
  await tagHere(tag)
  id = session.getState().active!
  await expect.poll(() => row('speaker')).toBeTruthy()
  document.querySelector<HTMLElement>('[data-keys="reader"]')!.focus()
}

const mark = (): Placed => marksOf(bench.desk.getState().project, article.id).get(id) as Placed // the test placed it
const details = () => detailsOf(mark())
const row = (name: string): HTMLElement | null => document.querySelector(`[data-detail="${name}"]`)
const dialog = (): HTMLElement | null => document.querySelector('[role="dialog"]')
const options = (): readonly string[] =>
  [...document.querySelectorAll('[role="option"] bdi')].map(({ textContent }) => textContent)
const active = (): string | undefined =>
  document.querySelector('[role="option"][aria-selected="true"] bdi')?.textContent
const isInText = (): boolean => document.activeElement === document.querySelector('article')

/** Presses a key of the reader, as the app's one handler does. */
const press = (key: string): void => commandFor(key, 'reader')!.run()
const opened = async (key: string): Promise<void> => {
  press(key)
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox')
}
/** The picker is gone and the disk has answered. */
const closed = async (): Promise<void> => {
  await expect
    .poll(() => [dialog(), session.getState().picking, bench.desk.getState().save.kind])
    .toEqual([null, null, 'saved'])
}

const rows = [
  ['S', 'claim', OKORO, 'speaker', { entity: 'Hanne Okoro' }],
  ['Shift+S', 'claim', 'Deputy Trade Minister', 'role', 'Deputy Trade Minister'],
  ['V', 'claim', OKORO, 'form', 'direct'],
  ['F', 'denial', OKORO, 'responseKind', 'flat'],
  ['F', 'claim', OKORO, 'checkable', 'yes'],
  ['F', 'context', SILENT, 'contextKind', 'background'],
  ['Shift+F', 'context', SILENT, 'checkable', 'yes'],
  ['Shift+D', 'claim', OKORO, 'statementDate', { stated: 'on Wednesday', resolved: '2031-03-12' }],
  ['Z', 'claim', OKORO, 'altTag', 'denial'],
] as const

describe('[AT10] every row', () => {
  test.each(rows)('%s on a %s: %s sets %s', async (key, tag, words, name, value) => {
    await tagged(words, tag)
    if (name === 'role')
      await describeMark(mark(), 'speaker', { stated: 'Deputy Trade Minister Pavo Lindqvar' })
    expect(row(name)?.getAttribute('aria-keyshortcuts')).toBe(key)
    expect(row(name)?.textContent).toContain('Not set')
    const before = details()

    await opened(key)
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(details()).toEqual(before)
    expect(isInText()).toBe(true)

    await opened(key)
    await userEvent.keyboard(name === 'statementDate' ? '{Enter}' : '1')
    await closed()
    expect(isInText()).toBe(true)
    const isObject = typeof value === 'object'
    if (isObject) expect(mark()[name]).toMatchObject(value)
    else expect(mark()[name]).toBe(value)
    await expect.poll(() => row(name)?.textContent).not.toContain('Not set')

    await undo()
    expect(details()).toEqual(before)
    await expect.poll(() => row(name)?.textContent).toContain('Not set')
  })

  test.each(rows)(
    '%s on a %s is taken away by the last choice: %s, %s',
    async (key, tag, words, name) => {
      await tagged(words, tag)
      if (name === 'role') await describeMark(mark(), 'role', 'Envoy')
      else {
        await opened(key)
        await userEvent.keyboard(name === 'statementDate' ? '{Enter}' : '1')
        await closed()
      }
      expect(mark()[name]).toBeDefined()
      await opened(key)
      expect(options().at(-1)).toBe('Not set')
      await userEvent.keyboard('{ArrowUp}')
      while (active() !== 'Not set') await userEvent.keyboard('{ArrowDown}')
      await userEvent.keyboard('{Enter}')
      await closed()
      expect(name in mark()).toBe(false)
    },
  )

  test('is a button; by mouse the focus goes on in the text, by keyboard it comes back to the row', async () => {
    await tagged(OKORO, 'claim')
    await userEvent.click(row('form')!)
    await expect.poll(dialog).toBeTruthy()
    await userEvent.click(document.querySelectorAll<HTMLElement>('[role="option"]')[2]!)
    await closed()
    expect(mark().form).toBe('indirect')
    expect(isInText()).toBe(true)
    row('form')!.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(dialog).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await closed()
    expect(document.activeElement).toBe(row('form'))
  })
})

describe('[AT11] in a picker', () => {
  test('arrows move and come round, typing filters, Enter takes the top', async () => {
    await tagged(OKORO, 'denial')
    await opened('F')
    expect(active()).toBe('Flat denial')
    await userEvent.keyboard('{ArrowUp}')
    expect(active()).toBe('Not set')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe('Denial by implication')
    await userEvent.keyboard('attacks source')
    expect(options()).toEqual(['Non-denial'])
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(mark().responseKind).toBe('non-denial')
    await opened('F')
    expect(active()).toBe('Non-denial') // the value that is set
    await userEvent.keyboard('no such thing{Enter}')
    expect(dialog()).toBeTruthy()
    expect(mark().responseKind).toBe('non-denial')
  })

  test('the alternative is never the tag itself', async () => {
    await tagged(OKORO, 'denial')
    await opened('Z')
    expect(options()).toEqual(['Claim', 'Context', 'Not set'])
  })

  test('the letters of the reader are text', async () => {
    await tagged(OKORO, 'claim')
    await opened('S')
    await userEvent.keyboard('xd')
    expect(mark().tag).toBe('claim')
    expect(document.querySelector<HTMLInputElement>('[role="combobox"]')?.value).toBe('xd')
  })
})

describe('[AT12] the speaker', () => {
  test('is guessed from the sentence: S Enter sets words, place and name', async () => {
    await tagged(OKORO, 'claim')
    await opened('S')
    await userEvent.keyboard('{Enter}')
    await closed()
    const stated = "Alveria's security adviser, Hanne Okoro"
    const start = text.indexOf(stated)
    expect(mark().speaker).toEqual({
      stated,
      entity: 'Hanne Okoro',
      start,
      end: start + stated.length,
    })
    await expect.poll(() => row('speaker')?.textContent).toContain('Hanne Okoro')
    expect(row('speaker')?.textContent).toContain(stated)
  })

  test('can be typed, and be known under another name, which comes into the case', async () => {
    await tagged(OKORO, 'claim')
    await opened('S')
    await userEvent.keyboard('the harbour master')
    const second = () => document.querySelector<HTMLInputElement>('[data-second]')!
    expect(second().value).toBe('')
    await userEvent.tab()
    expect(document.activeElement).toBe(second())
    await userEvent.keyboard('Mira Sund 2{Enter}')
    await closed()
    expect(mark().speaker).toEqual({ stated: 'the harbour master', entity: 'Mira Sund 2' })
    const names = () =>
      bench.desk.getState().project.case!.aliases!.map(({ canonical }) => canonical)
    expect(names()).toContain('Mira Sund 2')
    await undo()
    expect('speaker' in mark()).toBe(false)
    expect(names()).not.toContain('Mira Sund 2')
  })

  test('a typed name is proposed under the one that the case knows', async () => {
    await tagged(OKORO, 'claim')
    await opened('S')
    await userEvent.keyboard('Minister Lindqvist')
    expect(document.querySelector<HTMLInputElement>('[data-second]')?.value).toBe('Pavo Lindqvar')
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(mark().speaker).toEqual({ stated: 'Minister Lindqvist', entity: 'Pavo Lindqvar' })
  })
})

describe('[AT13] the date', () => {
  test('may begin with a digit: none of them chooses anything, or gets to the text', async () => {
    await tagged(OKORO, 'claim')
    const words = mark().quote.exact
    await opened('Shift+D')
    expect(document.querySelectorAll('[role="option"] kbd:not(:empty)')).toHaveLength(0)
    await userEvent.keyboard('12 March 2031{Enter}')
    await closed()
    expect(mark().statementDate).toMatchObject({ resolved: '2031-03-12' })
    expect([mark().tag, mark().quote.exact]).toEqual(['claim', words])
  })

  test('can be typed with words of the article, and with a day of the analyst', async () => {
    await tagged(OKORO, 'claim')
    await opened('Shift+D')
    await userEvent.keyboard('Wednesday')
    await userEvent.tab()
    await userEvent.keyboard('{Control>}a{/Control}2031-03-05{Enter}')
    await closed()
    expect(mark().statementDate).toMatchObject({
      state: 'stated',
      stated: 'Wednesday',
      resolved: '2031-03-05',
      precision: 'day',
      start: text.indexOf('Wednesday'),
    })
    await expect.poll(() => row('statementDate')?.textContent).toContain('5 Mar 2031')
  })

  test('not stated is a value of its own', async () => {
    await tagged(SILENT, 'context')
    await opened('Shift+D')
    await userEvent.keyboard('not stated{ArrowDown}')
    while (active() !== 'Not stated') await userEvent.keyboard('{ArrowDown}')
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(mark().statementDate).toEqual({ state: 'not-stated' })
    await expect.poll(() => row('statementDate')?.textContent).toContain('Not stated')
  })

  test('words that do not stand in the article and a day that is none are refused; the words stay', async () => {
    await tagged(OKORO, 'claim')
    await opened('Shift+D')
    await userEvent.keyboard('at Easter{Enter}')
    await expect
      .poll(() => document.querySelector('[role="alert"]')?.textContent)
      .toContain('“at Easter” does not stand in the article.')
    await userEvent.tab()
    await userEvent.keyboard('12.3.{Enter}')
    await expect
      .poll(() => document.querySelector('[role="alert"]')?.textContent)
      .toContain('“12.3.” is not a day')
    expect(document.querySelector<HTMLInputElement>('[role="combobox"]')?.value).toBe('at Easter')
    expect('statementDate' in mark()).toBe(false)
  })
})

describe('[AT14] what was used last is the top guess for the next', () => {
  test('form and kind: the key and Enter', async () => {
    await tagged(OKORO, 'claim')
    await opened('V')
    await userEvent.keyboard('3')
    await closed()
    await tagged(SILENT, 'claim')
    expect(mark().form).toBeUndefined()
    await opened('V')
    expect(active()).toBe('Indirect')
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(mark().form).toBe('indirect')
  })

  test('the speaker, where the sentence names none', async () => {
    await tagged(OKORO, 'claim')
    await opened('S')
    await userEvent.keyboard('{Enter}')
    await closed()
    await tagged('This tale was invented', 'denial')
    await opened('S')
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(mark().speaker?.entity).toBe('Hanne Okoro')
    expect(usedLast('speaker')).toEqual(mark().speaker)
  })

  test('nothing of another case', async () => {
    await tagged(OKORO, 'claim')
    await describeMark(mark(), 'form', 'mixed')
    expect(usedLast('form')).toBe('mixed')
    const { described } = session.getState()
    session.setState({ described: { ...described!, caseId: undefined } })
    expect(usedLast('form')).toBeUndefined()
  })
})

describe('[AT15] what cannot be saved', () => {
  const answering = (answer: () => Promise<Outcome>): (() => void) => {
    const { run } = bench
    Object.assign(bench, { run: answer })
    return () => void Object.assign(bench, { run })
  }

  test('leaves the picker open with the words and the reason; Enter tries again', async () => {
    await tagged(OKORO, 'claim')
    const works = answering(() =>
      Promise.resolve({ kind: 'not-saved', reason: 'the disk is full' }),
    )
    await opened('S')
    await userEvent.keyboard('Not lost{Enter}')
    await expect
      .poll(() => document.querySelector('[role="alert"]')?.textContent)
      .toBe('Not saved: the disk is full. Your words are still here.')
    expect(document.querySelector<HTMLInputElement>('[role="combobox"]')?.value).toBe('Not lost')
    expect('speaker' in mark()).toBe(false)
    works()
    await userEvent.keyboard('{Enter}')
    await closed()
    expect(mark().speaker?.stated).toBe('Not lost')
  })

  test('is said where the hands are further on by then', async () => {
    await tagged(OKORO, 'claim')
    let fail: (outcome: Outcome) => void = () => undefined
    const works = answering(() => new Promise((done) => (fail = done)))
    await opened('V')
    await userEvent.keyboard('1')
    await expect.poll(isInText).toBe(true)
    moveCursor(sentenceWith(SILENT))
    await expect.poll(() => document.querySelector('blockquote')?.textContent).toContain(SILENT)
    fail({ kind: 'refused', reason: 'The reason.' })
    await expect.poll(() => session.getState().message?.text).toBe('The reason.')
    works()
  })

  test('what another tab set meanwhile is not written over unasked', async () => {
    await tagged(OKORO, 'claim')
    await opened('V')
    await describeMark(mark(), 'form', 'mixed') // by other hands
    await userEvent.keyboard('1')
    await expect
      .poll(() => document.querySelector('[role="alert"]')?.textContent)
      .toContain('changed in another tab')
    expect(mark().form).toBe('mixed')
    await userEvent.keyboard('1')
    await closed()
    expect(mark().form).toBe('direct')
  })
})

describe('[AT16] a key without an annotation', () => {
  test('says what to do first', async () => {
    const sentence = sentenceWith('ADVERTISEMENT')
    moveCursor(sentence)
    press('S')
    const said = () => session.getState().message?.text
    await expect.poll(said).toBe('Tag the sentence or some words first.')
    await tagged(OKORO, 'denial')
    press('Shift+F')
    await expect.poll(said).toBe('This tag has no second kind.')
  })

  test('waits for a tag that is on its way to the disk', async () => {
    await tagged(OKORO, 'claim')
    await removeMarks([mark()])
    void tagHere('denial')
    press('F')
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Response')
  })
})

describe('[AT17] the rows', () => {
  const shown = (): readonly (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>('[data-detail]')].map(
      ({ dataset }) => dataset['detail'],
    )

  test('are those of the tag; a value that is set is shown on any tag', async () => {
    await tagged(OKORO, 'denial')
    const [all, kinds] = [
      ['speaker', 'role', 'form'],
      ['statementDate', 'altTag'],
    ]
    expect(shown()).toEqual([...all, 'responseKind', ...kinds])
    await describeMark(mark(), 'responseKind', 'flat')
    await tagHere('claim')
    await expect.poll(shown).toEqual([...all, 'checkable', 'responseKind', ...kinds])
    expect(row('responseKind')?.textContent).toContain('Flat denial')
    await tagHere('context')
    await expect.poll(shown).toEqual([...all, 'contextKind', 'checkable', 'responseKind', ...kinds])
  })

  test('on a phone rows and choices are large enough for a thumb, and the picker opens the sheet', async () => {
    await page.viewport(390, 800)
    await tagged(OKORO, 'denial')
    press('F')
    await expect.poll(dialog).toBeTruthy()
    for (const each of document.querySelectorAll('[data-detail], [role="option"]'))
      expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    expect(dialog()!.getBoundingClientRect().width).toBeLessThanOrEqual(390)
  })
})

test('[AT18] every detail that can be picked comes back from the file', async () => {
  await tagged(OKORO, 'context')
  const stated = 'on Wednesday'
  await describeMark(mark(), 'speaker', { stated: 'Okoro', entity: 'H. Okoro' })
  await describeMark(mark(), 'role', 'security adviser')
  await describeMark(mark(), 'form', 'mixed')
  await describeMark(mark(), 'responseKind', 'silence')
  await describeMark(mark(), 'checkable', 'partly')
  await describeMark(mark(), 'contextKind', 'relation')
  await describeMark(mark(), 'statementDate', { state: 'stated', stated, resolved: '2031-03-12' })
  await describeMark(mark(), 'altTag', 'claim')
  const project = await bench.openTexts()
  const file = await encode(project, { name: 'Test', version: '1' }, sha256)
  if (file.kind === 'refused') throw new Error(JSON.stringify(file.problems))
  const read = await decode(file.text, sha256)
  if (read.kind !== 'case') throw new Error(JSON.stringify(read))
  const there = apply(nothing, previewImport(nothing, read.project).edits)
  expect(detailsOf(marksOf(there, article.id).get(id)!)).toEqual(details())
  expect(Object.keys(details())).toHaveLength(8)
})
