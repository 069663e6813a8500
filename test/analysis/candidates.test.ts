// Which claim a denial may be about: the pick list of a case, and the first row of it within an article.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linksOf } from '../../src/analysis/reading/candidates.ts'
import {
  candidatesFor,
  type KnownClaim,
  type Said,
} from '../../src/analysis/reading/ranked-claims.ts'
import type { Attribution, Ground, Suggestion } from '../../src/analysis/reading/types.ts'
import { sentencesRead } from '../../src/analysis/reading/sentences.ts'
import { contains, type Span } from '../../src/text/span.ts'
import { hasStories, story } from '../text/stories.ts'
import { growth, LINEAR, spanOf } from '../text/support.ts'

const saidAt = (start: number, words: string, name: string, more: Partial<Said> = {}): Said => ({
  start,
  end: start + words.length,
  words,
  name,
  role: '',
  articleId: 'a',
  sentence: null,
  isHeadline: false,
  day: null,
  ...more,
})

const claimAt = (
  key: string,
  start: number,
  words: string,
  name: string,
  more: Partial<KnownClaim> = {},
): KnownClaim => ({
  ...saidAt(start, words, name, more),
  key,
  order: null,
  denials: 0,
  ...more,
})

const keys = (denial: Said, claims: readonly KnownClaim[]): readonly string[] =>
  candidatesFor(denial, claims).map(({ key }) => key)
const codes = (denial: Said, claims: readonly KnownClaim[], key: string): readonly string[] =>
  candidatesFor(denial, claims)
    .find((each) => each.key === key)
    ?.reasons.map(({ code }) => code) ?? []

describe('[DC1] place comes first: inside, the same sentence, the next one', () => {
  const denial = saidAt(
    100,
    'Karsovia blasted Alveria over claims that it delivered ships to Ostrelle',
    'Karsovia',
    { sentence: 5 },
  )

  test('a claim inside of the denial is the first, with that as its first reason', () => {
    const claims = [
      claimAt('same', 180, 'Alveria said crates were loaded', 'Alveria', { sentence: 5 }),
      claimAt('inside', 143, 'it delivered ships', 'Alveria', { sentence: 5 }),
    ]
    expect(keys(denial, claims)).toEqual(['inside', 'same'])
    expect(codes(denial, claims, 'inside')[0]).toBe('nested')
  })

  test('the same sentence before the one before, that before the one behind', () => {
    const claims = [
      claimAt('behind', 300, 'The gates were locked', 'Okoro', { sentence: 6 }),
      claimAt('before', 20, 'The gates were shut', 'Okoro', { sentence: 4 }),
      claimAt('same', 180, 'The gates were closed', 'Okoro', { sentence: 5 }),
      claimAt('far', 10, 'The gates were open', 'Okoro', { sentence: 1 }),
    ]
    expect(keys(denial, claims).slice(0, 3)).toEqual(['same', 'before', 'behind'])
    expect(codes(denial, claims, 'same')[0]).toBe('same-sentence')
    expect(codes(denial, claims, 'before')[0]).toBe('adjacent-sentence')
  })

  test('another article has no place', () => {
    const claims = [
      claimAt('other', 143, 'it hid engines', 'Okoro', { articleId: 'b', sentence: 5 }),
    ]
    expect(keys(denial, claims)).toEqual([])
  })
})

describe('[DC2] people: the accused answers, nobody answers himself', () => {
  const denial = saidAt(500, '"This tale was invented," Lindqvar said.', 'Pavo Lindqvar', {
    role: 'Karsovian Deputy Trade Minister',
    sentence: 9,
  })

  test('whoever denies is named in the claim, also by the state of his office', () => {
    const claims = [
      claimAt('other', 10, 'Dunmere hid engines in March', 'Okoro'),
      claimAt('accused', 90, 'Karsovia hid engines in April', 'Okoro'),
    ]
    expect(keys(denial, claims)[0]).toBe('accused')
    expect(candidatesFor(denial, claims)[0]?.reasons[0]).toEqual({
      code: 'accused',
      words: ['Karsovia'],
    })
  })

  test('a claim of the same speaker or the same side counts less', () => {
    const claims = [
      claimAt('own', 400, 'This tale was invented in Alveria', 'Pavo Lindqvar', { sentence: 8 }),
      claimAt('side', 300, 'The tale was invented in Alveria', 'the ministry', {
        role: 'Karsovian ministry',
        sentence: 7,
      }),
      claimAt('other', 200, 'It is no tale but an invoice', 'Okoro', { sentence: 6 }),
    ]
    expect(keys(denial, claims)[0]).toBe('other')
    expect(codes(denial, claims, 'own')).toContain('same-speaker')
    expect(codes(denial, claims, 'side')).toContain('same-speaker')
    expect(codes(denial, claims, 'other')).not.toContain('same-speaker')
  })

  test('neither does it answer what was said later', () => {
    const dated = { ...denial, day: '2031-03-12', sentence: null }
    const claims = [
      claimAt('later', 10, 'the tale was true', 'Okoro', { day: '2031-03-13', articleId: 'b' }),
      claimAt('sooner', 20, 'the tale was true', 'Okoro', { day: '2031-03-11', articleId: 'b' }),
    ]
    expect(keys(dated, claims)).toEqual(['sooner', 'later'])
    expect(codes(dated, claims, 'later').at(-1)).toBe('said-later')
  })
})

describe('[DC3] words: stems, numbers, names, and what the denial refers to', () => {
  const claims = [
    claimAt('port', 10, 'At least 120 drones were delivered through the port of Belmar', 'Okoro', {
      articleId: 'b',
    }),
    claimAt('film', 90, 'A film shows the discharge of oil', 'Marl', { articleId: 'c' }),
    claimAt('toll', 150, 'More than sixty people died', 'the association', { articleId: 'd' }),
  ]
  const reasonsOf = (words: string) => candidatesFor(saidAt(900, words, 'Lindqvar'), claims)[0]

  test.each([
    ['Not a drone was shipped by way of Belmar.', 'port', 'same-names'],
    ['It denied that 120 were handed over.', 'port', 'same-numbers'],
    ['He depicted the discharges as fiction.', 'film', 'same-words'],
    ['He called the footage "old pictures of a whale".', 'film', 'refers'],
  ])('%s', (words, key, code) => {
    expect(reasonsOf(words)?.key).toBe(key)
    expect(reasonsOf(words)?.reasons.map((reason) => reason.code)).toContain(code)
  })

  test('a figure refers to a claim with a number that stands before it', () => {
    const around = [
      claimAt('film', 90, 'A film shows the discharge of oil', 'Marl'),
      claimAt('toll', 150, 'More than sixty people died', 'the association'),
      claimAt('behind', 950, 'Some 300 people fled', 'the association'),
    ]
    const denial = saidAt(900, 'She called that figure "a rumour".', 'Varga')
    expect(keys(denial, around)).toEqual(['toll'])
    expect(codes(denial, around, 'toll')).toEqual(['refers'])
  })

  test('the shared words are told as they are printed', () => {
    expect(reasonsOf('The deliveries of drones are a tale.')?.reasons).toContainEqual({
      code: 'same-words',
      words: ['delivered', 'drones'],
    })
  })

  test.each(['This was invented.', 'He denied the report.', 'They said it was not so.'])(
    'empty words are no reason: %s',
    (words) => expect(candidatesFor(saidAt(900, words, 'Lindqvar'), claims)).toEqual([]),
  )
})

test('[DC4] what most denials answer comes first among equals', () => {
  const denial = saidAt(500, 'The engines were never there.', 'Lindqvar')
  const claims = [
    claimAt('one', 10, 'engines were shipped', 'Okoro', { articleId: 'b', denials: 1 }),
    claimAt('three', 20, 'engines were shipped', 'Okoro', { articleId: 'b', denials: 3 }),
  ]
  expect(keys(denial, claims)).toEqual(['three', 'one'])
  expect(codes(denial, claims, 'three')).toContain('most-denied')
  expect(codes(denial, claims, 'one')).not.toContain('most-denied')
})

describe('[DC8] what an article is about stands at its head, and is answered there', () => {
  const denial = saidAt(900, 'The engines were never there.', 'Lindqvar', { sentence: 12 })
  const at = (key: string, order: number, more: Partial<KnownClaim> = {}): KnownClaim =>
    claimAt(key, order * 50, 'engines were shipped', 'Okoro', { order, ...more })

  test('an earlier claim comes before a later one that says the same, in any article', () => {
    expect(keys(denial, [at('third', 2), at('first', 0), at('second', 1)])).toEqual([
      'first',
      'second',
      'third',
    ])
    const elsewhere = { articleId: 'b' }
    expect(keys(denial, [at('fifth', 4, elsewhere), at('second', 1, elsewhere)])).toEqual([
      'second',
      'fifth',
    ])
  })

  test('the sentence of the body before its headline, unless a headline denies', () => {
    const claims = [at('headline', 0, { isHeadline: true }), at('lead', 1)]
    expect(keys(denial, claims)[0]).toBe('lead')
    const answered = [
      at('headline', 0, { isHeadline: true, sentence: 12 }),
      at('lead', 1, { sentence: 13 }),
    ]
    expect(keys({ ...denial, isHeadline: true }, answered)[0]).toBe('headline')
  })

  test('what is said well before comes before what is said well behind', () => {
    const same = { order: null }
    const claims = [
      at('behind', 30, { ...same, sentence: 15 }),
      at('before', 10, { ...same, sentence: 9 }),
    ]
    expect(keys(denial, claims)).toEqual(['before', 'behind'])
  })
})

test('[DC5] seven at most, scores between 0 and 1 and falling, each with a reason, the same twice and in any order', () => {
  const word = fc.constantFrom(
    'Karsovia',
    'drones',
    'port',
    '120',
    'Belmar',
    'sold',
    'never',
    'the',
    'Okoro',
  )
  const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '))
  const said = fc.record({
    start: fc.nat(500),
    words,
    name: fc.constantFrom('', 'Okoro', 'Karsovia', 'Lindqvar'),
    sentence: fc.option(fc.nat(20)),
    denials: fc.nat(3),
    order: fc.option(fc.nat(20)),
    isHeadline: fc.boolean(),
  })
  fc.assert(
    fc.property(said, fc.array(said, { maxLength: 20 }), (asked, all) => {
      const denial = saidAt(asked.start, asked.words, asked.name, { sentence: asked.sentence })
      const claims = all.map((each, i) =>
        claimAt(String(i).padStart(2, '0'), each.start, each.words, each.name, {
          sentence: each.sentence,
          order: each.order,
          isHeadline: each.isHeadline,
          denials: each.denials,
        }),
      )
      const found = candidatesFor(denial, claims)
      expect(found.length).toBeLessThanOrEqual(7)
      found.forEach(({ score, reasons }, i) => {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? 1)
        expect(reasons.length).toBeGreaterThan(0)
      })
      expect(candidatesFor(denial, claims)).toEqual(found)
      expect(candidatesFor(denial, claims.toReversed())).toEqual(found)
    }),
    { numRuns: 500 },
  )
})

const manyClaims = (count: number): readonly KnownClaim[] =>
  Array.from({ length: count }, (_, i) =>
    claimAt(
      String(i),
      i * 100,
      `Alveria said that ${i} drones of Karsovia were delivered through the port of Belmar${i % 37} in crate ${i % 11} at night`,
      i % 3 ? 'Okoro' : 'the union',
      { articleId: String(i % 40), sentence: i % 30 },
    ),
  )
const never = saidAt(
  50,
  'Not one drone has left the ports of Karsovia for Belmar7, Lindqvar said.',
  'Lindqvar',
  {
    articleId: '3',
    sentence: 4,
  },
)

test('[DC6] linear in the claims', () => {
  const rank = (claims: readonly KnownClaim[]) => candidatesFor(never, claims)
  expect(growth(manyClaims(16_000), manyClaims(2_000), rank)).toBeLessThan(LINEAR)
})

type Tagging = readonly [tag: Suggestion['tag'], words: string, name: string, isNegated?: boolean]

const suggestionsIn = (text: string, all: readonly Tagging[]): readonly Suggestion[] => {
  const spans = all.map(([, words]): Span => spanOf(text, words))
  return all.map(([tag, , name, isNegated = false], i): Suggestion => {
    const attribution: Attribution = {
      who: name ? 'speaker' : 'unknown',
      stated: null,
      name,
      role: '',
      sourceType: 'named',
      verb: null,
      chain: [],
      rule: 'before-verb',
      score: 1,
    }
    const span = spans[i]!
    return {
      ...span,
      id: String(i),
      tag,
      altTag: null,
      tier: 'strong',
      score: 0.9,
      isShown: true,
      isNested: spans.some((each, j) => j !== i && contains(each, span)),
      rule: 'test',
      cue: null,
      attribution,
      form: 'indirect',
      responseKind: null,
      contextKind: null,
      date: null,
      hints: [],
      isNegated,
      isModal: false,
      reasons: [],
    }
  })
}

const linksIn = (text: string, all: readonly Tagging[]): readonly string[] => {
  const suggestions = suggestionsIn(text, all)
  const headline = spanOf(text, text.split('\n')[0] ?? '')
  const read = sentencesRead({ text, leftOut: [], headline })
  const ground = { ...read, text } as unknown as Ground // links look at the text and its sentences only
  return linksOf(ground, suggestions).map(({ from, to, relation }) => `${from} ${relation} ${to}`)
}

describe('[DC7] within an article each denial gets its first candidate', () => {
  const text = [
    'Ferry owner denies dumping oil',
    'Ferry owner Ivor Skelling slammed a club over claims that his boats poured oil into the sound. The club said a film of the spill exists.',
    'Skelling called the film “a whale”. “It was never us. It is all invented,” he said.',
    'The club conceded that it had no laboratory result.',
  ].join('\n\n')
  const all: readonly Tagging[] = [
    ['denial', 'Ferry owner denies dumping oil', 'Ivor Skelling'],
    [
      'denial',
      'Ferry owner Ivor Skelling slammed a club over claims that his boats poured oil into the sound.',
      'Ivor Skelling',
    ],
    ['claim', 'his boats poured oil into the sound', 'the club'],
    ['claim', 'The club said a film of the spill exists.', 'the club'],
    ['denial', 'Skelling called the film “a whale”.', 'Ivor Skelling'],
    ['denial', '“It was never us.', 'Ivor Skelling'],
    ['claim', 'The club conceded that it had no laboratory result.', 'the club', true],
  ]

  test('the nested claim, the one that is referred to, and for a headline what the body claims', () => {
    const links = linksIn(text, all)
    expect(links).toContain('0 denies 2')
    expect(links).toContain('1 denies 2')
    expect(links).toContain('4 denies 3')
  })

  test('a concession of the accusing side contradicts its own claim, and is no candidate', () => {
    const links = linksIn(text, all)
    expect(links.filter((link) => link.includes('contradicts'))).toHaveLength(1)
    expect(links.at(-1)).toMatch(/^6 contradicts [23]$/)
    expect(links.some((link) => link.endsWith('denies 6'))).toBe(false)
  })

  test('without a claim, or without a denial, there is no link', () => {
    expect(
      linksIn(
        text,
        all.filter(([tag]) => tag === 'denial'),
      ),
    ).toEqual([])
    expect(
      linksIn(
        text,
        all.filter(([tag]) => tag === 'claim'),
      ),
    ).toEqual([])
    expect(
      linksIn(text, [
        ['claim', 'The club conceded that it had no laboratory result.', 'the club', true],
      ]),
    ).toEqual([])
  })
})

test('[DC6] an article of nothing but claims and denials is linear', () => {
  const articleOf = (count: number): readonly [Ground, readonly Suggestion[]] => {
    const unit = 'Okoro said 12 drones left. Lindqvar denied it. '
    const text = unit.repeat(count)
    const all = suggestionsIn(unit, [
      ['claim', 'Okoro said 12 drones left.', 'Okoro'],
      ['denial', 'Lindqvar denied it.', 'Lindqvar'],
    ])
    const suggestions = Array.from({ length: count }, (_, i) =>
      all.map((each) => ({
        ...each,
        start: each.start + i * unit.length,
        end: each.end + i * unit.length,
      })),
    ).flat()
    return [
      { ...sentencesRead({ text, leftOut: [], headline: null }), text } as unknown as Ground,
      suggestions,
    ] // see above
  }
  expect(growth(articleOf(2_000), articleOf(250), (article) => linksOf(...article))).toBeLessThan(
    LINEAR,
  )
})

test.skipIf(!hasStories)(
  '[DC7] the first story of the example: what evidence is shown, what is refuted, what is taken back',
  () => {
    const text = story('story-a.txt')
    const sentence = (words: string): string =>
      text.slice(text.indexOf(words)).split(/(?<=[.”"])\s/)[0]!
    const links = linksIn(text, [
      [
        'denial',
        'Karsovia on Friday dismissed allegations that it had shipped attack drones to Ostrelle,',
        'Karsovia',
      ],
      [
        'claim',
        'Alveria said satellite pictures showed crates being loaded onto an Ostrellian freighter.',
        'Alveria',
      ],
      ['claim', sentence("Alveria's security adviser"), 'Hanne Okoro'],
      ['claim', sentence('Okoro later acknowledged'), 'Hanne Okoro', true],
      [
        'denial',
        'Lindqvar called the pictures "old footage from a fishing harbour"',
        'Pavo Lindqvar',
      ],
    ])
    expect(links).toEqual(['0 denies 1', '3 contradicts 2', '4 denies 1'])
  },
)
