// The lexicon as a file: the same bytes for the same lexicon, and nothing half imported.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternProblem } from '../../src/core/cue-pattern.ts'
import type { Alias, LexiconEntry } from '../../src/core/types.ts'
import {
  decodeLexicon,
  encodeLexicon,
  learnedFrom,
  type LexiconContent,
} from '../../src/formats/lexicon-file.ts'

const insisted: LexiconEntry = {
  id: 'en.denial.insisted',
  language: 'en',
  class: 'denial',
  pattern: 'insisted|insists',
  tier: 'weak',
  scope: 'outside',
  pinned: true,
  note: 'a “note”\nof two lines',
}
const content: LexiconContent = {
  entries: [{ ...insisted, id: 'own.tale', pattern: 'fairy tale' }, insisted],
  aliases: [
    { canonical: 'Karsovia', variants: ['Karsov', 'Aurel'], kind: 'Organization' },
    { canonical: 'Alveria' },
  ],
  learned: [{ id: 'en.denial.insisted', accepted: 1, changed: 1, rejected: 3, tier: 'weak' }],
}
const text = encodeLexicon(content)

const problems = (words: string) => {
  const result = decodeLexicon(words)
  return 'problems' in result ? result.problems : []
}
const swapped = (from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the file has no ${from}`)
  return text.replace(from, to)
}

describe('[LF1] the same lexicon gives the same file', () => {
  test('one record per line, in the order of their names, keys in the order of the schema', () => {
    expect(text).toBe(
      [
        '{',
        '"format": "touchstone-lexicon",',
        '"version": 1,',
        '"entries": [',
        String.raw`{"id":"en.denial.insisted","language":"en","class":"denial","pattern":"insisted|insists","tier":"weak","scope":"outside","pinned":true,"note":"a “note”\nof two lines"},`,
        String.raw`{"id":"own.tale","language":"en","class":"denial","pattern":"fairy tale","tier":"weak","scope":"outside","pinned":true,"note":"a “note”\nof two lines"}`,
        '],',
        '"aliases": [',
        '{"canonical":"Alveria"},',
        '{"canonical":"Karsovia","kind":"Organization","variants":["Aurel","Karsov"]}',
        '],',
        '"learned": [',
        '{"id":"en.denial.insisted","accepted":1,"changed":1,"rejected":3,"tier":"weak"}',
        ']',
        '}',
        '',
      ].join('\n'),
    )
  })

  const words = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((each) => each.isWellFormed())
  const entry: fc.Arbitrary<LexiconEntry> = fc.record(
    {
      id: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,10}$/),
      language: fc.constantFrom('en', 'de', 'ceb'),
      class: fc.constantFrom('denial', 'claim', 'context', 'report-verb', 'claim-noun'),
      pattern: fc
        .oneof(words, fc.constant('deni*|refut* * it?'))
        .filter((each) => patternProblem(each) === null),
      tier: fc.constantFrom('strong', 'weak', 'listed'),
      scope: fc.constantFrom('outside', 'inside'),
      requires: fc.constantFrom('claim-noun', 'case-claim', 'finite-clause'),
      off: fc.boolean(),
      note: words.filter(Boolean),
    },
    { requiredKeys: ['id', 'language', 'class', 'pattern', 'tier'] },
  )
  const alias: fc.Arbitrary<Alias> = fc.record(
    { canonical: words, variants: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }) },
    { requiredKeys: ['canonical'] },
  )

  test('whatever the order; what was written is read, and writing it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 6 }),
        fc.uniqueArray(alias, { selector: ({ canonical }) => canonical, maxLength: 4 }),
        (entries, aliases) => {
          const once = encodeLexicon({ entries, aliases, learned: [] })
          expect(
            encodeLexicon({
              entries: entries.toReversed(),
              aliases: aliases.toReversed(),
              learned: [],
            }),
          ).toBe(once)
          const again = decodeLexicon(once)
          if (!('ok' in again)) throw new Error(JSON.stringify(again.problems))
          expect(encodeLexicon(again.ok)).toBe(once)
          expect(new Set(again.ok.entries)).toEqual(new Set(entries))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('what decisions made of the cues goes with it', () => {
    const record = new Map([
      ['a', { accepted: 0, changed: 0, rejected: 6 }],
      ['constructor', { accepted: 4, changed: 0, rejected: 0 }],
    ])
    expect(learnedFrom(record, { a: 'off' })).toEqual([
      { id: 'a', accepted: 0, changed: 0, rejected: 6, tier: 'off' },
      { id: 'constructor', accepted: 4, changed: 0, rejected: 0 },
    ])
  })
})

describe('[LF2] a file with a fault is refused as a whole, with every place', () => {
  test.each([
    ['"tier":"weak"', '"tier":"loud"', 'entries/0/tier', /expected .*"strong".*found "loud"/],
    ['"pattern":"fairy tale"', '"pattern":"* tale"', 'entries/1/pattern', /begins with a gap/],
    ['"pattern":"fairy tale"', '"pattern":"(a+)+$"', 'entries/1/pattern', /has a sign/],
    ['"pattern":"fairy tale",', '', 'entries/1/pattern', /is missing/],
    ['"id":"own.tale"', '"id":"en.denial.insisted"', 'entries/1/id', /stands twice/],
    ['"id":"own.tale"', '"id":"Own Tale"', 'entries/1/id', /small letters/],
    ['"canonical":"Karsovia"', '"canonical":"Alveria"', 'aliases/1/canonical', /stands twice/],
    [
      '"variants":["Aurel","Karsov"]',
      '"variants":"Karsov"',
      'aliases/1/variants',
      /expected Array/,
    ],
    ['"accepted":1', '"accepted":-1', 'learned/0/accepted', /expected/],
    ['{"canonical":"Alveria"}', '["Alveria"]', 'aliases/0/canonical', /is missing/],
    ['"version": 1', '"version": 7', 'version', /lexicon format 7\); this one reads format 1/],
    ['"version": 1', '"version": "x"', 'version', /expected 1, found "x"/],
    ['touchstone-lexicon', 'touchstone', 'format', /this is a case/],
    ['touchstone-lexicon', 'other', 'format', /not a lexicon/],
  ])('%s → %s', (from, to, place, what) => {
    const [first] = problems(swapped(from, to))
    expect(first?.place).toBe(place)
    expect(first?.what).toMatch(what)
  })

  test('all faults are told at once, at most twenty and how many more', () => {
    const entries = Array.from({ length: 30 }, (_, n) => ({ ...insisted, id: `e${n}` }))
    const many = encodeLexicon({ entries, aliases: [], learned: [] }).replaceAll('"weak"', '"loud"')
    const found = problems(many)
    expect(found).toHaveLength(21)
    expect(found.at(-1)?.what).toBe('and 10 more')
  })

  test('a null says as much as nothing', () => {
    expect(problems(swapped('"scope":"outside"', '"scope":null'))).toEqual([])
  })
})

describe('[LF3] a hostile file is refused in a sentence', () => {
  test.each([
    ['', /is empty/],
    ['null', /not a lexicon/],
    ['[]', /not a lexicon/],
    ['['.repeat(1_000_000), /more than 64 levels/],
    [swapped('"version": 1', '"__proto__": {}, "version": 1'), /"__proto__" is not allowed/],
    [swapped('"version": 1', '"version": 1, "version": 1'), /stands twice/],
    [swapped('Alveria', String.raw`\ud800`), /half a character/],
    [`${text}x`, /more after the end/],
    [' '.repeat(17 * 1024 * 1024), /characters; at most/],
    [
      `{"format":"touchstone-lexicon","version":1,"entries":[${'0,'.repeat(20_000)}0],"aliases":[],"learned":[]}`,
      /20001 records; at most 10000/,
    ],
  ])('%#', (words, what) => {
    expect(problems(words)[0]?.what).toMatch(what)
  })

  test('cut at any place it is refused with the place, and never an exception', () => {
    for (let end = 0; end < text.length - 2; end += 7)
      expect(problems(text.slice(0, end))[0]?.place).toMatch(/^line \d+, column \d+$/)
  })

  test('a byte-order mark at the start is no fault', () => {
    expect(problems(`\uFEFF${text}`)).toEqual([])
  })
})
