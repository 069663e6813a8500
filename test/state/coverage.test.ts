// How much of an article is coded, against counting every character by hand.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Placed } from '../../src/core/annotation.ts'
import { marksOf, type Marks } from '../../src/core/project.ts'
import { isSetAside } from '../../src/core/article.ts'
import { BOILERPLATE_KINDS, STRUCTURE_KINDS, TAGS } from '../../src/core/schema.ts'
import type { Annotation, Article, Region } from '../../src/core/types.ts'
import {
  codedShare,
  coverageInWords,
  coverageOf,
  percent,
  type Coverage,
} from '../../src/state/coverage.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import type { Span } from '../../src/text/span.ts'
import { annotation, article, project } from '../support/words.ts'

const LENGTH = 40
const story = article(`[Karsovia rejected] ${'x'.repeat(LENGTH - 18)}`)

const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, length]): Span => ({ start, end: Math.min(LENGTH, start + length) }))

const marks = fc
  .array(fc.tuple(span, fc.constantFrom(...TAGS)), { maxLength: 8 })
  .map((all): readonly Placed[] =>
    all.map(([place, tag], n) => ({ ...annotation(story, 0, tag, n), ...place })),
  )

const regions = fc
  .array(fc.tuple(span, fc.constantFrom(...BOILERPLATE_KINDS, ...STRUCTURE_KINDS)), {
    maxLength: 4,
  })
  .map((all): readonly Region[] =>
    all.map(([place, kind]) => ({ ...place, kind, by: 'person', exact: '' })),
  )

const mapOf = (all: readonly Annotation[]): Marks => new Map(all.map((mark) => [mark.id, mark]))
const withRegions = (all: readonly Region[]): Article => ({ ...story.rows[0], regions: all })

/** Character by character: what is set aside, else the first of the tags; at most two between or at the end are white space. */
const counted = (all: readonly Placed[], areas: readonly Region[]): Coverage => {
  const parts = Array.from({ length: LENGTH }, (_, at) => {
    const holds = (each: Span): boolean => each.start <= at && at < each.end
    return areas.some((each) => isSetAside(each) && holds(each))
      ? ('boilerplate' as const)
      : TAGS.find((tag) => all.some((mark) => mark.tag === tag && holds(mark)))
  })
  const covered = { claim: 0, denial: 0, context: 0, boilerplate: 0 }
  parts.forEach((part, at) => {
    const before = parts.slice(0, at + 1).findLastIndex(Boolean)
    const after = parts.findIndex((each, i) => i > at && each !== undefined)
    const isBetween = (after < 0 ? LENGTH : after) - before - 1 <= 2
    const counts = part ?? (before >= 0 && isBetween ? parts[before] : undefined)
    if (counts) covered[counts] += 1 / LENGTH
  })
  return covered
}

describe('[R11] coverage counts every character once', () => {
  test('as if each of them were looked at, whatever overlaps', () => {
    fc.assert(
      fc.property(marks, regions, (all, areas) => {
        const found = coverageOf(withRegions(areas), mapOf(all), LENGTH)
        const byHand = counted(all, areas)
        for (const part of [...TAGS, 'boilerplate'] as const)
          expect(found[part]).toBeCloseTo(byHand[part], 9)
      }),
      { numRuns: 500 },
    )
  })

  test('the parts never make more than the whole', () => {
    fc.assert(
      fc.property(marks, regions, (all, areas) => {
        const found = coverageOf(withRegions(areas), mapOf(all), LENGTH)
        for (const share of Object.values(found)) expect(share).toBeGreaterThanOrEqual(0)
        expect(codedShare(found)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  test('the order of the annotations does not matter', () => {
    fc.assert(
      fc.property(marks, regions, (all, areas) => {
        const one = coverageOf(withRegions(areas), mapOf(all), LENGTH)
        const other = coverageOf(withRegions(areas.toReversed()), mapOf(all.toReversed()), LENGTH)
        expect(other).toEqual(one)
      }),
    )
  })
})

describe('[R12] what is counted', () => {
  test('the whole text under one tag is all of it', () => {
    const whole = { ...annotation(story, 0, 'denial'), start: 0, end: LENGTH }
    const found = coverageOf(withRegions([]), mapOf([whole]), LENGTH)
    expect(found).toEqual({ claim: 0, denial: 1, context: 0, boilerplate: 0 })
    expect(coverageInWords(found)).toBe('0% claim, 100% denial, 0% context, 0% boilerplate')
  })

  test('an annotation that has lost its place is not counted', () => {
    const { start: _start, end: _end, ...orphan } = annotation(story, 0, 'claim')
    expect(codedShare(coverageOf(withRegions([]), mapOf([orphan]), LENGTH))).toBe(0)
  })

  test('an article without annotations and regions, and an empty one, have none', () => {
    const { regions: _regions, ...bare } = story.rows[0]
    const none = marksOf(project([story]), story.id)
    expect(codedShare(coverageOf(bare, none, LENGTH))).toBe(0)
    expect(codedShare(coverageOf(bare, none, 0))).toBe(0)
  })
})

describe('[OV1] the share that is coded', () => {
  test('leaves boilerplate out of both numbers', () => {
    const share = codedShare({ claim: 0.27, denial: 0.31, context: 0.05, boilerplate: 0.12 })
    expect(percent(share)).toBe('72%')
  })

  test('is all where every character that is not boilerplate is coded, and nothing where all is', () => {
    const half = { start: 0, end: LENGTH / 2 }
    const menu: Region = { ...half, kind: 'navigation', by: 'person', exact: '' }
    const rest = { ...annotation(story, 0, 'claim'), start: LENGTH / 2, end: LENGTH }
    expect(codedShare(coverageOf(withRegions([menu]), mapOf([rest]), LENGTH))).toBe(1)
    const all: Region = { ...menu, end: LENGTH }
    expect(codedShare(coverageOf(withRegions([all]), mapOf([rest]), LENGTH))).toBe(0)
  })

  test('is all of it where every sentence is coded: the white space between them is nobody’s work', () => {
    const text = 'Karsovia rejected it.\n\nNo drone crossed. None will.\nThe minister left.'
    const coded = sentencesOf(text).map((sentence, n) => ({
      ...annotation(story, 0, n % 2 ? 'claim' : 'denial', n),
      ...sentence,
    }))
    expect(coded).toHaveLength(4)
    expect(percent(codedShare(coverageOf(withRegions([]), mapOf(coded), text.length)))).toBe('100%')
    const but = mapOf(coded.filter((_, n) => n !== 2))
    expect(codedShare(coverageOf(withRegions([]), but, text.length))).toBeLessThan(0.85)
  })

  test('a tag inside of boilerplate counts nothing', () => {
    const menu: Region = { start: 0, end: 20, kind: 'navigation', by: 'person', exact: '' }
    const inside = { ...annotation(story, 0, 'denial'), start: 2, end: 18 }
    expect(codedShare(coverageOf(withRegions([menu]), mapOf([inside]), LENGTH))).toBe(0)
  })

  test('is 100% only where nothing is left, and 0% only where nothing is there', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0%', '1%', '50%', '99%', '100%'])
  })

  test('another article with the same annotations is counted anew', () => {
    const marksHere = mapOf([{ ...annotation(story, 0, 'claim'), start: 0, end: 20 }])
    expect(codedShare(coverageOf(withRegions([]), marksHere, LENGTH))).toBe(0.5)
    const menu: Region = { start: 20, end: 30, kind: 'navigation', by: 'person', exact: '' }
    expect(codedShare(coverageOf(withRegions([menu]), marksHere, LENGTH))).toBeCloseTo(2 / 3)
  })
})
