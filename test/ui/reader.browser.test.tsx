// The reader on the example: the article, the panel beside it, the pointer, and addresses that lead to words.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced, type Placed } from '../../src/core/annotation.ts'
import { titleOf } from '../../src/core/article.ts'
import { articlesInOrder, marksOf } from '../../src/core/project.ts'
import type { Article, ArticleId } from '../../src/core/types.ts'
import { describe as describeArticle, discardArticle } from '../../src/state/articles.ts'
import { redo, undo } from '../../src/state/back-and-forth.ts'
import { drafts } from '../../src/state/app.ts'
import { EXAMPLE_CASE, openExample } from '../../src/state/example.ts'
import type { Outcome, Workbench } from '../../src/state/project.ts'
import { moveBySentence } from '../../src/state/moving.ts'
import { bodySentences, firstSentence } from '../../src/state/reading.ts'
import { routeOf } from '../../src/state/route.ts'
import { extendBySentence, select } from '../../src/state/selecting.ts'
import { go, moveCursor, session } from '../../src/state/session.ts'
import { removeMarks, tagHere } from '../../src/state/tagging.ts'
import { overlaps, passage, type Span } from '../../src/text/span.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { begin, end, show } from '../support/screen.tsx'

let bench: Workbench
let article: Article
let text: string

beforeEach(async () => {
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1200, 700)
  await openExample()
  article = articlesInOrder(bench.desk.getState().project)[0]!
})
afterEach(end)

/** Opens the reader, at a permalink where one is given, and waits for the whole article. */
const read = async (
  link: { readonly span?: Span; readonly quote?: string } = {},
): Promise<void> => {
  await bench.openText(article.id)
  text = bench.desk.getState().project.texts.get(article.id)!.text
  go({ screen: 'reader', caseId: EXAMPLE_CASE, articleId: article.id, ...link }, true)
  show(<ReaderScreen articleId={article.id} />)
  document.querySelector('main')!.style.cssText = 'height:700px;overflow:hidden'
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
}

const spanOf = (words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}
const panel = (): HTMLElement => document.querySelector('[aria-label="Annotation"]')!
const heading = (): string => panel().querySelector('h2')!.textContent
const quoted = (): string | undefined => panel().querySelector('blockquote')?.textContent
const button = (name: string): HTMLButtonElement =>
  [...panel().querySelectorAll('button')].find((each) => each.textContent.trim().endsWith(name))!
const pressed = (): readonly string[] =>
  [...panel().querySelectorAll<HTMLElement>('[aria-label="Tag"] [aria-pressed="true"]')].map(
    ({ title }) => title.replace(/ \(.\)$/, ''),
  )
const field = (name: 'note'): HTMLTextAreaElement =>
  document.querySelector<HTMLTextAreaElement>(`[data-field="${name}"]`)!
const sentence = (words: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('.s')].find((each) =>
    each.textContent.includes(words),
  )!
const marks = (): readonly Placed[] =>
  [...marksOf(bench.desk.getState().project, article.id).values()].filter(isPlaced)
const markOn = (words: string): Placed | undefined =>
  marks().find(({ quote }) => quote.exact === words)
const said = (): string | undefined => session.getState().message?.text
const here = (): string | null => {
  const { cursor } = session.getState()
  return cursor && passage(text, cursor)
}

/** The words that are registered under a highlight. */
const painted = (name: string): readonly string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })

/** A sentence of the example, with everything that was tagged in it taken away. */
const untagged = async (): Promise<Span> => {
  const open = spanOf("Ostrelle's foreign ministry did not respond to a request for comment.")
  await removeMarks(marks().filter((mark) => overlaps(mark, open)))
  session.setState({ message: null })
  return open
}

describe('[R36] the counts of words and sentences', () => {
  test('come later, and move nothing under the hand', async () => {
    await Promise.all([...document.fonts].map((face) => face.load())) // they move words as well
    const seen: { readonly counted: boolean; readonly top: number }[] = []
    const look = new MutationObserver(() => {
      const first = document.querySelector('article .par:not(.par-headline)')
      const counted = /\d words, \d+ sentence/.test(
        document.querySelector<HTMLElement>('.article-header')?.innerText ?? '',
      )
      if (first) seen.push({ counted, top: first.getBoundingClientRect().top })
    })
    look.observe(document.body, { childList: true, subtree: true, characterData: true })
    await page.viewport(1000, 700) // narrow enough for the counts to begin a line of their own
    await read()
    await expect.poll(() => seen.some(({ counted }) => counted)).toBe(true)
    look.disconnect()
    expect(seen.some(({ counted }) => !counted)).toBe(true)
    expect(new Set(seen.map(({ top }) => top)).size).toBe(1)
  })
})

describe('[R14] the article', () => {
  test('has its title, its source, its words and its tags', async () => {
    await read()
    expect(document.querySelector('h1')?.textContent).toBe(titleOf(article))
    expect(document.querySelector('article')?.getAttribute('aria-labelledby')).toBe('article-title')
    expect(document.querySelector('article')?.textContent).toContain('The Harbour Ledger')
    const { reading } = session.getState()
    const shown = [...document.querySelectorAll('.s')].map(({ textContent }) => textContent)
    const model = reading!.paragraphs.flatMap((_, i) => reading!.sentencesOf(i))
    expect(shown.toSorted()).toEqual(model.map((each) => passage(text, each)).toSorted())
    expect(painted('claim').length + painted('denial').length).toBeGreaterThan(5)
    expect(document.querySelectorAll('.s[data-tags]').length).toBeGreaterThan(5)
  })

  test('has the focus, and the cursor is on the first sentence behind the headline', async () => {
    await read()
    expect(document.activeElement).toBe(document.querySelector('article'))
    expect(session.getState().cursor).toEqual(firstSentence(session.getState().reading!))
    expect(document.querySelector('[aria-current]')?.textContent).toBe(here())
  })

  test('that is no longer there says so, and nothing of it stays under the keys', async () => {
    await read()
    await discardArticle(article.id)
    await expect
      .poll(() => document.querySelector('h1')?.textContent)
      .toBe('This article is no longer in the case')
    await expect.poll(() => session.getState().reading).toBeNull()
    expect(session.getState()).toMatchObject({ cursor: null, selection: null, active: null })
  })

  test('an id of no article says the same', async () => {
    show(<ReaderScreen articleId={crypto.randomUUID() as ArticleId} />) // a test's id
    await expect
      .poll(() => document.querySelector('h1')?.textContent)
      .toBe('This article is no longer in the case')
  })

  test('keeps the cursor when its title is edited', async () => {
    await read()
    moveBySentence(1)
    const before = here()
    await describeArticle(article.id, { title: 'Another title' })
    await expect.poll(() => document.querySelector('h1')?.textContent).toBe('Another title')
    expect(here()).toBe(before)
    await expect.poll(() => document.querySelector('[aria-current]')?.textContent).toBe(before)
  })
})

describe('[R15] the panel', () => {
  test('says which sentence of how many, and shows its words', async () => {
    await read()
    const all = bodySentences(session.getState().reading!)
    const at = all.findIndex(({ start }) => start === session.getState().cursor!.start)
    expect(heading()).toBe(`Sentence ${at + 1} of ${all.length}`)
    moveBySentence(1)
    await expect.poll(heading).toBe(`Sentence ${at + 2} of ${all.length}`)
    expect(quoted()).toBe(passage(text, all[at + 1]!))
  })

  test('speaks of selected words, and of what is set aside', async () => {
    await read()
    select(spanOf('120 drones'), true)
    await expect.poll(heading).toBe('Selected words')
    expect(quoted()).toBe('120 drones')
    expect(pressed()).toEqual([])
    moveCursor(spanOf('ADVERTISEMENT'))
    await expect.poll(heading).toBe('Not counted: set aside')
  })

  test('a tag is pressed, changed, removed and brought back', async () => {
    await read()
    const open = await untagged()
    const words = passage(text, open)
    moveCursor(open)
    await expect.poll(quoted).toBe(words)
    expect(pressed()).toEqual([])
    await userEvent.click(button('Claim'))
    await expect.poll(pressed).toEqual(['Claim'])
    expect(painted('claim')).toContain(words)
    expect(sentence(words).dataset['tags']).toBe('claim')
    await userEvent.click(button('Denial'))
    await expect.poll(pressed).toEqual(['Denial'])
    expect(painted('claim')).not.toContain(words)
    expect(painted('denial')).toContain(words)
    await userEvent.click(button('Remove'))
    await expect.poll(pressed).toEqual([])
    expect(painted('denial')).not.toContain(words)
    expect(said()).toBe('Removed the annotation.')
    session.getState().message?.action?.run()
    await expect.poll(pressed).toEqual(['Denial'])
    expect(painted('denial')).toContain(words)
  })

  test('undo and redo are seen at once', async () => {
    await read()
    const open = await untagged()
    moveCursor(open)
    await tagHere('context')
    expect(painted('context')).toContain(passage(text, open))
    await undo()
    expect(painted('context')).not.toContain(passage(text, open))
    expect(document.querySelector('[aria-current]')?.hasAttribute('data-tags')).toBe(false)
    await redo()
    expect(painted('context')).toContain(passage(text, open))
    await expect.poll(pressed).toEqual(['Context'])
  })

  test('lists what lies on the sentence, smallest first, and shows the one that is chosen', async () => {
    await read()
    const open = await untagged()
    moveCursor(open)
    await tagHere('claim')
    const [inner] = passage(text, open).split(' ').slice(1)
    select(
      {
        start: text.indexOf(inner!, open.start),
        end: text.indexOf(inner!, open.start) + inner!.length,
      },
      true,
    )
    await tagHere('denial')
    moveCursor(open)
    const listed = () =>
      [...panel().querySelectorAll('section li button')].map((each) => [
        each.querySelector('bdi')!.textContent,
        each.getAttribute('aria-pressed'),
      ])
    await expect.poll(() => listed().length).toBe(2)
    expect(listed().map(([, isShown]) => isShown)).toEqual(['false', 'true'])
    expect(listed()[0]![0]).toBe(inner)
    await userEvent.click(panel().querySelector<HTMLElement>('section li button')!)
    await expect.poll(quoted).toBe(inner)
    expect(pressed()).toEqual(['Denial'])
    expect(painted('active')).toEqual([inner])
  })
})

describe('[R16] the note', () => {
  afterEach(() => new Promise((done) => setTimeout(done, 200))) // the last draft is written

  const openNote = async (): Promise<Placed> => {
    await read()
    moveCursor(await untagged())
    await tagHere('claim')
    await expect.poll(() => field('note')).toBeTruthy()
    return markOn(here()!)!
  }

  test('Enter keeps what was typed and leads back to the text', async () => {
    await openNote()
    await userEvent.click(field('note'))
    await userEvent.keyboard('One{Shift>}{Enter}{/Shift}Two{Enter}')
    await expect.poll(() => markOn(here()!)?.note).toBe('One\nTwo')
    expect(document.activeElement).toBe(document.querySelector('article'))
    await userEvent.click(field('note'))
    await userEvent.keyboard(' and three{Escape}')
    await expect.poll(() => markOn(here()!)?.note).toBe('One\nTwo and three')
    expect(document.activeElement).toBe(document.querySelector('article'))
    expect(field('note').value).toBe('One\nTwo and three')
  })

  test('what is typed is kept when the panel moves on', async () => {
    const { id } = await openNote()
    await userEvent.click(field('note'))
    await userEvent.keyboard('Half a thought')
    moveBySentence(1)
    await expect.poll(() => marks().find((mark) => mark.id === id)?.note).toBe('Half a thought')
  })

  test('an empty field takes the value away', async () => {
    await openNote()
    await userEvent.fill(field('note'), 'Gone soon')
    await userEvent.tab()
    await expect.poll(() => markOn(here()!)?.note).toBe('Gone soon')
    await userEvent.fill(field('note'), '')
    await userEvent.tab()
    await expect.poll(() => 'note' in markOn(here()!)!).toBe(false)
  })

  test('a note that was taken back stays away', async () => {
    const { id } = await openNote()
    await userEvent.click(field('note'))
    await userEvent.keyboard('Not so')
    await new Promise((done) => setTimeout(done, 250)) // the draft is on the disk
    field('note').blur()
    const note = () => marks().find((mark) => mark.id === id)?.note
    await expect.poll(note).toBe('Not so')
    await undo()
    expect(note()).toBeUndefined()
    await expect.poll(() => field('note').value).toBe('')
    moveBySentence(1)
    await new Promise((done) => setTimeout(done, 100))
    expect(note()).toBeUndefined()
  })

  /** From now on the workbench answers with this. */
  const answering = (answer: () => Promise<Outcome>): (() => void) => {
    const { run } = bench
    Object.assign(bench, { run: answer })
    return () => void Object.assign(bench, { run })
  }

  test('what is typed while the disk is slow stays in the field', async () => {
    await openNote()
    const { run } = bench
    let release = (): void => undefined
    const slow = new Promise<void>((done) => (release = done))
    Object.assign(bench, {
      run: async (...args: Parameters<typeof run>) => {
        await slow
        return run(...args)
      },
    })
    await userEvent.click(field('note'))
    await userEvent.keyboard('First')
    field('note').blur()
    await userEvent.click(field('note'))
    await userEvent.keyboard(' and second')
    release()
    await expect.poll(() => markOn(here()!)?.note).toBe('First')
    expect(field('note').value).toBe('First and second')
    field('note').blur()
    await expect.poll(() => markOn(here()!)?.note).toBe('First and second')
  })

  test('what could not be saved stays in the field and as a draft, and is tried again', async () => {
    const mark = await openNote()
    const works = answering(() =>
      Promise.resolve({ kind: 'not-saved', reason: 'the disk is full' }),
    )
    await userEvent.click(field('note'))
    await userEvent.keyboard('Not lost')
    field('note').blur()
    await new Promise((done) => setTimeout(done, 250))
    expect(field('note').value).toBe('Not lost')
    expect(
      await drafts().load(
        `${bench.desk.getState().project.case!.id}/${article.id}/${mark.id}/note`,
      ),
    ).toBe('Not lost')
    works()
    field('note').focus()
    field('note').blur()
    await expect.poll(() => markOn(here()!)?.note).toBe('Not lost')
    await expect
      .poll(() =>
        drafts().load(`${bench.desk.getState().project.case!.id}/${article.id}/${mark.id}/note`),
      )
      .toBe('')
    expect(field('note').value).toBe('Not lost')
  })

  test('a draft from before a crash comes back into the field', async () => {
    await read()
    const [mark] = marks()
    drafts().keep(
      `${bench.desk.getState().project.case!.id}/${article.id}/${mark!.id}/note`,
      'Before the crash',
    )
    session.setState({ active: mark!.id })
    await expect.poll(() => field('note')?.value).toBe('Before the crash')
    field('note').focus()
    field('note').blur()
    await expect
      .poll(() => marks().find(({ id }) => id === mark!.id)?.note)
      .toBe('Before the crash')
  })
})

test('[R8] the end of a growing selection stays in sight', async () => {
  await read()
  await page.viewport(1200, 400)
  document.querySelector('main')!.style.height = '400px'
  const sentences = bodySentences(session.getState().reading!)
  moveCursor(sentences[0]!)
  for (let i = 0; i < 8; i++) extendBySentence(1)
  const { end: stop } = session.getState().selection!
  const last = document.querySelector(`.s[data-end="${stop}"]`)!
  await expect.poll(() => last.getBoundingClientRect().bottom).toBeLessThanOrEqual(400)
  expect(last.getBoundingClientRect().top).toBeGreaterThan(0)
})

describe('[R17] an address leads to its words', () => {
  const WORDS = 'could build about 40 drones a month'

  /** The words are selected, painted, and on the screen. */
  const expectShown = async (words: string): Promise<void> => {
    await expect.poll(() => painted('preview')).toEqual([words])
    await expect.poll(quoted).toBe(words)
    const box = document.querySelector('[aria-current]')!.getBoundingClientRect()
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.bottom).toBeLessThanOrEqual(700)
    expect(here()).toContain(words)
  }

  /** The text as it will be when it is open. */
  const load = async (): Promise<void> => {
    await bench.openText(article.id)
    text = bench.desk.getState().project.texts.get(article.id)!.text
  }

  test('by span and quotation, also far below', async () => {
    await load()
    await page.viewport(1200, 300)
    await read({ span: spanOf(WORDS), quote: WORDS })
    await expectShown(WORDS)
    expect(said()).toBeUndefined()
  })

  test('by span alone, and by quotation alone', async () => {
    await load()
    await read({ span: spanOf(WORDS) })
    await expectShown(WORDS)
    const other = 'a treaty that is not there'
    expect(text).not.toContain(other)
    go({ ...reader(), quote: '120 drones' }, true)
    await expectShown('120 drones')
    expect(said()).toBeUndefined()
  })

  test('says how far they have moved', async () => {
    await load()
    const { start, end: stop } = spanOf(WORDS)
    await read({ span: { start: start - 12, end: stop - 12 }, quote: WORDS })
    await expectShown(WORDS)
    expect(said()).toBe('Moved: found 12 characters later.')
    go({ ...reader(), span: { start: start + 5, end: stop + 5 }, quote: WORDS }, true)
    await expect.poll(said).toBe('Moved: found 5 characters earlier.')
  })

  test('says that they are gone, and leaves the cursor where it began', async () => {
    await load()
    await read({ span: { start: 20, end: 40 }, quote: 'Words of another text' })
    await expect
      .poll(said)
      .toBe('These words are not in this text any more: “Words of another text”')
    expect(session.getState().message?.tone).toBe('problem')
    expect(session.getState().selection).toBeNull()
    expect(session.getState().cursor).toEqual(firstSentence(session.getState().reading!))
  })

  test.each([
    ['behind the text', { start: 1_000_000, end: 1_000_009 }],
    ['backwards', { start: 90, end: 80 }],
    ['empty', { start: 90, end: 90 }],
  ])('a span %s selects nothing', async (_, span) => {
    await read({ span })
    expect(session.getState().selection).toBeNull()
    expect(here()).toBe(passage(text, firstSentence(session.getState().reading!)!))
  })

  test('a place that the text does not have is said', async () => {
    await read({ span: { start: 1_000_000, end: 1_000_009 } })
    await expect.poll(said).toBe('The link means a place that this text does not have.')
  })

  test('only once: an edited title does not lead back to them', async () => {
    await load()
    await read({ span: spanOf(WORDS), quote: WORDS })
    await expectShown(WORDS)
    moveCursor(spanOf('ADVERTISEMENT'))
    await describeArticle(article.id, { title: 'Another title' })
    await expect.poll(() => document.querySelector('h1')?.textContent).toBe('Another title')
    await new Promise((done) => setTimeout(done, 50))
    expect(session.getState().selection).toBeNull()
    expect(here()).toBe('ADVERTISEMENT')
  })

  const reader = () => {
    const route = session.getState().route
    if (route.screen !== 'reader') throw new RangeError('not in the reader')
    return { screen: 'reader', caseId: route.caseId, articleId: route.articleId } as const
  }

  test('the address is the one that was given', async () => {
    await load()
    await read({ span: spanOf(WORDS), quote: WORDS })
    expect(routeOf(location.hash)).toEqual({ ...reader(), span: spanOf(WORDS), quote: WORDS })
  })
})

describe('[R18] the pointer', () => {
  /** The middle of some words, seen from the element that holds them. */
  const middleOf = (words: string) => {
    const element = sentence(words)
    element.scrollIntoView({ block: 'center' }) // at an edge something may lie over it
    const start = element.textContent.indexOf(words)
    const range = document.createRange()
    range.setStart(element.firstChild!, start)
    range.setEnd(element.firstChild!, start + words.length)
    const [box] = range.getClientRects()
    const frame = element.getBoundingClientRect()
    return {
      element,
      position: {
        x: (box!.left + box!.right) / 2 - frame.left,
        y: (box!.top + box!.bottom) / 2 - frame.top,
      },
    }
  }
  const bar = () =>
    document.querySelector<HTMLElement>('[aria-hidden="true"] > button')?.parentElement

  test('a click puts the cursor on the sentence and shows its smallest annotation', async () => {
    await read()
    const { element, position } = middleOf('factories')
    await userEvent.click(element, { position })
    expect(here()).toBe(element.textContent)
    const at = text.indexOf('factories')
    const [smallest] = marks()
      .filter(({ start, end: stop }) => start <= at && at < stop)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    expect(session.getState().active).toBe(smallest?.id ?? null)
    expect(session.getState().selection).toBeNull()
  })

  test('a double click selects the word, and the bar tags it', async () => {
    await read()
    const { element, position } = middleOf('factories')
    await userEvent.dblClick(element, { position })
    await expect.poll(() => painted('preview')).toEqual(['factories'])
    await expect.poll(bar).toBeTruthy()
    await userEvent.click([...bar()!.querySelectorAll('button')][1]!)
    await expect.poll(() => markOn('factories')?.tag).toBe('denial')
    await expect.poll(bar).toBeFalsy()
    expect(painted('denial')).toContain('factories')
  })

  test('a triple click selects the sentence, also on its last sign', async () => {
    await read()
    for (const words of ['factories', '.']) {
      const { element, position } = middleOf(words)
      await userEvent.tripleClick(element, { position })
      await expect.poll(() => painted('preview')).toEqual([element.textContent])
      session.setState({ selection: null })
    }
  })

  test('Escape takes the selection and the bar away', async () => {
    await read()
    const { element, position } = middleOf('factories')
    await userEvent.dblClick(element, { position })
    await expect.poll(bar).toBeTruthy()
    session.setState({ selection: null, active: null })
    await expect.poll(bar).toBeFalsy()
    expect(getSelection()!.isCollapsed).toBe(true)
    expect(painted('preview')).toEqual([])
  })
})
