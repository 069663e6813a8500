import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe, find } from '../../src/text/quote.ts'
import {
  awkwardText,
  growthOf,
  LINEAR,
  megabytes,
  runs,
  spanOf,
  textAndSpan,
  wordsOf,
} from './support.ts'

const story =
  'Karsovia rejected the report. It said no drones had left Belmar. Alveria said the drones had left Belmar in May.'

test('[Q1] a quote carries the words and 32 clusters on either side, less only at the ends', () => {
  const quote = describe(story, spanOf(story, 'no drones'))
  expect(quote).toEqual({
    exact: 'no drones',
    prefix: 'ia rejected the report. It said ',
    suffix: ' had left Belmar. Alveria said t',
  })
  expect(describe(story, { start: 0, end: 8 }).prefix).toBe('')
  expect(describe('🇦🇽'.repeat(40) + ' denied', { start: 160, end: 167 }).prefix).toBe(
    '🇦🇽'.repeat(32),
  )
})

test('[Q2] a context is never trimmed', () => {
  expect(describe('  \n drones \n\n', { start: 4, end: 10 })).toEqual({
    exact: 'drones',
    prefix: '  \n ',
    suffix: ' \n\n',
  })
})

test('[Q3] words that stand at the hint are found there', () => {
  const span = spanOf(story, 'the drones')
  expect(find(story, describe(story, span), span.start)).toEqual({ kind: 'exact', span })
  const edited = `${story.slice(0, span.start)}the drones never left.`
  expect(find(edited, describe(story, span), span.start)).toEqual({ kind: 'exact', span })
})

test('[Q4] words that stand elsewhere once have moved', () => {
  const quote = describe(story, spanOf(story, 'no drones'))
  const later = `Updated. ${story}`
  expect(find(later, quote, 38)).toEqual({ kind: 'moved', span: spanOf(later, 'no drones') })
  expect(find(later, { ...quote, prefix: '', suffix: '' })).toEqual({
    kind: 'moved',
    span: spanOf(later, 'no drones'),
  })
})

test('[Q5] among several places, the only one where both contexts fit is taken', () => {
  const second = { start: story.lastIndexOf('had left'), end: story.lastIndexOf('had left') + 8 }
  const quote = describe(story, second)
  const later = `Updated. ${story}`
  const span = { start: second.start + 9, end: second.end + 9 }
  expect(find(later, quote, 0)).toEqual({ kind: 'moved', span })
  // Even when other, equal words have come to stand at the hint.
  const hint = spanOf(later, 'had left').start
  expect(find(later, quote, hint)).toEqual({ kind: 'moved', span })
})

test('[Q6] equal contexts are unsure: the proposals begin with the nearest, at most 20', () => {
  const text = 'The drones left. '.repeat(3)
  const quote = { exact: 'drones', prefix: 'The ', suffix: ' left' }
  const starts = (hint?: number): readonly number[] => {
    const found = find(text, quote, hint)
    return found.kind === 'unsure' ? found.proposals.map((span) => span.start) : []
  }
  expect(starts(20)).toEqual([21, 4, 38])
  expect(starts(39)).toEqual([38, 21, 4])
  expect(starts()).toEqual([4, 21, 38])
  const many = find('drones '.repeat(500), { exact: 'drones', prefix: 'x', suffix: 'x' }, 1702)
  expect(many.kind === 'unsure' && many.proposals.length).toBe(20)
})

test('[Q7] words that are nowhere are an orphan; empty words always are', () => {
  expect(find(story, { exact: 'submarines', prefix: '', suffix: '' }, 4)).toEqual({
    kind: 'orphan',
  })
  expect(find(story, { exact: '', prefix: '', suffix: '' }, 0)).toEqual({ kind: 'orphan' })
  expect(find(story, { exact: 'Karsovia', prefix: '', suffix: '' }, -5).kind).toBe('moved')
  expect(find(story, { exact: 'Karsovia', prefix: '', suffix: '' }, Number.NaN).kind).toBe('moved')
})

test('[Q8] what is described is found again exactly', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, span }) => {
      fc.pre(span.start < span.end)
      expect(find(text, describe(text, span), span.start)).toEqual({ kind: 'exact', span })
    }),
    runs,
  )
})

test('[Q9] text inserted far before leads to the moved words or to doubt, never to other words', () => {
  const lead = 'Sign up for our morning briefing, delivered to you every day. '
  fc.assert(
    fc.property(textAndSpan, awkwardText, ({ text, span }, inserted) => {
      fc.pre(span.start < span.end && inserted !== '')
      const old = { start: lead.length + span.start, end: lead.length + span.end }
      const found = find(inserted + lead + text, describe(lead + text, old), old.start)
      const places = found.kind === 'unsure' ? found.proposals : 'span' in found ? [found.span] : []
      const words = wordsOf(inserted + lead + text, places)
      expect(words.length).toBeGreaterThan(0)
      expect(new Set(words)).toEqual(new Set([text.slice(span.start, span.end)]))
      const isRight = found.kind !== 'moved' || found.span.start === old.start + inserted.length
      expect(isRight).toBe(true)
    }),
    runs,
  )
})

test.each(megabytes)('[Q10] a quote is sought in a megabyte of %s in linear time', (_, text) => {
  const seek = (some: string) => {
    const start = Math.floor(some.length * 0.4)
    const quote = describe(some, { start, end: start + 200 })
    find(some, quote, start)
    find(some, quote, 7)
    find(some, { ...quote, prefix: 'x' }, some.length / 2)
  }
  expect(growthOf(text, seek)).toBeLessThan(LINEAR)
})
