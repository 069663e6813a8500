// Small helpers of the text tests: spans in words, generators of awkward text, a stopwatch that compares.

import fc from 'fast-check'
import type { Span } from '../../src/text/span.ts'

/** The words of the spans. */
export const wordsOf = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

/** The span of the words' first occurrence. */
export const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

export const asPairs = (spans: readonly Span[]): readonly (readonly number[])[] =>
  spans.map(({ start, end }) => [start, end])

const marks = 'a b c X Y Z 0 1 9 . ? ! … , ; : - – ( ) [ ] “ ” " ‘ ’ \' « » „'.split(' ')
const pieces = [
  marks,
  [' ', ' ', ' ', '\n', '\n', '\n\n', '\t'],
  ['Karsovia', 'drones ', 'U.S.', 'Gen. ', 'a.m.', 'the ', ' said', '. ', '.” ', '?” ', 'ab. Cd'],
  ['\u00a0', '\u200b', '\u00ad', '\u0301', '\u200d', '\ufe0f', '\ufeff', '\u0600', '\u0e33'],
  ['\ud83d\udef0\ufe0f', '\ud83d\udc69\u200d\u2708\ufe0f', '\ud83c\udde6', '\ud83c\uddfd'],
  [
    '卡索',
    '。',
    '」',
    '「',
    'と',
    'क्षि',
    '।',
    'كارسوفيا',
    '؟',
    'ที่',
    'ប្រ',
    '\ud835\udc9c',
    '각',
    '\u1112',
  ],
].flat()

/** Text made of what breaks text: marks, stops, clusters of many units, scripts without blanks. */
export const awkwardText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(''))

/** A text and two of its offsets in order. */
export const textAndSpan = awkwardText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
)

export const runs = { numRuns: 1000 }

/** Milliseconds of one call. */
export const timeOf = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Above this a growth is not linear: between 8, which a linear work has, and 64, which a quadratic one has. */
export const LINEAR = 24

/** Below this a work is not measured but guessed, in milliseconds. */
const LEAST = 1

/**
 * How many times as long the work takes on the whole as on the part, which should be an eighth of it: about 8 where
 * it is linear, 64 where it is quadratic, 1 where it costs the same. The part is done eight times in a row, so that
 * both are measured for about as long and a busy machine slows both alike. What is above the bound is measured again,
 * because single pauses spoil single rounds; a work that breaks the law breaks it in every round.
 */
export const growth = <T>(
  whole: T,
  part: T,
  work: (given: T) => unknown,
  bound: number = LINEAR,
): number => {
  work(part) // the first run of a function is slower than all others
  let least = Infinity
  for (let round = 0; round < 4 && least >= bound; round += 1) {
    const eight = timeOf(() => {
      for (let run = 0; run < 8; run += 1) work(part)
    })
    least = Math.min(least, timeOf(() => work(whole)) / Math.max(eight / 8, LEAST))
  }
  return least
}

/** The growth from the first eighth of a text to all of it. */
export const growthOf = (text: string, work: (text: string) => unknown, bound?: number): number =>
  growth(text, text.slice(0, text.length / 8), work, bound)

/** One megabyte of each thing that has ever made a rule quadratic. */
export const megabytes: readonly (readonly [string, string])[] = [
  'a',
  'A',
  ' ',
  '.',
  '. ',
  'a. ',
  '?',
  '"',
  '“',
  '”',
  '(',
  '[',
  ']',
  '.[1]',
  '.”',
  '. ”',
  'U.S. ',
  'a\n',
  '\n',
  'aaa aaa aaa aaa aaa aaa aaa aaa aaa aaa aaa\n',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbb\n',
  `${'A'.repeat(61)} Bbbbbbb\n`,
  '\u0301',
  '\u200d',
  '\ud83c\udde6',
  '卡',
  '。',
  'ที่',
].map((unit) => [JSON.stringify(unit), unit.repeat(Math.ceil(1_000_000 / unit.length))])

/** A quarter of it, for what takes its time: a square would still be seen, and nobody waits for it. */
export const quarters: readonly (readonly [string, string])[] = megabytes.map(([name, text]) => [
  name,
  text.slice(0, 250_000),
])
