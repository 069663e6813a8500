// Tags as highlights: which words are painted, where, above what, and that it costs only what is near the screen.

import fc from 'fast-check'
import { page as browser } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import type { Placed } from '../../src/core/annotation.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { Tag } from '../../src/core/types.ts'
import { offsetOf } from '../../src/dom/offset.ts'
import { createPainter } from '../../src/dom/paint.ts'
import { snapped } from '../../src/text/snap.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import {
  drawn,
  layOut,
  longText,
  markOn,
  marksOf,
  painted,
  region,
  removePainted,
  spanOf,
  type Laid,
} from '../support/page.ts'
import { textAndSpan } from '../text/support.ts'

afterEach(removePainted)

/** The words that are registered under a name, in the order of the text. */
const wordsUnder = (name: string): readonly string[] => piecesUnder(name).map(({ words }) => words)

const piecesUnder = (name: string): readonly (Span & { readonly words: string })[] =>
  [...(CSS.highlights.get(name) ?? [])]
    .map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      const start = offsetOf(range.startContainer, range.startOffset)!
      const end = offsetOf(range.endContainer, range.endOffset)!
      return { start, end, words: live.toString() }
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)

/** `[words, tag]` of every annotation, as marks on a text. */
const marksFrom = (text: string, ...tagged: readonly (readonly [string, Tag])[]) =>
  tagged.map(([words, tag]) => markOn(text, spanOf(text, words), tag))

const tagsOf = ({ view }: Laid): readonly (string | undefined)[] =>
  view.mounted.flatMap(({ sentences }) => sentences.map(({ dataset }) => dataset['tags']))

const TEXT =
  'Karsovia rejected the report. It named no source.\n\nAlveria repeated it on Monday. Ostrelle said nothing at all.'

describe('[V13] the words of an annotation are painted in the colour of its tag', () => {
  test('each under the name of its tag, and in one piece for each paragraph', () => {
    const page = painted(TEXT)
    const marks = marksFrom(
      TEXT,
      ['rejected the', 'claim'],
      ['no source.\n\nAlveria', 'denial'],
      ['Ostrelle said nothing at all.', 'context'],
    )
    page.painter.paint(marksOf(...marks))
    expect(wordsUnder('claim')).toEqual(['rejected the'])
    expect(wordsUnder('denial')).toEqual(['no source.', 'Alveria'])
    expect(wordsUnder('context')).toEqual(['Ostrelle said nothing at all.'])
  })

  test('one inside another, one across another, two of one tag, three on one word', () => {
    const page = painted(TEXT)
    page.painter.paint(
      marksOf(
        ...marksFrom(
          TEXT,
          ['rejected the report. It named', 'claim'],
          ['report', 'claim'],
          ['report. It', 'denial'],
          ['report', 'context'],
        ),
      ),
    )
    expect(wordsUnder('claim')).toEqual(['rejected the report. It named', 'report'])
    expect(wordsUnder('denial')).toEqual(['report. It'])
    expect(wordsUnder('context')).toEqual(['report'])
  })

  test('whatever the words are', () => {
    fc.assert(
      fc.property(
        textAndSpan,
        fc.array(fc.tuple(fc.nat(200), fc.nat(80), fc.nat(2)), { maxLength: 6 }),
        ({ text }, wishes) => {
          const laid = layOut(text, { height: 5_000 })
          const painter = createPainter(laid.view)
          const marks = wishes.flatMap(([start, length, tag]): readonly Placed[] => {
            const span = snapped(text, { start, end: start + length }, [])
            return span ? [markOn(text, span, TAGS[tag]!)] : []
          })
          painter.paint(marksOf(...marks))
          for (const tag of TAGS) {
            const expected = marks
              .filter((mark) => mark.tag === tag)
              .flatMap((mark) =>
                laid.reading.paragraphs
                  .filter((paragraph) => overlaps(paragraph, mark))
                  .map(({ start, end }) =>
                    text.slice(Math.max(start, mark.start), Math.min(end, mark.end)),
                  ),
              )
            expect(
              wordsUnder(tag)
                .map((each) => each.trim())
                .toSorted(),
            ).toEqual(expected.map((each) => each.trim()).toSorted())
          }
          painter.destroy()
          laid.remove()
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('[V14] a change touches what it changes', () => {
  test('another tag moves the words to the other highlight, removal clears them', () => {
    const { painter } = painted(TEXT)
    const [one, two] = marksFrom(TEXT, ['rejected the', 'claim'], ['named no', 'claim'])
    painter.paint(marksOf(one!, two!))
    const [kept] = [...CSS.highlights.get('claim')!].filter(
      ({ startOffset }) => startOffset === TEXT.indexOf('named') - TEXT.indexOf('It named'),
    )
    painter.paint(marksOf({ ...one!, tag: 'denial' }, two!))
    expect(wordsUnder('claim')).toEqual(['named no'])
    expect(wordsUnder('denial')).toEqual(['rejected the'])
    expect(CSS.highlights.get('claim')!.has(kept!)).toBe(true) // the other one was not touched
    painter.paint(marksOf(two!))
    expect(wordsUnder('denial')).toEqual([])
    painter.paint(marksOf())
    expect(TAGS.flatMap(wordsUnder)).toEqual([])
  })

  test('another span moves with the annotation', () => {
    const { painter } = painted(TEXT)
    const [one] = marksFrom(TEXT, ['rejected the', 'claim'])
    painter.paint(marksOf(one!))
    painter.paint(marksOf({ ...one!, ...spanOf(TEXT, 'Alveria repeated') }))
    expect(wordsUnder('claim')).toEqual(['Alveria repeated'])
  })
})

describe('[V15] a sentence names its tags in the order claim, denial, context', () => {
  test('one for each tag that touches it', () => {
    const page = painted(TEXT)
    const [a, b, c, d] = marksFrom(
      TEXT,
      ['report. It', 'context'],
      ['rejected', 'claim'],
      ['source.\n\nAlveria', 'denial'],
      ['named', 'claim'],
    )
    page.painter.paint(marksOf(a!, b!))
    expect(tagsOf(page)).toEqual(['claim context', 'context', undefined, undefined])
    page.painter.paint(marksOf(a!, b!, c!, d!))
    expect(tagsOf(page)).toEqual(['claim context', 'claim denial context', 'denial', undefined])
    page.painter.paint(marksOf(b!, c!))
    expect(tagsOf(page)).toEqual(['claim', 'denial', 'denial', undefined])
    page.painter.paint(marksOf())
    expect(tagsOf(page)).toEqual([undefined, undefined, undefined, undefined])
  })

  test('an annotation that ends where a sentence begins does not touch it', () => {
    const page = painted(TEXT)
    const { start } = spanOf(TEXT, 'It named')
    page.painter.paint(marksOf(markOn(TEXT, { start: 0, end: start }, 'claim')))
    expect(tagsOf(page)).toEqual(['claim', undefined, undefined, undefined])
  })

  test('also in paragraphs that are mounted after the painting', async () => {
    const text = longText(400)
    const page = painted(text)
    const far = spanOf(text, 'Karsovia rejected report 390.')
    expect(page.view.mounted.length).toBeLessThan(390)
    page.painter.paint(marksOf(markOn(text, far, 'denial')))
    await page.view.whole
    expect(page.view.sentenceAt(far.start)?.dataset['tags']).toBe('denial')
    expect(tagsOf(page).filter(Boolean)).toEqual(['denial'])
  })
})

describe('[V16] only what is near the screen is registered', () => {
  const text = longText(600)
  const every = (): readonly Placed[] =>
    Array.from({ length: 600 }, (_, n) =>
      markOn(text, spanOf(text, `Karsovia rejected report ${n + 1}.`), TAGS[n % 3]!),
    )
  const registered = (): ReadonlySet<string> => new Set(TAGS.flatMap(wordsUnder))

  /** What must be painted because it can be seen. */
  const visible = ({ view }: Laid): readonly string[] => {
    const frame = view.scroller.getBoundingClientRect()
    return view.mounted
      .filter(({ element }) => {
        const { top, bottom } = element.getBoundingClientRect()
        return bottom > frame.top && top < frame.bottom
      })
      .map(({ sentences }) => sentences[1]!.textContent)
  }

  const expectNear = (page: Laid): void => {
    const words = registered()
    const seen = visible(page)
    expect(seen.length).toBeGreaterThan(2)
    for (const each of seen) expect(words).toContain(each)
    expect(words.size).toBeLessThan(60)
  }

  test('at the top, after scrolling there and back, and while the rest is mounted', async () => {
    const page = painted(text)
    page.painter.paint(marksOf(...every()))
    expectNear(page)
    await page.view.whole
    await drawn()
    expectNear(page)
    for (const share of [0.5, 1, 0.1, 0]) {
      page.hosts.scroller.scrollTop = page.hosts.scroller.scrollHeight * share
      await drawn()
      expectNear(page)
    }
  })

  test('a scroller that grows shows more', async () => {
    const page = painted(text)
    page.painter.paint(marksOf(...every()))
    await page.view.whole
    page.hosts.scroller.style.height = '1500px'
    await drawn()
    expectNear(page)
  })

  test('printing registers everything', async () => {
    const page = painted(text)
    page.painter.paint(marksOf(...every()))
    await page.view.whole
    dispatchEvent(new Event('beforeprint'))
    expect(registered().size).toBe(600)
    page.hosts.scroller.scrollTop = 500
    await drawn()
    expectNear(page)
  })

  test('a headline from the middle of the text does not hide what is around it', async () => {
    const page = painted(text, {
      regions: [
        region(
          text,
          'Paragraph 301 begins here. Karsovia rejected report 301. Alveria repeated it on Monday.',
          'headline',
        ),
      ],
    })
    page.painter.paint(marksOf(...every()))
    await page.view.whole
    for (const number of [100, 290, 302, 450]) {
      page.view.mounted[number]!.element.scrollIntoView({ block: 'center' })
      await drawn()
      expectNear(page)
    }
  })

  test('the shown annotation and the selection are painted when they come near', async () => {
    const page = painted(text)
    await page.view.whole
    const far = spanOf(text, 'Karsovia rejected report 500. Alveria')
    page.painter.setActive(markOn(text, far, 'claim'))
    page.painter.setPreview(far)
    expect(wordsUnder('preview')).toEqual([])
    page.painter.setCursor(spanOf(text, 'Karsovia rejected report 500.'), true)
    await drawn()
    expect(wordsUnder('active')).toEqual(['Karsovia rejected report 500. Alveria'])
    expect(wordsUnder('preview')).toEqual(['Karsovia rejected report 500. Alveria'])
    page.hosts.scroller.scrollTop = 0
    await drawn()
    expect(wordsUnder('active')).toEqual([])
    page.painter.setActive(null)
    page.painter.setPreview(null)
    page.hosts.scroller.scrollTop = page.hosts.scroller.scrollHeight * 0.8
    await drawn()
    expect([...wordsUnder('active'), ...wordsUnder('preview')]).toEqual([])
  })
})

describe('[V17] names in CSS.highlights', () => {
  test('context lies above claim above denial, then what is unsure, what is shown, then the selection', () => {
    painted(TEXT)
    const order = ['denial', 'claim', 'context', 'unsure', 'active', 'picked', 'preview']
    const priorities = order.map((name) => CSS.highlights.get(name)!.priority)
    expect(priorities).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('those of others stay, ours go with the article', () => {
    const other = new Highlight()
    CSS.highlights.set('others-own', other)
    const { painter, view } = painted(TEXT)
    painter.paint(marksOf(...marksFrom(TEXT, ['report', 'claim'])))
    painter.destroy()
    view.destroy()
    expect([...CSS.highlights.keys()]).toEqual(['others-own'])
    expect(CSS.highlights.get('others-own')).toBe(other)
    CSS.highlights.delete('others-own')
  })

  test('a painter that goes late leaves those of the next article', () => {
    const old = painted(TEXT)
    const next = painted(TEXT)
    next.painter.paint(marksOf(...marksFrom(TEXT, ['report', 'claim'])))
    old.painter.destroy()
    expect(wordsUnder('claim')).toEqual(['report'])
  })

  test('a painter that is gone paints nothing when the page is scrolled', async () => {
    const { painter, hosts, view } = painted(longText(100))
    await view.whole
    painter.destroy()
    hosts.scroller.scrollTop = 2_000
    await drawn()
    expect(CSS.highlights.size).toBe(0)
  })
})

describe('[V18] the gutter', () => {
  const long = `${'Karsovia rejected the report in a long statement. '.repeat(6)}It named no source. ${'Alveria repeated what it had said before. '.repeat(6)}The end.`
  const text = `${long}\n\nOstrelle said nothing at all.`

  /** The lanes and boxes of the stripes of a paragraph, in the order in which they are drawn. */
  const stripesOf = ({ view }: Laid, paragraph: number) => {
    const { element } = view.mounted[paragraph]!
    const lanes = [...element.style.backgroundImage.matchAll(/--stripe-(\w+)/g)]
    const { backgroundPosition, backgroundSize } = getComputedStyle(element)
    const pairs = (list: string): readonly (readonly number[])[] =>
      list.split(', ').map((pair) => pair.split(' ').map(Number.parseFloat))
    const { left, top } = element.getBoundingClientRect()
    return lanes.map(([, lane], i) => {
      const [x = Number.NaN, y = Number.NaN] = pairs(backgroundPosition)[i] ?? []
      const [width, height] = pairs(backgroundSize)[i] ?? []
      return { lane: lane!, box: new DOMRect(left + x, top + y, width, height) }
    })
  }

  /** The lines of some words. */
  const linesOf = (name: string): readonly DOMRect[] =>
    [...CSS.highlights.get(name)!].flatMap((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return [...live.getClientRects()]
    })

  const isOn = (stripe: DOMRect, line: DOMRect): boolean => {
    const middle = (line.top + line.bottom) / 2
    return stripe.top < middle && middle < stripe.bottom
  }

  test('has one lane for each tag, beside the lines of the words and no others', async () => {
    const page = painted(text)
    page.painter.paint(
      marksOf(
        ...marksFrom(
          text,
          ['source. Alveria repeated what it had said before. Alveria', 'denial'],
          ['no source.', 'claim'],
          [' The end.\n\nOstrelle', 'context'],
        ),
      ),
    )
    await drawn()
    const stripes = stripesOf(page, 0)
    expect(stripes.map(({ lane }) => lane)).toEqual(['claim', 'denial', 'context'])
    for (const { lane, box } of stripes) {
      const { top, bottom } = page.view.mounted[0]!.element.getBoundingClientRect()
      const lines = linesOf(lane).filter((line) => line.top >= top && line.bottom <= bottom + 1)
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(isOn(box, line)).toBe(true)
      expect(box.top).toBeGreaterThanOrEqual(Math.min(...lines.map((line) => line.top)) - 1)
      expect(box.bottom).toBeLessThanOrEqual(Math.max(...lines.map((line) => line.bottom)) + 1)
    }
    const [claim, denial, context] = stripes.map(({ box }) => box)
    expect(context!.right).toBeLessThanOrEqual(denial!.left)
    expect(denial!.right).toBeLessThanOrEqual(claim!.left)
    expect(stripesOf(page, 1).map(({ lane }) => lane)).toEqual(['context'])
  })

  test('words that touch share a stripe, words apart have their own', async () => {
    const page = painted(text)
    const [first, second, third] = marksFrom(
      text,
      ['It named', 'claim'],
      ['no source.', 'claim'],
      ['The end.', 'claim'],
    )
    page.painter.paint(marksOf(first!, second!))
    await drawn()
    expect(stripesOf(page, 0).length).toBe(1)
    page.painter.paint(marksOf(first!, second!, third!))
    await drawn()
    const [upper, lower] = stripesOf(page, 0)
    expect(lower!.box.top).toBeGreaterThan(upper!.box.bottom)
  })

  test('follows a change and a new width', async () => {
    const page = painted(text)
    const [mark] = marksFrom(text, ['The end.', 'claim'])
    page.painter.paint(marksOf(mark!))
    await drawn()
    const before = stripesOf(page, 0)[0]!.box
    page.hosts.scroller.style.width = '380px'
    await drawn()
    const after = stripesOf(page, 0)[0]!.box
    expect(after.top).toBeGreaterThan(before.top)
    expect(isOn(after, linesOf('claim')[0]!)).toBe(true)
    page.painter.paint(marksOf())
    await drawn()
    expect(stripesOf(page, 0)).toEqual([])
  })

  test('[V28] has the letter of a stripe that begins above the screen, at the top of its lane', async () => {
    const all = `${text}\n\n${long}\n\n${long}`
    const page = painted(all)
    const second = all.indexOf(long, long.length)
    page.painter.paint(
      marksOf(
        markOn(all, { start: 0, end: long.length }, 'denial'),
        markOn(all, { start: 30, end: 80 }, 'claim'),
        markOn(all, { start: second + 100, end: second + long.length }, 'context'),
      ),
    )
    await drawn()
    const letters = (): readonly string[] =>
      [...page.article.querySelectorAll<HTMLElement>('.stripe-head')]
        .filter((head) => !head.hidden)
        .map((head) => getComputedStyle(head, '::before').content.replaceAll('"', ''))
    const { scroller } = page.hosts
    const scrollTo = async (top: number): Promise<void> => {
      scroller.scrollTop = top
      await drawn()
    }
    expect(letters()).toEqual([])
    const box = stripesOf(page, 0)[1]!.box
    await scrollTo(box.top - scroller.getBoundingClientRect().top + 60)
    expect(letters()).toEqual(['D'])
    const head = page.article.querySelector('.stripe-head:not([hidden])')!.getBoundingClientRect()
    const lane = stripesOf(page, 0).find(({ lane: name }) => name === 'denial')!.box
    expect(Math.abs(head.left + head.width / 2 - (lane.left + lane.width / 2))).toBeLessThan(1)
    // On narrow windows each letter has a line of its own.
    expect([0, 13]).toContain(Math.round(head.top - scroller.getBoundingClientRect().top))
    await scrollTo(scroller.scrollHeight)
    const last = stripesOf(page, 2).find(({ lane: name }) => name === 'context')!.box
    await scrollTo(scroller.scrollTop + last.bottom - scroller.getBoundingClientRect().top - 40)
    expect(letters()).toEqual(['X'])
    page.painter.paint(marksOf())
    await drawn()
    expect(letters()).toEqual([])
    expect(page.hosts.text.textContent).not.toContain('X')
  })

  test('holds the bar of the cursor, beside its sentence', async () => {
    const page = painted(text)
    page.painter.setCursor(spanOf(text, 'It named no source.'), false)
    await drawn()
    const [bar] = stripesOf(page, 0)
    expect(bar!.lane).toBe('here')
    const sentence = page.article.querySelector('[aria-current]')!
    for (const line of sentence.getClientRects()) expect(isOn(bar!.box, line)).toBe(true)
    page.painter.setCursor(spanOf(text, 'Ostrelle said nothing at all.'), false)
    await drawn()
    expect([stripesOf(page, 0).length, stripesOf(page, 1).length]).toEqual([0, 1])
    page.painter.setCursor(null, false)
    await drawn()
    expect([stripesOf(page, 0).length, stripesOf(page, 1).length]).toEqual([0, 0])
  })
})

describe('[V19] the cursor', () => {
  const current = (): readonly (string | null)[] =>
    [...document.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent)

  test('is one element at a time', () => {
    const { painter } = painted(TEXT)
    for (const words of ['It named no source.', 'Alveria repeated it on Monday.']) {
      painter.setCursor(spanOf(TEXT, words), false)
      expect(current()).toEqual([words])
      expect(document.querySelector('[aria-current]')?.ariaCurrent).toBe('true')
    }
    painter.setCursor(null, false)
    expect(current()).toEqual([])
  })

  test('comes onto the screen when it is asked to, mounted or not', async () => {
    const text = longText(400)
    const { painter, hosts, view } = painted(text)
    expect(view.mounted.length).toBeLessThan(390)
    for (const words of ['Karsovia rejected report 390.', 'Karsovia rejected report 3.']) {
      painter.setCursor(spanOf(text, words), true)
      await drawn()
      expect(current()).toEqual([words])
      const frame = hosts.scroller.getBoundingClientRect()
      const box = document.querySelector('[aria-current]')!.getBoundingClientRect()
      expect(box.top).toBeGreaterThanOrEqual(frame.top)
      expect(box.bottom).toBeLessThanOrEqual(frame.bottom)
    }
  })
})

describe('[V20] the annotations under a point', () => {
  test('come smallest first, and only those that hold the character, on both of its halves', async () => {
    await browser.viewport(900, 700)
    const { painter, view } = painted(TEXT)
    const marks = marksFrom(
      TEXT,
      ['Karsovia rejected the report. It named no source.\n\nAlveria', 'claim'],
      ['the report', 'denial'],
      ['Karsovia rejected the report.', 'context'],
      ['It named no source.', 'denial'],
    )
    painter.paint(marksOf(...marks))
    const at = (words: string): readonly number[] | undefined => {
      const start = TEXT.indexOf(words)
      const sentence = view.sentenceAt(start)!
      const letter = document.createRange()
      letter.setStart(sentence.firstChild!, start - sentence.from)
      letter.setEnd(sentence.firstChild!, start - sentence.from + 1)
      const { left, width, top, height } = letter.getBoundingClientRect()
      const halves = [0.2, 0.8].map((x) => painter.under(left + x * width, top + height / 2)!)
      expect(halves.map(({ offset }) => view.sentenceAt(offset))).toEqual([sentence, sentence])
      const [near, far] = halves.map((half) => half.marks.map(({ quote }) => quote.exact.length))
      expect(far).toEqual(near)
      return near
    }
    expect(at('report')).toEqual([10, 29, 58])
    expect(at('Karsovia')).toEqual([29, 58])
    expect(at('named')).toEqual([19, 58])
    expect(at('Alveria')).toEqual([58])
    expect(at('t. It')).toEqual([10, 29, 58])
    expect(at('. It')).toEqual([29, 58])
    expect(at(' repeated')).toEqual([])
    expect(at('Ostrelle')).toEqual([])
  })
})
