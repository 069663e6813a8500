// From printed words to a pattern that finds them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternOf, tokensOf } from '../../src/analysis/token-patterns.ts'
import {
  patternFrom,
  patternPicked,
  patternProblem,
  wordsApart,
} from '../../src/core/cue-pattern.ts'

describe('[LS8] selected words become a pattern', () => {
  test.each([
    ['Flatly rejected,', 'flatly rejected'],
    ['a “so-called” port', 'a so called port'],
    ['Karsovia’s ‘evidence’ isn’t', "karsovia's evidence isn't"],
    ['killed 7 people', 'killed # people'],
    ['nothing to  say', 'nothing to say'],
    ['—', ''],
    ['one two three four five six seven eight nine ten eleven twelve thirteen', ''],
    ['x'.repeat(2_001), ''],
  ])('%s', (words, pattern) => expect(patternFrom(words)).toBe(pattern))

  test('that can be read, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const pattern = patternFrom(words)
        if (pattern !== '') expect(patternProblem(pattern)).toBeNull()
      }),
    )
  })

  test('that has the words as texts are read, one for one', () => {
    const sign = fc.constantFrom(..."aBéü7 '’“”-.,–\n")
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 16 }), (words) => {
        const pattern = patternFrom(words)
        const { length } = tokensOf(words).filter(({ folded }) => folded !== '')
        expect(pattern === '' ? 0 : patternOf(pattern).length).toBe(length > 12 ? 0 : length)
      }),
    )
  })
})

describe('[LS9] words of a sentence that are picked become a pattern', () => {
  const printed = 'She called the “report” a fairy-tale, and Osk’s men laughed.'
  const words = wordsApart(printed).filter((_, i) => i % 2 === 1)
  const picked = (...of: readonly string[]): string =>
    patternPicked(words, new Set(of.map((word) => words.indexOf(word))))

  test('the sentence is taken apart and stays as printed', () => {
    expect(wordsApart(printed).join('')).toBe(printed)
    expect(words.slice(-3)).toEqual(['Osk’s', 'men', 'laughed'])
  })

  test('neighbours side by side, a gap where words between were left out', () => {
    expect(picked('fairy', 'tale')).toBe('fairy tale')
    expect(picked('tale', 'called')).toBe('called * tale')
    expect(picked('Osk’s')).toBe("osk's")
    expect(picked()).toBe('')
  })
})
