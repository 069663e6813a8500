// How many sentences are coded and read, against looking at each of them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlaced } from '../../src/core/annotation.ts'
import type { Marks } from '../../src/core/project.ts'
import { doneInWords } from '../../src/state/read.ts'
import {
  codedInWords,
  countCoded,
  progressOf,
  readInWords,
  sentencesToCode,
} from '../../src/state/progress.ts'
import { readingOf } from '../../src/state/reading.ts'
import { isWithin, withRange, type Ranges } from '../../src/text/ranges.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import { annotation, article } from '../support/words.ts'

const story = article(
  `[Port closed]\n\n[Karsovia denied it.] [Alveria did] not. Nobody asked.\n\n[Read more: harbour news]`,
)
const menu = story.spans[3]!
const withMenu = {
  ...story.rows[0],
  regions: [
    ...(story.rows[0].regions ?? []),
    { ...menu, kind: 'related', by: 'person', exact: 'Read more: harbour news' } as const,
  ],
}
const reading = readingOf(withMenu, story.text)
const sentences = sentencesToCode(reading)!

const span = fc
  .tuple(fc.nat(story.text.length - 2), fc.integer({ min: 1, max: 40 }))
  .map(([start, size]): Span => ({ start, end: Math.min(story.text.length, start + size) }))
const marksOn = (spans: readonly Span[]): Marks =>
  new Map(
    spans.map((each, n) => {
      const mark = { ...annotation(story, 0, 'claim', n), ...each }
      return [mark.id, mark] as const
    }),
  )
const readOn = (spans: readonly Span[]): Ranges =>
  spans.reduce<Ranges>((ranges, each) => withRange(ranges, each, story.text), [])

describe('[OV2] sentences coded', () => {
  test('are those of body text that an annotation touches', () => {
    const progress = progressOf(reading, marksOn([story.spans[1]!, story.spans[2]!, menu]), [])
    expect(progress).toEqual({ sentences: 4, coded: 2, read: 0, open: 2 })
    expect(codedInWords(progress!)).toBe('2 of 4 sentences coded')
  })

  test('whatever overlaps, as if each were looked at', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 10 }), (spans) => {
        const marks = marksOn(spans)
        const byHand = sentences.filter((sentence) =>
          [...marks.values()].some((mark) => isPlaced(mark) && overlaps(mark, sentence)),
        )
        expect(countCoded(sentences, marks)).toBe(byHand.length)
      }),
    )
  })

  test('an annotation without a place codes nothing', () => {
    const { start: _start, end: _end, ...orphan } = annotation(story, 1, 'claim')
    expect(countCoded(sentences, new Map([[orphan.id, orphan]]))).toBe(0)
  })

  test('a text that is too long to count has no figures', () => {
    const text = 'Karsovia denied it. '.repeat(60_000)
    expect(progressOf(readingOf({ id: story.id }, text), new Map(), [])).toBeNull()
  })
})

describe('[OV3] sentences read', () => {
  test('are counted apart from those that are coded', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(fc.constantFrom(...sentences)), (tagged, visited) => {
        const read = readOn(visited)
        const marks = marksOn(tagged)
        const progress = progressOf(reading, marks, read)!
        expect(progress.coded).toBe(countCoded(sentences, marks))
        expect(progress.read).toBe(sentences.filter((each) => isWithin(read, each)).length)
        expect(progress.read).toBe(new Set(visited).size)
        expect(progress.open).toBeLessThanOrEqual(progress.sentences - progress.coded)
      }),
    )
  })

  test('are said in words', () => {
    expect(readInWords(progressOf(reading, new Map(), readOn([sentences[1]!]))!)).toBe(
      '1 of 4 read',
    )
  })
})

describe('[OV6] the check mark', () => {
  const { status: _status, ...fresh } = story.rows[0]
  const left = { ranges: [], isComplete: false }
  const complete = { ranges: [], isComplete: true }

  test('is there when nothing is left, or when somebody said so', () => {
    expect(doneInWords(fresh, left)).toBeNull()
    expect(doneInWords(fresh, complete)).toBe('All read or coded')
    expect(doneInWords({ ...fresh, status: 'done' }, left)).toBe('Done')
  })

  test('goes when the article is opened again', () => {
    expect(doneInWords({ ...fresh, status: 'open' }, complete)).toBeNull()
  })
})
