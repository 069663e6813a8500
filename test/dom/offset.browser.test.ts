// From a place in the DOM to an offset and back: the one bridge, also where other programs put nodes around words.

import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { offsetAtPoint, offsetOf, sentenceOf } from '../../src/dom/offset.ts'
import { rangeIn } from '../../src/dom/range-in.ts'
import { passage } from '../../src/text/span.ts'
import ledger from '../corpus/harbour-ledger/source.txt?raw'
import { layOut, type Laid } from '../support/page.ts'
import { awkwardText, textAndSpan } from '../text/support.ts'

let laid: Laid | null = null
afterEach(() => {
  laid?.view.destroy()
  laid = null
  document.body.replaceChildren()
})

const shown = (...args: Parameters<typeof layOut>): Laid => (laid = layOut(...args))

/** Every position of the DOM below a node, in document order. */
const positionsIn = (node: Node): readonly (readonly [Node, number])[] => {
  if (node instanceof Text)
    return Array.from({ length: node.length + 1 }, (_, at) => [node, at] as const)
  return [
    ...[...node.childNodes].flatMap((child, at) => [[node, at] as const, ...positionsIn(child)]),
    [node, node.childNodes.length] as const,
  ]
}

/** The words of a static range. */
const wordsOf = (range: StaticRange): string => {
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.toString()
}

/** An extension puts an element around a part of a text node. */
const wrap = (node: Node, from: number, to: number): void => {
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  range.surroundContents(document.createElement('font'))
}

/** Puts elements around a part of every text node of the article. */
const wrapEverything = ({ hosts }: Laid): void => {
  const walker = document.createTreeWalker(hosts.text, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text) // SHOW_TEXT
  for (const node of nodes) {
    const third = Math.floor(node.length / 3)
    wrap(node, third, node.length - third)
  }
}

describe('[V6] offset to place to offset is where one began', () => {
  test('at every offset of every sentence', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const page = layOut(text)
        for (const { sentences } of page.view.mounted)
          for (const sentence of sentences)
            for (let offset = sentence.from; offset <= sentence.to; offset++)
              expect(offsetOf(sentence.firstChild!, offset - sentence.from)).toBe(offset)
        page.remove()
      }),
      { numRuns: 200 },
    )
  })

  test('over the range of any span in any paragraph', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const page = layOut(text)
        for (const paragraph of page.view.mounted) {
          const range = rangeIn(paragraph, span)
          if (!range) continue
          const start = offsetOf(range.startContainer, range.startOffset)!
          const end = offsetOf(range.endContainer, range.endOffset)!
          expect(start).toBeGreaterThanOrEqual(Math.max(span.start, paragraph.start))
          expect(end).toBeLessThanOrEqual(Math.min(span.end, paragraph.end))
          expect(wordsOf(range)).toBe(text.slice(start, end))
          // What is left out at either end is white space between sentences.
          expect(passage(text, { start, end }).trim()).toBe(
            text
              .slice(Math.max(span.start, paragraph.start), Math.min(span.end, paragraph.end))
              .trim(),
          )
        }
        page.remove()
      }),
      { numRuns: 300 },
    )
  })
})

describe('[V7] every place in the article has an offset', () => {
  test('places further down never have a smaller one, words or no words', () => {
    fc.assert(
      fc.property(awkwardText, fc.boolean(), (text, isWrapped) => {
        const page = layOut(text)
        if (isWrapped) wrapEverything(page)
        const offsets = positionsIn(page.hosts.text).map(([node, at]) => offsetOf(node, at))
        if (page.view.mounted.length === 0)
          expect(offsets.every((each) => each === null)).toBe(true)
        else {
          expect(offsets).not.toContain(null)
          expect(offsets).toEqual(offsets.toSorted((a, b) => a! - b!))
          expect(offsets[0]).toBe(page.reading.paragraphs[0]!.start)
          expect(offsets.at(-1)).toBe(page.reading.paragraphs.at(-1)!.end)
        }
        page.remove()
      }),
      { numRuns: 200 },
    )
  })

  test('between two sentences it is one of their edges', () => {
    const text = 'It is shut.  Nobody said why.\n\nIt opened.'
    const { view, hosts } = shown(text)
    const [first, second] = view.mounted
    const gap = first!.element.childNodes[1]!
    expect(gap.textContent).toBe('  ')
    for (const at of [0, 1, 2]) expect(offsetOf(gap, at)).toBe(text.indexOf('.') + 1)
    expect(offsetOf(first!.element, 0)).toBe(0)
    expect(offsetOf(first!.element, 2)).toBe(text.indexOf('.') + 1)
    expect(offsetOf(first!.element, 3)).toBe(first!.end)
    expect(offsetOf(second!.element, 0)).toBe(second!.start)
    expect(offsetOf(hosts.text, 0)).toBe(0)
  })

  test('there is none outside of the article', () => {
    shown('It is shut.')
    const aside = document.body.appendChild(document.createElement('p'))
    aside.append('Elsewhere')
    expect(offsetOf(aside, 0)).toBeNull()
    expect(offsetOf(aside.firstChild!, 3)).toBeNull()
    expect(sentenceOf(aside)).toBeNull()
    aside.remove()
  })
})

describe('[V8] nodes that an extension puts around words do not shift offsets', () => {
  const text = 'Karsovia rejected the report. It named no source.'

  test('one wrapper, and one in another', () => {
    const { view } = shown(text)
    const [sentence] = view.mounted[0]!.sentences
    wrap(sentence!.firstChild!, 9, 17)
    const inner = sentence!.querySelector('font')!
    wrap(inner.firstChild!, 2, 5)
    for (const [node, at] of positionsIn(sentence!)) {
      const range = document.createRange()
      range.setStart(sentence!, 0)
      range.setEnd(node, at)
      expect(offsetOf(node, at)).toBe(range.toString().length)
    }
    expect(offsetOf(inner, 0)).toBe(text.indexOf('rejected'))
    expect(offsetOf(sentence!.lastChild!, 4)).toBe(text.indexOf('report') - 1)
    expect(sentenceOf(inner)).toBe(sentence)
    expect(offsetOf(view.mounted[0]!.sentences[1]!.firstChild!, 3)).toBe(text.indexOf('named'))
  })

  test('words that are put between them take no room, and what is painted leaves out neither', () => {
    const { view } = shown(text)
    const paragraph = view.mounted[0]!
    const [sentence] = paragraph.sentences
    wrap(sentence!.firstChild!, 9, 17)
    sentence!.querySelector('font')!.after('[verb] ')
    const report = { start: text.indexOf('report'), end: text.indexOf('report') + 6 }
    const range = rangeIn(paragraph, report)!
    expect(wordsOf(range)).toBe('report')
    expect(offsetOf(range.startContainer, range.startOffset)).toBe(report.start)
    expect(offsetOf(range.endContainer, range.endOffset)).toBe(report.end)
    expect(wordsOf(rangeIn(paragraph, { start: 9, end: 28 })!)).toBe('rejected[verb]  the report')
    expect(offsetOf(sentence!.childNodes[2]!, 3)).toBe(17) // inside of what was added
  })

  test('where a translation has left none of its words, a place is the nearer end', () => {
    const { view } = shown(text)
    const paragraph = view.mounted[0]!
    const [sentence, next] = paragraph.sentences
    const font = document.createElement('font')
    font.textContent = 'Karsowien wies den Bericht zurück, und zwar ganz und gar.'
    sentence!.replaceChildren(font)
    const words = font.firstChild!
    expect(offsetOf(words, 3)).toBe(sentence!.from)
    expect(offsetOf(words, 50)).toBe(sentence!.to)
    expect(offsetOf(next!.firstChild!, 3)).toBe(next!.from + 3)
    expect(wordsOf(rangeIn(paragraph, { start: 9, end: 28 })!)).toBe(font.textContent)
  })

  test('words that an extension adds to a sentence do not reach into the next one', () => {
    const { view } = shown(text)
    const [sentence, next] = view.mounted[0]!.sentences
    sentence!.append(' (translated: Karsovia wies den Bericht zurück)')
    expect(offsetOf(sentence!.lastChild!, 40)).toBe(sentence!.to)
    expect(offsetOf(next!.firstChild!, 0)).toBe(next!.from)
  })
})

describe('[V9] the character under a point', () => {
  /** The rectangle of one character. */
  const boxAt = ({ view }: Laid, offset: number): DOMRect => {
    const sentence = view.sentenceAt(offset)!
    const range = document.createRange()
    range.setStart(sentence.firstChild!, offset - sentence.from)
    range.setEnd(sentence.firstChild!, offset - sentence.from + 1)
    return range.getBoundingClientRect()
  }

  test.each([
    ['latin', ledger.trim()],
    ['chinese', '卡索維亞否認了這份報告。阿爾維里亞重申了這一點。沒有人說為什麼。'],
    ['right to left', 'قالت الحكومة إن التقرير كاذب. لم ترد أوسترل على الطلب.'],
  ])('is hit on its left and on its right half, %s', (_, text) => {
    const page = shown(text, { height: 700 })
    const bottom = Math.min(innerHeight, page.hosts.scroller.getBoundingClientRect().bottom)
    let tried = 0
    for (const { sentences } of page.view.mounted)
      for (const { from, to } of sentences)
        for (let offset = from; offset < to; offset += 1) {
          const box = boxAt(page, offset)
          if (!text[offset]!.trim() || box.width < 4 || box.bottom > bottom) continue
          if (box.right > innerWidth) continue
          const y = (box.top + box.bottom) / 2
          const hits = [0.25, 0.75].map((share) => offsetAtPoint(box.left + box.width * share, y))
          expect(hits, `at ${offset}, "${text[offset]}"`).toEqual([offset, offset])
          tried++
        }
    expect(tried).toBeGreaterThan(15)
  })

  test('behind the last word of a line is the end of that line', () => {
    const page = shown('It is shut.\n\nNobody said why.')
    const { right, top, bottom } = boxAt(page, 10)
    expect(offsetAtPoint(right + 60, (top + bottom) / 2)).toBe(11)
  })

  test('there is none over a field, whose caret counts letters and no nodes', () => {
    const { article } = shown('It is shut.', { height: 60 })
    const field = article.appendChild(document.createElement('textarea'))
    field.value = 'The statement itself, by Karsov Wire.'
    field.style.cssText = 'position:fixed;inset:0 auto auto 0;width:600px;height:50px'
    const { left, top } = field.getBoundingClientRect()
    for (const x of [5, 60, 120, 500]) expect(offsetAtPoint(left + x, top + 12)).toBeNull()
    for (const at of [0, 1, 7]) expect(offsetOf(field, at)).toBeNull()
  })

  test('there is none over other words', () => {
    shown('It is shut.', { height: 60 })
    const aside = document.body.appendChild(document.createElement('p'))
    aside.append('Elsewhere')
    const { left, top, bottom } = aside.getBoundingClientRect()
    expect(offsetAtPoint(left + 5, (top + bottom) / 2)).toBeNull()
    expect(offsetAtPoint(-10, -10)).toBeNull()
  })
})
