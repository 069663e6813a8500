// Packing annotations: every one is found again, whatever was added and removed in between.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Annotation } from '../../src/core/types.ts'
import { packed, prefixFor, SHEET_SIZE } from '../../src/storage/sheets.ts'
import { annotation, article } from '../support/words.ts'

const mark = annotation(article('Karsovia [rejected] it.'), 0, 'denial')
const row = (id: string): Annotation => ({ ...mark, id: id as Annotation['id'] }) // a test's id

type Sheets = Map<string, readonly Annotation[]>

/** What the commit gate does with one edit. */
const edit = (sheets: Sheets, id: string, isThere: boolean): void => {
  const prefix = prefixFor([...sheets.keys()], id)
  const rows = (sheets.get(prefix) ?? []).filter((each) => each.id !== id)
  sheets.delete(prefix)
  for (const each of packed(prefix, isThere ? [...rows, row(id)] : rows))
    sheets.set(each.prefix, each.rows)
}

const expectSound = (sheets: Sheets, ids: ReadonlySet<string>): void => {
  const prefixes = [...sheets.keys()]
  expect(prefixes.filter((a) => prefixes.some((b) => a !== b && b.startsWith(a)))).toEqual([])
  expect([...sheets.values()].filter((rows) => rows.length > SHEET_SIZE)).toEqual([])
  expect([...sheets.values()].filter((rows) => rows.length === 0)).toEqual([])
  expect([...sheets.values()].flat().length).toBe(ids.size)
  for (const id of ids)
    expect(sheets.get(prefixFor(prefixes, id))?.some((each) => each.id === id)).toBe(true)
}

const uuidOf = (n: number): string => `b0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

const sequential = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 2000 }))
  .map(([from, size]) => Array.from({ length: size }, (_, i) => uuidOf(from + i)))
const random = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 600 })

test('[D1] up to 2,000 ids, sequential or not, are found after any adds and removes', () => {
  fc.assert(
    fc.property(fc.oneof(sequential, random), fc.infiniteStream(fc.nat(9)), (ids, coins) => {
      const sheets: Sheets = new Map()
      const there = new Set<string>()
      for (const id of ids) {
        edit(sheets, id, true)
        there.add(id)
        const [coin = 0] = coins.take(1)
        if (coin > 6) {
          const gone = ids[Math.floor((coin - 6) * there.size * 0.24)] ?? id
          edit(sheets, gone, false)
          there.delete(gone)
        }
      }
      expectSound(sheets, there)
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('[D1] emptied sheets vanish, and the ids can come back', () => {
  fc.assert(
    fc.property(sequential, (ids) => {
      const sheets: Sheets = new Map()
      for (const id of ids) edit(sheets, id, true)
      const half = ids.filter((_, i) => i % 2 === 0)
      for (const id of half) edit(sheets, id, false)
      expectSound(sheets, new Set(ids.filter((_, i) => i % 2 === 1)))
      for (const id of ids) edit(sheets, id, false)
      expect(sheets.size).toBe(0)
      for (const id of half) edit(sheets, id, true)
      expectSound(sheets, new Set(half))
    }),
    { numRuns: 10 },
  )
}, 60_000)

test('[D2] sequential ids fill sheets about evenly: 100,000 need no more than 2,600', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => row(uuidOf(i)))
  const sheets = packed('', rows)
  expect(sheets.every(({ rows: some }) => some.length <= SHEET_SIZE)).toBe(true)
  expect(sheets.length).toBeLessThan(2_600)
}, 30_000)

test('[D2] rows stand in the order of their ids, whatever order they came in', () => {
  const ids = [uuidOf(9), uuidOf(1), uuidOf(5)]
  expect(packed('', ids.map(row))[0]?.rows.map(({ id }) => id)).toEqual(ids.toSorted())
  expect(packed('01', [])).toEqual([])
})
