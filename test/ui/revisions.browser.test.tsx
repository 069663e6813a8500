// Correcting the text of an article in the reader: the dialog, what is left to be checked, and the earlier version.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allAnnotations, articlesInOrder, marksOf } from '../../src/core/project.ts'
import { currentArticles } from '../../src/core/revisions.ts'
import type { Annotation, Article, CaseId } from '../../src/core/types.ts'
import { describe as describeWords } from '../../src/state/articles.ts'
import { titleOf } from '../../src/core/article.ts'
import { keepArticle } from '../support/keep.ts'
import { redo, undo } from '../../src/state/back-and-forth.ts'
import type { Workbench } from '../../src/state/project.ts'
import { correctHere, revise } from '../../src/state/revising.ts'
import { followAddress, session } from '../../src/state/session.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { toCheckIn } from '../../src/state/unsure.ts'
import { passage } from '../../src/text/span.ts'
import { App } from '../../src/ui/App.tsx'
import { begin, end, show } from '../support/screen.tsx'

const TEXT = `Port closd

Karsovia rejected the report on Monday, a spokesman said.

Alveria said that not one drone had left Belmar.

The treaty held in all of its parts.

Ostrelle did not respond to a request for comment.`
const CORRECTED = TEXT.replace('closd', 'closed')
  .replace('not one drone', 'not a drone')
  .replace('The treaty held in all of its parts.\n\n', '')

let bench: Workbench
let name: string
let caseId: CaseId

const project = () => bench.desk.getState().project
const articles = (): readonly Article[] => articlesInOrder(project())
const said = (): string | undefined => session.getState().message?.text
const here = (): string | null => {
  const { reading, cursor } = session.getState()
  return reading && cursor && passage(reading.text, cursor)
}
const button = (words: string, place: ParentNode = document): HTMLButtonElement =>
  [...place.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(words))!
const dialog = (): HTMLElement | null => document.querySelector('[role="dialog"]')
const field = (): HTMLTextAreaElement => dialog()!.querySelector('textarea')!
const toCheck = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-check]'),
]
const sentence = (words: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('.s')].find((each) =>
    each.textContent.includes(words),
  )!
const painted = (layer: string): readonly string[] =>
  [...(CSS.highlights.get(layer) ?? [])].map((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })
const reads = async (words: string): Promise<void> => {
  await expect.poll(() => session.getState().reading?.text.includes(words)).toBe(true)
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
}

/** Tags a sentence of the open article. */
const tag = async (words: string, as: 'claim' | 'denial' | 'context'): Promise<void> => {
  const { text } = session.getState().reading!
  const start = text.indexOf(words)
  session.setState({ cursor: null, selection: { start, end: start + words.length }, active: null })
  session.setState({ cursor: { start, end: start + words.length } })
  await tagHere(as)
}

beforeEach(async () => {
  name = crypto.randomUUID()
  bench = await begin(name)
  document.body.style.cssText = 'margin:0'
  await page.viewport(1440, 900)
  followAddress()
  await keepArticle({ text: TEXT, html: false }, 'new')
  caseId = project().case!.id
  show(<App />)
  document.querySelector('main')!.style.cssText = 'height:900px'
  await reads('Port closd')
  await tag('Karsovia rejected the report on Monday, a spokesman said.', 'denial')
  await tag('Alveria said that not one drone had left Belmar.', 'claim')
  await tag('The treaty held in all of its parts.', 'context')
  session.setState({ selection: null, active: null, message: null })
})
afterEach(end)

/** The correction as the tests of what comes after it need it. */
const corrected = async (): Promise<void> => {
  await revise(articles()[0]!.id, CORRECTED)
  await reads('Port closed')
}

describe('[RV17] the text is corrected in a dialog', () => {
  test('that shows what becomes of the annotations and what changes, before anything is written', async () => {
    button('Correct the text').click()
    await expect.poll(dialog).toBeTruthy()
    expect(field().value).toBe(TEXT)
    await expect.poll(() => document.activeElement).toBe(field())
    expect(button('Keep as revision', dialog()!).disabled).toBe(true)
    await userEvent.fill(field(), CORRECTED)
    await expect
      .poll(() => dialog()!.textContent, { timeout: 10_000 })
      .toContain('1 certain, 1 unsure, 1 without a place')
    expect([...dialog()!.querySelectorAll('del')].map((each) => each.textContent)).toContain(
      ' removed: closd end of removed. ',
    )
    expect([...dialog()!.querySelectorAll('ins')].map((each) => each.textContent)).toContain(
      ' added: closed end of added. ',
    )
    expect(articles()).toHaveLength(1)
    button('Keep as revision 2', dialog()!).click()
    await reads('Port closed')
    expect(said()).toBe('Revision 2: 1 certain, 1 unsure, 1 without a place.')
    expect(dialog()).toBeNull()
    expect(articles().map(({ status }) => status)).toEqual(['locked', 'open'])
  })

  test('by its key, and Cancel writes nothing and keeps what was typed', async () => {
    await userEvent.keyboard('{Control>}{Shift>}E{/Shift}{/Control}')
    await expect.poll(dialog).toBeTruthy()
    await userEvent.fill(field(), CORRECTED)
    button('Cancel', dialog()!).click()
    await expect.poll(dialog).toBeNull()
    expect(articles()).toHaveLength(1)
    expect(document.activeElement?.getAttribute('data-keys')).toBe('reader')
    correctHere()
    await expect.poll(() => dialog() && field().value).toBe(CORRECTED)
  })

  test('or a new version is pasted in its place', async () => {
    correctHere()
    await expect.poll(dialog).toBeTruthy()
    button('Paste a new version', dialog()!).click()
    await expect.poll(() => field().value).toBe('')
    const data = new DataTransfer()
    data.setData('text/plain', CORRECTED.replaceAll('\n', '\r\n'))
    field().dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
    await expect
      .poll(() => dialog()!.textContent, { timeout: 10_000 })
      .toContain('1 certain, 1 unsure')
    button('Keep as revision 2', dialog()!).click()
    await reads('Port closed')
    expect(articles()[1]?.intake.notes).toEqual(['revision:1', 'crlf:6'])
  })

  test('words out of HTML come in where the cursor is, whatever line ends the words before have', async () => {
    correctHere()
    await expect.poll(dialog).toBeTruthy()
    button('Paste a new version', dialog()!).click()
    await expect.poll(() => field().value).toBe('')
    const paste = (type: string, words: string): void => {
      const data = new DataTransfer()
      data.setData(type, words)
      field().dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }
    paste('text/plain', 'One\r\n\r\nTwo\r\n\r\nThree')
    await expect.poll(() => field().value).toBe('One\n\nTwo\n\nThree')
    field().setSelectionRange(10, 10)
    paste('text/html', '<b>and a half, </b>')
    await expect.poll(() => field().value).toBe('One\n\nTwo\n\nand a half,Three')
  })

  test('an unchanged or an empty text is refused with a sentence', async () => {
    expect(await revise(articles()[0]!.id, TEXT)).toBe(false)
    expect(said()).toBe('Nothing was changed. The text is the same as before.')
    expect(await revise(articles()[0]!.id, ' \n')).toBe(false)
    expect(said()).toContain('There is no text in it.')
    expect(articles()).toHaveLength(1)
  })

  test('the newest version opens at the same sentence', async () => {
    const { text } = session.getState().reading!
    const words = 'Ostrelle did not respond to a request for comment.'
    const start = text.indexOf(words)
    session.setState({ cursor: { start, end: start + words.length }, selection: null })
    await corrected()
    await expect.poll(here).toBe(words)
    expect(session.getState().selection).toBeNull()
  })
})

test('[IK26] the source form writes what was typed and leaves what came from elsewhere meanwhile', async () => {
  button('Edit source').click()
  const outlet = (): HTMLInputElement => document.querySelector('input[name="outlet"]')!
  await expect.poll(outlet).toBeTruthy()
  await describeWords(articles()[0]!.id, { title: 'Port closed for good' })
  await userEvent.fill(outlet(), 'The Harbour Ledger')
  button('Save source').click()
  await expect.poll(() => articles()[0]!.outlet?.resolved).toBe('The Harbour Ledger')
  expect(titleOf(articles()[0]!)).toBe('Port closed for good')
})

describe('[RV18] what a correction left unsure is to be checked', () => {
  test('it is listed beside the text, with the old words and what differs', async () => {
    await corrected()
    await expect.poll(() => toCheck().length).toBe(2)
    expect(document.querySelector('#to-check')?.textContent).toBe('2 to check after the correction')
    const [unsure, orphan] = toCheck()
    expect(unsure?.dataset['check']).toBe('unsure')
    expect(unsure?.querySelector('del')?.textContent).toContain('one')
    expect(unsure?.querySelector('ins')?.textContent).toContain(' a ')
    expect(orphan?.textContent).toContain('The treaty held in all of its parts.')
    expect(orphan?.textContent).toContain('no place in the text')
  })

  test('it is marked in the text by more than a colour, and said', async () => {
    await corrected()
    const element = sentence('not a drone')
    await expect.poll(() => element.dataset['unsure']).toBe('?')
    expect(getComputedStyle(element, '::before').content).toContain('C?')
    expect(getComputedStyle(element, '::before').outlineStyle).toBe('dashed')
    await expect
      .poll(() => painted('unsure'))
      .toEqual(['Alveria said that not a drone had left Belmar.'])
    expect(sentence('Karsovia rejected').dataset['unsure']).toBeUndefined()
    button('Show', toCheck()[0]).click()
    await expect.poll(here).toBe('Alveria said that not a drone had left Belmar.')
    await expect
      .poll(() => document.querySelector('#sentence-description')?.textContent)
      .toContain('Place to be checked.')
  })

  test('the line below the source leads to it, and the list of sentences says it', async () => {
    await corrected()
    await expect.poll(() => button('2 to check')).toBeTruthy()
    button('2 to check').click()
    await expect.poll(() => document.activeElement?.id).toBe('to-check')
    location.hash = `#/c/${caseId}/a/${articles()[1]!.id}?view=list`
    await expect.poll(() => document.querySelector('[role="option"] [data-unsure]')).toBeTruthy()
    const names = [...document.querySelectorAll('[role="option"]')].map((each) =>
      each.getAttribute('aria-label'),
    )
    expect(names.find((each) => each?.includes('not a drone'))).toContain('Place to be checked.')
    location.hash = `#/c/${caseId}/annotations`
    await expect.poll(() => document.querySelectorAll('[data-row]').length).toBe(3)
    const table = document.querySelector('[role="grid"], table')!.textContent
    expect(table).toContain('No longer in the text')
    expect(table).toContain('Place unsure after a correction')
    expect(document.querySelector('main')!.textContent).toContain('3 annotations in 1 article')
  })

  test('“Yes, here” makes it certain, and undo brings the question back', async () => {
    await corrected()
    await expect.poll(() => toCheck().length).toBe(2)
    button('Yes, here', toCheck()[0]).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => toCheck().length).toBe(1)
    await expect.poll(() => painted('unsure')).toEqual([])
    expect(sentence('not a drone').dataset['unsure']).toBeUndefined()
    await expect.poll(() => document.activeElement?.id).toBe('to-check')
    await undo()
    await expect.poll(() => toCheck().length).toBe(2)
  })

  test('what has no place is put on the words that are selected, or removed', async () => {
    await corrected()
    await expect.poll(() => toCheck().length).toBe(2)
    const { text } = session.getState().reading!
    const start = text.indexOf('request for comment')
    session.setState({ selection: { start, end: start + 19 }, active: null })
    button('Put on the selection', toCheck()[1]).click()
    await expect.poll(() => toCheck().length).toBe(1)
    const marks = (): readonly Annotation[] => [...marksOf(project(), articles()[1]!.id).values()]
    expect(marks().find(({ tag: each }) => each === 'context')?.quote.exact).toBe(
      'request for comment',
    )
    button('Remove', toCheck()[0]).click()
    await expect.poll(() => toCheck().length).toBe(0)
    expect(marks()).toHaveLength(2)
    expect(document.querySelector('#to-check')).toBeNull()
  })
})

describe('[RV19] the earlier version', () => {
  test('says what superseded it, leads there, and is not to be tagged', async () => {
    await corrected()
    await expect.poll(() => document.querySelector('main')!.textContent).toContain('Revision 2')
    const link = [...document.querySelectorAll('a')].find(
      (each) => each.textContent === 'See the earlier text',
    )!
    link.click()
    await reads('Port closd')
    await expect
      .poll(() => document.querySelector('[role="note"]')?.textContent)
      .toMatch(/Superseded by revision 2 of \d+ \w+\.Open it/)
    expect(document.querySelectorAll('.s[data-tags]')).toHaveLength(0)
    await tag('Karsovia rejected the report on Monday, a spokesman said.', 'denial')
    expect(said()).toContain('This is an earlier version of the text')
    expect(button('Correct the text')).toBeUndefined()
    expect(button('Edit source')).toBeUndefined()
    expect(button('Mark as done')).toBeUndefined()
    expect(document.querySelector('footer')?.textContent).toContain('An earlier version: read only')
    correctHere()
    expect(session.getState().versions).toBeNull()
    ;[...document.querySelectorAll('a')].find((each) => each.textContent === 'Open it')!.click()
    await reads('Port closed')
  })

  test('“What changed” shows both as one text', async () => {
    await corrected()
    await expect.poll(() => button('What changed')).toBeTruthy()
    button('What changed').click()
    await expect.poll(() => dialog()?.querySelector('ins'), { timeout: 10_000 }).toBeTruthy()
    expect(dialog()!.textContent).toContain('The first text and revision 2')
    expect(dialog()!.querySelector('del')?.textContent).toContain('closd')
  })

  test('is not work to do: neither in the list, nor beside other articles, nor counted', async () => {
    await corrected()
    expect(currentArticles(project())).toHaveLength(1)
    const list = (): readonly string[] =>
      [...document.querySelectorAll('section ul[aria-labelledby] a')].map((each) =>
        each.getAttribute('href')!,
      )
    await expect.poll(list).toEqual([`#/c/${caseId}/a/${articles()[1]!.id}`])
  })
})

describe('[RV13] in the browser, a correction', () => {
  test('is undone and redone as one, and the reader goes along', async () => {
    await corrected()
    await undo()
    await reads('Port closd')
    expect(articles()).toHaveLength(1)
    await expect.poll(() => document.querySelectorAll('.s[data-tags]').length).toBe(3)
    await redo()
    expect(articles()).toHaveLength(2)
    expect(toCheckIn(marksOf(project(), articles()[1]!.id))).toHaveLength(2)
    await expect.poll(() => document.querySelector('[role="note"]')).toBeTruthy()
    await expect.poll(() => document.querySelectorAll('.s[data-tags]').length).toBe(0)
  })

  test('is on the disk: a reload shows the same', async () => {
    await corrected()
    const before = allAnnotations(project())
    await end()
    bench = await begin(name)
    await bench.openCase(caseId)
    expect(allAnnotations(project()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...before].sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
    expect(articles()).toHaveLength(2)
  })
})
