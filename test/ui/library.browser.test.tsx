// The library: the first run, the cases of this device, and the example.

import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCase } from '../../src/core/plans/case.ts'
import type { ArticleId, CaseId } from '../../src/core/types.ts'
import { openExample } from '../../src/state/example.ts'
import type { Workbench } from '../../src/state/project.ts'
import { routeOf } from '../../src/state/route.ts'
import { session } from '../../src/state/session.ts'
import { keepArticle } from '../support/keep.ts'
import { describe as describeArticle } from '../../src/state/articles.ts'
import { CaseScreen } from '../../src/ui/case/CaseScreen.tsx'
import { LibraryScreen } from '../../src/ui/library/LibraryScreen.tsx'
import { begin, end, show } from '../support/screen.tsx'

const words = (): string => document.querySelector('main')?.textContent ?? ''
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  )!
const link = (name: string): HTMLAnchorElement | undefined =>
  [...document.querySelectorAll('a')].find(({ textContent }) => textContent === name)
const field = (name: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)!

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
})
afterEach(end)

const library = async (): Promise<void> => {
  show(<LibraryScreen importCard={<p>Import card</p>} />)
  await expect.poll(words).not.toBe('')
}
const addCase = async (title: string): Promise<CaseId> => {
  const id = crypto.randomUUID() as CaseId // a test's id
  await bench.run('New case', (project, { at }) => createCase(project, { id, title, at }), 'new')
  return id
}

describe('[LB1] an empty profile', () => {
  test('says what this is for, and the paste box has the focus', async () => {
    await library()
    expect(document.querySelector('h1')?.textContent).toBe(
      'Who said it, who denied it, and what changed on the way?',
    )
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Article text')
    expect(words()).toContain('Open the example')
    expect(words()).toContain('Stored on this device only.')
    expect(words()).toContain('Import card')
  })
})

describe('[LB2] the cases of this device', () => {
  test('are listed with their counts, the last change first, and do not take the focus', async () => {
    await addCase('Grain exports')
    await keepArticle({ text: 'Port closed\n\nThe port is closed.', html: false }, 'new')
    await library()
    await expect.poll(() => document.querySelectorAll('main li a').length).toBe(2)
    const titles = [...document.querySelectorAll('main li a')].map((each) => each.textContent)
    expect(titles).toEqual(['Port closed', 'Grain exports'])
    expect(words()).toContain('1 article0 annotations')
    expect(words()).toContain('Start a new case')
    expect(document.activeElement?.getAttribute('aria-label')).not.toBe('Article text')
  })

  test('lead to their overview', async () => {
    const id = await addCase('Grain exports')
    await library()
    await expect.poll(() => link('Grain exports')?.hash).toBe(`#/c/${id}`)
  })

  test('are shown as text, whatever their title says', async () => {
    await addCase('<img src=x onerror="globalThis.hit=1">')
    await library()
    await expect.poll(() => link('<img src=x onerror="globalThis.hit=1">')).toBeTruthy()
    expect(document.querySelector('main img')).toBeNull()
  })

  test('go into the bin at once; the message and the bin line lead back', async () => {
    await addCase('Grain exports')
    await addCase('Port closed')
    await library()
    await expect.poll(() => button('Delete the case Port closed')).toBeTruthy()
    await userEvent.click(button('Delete the case Port closed'))
    await expect.poll(words).toContain('1 deleted case in the bin.')
    expect(link('Port closed')).toBeUndefined()
    expect(link('Open the bin')?.hash).toBe('#/storage')
    expect(document.activeElement?.textContent).toContain('Cases')
    session.getState().message?.action?.run()
    await expect.poll(() => link('Port closed')).toBeTruthy()
  })
})

describe('[LB3] the example', () => {
  test('opens in the reader, as one change, and is a case like any other', async () => {
    await library()
    await userEvent.click(button('Open the example'))
    await expect.poll(() => routeOf(location.hash).screen).toBe('reader')
    await expect.poll(() => link('Karsovia drones')).toBeTruthy()
    expect(words()).toContain('2 articles21 annotations')
    expect(bench.desk.getState().stack.undo.map(({ label }) => label)).toEqual(['Open the example'])
    expect(button('Open the example')).toBeTruthy()
  })

  test('is not made twice, and what was changed in it stays', async () => {
    await openExample()
    const [first] = bench.desk.getState().project.articles.keys()
    await bench.openText(first as ArticleId) // there are two
    await describeArticle(first as ArticleId, { outlet: 'Another outlet' })
    await openExample()
    const { project, stack } = bench.desk.getState()
    expect(project.articles.get(first as ArticleId)?.outlet?.resolved).toBe('Another outlet')
    expect(stack.undo).toHaveLength(2)
  })

  test('comes back out of the bin', async () => {
    await openExample()
    await library()
    await expect.poll(() => button('Delete the case Karsovia drones')).toBeTruthy()
    await userEvent.click(button('Delete the case Karsovia drones'))
    await expect.poll(() => link('Karsovia drones')).toBeUndefined()
    await openExample()
    await expect.poll(() => link('Karsovia drones')).toBeTruthy()
    expect(bench.desk.getState().project.case?.deletedAt).toBeUndefined()
  })
})

describe('[LB4] the overview of a case', () => {
  test('shows its articles with outlet, day, bar and counts', async () => {
    await openExample()
    show(<CaseScreen />)
    await expect.poll(words).toContain('The Harbour Ledger14 Mar')
    expect(words()).toContain('Globe TickerDate not stated')
    expect(words()).toContain('5 claims')
    await expect
      .poll(() => document.querySelector('main [role="img"]')?.getAttribute('aria-label'))
      .toBe('Coded: 33% claim, 31% denial, 20% context, 15% boilerplate')
  })

  test('an article without an outlet says so', async () => {
    await keepArticle({ text: 'Port closed\n\nThe port is closed.', html: false }, 'new')
    show(<CaseScreen />)
    await expect.poll(words).toContain('Outlet not stated')
  })

  test('an article is removed at once and comes back by Undo', async () => {
    await openExample()
    show(<CaseScreen />)
    const name =
      'Remove the article Karsovia Denies Sending Drones To Ostrelle, Tells Alveria To Back Off'
    await expect.poll(() => button(name)).toBeTruthy()
    await userEvent.click(button(name))
    await expect.poll(() => document.querySelectorAll('h2 + ul > li').length).toBe(1)
    session.getState().message?.action?.run()
    await expect.poll(() => button(name)).toBeTruthy()
  })

  test('the title is edited in its place: Enter keeps it, Escape and nothing do not', async () => {
    await addCase('Grain exports')
    show(<CaseScreen />)
    const edit = async (typed: string): Promise<void> => {
      await expect.poll(() => button('Edit the title of the case')).toBeTruthy()
      await userEvent.click(button('Edit the title of the case'))
      await userEvent.keyboard(typed)
    }
    const heading = () => document.querySelector('h1')?.textContent
    await edit('Other{Escape}')
    await expect.poll(heading).toBe('Grain exports')
    await edit('{Backspace}{Enter}')
    await expect.poll(heading).toBe('Grain exports')
    await edit('Wheat exports{Enter}')
    await expect.poll(heading).toBe('Wheat exports')
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe('Edit the title of the case')
  })

  test('the issue question is kept when the field is left', async () => {
    await addCase('Grain exports')
    show(<CaseScreen />)
    await expect.poll(() => document.querySelector('label input')).toBeTruthy()
    await userEvent.click(document.querySelector('label input')!)
    await userEvent.keyboard('Was there a ban?')
    await userEvent.tab()
    await expect.poll(() => bench.desk.getState().project.case?.question).toBe('Was there a ban?')
    const { undo } = bench.desk.getState().stack
    expect(undo).toHaveLength(2)
  })

  test('without articles it says so and the paste box has the focus; what is added joins it', async () => {
    const id = await addCase('Grain exports')
    show(<CaseScreen />)
    await expect.poll(words).toContain('This case has no article yet.')
    await expect.poll(() => document.activeElement).toBe(field('Article text'))
    await userEvent.keyboard('Port closed')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => routeOf(location.hash)).toMatchObject({ screen: 'reader', caseId: id })
    expect(bench.desk.getState().project.articles.size).toBe(1)
  })

  test('deleting the case leads to the library', async () => {
    const id = await addCase('Grain exports')
    location.hash = `#/c/${id}`
    show(<CaseScreen />)
    await expect.poll(() => button('Delete case')).toBeTruthy()
    await userEvent.click(button('Delete case'))
    await expect.poll(() => routeOf(location.hash).screen).toBe('library')
    expect(session.getState().message?.text).toBe('The case is in the bin.')
  })
})
