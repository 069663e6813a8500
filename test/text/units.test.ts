// Growing and shrinking, and the steps of the keys.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBoundary } from '../../src/text/code-points.ts'
import { paragraphsOf } from '../../src/text/paragraphs.ts'
import { quotationsIn } from '../../src/text/quotations.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { contains, overlaps, passage, sameSpan, type Span } from '../../src/text/span.ts'
import { byCharacter, byWord, wordAfter, wordBefore } from '../../src/text/steps.ts'
import { grown, shrunk, type Surroundings } from '../../src/text/units.ts'
import { awkwardText, growthOf, LINEAR, quarters, runs, spanOf, textAndSpan } from './support.ts'

const around =
  (text: string) =>
  (span: Span): Surroundings => {
    const touches = (each: Span): boolean => overlaps(each, span)
    const paragraphs = paragraphsOf(text).filter(touches)
    return {
      paragraphs,
      sentences: sentencesOf(text).filter(touches),
      quotations: paragraphs.flatMap((each) => quotationsIn(text, each)),
    }
  }

/** Everything that growing gives, from some words on. */
const ladder = (text: string, words: string): readonly string[] => {
  const steps: string[] = []
  let span: Span | null = spanOf(text, words)
  while ((span = grown(text, span, around(text)))) steps.push(passage(text, span))
  return steps
}

describe('[CU7] growing', () => {
  test('word, clause, quotation, sentence, paragraph', () => {
    const text = '“Not one drone has left, and none will,” Lindqvar said in Karsov. He left.'
    expect(ladder(text, 'dro')).toEqual([
      'drone',
      'Not one drone has left',
      'Not one drone has left, and none will,',
      '“Not one drone has left, and none will,” Lindqvar said in Karsov.',
      text,
    ])
    expect(ladder(text, 'Lindqvar')).toEqual([
      'Lindqvar said in Karsov.',
      '“Not one drone has left, and none will,” Lindqvar said in Karsov.',
      text,
    ])
  })

  test('a quotation inside of a clause', () => {
    const text = 'On Friday, he called the pictures “old footage” of a harbour; nobody answered.'
    expect(ladder(text, 'footage')).toEqual([
      'old footage',
      'he called the pictures “old footage” of a harbour',
      text,
    ])
  })

  test('a quotation of several sentences, before the sentences that it crosses', () => {
    const text = 'He said: “Not one left. It was made up.” Then he went.'
    expect(ladder(text, 'left')).toEqual([
      'Not one left.',
      'Not one left. It was made up.',
      'He said: “Not one left. It was made up.”',
      text,
    ])
  })

  test('clauses end at dashes, brackets and colons, and not inside numbers, times and words', () => {
    const text = 'At 10:30 the state-run wire – it is old – told 1,200 people (all of them): go.'
    expect(ladder(text, 'wire')[0]).toBe('At 10:30 the state-run wire')
    expect(ladder(text, 'old')[0]).toBe('it is old')
    expect(ladder(text, 'people')[0]).toBe('told 1,200 people')
    expect(ladder(text, 'them')[0]).toBe('all of them')
    expect(ladder('这是旧闻，无人回应；他走了。', '无人')[0]).toContain('无人回应')
  })

  test('over sentences and paragraphs all that is touched', () => {
    const text = 'One is here. Two is there.\n\nThree is far. Four is near.'
    expect(ladder(text, 'is there.\n\nThree')).toEqual(['Two is there.\n\nThree is far.', text])
    expect(ladder(text, text)).toEqual([])
  })

  test('the smallest unit that properly holds the span, on the bounds of characters', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const next = grown(text, span, around(text))
        if (!next || !isBoundary(text, span.start) || !isBoundary(text, span.end)) return
        expect(contains(next, span) && !sameSpan(next, span)).toBe(true)
        expect(isBoundary(text, next.start) && isBoundary(text, next.end)).toBe(true)
        expect(contains({ start: 0, end: text.length }, next)).toBe(true)
      }),
      runs,
    )
  })
})

describe('[CU8] shrinking', () => {
  test('goes back the way that growing came', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span: from }) => {
        if (from.start === from.end) return
        const up = [from]
        for (
          let next = grown(text, from, around(text));
          next;
          next = grown(text, next, around(text))
        )
          up.push(next)
        for (const [i, step] of up.entries())
          if (i > 0) expect(shrunk(text, step, around(text), from)).toEqual(up[i - 1])
      }),
      runs,
    )
  })

  test('without a beginning it goes towards the first word', () => {
    const text = 'He came, he saw “old footage” and left.'
    const down = (from: Span): readonly string[] => {
      const steps: string[] = []
      let span: Span | null = from
      while ((span = shrunk(text, span, around(text)))) steps.push(passage(text, span))
      return steps
    }
    expect(down(spanOf(text, text))).toEqual(['He came', 'He'])
    expect(down(spanOf(text, 'old footage'))).toEqual(['old'])
    expect(down(spanOf(text, 'He'))).toEqual([])
  })
})

describe('[CU9] one step of the keys', () => {
  const text = '“Not one drone,” he said.\n\nThey left Café 👩‍✈️ soon.'
  const moved = (
    words: string,
    by: typeof byWord,
    edge: 'start' | 'end',
    step: 1 | -1,
  ): string | null => {
    const span = by(text, spanOf(text, words), edge, step)
    return span && passage(text, span)
  }

  test('an end goes by words, over signs and paragraphs, and never past the other', () => {
    expect(moved('Not one', byWord, 'end', 1)).toBe('Not one drone')
    expect(moved('Not one', byWord, 'end', -1)).toBe('Not')
    expect(moved('Not', byWord, 'end', -1)).toBeNull()
    expect(moved('said', byWord, 'end', 1)).toBe('said.\n\nThey')
    expect(moved('one drone', byWord, 'start', -1)).toBe('Not one drone')
    expect(moved('one drone', byWord, 'start', 1)).toBe('drone')
    expect(moved('drone', byWord, 'start', 1)).toBeNull()
    expect(moved('“Not', byWord, 'start', 1)).toBe('Not')
    expect(moved('soon', byWord, 'end', 1)).toBeNull()
  })

  test('or by characters as they are seen, never ending in white space', () => {
    expect(moved('Not on', byCharacter, 'end', 1)).toBe('Not one')
    expect(moved('Not', byCharacter, 'end', 1)).toBe('Not o')
    expect(moved('Not o', byCharacter, 'end', -1)).toBe('Not')
    expect(moved('N', byCharacter, 'end', -1)).toBeNull()
    expect(moved('Café', byCharacter, 'end', 1)).toBe('Café 👩‍✈️')
    expect(moved('said.', byCharacter, 'end', 1)).toBe('said.\n\nT')
    expect(moved('one', byCharacter, 'start', -1)).toBe('t one')
    expect(moved('soon.', byCharacter, 'end', 1)).toBeNull()
  })

  test('words follow each other in any text', () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(80), (some, at) => {
        const next = wordAfter(some, at)
        const before = wordBefore(some, at)
        if (next) expect(next.start).toBeGreaterThanOrEqual(at)
        if (before) expect(before.end).toBeLessThanOrEqual(at)
        if (next) expect(wordBefore(some, next.end)).toEqual(next)
        if (before) expect(wordAfter(some, before.start)).toEqual(before)
      }),
      runs,
    )
  })

  test.each(quarters)('a quarter of a megabyte of %s costs one pass', (_, some) => {
    const ends = (each: string) => [wordAfter(each, 1), wordBefore(each, each.length - 1)]
    expect(growthOf(some, ends)).toBeLessThan(LINEAR)
  })
})
