// A comparison that was made elsewhere and told in numbers.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/analysis/engine.ts'
import { compare, comparedFrom } from '../../src/text/compared.ts'
import { differences, keptRuns } from '../../src/text/differences.ts'
import { describe as describeWords } from '../../src/text/quote.ts'
import { reanchoring, type Wanted } from '../../src/text/reanchor.ts'
import { corrected } from './revised.ts'

const before = 'Karsovia rejected the report on Monday. Alveria said that it was right.'
const after = 'Karsovia denied the report on Monday. Alveria said that it was right.'
const wanted = (text: string, ...words: readonly string[]): readonly Wanted[] =>
  words.map((each) => {
    const start = text.indexOf(each)
    const span = { start, end: start + each.length }
    return { quote: describeWords(text, span), span }
  })

describe('[RV20] what is told of two texts', () => {
  test('is what is found on the spot', () => {
    fc.assert(
      fc.property(corrected(0.1), (made) => {
        const all = made.cases.map(({ span }) => ({
          quote: describeWords(made.before, span),
          span,
        }))
        const told = compare(made.before, made.after, all)
        const compared = comparedFrom(made.before, made.after, all, told)!
        expect(compared.runs).toEqual(keptRuns(made.before, made.after))
        expect(differences(made.before, made.after, compared.runs)).toEqual(
          differences(made.before, made.after),
        )
        const here = reanchoring(made.before, made.after)
        const there = reanchoring(made.before, made.after, compared)
        for (const { quote, span } of all)
          expect(there.anchor(quote, span)).toEqual(here.anchor(quote, span))
      }),
      { numRuns: 60 },
    )
  })

  test('is used: nothing is looked for again', () => {
    const [asked] = wanted(before, 'the report')
    const told = { runs: new Uint32Array(), places: new Uint32Array([0, 0, 0]) } // untrue, but possible
    const compared = comparedFrom(before, after, [asked!], told)!
    const { anchor, positions } = reanchoring(before, after, compared)
    expect(anchor(asked!.quote, asked!.span)).toEqual({ kind: 'orphan' })
    expect(positions.map(asked!.span!)).toEqual({ kind: 'lost' })
  })

  test('and what was not asked is found all the same', () => {
    const compared = comparedFrom(before, after, [], compare(before, after, []))!
    const [late] = wanted(before, 'Alveria said')
    const found = reanchoring(before, after, compared).anchor(late!.quote, late!.span)
    const start = after.indexOf('Alveria said')
    expect(found).toEqual({ kind: 'certain', span: { start, end: start + 12 } })
  })

  test('of other texts it is not used', () => {
    const [asked] = wanted(before, 'the report')
    const compared = { before: after, after: before, runs: [], found: new Map() }
    expect(reanchoring(before, after, compared).anchor(asked!.quote, asked!.span).kind).not.toBe(
      'orphan',
    )
  })

  test.each([
    ['a run beyond the text', [0, 0, 9_999], []],
    ['a run of other words', [0, 0, 20], []],
    ['runs that are out of order', [40, 38, 10, 0, 0, 8], []],
    ['a run of nothing', [0, 0, 0], []],
    ['half a run', [0, 0], []],
    ['a place too many', [], [0, 0, 0]],
  ])('%s is refused', (_name, runs, places) => {
    const told = { runs: new Uint32Array(runs), places: new Uint32Array(places) }
    expect(comparedFrom(before, after, [], told)).toBeNull()
  })

  test.each([
    ['an unknown word for how sure it is', [7, 0, 5]],
    ['a place beyond the text', [2, 5, 9_999]],
    ['a place that ends before it begins', [1, 9, 3]],
    ['no place', []],
  ])('%s is refused', (_name, places) => {
    const told = { runs: new Uint32Array(), places: new Uint32Array(places) }
    expect(comparedFrom(before, after, wanted(before, 'the report'), told)).toBeNull()
  })

  test('the engine answers it, and refuses what is no question', () => {
    const engine = createEngine()
    const request = { ask: 'compare', before, after, wanted: wanted(before, 'the report') }
    expect(engine.answerTo({ call: 1, request })).toEqual({
      kind: 'answer',
      call: 1,
      answer: compare(before, after, request.wanted),
    })
    expect(
      engine.answerTo({ call: 2, request: { ...request, wanted: [{ span: 3 }] } }),
    ).toMatchObject({ kind: 'fault', call: 2 })
  })
})
