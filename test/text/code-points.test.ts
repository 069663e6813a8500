import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  codePointCounter,
  codePointLength,
  isBoundary,
  utf16Offsets,
} from '../../src/text/code-points.ts'
import { firstGraphemes, graphemeStart } from '../../src/text/graphemes.ts'
import { growth, runs } from './support.ts'

// formats.md 5.1: text, words of the span, UTF-16, code points.
const rows: readonly (readonly [string, string, string, number, number, number, number])[] = [
  ['emoji + VS16 before', '\uD83D\uDEF0\uFE0F Karsovia sent drones.', 'drones', 18, 24, 17, 23],
  ['emoji inside', 'no \uD83D\uDEF0\uFE0F left Belmar', 'no \uD83D\uDEF0\uFE0F left', 0, 11, 0, 10],
  ['emoji touching the end', 'Alveria\uD83D\uDE80 spoke', 'Alveria', 0, 7, 0, 7],
  ['ZWJ sequence before', '\uD83D\uDC69\u200D\u2708\uFE0F denied drones', 'drones', 13, 19, 12, 18],
  ['flag', '\uD83C\uDDE6\uD83C\uDDFD denied drones', 'drones', 12, 18, 10, 16],
  ['skin tone', '\uD83D\uDC4D\uD83C\uDFFD drones', 'drones', 5, 11, 3, 9],
  ['keycap', '3\uFE0F\u20E3 drones', 'drones', 4, 10, 4, 10],
  ['combining mark', 'Cafe\u0301 drones', 'drones', 6, 12, 6, 12],
  ['same, precomposed', 'Caf\u00E9 drones', 'drones', 5, 11, 5, 11],
  [
    'two marks on the last letter',
    'Karsovia\u0301\u0323 said',
    'Karsovia\u0301\u0323',
    0,
    10,
    0,
    10,
  ],
  ['NBSP and narrow NBSP', '120\u00A0drones\u202Fleft', 'drones', 4, 10, 4, 10],
  ['double space', 'the  drones', 'drones', 5, 11, 5, 11],
  ['zero-width space inside', 'dro\u200Bnes left', 'dro\u200Bnes', 0, 7, 0, 7],
  ['soft hyphen inside', 'dro\u00ADnes left', 'dro\u00ADnes', 0, 7, 0, 7],
  [
    'Hebrew before',
    '\u05E7\u05E8\u05E1\u05D5\u05D1\u05D9\u05D4 \u05E9\u05DC\u05D7\u05D4 drones',
    'drones',
    13,
    19,
    13,
    19,
  ],
  [
    'Arabic with RLM',
    '\u200F\u0643\u0627\u0631\u0633\u0648\u0641\u064A\u0627 drones',
    'drones',
    10,
    16,
    10,
    16,
  ],
  ['Devanagari cluster', '\u0915\u094D\u0937\u093F drones', 'drones', 5, 11, 5, 11],
  ['CJK', '\u5361\u7D22\u7EF4\u4E9A\u5426\u8BA4 drones', 'drones', 7, 13, 7, 13],
  [
    'astral letters',
    '\uD835\uDC9C\uD835\uDCC1\uD835\uDCCB\uD835\uDC52\uD835\uDCC7\uD835\uDCBE\uD835\uDCB6 drones',
    'drones',
    15,
    21,
    8,
    14,
  ],
  ['LF inside', 'drones\nleft', 'drones\nleft', 0, 11, 0, 11],
  ['two paragraphs', 'drones.\n\nIt left', 'drones.\n\nIt', 0, 11, 0, 11],
]

test.each(rows)('[O1] every span has both numbers: %s', (_, text, words, start, end, from, to) => {
  const codePoint = codePointCounter(text)
  const offset = utf16Offsets(text)
  expect(text.indexOf(words)).toBe(start)
  expect(text.slice(start, end)).toBe(words)
  expect([codePoint(start), codePoint(end)]).toEqual([from, to])
  expect([offset(from), offset(to)]).toEqual([start, end])
  expect(Array.from(text).slice(from, to).join('')).toBe(words)
})

test('[O2] an offset outside of the text or inside a surrogate pair is refused', () => {
  const codePoint = codePointCounter('no 🛰 left')
  for (const wrong of [-1, 4, 11, 1.5, Number.NaN])
    expect(() => codePoint(wrong)).toThrow(RangeError)
  expect(codePoint(10)).toBe(9)
  const offset = utf16Offsets('no 🛰 left')
  for (const wrong of [-1, 10, 0.5]) expect(() => offset(wrong)).toThrow(RangeError)
  expect(isBoundary('🛰', 1)).toBe(false)
  expect([0, 2].every((at) => isBoundary('🛰', at))).toBe(true)
})

const longText = fc
  .array(
    fc.constantFrom('a', '🛰', 'é', '\ud83d', '\udef0', 'drones '.repeat(80), '🚀'.repeat(300)),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

test('[O3] code points and UTF-16 offsets are inverse at every boundary', () => {
  fc.assert(
    fc.property(longText, fc.nat(30_000), (text, near) => {
      const codePoint = codePointCounter(text)
      const offset = utf16Offsets(text)
      const least = Math.min(near, text.length)
      const at = isBoundary(text, least) ? least : least - 1
      expect(offset(codePoint(at))).toBe(at)
      expect(codePoint(at)).toBe(Array.from(text.slice(0, at)).length)
      expect(codePoint(text.length)).toBe(codePointLength(text))
      expect(codePointLength(text)).toBe(Array.from(text).length)
    }),
    runs,
  )
})

test('[O4] 20,000 offsets of a 3 MB text convert without walking it each time', () => {
  const text = 'Karsovia 🛰 '.repeat(250_000)
  const codePoint = codePointCounter(text)
  const offsets = Array.from({ length: 20_000 }, (_, n) => n * 144)
  const work = { once: () => codePointLength(text), often: () => offsets.map(codePoint) }
  // Walking from the start would cost about 10,000 times one count.
  expect(growth<() => unknown>(work.often, work.once, (each) => each(), 100)).toBeLessThan(100)
})

test('[O5] all 21 rows hold with grapheme boundaries: none of the spans cuts a cluster', () => {
  for (const [, text, , start, end] of rows) {
    expect([graphemeStart(text, start), graphemeStart(text, end)]).toEqual([start, end])
    expect(firstGraphemes(text, 1000)).toBe(text)
  }
  expect(rows).toHaveLength(21)
})
