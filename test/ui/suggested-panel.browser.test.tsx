// Suggestions in the panel: what is suggested on the sentence and why, how much is suggested, and all strong ones at
// once. With the real worker.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced, type Placed } from '../../src/core/annotation.ts'
import { describeArticle } from '../../src/core/plans/article.ts'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import type { Article } from '../../src/core/types.ts'
import { startAnalysis } from '../../src/state/analysis-worker.ts'
import { undo } from '../../src/state/back-and-forth.ts'
import { commandFor } from '../../src/state/commands.ts'
import type { Workbench } from '../../src/state/project.ts'
import { go, moveCursor, session } from '../../src/state/session.ts'
import { followSuggestions, stopSuggesting } from '../../src/state/suggesting.ts'
import { chooseThreshold, thresholdNow } from '../../src/state/threshold.ts'
import { ReaderScreen } from '../../src/ui/reader/ReaderScreen.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'
import { spanOf } from '../text/support.ts'

const CRANES = 'The ministry of Karsovia on Friday denied the allegations about the cranes.'
const TOWER = 'The tower opened in 2029.'
const PORT = 'Pavo Lindqvar denied the accusations <img src=x onerror=alert(1)> against the port.'
const TEXT = [
  'The cranes of Karsovia',
  'By Mirela Tann\n14 March 2031',
  `${CRANES} ${TOWER}`,
  `Hanne Okoro said that the cranes were sold. ${PORT}`,
].join('\n\n')

let bench: Workbench
let article: Article

const opened = async (words = TEXT): Promise<void> => {
  await keepArticle({ text: words, html: false }, 'new')
  article = articlesInOrder(bench.desk.getState().project)[0]!
  const caseId = bench.desk.getState().project.case!.id
  go({ screen: 'reader', caseId, articleId: article.id }, true)
  show(<ReaderScreen articleId={article.id} />)
  document.querySelector('main')!.style.cssText = 'height:800px;overflow:hidden'
  await expect.poll(() => document.querySelector('article:not([aria-busy])')).toBeTruthy()
}
beforeEach(async () => {
  localStorage.clear()
  chooseThreshold('likely')
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1200, 800)
})
afterEach(async () => {
  await end()
  stopSuggesting()
})

const text = (): string => session.getState().reading!.text
const goTo = (words: string): void => moveCursor(spanOf(text(), words))
const panel = () => document.querySelector<HTMLElement>('[data-side="panel"]')!
const suggested = () => document.querySelector<HTMLElement>('[data-suggestion]')
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]')
const marks = (): readonly Placed[] =>
  allAnnotations(bench.desk.getState().project)
    .filter(isPlaced)
    .toSorted((a, b) => a.start - b.start)
const tags = () => marks().map(({ quote, tag }) => [quote.exact, tag])
const steps = (): number => bench.desk.getState().stack.undo.length
const press = (key: string): void => commandFor(key, 'reader')!.run()
const button = (name: string) => page.getByRole('button', { name, exact: true })
const radio = (name: RegExp) => page.getByRole('radio', { name })
const written = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...suggested()!.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')!.textContent,
      row.querySelector('dd > bdi')!.textContent,
    ]),
  )
const strongCount = (): number =>
  Number(/\d+/.exec([...document.querySelectorAll('fieldset label')][1]?.textContent ?? '')?.[0])
/** The panel follows the case, and the case the disk. */
const saved = async (): Promise<void> => {
  await expect.poll(() => bench.desk.getState().save.kind).toBe('saved')
}

describe('[SG1] the panel shows what is suggested on the sentence', () => {
  test('the tag and how sure it is in words, the reason with the words of the article, what would be written', async () => {
    await opened()
    goTo(CRANES)
    await expect.poll(() => suggested()?.textContent).toMatch(/Suggested denial\s*strong/)
    expect(suggested()!.querySelector('i')!.textContent).toBe('denied')
    expect(written()).toMatchObject({ Form: 'Indirect', Date: '14 Mar 2031' })
    expect(written()['Speaker']).toContain('Karsovia')
    expect(marks()).toEqual([])
  })

  test('nothing on a sentence without one, on selected words, and beside a tag', async () => {
    await opened()
    goTo(CRANES)
    await expect.poll(suggested).toBeTruthy()
    session.setState({ selection: spanOf(text(), 'the allegations') })
    await expect.poll(suggested).toBeNull()
    goTo(TOWER)
    await expect.poll(suggested).toBeNull()
    goTo(CRANES)
    await expect.poll(suggested).toBeTruthy()
    press('X')
    await expect.poll(suggested).toBeNull()
    expect(tags()).toEqual([[CRANES, 'context']])
  })

  test('words of the article are text, whatever they hold', async () => {
    await opened()
    goTo(PORT)
    await expect.poll(suggested).toBeTruthy()
    press('Shift+Enter')
    await expect.poll(dialog).toBeTruthy()
    expect(dialog()!.textContent).toContain('<img src=x')
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('[SG2] one press decides, and writes what was shown', () => {
  test.each(['key', 'button'])(
    'accept, by %s: the annotation, and the next sentence',
    async (by) => {
      await opened()
      goTo(CRANES)
      await expect.poll(suggested).toBeTruthy()
      const shown = written()
      if (by === 'key') press('Enter')
      else await userEvent.click(page.getByRole('button', { name: /^Accept the suggested denial/ }))
      await expect.poll(tags).toEqual([[CRANES, 'denial']])
      expect(session.getState().cursor).toEqual(spanOf(text(), TOWER))
      const [mark] = marks()
      expect(mark).toMatchObject({
        form: 'indirect',
        statementDate: { state: 'stated', stated: 'on Friday', resolved: '2031-03-14' },
        origin: { kind: 'suggestion' },
      })
      expect([mark!.origin.rule, mark!.origin.cue, mark!.origin.lexicon]).not.toContain(undefined)
      expect(mark!.speaker?.entity ?? mark!.speaker?.stated).toBe(shown['Speaker'])
      await undo()
      expect(marks()).toEqual([])
      goTo(CRANES)
      await expect.poll(suggested).toBeTruthy()
    },
  )

  test.each(['key', 'button'])('reject, by %s: it is not made again, and can be', async (by) => {
    await opened()
    goTo(CRANES)
    await expect.poll(suggested).toBeTruthy()
    if (by === 'key') press('Backspace')
    else await userEvent.click(page.getByRole('button', { name: /^Reject the suggested denial/ }))
    await saved()
    goTo(CRANES)
    await expect.poll(() => panel().textContent).toContain('1 rejected here.')
    expect(suggested()).toBeNull()
    expect(marks()).toEqual([])
    await userEvent.click(button('Suggest it again'))
    await expect.poll(suggested).toBeTruthy()
    expect(panel().textContent).not.toContain('rejected here')
  })

  test('with the keyboard in the panel the hands are in the text afterwards', async () => {
    await opened()
    goTo(CRANES)
    await expect.poll(suggested).toBeTruthy()
    suggested()!.querySelector<HTMLElement>('button')!.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement).toBe(document.querySelector('article'))
    await expect.poll(tags).toEqual([[CRANES, 'denial']])
  })
})

describe('[SG3] how much is suggested is seen and moved', () => {
  test('four stops with what is open at each; one line says what the stop means', async () => {
    await opened()
    await expect.poll(strongCount).toBe(2)
    const stops = [...document.querySelectorAll('fieldset label')].map((each) => each.textContent)
    expect(stops[0]).toBe('Off')
    expect(stops[3]).toMatch(/^All \d+ open$/)
    expect(panel().textContent).toContain('weaker ones near a claim')
    goTo(CRANES)
    press('Enter')
    await expect.poll(strongCount).toBe(1)
  })

  test('by keys and as a group of radio buttons', async () => {
    await opened()
    goTo(CRANES)
    await expect.poll(suggested).toBeTruthy()
    press('<')
    await expect
      .poll(() => document.querySelector<HTMLInputElement>(':checked')?.value)
      .toBe('strong')
    await userEvent.click(radio(/^Off/))
    expect(thresholdNow()).toBe('off')
    await expect.poll(suggested).toBeNull()
    expect(panel().textContent).toContain('Nothing is suggested.')
    await userEvent.keyboard('{ArrowRight}')
    expect(thresholdNow()).toBe('strong')
    await expect.poll(suggested).toBeTruthy()
    goTo(TOWER)
    press('>')
    press('>')
    await expect.poll(suggested).toBeTruthy()
    expect(suggested()!.textContent).toContain('on request')
  })
})

test('[SG4] where the analysis stopped that is said, tagging works, and it can be tried again', async () => {
  await opened()
  await expect.poll(strongCount).toBe(2)
  stopSuggesting()
  let isBroken = true
  const stop = followSuggestions(article.id, () => {
    if (isBroken) throw new Error('no worker here')
    return startAnalysis()
  })
  await expect
    .poll(() => panel().textContent)
    .toContain('Suggestions are off: the analysis stopped. Tagging works.')
  goTo(CRANES)
  press('D')
  await expect.poll(tags).toEqual([[CRANES, 'denial']])
  isBroken = false
  await userEvent.click(button('Try again'))
  await expect.poll(strongCount).toBe(1)
  expect(panel().textContent).not.toContain('stopped')
  stop()
})

test('[SG5] an article of a language without rules says so', async () => {
  await opened()
  await expect.poll(strongCount).toBe(2)
  await bench.run('Edit the source', (project) =>
    describeArticle(project, article.id, { language: 'ko' }),
  )
  await expect
    .poll(() => panel().textContent)
    .toContain(
      'No rules for Korean: suggestions are off. Quotations, numbers and dates still work.',
    )
})

describe('[SG6] all strong ones at once', () => {
  const offered = async (): Promise<void> => {
    await opened()
    await expect.poll(strongCount).toBe(2)
    document.querySelector<HTMLElement>('article')!.focus()
    press('Shift+Enter')
    await expect.poll(dialog).toBeTruthy()
  }
  const boxes = () => [...dialog()!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]

  test('are listed with tag, words, reason and what is written, all chosen, and nothing is written', async () => {
    await offered()
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true])
    const [first] = dialog()!.querySelectorAll('li')
    expect(first!.textContent).toMatch(/Denial: .*about the cranes.*denied.*Speaker: .*Karsovia/)
    expect(marks()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.poll(dialog).toBeNull()
    await expect.poll(() => document.activeElement).toBe(document.querySelector('article'))
    expect(marks()).toEqual([])
  })

  test('the chosen ones become annotations as one change, with the way back', async () => {
    await offered()
    const before = steps()
    await userEvent.click(button('Accept 2'))
    await expect.poll(tags).toEqual([
      [CRANES, 'denial'],
      [PORT, 'denial'],
    ])
    expect(steps()).toBe(before + 1)
    await expect.poll(dialog).toBeNull()
    await expect.poll(() => document.activeElement).toBe(document.querySelector('article'))
    expect(session.getState().message).toMatchObject({ text: 'Accepted 2 suggestions.' })
    session.getState().message!.action!.run()
    await expect.poll(marks).toEqual([])
  })

  test('what was taken away stays a suggestion; with none there is nothing to accept', async () => {
    await offered()
    await userEvent.click(button('None of them'))
    expect(page.getByRole('button', { name: 'Accept 0' }).element()).toHaveProperty(
      'disabled',
      true,
    )
    await userEvent.click(boxes()[1]!)
    await userEvent.click(button('Accept 1'))
    await expect.poll(tags).toEqual([[PORT, 'denial']])
    await expect.poll(strongCount).toBe(1)
  })

  test('fit a phone', async () => {
    await page.viewport(390, 844)
    await opened()
    press('Shift+Enter')
    await expect.poll(() => (press('Shift+Enter'), dialog())).toBeTruthy()
    const { scrollWidth, clientWidth } = dialog()!
    expect(scrollWidth).toBe(clientWidth)
    expect(document.documentElement.scrollWidth).toBe(390)
  })

  test('without any that is said', async () => {
    await opened('The tower opened in 2029.')
    press('Shift+Enter')
    expect(session.getState().message?.text).toBe('No strong suggestion is open in this article.')
  })
})
