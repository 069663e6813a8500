// What is worth checking, in words.

import { expect, test } from 'vitest'
import { hintsInWords } from '../../src/state/worth-checking.ts'

test('[SU22] numbers, comparisons and superlatives are named once each, in one order; dates are not', () => {
  expect(hintsInWords([])).toBe('')
  expect(hintsInWords(['date'])).toBe('')
  expect(hintsInWords(['number', 'quantity', 'date'])).toBe('Worth checking: a number')
  expect(hintsInWords(['superlative', 'comparison', 'quantity', 'superlative'])).toBe(
    'Worth checking: a number, a comparison, a superlative',
  )
})
