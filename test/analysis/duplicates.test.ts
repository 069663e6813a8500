// Near-duplicates: which articles are one text.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDuplicates, isCopied, LEAST_SHINGLES } from '../../src/analysis/duplicates.ts'
import { createEngine } from '../../src/analysis/engine.ts'
import type { Answers, Entry, Like, Request } from '../../src/analysis/messages.ts'
import { rewrittenShare, wordSetsOf } from '../../src/analysis/rewritten.ts'
import { shinglesOf } from '../../src/analysis/shingles.ts'
import { runsOf } from '../../src/analysis/terms.ts'
import { readFileSync } from 'node:fs'
import type { Span } from '../../src/text/span.ts'
import { hasStories, story } from '../text/stories.ts'
import { entry, spansOf } from './entries.ts'

const shingles = (text: string): Uint32Array => shinglesOf(runsOf(text))
const corpus = (name: string): string => readFileSync(`test/corpus/${name}/source.txt`, 'utf8')

const answers = (...entries: readonly Entry[]) => {
  const engine = createEngine()
  const ask = <A extends Request['ask']>(request: Extract<Request, { ask: A }>): Answers[A] => {
    const answer = engine.answerTo({ call: 1, request })
    if (answer?.kind !== 'answer') throw new Error(answer?.fault)
    return answer.answer as Answers[A] // the answer to this request
  }
  ask({ ask: 'index', caseId: 'case', entries: [...entries] })
  return {
    like: (id: string) => ask({ ask: 'like', id }),
    likeText: (text: string) => ask({ ask: 'like-text', text, leftOut: [] }),
    remove: (...ids: readonly string[]) => ask({ ask: 'remove', ids }),
  }
}

const summary = (likes: readonly Like[]) => likes.map(({ id, kind }) => `${id} ${kind}`)

describe('[DU1] every shared shingle is counted', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })
  const steps = fc.array(fc.tuple(fc.nat(9), fc.option(words)), { maxLength: 60 })

  test('after any adding and removing, as all pairs would', () =>
    fc.assert(
      fc.property(steps, words, (all, asked) => {
        const duplicates = createDuplicates()
        const model = new Map<string, Uint32Array>()
        for (const [n, text] of all) {
          if (text) {
            model.set(`${n}`, shingles(text.join(' ')))
            duplicates.add(`${n}`, shingles(text.join(' ')))
          } else {
            model.delete(`${n}`)
            duplicates.remove(`${n}`)
          }
        }
        const ours = shingles(asked.join(' '))
        const expected = [...model].flatMap(([id, theirs]) => {
          const shared = theirs.filter((each) => ours.includes(each)).length
          return shared > 0
            ? [{ id, shared, share: shared / ours.length, held: shared / theirs.length }]
            : []
        })
        const found = duplicates
          .overlapping(ours)
          .map(({ id, shared, share, held }) => ({ id, shared, share, held }))
        const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id)
        expect(found.toSorted(byId)).toEqual(expected.toSorted(byId))
        expect(duplicates.size()).toBe(model.size)
      }),
      { numRuns: 400 },
    ))

  test('also when so much was removed that the index cleans itself', () => {
    const duplicates = createDuplicates()
    const of = (n: number) => Uint32Array.from({ length: 300 }, (_, i) => n * 300 + i)
    for (let n = 0; n < 100; n++) duplicates.add(`${n}`, of(n))
    for (let n = 0; n < 90; n++) duplicates.remove(`${n}`)
    for (let n = 0; n < 100; n++) expect(duplicates.overlapping(of(n)).length).toBe(n < 90 ? 0 : 1)
  })
})

describe('[DU2] shingles', () => {
  test('are sorted, distinct, and as many as there are different three words in a row', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'cé'), { maxLength: 30 }), (words) => {
        const found = shingles(words.join(' '))
        const expected = new Set(
          words.flatMap((_, n) => (n < 2 ? [] : [words.slice(n - 2, n + 1).join(' ')])),
        )
        expect(found.length).toBe(expected.size)
        expect([...found]).toEqual([...found].toSorted((a, b) => a - b))
      }),
    ))

  test('do not depend on capitals, marks and line breaks', () => {
    expect([...shingles('Not a single drone has left.')]).toEqual([
      ...shingles('“NOT a single\n\ndrone — has left”'),
    ])
  })

  test('hold nothing from both sides of what is left out', () => {
    const text = 'one two three ADVERT four five six'
    expect(shinglesOf(runsOf(text, spansOf(text, 'ADVERT'))).length).toBe(2)
  })

  test('are the numbers that are documented: FNV-1a of the words with a blank behind each', () => {
    let number = 2166136261n
    for (const unit of Buffer.from('one two three '))
      number = ((number ^ BigInt(unit)) * 16777619n) % 4294967296n
    expect([...shingles('One two THREE')]).toEqual([Number(number)])
  })
})

const report = `Karsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle, after Alveria said that satellite pictures showed crates being loaded. The deputy trade minister told reporters that not a single drone had left the ports of his country. Alveria's security adviser repeated the charge on Wednesday and named the port of Belmar.`
const halves = report.split('. ')

describe('[DU3] a copy is found, and how much of it is the same', () => {
  const edited = report.replace('on Friday dismissed', 'has rejected').replace('pictures', 'images')
  const found = answers(
    entry('report', report),
    entry(
      'other',
      'Dunmere votes on Sunday about the curfew that it has had since the spring, and nobody in the capital expects that it will be lifted before the harvest is in.',
    ),
  )

  test('word for word', () => {
    expect(found.likeText(report)).toEqual([
      { id: 'report', kind: 'copy', share: 1, held: 1, jaccard: 1 },
    ])
  })

  test('with changed words', () => {
    const [like, ...more] = found.likeText(edited)
    expect(more).toEqual([])
    expect(like).toMatchObject({ id: 'report', kind: 'copy' })
    expect(like?.share).toBeGreaterThan(0.7)
    expect(like?.share).toBeLessThan(1)
  })

  test('inside of a longer text: a part of this, all of that', () => {
    const longer = `${report} ${'Analysts in the region said that they had seen nothing of the kind so far this year, whatever was claimed about it. '.repeat(1)}Meanwhile ministers from nine countries met on the coast to speak about fishing rights and about the price of grain, which has doubled.`
    const [like] = found.likeText(longer)
    expect(like?.held).toBe(1)
    expect(like?.share).toBeLessThan(0.8)
  })

  test('half of it', () => {
    const [like] = found.likeText(halves.slice(0, 2).join('. '))
    expect(like?.share).toBe(1)
    expect(like?.held).toBeLessThan(0.8)
  })
})

describe('[DU4] an article', () => {
  const found = answers(
    entry('a', report),
    entry('b', report),
    entry('c', `${report} And one more word.`),
  )

  test('is not like itself, and the most alike comes first', () => {
    expect(summary(found.like('a'))).toEqual(['b copy', 'c copy'])
    expect(found.like('c')[0]?.share).toBe(found.like('a').find(({ id }) => id === 'c')?.held)
  })

  test('that is removed or not there is like nothing', () => {
    found.remove('b')
    expect(summary(found.like('a'))).toEqual(['c copy'])
    expect(found.like('b')).toEqual([])
  })

  test('[DU5] of fewer than 20 shingles says too little', () => {
    const short = 'Sign up for our morning briefing.'
    expect(shingles(short).length).toBeLessThan(LEAST_SHINGLES)
    const both = answers(entry('a', short), entry('long', `${report} ${short}`))
    expect(both.likeText(short)).toEqual([])
    expect(both.like('long')).toEqual([])
  })

  test('[DU6] that shares its boilerplate alone is like nothing', () => {
    const foot = `\n\n${'We value your privacy. By clicking you consent to the use of cookies on this site and on those of our partners. '.repeat(3)}`
    const other = `The harvest was late this year, and the farmers of Dunmere say that the price of grain will double.${foot}`
    const mine = report + foot
    const with_ = (text: string) => spansOf(text, foot)
    expect(
      answers(
        entry('a', mine, { leftOut: with_(mine) }),
        entry('b', other, { leftOut: with_(other) }),
      ).like('a'),
    ).toEqual([])
    expect(answers(entry('a', mine), entry('b', other)).like('b')).not.toEqual([])
  })
})

describe('[DU7] independent reports of one event are far below a copy', () => {
  const names = ['globe-ticker', 'harbour-ledger', 'ostrelle-courier']

  test('of the corpus two are one text, reworded; the third is by itself', () => {
    const found = answers(...names.map((name) => entry(name, corpus(name))))
    expect(names.map((name) => summary(found.like(name)))).toEqual([
      ['harbour-ledger rewritten'],
      ['globe-ticker rewritten'],
      [],
    ])
  })

  test('none shares an eighth of its shingles with another', () => {
    const duplicates = createDuplicates()
    for (const name of names) duplicates.add(name, shingles(corpus(name)))
    const overlaps = names.flatMap((name) =>
      duplicates.overlapping(shingles(corpus(name)), 1, name),
    )
    expect(overlaps.length).toBe(6)
    for (const { share, held } of overlaps) expect(Math.max(share, held)).toBeLessThan(0.125)
  })
})

describe('[DU8] a reworded text is found sentence by sentence', () => {
  const reworded = `On Friday Karsovia rejected allegations that it had sent attack drones to Ostrelle, after Alveria said pictures taken by satellite had shown crates that were loaded. The country's deputy minister of trade told the reporters not one single drone had ever left its ports. On Wednesday the security adviser of Alveria repeated that charge and she named Belmar as the port.`

  test('and called reworded, not a copy', () => {
    const [like] = answers(entry('report', report)).likeText(reworded)
    expect(like).toMatchObject({ id: 'report', kind: 'rewritten' })
    expect(like?.share).toBeGreaterThanOrEqual(0.5)
  })

  test('with the shares of all sentences, the slow way', () => {
    const a = wordSetsOf(report, [])
    expect(rewrittenShare(a, a)).toBe(1)
    expect(rewrittenShare(a, [])).toBe(0)
    expect(rewrittenShare([], a)).toBe(0)
    expect(rewrittenShare(a, a.slice(0, 1))).toBeCloseTo(1 / 3)
  })

  test.runIf(hasStories)('the careless rewrite of the examples is found', () => {
    type Gold = { readonly article: { readonly boilerplate: readonly Span[] } }
    const regions = (name: string): readonly Span[] =>
      (JSON.parse(story(`${name}.gold.json`)) as Gold).article.boilerplate // as its README says
    const [a, b] = ['story-a', 'story-b'].map((name) =>
      entry(name, story(`${name}.txt`), {
        leftOut: regions(name).map(({ start, end }) => ({ start, end })),
      }),
    )
    const found = answers(a!, b!)
    expect(summary(found.like('story-a'))).toEqual(['story-b rewritten'])
    expect(summary(found.like('story-b'))).toEqual(['story-a rewritten'])
  })
})

test('[DU9] half of either text, in one direction, makes a copy', () => {
  const of = (share: number, held: number) =>
    isCopied({ id: 'a', share, held, jaccard: 0, shared: 0 })
  expect([of(0.5, 0), of(0, 0.5), of(0.49, 0.49)]).toEqual([true, true, false])
})
