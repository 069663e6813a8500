// From words that were missed in the reader to the form of a new cue, and back to the very words.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced } from '../../src/core/annotation.ts'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import type { LexiconEntry, Tag } from '../../src/core/types.ts'
import { acceptOrOpen } from '../../src/state/deciding.ts'
import { commandOf } from '../../src/state/commands.ts'
import { cueDrafts } from '../../src/state/cue-drafts.ts'
import type { Workbench } from '../../src/state/project.ts'
import { followAddress, moveCursor, session } from '../../src/state/session.ts'
import { stopSuggesting } from '../../src/state/suggesting.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { chooseThreshold } from '../../src/state/threshold.ts'
import { App } from '../../src/ui/App.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'
import { spanOf } from '../text/support.ts'

const LAUGHED = 'Pavo Lindqvar laughed the whole story off.'
const MOCKED = 'Hanne Okoro made fun of the so-called report and left the room.'
const QUOTED = '“That is a fairy tale from the harbour,” Mirela Tann said.'
const DENIED = 'The ministry of Karsovia denied the allegations about the cranes.'
const LONG = `Nobody ${'in the harbour town, '.repeat(40)}made fun of it.`
const TEXT = [
  'The cranes of Karsovia',
  'By Mirela Tann\n14 March 2031',
  `${LAUGHED} ${MOCKED}`,
  `${QUOTED} ${DENIED}`,
  LONG,
].join('\n\n')

let bench: Workbench

beforeEach(async () => {
  localStorage.clear()
  cueDrafts.setState({}, true)
  chooseThreshold('likely')
  bench = await begin()
  document.body.style.cssText = 'margin:0;height:100vh'
  await page.viewport(1280, 800)
  followAddress()
  await keepArticle({ text: TEXT, html: false }, 'new')
  show(<App />)
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
  await expect.poll(() => session.getState().cursor).toBeTruthy()
})
afterEach(async () => {
  await end()
  stopSuggesting()
})

const text = (): string => session.getState().reading!.text
const goTo = (words: string): void => moveCursor(spanOf(text(), words))
const select = (words: string): void => {
  goTo(words)
  session.setState({ selection: spanOf(text(), words) })
}
const tag = async (words: string, as: Tag): Promise<void> => {
  goTo(words)
  await tagHere(as)
}
const addCue = (): void => commandOf('cue.add').run()
const form = (): HTMLElement | null =>
  document.querySelector('aside[aria-labelledby="cue-heading"]')
const pattern = (): HTMLTextAreaElement => form()!.querySelector('textarea')!
const value = (label: string): string | undefined =>
  [...(form()?.querySelectorAll('label') ?? [])]
    .find((each) => each.textContent.startsWith(label))
    ?.querySelector<HTMLInputElement>('input, textarea, select')?.value
const tier = (): string | undefined =>
  form()?.querySelector('input:checked')?.closest('label')?.querySelector('b')?.textContent
const button = (name: string, within: ParentNode = document): HTMLButtonElement | undefined =>
  [...within.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(name))
const own = (): readonly LexiconEntry[] => bench.desk.getState().project.case?.lexicon ?? []
const said = (): string | undefined => session.getState().message?.text
const back = (): HTMLAnchorElement =>
  [...form()!.querySelectorAll('a')].find((each) =>
    each.textContent.includes('Back to the article'),
  )!
const opened = async (): Promise<void> => {
  await expect.poll(form).toBeTruthy()
  await expect.poll(() => document.activeElement).toBe(pattern())
}

describe('[LS8] "Add cue…"', () => {
  test('takes selected words to a form: words, tag around them, weak, sentence; nothing is written', async () => {
    await tag(MOCKED, 'denial')
    const before = bench.desk.getState().stack.undo.length
    select('made fun of')
    await expect.poll(() => button('Add cue')).toBeTruthy()
    await userEvent.click(button('Add cue')!)
    await opened()
    expect(pattern().value).toBe('made fun of')
    expect(value('Class')).toBe('denial')
    expect(tier()).toBe('Weak')
    expect(value('Language')).toBe('en')
    expect(value('Where it counts')).toBe('outside')
    expect(value('Example')).toBe(MOCKED)
    expect(form()!.querySelector('mark')?.textContent).toBe('made fun of')
    await expect
      .poll(() => form()!.querySelector('section [role="status"]')?.textContent)
      .toBe('2 places.')
    expect(own()).toEqual([])
    expect(bench.desk.getState().stack.undo).toHaveLength(before)
  })

  test('counts inside of quotations where the words stand in one; without a tag around it is a claim', async () => {
    select('fairy tale')
    addCue()
    await opened()
    expect(value('Where it counts')).toBe('inside')
    expect(value('Class')).toBe('claim')
  })

  test('of a long sentence the example is what stands around the words', async () => {
    select(LONG.slice(-15))
    addCue()
    await opened()
    expect(pattern().value).toBe('made fun of it')
    expect(value('Example')?.length).toBeLessThanOrEqual(500)
    expect(value('Example')).toMatch(/^… in .*made fun of it\.$|^… \S.*made fun of it\.$/)
  })

  test('says what is missing on a sentence without a tag, and of what a suggestion led to', async () => {
    goTo(LAUGHED)
    addCue()
    expect(said()).toBe('Select the words of the cue, or tag the sentence first.')
    expect(button('Add cue')).toBeUndefined()
    goTo(DENIED)
    await expect.poll(() => document.querySelector('[data-suggestion]')).toBeTruthy()
    acceptOrOpen()
    await expect.poll(() => allAnnotations(bench.desk.getState().project).length).toBe(1)
    const [mark] = allAnnotations(bench.desk.getState().project)
    expect(isPlaced(mark!)).toBe(true)
    goTo(DENIED)
    session.setState({ active: mark!.id })
    addCue()
    expect(said()).toContain('A suggestion led here')
    expect(session.getState().route.screen).toBe('reader')
    await expect.poll(() => button('Remove')).toBeTruthy()
    expect(button('Add cue')).toBeUndefined()
  })

  test('is found in the palette by its name', async () => {
    select('made fun of')
    document.querySelector<HTMLElement>('[data-keys="reader"]')!.focus()
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.poll(() => document.querySelector('[role="dialog"] input')).toBeTruthy()
    await userEvent.keyboard('add cue{Enter}')
    await opened()
    expect(pattern().value).toBe('made fun of')
  })
})

describe('[LS9] of an annotation made by hand', () => {
  test('the sentence is shown, and its words are pressed, with the keys as well', async () => {
    await tag(LAUGHED, 'denial')
    await expect.poll(() => button('Add cue')).toBeTruthy()
    addCue()
    await opened()
    expect(pattern().value).toBe('')
    expect(value('Class')).toBe('denial')
    expect(value('Example')).toBe(LAUGHED)
    const words = form()!.querySelector('[aria-label="Words of the sentence"]')!
    expect(words.textContent).toBe(LAUGHED)
    expect(words.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    await userEvent.click(button('laughed', words)!)
    await expect.poll(() => pattern().value).toBe('laughed')
    await userEvent.keyboard('{End} ')
    await expect.poll(() => pattern().value).toBe('laughed * off')
    expect(button('off', words)?.getAttribute('aria-pressed')).toBe('true')
    await userEvent.keyboard('{ArrowLeft} ')
    await userEvent.click(button('off', words)!)
    await expect.poll(() => pattern().value).toBe('laughed * story')
    await userEvent.fill(pattern(), 'laughed it')
    await userEvent.click(button('off', words)!)
    await expect.poll(() => pattern().value).toBe('laughed it off')
    await userEvent.click(button('Start over')!)
    await expect.poll(() => pattern().value).toBe('')
    expect(value('Example')).toBe(LAUGHED)
  })
})

test('[LS9] where the pressed words stand decides where the cue counts, until it is chosen', async () => {
  await tag(QUOTED, 'denial')
  addCue()
  await opened()
  const words = form()!.querySelector('[aria-label="Words of the sentence"]')!
  expect(value('Where it counts')).toBe('outside')
  await userEvent.click(button('fairy', words)!)
  await expect.poll(() => value('Where it counts')).toBe('inside')
  await userEvent.click(button('said', words)!)
  await expect.poll(() => value('Where it counts')).toBe('any')
  await userEvent.click(button('fairy', words)!)
  await expect.poll(() => value('Where it counts')).toBe('outside')
  const scope = [...form()!.querySelectorAll('label')]
    .find((each) => each.textContent.startsWith('Where it counts'))!
    .querySelector('select')!
  await userEvent.selectOptions(scope, 'any')
  await userEvent.click(button('Mirela', words)!)
  await expect.poll(() => pattern().value).toBe('mirela * said')
  expect(value('Where it counts')).toBe('any')
})

describe('[LS10] the way back', () => {
  test('leads to the selected words, before the cue is kept and after; one change, one undo', async () => {
    select('made fun of')
    const place = session.getState().selection
    addCue()
    await opened()
    back().click()
    await expect.poll(() => session.getState().selection).toEqual(place)
    addCue()
    await opened()
    const before = bench.desk.getState().stack.undo.length
    await userEvent.click(button('Add the cue')!)
    await expect.poll(() => own().map((entry) => entry.pattern)).toEqual(['made fun of'])
    expect(bench.desk.getState().stack.undo).toHaveLength(before + 1)
    await expect.poll(() => document.activeElement?.id).toBe('cue-heading')
    expect(form()!.textContent).not.toContain('Missed in this sentence')
    back().click()
    await expect.poll(() => session.getState().selection).toEqual(place)
    expect(document.activeElement?.closest('[data-keys="reader"]')).toBeTruthy()
    await bench.undo()
    expect(own()).toEqual([])
  })

  test('shows the annotation, in the view that was left', async () => {
    await tag(LAUGHED, 'denial')
    location.hash = `${location.hash.split('?')[0]}?view=list`
    await expect.poll(() => document.querySelector('[role="listbox"]')).toBeTruthy()
    goTo(LAUGHED)
    addCue()
    await opened()
    back().click()
    await expect.poll(() => document.querySelector('[role="listbox"]')).toBeTruthy()
    const [mark] = allAnnotations(bench.desk.getState().project)
    await expect.poll(() => session.getState().active).toBe(mark!.id)
  })

  test('is in the address, with all that was prefilled; another new cue begins empty', async () => {
    select('made fun of')
    addCue()
    await opened()
    const { route } = session.getState()
    await userEvent.click(button('Add a cue')!)
    await expect.poll(() => pattern().value).toBe('')
    expect(form()!.querySelector('a')).toBeNull()
    session.setState({ route })
    await expect.poll(() => pattern().value).toBe('made fun of')
    session.setState({
      route: { ...route, query: { open: '+', from: '/a/nowhere?span=3-9' } } as typeof route, // with another query
    })
    await expect.poll(() => pattern().value).toBe('')
    expect(articlesInOrder(bench.desk.getState().project)).toHaveLength(1)
  })

  test('is tried in the article that it is made from, whichever was read last', async () => {
    select('made fun of')
    addCue()
    await opened()
    const { route } = session.getState()
    await keepArticle({ text: `Another port\n\n${DENIED}`, html: false }, 'open')
    await expect.poll(() => session.getState().reading?.text).toContain('Another port')
    session.setState({ route })
    await expect.poll(form).toBeTruthy()
    await expect
      .poll(() => form()!.querySelector('section [role="status"]')?.textContent)
      .toBe('2 places.')
  })
})
