// The open article as paragraphs and sentences, and how much of it is coded.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codedShare, coverageInWords, coverageOf, type Coverage } from '../../src/state/coverage.ts'
import {
  bodySentences,
  firstSentence,
  nextSentence,
  paragraphAt,
  partsOf,
  readingOf,
  sentenceAt,
  sentencesOver,
} from '../../src/state/reading.ts'
import { marksOf } from '../../src/core/project.ts'
import type { Article, Region } from '../../src/core/types.ts'
import { paragraphsOf } from '../../src/text/paragraphs.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { lengthOf, passage, type Span } from '../../src/text/span.ts'
import { pasted, soundProject } from '../support/projects.ts'
import { annotation, article, project } from '../support/words.ts'

const TEXT = `Karsovia denies drones

By Ina Falk

Karsovia rejected the report. It named no source.

Read more: harbour news

Alveria repeated it on Monday.`

const regionOf = (words: string, kind: Region['kind']): Region => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, kind, by: 'person', exact: words }
}

const [plain] = pasted(1, TEXT)
const made: Article = {
  ...plain,
  regions: [
    ...(plain.regions ?? []),
    regionOf('By Ina Falk', 'byline'),
    regionOf('Read more: harbour news', 'related'),
  ],
}
const reading = readingOf(made, TEXT)
const words = (span: Span | null): string | null => span && passage(TEXT, span)

describe('[W24] the cursor goes by sentences of body text', () => {
  test('begins behind the headline', () => {
    expect(words(reading.headline)).toBe('Karsovia denies drones')
    expect(words(firstSentence(reading))).toBe('Karsovia rejected the report.')
  })

  test('visits each once, down and up, and leaves out what is set aside', () => {
    const seen: (string | null)[] = []
    let at: Span | null = null
    while ((at = nextSentence(reading, at, 1))) seen.push(words(at))
    expect(seen).toEqual([
      'Karsovia denies drones',
      'Karsovia rejected the report.',
      'It named no source.',
      'Alveria repeated it on Monday.',
    ])
    const back: (string | null)[] = []
    while ((at = nextSentence(reading, at, -1))) back.push(words(at))
    expect(back).toEqual(seen.toReversed())
    expect(bodySentences(reading).map(words)).toEqual(seen)
  })

  test('or by those that are wanted', () => {
    const found = nextSentence(reading, null, 1, (each) => words(each)!.startsWith('Alveria'))
    expect(words(found)).toBe('Alveria repeated it on Monday.')
    expect(nextSentence(reading, found, 1)).toBeNull()
  })

  test('a text of one headline is all there is to code', () => {
    const [only] = pasted(2, 'Karsovia denies drones')
    const short = readingOf(only, 'Karsovia denies drones')
    expect(firstSentence(short)).toEqual({ start: 0, end: 22 })
    expect(firstSentence(readingOf({ id: only.id }, ''))).toBeNull()
  })
})

describe('[W25] a place in the text', () => {
  test('has the paragraph and the sentence that hold it', () => {
    const at = TEXT.indexOf('named')
    expect(words(sentenceAt(reading, at))).toBe('It named no source.')
    expect(words(reading.paragraphs[paragraphAt(reading, at)] ?? null)).toBe(
      'Karsovia rejected the report. It named no source.',
    )
  })

  test('a span over a paragraph’s end touches the sentences on both sides', () => {
    const span = { start: TEXT.indexOf('source'), end: TEXT.indexOf('more') }
    expect(sentencesOver(reading, span).map(words)).toEqual([
      'It named no source.',
      'Read more: harbour news',
    ])
  })

  test('every offset of every text has a sentence, and that one holds it or ends before it', () => {
    fc.assert(
      fc.property(soundProject, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        for (const { articleId, text } of some.texts.values()) {
          const open = readingOf(some.articles.get(articleId)!, text)
          const offset = Math.floor(share * text.length)
          const sentence = sentenceAt(open, offset)
          if (open.paragraphs.length > 0) expect(sentence).not.toBeNull()
        }
      }),
    )
  })
})

describe('[W26] coverage', () => {
  const report = article('[Karsovia][ denied] [it today].')
  const shares = (...tags: readonly ('claim' | 'denial' | 'context')[]): Coverage => {
    const now = project([report], ...tags.map((tag, nth) => annotation(report, nth, tag, nth)))
    return coverageOf(report.rows[0], marksOf(now, report.id), report.text.length)
  }

  test('is the share of the characters under each tag, with the blank or the full stop behind it', () => {
    const { claim, denial, context } = shares('claim', 'denial', 'context')
    expect([claim, denial, context].map((share) => Math.round(share * 25))).toEqual([8, 8, 9])
  })

  test('counts a character under two tags once', () => {
    const whole = { start: 0, end: report.text.length }
    const first = annotation(report, 0, 'claim', 1)
    const all = { ...annotation(report, 0, 'denial', 2), ...whole }
    const now = project([report], first, all)
    const coverage = coverageOf(report.rows[0], marksOf(now, report.id), report.text.length)
    expect(codedShare(coverage)).toBe(1)
    expect(coverage.claim).toBeCloseTo(8 / report.text.length)
  })

  test('what is set aside comes first: boilerplate, byline and date line', () => {
    const coverage = coverageOf(made, new Map(), TEXT.length)
    const aside = 'By Ina Falk'.length + 'Read more: harbour news'.length
    expect(coverage.boilerplate).toBeCloseTo(aside / TEXT.length)
  })

  test('in words, and of nothing', () => {
    expect(coverageInWords({ claim: 0.271, denial: 0.305, context: 0.05, boilerplate: 0 })).toBe(
      '27% claim, 31% denial, 5% context, 0% boilerplate',
    )
    expect(codedShare(coverageOf(made, new Map(), 0))).toBe(0)
  })

  test('never leaves 0 to 1, whatever overlaps', () => {
    fc.assert(
      fc.property(soundProject, (some) => {
        for (const each of some.articles.values()) {
          const { length } = some.texts.get(each.id)!.text
          const coverage = coverageOf(each, marksOf(some, each.id), length)
          expect(Math.min(...Object.values(coverage))).toBeGreaterThanOrEqual(0)
          expect(codedShare(coverage)).toBeLessThanOrEqual(1.000001)
        }
      }),
    )
  })
})

describe('[TX10] a paragraph that is too long to be shown as one', () => {
  const long = Array.from(
    { length: 1_200 },
    (_, n) => `Karsovia said on day ${n} that crate ${n} held no drones.`,
  ).join(' ')
  const text = `A headline\n\n${long}\n\n“${long.slice(0, 19_000)}”\n\n${'x'.repeat(70_000)}`

  test('is several, parted between sentences, and its sentences stay the same', () => {
    const { paragraphs, sentencesOf: inEach } = partsOf(text)
    expect(paragraphs.flatMap((_, i) => inEach(i))).toEqual(sentencesOf(text))
    for (const [i, paragraph] of paragraphs.entries()) {
      expect(lengthOf(paragraph)).toBeLessThan(60_000)
      expect(inEach(i)[0]?.start).toBe(paragraph.start)
      expect(inEach(i).at(-1)?.end).toBe(paragraph.end)
      expect(paragraph.start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.end ?? 0)
    }
    expect(paragraphs.length).toBeGreaterThan(30)
  })

  test('and any other is one', () => {
    for (const each of [TEXT, long.slice(0, 19_000)])
      expect(partsOf(each).paragraphs).toEqual(paragraphsOf(each))
  })
})
