import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inReadingOrder, lengthOf, overlaps, type Span } from '../../src/text/span.ts'
import { spanIndex } from '../../src/text/span-index.ts'
import { runs, timeOf } from './support.ts'

test('[J1] the smallest span under the offset comes first, equal ones as they came', () => {
  const claim = { id: 'claim', start: 0, end: 50 }
  const denial = { id: 'denial', start: 10, end: 20 }
  const again = { id: 'again', start: 10, end: 20 }
  const number = { id: 'number', start: 12, end: 15 }
  const index = spanIndex([claim, denial, number, again])
  expect(index.at(13).map((item) => item.id)).toEqual(['number', 'denial', 'again', 'claim'])
  expect(index.at(49)).toEqual([claim])
})

test('[J2] spans are half open: the end is out, touching spans do not overlap', () => {
  const index = spanIndex([
    { start: 0, end: 5 },
    { start: 5, end: 9 },
  ])
  expect(index.at(5)).toEqual([{ start: 5, end: 9 }])
  expect(index.at(9)).toEqual([])
  expect(index.within(0, 5)).toEqual([{ start: 0, end: 5 }])
  expect(spanIndex([]).within(0, 9)).toEqual([])
})

const spans = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(20), fc.nat())
    .map(([start, length, id]) => ({ id, start, end: start + length })),
  { maxLength: 60 },
)

test('[J3] the index gives what reading every span would give', () => {
  fc.assert(
    fc.property(spans, fc.nat(65), fc.integer({ min: 1, max: 20 }), (items, from, length) => {
      const index = spanIndex(items)
      const range: Span = { start: from, end: from + length }
      expect(index.within(range.start, range.end)).toEqual(
        items.filter((item) => overlaps(item, range)).toSorted(inReadingOrder),
      )
      expect(index.at(from)).toEqual(
        items
          .filter((item) => item.start <= from && from < item.end)
          .toSorted((a, b) => lengthOf(a) - lengthOf(b)),
      )
    }),
    runs,
  )
})

test('[J4] one span over the whole text does not make every question slow', () => {
  const items = Array.from({ length: 100_000 }, (_, at) => ({ start: at * 10, end: at * 10 + 8 }))
  const index = spanIndex([{ start: 0, end: 1_000_000 }, ...items])
  const spent = timeOf(() => {
    for (let at = 0; at < 10_000; at += 1) index.at(at * 100)
  })
  expect(spent).toBeLessThan(1000)
})
