// The map of an article as rows: which row an offset lies in, and what a row shows.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Marks } from '../../src/core/project.ts'
import { TAGS } from '../../src/core/schema.ts'
import type { Tag } from '../../src/core/types.ts'
import {
  ASIDE,
  blocksOf,
  BODY,
  offsetAt,
  READ,
  rowAt,
  rowsOf,
  runsOf,
  TAG_BIT,
} from '../../src/state/minimap.ts'
import { readingOf } from '../../src/state/reading.ts'
import type { Span } from '../../src/text/span.ts'
import { annotation, article } from '../support/words.ts'

const story = article(
  `Port closed\n\n[Karsovia denied it on Friday in Belmar.] [Alveria] repeated the charge on Monday.\n\n[Read more: harbour news]`,
)
const [denied, alveria, menu] = story.spans as readonly [Span, Span, Span]
const reading = readingOf(
  {
    id: story.id,
    regions: [{ ...menu, kind: 'related', by: 'person', exact: 'Read more: harbour news' }],
  },
  story.text,
)
const { length } = story.text
const scale = { length, rows: length } // one row for each unit
const blocks = blocksOf(reading, scale)
const marksOn = (...wishes: readonly (readonly [Span, Tag])[]): Marks =>
  new Map(
    wishes.map(([span, tag], n) => {
      const mark = { ...annotation(story, 0, tag, n), ...span }
      return [mark.id, mark] as const
    }),
  )

describe('[OV9] rows follow offsets', () => {
  const sizes = fc.record({
    length: fc.integer({ min: 1, max: 3_000_000 }),
    rows: fc.integer({ min: 1, max: 2_000 }),
  })

  test('a later offset never lies higher, and every offset has a row', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (some, one, other) => {
        const [a, b] = [one % some.length, other % some.length].toSorted((x, y) => x - y)
        expect(rowAt(some, a!)).toBeLessThanOrEqual(rowAt(some, b!))
        expect(rowAt(some, a!)).toBeGreaterThanOrEqual(0)
        expect(rowAt(some, b!)).toBeLessThanOrEqual(some.rows)
      }),
    )
  })

  test('the offset of a row lies in that row, where there is one for each', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (some, n) => {
        fc.pre(some.length >= some.rows)
        const row = n % some.rows
        expect(Math.abs(rowAt(some, offsetAt(some, row)) - row)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('each sentence is a block of its own, with a gap to the next', () => {
    const bits = rowsOf(scale, blocks, new Map(), [])
    expect(bits[denied.start]! & BODY).toBe(BODY)
    expect(bits[denied.end - 1]).toBe(0)
    expect(bits[denied.end]).toBe(0)
    expect(bits[alveria.start]! & BODY).toBe(BODY)
  })

  test('what is set aside is neither body nor read', () => {
    const bits = rowsOf(scale, blocks, new Map(), [denied])
    expect(bits[menu.start]).toBe(ASIDE)
    expect(bits[denied.start]).toBe(BODY | READ)
  })

  test('a row shows all tags that lie in it, however many rows there are', () => {
    const spans = fc
      .tuple(fc.nat(length - 2), fc.integer({ min: 1, max: 30 }))
      .map(([start, size]): Span => ({ start, end: Math.min(length, start + size) }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(spans, fc.constantFrom(...TAGS)), { maxLength: 8 }),
        fc.integer({ min: 1, max: 300 }),
        (wishes, rows) => {
          const some = { length, rows }
          const bits = rowsOf(some, blocksOf(reading, some), marksOn(...wishes), [])
          for (const [span, tag] of wishes) {
            const row = Math.min(rowAt(some, span.start), rows - 1)
            expect(bits[row]! & TAG_BIT[tag]).toBe(TAG_BIT[tag])
          }
          for (const tag of TAGS) {
            const isThere = wishes.some((wish) => wish[1] === tag)
            expect(bits.some((bit) => bit & TAG_BIT[tag])).toBe(isThere)
          }
        },
      ),
    )
  })

  test('one character has a row, among 20,000 annotations too', () => {
    const text = 'Karsovia denied it. '.repeat(25_000)
    const long = readingOf({ id: story.id }, text)
    const map = { length: text.length, rows: 800 }
    const many = marksOn(
      ...Array.from({ length: 20_000 }, (_, n): [Span, Tag] => [
        { start: n * 20, end: n * 20 + 8 },
        'claim',
      ]),
      [{ start: 480_000, end: 480_001 }, 'denial'],
    )
    const drawn = blocksOf(long, map)
    const bits = rowsOf(map, drawn, many, [])
    expect(bits[rowAt(map, 480_000)]! & TAG_BIT.denial).toBe(TAG_BIT.denial)
    expect(drawn.length).toBeLessThan(25_000) // thinner than a row: no sentence is looked for
    expect(runsOf(bits).length).toBeLessThanOrEqual(800)
  })

  test('rows that show the same are one run, and the runs are all rows', () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 40 }), (bits) => {
        const runs = runsOf(bits)
        expect(runs.flatMap((run) => Array<number>(run.to - run.from).fill(run.bits))).toEqual([
          ...bits,
        ])
        runs.forEach((run, i) => expect(run.bits).not.toBe(runs[i - 1]?.bits))
      }),
    )
  })
})
