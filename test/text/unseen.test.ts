// Hidden characters: which are told, in which words, and which are ordinary writing.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenCharacters, mayHoldUnseen, unseenIn, unseenInWords } from '../../src/text/unseen.ts'
import { growthOf, LINEAR } from './support.ts'

const all = (text: string) => unseenIn(text, { start: 0, end: text.length })
const names = (text: string): readonly string[] => all(text).map(({ name }) => name)

describe('[TX1] hidden characters are found where they are', () => {
  test('each with its place in the whole text and its name', () => {
    const text = 'The min\u200Bister said \u202Ehcum oot\u202C.'
    expect(unseenIn(text, { start: 4, end: text.length })).toEqual([
      { start: 7, end: 8, name: 'zero-width space' },
      { start: 19, end: 20, name: 'right-to-left override' },
      { start: 28, end: 29, name: 'end of embedding or override' },
    ])
    expect(unseenIn(text, { start: 0, end: 7 })).toEqual([])
  })

  test.each([
    ['\u00AD', 'soft hyphen'],
    ['\u2060', 'word joiner'],
    ['\uFEFF', 'zero-width no-break space'],
    ['\u200E', 'left-to-right mark'],
    ['\u200F', 'right-to-left mark'],
    ['\u202A', 'left-to-right embedding'],
    ['\u2067', 'right-to-left isolate'],
    ['\u2069', 'end of isolate'],
    ['\u0000', 'null character'],
    ['\u0007', 'control character U+0007'],
    ['\u0085', 'control character U+0085'],
    ['\u200C', 'zero-width non-joiner'],
    ['\u200D', 'zero-width joiner'],
    ['\u3164', 'Hangul filler'],
    ['\u{E0041}', 'tag character U+E0041'],
    ['\uFFF9', 'format character U+FFF9'],
  ])('%j is a %s', (character, name) => {
    const text = `Ostrelle re${character}jected it.`
    expect(all(text)).toEqual([{ start: 11, end: 11 + character.length, name }])
  })

  test('a second variation selector says nothing about a sign: it hides data', () => {
    expect(names('It is fine\u{1F600}\uFE0F\uFE01\uFE02.')).toEqual([
      'variation selector U+FE01',
      'variation selector U+FE02',
    ])
  })
})

describe('[TX2] what writing needs is not told', () => {
  test.each([
    ['a family of four', '👨‍👩‍👧‍👦'],
    ['a skin colour and a profession', '👩🏽‍⚕️'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a heart in colour', '❤️'],
    ['Persian', 'او می\u200Cگوید که کتاب\u200Cها گم شده\u200Cاند.'],
    ['Hindi', 'क्\u200Dष और क्\u200Cष'],
    ['Sinhala', 'ශ්\u200Dරී ලංකාව'],
    ['an Arabic abbreviation', 'سنة ١٤٤٥ ه\u200D'],
    ['an ideograph in a variant', '葛\u{E0100}城市'],
    ['tabs, line feeds and spaces', 'a\tb\nc\u00A0d\u202Fe\u3000f'],
  ])('%s', (_, text) => {
    expect(names(`Before ${text} after.`)).toEqual([])
  })

  test('the same characters elsewhere are told', () => {
    expect(names('Karso\u200Cvia')).toEqual(['zero-width non-joiner'])
    expect(names('Karso\u200Dvia 👩\u200D.')).toEqual(['zero-width joiner', 'zero-width joiner'])
    expect(names('no flag \u{E0067}\u{E007F}')).toHaveLength(2)
  })
})

describe('[TX3] they are told in words', () => {
  test('how many, and each name once', () => {
    expect(unseenInWords(all('a\u200Bb\u202Ec'))).toBe(
      '2 hidden characters: zero-width space, right-to-left override',
    )
    expect(unseenInWords(all('a\u200Bb\u200Bc\u00ADd'))).toBe(
      '3 hidden characters: zero-width space (2), soft hyphen',
    )
    expect(unseenInWords(all('\u200B'))).toBe('1 hidden character: zero-width space')
    expect(hiddenCharacters(1)).toBe('1 hidden character')
  })

  test('many kinds are counted, not listed', () => {
    const text = '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008'
    expect(unseenInWords(all(text))).toMatch(/^8 hidden characters: .*U\+0006 and 2 more kinds$/)
  })
})

test('[TX4] whatever the text is: in order, apart, inside, one character each', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { start, end } of all(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(Array.from(text.slice(start, end))).toHaveLength(1)
        last = end
      }
      if (!mayHoldUnseen(text)) expect(all(text)).toEqual([])
    }),
  )
})

test('[TX4] half a megabyte of them costs as much as eight times an eighth', () => {
  expect(growthOf('a\u200B\u{1F3F4}\u{E0067}'.repeat(80_000), all)).toBeLessThan(LINEAR)
})
