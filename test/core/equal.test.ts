// When two rows count as the same.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameData } from '../../src/core/equal.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, shuffled(each)]),
  )
}

const data = fc.jsonValue({ maxDepth: 4, noUnicodeString: false })

describe('[C8] equal data', () => {
  test('the order of keys says nothing', () => {
    fc.assert(fc.property(data, (value) => sameData(value, shuffled(value))))
  })

  test('is what JSON without order holds for the same', () => {
    const canonical = (value: unknown): string => JSON.stringify(sorted(value))
    fc.assert(
      fc.property(data, data, (a, b) => {
        expect(sameData(a, b)).toBe(canonical(a) === canonical(b))
        expect(sameData(b, a)).toBe(sameData(a, b))
      }),
    )
  })

  test('a key whose value is undefined counts as absent, null does not', () => {
    expect(sameData({ note: undefined }, {})).toBe(true)
    expect(sameData({ note: null }, {})).toBe(false)
    expect(sameData({ a: undefined, b: 1 }, { b: 1, c: undefined })).toBe(true)
  })

  test('the order of a list does', () => {
    expect(sameData([1, 2], [2, 1])).toBe(false)
    expect(sameData([], {})).toBe(false)
    expect(sameData({ 0: 'a' }, ['a'])).toBe(false)
  })
})

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === 0) return 0 // -0 is 0
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each), ':'])
    .concat([['object']])
}
