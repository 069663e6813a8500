// How tags look where they meet, what is drawn beside and over the words, and that it all lies right in any script.

import { page as browser } from 'vitest/browser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TAGS } from '../../src/core/schema.ts'
import type { Tag } from '../../src/core/types.ts'
import { passage, type Span } from '../../src/text/span.ts'
import { drawn, markOn, marksOf, painted, removePainted, spanOf } from '../support/page.ts'

beforeEach(async () => {
  await browser.viewport(900, 700)
  document.body.style.margin = '0'
})
afterEach(removePainted)

const tagged = (text: string, ...marks: readonly (readonly [string, Tag])[]) =>
  marksOf(...marks.map(([words, tag]) => markOn(text, spanOf(text, words), tag)))

const sentence = (words: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('.s')].find((each) =>
    each.textContent.includes(words),
  )!
const chip = (words: string): CSSStyleDeclaration => getComputedStyle(sentence(words), '::before')

const TEXT = 'Karsovia rejected the report. It named no source and gave no date.'

const sets = [1, 2, 3, 4, 5, 6, 7].map((bits) => TAGS.filter((_, i) => bits & (1 << i)))

describe('[V22] a chip tells the tags of its sentence by letters, a shape and words', () => {
  test.each(sets.map((set) => [set.join(' and '), set] as const))('%s', (_, set) => {
    const page = painted(TEXT)
    page.painter.paint(tagged(TEXT, ...set.map((tag) => ['rejected', tag] as const)))
    const letters = { claim: 'C', denial: 'D', context: 'X' }
    const { content } = chip('rejected')
    expect(content).toBe(`"${set.map((tag) => letters[tag]).join(' ')}" / "${set.join(', ')}: "`)
    expect(chip('It named').content).toBe('none')
  })

  test('several of one tag are counted', () => {
    const page = painted(TEXT)
    page.painter.paint(tagged(TEXT, ['rejected', 'denial'], ['the report', 'denial']))
    expect(chip('rejected').content).toBe('"D2" / "2" " denials: "')
    expect(sentence('rejected').dataset['n']).toBe('2')
  })
})

test('[V23] lanes: each tag draws its line at a depth and in a style of its own', () => {
  const page = painted(TEXT)
  page.painter.paint(tagged(TEXT, ['rejected', 'claim']))
  const lines = TAGS.map((tag) => {
    const style = getComputedStyle(sentence('rejected'), `::highlight(${tag})`)
    return [style.textDecorationStyle, style.textUnderlineOffset]
  })
  expect(lines).toEqual([
    ['solid', '3px'],
    ['double', '6px'],
    ['dotted', '11px'],
  ])
})

test('[V24] the annotation that is shown is outlined in the text and in its lane of the gutter', async () => {
  const page = painted(TEXT)
  const inner = markOn(TEXT, spanOf(TEXT, 'the report'), 'denial')
  page.painter.paint(marksOf(inner, markOn(TEXT, spanOf(TEXT, 'Karsovia rejected'), 'claim')))
  await drawn()
  page.painter.setActive(inner)
  await drawn()
  const paragraph = page.view.mounted[0]!.element
  const box = paragraph.querySelector('.beside-denial')!.getBoundingClientRect()
  const outline = paragraph.querySelector('.outline')!.getBoundingClientRect()
  const frame = paragraph.getBoundingClientRect()
  expect(box.left).toBeLessThan(frame.left + 12) // around the lane of denials
  expect(box.right).toBeGreaterThan(frame.left + 16)
  expect(box.right).toBeLessThan(outline.left)
  expect(box.top).toBe(outline.top)
  page.painter.setActive(null)
  await drawn()
  expect(paragraph.querySelector('.beside, .outline')).toBeNull()
})

test('[V25] what is picked has a line above the words and bars in the gutter, and loses both', async () => {
  const page = painted(TEXT)
  page.painter.paint(marksOf())
  const span = spanOf(TEXT, 'It named no source and gave no date.')
  await drawn()
  page.painter.setPicked([span])
  await drawn()
  const style = getComputedStyle(sentence('It named'), '::highlight(picked)')
  expect(style.textDecorationLine).toBe('overline')
  expect(CSS.highlights.get('picked')!.size).toBe(1)
  const paragraph = page.view.mounted[0]!.element
  expect(paragraph.style.backgroundImage).toContain('--stripe-picked')
  page.painter.setPicked([])
  await drawn()
  expect(CSS.highlights.get('picked')!.size).toBe(0)
  expect(paragraph.style.backgroundImage).not.toContain('--stripe-picked')
})

describe('[V26] hidden characters are shown where they stand, and the text stays', () => {
  const text = 'The min\u200Bister said \u202Eso\u202C twice.\n\nNothing is hidden here.'

  test('a sign over the place and a chip with words at the end of the sentence', async () => {
    const page = painted(text)
    page.painter.paint(marksOf())
    await drawn()
    await drawn()
    const [first, second] = page.view.mounted
    expect(first!.element.textContent).toBe(text.slice(first!.start, first!.end))
    const signs = [...first!.element.querySelectorAll('.unseen')]
    expect(signs).toHaveLength(3)
    const range = document.createRange()
    range.setStart(first!.sentences[0]!.firstChild!, 0)
    range.setEnd(first!.sentences[0]!.firstChild!, 7)
    expect(
      Math.abs(signs[0]!.getBoundingClientRect().left - range.getBoundingClientRect().right),
    ).toBeLessThan(2)
    expect(getComputedStyle(first!.sentences[0]!, '::after').content).toContain('hidden characters')
    expect(second!.element.querySelector('.over')).toBeNull()
    expect(getComputedStyle(second!.sentences[0]!, '::after').content).toBe('none')
  })

  test('an override turns nothing outside of its paragraph', () => {
    const turned = 'He said \u202Eno, and nobody ended that.\n\nThe next paragraph reads on.'
    painted(turned)
    const x = (words: string): number => {
      const element = sentence('next paragraph')
      const range = document.createRange()
      const at = element.textContent.indexOf(words)
      range.setStart(element.firstChild!, at)
      range.setEnd(element.firstChild!, at + words.length)
      return range.getBoundingClientRect().left
    }
    expect(x('The')).toBeLessThan(x('reads'))
  })
})

const scripts: readonly (readonly [string, string, string, 'left' | 'right'])[] = [
  ['Latin', 'Karsovia rejected the report. It named no source.', 'rejected the', 'left'],
  ['Arabic', 'رفضت الوزارة التقرير يوم الجمعة. ولم تذكر المصدر.', 'الوزارة التقرير', 'right'],
  ['Hebrew', 'המשרד דחה את הדוח ביום שישי. הוא לא ציין מקור.', 'דחה את', 'right'],
  ['Chinese', '外交部周五驳回了这份报告。发言人没有说明来源。', '驳回了', 'left'],
  ['Japanese', '外務省は金曜日にその報告を否定した。出所は示さなかった。', '報告を', 'left'],
  ['Korean', '외교부는 금요일에 그 보고서를 부인했다. 출처는 밝히지 않았다.', '보고서를', 'left'],
  ['Thai', 'กระทรวงปฏิเสธรายงานเมื่อวันศุกร์ โฆษกไม่ได้บอกที่มา', 'ปฏิเสธรายงาน', 'left'],
  [
    'combining marks',
    'Le\u0301gislateurs ont re\u0301fute\u0301 le rapport. Aucune source.',
    're\u0301fute\u0301',
    'left',
  ],
  [
    'emoji sequences',
    'The post said 👩🏽‍⚕️👨‍👩‍👧‍👦 and 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} again. Nobody knew.',
    '👨‍👩‍👧‍👦',
    'left',
  ],
]

describe('[TX5] highlights, stripes, chips and the bar of the cursor lie right in any script', () => {
  test.each(scripts)('%s', async (_, text, words, side) => {
    const page = painted(`An English paragraph.\n\n${text}`)
    const whole = `An English paragraph.\n\n${text}`
    const span: Span = spanOf(whole, words)
    const mark = markOn(whole, span, 'claim')
    page.painter.paint(marksOf(mark))
    page.painter.setCursor(page.reading.sentencesOf(1)[0]!, false)
    await drawn()
    await drawn()
    expect(mark.quote.exact).toBe(passage(whole, span))
    const [range] = [...CSS.highlights.get('claim')!]
    const live = document.createRange()
    live.setStart(range!.startContainer, range!.startOffset)
    live.setEnd(range!.endContainer, range!.endOffset)
    expect(live.toString()).toBe(words)
    const paragraph = page.view.mounted[1]!
    const box = live.getBoundingClientRect()
    const frame = paragraph.element.getBoundingClientRect()
    const element = paragraph.sentences[0]!
    // The chip takes its room where the sentence begins to be read.
    const letter = document.createRange()
    letter.setStart(element.firstChild!, 0)
    letter.setEnd(element.firstChild!, 1)
    const start = letter.getBoundingClientRect()
    const room = side === 'left' ? start.left - (frame.left + 46) : frame.right - start.right
    expect(room).toBeGreaterThan(14)
    expect(room).toBeLessThan(40)
    const { backgroundImage, backgroundPosition } = paragraph.element.style
    expect(backgroundImage).toContain('--stripe-claim')
    expect(backgroundImage).toContain('--stripe-here')
    const top = Number(/(\d+)px/.exec(backgroundPosition)?.[1])
    expect(Math.abs(frame.top + top - box.top)).toBeLessThan(8)
    const hit = page.painter.under(box.left + box.width / 2, box.top + box.height / 2)
    expect(hit?.marks).toEqual([mark])
  })

  test('one sentence of 2,000 units, and a line of a megabyte', async () => {
    const long = `${'word '.repeat(399)}word. `
    const megabyte = 'drones '.repeat(150_000).trim()
    const text = `${long}\n\n${megabyte}`
    const page = painted(text)
    await page.view.whole
    const mark = markOn(text, { start: text.length - 6, end: text.length }, 'denial')
    const first = markOn(text, { start: 0, end: 1_998 }, 'claim')
    page.painter.paint(marksOf(mark, first))
    page.painter.setCursor({ start: text.length - 6, end: text.length }, true)
    await drawn()
    await drawn()
    const box = document.querySelector('.s[aria-current]')!.getBoundingClientRect()
    const frame = page.hosts.scroller.getBoundingClientRect()
    expect(box.bottom).toBeGreaterThan(frame.top)
    expect(box.top).toBeLessThan(frame.bottom)
    expect(CSS.highlights.get('denial')!.size).toBe(1)
    expect(
      Math.max(
        ...page.view.mounted.flatMap(({ sentences }) => sentences.map(({ from, to }) => to - from)),
      ),
    ).toBeLessThanOrEqual(2_000)
  })
})
