// Keys in the whole app: where they work, the prefix, the sheet, the palette, tooltips and the dock.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { removeAnnotations } from '../../src/core/plans/annotation.ts'
import { isPlaced } from '../../src/core/annotation.ts'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import type { Annotation, ArticleId } from '../../src/core/types.ts'
import { removeMarks, tagHere } from '../../src/state/tagging.ts'
import { undo } from '../../src/state/back-and-forth.ts'
import { writeNote } from '../../src/state/details.ts'
import { commandOf, commands, keysOf } from '../../src/state/commands.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import { readKeyChoices } from '../../src/state/key-choices.ts'
import { changeKey, switchLetters } from '../../src/state/keymap.ts'
import { readUses } from '../../src/state/practice.ts'
import type { Workbench } from '../../src/state/project.ts'
import { bodySentences } from '../../src/state/reading.ts'
import { followAddress, go, session } from '../../src/state/session.ts'
import { App } from '../../src/ui/App.tsx'
import { ariaKey, shownParts } from '../../src/ui/parts/key-words.ts'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench

beforeEach(async () => {
  localStorage.clear()
  readKeyChoices()
  readUses()
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1440, 900)
  followAddress()
  await openExample()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await end()
  localStorage.clear()
  readKeyChoices()
  readUses()
})

const press = (keys: string): Promise<void> => userEvent.keyboard(keys)
const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!
const article = (): HTMLElement => one('article')
const dialog = (): HTMLElement | null => document.querySelector('[role="dialog"]')
const focused = (): Element | null => document.activeElement
const focusOn = async (selector: string): Promise<void> => {
  await expect.poll(() => document.activeElement?.matches(selector)).toBe(true)
}
const screen = (): string => session.getState().route.screen
const tags = (): number => [...allAnnotations(bench.desk.getState().project)].length
const undone = (): number => bench.desk.getState().stack.redo.length
const button = (name: string, within: ParentNode = document): HTMLButtonElement =>
  [...within.querySelectorAll('button')].find(
    (each) => (each.ariaLabel ?? each.textContent.trim()) === name,
  )!
const settled = (): Promise<void> => new Promise((done) => void setTimeout(done, 60))
/** Longer than the pause of one who types. */
const rested = (): Promise<void> => new Promise((done) => void setTimeout(done, 750))

/** Shows the app in the reader on the example. */
const read = async (): Promise<void> => {
  show(<App />)
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
  expect(focused()).toBe(article())
}
const cursor = (): number => {
  const { reading, cursor: here } = session.getState()
  return bodySentences(reading!).findIndex(({ start }) => start === here!.start)
}
/** Presses keys and says how many annotations there are more. */
const count = async (keys: string): Promise<number> => {
  const before = tags()
  await press(keys)
  await settled()
  return tags() - before
}

describe('[K19] where keys work', () => {
  test('holding J walks on, one sentence for each repeat', async () => {
    await read()
    const before = cursor()
    for (let i = 0; i < 5; i++) {
      article().dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', repeat: i > 0, bubbles: true, cancelable: true }),
      )
    }
    expect(cursor()).toBe(before + 5)
  })

  /** Keys of one moment, on whatever has the focus then: no disk and no frame comes in between. */
  const burst = (keys: readonly string[]): void => {
    for (const key of keys)
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
  }
  const marked = (): Annotation =>
    [...allAnnotations(bench.desk.getState().project)].find(
      (mark) => mark.id === session.getState().active,
    )!

  test('[K20] keys that are faster than the disk and the frame go to what they were meant for', async () => {
    await read()
    session.setState({ cursor: bodySentences(session.getState().reading!).at(-1)! })
    await press('{Backspace}')
    article().focus()
    burst(['d', 'f', '1', 'v', 'o', 'w', 'n', 'Enter', 's', 'A', 'd', 'a', 'Enter', 'm', 'O', 'k'])
    await focusOn('[data-field="note"]')
    await expect.poll(() => one<HTMLTextAreaElement>('[data-field="note"]').value).toBe('Ok')
    await press('{Escape}')
    await expect
      .poll(marked)
      .toMatchObject({ tag: 'denial', speaker: { stated: 'Ada' }, form: 'narrator', note: 'Ok' })
    expect(marked().responseKind).toBeTruthy()
  })

  test('[K20] a key that opens nothing gives the keys after it back', async () => {
    await read()
    await press('k{Escape}')
    const before = cursor()
    const there = [...allAnnotations(bench.desk.getState().project)]
    await removeMarks(there.filter(isPlaced))
    article().focus()
    burst(['s', 'j', 'j'])
    expect(cursor()).toBe(before + 2)
    void tagHere('claim')
    void undo()
    burst(['s', 'j'])
    await expect.poll(cursor).toBe(before + 3)
  })

  test('[K20] the panel comes back for a picker and for the note', async () => {
    await read()
    await tagHere('claim')
    article().focus()
    for (const [keys, field] of [
      ['is', '[role="combobox"]'],
      ['im', '[data-field="note"]'],
    ] as const) {
      await press(keys)
      await focusOn(field)
      expect(one('[data-side="panel"]').getBoundingClientRect().width).toBeGreaterThan(100)
      await press('{Escape}')
      await focusOn('article')
    }
  })

  test('[K20] the palette and the key sheet have what is typed while they are fetched', async () => {
    await read()
    const before = tags()
    burst(['?', 'd', 'e', 'n'])
    await focusOn('[aria-label="Find a key"]')
    await expect.poll(() => one<HTMLInputElement>('[aria-label="Find a key"]').value).toBe('den')
    await press('{Escape}')
    await expect.poll(dialog).toBeNull()
    article().focus()
    article().dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }),
    )
    burst(['c', 'o', 'n', 't'])
    await focusOn('[aria-label="Command"]')
    await expect.poll(() => one<HTMLInputElement>('[aria-label="Command"]').value).toBe('cont')
    expect(tags()).toBe(before)
  })

  test('[K20] Escape in the same moment closes what opens, and the next keys are free', async () => {
    await read()
    for (const key of ['?', 's']) {
      if (key === 's') await tagHere('claim')
      article().focus()
      burst([key, 'Escape'])
      await expect.poll(() => document.activeElement === article() && dialog() === null).toBe(true)
      await settled()
      expect(dialog()).toBeNull()
      const at = cursor()
      burst(['k'])
      expect(cursor()).toBe(Math.max(0, at - 1))
      burst(['j'])
      expect(cursor()).toBe(Math.max(0, at - 1) + 1)
    }
  })

  test('[K20] and so it is with the dialog on the screen and the focus not yet in it', async () => {
    await read()
    article().focus()
    burst(['?'])
    await new Promise<void>((done) => {
      const shown = new MutationObserver(() => {
        if (!dialog()) return
        shown.disconnect()
        burst(['Escape'])
        done()
      })
      shown.observe(document.body, { subtree: true, childList: true })
    })
    await expect.poll(() => document.activeElement === article() && dialog() === null).toBe(true)
    const at = cursor()
    burst(['j'])
    expect(cursor()).toBe(at + 1)
  })

  test('[K21] what is typed into a note that another tab takes away runs nothing and is not lost', async () => {
    await read()
    await tagHere('claim')
    const mark = marked()
    await press('m')
    await focusOn('[data-field="note"]')
    await press('Half')
    await bench.run('Remove annotation', (project) => removeAnnotations(project, [mark]))
    await expect.poll(() => document.activeElement).toBe(document.body)
    const before = tags()
    const at = cursor()
    burst(['c', 'd', 'x', 'j', 'b'])
    await settled()
    expect([tags(), cursor()]).toEqual([before, at])
    expect(session.getState().message?.text).toMatch(/Your note on it was: “.*Half”/)
    await rested()
    burst(['j'])
    expect(cursor()).toBe(at + 1)
    expect(document.activeElement).toBe(article())
  })

  test('[K21] and so does a name in the picker', async () => {
    await read()
    await tagHere('claim')
    const mark = marked()
    await press('s')
    await focusOn('[role="combobox"]')
    await bench.run('Remove annotation', (project) => removeAnnotations(project, [mark]))
    await expect.poll(dialog).toBeNull()
    const before = tags()
    burst(['b', 'x', 'c'])
    await settled()
    expect(tags()).toBe(before)
    await rested()
  })

  test('[K21] the note goes on behind what stands there already', async () => {
    await read()
    await tagHere('claim')
    await writeNote(marked(), 'The statement')
    await press('m')
    await focusOn('[data-field="note"]')
    await press(' itself')
    expect(one<HTMLTextAreaElement>('[data-field="note"]').value).toBe('The statement itself')
    await press('{Escape}')
    await settled()
  })

  test('[K21] with the focus nowhere a key finds it in the text, but Tab goes on round the page', async () => {
    await read()
    article().blur()
    burst(['Tab'])
    expect(focused()).toBe(document.body)
    burst([' '])
    expect(focused()).toBe(article())
  })

  test('[K21] a click on Undo leaves the hands in the text', async () => {
    await read()
    await tagHere('claim')
    const undoButton = button('Undo')
    await userEvent.click(undoButton)
    await settled()
    expect(focused()).toBe(article())
  })

  test('letters that are typed in a field run nothing', async () => {
    await read()
    await press('j')
    await tagHere('claim')
    await press('m')
    await focusOn('[data-field="note"]')
    const at = cursor()
    expect(await count('cdx')).toBe(0)
    await press('jg?p')
    expect(cursor()).toBe(at)
    expect(session.getState()).toMatchObject({ whereAsked: false, keysShown: false })
    expect(one<HTMLInputElement>('[data-field="note"]').value).toContain('cdxjg?p')
    await press('{Escape}')
    await settled()
  })

  test('Alt and a letter is left to the system', async () => {
    await read()
    const event = new KeyboardEvent('keydown', {
      key: 'c',
      altKey: true,
      bubbles: true,
      cancelable: true,
    })
    const before = tags()
    article().dispatchEvent(event)
    await settled()
    expect(event.defaultPrevented).toBe(false)
    expect(tags()).toBe(before)
  })

  test('nothing runs under a dialog, a menu or a popover that has the focus', async () => {
    await read()
    for (const [attribute, value] of [
      ['role', 'dialog'],
      ['role', 'menu'],
      ['popover', 'manual'],
      ['data-base-ui-portal', ''],
    ] as const) {
      const box = document.body.appendChild(document.createElement('div'))
      box.setAttribute(attribute, value)
      const inside = box.appendChild(document.createElement('button'))
      const before = cursor()
      inside.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }),
      )
      expect(cursor()).toBe(before)
      box.remove()
    }
    await press('j')
    expect(cursor()).toBeGreaterThan(0)
  })

  test('[K9] with letters off C tags nothing, and Ctrl+Z still undoes', async () => {
    await read()
    expect(await count('nj')).toBe(0)
    await press('{ArrowRight}')
    expect(await count('c')).toBe(1)
    switchLetters(false)
    await press('{ArrowRight}')
    expect(await count('c')).toBe(0)
    expect(await count('{Control>}z{/Control}')).toBe(-1)
    expect(undone()).toBe(1)
  })

  test('[K10] a changed key tags, and the old one does not', async () => {
    await read()
    changeKey('tag.claim', 'A')
    await press('{ArrowRight}')
    expect(await count('c')).toBe(0)
    expect(await count('a')).toBe(1)
  })
})

describe('[K7] G and a letter', () => {
  test.each([
    ['l', 'library'],
    ['o', 'case'],
    ['a', 'annotations'],
    ['h', 'history'],
    ['e', 'export'],
    ['s', 'storage'],
  ])('%s leads to the screen %s', async (letter, to) => {
    await read()
    await press(`g${letter}`)
    await expect.poll(screen).toBe(to)
    expect(session.getState().whereAsked).toBe(false)
  })

  test('shows its choices in the dock, and says them', async () => {
    await read()
    const places = (): readonly string[] =>
      [...document.querySelectorAll<HTMLElement>('[role="status"][aria-label="Screens"]')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.textContent)
    expect(places()).toEqual([''])
    await press('g')
    await expect
      .poll(places)
      .toEqual([
        'Go toL LibraryR ReaderO Case overviewA AnnotationsX LexiconH HistoryE ExportS Storage',
      ])
    expect(one('footer').textContent).toContain('Go to')
    expect(one('footer').textContent).not.toContain('coded')
    await press('s')
    await expect.poll(screen).toBe('storage')
    await press('g')
    await expect.poll(places).toEqual([expect.stringContaining('R Reader')])
  })

  test('never tags: C is no screen, does nothing, and ends the choice', async () => {
    await read()
    await press('{ArrowRight}')
    expect(await count('gc')).toBe(0)
    expect(screen()).toBe('reader')
    expect(await count('c')).toBe(1)
  })

  test('is ended by Escape, which clears nothing else', async () => {
    await read()
    await press('{ArrowRight}')
    const { selection } = session.getState()
    expect(selection).not.toBeNull()
    await press('g{Escape}')
    expect(session.getState()).toMatchObject({ whereAsked: false, selection })
  })

  test('is forgotten after a second and a half', async () => {
    await read()
    await press('{ArrowRight}g')
    await new Promise((done) => void setTimeout(done, 1_600))
    expect(session.getState().whereAsked).toBe(false)
    expect(await count('c')).toBe(1)
  })

  test('leaves keys with Ctrl what they are', async () => {
    await read()
    await press('{ArrowRight}')
    expect(await count('c')).toBe(1)
    expect(await count('g{Control>}z{/Control}')).toBe(-1)
  })

  test('[K8] R leads to the article that was read last, else to the first', async () => {
    const [first, second] = articlesInOrder(bench.desk.getState().project)
    const readerOf = (articleId: ArticleId | undefined) => ({ screen: 'reader', articleId })
    await read()
    await press('gs')
    await expect.poll(screen).toBe('storage')
    await press('gr')
    await expect.poll(() => session.getState().route).toMatchObject(readerOf(first?.id))
    await expect.poll(() => article()).toBeTruthy()
    await press(']')
    await expect.poll(() => session.getState().route).toMatchObject(readerOf(second?.id))
    await press('gh')
    await expect.poll(screen).toBe('history')
    await press('gr')
    await expect.poll(() => session.getState().route).toMatchObject(readerOf(second?.id))
  })
})

describe('[K14] the key sheet', () => {
  const open = async (): Promise<void> => {
    await read()
    await press('?')
    await focusOn('[aria-label="Find a key"]')
  }
  const rows = (): readonly string[] =>
    [...dialog()!.querySelectorAll<HTMLElement>('[data-command]')].map(
      (each) => each.dataset['command']!,
    )
  const headings = (): readonly string[] =>
    [...dialog()!.querySelectorAll('h3')].map(({ textContent }) => textContent)
  const status = (): string => dialog()!.querySelector('[role="status"]')!.textContent

  test('holds every command once under a heading, and the mouse', async () => {
    await open()
    expect(rows().toSorted()).toEqual(commands.map(({ id }) => id).toSorted())
    expect(headings()).toEqual([
      'Move through the text',
      'Select words',
      'Tag and describe',
      'Suggestions',
      'Claims',
      'Views and panel',
      'In triage',
      'In the table of annotations',
      'Go to a screen',
      'Everywhere',
      'With the mouse and by touch',
    ])
    expect(dialog()!.textContent).toContain('drag')
  })

  test('has each command of the reader where one looks for it', async () => {
    await open()
    const under = (heading: string): readonly string[] => {
      const section = [...dialog()!.querySelectorAll('section')].find(
        (each) => each.querySelector('h3')!.textContent === heading,
      )!
      return [...section.querySelectorAll<HTMLElement>('[data-command]')].map(
        (each) => each.dataset['command']!,
      )
    }
    const isMoving = (id: string): boolean =>
      /^(?:sentence|untagged|paragraph|article|annotation)\.(?:next|previous)$/.test(id)
    expect(under('Move through the text').filter((id) => !isMoving(id))).toEqual([])
    expect(under('Select words')).toEqual(
      expect.arrayContaining([
        'word.next',
        'character.shrink',
        'start.later',
        'unit.grow',
        'unit.shrink',
        'sentence.extend',
        'sentence.extend-back',
        'quotation.next',
        'pick',
      ]),
    )
    expect(under('Views and panel')).toEqual([
      'view.list',
      'view.triage',
      'view.custody',
      'panel.toggle',
    ])
    expect(under('Suggestions').filter((id) => !/^(?:suggestion|cue)\./.test(id))).toEqual([])
    expect(under('Claims')).toEqual(['claim.link', 'claim.link-first'])
    const described = /^(?:tag|annotation)\.|^(?:boilerplate|article\.(?:done|correct))$/
    expect(under('Tag and describe').filter((id) => !described.test(id))).toEqual([])
  })

  test('is searched by name, by heading and by key', async () => {
    await open()
    await press('retag claim')
    await expect.poll(rows).toEqual(['row.claim'])
    await userEvent.clear(focused()!)
    await press('ctrl+z')
    await expect.poll(rows).toContain('undo')
    expect(rows()).not.toContain('tag.claim')
    await userEvent.clear(focused()!)
    await press('go to a screen')
    await expect.poll(rows).toContain('go.history')
    await userEvent.clear(focused()!)
    await press('triple')
    await expect.poll(headings).toEqual(['With the mouse and by touch'])
    await userEvent.clear(focused()!)
    await press('zeppelin')
    await expect.poll(() => dialog()!.textContent).toContain('No command has these words.')
  })

  test('closes with Escape and gives the keys back to the article', async () => {
    await open()
    await press('{Escape}')
    await expect.poll(dialog).toBeNull()
    await expect.poll(focused).toBe(article())
  })

  test('[K10] changes a key by pressing the new one, and sets it back', async () => {
    await open()
    button('Change the key of Tag as claim').click()
    await expect.poll(status).toContain('Press the new key')
    await press('a')
    await expect.poll(status).toBe('“Tag as claim” has a new key.')
    expect(keysOf(commandOf('tag.claim'))).toEqual(['A'])
    expect(one('[data-command="tag.claim"]').textContent).toContain('A')
    button('Set back the key of Tag as claim').click()
    await expect.poll(() => keysOf(commandOf('tag.claim'))).toEqual(['C'])
    expect(focused()).toBe(button('Change the key of Tag as claim'))
  })

  test('[K10] Escape cancels the change and not the sheet; leaving the row cancels, too', async () => {
    await open()
    button('Change the key of Tag as claim').focus()
    button('Change the key of Tag as claim').click()
    await expect.poll(() => button('Cancel: the key of Tag as claim')).toBeTruthy()
    await press('{Escape}')
    await expect.poll(status).toBe('')
    expect(dialog()).not.toBeNull()
    button('Change the key of Tag as claim').click()
    await expect.poll(() => button('Cancel: the key of Tag as claim')).toBeTruthy()
    one('[aria-label="Find a key"]').focus()
    await expect.poll(() => button('Change the key of Tag as claim')).toBeTruthy()
    await press('a')
    expect(keysOf(commandOf('tag.claim'))).toEqual(['C'])
  })

  test('[K11] [K12] says why a key is refused; Tab still moves the focus', async () => {
    await open()
    button('Change the key of Tag as claim').focus()
    button('Change the key of Tag as claim').click()
    await expect.poll(status).toContain('Press the new key')
    await press('d')
    await expect.poll(status).toContain('“Tag as denial”')
    button('Change the key of Tag as claim').click()
    await expect.poll(status).toContain('Press the new key')
    await press('{Tab}')
    await expect.poll(status).toContain('belongs to the browser')
    expect(focused()).not.toBe(button('Change the key of Tag as claim'))
    expect(keysOf(commandOf('tag.claim'))).toEqual(['C'])
  })

  test('[K9] switches letter keys off and on', async () => {
    await open()
    const letters = (): HTMLElement => dialog()!.querySelector('[role="switch"]')!
    expect(letters().ariaChecked).toBe('true')
    letters().click()
    await expect.poll(() => letters().ariaChecked).toBe('false')
    expect(one('[data-command="tag.claim"]').querySelector('kbd')).toBeNull()
    await press('{Escape}')
    await expect.poll(dialog).toBeNull()
    await press('?')
    await settled()
    expect(dialog()).toBeNull()
  })
})

test('[K9] the switch is on the screen of storage and settings, too', async () => {
  await read()
  go({ screen: 'storage' })
  await expect.poll(() => document.querySelector('[role="switch"]')).toBeTruthy()
  one('[role="switch"]').click()
  await expect.poll(() => keysOf(commandOf('tag.claim'))).toEqual([])
})

describe('the palette', () => {
  const open = async (): Promise<void> => {
    await press('{Control>}k{/Control}')
    await focusOn('[aria-label="Command"]')
  }
  const options = (): readonly string[] =>
    [...document.querySelectorAll('[role="option"] bdi')].map(({ textContent }) => textContent)

  test('[K15] holds what works here, each with its key, and the articles', async () => {
    await read()
    await open()
    expect(options()).toContain('Tag as claim')
    expect(options()).toContain('Export JSON')
    expect(options()).toContain('Go to history')
    expect(options()).not.toContain('Retag as claim')
    expect(options()).not.toContain('Run a command')
    const titles = options().filter((each) => each.startsWith('Go to The Harbour Ledger: '))
    expect(titles).toHaveLength(1)
    const keys = [...document.querySelectorAll('[role="option"]')]
      .find((each) => each.textContent.startsWith('Go to history'))!
      .querySelectorAll('kbd')
    expect([...keys].map(({ textContent }) => textContent)).toEqual(['G', 'H'])
  })

  test('[K15] in the table it holds the table’s commands, in the library neither', async () => {
    await read()
    go({ screen: 'annotations', caseId: EXAMPLE_CASE, query: {} })
    await expect.poll(() => document.querySelector('[data-keys="table"]')).toBeTruthy()
    await open()
    expect(options()).toContain('Retag as claim')
    expect(options()).not.toContain('Tag as claim')
    await press('{Escape}')
    await expect.poll(dialog).toBeNull()
    go({ screen: 'library' })
    await expect.poll(screen).toBe('library')
    await open()
    expect(options()).not.toContain('Retag as claim')
    expect(options()).not.toContain('Tag as claim')
    expect(options()).toContain('Go to storage')
  })

  test('[K15] filters by words and by key, the nearest first', async () => {
    await read()
    await open()
    await press('claim')
    await expect
      .poll(options)
      .toEqual(['Tag as claim', 'Link to a claim', 'Link to the likeliest claim'])
    await userEvent.clear(focused()!)
    await press('d')
    await expect.poll(() => options()[0]).toBe('Tag as denial')
    await userEvent.clear(focused()!)
    await press('globe')
    await expect.poll(options).toEqual([expect.stringContaining('Go to Globe Ticker: ')])
    await userEvent.clear(focused()!)
    await press('tag every denial in this case')
    await expect.poll(options).toEqual([])
    expect(dialog()!.textContent).toContain('No command or article has these words.')
  })

  test('[K16] Enter runs the command, and the article has the keys again', async () => {
    await read()
    await press('{ArrowRight}')
    const before = tags()
    await open()
    await press('tag as claim{Enter}')
    await expect.poll(dialog).toBeNull()
    await expect.poll(tags).toBe(before + 1)
    expect(focused()).toBe(article())
    await press('{ArrowRight}')
    expect(await count('d')).toBe(1)
  })

  test('[K16] a command of the reader finds the focus in the text wherever it was before', async () => {
    await read()
    await tagHere('claim')
    button('Run a command').click()
    await focusOn('[aria-label="Command"]')
    await press('note')
    await press('{Enter}')
    await focusOn('[data-field="note"]')
    await press('{Escape}')
    await expect.poll(focused).toBe(article())
  })

  test('[K16] goes to an article and to a screen', async () => {
    await read()
    await open()
    await press('globe{Enter}')
    const second = articlesInOrder(bench.desk.getState().project)[1]!
    await expect.poll(() => session.getState().route).toMatchObject({ articleId: second.id })
    await open()
    await press('history{Enter}')
    await expect.poll(screen).toBe('history')
  })

  test('[K16] opens from a field, and gives the focus back to it on Escape or on its own key', async () => {
    await read()
    await tagHere('claim')
    await press('m')
    await focusOn('[data-field="note"]')
    await press('Half a note')
    await open()
    await press('{Escape}')
    await focusOn('[data-field="note"]')
    await open()
    await press('{Control>}k{/Control}')
    await expect.poll(dialog).toBeNull()
    await focusOn('[data-field="note"]')
    expect(one<HTMLTextAreaElement>('[data-field="note"]').value).toMatch(/Half a note$/)
    await press('{Escape}')
    await settled()
  })

  test('[K16] leads to the key sheet, which gives the focus back', async () => {
    await read()
    await open()
    await press('all keys{Enter}')
    await expect.poll(() => document.querySelector('[aria-label="Find a key"]')).toBeTruthy()
    await focusOn('[aria-label="Find a key"]')
    await press('{Escape}')
    await expect.poll(focused).toBe(article())
  })

  test('[K16] on phones the menu leads to it', async () => {
    await page.viewport(390, 844)
    await read()
    await expect.poll(() => document.querySelector('[aria-label="Menu"]')).toBeTruthy()
    one('[aria-label="Menu"]').click()
    await expect.poll(() => dialog()?.textContent).toContain('Run a command')
    button('Run a command', dialog()!).click()
    await focusOn('[aria-label="Command"]')
    await press('tag as context{Enter}')
    await expect.poll(dialog).toBeNull()
    await expect.poll(focused).toBe(article())
  })
})

describe('[K17] tooltips and announced keys', () => {
  test('write keys as the platform and as WAI-ARIA do', () => {
    const platform = vi.spyOn(navigator, 'platform', 'get').mockReturnValue('Linux x86_64')
    expect(shownParts('Mod+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(shownParts('Mod++')).toEqual(['Ctrl', '+'])
    expect(shownParts('Shift+ArrowLeft')).toEqual(['Shift', '←'])
    expect(['Mod+S', 'Shift+U', '+', ' ', '[', 'Mod++'].map(ariaKey)).toEqual([
      'Control+S',
      'Shift+U',
      'Plus',
      'Space',
      '[',
      'Control+Plus',
    ])
    platform.mockReturnValue('MacIntel')
    expect(shownParts('Mod+Z')).toEqual(['⌘', 'Z'])
    expect(ariaKey('Mod+Z')).toBe('Meta+Z')
  })

  test('of every control name a key that its command has', async () => {
    await read()
    await tagHere('claim')
    await settled()
    const known = new Set([...commands.flatMap(keysOf).map(ariaKey), 'Control+Enter'])
    const controls = [...document.querySelectorAll('[aria-keyshortcuts]')]
    expect(controls.length).toBeGreaterThan(8)
    for (const control of controls)
      for (const key of control.getAttribute('aria-keyshortcuts')!.split(' '))
        expect(known).toContain(key)
    expect(button('Export JSON').title).toBe('Export JSON (Ctrl+S)')
    expect(button('Undo').getAttribute('aria-keyshortcuts')).toBe('Control+Z U')
  })

  test('[K13] follow a changed key at once, with panel, dock, sheet and palette', async () => {
    await read()
    const claim = (): HTMLElement => one('aside [aria-label="Tag"] [title^="Claim"]')
    expect(claim().title).toBe('Claim (C)')
    changeKey('tag.claim', 'Shift+A')
    await expect.poll(() => claim().title).toBe('Claim (Shift+A)')
    expect(claim().getAttribute('aria-keyshortcuts')).toBe('Shift+A')
    expect(one('[data-teaches="tag.claim"]').textContent).toBe('ShiftA claim')
    switchLetters(false)
    await expect.poll(() => claim().title).toBe('Claim')
    expect(claim().hasAttribute('aria-keyshortcuts')).toBe(false)
    expect(document.querySelector('[data-teaches]')).toBeNull()
    switchLetters(true)
    await press('{Control>}k{/Control}')
    await expect.poll(() => dialog()?.textContent).toContain('Tag as claimShiftA')
    await press('{Escape}')
    await expect.poll(dialog).toBeNull()
    await press('?')
    await expect
      .poll(() => document.querySelector('[data-command="tag.claim"]')?.textContent)
      .toContain('ShiftA')
  })
})

describe('[K18] the dock', () => {
  const shown = (): readonly string[] =>
    [...document.querySelectorAll<HTMLElement>('[data-teaches]')]
      .filter((each) => !each.hidden)
      .map((each) => each.textContent)

  test('teaches five keys; each goes after five uses, and the way to all keys stays', async () => {
    await read()
    expect(shown()).toEqual(['J next', 'C claim', 'D denial', 'X context', 'N untagged'])
    await press('jjjj')
    expect(shown()).toHaveLength(5)
    await press('j')
    await expect.poll(shown).toEqual(['C claim', 'D denial', 'X context', 'N untagged'])
    expect(one('footer button').textContent).toBe('? all keys')
    readUses()
    expect(shown()).toHaveLength(4)
  })
})

describe('[R15] Enter leads into the panel', () => {
  const panel = (): HTMLElement => one('[data-side="panel"]')

  test('onto none of its controls: the keys go on, and Enter again tags nothing', async () => {
    await read()
    await press('{Enter}')
    await expect.poll(focused).toBe(panel())
    const before = cursor()
    expect(await count('j{Enter}{Enter} ')).toBe(0)
    expect(cursor()).toBe(before + 1)
    expect(focused()).toBe(panel())
    await press('{Tab}')
    expect(focused()).not.toBe(panel())
    expect(panel().contains(focused())).toBe(true)
  })

  test('[R28] Escape leads back to the text in one step, and keeps what is shown', async () => {
    await read()
    await press('{ArrowRight}{Enter}')
    await expect.poll(focused).toBe(panel())
    await press('{Escape}')
    expect(focused()).toBe(article())
    expect(session.getState().selection).not.toBeNull()
  })

  test('[R28] and to the list where that is what is read', async () => {
    await read()
    await press('w')
    await focusOn('[role="listbox"]')
    await press('{Enter}')
    await expect.poll(focused).toBe(panel())
    await press('{Escape}')
    expect(focused()?.role).toBe('listbox')
  })

  test('where it stands beside the text no sheet is opened that a narrower window would show', async () => {
    await read()
    await press('{Enter}')
    await expect.poll(focused).toBe(panel())
    expect(session.getState().sheetShown).toBe(false)
    await press('{Escape}')
    await page.viewport(390, 844)
    expect(getComputedStyle(panel()).display).toBe('none')
    await press('{Enter}')
    await expect.poll(focused).toBe(panel())
    expect(getComputedStyle(panel()).display).toBe('block')
    await press('{Escape}')
    await expect.poll(() => getComputedStyle(panel()).display).toBe('none')
    expect(focused()).toBe(article())
  })
})
