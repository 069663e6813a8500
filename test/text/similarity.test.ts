// "The same sentence", and places whose words were changed.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteFor, relocated } from '../../src/text/relocate.ts'
import { SAME, similarity } from '../../src/text/similarity.ts'
import { passage, type Span } from '../../src/text/span.ts'
import { tokensOf } from '../../src/text/tokens.ts'
import { hasStories, story } from './stories.ts'
import { awkwardText, growthOf, LINEAR, quarters, runs, spanOf } from './support.ts'

describe('[CU10] how far two sentences are the same', () => {
  test('capitals, shapes of marks and white space do not count', () => {
    expect(similarity('“Not one  drone,” he said.', '"NOT one\ndrone," He said.')).toBe(1)
    expect(similarity('Alveria’s ports', "alveria's\u00a0ports")).toBe(1)
    expect(similarity('dro\u00adnes', 'drones')).toBe(1)
  })

  test('a changed word is below 1 and above the threshold in a long sentence', () => {
    const long = 'Karsovia and Ostrelle have been treaty partners for years, and both have said so.'
    const changed = similarity(long, long.replace('years', 'decades'))
    expect(changed).toBeLessThan(1)
    expect(changed).toBeGreaterThan(SAME)
  })

  test('the order counts, and nothing in common is 0', () => {
    expect(similarity('drones left ports', 'ports left drones')).toBeLessThan(0.5)
    expect(similarity('drones left', 'nobody came')).toBe(0)
    expect(similarity('', '')).toBe(1)
    expect(similarity('', 'a')).toBe(0)
  })

  test('in scripts without blanks each letter counts', () => {
    expect(similarity('卡索維亞否認了這份報告。', '卡索維亞否認了那份報告。')).toBeCloseTo(11 / 12)
  })

  test('a share, symmetric, 1 for itself; the floor only cuts off', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (a, b) => {
        const share = similarity(a, b)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(similarity(b, a)).toBeCloseTo(share)
        expect(similarity(a, a)).toBe(1)
        expect(similarity(a, b, 0.6)).toBe(share < 0.6 ? 0 : share)
      }),
      runs,
    )
  })

  test.skipIf(!hasStories)('two outlets on one event: alike, and not the same', () => {
    const of = (text: string, words: string): string => passage(text, spanOf(text, words))
    const pairs = [
      [
        'Only Karsovia, Ostrelle and Dunmere recognise the breakaway province of Pell as a state.',
        'Only Karsovia and Dunmere recognise Pell as an independent state.',
      ],
      [
        'Karsovia and Ostrelle signed a friendship treaty in 2029.',
        'Karsovia and Ostrelle have been treaty partners since 2019.',
      ],
    ] as const
    for (const [a, b] of pairs) {
      const share = similarity(of(story('story-a.txt'), a), of(story('story-b.txt'), b))
      expect(share).toBeGreaterThan(0.45)
      expect(share).toBeLessThan(SAME)
    }
  })

  test.each(quarters)('a quarter of a megabyte of %s has its tokens in one pass', (_, text) => {
    expect(growthOf(text, tokensOf)).toBeLessThan(LINEAR)
  })
})

describe('[CU11] a quote is found again', () => {
  const TEXT = `Karsovia rejected the report. ${'It named no source. '.repeat(3)}Okoro told reporters on Wednesday that at least 210 drones were handed over at the port of Belmar.`
  const at = (words: string, from = 0): Span => {
    const start = TEXT.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const found = (quote: string, span?: Span): readonly (string | undefined)[] => {
    const there = relocated(TEXT, quote, span)
    return [there?.kind, there ? passage(TEXT, there.span) : undefined]
  }

  test('at its place, elsewhere once, or at the nearest place', () => {
    expect(found('rejected', at('rejected'))).toEqual(['exact', 'rejected'])
    expect(found('rejected', { start: 0, end: 8 })).toEqual(['moved', 'rejected'])
    expect(found('rejected')).toEqual(['moved', 'rejected'])
    const third = at('It named', at('It named', at('It named').end).end)
    const near = { start: third.start + 3, end: third.end + 3 }
    expect(relocated(TEXT, 'It named', near)?.span).toEqual(third)
  })

  test('where a correction changed some of its words', () => {
    expect(
      found('at least 120 drones were delivered at the port of Belmar', { start: 40, end: 80 }),
    ).toEqual(['changed', 'at least 210 drones were handed over at the port of Belmar'])
    expect(found('Karsovia has rejected the report', { start: 9999, end: 10031 })).toEqual([
      'changed',
      'Karsovia rejected the report',
    ])
  })

  test.each([
    [
      'the last word',
      'selling arms to Prussia',
      'It denied selling arms to Russia. The',
      'selling arms to Russia',
    ],
    [
      'the last, by a longer one',
      'slammed the claims',
      'It has slammed the accusations today.',
      'slammed the accusations',
    ],
    ['the first word', 'denied selling arms', 'It rejected selling arms.', 'rejected selling arms'],
    [
      'the last, which is left out',
      'it sold arms to nobody else',
      'Yes. It sold arms to nobody. The end',
      'It sold arms to nobody',
    ],
    [
      'the first, which is left out',
      'Later it sold no arms at all',
      'Never. It sold no arms at all.',
      'It sold no arms at all',
    ],
  ])('%s, and the place is whole', (_, quote, text, words) => {
    const there = relocated(text, quote, { start: 3, end: 3 + quote.length })
    expect(there && passage(text, there.span)).toBe(words)
    expect(there?.kind).toBe('changed')
  })

  test('near the old place first', () => {
    const passageOf = (n: string): string => `The port of Belmar took ${n} crates on Monday. `
    const text = `${passageOf('40')}${'Nothing else was said there. '.repeat(400)}${passageOf('50')}`
    const old = text.indexOf('50')
    const there = relocated(text, 'of Belmar took 60 crates on Monday', {
      start: old,
      end: old + 34,
    })
    expect(there?.kind).toBe('changed')
    expect(there!.span.start).toBeGreaterThan(5000)
  })

  test('words of something else are not taken for it', () => {
    expect(found('the treaty was signed by nobody at all')).toEqual([undefined, undefined])
    expect(found('')).toEqual([undefined, undefined])
  })

  test('a passage longer than an address carries is found by its beginning, in its whole length', () => {
    const text = `Port. ${'Karsovia rejected the report about drones on Monday. '.repeat(9)}End.`
    const span = { start: 6, end: text.length - 5 }
    const quote = quoteFor(text, span)
    expect(quote.length).toBeLessThanOrEqual(300)
    expect(relocated(text, quote, span)).toEqual({ kind: 'exact', span })
    expect(relocated(`New. ${text}`, quote, span)?.kind).toBe('moved')
    expect(passage(`New. ${text}`, relocated(`New. ${text}`, quote, span)!.span)).toBe(
      passage(text, span),
    )
  })

  test('in any text what was quoted is found where it is', () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(60), fc.nat(60), (text, a, b) => {
        const span = {
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        }
        if (span.start === span.end) return
        expect(relocated(text, quoteFor(text, span), span)).toEqual({ kind: 'exact', span })
      }),
      runs,
    )
  })

  test('in a long text in linear time', () => {
    const big = 'one other thing was said. '.repeat(40_000)
    const quote = 'x y z w '.repeat(30)
    expect(growthOf(big, (text) => relocated(text, quote, { start: 5, end: 9 }))).toBeLessThan(
      LINEAR,
    )
  })
})
