// The search field of a case, what it finds, and the note on near-duplicates.

import { useState } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ArticleId, CaseId } from '../../src/core/types.ts'
import { titleOf } from '../../src/core/article.ts'
import { articlesInOrder } from '../../src/core/project.ts'
import { PasteBox } from '../../src/ui/parts/PasteBox.tsx'
import { keepArticle } from '../support/keep.ts'
import { commandFor } from '../../src/state/commands.ts'
import { stopFinding } from '../../src/state/finding.ts'
import type { Workbench } from '../../src/state/project.ts'
import { routeOf } from '../../src/state/route.ts'
import { session } from '../../src/state/session.ts'
import { likenessInWords, LikeNote } from '../../src/ui/parts/LikeNote.tsx'
import { SearchField } from '../../src/ui/parts/SearchField.tsx'
import { Snippet } from '../../src/ui/parts/Snippet.tsx'
import { useLikeness } from '../../src/ui/parts/useLikeness.ts'
import { useSearch } from '../../src/ui/parts/useSearch.ts'
import { begin, end, show } from '../support/screen.tsx'

const denial =
  'Karsovia rejects the charge\n\nKarsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle, after Alveria said that satellite pictures showed crates that were loaded onto a freighter.'
const copy = denial.replace('on Friday dismissed', 'has dismissed')
const harvest = 'The harvest is late\n\nFarmers in Dunmere say that the price of grain will double.'

let bench: Workbench

beforeEach(async () => {
  bench = await begin()
})
afterEach(async () => {
  stopFinding()
  await end()
})

const articleIds = (): readonly ArticleId[] => [...bench.desk.getState().project.articles.keys()]
const caseId = (): CaseId => bench.desk.getState().project.case!.id
const field = (): HTMLInputElement =>
  document.querySelector<HTMLInputElement>('input[type=search]')!
const status = (): string => document.querySelector('[role=status]')?.textContent ?? ''
const shown = (): readonly string[] =>
  [...document.querySelectorAll('li')].map((each) => each.textContent)

const List = () => {
  const [query, setQuery] = useState('')
  const { hits } = useSearch(query)
  return (
    <>
      <SearchField query={query} onQuery={setQuery} />
      <ul>
        {[...(hits ?? [])].map(([id, hit]) => (
          <li key={id}>
            {hit.snippet && <Snippet snippet={hit.snippet} caseId={caseId()} articleId={id} />}
          </li>
        ))}
      </ul>
    </>
  )
}

const opened = async (...texts: readonly string[]): Promise<void> => {
  for (const [n, text] of texts.entries())
    await keepArticle({ text, html: false }, n === 0 ? 'new' : 'open')
  show(<List />)
  await expect.poll(field).toBeTruthy()
}

describe('[FS14] the search field', () => {
  test('finds as one types, says how many, and shows where', async () => {
    await opened(denial, harvest)
    await userEvent.type(field(), 'crat')
    await expect.poll(status).toBe('1 article')
    expect(shown()).toEqual([expect.stringContaining('satellite pictures showed crates that were')])
    expect(document.querySelector('mark')?.textContent).toBe('crates')
    const link = document.querySelector<HTMLAnchorElement>('li a')!
    const start = denial.indexOf('crates')
    expect(routeOf(link.hash)).toMatchObject({
      screen: 'reader',
      span: { start, end: start + 6 },
      quote: 'crates',
    })
  })

  test('says when nothing is found, and when only similar words are', async () => {
    await opened(denial)
    await userEvent.type(field(), 'Belmar ')
    await expect.poll(status).toBe('No article holds all of these words.')
    await userEvent.fill(field(), 'Karsovai ')
    await expect.poll(status).toBe('No article holds these words; 1 holds similar ones.')
  })

  test('follows the case while it is open', async () => {
    await opened(denial)
    await userEvent.fill(field(), 'grain')
    await expect.poll(status).toBe('No article holds all of these words.')
    await keepArticle({ text: harvest, html: false }, 'open')
    await expect.poll(status).toBe('1 article')
  })

  test('Escape empties it, and a second one leaves it', async () => {
    await opened(denial)
    await userEvent.type(field(), 'drones')
    await expect.poll(() => shown().length).toBe(1)
    await userEvent.keyboard('{Escape}')
    expect(field().value).toBe('')
    await expect.poll(() => shown().length).toBe(0)
    expect(status()).toBe('')
    expect(document.activeElement).toBe(field())
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).not.toBe(field())
  })

  test('has a name, and tells its count politely', async () => {
    await opened(denial)
    expect(field().labels?.[0]?.textContent).toBe('Search articles')
    expect(document.querySelector('search')).toBeTruthy()
    expect(document.querySelector('[role=status]')?.id).toBe(
      field().getAttribute('aria-describedby'),
    )
  })

  test('shows words as words, whatever they are', async () => {
    await opened('A title\n\nHere <img src=x onerror="globalThis.hit=1"> is markup.')
    await userEvent.fill(field(), 'onerror')
    await expect.poll(() => shown()[0]).toContain('<img src=x onerror=')
    expect(document.querySelector('li img')).toBeNull()
  })
})

test('[FS15] `/` leads to the search of the case from its reader, and elsewhere says what is missing', async () => {
  await opened(denial)
  const find = commandFor('/', 'reader')
  expect(find?.id).toBe('find')
  session.setState({ route: { screen: 'reader', caseId: caseId(), articleId: articleIds()[0]! } })
  find?.run()
  expect(location.hash).toBe(`#/c/${caseId()}`)
  await expect.poll(() => document.activeElement).toBe(field())
  expect(session.getState().searchAsked).toBe(false)
  session.setState({ route: { screen: 'library' }, message: null })
  find?.run()
  expect(session.getState().message?.text).toBe('Open a case first, then search in it.')
})

describe('[DU10] the note on a near-duplicate', () => {
  const likeness = {
    otherId: 'a' as ArticleId,
    kind: 'copy',
    share: 0.816,
    held: 0.9,
    jaccard: 0.7,
  } as const
  test.each([
    [likeness, '82% the same as'],
    [{ ...likeness, share: 0.999 }, '99% the same as'],
    [{ ...likeness, share: 1, held: 1 }, 'The same words as'],
    [{ ...likeness, share: 1, held: 0.4 }, '100% the same as'],
    [{ ...likeness, share: 0.3 }, 'Holds 90% of'],
    [
      { ...likeness, kind: 'rewritten', share: 0.58, held: 0.75 } as const,
      'Reworded: 75% of the sentences say the same as in',
    ],
  ])('%o', (like, expected) => expect(likenessInWords(like)).toBe(expected))

  test('leads to the other article, and to both', async () => {
    await keepArticle({ text: denial, html: false }, 'new')
    await keepArticle({ text: copy, html: false }, 'open')
    await keepArticle({ text: harvest, html: false }, 'open')
    const [first, second, third] = articleIds()
    const compared = vi.fn<() => void>()
    const Notes = ({ of }: { readonly of: ArticleId }) => {
      const like = useLikeness(of)
      const other = like && bench.desk.getState().project.articles.get(like.otherId)
      if (!like || !other) return <p data-none={of}>None</p>
      return <LikeNote likeness={like} other={other} caseId={caseId()} onCompare={compared} />
    }
    show([first!, second!, third!].map((id) => <Notes key={id} of={id} />))
    await expect.poll(() => document.querySelectorAll('button').length).toBe(2)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a')]
    expect(links.map(({ hash }) => routeOf(hash))).toMatchObject([
      { articleId: second },
      { articleId: first },
    ])
    expect(document.querySelector('[data-none]')?.getAttribute('data-none')).toBe(third)
    await userEvent.click(document.querySelector('button')!)
    expect(compared).toHaveBeenCalledOnce()
  })
})

describe('[AW13] before a paste is added', () => {
  const paste = (text: string): void => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document
      .querySelector('textarea')!
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
  }
  const noted = (): string | undefined =>
    document.querySelector<HTMLElement>('section[aria-label="What was found in it"] a')?.textContent

  test('the article of the case that is nearly the same is named', async () => {
    await keepArticle({ text: denial, html: false }, 'new')
    await keepArticle({ text: harvest, html: false }, 'open')
    show(<PasteBox on="open" takesFocus={false} />)
    await expect.poll(() => document.querySelector('textarea')).toBeTruthy()
    paste(copy)
    await expect.poll(noted).toBe(titleOf(articlesInOrder(bench.desk.getState().project)[0]!))
  })

  test('but not where it begins a case of its own', async () => {
    await keepArticle({ text: denial, html: false }, 'new')
    show(<PasteBox on="new" takesFocus={false} />)
    await expect.poll(() => document.querySelector('textarea')).toBeTruthy()
    paste(copy)
    await expect
      .poll(() => document.querySelector('section[aria-label="What was found in it"]'))
      .toBeTruthy()
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    expect(noted()).toBeUndefined()
  })
})
