// What the reader's keys show on the screen: the offer for the same sentence, what is set aside, and the address that
// holds the place.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import { addArticle, removeArticle } from '../../src/core/plans/article.ts'
import { replacing } from '../../src/core/change.ts'
import type { Article, ArticleId, CaseId } from '../../src/core/types.ts'
import { keepAddress, keepPlace } from '../../src/state/address.ts'
import { keepArticle } from '../support/keep.ts'
import { copyQuotation } from '../../src/state/citing.ts'
import { now } from '../../src/state/clock.ts'
import { moveBySentence } from '../../src/state/moving.ts'
import type { Workbench } from '../../src/state/project.ts'
import { hashOf, routeOf, type Route } from '../../src/state/route.ts'
import { select } from '../../src/state/selecting.ts'
import { followAddress, go, moveCursor, session, useSession } from '../../src/state/session.ts'
import { setAsideHere } from '../../src/state/setting-aside.ts'
import { offerSameSentence } from '../../src/state/spreading.ts'
import { tagHere } from '../../src/state/tagging.ts'
import { passage, type Span } from '../../src/text/span.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { longText } from '../support/page.ts'
import { begin, end, show } from '../support/screen.tsx'

const SAID = 'Not one drone has left our ports.'
const TEXT = `Port closed

${SAID} Nobody else was asked about it.

Read more: harbour news

Okoro said that at least 210 drones were handed over at the port of Belmar.`

let bench: Workbench
let caseId: CaseId
let article: Article
let stopAddress = (): void => undefined

const Here = () => {
  const route = useSession((state) => state.route)
  return route.screen === 'reader' ? (
    <ReaderScreen key={route.articleId} articleId={route.articleId} />
  ) : null
}

beforeEach(async () => {
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1200, 700)
  await keepArticle({ text: TEXT, html: false }, 'new')
  caseId = bench.desk.getState().project.case!.id
  article = articlesInOrder(bench.desk.getState().project)[0]!
})
afterEach(async () => {
  stopAddress()
  stopAddress = () => undefined
  await end()
})

const add = async (text: string): Promise<ArticleId> => {
  const id = crypto.randomUUID() as ArticleId // a test's id
  const sum = '0'.repeat(64)
  await bench.run('Add', () =>
    addArticle({
      id,
      text,
      textHash: sum,
      pastedHash: sum,
      intake: { kind: 'paste', at: now() },
    }),
  )
  return id
}
const read = async (link: Partial<Extract<Route, { screen: 'reader' }>> = {}): Promise<void> => {
  go({ screen: 'reader', caseId, articleId: article.id, ...link }, true)
  show(<Here />)
  document.querySelector('main')!.style.cssText = 'height:700px;overflow:hidden'
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
}
const textNow = (): string => session.getState().reading!.text
const spanOf = (words: string): Span => {
  const start = textNow().indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}
const words = (span: Span | null): string | null => span && passage(textNow(), span)
const said = (): string | undefined => session.getState().message?.text
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')

describe('[R31] the same sentence is offered in a list', () => {
  const offer = async (): Promise<void> => {
    await add(`One\n\n${SAID.toUpperCase()}`)
    await add('Two\n\nNot one drone has left our harbours.')
    await read()
    moveCursor(spanOf(SAID))
    await tagHere('denial')
    await offerSameSentence()
    await expect.poll(dialog).toBeTruthy()
  }
  const rows = () =>
    [...dialog()!.querySelectorAll('li')].map((row) => [
      row.querySelector('.num')!.textContent,
      row.querySelector('input')!.checked,
    ])

  test('with its share, the same ones chosen; accepting is one change', async () => {
    await offer()
    expect(dialog()!.querySelector('h2')!.textContent).toBe(
      '2 more articles hold this sentence or one like it',
    )
    expect(rows()).toEqual([
      ['100% the same', true],
      ['87% the same', false],
    ])
    const before = bench.desk.getState().stack.undo.length
    await userEvent.click(dialog()!.querySelectorAll('input')[1]!)
    await userEvent.click(page.getByRole('button', { name: 'Tag 2 as denial' }))
    await expect.poll(() => allAnnotations(bench.desk.getState().project).length).toBe(3)
    expect(bench.desk.getState().stack.undo.length).toBe(before + 1)
    await expect.poll(dialog).toBeNull()
    await expect.poll(() => document.activeElement).toBe(document.querySelector('article'))
  })

  test('Escape changes nothing', async () => {
    await offer()
    await userEvent.keyboard('{Escape}')
    await expect.poll(dialog).toBeNull()
    expect(session.getState().sameSentence).toBeNull()
    expect(allAnnotations(bench.desk.getState().project).length).toBe(1)
  })
})

test('[R32] setting aside keeps the place on the screen', async () => {
  article = { ...article, id: await add(longText(120)) }
  await read()
  const { reading } = session.getState()
  moveCursor(reading!.sentencesOf(80)[1]!)
  const current = () => document.querySelector<HTMLElement>('[aria-current]')!
  const top = () => current().getBoundingClientRect().top
  await new Promise((done) => setTimeout(done, 100))
  const before = { top: top(), words: current().textContent }
  await setAsideHere()
  await expect.poll(() => document.querySelectorAll('.par-boilerplate').length).toBe(1)
  expect(current().textContent).toBe(before.words)
  expect(Math.abs(top() - before.top)).toBeLessThan(20) // the dashed box has a padding of its own
  expect(current().closest('.par-boilerplate')).toBeTruthy()
  await setAsideHere()
  await expect.poll(() => document.querySelectorAll('.par-boilerplate').length).toBe(0)
  expect(Math.abs(top() - before.top)).toBeLessThan(20)
})

describe('[R33] Y copies the words with their source and link', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own)
    else delete (navigator as { clipboard?: unknown }).clipboard // only the test's own is there
  })
  const clipboardIs = (writeText: (text: string) => Promise<void>): void =>
    void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })

  test('that leads to exactly them', async () => {
    const copied: string[] = []
    clipboardIs((text) => Promise.resolve(void copied.push(text)))
    await read()
    select(spanOf('Nobody else'), true)
    await copyQuotation()
    const [quote, source, link] = copied[0]!.split('\n')
    expect([quote, source]).toEqual(['“Nobody else”', 'Port closed'])
    expect(routeOf(new URL(link!).hash)).toEqual({
      screen: 'reader',
      caseId,
      articleId: article.id,
      span: spanOf('Nobody else'),
      quote: 'Nobody else',
    })
    expect(said()).toBe('Copied the words with their source and link.')
  })

  test('and says where the link is when the browser refuses', async () => {
    clipboardIs(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await read()
    moveCursor(spanOf('Nobody else was asked about it.'))
    await copyQuotation()
    expect(said()).toBe(
      'The browser did not let this be copied. The link to these words is in the address bar.',
    )
    expect(routeOf(location.hash)).toMatchObject({ quote: 'Nobody else was asked about it.' })
  })
})

describe('[RT4] the address holds the place', () => {
  const quoteIn = (): string | undefined => {
    const route = routeOf(location.hash)
    return route.screen === 'reader' ? route.quote : undefined
  }

  test('after the cursor has moved, without an entry of its own; the beginning has a plain one', async () => {
    stopAddress = keepAddress()
    await read()
    const entries = history.length
    moveBySentence(1)
    expect(quoteIn()).toBeUndefined() // not on the path of the key
    await expect.poll(quoteIn).toBe('Nobody else was asked about it.')
    expect(history.length).toBe(entries)
    select(spanOf('asked'), true)
    await expect.poll(quoteIn).toBe('asked')
    moveCursor(spanOf(SAID))
    await expect
      .poll(() => routeOf(location.hash))
      .toEqual({
        screen: 'reader',
        caseId,
        articleId: article.id,
      })
  })

  test('also when the article is left at once', async () => {
    stopAddress = keepAddress()
    await read()
    moveBySentence(1)
    go({ screen: 'case', caseId }, true)
    expect(location.hash).toBe(hashOf({ screen: 'case', caseId }))
    go({ screen: 'reader', caseId, articleId: article.id }, true)
    moveCursor(spanOf(SAID))
    moveBySentence(1)
    const leave = document.body.appendChild(document.createElement('a'))
    leave.addEventListener('click', (event) => event.preventDefault())
    leave.click()
    expect(quoteIn()).toBe('Nobody else was asked about it.')
  })

  test('an address that leads elsewhere by now is not written over', async () => {
    await read()
    moveBySentence(1)
    location.hash = hashOf({ screen: 'case', caseId })
    keepPlace()
    expect(location.hash).toBe(hashOf({ screen: 'case', caseId }))
  })

  test('words that are not found stay in the address', async () => {
    stopAddress = keepAddress()
    await read({ span: { start: 3, end: 30 }, quote: 'A treaty that nobody signed' })
    await new Promise((done) => setTimeout(done, 600))
    expect(quoteIn()).toBe('A treaty that nobody signed')
  })
})

describe('[RT5] a place in the address is gone to once', () => {
  test('a sentence is the cursor again, not a selection', async () => {
    await read()
    const span = spanOf('Nobody else was asked about it.')
    await end()
    bench = await begin()
    await keepArticle({ text: TEXT, html: false }, 'new')
    caseId = bench.desk.getState().project.case!.id
    article = articlesInOrder(bench.desk.getState().project)[0]!
    await read({ span, quote: 'Nobody else was asked about it.' })
    await expect
      .poll(() => words(session.getState().cursor))
      .toBe('Nobody else was asked about it.')
    expect(session.getState().selection).toBeNull()
  })

  test('own moves do not lead back to it', async () => {
    stopAddress = keepAddress()
    await read()
    const span = spanOf('asked')
    go({ screen: 'reader', caseId, articleId: article.id, span, quote: 'asked' }, true)
    await expect.poll(() => words(session.getState().selection)).toBe('asked')
    moveBySentence(1)
    const before = words(session.getState().cursor)
    await new Promise((done) => setTimeout(done, 600))
    expect(words(session.getState().cursor)).toBe(before)
    expect(session.getState().selection).toBeNull()
  })

  test('Back returns to the sentence that was left', async () => {
    stopAddress = keepAddress()
    followAddress()
    await read()
    moveBySentence(1)
    const left = words(session.getState().cursor)
    go({ screen: 'reader', caseId, articleId: article.id, span: spanOf('Okoro'), quote: 'Okoro' })
    await expect.poll(() => words(session.getState().selection)).toBe('Okoro')
    history.back()
    await expect.poll(() => words(session.getState().cursor)).toBe(left)
    await expect.poll(() => session.getState().selection).toBeNull()
  })
})

describe('[R35] a permalink finds words that a correction moved or changed', () => {
  test('at the nearest of several places', async () => {
    await read()
    const far = textNow().lastIndexOf('port')
    go(
      {
        screen: 'reader',
        caseId,
        articleId: article.id,
        span: { start: far - 12, end: far - 8 },
        quote: 'port',
      },
      true,
    )
    await expect.poll(said).toBe('Moved: found 12 characters later.')
    expect(session.getState().selection?.start).toBe(far)
  })

  test('changed words are shown with what they were', async () => {
    const quote = 'at least 120 drones were delivered at the port of Belmar'
    await read({ span: { start: 120, end: 120 + quote.length }, quote })
    await expect
      .poll(() => words(session.getState().selection))
      .toBe('at least 210 drones were handed over at the port of Belmar')
    expect(said()).toMatch(
      /^These words were changed, \d+ characters? (?:later|earlier)\. They were: “/,
    )
    expect(said()).toContain(quote)
  })
})

test('[RT6] an address to an article that is gone leads to its newest revision', async () => {
  const revision = await add(TEXT.replace('Nobody else', 'Nobody at all'))
  await bench.run('Revise', (project) => {
    const before = project.articles.get(revision)!
    return [replacing('articles', revision, before, { ...before, revisionOf: article.id })]
  })
  await bench.openTexts()
  await bench.run('Remove', (project) => removeArticle(project, article.id))
  go(
    {
      screen: 'reader',
      caseId,
      articleId: article.id,
      span: { start: 13, end: 13 + SAID.length },
      quote: SAID,
    },
    true,
  )
  show(<Here />)
  await expect.poll(() => session.getState().reading?.articleId).toBe(revision)
  await expect.poll(() => words(session.getState().cursor)).toBe(SAID)
  expect(routeOf(location.hash)).toMatchObject({ articleId: revision, quote: SAID })
  expect(said()).toBe('This article is gone. Its newest revision is shown.')
})
