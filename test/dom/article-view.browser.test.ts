// The article as static DOM: every word where it belongs, everything mounted in the end, nothing touched by tags.

import { afterEach, describe, expect, test } from 'vitest'
import { unseenIn } from '../../src/text/unseen.ts'
import fc from 'fast-check'
import { createPainter } from '../../src/dom/paint.ts'
import { freeze } from '../../src/text/normalize.ts'
import globe from '../corpus/globe-ticker/source.txt?raw'
import ledger from '../corpus/harbour-ledger/source.txt?raw'
import {
  drawn,
  layOut,
  longText,
  markOn,
  marksOf,
  region,
  spanOf,
  type Laid,
} from '../support/page.ts'
import { awkwardText } from '../text/support.ts'

let laid: Laid | null = null
afterEach(() => {
  laid?.view.destroy()
  laid = null
  document.body.replaceChildren()
})

const shown = (...args: Parameters<typeof layOut>): Laid => (laid = layOut(...args))

/** Every word of the model stands in its element, in order, and nothing else does. */
const expectWordsInPlace = ({ view, reading, hosts, article }: Laid): void => {
  const { text, paragraphs } = reading
  expect(view.mounted.length).toBe(paragraphs.length)
  expect(view.mounted.map(({ start, end }) => ({ start, end }))).toEqual(paragraphs)
  let number = 0
  for (const [i, { element: words, sentences }] of view.mounted.entries()) {
    expect(sentences.map(({ from, to }) => ({ start: from, end: to }))).toEqual(
      reading.sentencesOf(i),
    )
    for (const sentence of sentences) {
      expect(sentence.textContent).toBe(text.slice(sentence.from, sentence.to))
      expect(sentence.childNodes.length).toBe(1)
      const unseen = unseenIn(text, { start: sentence.from, end: sentence.to }).length
      expect({ ...sentence.dataset }).toEqual({
        ...(unseen > 0 ? { unseen: String(unseen) } : {}),
        sentence: String(++number),
        start: String(sentence.from),
        end: String(sentence.to),
      })
    }
    expect(words.textContent).toBe(text.slice(paragraphs[i]!.start, paragraphs[i]!.end))
  }
  const all = [...hosts.headline.querySelectorAll('.s'), ...hosts.text.querySelectorAll('.s')]
  expect(all.length).toBe(number)
  expect(article.querySelectorAll('[data-tags], [aria-current]').length).toBe(0)
}

describe('[V1] every sentence of the model is one element with exactly its words', () => {
  test.each([
    ['The Harbour Ledger', ledger],
    ['Globe Ticker', globe],
    ['CRLF, frozen', freeze('One line.\r\nAnother one.\r\n\r\nA third.\r\n').text],
    ['right to left', 'قالت الحكومة إن التقرير كاذب. لم ترد أوسترل.\n\nקרסוביה דחתה את הדיווח.'],
    ['combining marks', 'Cafe\u0301 Karsovia\u0301\u0323 opened. It clo\u0308sed again.'],
    [
      'emoji',
      'A drone \u{1F6F0}\uFE0F flew. \u{1F469}\u200D\u2708\uFE0F said so. \u{1F1E6}\u{1F1FD}!',
    ],
    ['zero width', 'dro\u200Bnes\u00AD flew\u2060. \uFEFFNobody\u200D saw.\u200E'],
    ['NUL', 'A\u0000B said so. \u0000 Nothing \u0007 more.'],
    ['no text', ''],
    ['blanks alone', ' \n\n\t \n'],
  ])('%s', async (_, text) => {
    const page = shown(text)
    await page.view.whole
    expectWordsInPlace(page)
  })

  test('one paragraph of 50,000 characters, with and without stops', async () => {
    for (const words of ['Karsovia rejected the report. ', 'karsovia rejected the report ', 'ж']) {
      const page = shown(words.repeat(Math.ceil(50_000 / words.length)))
      await page.view.whole
      expect(page.view.mounted.length).toBe(1)
      expectWordsInPlace(page)
      page.remove()
    }
  })

  test('text made of what breaks text', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardText, async (text) => {
        const page = shown(text)
        await page.view.whole
        expectWordsInPlace(page)
        page.remove()
      }),
      { numRuns: 200 },
    )
  })

  test('markup in the text is text', async () => {
    const page = shown('<img src=x onerror="globalThis.hit=1"> &amp; <script>hit()</script>')
    await page.view.whole
    expectWordsInPlace(page)
    expect(page.article.querySelector('img, script')).toBeNull()
  })
})

describe('[V2] 3,000 paragraphs', () => {
  const text = longText(3_000)

  test('the first screen is there at once, the rest follows in order', async () => {
    const page = shown(text)
    const { view, hosts } = page
    const first = view.mounted.length
    expect(first).toBeGreaterThan(3)
    expect(first).toBeLessThan(100)
    const screenEnd = hosts.scroller.getBoundingClientRect().bottom
    expect(view.mounted.at(-1)!.element.getBoundingClientRect().bottom).toBeGreaterThan(screenEnd)
    const mountings: [number, number][] = []
    view.onMount = (from, to) => mountings.push([from, to])
    await view.whole
    expect(mountings[0]![0]).toBe(first)
    expect(mountings.at(-1)![1]).toBe(2_999)
    for (const [i, [from]] of mountings.entries())
      if (i > 0) expect(from).toBe(mountings[i - 1]![1] + 1)
    expectWordsInPlace(page)
    const order = [...hosts.text.querySelectorAll<HTMLElement>('.s')].map(({ dataset }) =>
      Number(dataset['start']),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('the first screen is full as well where the lines are low', () => {
    const menu = Array.from({ length: 300 }, (_, n) => `By author ${n + 1}`).join('\n\n')
    const { view, hosts } = shown(`${menu}\n\n${text}`, {
      regions: [{ start: 0, end: menu.length, kind: 'byline', by: 'person', exact: menu }],
      height: 800,
    })
    const screenEnd = hosts.scroller.getBoundingClientRect().bottom
    expect(view.mounted.at(-1)!.element.getBoundingClientRect().bottom).toBeGreaterThan(screenEnd)
    expect(view.mounted.length).toBeLessThan(100)
  })

  test('they stand in groups of 16, and the browser may skip all groups but the first', async () => {
    const { view, hosts } = shown(text)
    await view.whole
    const groups = [...hosts.text.children] as HTMLElement[]
    expect(groups.map(({ childElementCount }) => childElementCount)).toEqual(
      Array.from({ length: 188 }, (_, i) => (i < 187 ? 16 : 8)),
    )
    const skipped = groups.map((group) => getComputedStyle(group).contentVisibility === 'auto')
    expect(skipped).toEqual(groups.map((_, i) => i > 0))
    for (const group of groups.slice(1))
      expect(group.style.containIntrinsicSize).toMatch(/^auto (none )?[1-9]\d+px$/)
  })

  test('a sentence far below is mounted when it is asked for, with all before it', async () => {
    const page = shown(text)
    const { view, reading } = page
    const mountings: [number, number][] = []
    view.onMount = (from, to) => mountings.push([from, to])
    const before = view.mounted.length
    const { start } = spanOf(text, 'Karsovia rejected report 2500.')
    const sentence = view.sentenceAt(start + 4)
    expect(sentence?.textContent).toBe('Karsovia rejected report 2500.')
    expect(sentence?.isConnected).toBe(true)
    const there = view.mounted.length
    expect(there).toBeGreaterThanOrEqual(2_500)
    expect(there).toBeLessThanOrEqual(2_500 + 2 * 16) // whole groups, and one more
    expect(mountings).toEqual([[before, there - 1]])
    expect(view.paragraphAt(start)).toBe(2_499)
    await view.whole
    expect(view.mounted.length).toBe(reading.paragraphs.length)
    expectWordsInPlace(page)
  })

  test('asking for the last sentence mounts everything', async () => {
    const page = shown(text)
    expect(page.view.sentenceAt(text.length)?.textContent).toBe('Alveria repeated it on Monday.')
    expect(page.view.mounted.length).toBe(3_000)
    await page.view.whole
    expectWordsInPlace(page)
  })

  test('nothing is mounted after the article is gone', async () => {
    const { view, hosts } = shown(text)
    let calls = 0
    view.onMount = () => calls++
    view.destroy()
    const count = view.mounted.length
    await drawn()
    await new Promise((done) => setTimeout(done, 60))
    expect(view.mounted.length).toBe(count)
    expect(calls).toBe(0)
    expect(hosts.text.childNodes.length).toBe(0)
    expect(hosts.headline.childNodes.length).toBe(0)
  })
})

describe('[V3] a place in the text has a sentence on the page', () => {
  const text = 'Port closed\n\nThe port is closed. Nobody said why.\n\nIt opened again.'

  test('the one that holds it, or the last one before it', async () => {
    const { view } = shown(text)
    const words = (offset: number) => view.sentenceAt(offset)?.textContent
    expect(words(0)).toBe('Port closed')
    expect(words(12)).toBe('Port closed') // the empty line behind it
    expect(words(text.indexOf('Nobody') - 1)).toBe('The port is closed.')
    expect(words(text.indexOf('Nobody'))).toBe('Nobody said why.')
    expect(words(text.length + 50)).toBe('It opened again.')
    await view.whole
  })

  test('there is none in a text without words', () => {
    expect(shown('').view.sentenceAt(0)).toBeNull()
  })
})

describe('[V4] the headline is the title, wherever it stands in the text', () => {
  const text = 'Home | World\n\nPort closed\n\nBy Ina Falk\n\nThe port is closed.'

  test('it goes into the heading; what is set aside looks like it', async () => {
    const page = shown(text, {
      regions: [
        region(text, 'Home | World', 'navigation'),
        region(text, 'Port closed', 'headline'),
        region(text, 'By Ina Falk', 'byline'),
      ],
    })
    await page.view.whole
    expectWordsInPlace(page)
    expect(page.hosts.headline.textContent).toBe('Port closed')
    expect(page.view.mounted.map(({ element }) => element.className)).toEqual([
      'par par-boilerplate aside-first',
      'par par-headline',
      'par par-meta',
      'par',
    ])
    const words = [...page.hosts.text.querySelectorAll('.par')].map((each) => each.textContent)
    expect(words).toEqual(['Home | World', 'By Ina Falk', 'The port is closed.'])
  })
})

describe('[V21] a paragraph reads in the direction of its first letter', () => {
  /** True where the first letter of a paragraph stands further right than its last one. */
  const runsLeft = ({ view }: Laid, paragraph: number): boolean => {
    const words = view.mounted[paragraph]!.sentences[0]!.firstChild!
    const letter = (at: number): number => {
      const range = document.createRange()
      range.setStart(words, at)
      range.setEnd(words, at + 1)
      return range.getBoundingClientRect().left
    }
    return letter(0) > letter(words.textContent!.length - 1)
  }
  const text = 'العنوان هنا\n\nقالت الحكومة.\n\nThe port is shut.'
  const regions = [region(text, 'العنوان هنا', 'headline')]

  test('the headline as well, and its stop stands on its left', () => {
    const page = shown(text, { regions })
    expect([0, 1, 2].map((i) => runsLeft(page, i))).toEqual([true, true, false])
    const { element, sentences } = page.view.mounted[1]!
    const { right } = sentences[0]!.getBoundingClientRect()
    expect(element.getBoundingClientRect().right - right).toBeLessThan(4)
  })

  test('an article that says its direction has that one', () => {
    const page = shown(text, { regions })
    page.article.dir = 'rtl'
    const { element, sentences } = page.view.mounted[2]!
    const { right } = sentences[0]!.getBoundingClientRect()
    expect(element.getBoundingClientRect().right - right).toBeLessThan(4)
  })
})

describe('[V5] the words on the page never change', () => {
  test('whatever is tagged, retagged, removed, selected or shown', async () => {
    const { view, hosts, article } = shown(`Port closed\n\n${longText(60)}`, {
      regions: [region('Port closed', 'Port closed', 'headline')],
    })
    const { text } = view.model
    await view.whole
    const painter = createPainter(view)
    await drawn()
    const seen: MutationRecord[] = []
    const observer = new MutationObserver((records) => seen.push(...records))
    observer.observe(article, { childList: true, characterData: true, subtree: true })
    const before = hosts.text.textContent
    const one = markOn(text, spanOf(text, 'begins here. Karsovia'), 'claim')
    const two = markOn(text, { start: 30, end: 700 }, 'denial')
    painter.paint(marksOf(one, two))
    painter.setCursor(spanOf(text, 'Paragraph 3 begins here.'), true)
    painter.setActive(one)
    painter.setPreview({ start: 40, end: 90 })
    await drawn()
    painter.paint(marksOf({ ...one, tag: 'context' }))
    painter.setCursor(spanOf(text, 'Paragraph 50 begins here.'), true)
    await drawn()
    painter.paint(marksOf())
    painter.setCursor(null, false)
    painter.setActive(null)
    painter.setPreview(null)
    await drawn()
    seen.push(...observer.takeRecords())
    observer.disconnect()
    const isOutline = (node: Node): boolean => node instanceof Element && node.matches('.over')
    const ofWords = seen.filter(
      ({ addedNodes, removedNodes }) => ![...addedNodes, ...removedNodes].every(isOutline),
    )
    expect(ofWords).toEqual([])
    expect(seen.length).toBeGreaterThan(0) // the outline was drawn
    expect(hosts.text.textContent).toBe(before)
    painter.destroy()
  })
})
