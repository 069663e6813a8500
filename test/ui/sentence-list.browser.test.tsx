// The list of sentences in the whole app, with real keys: what is heard, what is shared with the prose, long texts.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced } from '../../src/core/annotation.ts'
import { chooseThreshold } from '../../src/state/threshold.ts'
import { removing } from '../../src/core/change.ts'
import { articlesInOrder, marksOf } from '../../src/core/project.ts'
import type { ArticleId, ChangeId } from '../../src/core/types.ts'
import { keepAddress } from '../../src/state/address.ts'
import { removeMarks } from '../../src/state/tagging.ts'
import { keepArticle } from '../support/keep.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import type { Workbench } from '../../src/state/project.ts'
import { bodySentences } from '../../src/state/reading.ts'
import { hashOf, routeOf } from '../../src/state/route.ts'
import { followAddress, go, moveCursor, session } from '../../src/state/session.ts'
import { showAs, viewOf } from '../../src/state/view.ts'
import { overlaps, passage, type Span } from '../../src/text/span.ts'
import { App } from '../../src/ui/App.tsx'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let articleId: ArticleId
let text: string

beforeAll(followAddress)
beforeEach(async () => {
  bench = await begin()
  chooseThreshold('off') // suggestions.browser.test.tsx is about them
  document.body.style.cssText = 'margin:0'
  await page.viewport(1280, 800)
  await openExample()
  articleId = articlesInOrder(bench.desk.getState().project)[0]!.id
})
afterEach(end)

/** Opens the app at a view of the article. */
const open = async (view?: 'list' | 'triage', sentence?: number): Promise<void> => {
  await bench.openText(articleId)
  text = bench.desk.getState().project.texts.get(articleId)!.text
  const place = { ...(view ? { view } : {}), ...(sentence ? { sentence } : {}) }
  go({ screen: 'reader', caseId: EXAMPLE_CASE, articleId, ...place }, true)
  show(<App />)
  await expect.poll(() => session.getState().reading).toBeTruthy()
  if (view === 'list') await expect.poll(current).toBeTruthy()
}

const list = (): HTMLElement | null => document.querySelector('[role="listbox"]')
const options = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role="option"]'),
]
/** The option that the list names as the one under the cursor. */
const current = (): HTMLElement | null => {
  const id = list()?.getAttribute('aria-activedescendant')
  return id ? document.getElementById(id) : null
}
const name = (): string | null | undefined => current()?.getAttribute('aria-label')
const sentences = (): readonly Span[] => bodySentences(session.getState().reading!)
const here = (): number =>
  sentences().findIndex(({ start }) => start === session.getState().cursor?.start) + 1
const region = (): string => document.querySelector('#announcements')!.textContent
const description = (): string => document.querySelector('#sentence-description')!.textContent
const pressed = (): string | undefined =>
  document.querySelector('[aria-label="View"] [aria-pressed="true"]')?.textContent
const press = (...keys: readonly string[]): Promise<void> =>
  userEvent.keyboard(keys.map((key) => (key.length > 1 ? `{${key}}` : key)).join(''))

/** A sentence of the example with everything that was tagged in it taken away. */
const untagged = async (n: number): Promise<Span> => {
  const sentence = sentences()[n - 1]!
  const marks = [...marksOf(bench.desk.getState().project, articleId).values()].filter(isPlaced)
  await removeMarks(marks.filter((mark) => overlaps(mark, sentence)))
  return sentence
}

describe('[SL2] the list', () => {
  test('is reached with Tab, is one tab stop, and names the option under the cursor', async () => {
    await open('list')
    expect(document.activeElement).toBe(list())
    expect(list()!.getAttribute('aria-label')).toBe('Sentences')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(document.activeElement).not.toBe(list())
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(list())
    await userEvent.keyboard('{Tab}')
    expect(list()!.contains(document.activeElement)).toBe(false)
    expect(options().filter((each) => each.ariaSelected === 'true')).toEqual([current()])
    expect(name()).toMatch(/ 2 of 12\.$/)
    expect(current()!.getAttribute('aria-posinset')).toBe('2')
    expect(current()!.getAttribute('aria-setsize')).toBe('12')
  })

  test('moves the cursor by line, by page and to its ends, and by a click', async () => {
    await open('list')
    await press('ArrowDown', 'ArrowDown')
    await expect.poll(name).toMatch(/ 4 of 12\.$/)
    await press('ArrowUp')
    expect(here()).toBe(3)
    await press('End')
    expect(here()).toBe(12)
    await expect.poll(name).toMatch(/ 12 of 12\.$/)
    await press('ArrowDown')
    expect(here()).toBe(12)
    await press('Home')
    expect(here()).toBe(1)
    await press('PageDown')
    expect(here()).toBeGreaterThan(3)
    await press('PageUp')
    expect(here()).toBe(1)
    await userEvent.click(options()[2]!)
    expect(here()).toBe(3)
    await expect.poll(name).toMatch(/ 3 of 12\.$/)
    expect(document.activeElement).toBe(list())
  })

  test('leaves out what is set aside and says how much that is', async () => {
    await open('list')
    const { reading } = session.getState()
    const aside = reading!.paragraphs.filter((_, i) => reading!.isSetAside(i))
    expect(aside.length).toBeGreaterThan(1)
    expect(document.querySelector('main')!.textContent).toContain(
      `${aside.length} paragraphs set aside`,
    )
    for (const option of options())
      expect(option.getAttribute('aria-label')).not.toContain(passage(text, aside[0]!))
  })

  test('takes the cursor from what is set aside to the nearest sentence', async () => {
    await open()
    const { reading } = session.getState()
    const aside = reading!.paragraphs.findLastIndex((_, i) => reading!.isSetAside(i))
    moveCursor(reading!.sentencesOf(aside)[0]!)
    await press('w')
    await expect.poll(() => here()).toBeGreaterThan(0)
  })
})

describe('[SL3] the keys of the reader in the list', () => {
  test('tag, and the name says so after the commit', async () => {
    await open('list')
    await untagged(3)
    await press('ArrowDown')
    await expect.poll(name).toMatch(/^Not tagged\. .* 3 of 12\.$/)
    await press('d')
    await expect.poll(name).toMatch(/^Denial\. .* 3 of 12\.$/)
    await press('Backspace')
    await expect.poll(name).toMatch(/^Not tagged\. .* 3 of 12\.$/)
    await press('u')
    await expect.poll(name).toMatch(/^Denial\. .* 3 of 12\.$/)
    await press('j')
    expect(here()).toBe(4)
    await press('k', 'k')
    expect(here()).toBe(2)
    await untagged(9)
    await press('n')
    expect(here()).toBe(9)
  })

  test('select words, which are shown in the option and tagged inside it', async () => {
    await open('list')
    await untagged(3)
    await press('j', 'ArrowRight')
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    await expect.poll(() => current()?.querySelector('mark')?.textContent).toBe('Not a')
    await expect.poll(region).toContain('Selected: Not a.')
    await press('c')
    await expect.poll(name).toMatch(/^Partly tagged\. .* Claim inside, words 1 to 2\. 3 of 12\.$/)
    expect(current()!.querySelector('mark')).toBeNull()
  })
})

test('[SL3] what is picked for the next tag is marked and said', async () => {
  await open('list', 3)
  await press('+')
  const picked = (): readonly HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('[role="option"][data-picked]'),
  ]
  await expect.poll(() => picked().length).toBe(1)
  expect(picked()[0]!.ariaLabel).toMatch(/^Picked\. /)
  expect(getComputedStyle(picked()[0]!).borderRightStyle).toBe('double')
  await press('+')
  await expect.poll(() => picked().length).toBe(0)
})

describe('[SL4] the views share the place', () => {
  test('a switch keeps cursor and selection, in both directions', async () => {
    await open()
    expect(pressed()).toBe('Prose')
    await press('j', 'j')
    const at = here()
    await press('w')
    await expect.poll(name).toMatch(new RegExp(` ${at} of 12\\.$`))
    expect(pressed()).toBe('Sentences')
    await press('j')
    await press('ArrowRight')
    const { cursor, selection } = session.getState()
    expect(selection).toBeTruthy()
    await userEvent.click(page.getByRole('button', { name: 'Prose' }))
    await expect.poll(() => document.querySelector('article .s[aria-current]')).toBeTruthy()
    expect(session.getState()).toMatchObject({ cursor, selection })
    expect(document.activeElement).toBe(document.querySelector('article'))
  })
})

test('[SL4] the next article is shown in the same view', async () => {
  await open('list')
  await press(']')
  await expect.poll(() => session.getState().reading?.articleId).not.toBe(articleId)
  await expect.poll(name).toMatch(/ 2 of \d+\.$/)
  expect(document.querySelector('article')).toBeNull()
})

describe('[RT9] the address and the views', () => {
  test('a switch is a step back; a move in the list is none, and is in the address', async () => {
    await open()
    const prose = location.hash
    await press('w')
    await expect.poll(current).toBeTruthy()
    await press('j', 'j')
    const number = here()
    await expect.poll(() => location.hash).toMatch(new RegExp(`\\?view=list&s=${number}$`))
    history.back()
    await expect.poll(() => document.querySelector('article')).toBeTruthy()
    expect(location.hash).toBe(prose)
    expect(here()).toBe(number)
  })

  test.each(['list', 'triage'] as const)(
    'to the prose and back: after %s the address still holds the place',
    async (view) => {
      const stopKeeping = keepAddress()
      await open()
      const nth = 8
      moveCursor(sentences()[nth]!)
      const place = () => {
        const route = routeOf(location.hash)
        return route.screen === 'reader' ? [route.view, route.span ?? route.sentence] : []
      }
      const { start, end: behind } = sentences()[nth]!
      await expect.poll(place).toEqual([undefined, { start, end: behind }])
      showAs(view)
      await expect.poll(() => viewOf(session.getState().route)).toBe(view)
      moveCursor(sentences()[nth]!) // triage begins with one that is untagged
      await expect.poll(place).toEqual([view, view === 'list' ? nth + 1 : { start, end: behind }])
      showAs('prose')
      await expect.poll(place).toEqual([undefined, { start, end: behind }])
      stopKeeping()
    },
  )

  test('a switch leaves words that are not found in their address', async () => {
    const stopKeeping = keepAddress()
    await open()
    const lost = hashOf({
      screen: 'reader',
      caseId: EXAMPLE_CASE,
      articleId,
      span: { start: 3, end: 30 },
      quote: 'A treaty that nobody signed',
    })
    location.hash = lost
    await expect.poll(() => session.getState().message?.text).toMatch(/^These words are not/)
    showAs('list')
    await expect.poll(current).toBeTruthy()
    history.back()
    await expect.poll(() => document.querySelector('article')).toBeTruthy()
    await new Promise((done) => setTimeout(done, 600))
    expect(location.hash).toBe(lost)
    stopKeeping()
  })

  test('an address leads to its sentence', async () => {
    await open('list', 5)
    await expect.poll(name).toMatch(/ 5 of 12\.$/)
    await press('j')
    expect(here()).toBe(6)
  })
})

describe('[SL5] a list of 25,000 sentences', () => {
  test('is shown at once, is small in the DOM, and ends at the last', async () => {
    const long = Array.from(
      { length: 8_400 },
      (_, n) =>
        `Report ${n + 1} names a port in Karsovia and the ministry that runs it, said the agency on Friday. ` +
        `Alveria rejected report ${n + 1}. Ostrelle repeated it on Monday, in a statement that named three ministers.`,
    ).join('\n\n')
    const kept = await keepArticle({ text: long, html: false }, 'open')
    expect(kept).toBeTruthy()
    articleId = articlesInOrder(bench.desk.getState().project).at(-1)!.id
    await open('list')
    expect(options().length).toBeGreaterThan(5)
    await press('End')
    await expect.poll(name).toMatch(/ 25,200 of 25,200\.$/)
    expect(options().length).toBeLessThan(60)
    await expect
      .poll(() => {
        const box = current()!.getBoundingClientRect()
        return box.top > 0 && box.bottom <= innerHeight
      })
      .toBe(true)
    await press('d')
    await expect.poll(name).toMatch(/^Denial\. /)
    await press('Home')
    await expect.poll(name).toMatch(/ 1 of 25,200\.$/)
    expect(options().length).toBeLessThan(60)
  }, 30_000)
})

describe('[SL8] the live region', () => {
  /** Everything that the region says from now on, and when. */
  const listen = () => {
    const said: { readonly words: string; readonly at: number }[] = []
    const watch = new MutationObserver(() =>
      said.push({ words: region().trim(), at: performance.now() }),
    )
    watch.observe(document.querySelector('#announcements')!, { childList: true })
    return said
  }

  test('says what was tagged, removed and undone, and how far the coding is', async () => {
    await open()
    await untagged(3)
    await press('j')
    await expect.poll(region).toContain('Sentence 3 of 12. Not tagged. "Not a')
    await press('d')
    await expect.poll(region).toBe('Denial. 12 of 12 coded.')
    await press('Backspace')
    await expect.poll(region).toBe('Removed. 11 of 12 coded.')
    await press('u')
    await expect.poll(region).toBe('Undone: Remove annotation.')
  })

  test('speaks at most once a second, and then of the last', async () => {
    await open()
    await press('k')
    const said = listen()
    const until = performance.now() + 2500
    let step = 'j'
    while (performance.now() < until) {
      await press(step)
      step = step === 'j' && here() < 11 ? 'j' : 'k'
      await new Promise((done) => setTimeout(done, 60))
    }
    const at = here()
    await expect.poll(() => said.at(-1)?.words).toContain(`Sentence ${at} of 12`)
    expect(said.length).toBeGreaterThan(1)
    for (const [i, { at: time }] of said.entries())
      if (i > 0) expect(time - said[i - 1]!.at).toBeGreaterThan(990)
  })

  test('leaves the moves in the list to the options', async () => {
    await open('list')
    const said = listen()
    await press('j', 'j')
    await expect.poll(name).toMatch(/ 4 of 12\.$/)
    await new Promise((done) => setTimeout(done, 300))
    expect(said).toEqual([])
    await press('x')
    await expect.poll(region).toMatch(/^Context\. \d+ of 12 coded\.$/)
  })

  test('is silent about the changes of other tabs', async () => {
    await open()
    const said = listen()
    const mark = [...marksOf(bench.desk.getState().project, articleId).values()][0]!
    await bench.receive({
      id: crypto.randomUUID() as ChangeId, // a test's id
      caseId: EXAMPLE_CASE,
      at: mark.createdAt,
      by: mark.createdBy,
      label: 'Remove annotation',
      edits: [removing('annotations', mark.id, mark)],
      seq: bench.store.seen.seq + 1,
      chain: '',
    })
    expect(marksOf(bench.desk.getState().project, articleId).has(mark.id)).toBe(false)
    await new Promise((done) => setTimeout(done, 300))
    expect(said).toEqual([])
  })
})

describe('[SL9] the description of the sentence under the cursor', () => {
  test('stands outside of the article and follows the cursor and the commits', async () => {
    await open()
    await untagged(3)
    expect(document.querySelector('article #sentence-description')).toBeNull()
    expect(document.querySelectorAll('#sentence-description').length).toBe(1)
    await press('j')
    await expect.poll(description).toBe('Not tagged.')
    await press('c')
    await expect.poll(description).toBe('Claim.')
    await press('j')
    await expect.poll(description).toBe('Denial. Speaker: Pavo Lindqvar, direct quote.')
  })
})

test('[SL4] an address of the list is the one that the switch makes', async () => {
  await open()
  await press('w')
  await expect
    .poll(() => location.hash)
    .toBe(hashOf({ screen: 'reader', caseId: EXAMPLE_CASE, articleId, view: 'list', sentence: 2 }))
})
