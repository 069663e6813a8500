// The hands and what is suggested: a tag key that agrees, what the dock and the bar under the thumb offer, the reason in
// every view, what is worth checking, and the claims that denials answer on paper. With the real worker.

import { page, userEvent } from 'vitest/browser'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isPlaced, type Placed } from '../../src/core/annotation.ts'
import { describeAnnotation } from '../../src/core/plans/annotation.ts'
import { allAnnotations, articlesInOrder } from '../../src/core/project.ts'
import { encode } from '../../src/formats/touchstone.ts'
import { sha256 } from '../../src/state/clock.ts'
import type { Workbench } from '../../src/state/project.ts'
import { followAddress, go, moveCursor, session } from '../../src/state/session.ts'
import { openHere, stopSuggesting, suggesting } from '../../src/state/suggesting.ts'
import { chooseThreshold } from '../../src/state/threshold.ts'
import { triage } from '../../src/state/triage.ts'
import { passage } from '../../src/text/span.ts'
import { App } from '../../src/ui/App.tsx'
import { keepArticle } from '../support/keep.ts'
import { begin, end, show } from '../support/screen.tsx'
import { spanOf } from '../text/support.ts'

const FIRST = 'Karsovia on Friday denied that it had shipped 120 drones to Ostrelle.'
const SECOND = 'The freighter left the port of Belmar in February.'
const THIRD = 'Pavo Lindqvar denied the report again.'
const FOURTH = 'The talks go on in Dunmere next week.'
const INNER = 'it had shipped drones to Ostrelle'
const AROUND = `Karsovia on Friday dismissed claims that ${INNER}.`
const TEXT = `Drones and the port of Belmar\n\n${FIRST} ${SECOND}\n\n${THIRD} ${FOURTH}`

let bench: Workbench

beforeAll(followAddress)
beforeEach(async () => {
  localStorage.removeItem('touchstone.suggestions')
  chooseThreshold('strong') // what is sure stays sure, whatever else the rules learn to suggest
  triage.setState(triage.getInitialState(), true)
  bench = await begin()
  document.body.style.cssText = 'margin:0'
  await page.viewport(1440, 900)
})
afterEach(async () => {
  await end()
  stopSuggesting()
})

const project = () => bench.desk.getState().project
const open = async (view?: 'triage', text = TEXT): Promise<void> => {
  await keepArticle({ text, html: false }, 'new')
  const [article] = articlesInOrder(project())
  const place = { caseId: project().case!.id, articleId: article!.id }
  go({ screen: 'reader', ...place, ...(view ? { view } : {}) }, true)
  show(<App />)
  document.querySelector('main')!.style.cssText = 'height:100vh'
  await expect.poll(() => suggesting.getState().state).toBe('ready')
  await expect.poll(() => session.getState().cursor).toBeTruthy()
}
const press = (keys: string): Promise<void> => userEvent.keyboard(keys)
const text = (): string => session.getState().reading!.text
const under = (): string => passage(text(), session.getState().cursor!)
const goTo = (sentence: string): void => moveCursor(spanOf(text(), sentence))
const suggested = (): readonly string[] => openHere().map((each) => passage(text(), each))
const marks = (): readonly Placed[] =>
  allAnnotations(project())
    .filter(isPlaced)
    .toSorted((a, b) => a.start - b.start)
const tagged = (): readonly string[] =>
  marks().map(({ tag, quote, origin }) => `${tag} by ${origin.kind}: ${quote.exact}`)
const claimsOf = (words: string): readonly string[] =>
  (marks().find(({ quote }) => quote.exact === words)?.claimIds ?? []).map(
    (id) => project().claims.get(id)!.statement,
  )
const steps = (): number => bench.desk.getState().stack.undo.length
const region = (): string => document.querySelector('#announcements')!.textContent
const description = (): string => document.querySelector('#sentence-description')!.textContent
const panel = (): HTMLElement => document.querySelector<HTMLElement>('[data-side="panel"]')!
const bar = (): HTMLElement =>
  document.querySelector<HTMLElement>('section[aria-label="Tag this sentence"]')!
const inBar = (name: string): HTMLElement | undefined =>
  [...bar().querySelectorAll('button')].find((each) => each.textContent.includes(name))

/** What an annotation says but for what differs from one to the next. */
const said = (): object => {
  const { id: _, createdAt: __, ...rest } = marks()[0]!
  return rest
}

describe('[SU18] a tag that is suggested for the whole sentence accepts the suggestion', () => {
  test('by key: all that Enter writes, as one change, and the cursor stays', async () => {
    await open()
    await expect.poll(suggested).toEqual([FIRST, THIRD])
    await press('{Enter}')
    await expect.poll(marks).toHaveLength(1)
    const accepted = said()
    await press('u')
    await expect.poll(marks).toEqual([])
    await expect.poll(suggested).toEqual([FIRST, THIRD])

    goTo(FIRST)
    const before = steps()
    await press('d')
    await expect.poll(tagged).toEqual([`denial by suggestion: ${FIRST}`])
    expect(said()).toEqual(accepted)
    expect(accepted).toMatchObject({ form: 'indirect', statementDate: { stated: 'on Friday' } })
    expect(steps()).toBe(before + 1)
    expect(under()).toBe(FIRST)
    await expect.poll(() => session.getState().active).toBe(marks()[0]!.id)
    await expect.poll(region).toContain('Denial accepted. 1 of 5 coded.')
    expect(suggested()).toEqual([THIRD])

    await press('u')
    await expect.poll(marks).toEqual([])
    await expect.poll(suggested).toEqual([FIRST, THIRD])
  })

  test.each(['panel', 'thumb'])('by the button of the %s', async (where) => {
    if (where === 'thumb') await page.viewport(390, 844)
    await open()
    await expect.poll(suggested).toContain(FIRST)
    const place = where === 'panel' ? panel().querySelector('[aria-label="Tag"]')! : bar()
    const denial = [...place.querySelectorAll('button')].find((each) =>
      each.textContent.includes('Denial'),
    )
    await userEvent.click(denial!)
    await expect.poll(tagged).toEqual([`denial by suggestion: ${FIRST}`])
  })

  test('in triage, and of several sentences each that it is suggested for', async () => {
    await open('triage')
    await expect.poll(suggested).toContain(FIRST)
    await press('d')
    await expect.poll(tagged).toEqual([`denial by suggestion: ${FIRST}`])
    await press('{Shift>}w{/Shift}')
    goTo(SECOND)
    await press('+')
    goTo(THIRD)
    await press('+')
    const before = steps()
    await press('d')
    await expect
      .poll(tagged)
      .toEqual([
        `denial by suggestion: ${FIRST}`,
        `denial by person: ${SECOND}`,
        `denial by suggestion: ${THIRD}`,
      ])
    expect(steps()).toBe(before + 1)
  })

  test('another tag goes on by hand, and rejects', async () => {
    await open()
    await expect.poll(suggested).toContain(FIRST)
    await press('c')
    await expect.poll(tagged).toEqual([`claim by person: ${FIRST}`])
    expect(suggested()).toEqual([THIRD])
    await press('{Backspace}')
    await expect.poll(marks).toEqual([])
    expect(suggested()).toEqual([THIRD])
  })

  test('where a clause is suggested the tag goes on the sentence by hand', async () => {
    await open(undefined, TEXT.replace(FIRST, AROUND))
    await expect.poll(suggested).toEqual([AROUND, INNER, THIRD])
    await press('c')
    await expect.poll(tagged).toEqual([`claim by person: ${AROUND}`])
  })

  test('with another tag right before it, the sentence is retagged', async () => {
    await open()
    await expect.poll(suggested).toContain(FIRST)
    await press('cd')
    await expect.poll(tagged).toEqual([`denial by person: ${FIRST}`])
  })

  test('what is not shown is not accepted', async () => {
    await open()
    await expect.poll(suggested).toContain(FIRST)
    chooseThreshold('off')
    await press('d')
    await expect.poll(tagged).toEqual([`denial by person: ${FIRST}`])
  })
})

describe('[SU19] the dock says which key accepts', () => {
  const offer = (): HTMLElement => document.querySelector<HTMLElement>('[data-offers]')!
  const isSeen = (): boolean => getComputedStyle(offer()).visibility === 'visible'
  const places = (): readonly string[] =>
    [
      ...document.querySelectorAll('footer [data-teaches], footer [data-offers], footer button'),
    ].map((each) => {
      const { x, y, width } = each.getBoundingClientRect()
      return [x, y, width].map((n) => n.toFixed(1)).join(' ')
    })

  test.each([1440, 1920])('as the panel does, and nothing moves: %i px', async (width) => {
    await page.viewport(width, 900)
    await open()
    await expect.poll(isSeen).toBe(true)
    expect(offer().textContent).toBe('Enter accept')
    await document.fonts.ready
    const before = places()
    const { bottom } = document.querySelector('footer')!.getBoundingClientRect()
    for (const each of document.querySelectorAll<HTMLElement>('footer [data-teaches]'))
      if (each.offsetWidth > 0) expect(each.getBoundingClientRect().bottom).toBeLessThan(bottom)
    await press('j')
    expect(under()).toBe(SECOND)
    await expect.poll(isSeen).toBe(false)
    await expect.poll(places).toEqual(before)
    await press('k')
    await expect.poll(isSeen).toBe(true)
    session.setState({ selection: spanOf(text(), 'on Friday') })
    await expect.poll(isSeen).toBe(false)
    expect(panel().querySelector('[data-suggestion]')).toBeNull()
  })
})

describe('[SU20] the bar under the thumb asks which claim a denial answers', () => {
  const denies = (): HTMLElement | undefined => inBar('Denies')
  const dialog = (): HTMLElement | null => document.querySelector('[role="dialog"]')
  const options = (): readonly HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('[role="option"]'),
  ]

  test.each([390, 320])(
    'it opens the list, one more tap links, and the bar keeps its height: %i px',
    async (width) => {
      await page.viewport(width, 700)
      await open(undefined, TEXT.replace(FIRST, AROUND))
      await expect.poll(suggested).toContain(INNER)
      const height = bar().getBoundingClientRect().height
      await press('{Enter}')
      await expect.poll(marks).toHaveLength(2)
      await expect.poll(denies).toBeUndefined() // the next sentence is none
      goTo(AROUND)
      session.setState({ active: marks()[0]!.id })
      await expect.poll(() => denies()?.textContent).toBe('Denies which claim?')
      const box = denies()!.getBoundingClientRect()
      expect(Math.min(box.height, box.width)).toBeGreaterThanOrEqual(44)
      expect(bar().getBoundingClientRect().height).toBe(height)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)

      await userEvent.click(denies()!)
      await expect.poll(() => options()[0]?.textContent).toContain(INNER)
      expect(dialog()!.querySelector('h2')!.textContent).toBe('Which claim does it deny?')
      expect(claimsOf(AROUND)).toEqual([])
      await userEvent.click(options()[0]!)
      await expect.poll(() => claimsOf(AROUND)).toEqual([INNER])
      await expect.poll(denies).toBeUndefined()
      expect(bar().getBoundingClientRect().height).toBe(height)

      goTo(THIRD)
      await press('d')
      await expect.poll(() => denies()?.textContent).toBe('Denies claim 1?')
      expect(bar().getBoundingClientRect().height).toBe(height)
      await userEvent.click(denies()!)
      await expect.poll(() => options()[0]?.textContent).toContain('Claim 1, ')
      await press('{Escape}')
      await expect.poll(dialog).toBeNull()
      expect(claimsOf(THIRD)).toEqual([])
    },
  )

  test('not on a claim, and not without a candidate', async () => {
    await page.viewport(390, 844)
    await open()
    await expect.poll(suggested).toContain(FIRST)
    await press('d')
    await expect.poll(marks).toHaveLength(1)
    await new Promise((resolve) => {
      setTimeout(resolve, 300) // longer than candidates take to be ranked
    })
    expect(denies()).toBeUndefined()
    expect(bar().textContent).toContain('1 coded')
    goTo(SECOND)
    await press('c')
    await expect.poll(marks).toHaveLength(2)
    goTo(FIRST)
    session.setState({ active: marks()[0]!.id })
    await expect.poll(denies).toBeTruthy()
    goTo(SECOND)
    session.setState({ active: marks()[1]!.id })
    await expect.poll(denies).toBeUndefined()
  })

  test('beside what is suggested inside of the denial it is its icon, with its name', async () => {
    await page.viewport(390, 844)
    await open(undefined, TEXT.replace(FIRST, AROUND))
    await expect.poll(suggested).toContain(INNER)
    goTo(SECOND)
    await press('c')
    goTo(AROUND)
    await press('d')
    await expect.poll(() => denies()?.textContent).toBe('Denies which claim?')
    expect(inBar('Accept')).toBeTruthy()
    expect(denies()!.getBoundingClientRect().width).toBeLessThan(60)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})

describe('[SU21] the reason is the same sentence everywhere', () => {
  const why = '“denied” is a word of denial; speaker: Karsovia, named before “denied”.'

  test('in the panel, on the card of triage, and in the description of the sentence', async () => {
    await open()
    const reason = (): string | undefined =>
      panel().querySelector('[data-suggestion] p + p')?.textContent
    await expect.poll(reason).toBe(why.replaceAll(/[“”]/g, ''))
    await expect.poll(description).toContain(`Suggested denial: ${why} Enter accepts.`)
    await press('{Shift>}w{/Shift}')
    const card = (): string | undefined =>
      document.querySelector('[data-keys="triage"] [aria-current] p')?.textContent
    await expect.poll(card).toBe(`D?Suggested denial: ${why.replaceAll(/[“”]/g, '')}`)
  })
})

describe('[SU22] what is worth checking', () => {
  const LINE = 'Worth checking: a number'

  test('is one line of the panel, also once it is tagged, in triage and in the description', async () => {
    await open()
    await expect.poll(() => panel().textContent).toContain(LINE)
    await expect.poll(description).toMatch(/Enter accepts\. Worth checking: a number\.$/)
    await press('d')
    await expect.poll(description).toMatch(/^Denial\..*Worth checking: a number\.$/)
    expect(panel().textContent).toContain(LINE)
    await press('j')
    await expect.poll(() => panel().textContent).not.toContain('Worth checking')
    await press('u')
    await expect.poll(marks).toEqual([])
    goTo(FIRST)
    await press('{Shift>}w{/Shift}')
    await expect
      .poll(() => document.querySelector('[data-keys="triage"] [aria-current]')?.textContent)
      .toContain(LINE)
  })

  test('is in no file, and not there with suggestions off', async () => {
    await open()
    await expect.poll(() => panel().textContent).toContain(LINE)
    await press('d')
    await expect.poll(marks).toHaveLength(1)
    const file = await encode(await bench.openTexts(), { name: 'Test', version: '1' }, sha256)
    if (file.kind === 'refused') throw new Error('the case has no file')
    expect(file.text).not.toMatch(/hints|Worth checking|quantity/)
    chooseThreshold('off')
    await expect.poll(() => panel().textContent).not.toContain('Worth checking')
    await expect.poll(description).not.toContain('Worth checking')
  })
})

test('[SU23] on paper a denial names the claims that it answers, with a note and without', async () => {
  await open(undefined, TEXT.replace(FIRST, AROUND))
  await expect.poll(suggested).toContain(INNER)
  await press('{Enter}')
  await expect.poll(marks).toHaveLength(2)
  goTo(AROUND)
  session.setState({ active: marks()[0]!.id })
  await press('{Shift>}l{/Shift}')
  await expect.poll(() => claimsOf(AROUND)).toEqual([INNER])
  goTo(THIRD)
  await press('d')
  await expect.poll(marks).toHaveLength(3) // a denial that answers nothing yet, and has no note
  dispatchEvent(new Event('beforeprint'))
  const notes = (): readonly string[] =>
    [...document.querySelectorAll('[aria-label="Notes"] li')].map(({ textContent }) => textContent)
  expect(notes()).toHaveLength(1) // the claim itself has no note
  expect(notes()[0]).toContain(`Denial, Karsovia: ${AROUND}Denies claim 1: ${INNER}`)
  const sentence = document.querySelector('article .s[data-notes]')
  expect([sentence?.textContent, sentence?.getAttribute('data-notes')]).toEqual([AROUND, '1'])
  dispatchEvent(new Event('afterprint'))
  await expect.poll(notes).toEqual([])
  await bench.run('Write a note', (now, actor) =>
    describeAnnotation(now, marks()[0]!, { note: 'Ask the port.' }, actor),
  )
  dispatchEvent(new Event('beforeprint'))
  expect(notes()).toHaveLength(1)
  expect(notes()[0]).toMatch(/Denies claim 1: .*Ask the port\.$/)
  dispatchEvent(new Event('afterprint'))
})

describe('[SU24] from suggestion to suggestion', () => {
  test('by keys, in both directions, past what was decided; where there is none that is said', async () => {
    await open()
    await expect.poll(suggested).toEqual([FIRST, THIRD])
    await press(')')
    expect(under()).toBe(THIRD)
    await press(')')
    expect(session.getState().message?.text).toBe('No suggestion below.')
    await press('(')
    expect(under()).toBe(FIRST)
    await press('d')
    await expect.poll(marks).toHaveLength(1)
    goTo(FOURTH)
    await press('((')
    expect(under()).toBe(THIRD)
    expect(session.getState().message?.text).toBe('No suggestion above.')
    chooseThreshold('off')
    await press('(')
    expect(session.getState().message?.text).toBe('Suggestions are off.')
  })

  test('by the palette', async () => {
    await open()
    await expect.poll(suggested).toEqual([FIRST, THIRD])
    await press('{Control>}k{/Control}')
    await expect.poll(() => document.activeElement?.role).toBe('combobox')
    await press('next sugg')
    await press('{Enter}')
    await expect.poll(under).toBe(THIRD)
  })
})
