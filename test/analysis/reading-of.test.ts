// The reading engine as a whole: what holds for every text, however bad it is.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingSamplesIn } from '../../scripts/reading-corpus.ts'
import { inputFor } from '../../src/analysis/reading/input.ts'
import { readingResultOf } from '../../src/analysis/reading/reading-of.ts'
import type { ReadingInput, ReadingResult } from '../../src/analysis/reading/types.ts'
import { proposalOf } from '../../src/analysis/propose.ts'
import { isBoundary } from '../../src/text/code-points.ts'
import type { Span } from '../../src/text/span.ts'
import { growthOf, LINEAR } from '../text/support.ts'

const inputOf = (text: string): ReadingInput => inputFor(text, {})
const samples = readingSamplesIn('test/corpus/reading')

/** Every place that a result names. */
const placesOf = ({ suggestions, quotes }: ReadingResult): readonly Span[] => [
  ...suggestions.flatMap(({ cue, date, attribution, reasons, ...each }) => [
    each,
    ...[cue, date, attribution.stated, attribution.verb].flatMap((place) => place ?? []),
    ...reasons.flatMap(({ at }) => at),
  ]),
  ...quotes,
]

const expectSound = (input: ReadingInput): ReadingResult => {
  const { text } = input
  const result = readingResultOf(input)
  for (const { start, end } of placesOf(result)) {
    expect(start).toBeLessThan(end)
    expect([isBoundary(text, start), isBoundary(text, end)], `${start}-${end}`).toEqual([
      true,
      true,
    ])
  }
  const { suggestions } = result
  expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length)
  for (const { reasons, score, tier, isShown } of suggestions) {
    expect(reasons.length).toBeGreaterThan(0)
    expect(score).toBeGreaterThanOrEqual(tier === 'strong' ? 0.8 : tier === 'weak' ? 0.5 : 0)
    expect(score).toBeLessThanOrEqual(1)
    expect(isShown).toBe(tier !== 'listed')
  }
  return result
}

describe('[RE1] whatever the text is', () => {
  const words = fc.constantFrom(
    ...'Karsovia denied claims that it shipped drones , . " “ ” ‘ ’ said Okoro not never a the and ; : ( ) \n\n 120 on Friday 👩‍👩‍👧 é الوزير 漢字'.split(
      ' ',
    ),
  )
  test('places lie in it and cut no character, ids are of one suggestion, each has a reason', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (all) => {
        expectSound(inputOf(all.join(' ')))
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expectSound(inputOf(text.toWellFormed())),
      ),
    )
  })

  test.each(samples.map(({ name, text }) => [name, text] as const))(
    'so in %s, and the same twice',
    (_, text) => {
      const input = inputFor(text, proposalOf(text))
      expect(expectSound(input)).toEqual(readingResultOf(input))
    },
  )
})

describe('[RE2] bad input gives an empty or an honest result', () => {
  const shown = (text: string, input = inputOf(text)): readonly string[] =>
    expectSound(input)
      .suggestions.filter(({ isShown }) => isShown)
      .map(({ tag, start, end }) => `${tag}: ${text.slice(start, end)}`)

  test.each([
    ['nothing', ''],
    ['blanks', ' \n \n\t'],
    ['marks only', '*** --- !!! ???'],
    ['numbers only', '12 400 31 7 2029'],
    ['a list of names', 'Belmar\nDunmere\nPell\nOstrelle'],
    ['no blanks', 'karsoviadeniedthatithadshippeddronestoostrelle'.repeat(200)],
    [
      'another language',
      'Karsovia ontkende vrijdag dat het drones had geleverd. Dat zei de minister.',
    ],
  ])('%s: nothing is shown', (what, text) => {
    expect(
      shown(text, { ...inputOf(text), language: what === 'another language' ? 'nl' : null }),
    ).toEqual([])
  })

  test('nothing is read in what is left out', () => {
    const text = 'Karsovia denied the report on Friday.\n\nHanne Okoro accused Karsovia of fraud.'
    const all = [{ start: 0, end: text.length }]
    expect(shown(text, { ...inputOf(text), leftOut: all })).toEqual([])
    expect(readingResultOf({ ...inputOf(text), leftOut: all }).sentences).toEqual([])
    expect(shown(text)).toHaveLength(2)
  })

  test('all capitals are read, and two languages each in its place', () => {
    expect(shown('KARSOVIA DENIED THE REPORT ON FRIDAY.')).toEqual([
      'denial: KARSOVIA DENIED THE REPORT ON FRIDAY.',
    ])
    const mixed = 'Karsovia denied the report on Friday. Der Minister kam am Abend nach Belmar.'
    expect(shown(mixed)).toEqual(['denial: Karsovia denied the report on Friday.'])
  })
})

describe('[RE3] the whole engine is linear in the text', () => {
  test.each([
    ['opening marks', '“'],
    ['brackets', '('],
    ['one letter', 'a'],
  ])('a megabyte of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(growthOf(text, (part) => readingResultOf(inputOf(part)))).toBeLessThan(LINEAR)
  })

  test.each([
    ['straight marks', '"'],
    ['single marks', "'"],
    ['denials', 'Karsovia denied claims that it lied, Okoro said. '],
    ['paragraphs of marks', '"x"\n\n'],
  ])('a fifth of it of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    expect(growthOf(text, (part) => readingResultOf(inputOf(part)))).toBeLessThan(LINEAR)
  })
})
