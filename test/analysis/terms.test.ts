// The words of a text as they are looked for.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '../../src/analysis/fold.ts'
import { inOrder, keptIn, runsOf, termsOf } from '../../src/analysis/terms.ts'
import { awkwardText, growthOf, LINEAR, quarters, runs } from '../text/support.ts'

const words = (text: string): string =>
  termsOf(text)
    .map((term) => term.folded)
    .join(' ')

describe('[FS1] words are folded', () => {
  test.each([
    ['capitals and accents', 'Ostrellé ÉCOLE Ångström naïve', 'ostrelle ecole angstrom naive'],
    ['shapes of letters', 'ﬁle Ｋarsovia ½', 'file karsovia 1⁄2'],
    ['letters with a stroke', 'Łódź Øresund straße', 'lodz oresund strasse'],
    ['what nobody sees', 'dro\u00ADnes dro\u200Bnes \u200Fdrones\u200E', 'drones drones drones'],
    [
      'dotted acronyms',
      'the U.S. and the U.N., at 9 a.m. sharp',
      'the us and the un at 9 am sharp',
    ],
    ['a missing blank is no acronym', 'the end.A new one.', 'the end a new one'],
    ['numbers', '1,200 drones, 3.5 tonnes, 10,5', '1200 drones 3.5 tonnes 105'],
    ['possessives of any shape', "Karsovia's Karsovia’s KARSOVIA'S", 'karsovia karsovia karsovia'],
    ['other apostrophes', "don't don’t", 'dont dont'],
    ['elided articles and names', "l’armée O'Neill", 'l armee o neill'],
    [
      'hyphens and addresses part',
      'state-run F-16 ledger.example',
      'state run f 16 ledger example',
    ],
    ['Arabic', 'أَحْمَدُ وكـــتاب', 'احمد وكتاب'],
    ['Hebrew', 'שָׁלוֹם', 'שלום'],
    ['Russian and Greek', 'Ёлка ΛΌΓΟΣ', 'елка λογοσ'],
    ['vowels of Hindi stay', 'हिन्दी', 'हिन्दी'],
    ['voicing of Japanese stays', 'ガ', 'ガ'],
    ['Thai by its dictionary', 'โรงเรียนของเรา', 'โรงเรียน ของ เรา'],
    ['Chinese by letters', '卡索维亚。Karsovia', '卡 索 维 亚 karsovia'],
  ])('%s', (_name, text, expected) => expect(words(text)).toBe(expected))

  test('folding twice is folding once', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6 }), (word) => {
        expect(folded(folded(word))).toBe(folded(word))
      }),
      runs,
    ))
})

describe('[FS2] words lie where they stand', () => {
  test('in order, apart, never empty, and read alone they are the same', () =>
    fc.assert(
      fc.property(awkwardText, (text) => {
        let last = 0
        for (const { start, end, folded: word } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(word).not.toBe('')
          last = end
          if (!/\p{sc=Thai}|\p{sc=Khmr}/u.test(word))
            expect(words(text.slice(start, end))).toBe(word)
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      runs,
    ))

  test('hidden characters between Thai words do not move them', () => {
    const text = 'โรงเรียน\u200Bของเรา'
    expect(
      termsOf(text).map(({ start, end }) => text.slice(start, end).replace('\u200B', '')),
    ).toEqual(['โรงเรียน', 'ของ', 'เรา'])
  })

  test('where blanks part words they are those of the Unicode standard', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Karsovia', 'État', 'Мир', 'drones2', '–', ' ', '\n', ', ', '(', '“'),
        ),
        (parts) => {
          const text = parts.join('')
          const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
          const expected = segments
            .filter((each) => each.isWordLike)
            .map(({ segment }) => folded(segment))
          expect(termsOf(text).map((term) => term.folded)).toEqual(expected)
        },
      ),
      runs,
    ))
})

describe('[FS3] what is left out', () => {
  test('parts the words before from those behind', () => {
    const text = 'one two ADVERT three four'
    const at = text.indexOf('ADVERT')
    const found = runsOf(text, [{ start: at, end: at + 6 }])
    expect(found.map((run) => run.map((term) => term.folded))).toEqual([
      ['one', 'two'],
      ['three', 'four'],
    ])
    expect(found[1]?.map(({ start, end }) => text.slice(start, end))).toEqual(['three', 'four'])
  })

  test('whatever spans are given, what is kept and what is left out make the text', () =>
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.record({ start: fc.nat(50), end: fc.nat(50) })),
        (text, spans) => {
          const out = inOrder(spans, text.length)
          const all = [...out, ...keptIn(text, out)].toSorted((a, b) => a.start - b.start)
          expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        },
      ),
      runs,
    ))
})

test.each(quarters)('[FS4] a quarter of a megabyte of %s is read in linear time', (_name, text) => {
  expect(growthOf(text, termsOf)).toBeLessThan(LINEAR)
})
