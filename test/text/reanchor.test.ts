// Where words are after a correction: at a certain place, at one to be looked at, or nowhere. Never at a wrong one.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as quoteOf } from '../../src/text/quote.ts'
import { reanchoring, type Anchored } from '../../src/text/reanchor.ts'
import { passage, type Span } from '../../src/text/span.ts'
import { corrected, type Case, type Corrected } from './revised.ts'
import { hasStories, story } from './stories.ts'
import { awkwardText, growth, LINEAR, runs, spanOf } from './support.ts'

const report = `Port closed

Karsovia rejected the report on Monday. It named no source for it.

Alveria said that not one drone had left Belmar, and that the treaty held.

Karsovia rejected the offer on Monday. It had named no price for it.

The harbour master did not respond to a request for comment.`

/** Where these words went: what kind of place, and the words there. */
const moved = (
  words: string,
  after: string,
  before = report,
): readonly [Anchored['kind'], string?] => {
  const span = spanOf(before, words)
  return inWords(after, reanchoring(before, after).anchor(quoteOf(before, span), span))
}

const inWords = (text: string, found: Anchored): readonly [Anchored['kind'], string?] =>
  found.kind === 'orphan' ? [found.kind] : [found.kind, passage(text, found.span)]

const edited = (from: string, to: string): string => {
  expect(report).toContain(from)
  return report.replace(from, to)
}

describe('[RV3] words that are there unchanged are certain', () => {
  test('with a correction before, behind and beside them', () => {
    const words = 'Alveria said that not one drone had left Belmar'
    expect(moved(words, edited('Port closed', 'The port of Belmar is closed'))).toEqual([
      'certain',
      words,
    ])
    expect(moved(words, edited('harbour master', 'master of the harbour'))).toEqual([
      'certain',
      words,
    ])
    expect(moved(words, edited(', and that the treaty held', ''))).toEqual(['certain', words])
    expect(moved(words, edited('\n\nAlveria said', '\n\nOn Friday, Alveria said'))).toEqual([
      'certain',
      words,
    ])
  })

  test('at the edge of what was added, at either end of the text', () => {
    const [first, last] = [
      'Port closed',
      'The harbour master did not respond to a request for comment.',
    ]
    for (const words of [first, last]) {
      expect(moved(words, `${report}\n\nBelmar lies on the coast.`)).toEqual(['certain', words])
      expect(moved(words, `Port closed again. Read on.\n\n${report}`)).toEqual(['certain', words])
    }
  })

  test('in a paragraph that was moved', () => {
    const paragraph =
      '\n\nAlveria said that not one drone had left Belmar, and that the treaty held.'
    const after = report.replace(paragraph, '') + paragraph
    expect(moved('not one drone had left Belmar', after)).toEqual([
      'certain',
      'not one drone had left Belmar',
    ])
    expect(
      reanchoring(report, after).anchor(
        quoteOf(report, spanOf(report, 'drone')),
        spanOf(report, 'drone'),
      ),
    ).toEqual({
      kind: 'certain',
      span: spanOf(after, 'drone'),
    })
  })
})

describe('[RV4] words that were changed are unsure, with the place that is proposed', () => {
  const words = 'Alveria said that not one drone had left Belmar'
  test.each([
    [
      'a word was changed inside',
      'not one drone',
      'not a drone',
      'Alveria said that not a drone had left Belmar',
    ],
    [
      'a word was added inside',
      'not one drone',
      'not one single drone',
      'Alveria said that not one single drone had left Belmar',
    ],
    [
      'a word was taken away inside',
      'that not',
      'not',
      'Alveria said not one drone had left Belmar',
    ],
    [
      'its first word was changed',
      'Alveria said',
      'Ostrelle said',
      'said that not one drone had left Belmar',
    ],
    [
      'a letter was changed at its end',
      'left Belmar,',
      'left Belmars,',
      'Alveria said that not one drone had left',
    ],
  ])('%s', (_, from, to, proposed) => {
    expect(moved(words, edited(from, to))).toEqual(['unsure', proposed])
  })

  test('they were changed and moved', () => {
    const paragraph =
      '\n\nAlveria said that not one drone had left Belmar, and that the treaty held.'
    const after = report.replace(paragraph, '') + paragraph.replace('not one drone', 'no drone')
    expect(moved(words, after)).toEqual(['unsure', 'Alveria said that no drone had left Belmar'])
  })

  test('only they are left where the same words stood twice, and either may be meant', () => {
    const [first = '', rest = ''] = report.split('\n\nAlveria')
    const twice = `${first}\n\n${first.split('\n\n')[1]}\n\nAlveria${rest}`
    const [kind] = moved('Karsovia rejected the report on Monday.', report, twice)
    expect(kind).not.toBe('orphan')
    const second = twice.lastIndexOf('Karsovia rejected the report')
    const span = { start: second, end: second + 39 }
    const { kind: other } = reanchoring(twice, report).anchor(quoteOf(twice, span), span)
    expect([kind, other]).not.toContain('certain')
  })

  test('what comes in beside them resembles them, and they may have been copied', () => {
    const offer = 'Karsovia rejected the offer on Monday.'
    const after = edited(offer, `Karsovia rejected the offer on Tuesday. ${offer}`)
    expect(moved(offer, after)).toEqual(['unsure', offer])
  })

  test('a place that was unsure from the beginning never becomes certain by itself', () => {
    const span = spanOf(report, words)
    const found = reanchoring(report, edited('Port', 'Ports')).anchor(quoteOf(report, span), null)
    expect(inWords(edited('Port', 'Ports'), found)).toEqual(['unsure', words])
  })
})

describe('[RV5] words that are gone have no place', () => {
  test('with their sentence, also where some of them stand elsewhere', () => {
    const sentence = ' It named no source for it.'
    expect(moved(sentence.trim(), edited(sentence, ''))).toEqual(['orphan'])
    expect(moved('Karsovia', edited('Karsovia rejected the report on Monday. ', ''))[0]).toBe(
      'orphan',
    )
    expect(moved('drone', edited('not one drone', 'nothing'))).toEqual(['orphan'])
  })

  test('where the text is another one', () => {
    const other = 'Nobody knew.\n\n'.repeat(30)
    for (const words of ['Karsovia', 'It named no source for it.', 'the treaty'])
      expect(moved(words, other)).toEqual(['orphan'])
    expect(moved('Karsovia', '')).toEqual(['orphan'])
  })
})

/** What became of all cases: how many were anchored how, and which were wrongly certain. */
const judged = ({ before, after, cases }: Corrected) => {
  const { anchor } = reanchoring(before, after)
  const result = { certain: 0, unsure: 0, orphan: 0, near: 0, left: 0, leftOrphan: 0 }
  const wrong: string[] = []
  for (const each of cases) {
    const found = anchor(quoteOf(before, each.span), each.span)
    result[found.kind]++
    if (each.left >= 0.6) result.left++
    if (each.left >= 0.6 && found.kind === 'orphan') result.leftOrphan++
    if (found.kind === 'certain' && isWrong(before, after, each, found.span))
      wrong.push(passage(before, each.span))
  }
  return { ...result, wrong }
}

/**
 * Certain, and at another place than the words went to. Copied words whose original is gone were moved; and which of
 * two same words next to each other is meant nobody can tell.
 */
const isWrong = (before: string, after: string, { span, truth, left, near }: Case, found: Span) => {
  if (truth && truth.start === found.start && truth.end === found.end) return false
  if (passage(after, found) !== passage(before, span)) return true
  return left >= 0.34 && Math.abs(near - found.start) > 12
}

describe('[RV6] nothing is certain at a wrong place', () => {
  test.each([
    [0.01, 200],
    [0.05, 500],
  ])(
    'in corrections of %f of the words, with repeated phrases and paragraphs',
    (rate, numRuns) => {
      const sum = { certain: 0, unsure: 0, orphan: 0, left: 0, leftOrphan: 0 }
      fc.assert(
        fc.property(corrected(rate), (each) => {
          const { wrong, ...counts } = judged(each)
          for (const key of ['certain', 'unsure', 'orphan', 'left', 'leftOrphan'] as const)
            sum[key] += counts[key]
          expect(wrong).toEqual([])
        }),
        { numRuns, seed: 7 },
      )
      console.info(`re-anchored at ${rate}: ${JSON.stringify(sum)}`)
      expect(sum.leftOrphan / sum.left).toBeLessThan(0.02)
      expect(sum.certain).toBeGreaterThan(sum.orphan * 10)
    },
    120_000,
  )

  test('in any text with any span and any insertion', () => {
    fc.assert(
      fc.property(
        awkwardText,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        awkwardText,
        (text, a, b, at, added) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
          const span = { start: start ?? 0, end: end ?? 0 }
          fc.pre(span.start < span.end)
          const place = at % (text.length + 1)
          const after = text.slice(0, place) + added + text.slice(place)
          const found = reanchoring(text, after).anchor(quoteOf(text, span), span)
          if (found.kind === 'certain') expect(passage(after, found.span)).toBe(passage(text, span))
          if (found.kind !== 'orphan') expect(found.span.end).toBeGreaterThan(found.span.start)
        },
      ),
      runs,
    )
  })
})

describe('[RV7] it takes no time that anybody would notice', () => {
  const sentences = (count: number): string =>
    Array.from({ length: count }, (_, i) => `Sentence ${i} names harbour ${i % 97}. `).join('')

  /** Where 100 annotations of a text go when it becomes what is made of it, as work to be done. */
  const hundred = (before: string, remade: (before: string) => string) => {
    const spans = Array.from({ length: 100 }, (_, i): Span => {
      const start = Math.floor((before.length / 101) * i)
      return { start, end: start + 200 }
    })
    const quotes = spans.map((span) => quoteOf(before, span))
    const after = remade(before)
    return (): ReadonlySet<Anchored['kind']> => {
      const { anchor } = reanchoring(before, after)
      return new Set(spans.map((span, i) => anchor(quotes[i]!, span).kind))
    }
  }
  const twentieth = (before: string): string => {
    let n = 0
    return before.replaceAll('names', (word) => (n++ % 20 === 0 ? 'calls' : word))
  }
  const rewritten = (before: string): string => before.replaceAll(/[a-z]/g, 'x')
  const grown = (remade: (before: string) => string, count: number): number =>
    growth(hundred(sentences(count), remade), hundred(sentences(count / 8), remade), (all) => all())

  test('100 annotations of an unchanged megabyte cost nothing beside those of a corrected one', () => {
    const long = sentences(30_000)
    const unchanged = hundred(long, (text) => text)
    const amended = hundred(long, (text) => text.replace('Sentence 15000 names', 'It calls'))
    expect(unchanged()).toEqual(new Set(['certain']))
    expect(growth(unchanged, amended, (all) => all(), 0.5)).toBeLessThan(0.5)
  })

  test('100 annotations of a megabyte with a correction in every twentieth sentence', () => {
    const found = hundred(sentences(30_000), twentieth)()
    expect(found.has('orphan')).toBe(false)
    expect(grown(twentieth, 30_000)).toBeLessThan(LINEAR)
  })

  test('100 annotations of a text of which nothing is left', () => {
    expect(grown(rewritten, 16_000)).toBeLessThan(LINEAR)
  })
})

test.skipIf(!hasStories)(
  '[RV6] a paragraph more in a story leaves what was tagged where it is',
  () => {
    const before = story('story-a.txt')
    const middle = before.indexOf('\n\n', before.length / 2)
    const added = '\n\nBelmar lies on the coast, and its harbour was built for the grain trade.'
    const after = before.slice(0, middle) + added + before.slice(middle)
    const { anchor } = reanchoring(before, after)
    const words = [...before.matchAll(/[A-Z][^.\n]{20,}\./g)]
    const kinds = words.map((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      const found = anchor(quoteOf(before, span), span)
      if (found.kind === 'certain')
        expect(found.span.start).toBe(span.start + (span.start >= middle ? added.length : 0))
      return found.kind
    })
    expect(kinds.length).toBeGreaterThan(10)
    expect(kinds.filter((kind) => kind !== 'certain')).toEqual([])
  },
)
