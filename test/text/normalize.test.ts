import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeze } from '../../src/text/normalize.ts'
import { awkwardText, growthOf, LINEAR, megabytes, runs } from './support.ts'

test.each([
  ['\r\n', 'crlf:1'],
  ['\r', 'cr:1'],
  ['\u2028', 'u2028:1'],
  ['\u2029', 'u2029:1'],
  ['\u0085', 'u0085:1'],
])('[F1] every line end becomes one LF, with a note: %j', (feed, note) => {
  const { text, notes } = freeze(`A${feed}B drones`)
  expect(text).toBe('A\nB drones')
  expect(text.slice(4, 10)).toBe('drones')
  expect(notes).toEqual([note])
})

test('[F2] a lone surrogate becomes U+FFFD and keeps its place', () => {
  const { text, notes } = freeze('\ud83d drones')
  expect(text).toBe('\ufffd drones')
  expect(text.slice(2, 8)).toBe('drones')
  expect(notes).toEqual(['lone-surrogate:1'])
  expect(freeze('🛰 \udef0\ud83d\ufffd').notes).toEqual(['lone-surrogate:2'])
})

test('[F3] everything else is kept as it came', () => {
  const kept = '\ufeff  \t\u00a0dro\u200bnes \u00ad\u202e \0 \ufffe Cafe\u0301 🛰\n\n\n \u000b\u000c'
  expect(freeze(kept)).toEqual({ text: kept, notes: [] })
  expect(freeze('')).toEqual({ text: '', notes: [] })
})

test('[F4] notes have one order and leave out what did not occur', () => {
  expect(freeze('a\ud800\u0085b\u2029\rc\r\n\r\n\u2028').notes).toEqual([
    'crlf:2',
    'cr:1',
    'u2028:1',
    'u2029:1',
    'u0085:1',
    'lone-surrogate:1',
  ])
})

const pasted = fc
  .array(
    fc.oneof(awkwardText, fc.constantFrom('\r\n', '\r', '\u2028', '\u0085', '\ud800', '\udc00')),
  )
  .map((parts) => parts.join(''))

test('[F5] freezing twice changes nothing; only CRLF changes the length', () => {
  fc.assert(
    fc.property(pasted, (input) => {
      const { text } = freeze(input)
      expect(freeze(text)).toEqual({ text, notes: [] })
      expect(text.length).toBe(input.length - (input.split('\r\n').length - 1))
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/[\r\u2028\u2029\u0085]/)
    }),
    runs,
  )
})

test.each([...megabytes, ['CR', '\r'.repeat(1_000_000)] as const])(
  '[F6] a megabyte of %s freezes in linear time',
  (_, text) => expect(growthOf(text, freeze)).toBeLessThan(LINEAR),
)
