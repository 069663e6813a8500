// A cue that is tried on a text: where it stands, which places count, and never anything that cannot be read.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trialOf } from '../../src/analysis/reading/trial.ts'
import type { LexiconEntry } from '../../src/core/types.ts'

const entry = (pattern: string, scope?: 'outside' | 'inside'): LexiconEntry => ({
  id: 'draft',
  language: 'en',
  class: 'denial',
  pattern,
  tier: 'weak',
  ...(scope && { scope }),
})
const text = `Ferry strike in Dunmere

The port denied the report. "We denied nothing," the pilot said. It has flatly denied it.

Read also: denied again`
const aside = text.indexOf('Read also')
const given = { text, leftOut: [{ start: aside, end: text.length }], headline: null }
const words = (pattern: string, scope?: 'outside' | 'inside') =>
  trialOf(given, entry(pattern, scope)).hits.map((hit) => [hit.words, hit.isQuoted])

describe('[LS7] a cue is tried on a text as the engine reads it', () => {
  test('in reading order, without what is left out, with what stands in quotations', () => {
    expect(words('denied')).toEqual([
      ['denied', false],
      ['denied', true],
      ['denied', false],
    ])
    expect(words('flatly? denied it')).toEqual([['flatly denied it', false]])
  })

  test('places that count come first, and are counted', () => {
    const trial = trialOf(given, entry('denied', 'inside'))
    expect([trial.total, trial.counting]).toEqual([3, 1])
    expect(trial.hits.map(({ isQuoted }) => isQuoted)).toEqual([true, false, false])
    expect(trialOf(given, entry('denied', 'outside')).counting).toBe(2)
  })

  test('no place goes over the end of a sentence', () => {
    expect(words('report we')).toEqual([])
    expect(words('report * denied')).toEqual([])
  })

  test('twenty places are shown and all are counted', () => {
    const long = `A headline\n\n${'They denied it. '.repeat(90)}`
    const trial = trialOf({ text: long, leftOut: [], headline: null }, entry('denied'))
    expect([trial.total, trial.hits.length]).toEqual([90, 20])
  })

  test('whatever pattern and text: every place lies in the text and says its words', () => {
    const some = fc.oneof(fc.string(), fc.constantFrom('denied', 'deni*', 'the|a * it', '* x', '#'))
    fc.assert(
      fc.property(some, fc.string({ unit: 'grapheme' }), (pattern, more) => {
        const body = `${text} ${more.toWellFormed()}`
        const { total, counting, hits } = trialOf(
          { text: body, leftOut: [], headline: null },
          entry(pattern, 'outside'),
        )
        expect(counting).toBeLessThanOrEqual(total)
        for (const { start, end, words: found } of hits) {
          expect(body.slice(start, end)).toBe(found)
          expect(found).not.toBe('')
        }
      }),
    )
  })
})
