// The articles of a case on its screen: order, filters, renaming, moving to another case, and the bin.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { replacing } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { addArticle } from '../../src/core/plans/article.ts'
import { createCase, describeCase } from '../../src/core/plans/case.ts'
import { nameEvent } from '../../src/core/plans/event.ts'
import { articlesInOrder } from '../../src/core/project.ts'
import type { Article, ArticleId, CaseId, EventId } from '../../src/core/types.ts'
import { sha256 } from '../../src/state/clock.ts'
import { describe as describeArticle, markAsDone } from '../../src/state/articles.ts'
import { describeEvent, useEventLabels } from '../../src/state/events.ts'
import { downloadOriginal, dropTheOriginal, useOriginal } from '../../src/state/originals.ts'
import type { Workbench } from '../../src/state/project.ts'
import { session } from '../../src/state/session.ts'
import { keepOriginal, sizeOfOriginals } from '../../src/storage/originals.ts'
import { loadProject, loadTexts } from '../../src/storage/load.ts'
import { tagSpan } from '../../src/core/plans/annotation.ts'
import { ArticleList } from '../../src/ui/case/ArticleList.tsx'
import { CaseScreen } from '../../src/ui/case/CaseScreen.tsx'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let caseId: CaseId

const project = () => bench.desk.getState().project
const titles = (): readonly string[] =>
  [...document.querySelectorAll('[data-article] a[class*="title"]')].map(
    ({ textContent }) => textContent,
  )
const button = (name: string | RegExp): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button, [role="menuitem"], summary')].find((each) => {
    const words = each.ariaLabel ?? each.textContent.trim()
    return typeof name === 'string' ? words === name : name.test(words)
  })
const choose = (label: string, words: string): Promise<void> =>
  userEvent.selectOptions(page.getByLabelText(label, { exact: true }), words)
const words = (): string => document.querySelector('main')?.textContent ?? ''
const message = (): string => session.getState().message?.text ?? ''

const add = async (...lines: readonly string[]): Promise<void> => {
  for (const [i, line] of lines.entries()) {
    const text = `${line}\n\nKarsovia rejected report ${line}.`
    const hash = await sha256(text)
    const at = new Date(Date.UTC(2031, 2, 15, 9, project().articles.size + i)).toISOString()
    const id = crypto.randomUUID() as ArticleId // a test's id
    const intake = { kind: 'paste', at: at as Article['intake']['at'] } as const
    await bench.run('Add article', () =>
      addArticle({ id, text, textHash: hash, pastedHash: hash, intake }),
    )
    await bench.openText(id)
  }
}
const named = (title: string): Article =>
  articlesInOrder(project()).find(
    (each) => each.title?.state === 'stated' && each.title.stated === title,
  )!
const tag = async (title: string) => {
  const { id } = named(title)
  await bench.openText(id)
  return bench.run('Tag as claim', (now, actor) =>
    tagSpan(now, {
      id: crypto.randomUUID() as Parameters<typeof tagSpan>[1]['id'], // a test's id
      articleId: id,
      span: { start: 0, end: 4 },
      tag: 'claim',
      ...actor,
    }),
  )
}
const otherCase = async (title: string): Promise<CaseId> => {
  const id = crypto.randomUUID() as CaseId // a test's id
  await bench.run('New case', (now, { at }) => createCase(now, { id, title, at }), 'new')
  await bench.openCase(caseId)
  await bench.refreshCases()
  return id
}
const openMenu = async (title: string): Promise<void> => {
  await userEvent.click(button(`Actions for the article ${title}`)!)
  await expect.poll(() => document.querySelector('[role="menu"]')).toBeTruthy()
}
const openScreen = async (): Promise<void> => {
  show(<CaseScreen />)
  await expect.poll(() => titles().length).toBeGreaterThan(0)
}

beforeEach(async () => {
  localStorage.clear()
  bench = await begin()
  await page.viewport(1300, 900)
  caseId = crypto.randomUUID() as CaseId // a test's id
  await bench.run(
    'New case',
    (now, { at }) => createCase(now, { id: caseId, title: 'Drones', at }),
    'new',
  )
  await add('Port', 'Envoy', 'Yard', 'Talks')
})
afterEach(end)

describe('[AL4] the order', () => {
  test('Alt and an arrow move the article, which keeps the focus; it is said and taken back', async () => {
    await openScreen()
    document.querySelectorAll<HTMLElement>('[data-article] a')[0]!.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(titles).toEqual(['Envoy', 'Port', 'Yard', 'Talks'])
    await expect.poll(() => document.activeElement?.textContent).toBe('Port')
    await expect
      .poll(() => document.querySelector('section > output')?.textContent)
      .toBe('Port: 2 of 4')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(titles).toEqual(['Envoy', 'Yard', 'Port', 'Talks'])
    await bench.undo()
    await expect.poll(titles).toEqual(['Envoy', 'Port', 'Yard', 'Talks'])
  })

  test('by the menu; not at the ends, and not where the order is another one', async () => {
    await openScreen()
    await openMenu('Port')
    expect(button(/^Move up/)?.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(button(/^Move down/)!)
    await expect.poll(titles).toEqual(['Envoy', 'Port', 'Yard', 'Talks'])
    await choose('Sort by', 'Title')
    expect(titles()).toEqual(['Envoy', 'Port', 'Talks', 'Yard'])
    await openMenu('Port')
    expect(button(/^Move down/)?.getAttribute('aria-disabled')).toBe('true')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Actions for the article Port')
  })

  test('an arrow on a title goes to the next one', async () => {
    await openScreen()
    document.querySelectorAll<HTMLElement>('[data-article] a')[0]!.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(document.activeElement?.textContent).toBe('Envoy')
  })
})

describe('[AL5] sorting and narrowing', () => {
  test('by date, outlet, coverage, status, event and what was added; ties and gaps keep my order', async () => {
    await describeArticle(named('Port').id, { outlet: 'Globe Ticker', published: '2031-03-14' })
    await describeArticle(named('Yard').id, { outlet: 'Belmar Courier', published: '2031-03-16' })
    await describeEvent(named('Talks').id, 'Harbour blast')
    await tag('Envoy')
    await markAsDone(named('Port').id, true)
    await openScreen()
    const sorted = async (by: string): Promise<readonly string[]> => {
      await choose('Sort by', by)
      return titles()
    }
    expect(await sorted('Date, newest first')).toEqual(['Yard', 'Port', 'Envoy', 'Talks'])
    expect(await sorted('Outlet')).toEqual(['Yard', 'Port', 'Envoy', 'Talks'])
    expect(await sorted('Coverage, least first')).toEqual(['Port', 'Yard', 'Talks', 'Envoy'])
    expect(await sorted('Status, open first')).toEqual(['Envoy', 'Yard', 'Talks', 'Port'])
    expect(await sorted('Event')).toEqual(['Talks', 'Port', 'Envoy', 'Yard'])
    expect(await sorted('Last added')).toEqual(['Talks', 'Yard', 'Envoy', 'Port'])
  })

  test('filters are kept with the case, say how many there are, and lead out', async () => {
    await describeArticle(named('Port').id, { outlet: 'Globe Ticker' })
    await markAsDone(named('Port').id, true)
    await openScreen()
    await choose('Status', 'Done')
    expect(titles()).toEqual(['Port'])
    expect(document.querySelector('h2')?.textContent).toContain('1 of 4')
    await choose('Outlet', 'Not stated')
    expect(words()).toContain('No article fits under these filters.')
    await userEvent.click(button('Show all articles')!)
    expect(titles()).toHaveLength(4)
    await choose('Status', 'Open')
    expect(titles()).toEqual(['Envoy', 'Yard', 'Talks'])
    expect(localStorage.getItem('touchstone.article-lists')).toContain(`"${caseId}"`)
    expect(bench.desk.getState().stack.undo.at(-1)?.label).toBe('Mark as done') // no change of the case
  })

  test('an article that is revised is not listed; its newest says which one it is', async () => {
    const [older, newer] = [named('Port'), named('Yard')]
    await bench.run('Test', () => [
      replacing('articles', newer.id, newer, { ...newer, revisionOf: older.id }),
    ])
    await openScreen()
    expect(titles()).toEqual(['Yard', 'Envoy', 'Talks']) // at the place of what it revises
    expect(words()).toContain('revision 2')
  })
})

describe('[AL6] a row', () => {
  test('is renamed in its place: Enter keeps, Escape and nothing do not', async () => {
    await openScreen()
    const rename = async (from: string, typed: string): Promise<void> => {
      await openMenu(from)
      await userEvent.click(button('Rename')!)
      await expect
        .poll(() => document.activeElement?.ariaLabel)
        .toBe(`Title of the article ${from}`)
      await userEvent.keyboard(typed)
    }
    await rename('Port', 'Other{Escape}')
    await expect.poll(() => document.activeElement?.textContent).toBe('Port')
    await rename('Port', '{Backspace}{Enter}')
    await expect.poll(() => document.activeElement?.textContent).toBe('Port')
    await rename('Port', 'Harbour{Enter}')
    await expect.poll(() => titles()[0]).toBe('Harbour')
    await expect.poll(() => document.activeElement?.textContent).toBe('Harbour')
  })

  test('says its status in words, its event, and is marked from the menu', async () => {
    await describeEvent(named('Port').id, 'Harbour blast')
    await openScreen()
    const row = (): string => document.querySelector('[data-article]')?.textContent ?? ''
    expect(row()).toContain('Event: Harbour blast')
    expect(row()).toContain('Open')
    await openMenu('Port')
    await userEvent.click(button('Mark as done')!)
    await expect.poll(row).toContain(' Done')
  })

  test('a tag draws no other row', async () => {
    let drawn = 0
    const Counting = () => {
      drawn++
      return null
    }
    show(<ArticleList caseId={caseId} Flag={Counting} />)
    await expect.poll(() => drawn).toBe(4)
    await tag('Envoy')
    await expect.poll(words).toContain('1 claim')
    expect(drawn).toBe(4)
  })

  test('what a search found is shown alone, the best first, with its words', async () => {
    const hit = (score: number) => ({
      score,
      fields: ['text' as const],
      snippet: { start: 9, end: 17, before: 'Karsovia ', words: 'rejected', after: ' report' },
    })
    const hits = new Map([
      [named('Port').id, hit(1)],
      [named('Talks').id, hit(2)],
    ])
    show(<ArticleList caseId={caseId} hits={hits} />)
    await expect.poll(titles).toEqual(['Talks', 'Port'])
    expect(document.querySelector('mark')?.textContent).toBe('rejected')
    await choose('Sort by', 'My order')
    expect(titles()).toEqual(['Port', 'Talks'])
  })

  test('five hundred are there, and only those near the screen are laid out', async () => {
    await bench.run('Many', () =>
      Array.from({ length: 500 }, (_, i) => {
        const text = `Report ${i}`
        const id = crypto.randomUUID() as ArticleId // a test's id
        const hash = i.toString(16).padStart(64, '0')
        const at = new Date(Date.UTC(2031, 3, 1, 0, i)).toISOString() as Article['intake']['at']
        const intake = { kind: 'paste', at } as const
        return addArticle({ id, text, textHash: hash, pastedHash: hash, intake })
      }).flat(),
    )
    await openScreen()
    await expect.poll(() => titles().length, { timeout: 10_000 }).toBe(504) // drawn in slices
    const last = [...document.querySelectorAll('[data-article]')].at(-1)!
    await expect
      .poll(() => last.querySelector('a')!.checkVisibility({ contentVisibilityAuto: true }))
      .toBe(false)
  })
})

describe('[AL7] events', () => {
  test('their labels are offered in order, once each', async () => {
    const Labels = () => <p id="labels">{useEventLabels().join('|')}</p>
    show(<Labels />)
    await describeEvent(named('Port').id, 'Talks in Dunmere')
    await describeEvent(named('Envoy').id, 'Harbour blast')
    await describeEvent(named('Yard').id, 'harbour  BLAST')
    const labels = (): string => document.querySelector('#labels')?.textContent ?? ''
    await expect.poll(labels).toBe('Harbour blast|Talks in Dunmere')
    await describeEvent(named('Port').id, '')
    await expect.poll(labels).toBe('Harbour blast')
  })
})

describe('[AB2] the bin of a case', () => {
  test('is not there before something was removed', async () => {
    await openScreen()
    await new Promise((done) => setTimeout(done, 100))
    expect(button(/^Removed articles/)).toBeUndefined()
  })

  test('lists what was removed, newest first, and restores it after a reload and later work', async () => {
    const name = crypto.randomUUID()
    await end()
    bench = await begin(name)
    await bench.run(
      'New case',
      (now, { at }) => createCase(now, { id: caseId, title: 'Drones', at }),
      'new',
    )
    await add('Port', 'Envoy', 'Yard')
    await tag('Port')
    await openScreen()
    for (const title of ['Port', 'Yard']) {
      await userEvent.click(button(`Remove the article ${title}`)!)
      await expect.poll(titles).not.toContain(title)
    }
    await end()
    bench = await begin(name)
    await bench.openCase(caseId)
    await bench.openText(named('Envoy').id)
    for (let i = 0; i < 30; i++) {
      await bench.run('Edit case', (now, { at }) => describeCase(now, { question: `${i}?` }, at))
      await bench.run(
        'Set event',
        (now) => nameEvent(now, named('Envoy').id, `Event ${i}`, crypto.randomUUID() as EventId), // a test's id
      )
    }
    await openScreen()
    await expect.poll(() => button(/^Removed articles/)).toBeTruthy()
    button(/^Removed articles/)!.focus()
    await userEvent.keyboard('{Enter}')
    const binned = () =>
      [...document.querySelectorAll('details li')].map((each) => each.textContent)
    await expect.poll(binned).toHaveLength(2)
    expect(binned()[0]).toMatch(/^YardOutlet not stated, 0 annotations, removed .*Restore$/)
    expect(binned()[1]).toContain('1 annotation,')
    await userEvent.click(button('Restore the article Port')!)
    await expect.poll(titles).toEqual(['Port', 'Envoy'])
    expect(message()).toContain('Restored')
    await expect.poll(binned).toHaveLength(1)
    expect(document.activeElement?.tagName).toBe('SUMMARY')
    expect([...project().annotations.values()].map(({ size }) => size)).toEqual([1])
    await bench.redo() // bringing back was an undo
    await expect.poll(binned).toHaveLength(2)
    expect(problemsOf(project())).toEqual([])
  })
})

describe('[MV5] moving to another case', () => {
  const stored = async (id: CaseId) => {
    const loaded = await loadProject(bench.store, id)
    const texts = await loadTexts(bench.store, id)
    return { ...loaded!.project, texts: new Map(texts.map((row) => [row.articleId, row])) }
  }

  test('the dialog says what is left; the article goes with its original, and Undo brings it back', async () => {
    const target = await otherCase('Grain')
    await tag('Port')
    await describeEvent(named('Port').id, 'Harbour blast')
    const port = named('Port')
    const blob = new Blob(['words'])
    await keepOriginal(bench.store, {
      caseId,
      hash: port.pastedHash,
      blob,
      mediaType: 'text/plain',
      size: 5,
      at: port.intake.at,
    })
    await openScreen()
    await openMenu('Port')
    await userEvent.click(button('Move to another case')!)
    await expect.poll(() => document.querySelector('[role="dialog"]')).toBeTruthy()
    const dialog = document.querySelector('[role="dialog"]')!
    expect(dialog.textContent).toContain('1 link to a claim record or an event of this case')
    expect(dialog.querySelector('input[type="search"]')).toBeNull()
    await userEvent.click(page.getByLabelText('Grain'))
    await userEvent.click(button('Move the article')!)
    await expect.poll(titles).toEqual(['Envoy', 'Yard', 'Talks'])
    expect(project().case?.id).toBe(caseId)
    await expect.poll(message).toMatch(/^Moved ".*Port.*" to ".*Grain.*"\. 1 link/)
    const there = await stored(target)
    expect(there.articles.has(port.id)).toBe(true)
    expect(there.articles.get(port.id)).not.toHaveProperty('eventId')
    expect([...there.annotations.values()].map(({ size }) => size)).toEqual([1])
    expect(problemsOf(there)).toEqual([])
    expect(await sizeOfOriginals(bench.store, target)).toEqual({ count: 1, bytes: 5 })
    expect(button(/^Removed articles/)).toBeUndefined() // it is in no bin
    await expect.poll(() => document.activeElement?.tagName).toBe('H2')

    session.getState().message?.action?.run()
    await expect.poll(titles).toEqual(['Port', 'Envoy', 'Yard', 'Talks'])
    await expect.poll(async () => (await stored(target)).articles.size).toBe(0)
    expect(project().case?.id).toBe(caseId)
  })

  test('to a new case, called like it, with all of its revisions', async () => {
    const [older, newer] = [named('Port'), named('Yard')]
    await bench.run('Test', () => [
      replacing('articles', newer.id, newer, { ...newer, revisionOf: older.id }),
    ])
    await openScreen()
    await openMenu('Yard')
    await userEvent.click(button('Move to another case')!)
    await userEvent.click(page.getByLabelText('A new case'))
    await userEvent.click(button('Move the article')!)
    await expect.poll(titles).toEqual(['Envoy', 'Talks'])
    const made = bench.desk.getState().cases.find(({ row }) => row.title === 'Yard')!
    const there = await stored(made.row.id)
    expect([...there.articles.keys()].toSorted()).toEqual([older.id, newer.id].toSorted())
    expect(there.articles.get(newer.id)?.revisionOf).toBe(older.id)
    expect(problemsOf(there)).toEqual([])
  })

  test('the same words there: nothing is moved, and that is said', async () => {
    const target = await otherCase('Grain')
    await bench.openCase(target)
    await add('Port')
    await bench.openCase(caseId)
    const { pastedHash: hash, intake } = named('Port')
    const blob = new Blob(['words'])
    const bytes = { hash, blob, mediaType: 'text/plain', size: 5, at: intake.at }
    await keepOriginal(bench.store, { caseId, ...bytes })
    await openScreen()
    await openMenu('Port')
    await userEvent.click(button('Move to another case')!)
    await userEvent.click(page.getByLabelText('Grain'))
    await userEvent.click(button('Move the article')!)
    await expect.poll(message).toContain('holds the same words already')
    expect(titles()).toHaveLength(4)
    expect(await sizeOfOriginals(bench.store, target)).toEqual({ count: 0, bytes: 0 })
    expect(await sizeOfOriginals(bench.store, caseId)).toEqual({ count: 1, bytes: 5 })
  })

  test('more than eight cases are found by typing', async () => {
    for (let i = 0; i < 9; i++) await otherCase(`Grain ${i}`)
    await openScreen()
    await openMenu('Port')
    await userEvent.click(button('Move to another case')!)
    await expect.poll(() => document.querySelectorAll('[type="radio"]').length).toBe(10)
    await userEvent.type(document.querySelector('[role="dialog"] input[type="search"]')!, 'n 7')
    expect(document.querySelectorAll('[type="radio"]').length).toBe(2)
    await userEvent.keyboard('{Escape}')
  })
})

test('[OG6] what is kept of an original is known to whoever shows it, until it is dropped', async () => {
  const port = named('Port')
  const About = ({ id }: { readonly id: ArticleId }) => {
    const found = useOriginal(project().articles.get(id)!)
    return <p id="original">{found ? `${found.size} ${found.mediaType}` : 'none'}</p>
  }
  await keepOriginal(bench.store, {
    caseId,
    hash: port.pastedHash,
    blob: new Blob(['words']),
    mediaType: 'text/plain',
    size: 5,
    at: port.intake.at,
  })
  show(<About id={port.id} />)
  const shown = (): string => document.querySelector('#original')?.textContent ?? ''
  await expect.poll(shown).toBe('5 text/plain')
  await dropTheOriginal(port)
  await expect.poll(shown).toBe('none')
  await downloadOriginal(port)
  expect(message()).toBe('The original of this article is not kept here.')
})
