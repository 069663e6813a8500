// Ranges of a text that somebody has been to.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isWithin,
  rangesFrom,
  rangesInWords,
  unitsIn,
  withRange,
  type Ranges,
} from '../../src/text/ranges.ts'
import type { Span } from '../../src/text/span.ts'

const TEXT = 'Karsovia denied it. Alveria did not.\n\nOstrelle said nothing. Pell waits.'
const sentence = (words: string): Span => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const visited = (...spans: readonly Span[]): Ranges =>
  spans.reduce<Ranges>((ranges, span) => withRange(ranges, span, TEXT), [])

const span = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, size]): Span => ({ start, end: Math.min(TEXT.length, start + size) }))

describe('[OV3] what was read, as ranges', () => {
  const denied = sentence('Karsovia denied it.')
  const not = sentence('Alveria did not.')
  const nothing = sentence('Ostrelle said nothing.')

  test('neighbours with only white space between them are one range, over a paragraph as well', () => {
    expect(visited(denied, not, nothing)).toEqual([{ start: 0, end: nothing.end }])
    expect(visited(nothing, denied, not)).toEqual([{ start: 0, end: nothing.end }])
  })

  test('a sentence that was left out parts them', () => {
    expect(visited(denied, nothing)).toEqual([denied, nothing])
    expect(isWithin(visited(denied, nothing), not)).toBe(false)
  })

  test('nothing new is the same value', () => {
    const ranges = visited(denied, not)
    expect(withRange(ranges, not, TEXT)).toBe(ranges)
  })

  test('in any order they hold what was visited, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const ranges = visited(...spans)
        for (const each of spans) expect(isWithin(ranges, each)).toBe(true)
        ranges.forEach((range, i) => {
          if (i > 0) expect(TEXT.slice(ranges[i - 1]!.end, range.start).trim()).not.toBe('')
        })
        for (let at = 0; at < TEXT.length; at++) {
          const isIn = ranges.some((range) => range.start <= at && at < range.end)
          const isVisited = spans.some((each) => each.start <= at && at < each.end)
          if (TEXT[at]!.trim()) expect(isIn).toBe(isVisited)
        }
        expect(visited(...spans.toReversed())).toEqual(ranges)
      }),
    )
  })
})

describe('[OV4] ranges in words', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const ranges = visited(...spans)
        expect(rangesFrom(rangesInWords(ranges), TEXT.length)).toEqual(ranges)
        expect(unitsIn(ranges)).toBeLessThanOrEqual(TEXT.length)
      }),
    )
  })

  test.each(['', 'all', 'NaN', '9-3', '-4-9', '0-5 3-8', '0-1000000', '0-5x'])(
    'of no sense are left out: %s',
    (words) => {
      const ranges = rangesFrom(words, TEXT.length)
      expect(ranges).toEqual(words.startsWith('0-5 ') ? [{ start: 0, end: 5 }] : [])
    },
  )
})
