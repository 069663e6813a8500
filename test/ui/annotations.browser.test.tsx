// The screen of annotations in a real browser: few elements for many rows, what assistive technology is told, and
// what clicks and keys do.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addArticle } from '../../src/core/plans/article.ts'
import { createCase } from '../../src/core/plans/case.ts'
import { tagSpan } from '../../src/core/plans/annotation.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { AnnotationId, ArticleId, CaseId, Timestamp } from '../../src/core/types.ts'
import { newId } from '../../src/state/clock.ts'
import type { Workbench } from '../../src/state/project.ts'
import { routeOf } from '../../src/state/route.ts'
import { followAddress, go } from '../../src/state/session.ts'
import * as table from '../../src/state/table.ts'
import { AnnotationsScreen } from '../../src/ui/annotations/AnnotationsScreen.tsx'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
const caseId = newId<CaseId>()
const articleId = newId<ArticleId>()

/** A case of one article with so many tagged sentences. */
const fill = async (count: number): Promise<void> => {
  const sentences = Array.from({ length: count }, (_, n) => `Sentence number ${n + 1} of them.`)
  const text = `Drones over Ostrelle\n\n${sentences.join(' ')}`
  const hash = '0'.repeat(64)
  const at = '2031-03-15T09:00:00.000Z' as Timestamp // a test's time
  const intake = { kind: 'paste', at } as const
  await bench.run(
    'Begin',
    (project) => [
      ...createCase(project, { id: caseId, title: 'Drones', at }),
      ...addArticle({ id: articleId, text, textHash: hash, pastedHash: hash, intake }),
    ],
    'new',
  )
  await bench.openTexts()
  await bench.run('Tag', (project, actor) => {
    let from = text.indexOf('\n\n') + 2
    return sentences.flatMap((sentence, n) => {
      const span = { start: from, end: from + sentence.length }
      from = span.end + 1
      const id = newId<AnnotationId>()
      return tagSpan(project, { id, articleId, span, tag: TAGS[n % 3]!, ...actor })
    })
  })
}

const open = async (count: number, query: Readonly<Record<string, string>> = {}): Promise<void> => {
  await fill(count)
  go({ screen: 'annotations', caseId, query }, true)
  show(<AnnotationsScreen />)
  await expect.poll(() => document.querySelector('main > div')).toBeTruthy()
}

beforeEach(async () => {
  bench = await begin()
  table.tableState.setState(table.tableState.getInitialState(), true)
  document.body.style.cssText = 'margin:0;height:100vh'
  await page.viewport(1200, 700)
})
afterEach(end)

const grid = (): HTMLElement => document.querySelector<HTMLElement>('[role="grid"]')!
const lines = (): readonly HTMLElement[] => [...grid().querySelectorAll<HTMLElement>('tbody tr')]
const rows = (): readonly HTMLElement[] => lines().filter((line) => line.dataset['row'])
const quotes = (): readonly string[] =>
  rows().map((row) => row.querySelector('[data-column="quote"]')!.textContent)
const here = (): string | undefined =>
  rows()
    .find((row) => row.ariaCurrent === 'true')
    ?.querySelector('[data-column="quote"]')?.textContent
const button = (name: RegExp): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent))!

describe('[T14] many rows, few elements', () => {
  beforeEach(async () => {
    await open(1_000)
    await expect.poll(() => rows().length).toBeGreaterThan(5)
  })

  test('only the lines near the window are in the DOM', async () => {
    await expect.poll(() => lines().length).toBeLessThan(40)
    expect(grid().getAttribute('aria-rowcount')).toBe('1001')
    expect(rows()[0]!.getAttribute('aria-rowindex')).toBe('2')
  })

  test('the last row is there once it is scrolled to', async () => {
    const box = document.querySelector('main > div')!
    box.scrollTop = box.scrollHeight
    await expect.poll(() => quotes().at(-1)).toBe('Sentence number 1000 of them.')
    expect(rows().at(-1)!.getAttribute('aria-rowindex')).toBe('1001')
    expect(lines().length).toBeLessThan(40)
  })

  test('the row under the cursor is named and stays in the DOM', async () => {
    table.moveRow(1)
    await expect.poll(here).toBe('Sentence number 1 of them.')
    const box = document.querySelector('main > div')!
    box.scrollTop = box.scrollHeight
    await expect.poll(() => quotes()).toContain('Sentence number 1000 of them.')
    const named = document.getElementById(grid().getAttribute('aria-activedescendant')!)
    expect(named?.dataset['row']).toBe(table.tableState.getState().cursor)
  })

  test('a move of the cursor brings its row into view', async () => {
    table.moveRow(-1)
    await expect.poll(here).toBe('Sentence number 1000 of them.')
    await expect.poll(() => rows().at(-1)!.getBoundingClientRect().bottom).toBeLessThanOrEqual(700)
  })
})

describe('[T15] what assistive technology is told', () => {
  beforeEach(async () => {
    await open(9)
    await expect.poll(() => rows().length).toBe(9)
  })

  test('a grid named Annotations that takes the focus and the keys of tables', () => {
    expect(page.getByRole('grid', { name: 'Annotations' }).element()).toBe(grid())
    expect(document.activeElement).toBe(grid())
    expect(grid().dataset['keys']).toBe('table')
    const heads = page.getByRole('columnheader').elements()
    expect(heads.map((head) => head.getAttribute('aria-colindex'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ])
  })

  test('heads sort upwards, downwards, and back to reading order', async () => {
    const head = (): Element =>
      page
        .getByRole('columnheader')
        .elements()
        .find(({ textContent }) => textContent.includes('Tag'))!
    const states = ['ascending', 'descending', 'none']
    for (const state of states) {
      await userEvent.click(head().querySelector('button')!)
      await expect.poll(() => head().getAttribute('aria-sort')).toBe(state)
    }
    expect(quotes()[1]).toBe('Sentence number 2 of them.')
  })

  test('groups are headings of rows', async () => {
    go({ screen: 'annotations', caseId, query: { group: 'tag' } }, true)
    await expect.poll(() => lines().length).toBe(12)
    const first = page.getByRole('rowheader').elements()[0]!
    expect(first.textContent).toContain('Claim')
    expect(first.textContent).toContain('3 annotations')
    expect(grid().getAttribute('aria-rowcount')).toBe('13')
  })

  test('picked rows are said to be selected, and what can be done with them is offered', async () => {
    await userEvent.click(rows()[0]!.querySelector('input')!)
    await expect.poll(() => rows()[0]!.ariaSelected).toBe('true')
    expect(rows()[1]!.ariaSelected).toBe('false')
    await expect.poll(() => document.querySelector('output')?.textContent).toBe('1 selected')
    await userEvent.click(button(/^Remove$/))
    await expect.poll(() => rows().length).toBe(8)
    await expect.poll(() => document.activeElement).toBe(grid())
  })
})

describe('[T16] clicks', () => {
  beforeEach(async () => {
    await open(9)
    await expect.poll(() => rows().length).toBe(9)
  })

  test('a click puts the cursor on a row and leaves the keys to the table', async () => {
    await userEvent.click(rows()[3]!.querySelector('[data-column="time"]')!)
    await expect.poll(here).toBe('Sentence number 4 of them.')
    expect(document.activeElement).toBe(grid())
  })

  test('the quote is a link to its place in the article', () => {
    const link = rows()[1]!.querySelector('a')!
    const route = routeOf(new URL(link.href).hash)
    expect(route).toMatchObject({
      screen: 'reader',
      articleId,
      quote: 'Sentence number 2 of them.',
    })
  })

  test('a double click opens the article at the words', async () => {
    await userEvent.dblClick(rows()[2]!.querySelector('[data-column="time"]')!)
    await expect.poll(() => routeOf(location.hash).screen).toBe('reader')
  })

  test('chips filter by tag and say how many', async () => {
    followAddress()
    expect(button(/^D?Denial/).textContent).toContain('3')
    await userEvent.click(button(/^D?Denial/))
    await expect.poll(() => rows().length).toBe(3)
    expect(button(/^D?Denial/).getAttribute('aria-pressed')).toBe('true')
    expect(location.hash).toContain('tag=denial')
  })
})

describe('[T17] when there is nothing to show', () => {
  test('a case without annotations says how to make one', async () => {
    await open(0)
    await expect
      .poll(() => document.querySelector('main p + a, main a')?.textContent)
      .toContain('Drones over Ostrelle')
    expect(document.querySelector('main')!.textContent).toContain(
      'No annotations yet. Open an article and press C on a sentence.',
    )
  })

  test('a filter without a match is named, and can be cleared', async () => {
    await open(6, { tag: 'denial', text: 'zeppelin' })
    await expect
      .poll(() => document.querySelector('main')!.textContent)
      .toContain('No denial with "zeppelin".')
    followAddress()
    await userEvent.click(button(/^Clear filters$/))
    await expect.poll(() => rows().length).toBe(6)
  })

  test('what is typed in the filter stands in the address', async () => {
    await open(12)
    followAddress()
    await expect.poll(() => rows().length).toBe(12)
    await userEvent.type(page.getByLabelText('Filter annotations').element(), 'number 11')
    await expect.poll(quotes).toEqual(['Sentence number 11 of them.'])
    expect(location.hash).toContain('text=number+11')
  })
})

describe('[T18] on a phone', () => {
  test('rows are cards, nothing is wider than the window, and every target is large enough', async () => {
    await page.viewport(320, 700)
    await open(6)
    await expect.poll(() => rows().length).toBe(6)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    for (const target of document.querySelectorAll(
      'main button, main select, main label:has(input)',
    )) {
      const { width, height } = target.getBoundingClientRect()
      if (width > 2) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    expect(page.getByRole('columnheader').elements().length).toBeGreaterThanOrEqual(7)
  })
})
