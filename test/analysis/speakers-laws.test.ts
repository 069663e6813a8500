// Attribution of any text: it stays in the text, says the same twice, and takes time in proportion.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speechOf } from '../../src/analysis/reading/attribution.ts'
import type { Attribution } from '../../src/analysis/reading/types.ts'
import { awkwardText, growth, LINEAR, runs } from '../text/support.ts'
import { groundOf } from './spoken.ts'

const bits = [
  'Karsovia',
  'Hanne Okoro',
  'the minister',
  'She',
  'it',
  'said',
  'told',
  'denied',
  'was accused by',
  'according to',
  'that',
  'and',
  'after',
  'who',
  'in a statement',
  'on Friday',
  'claims',
  'calling',
  '"it is false"',
  '“no',
  '”',
  ',',
  '.',
  ':',
  '—',
  ';',
  '(',
  ')',
  '\n\n',
  'Q.',
  'A.',
  '’s',
  'Mr',
  '54',
  'quoted',
  'as saying',
  'carried by the Karsov Wire',
]
const newsText = fc
  .array(fc.constantFrom(...bits), { maxLength: 40 })
  .map((parts) => parts.join(' '))

describe('[SP20] of any text', () => {
  const isSound = (text: string, { who, stated, verb, name, score, chain }: Attribution): void => {
    for (const span of [stated, verb]) {
      if (!span) continue
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
      expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
    }
    if (who !== 'speaker') expect([stated, name, chain]).toEqual([null, '', []])
    else expect(stated).not.toBeNull()
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(chain).not.toContain('')
  }

  test('spans lie in it, each quotation has an attribution, the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, awkwardText), (text) => {
        const ground = groundOf(text)
        const read = (): readonly Attribution[] => {
          const { ofQuotes, ofSpan } = speechOf(ground)
          expect(ofQuotes).toHaveLength(ground.quotes.length)
          return [
            ...ofQuotes,
            ...ground.sentences.map(ofSpan),
            ofSpan({ start: 0, end: text.length }),
          ]
        }
        const first = read()
        for (const each of first) isSound(text, each)
        expect(read()).toEqual(first)
      }),
      runs,
    )
  })

  test('without rules for the language nobody is named', () => {
    const ground = groundOf('"Non," dit Okoro. Okoro said no.', { language: 'fr' })
    const { ofQuotes, ofSpan } = speechOf({
      ...ground,
      lexicon: { ...ground.lexicon, rules: null },
    })
    expect(ofQuotes.map(({ who }) => who)).toEqual(ground.quotes.map(() => 'unknown'))
    expect(ofSpan({ start: 18, end: 32 }).who).toBe('outlet')
  })
})

describe('[SP21] linear in the text', () => {
  test.each([
    'a ',
    'A ',
    'said ',
    'said, ',
    'he said, ',
    '"x," he said. ',
    '"x" ',
    'said “x” and ',
    'Karsovia and ',
    'the head of ',
    'who said ',
    ', ',
    '; ',
    ') ',
    '— ',
    'x: ',
    'of ',
    'after Karsovia said ',
    'Karsovia said that ',
    'quoted ',
    'in the words of ',
    'accused of ',
    'Okoro, who left, ',
    'Okoro’s ',
    'claims ',
    '"x"\n\n',
    'Q. a\n\nA. b\n\n',
    'Okoro said x. She said y. The minister said z. ',
    'The ship that ',
    ', calling it "x"',
  ])('%j over and over', (unit) => {
    const whole = groundOf(unit.repeat(Math.ceil(120_000 / unit.length)))
    const part = groundOf(unit.repeat(Math.ceil(15_000 / unit.length)))
    const read = (ground: typeof whole): void => {
      const { ofSpan } = speechOf(ground)
      for (const sentence of ground.sentences) ofSpan(sentence)
    }
    expect(growth(whole, part, read)).toBeLessThan(LINEAR)
  })
})
