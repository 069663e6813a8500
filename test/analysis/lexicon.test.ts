// The lexicon: patterns over words, one index for all of them, layers, and its version.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtIn, languagesWithRules, lexiconFor } from '../../src/analysis/reading/lexicon.ts'
import { patternProblem } from '../../src/core/cue-pattern.ts'
import {
  freeId,
  layered,
  layerOf,
  lexiconProblems,
  ownAfter,
  ownWithout,
} from '../../src/core/lexicon.ts'
import type { LexiconEntry } from '../../src/core/types.ts'
import { patternOf } from '../../src/analysis/token-patterns.ts'
import { growthOf, LINEAR, megabytes } from '../text/support.ts'

const cue = (id: string, pattern: string, more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  id,
  language: 'xx',
  class: 'denial',
  pattern,
  tier: 'strong',
  ...more,
})

/** A lexicon of these entries alone: no rules are built in for the language `xx`. */
const only = (...entries: readonly LexiconEntry[]) =>
  lexiconFor({ language: 'xx', entries, moved: {} })

const hits = (text: string, ...entries: readonly LexiconEntry[]): readonly string[] =>
  only(...entries)
    .hitsIn(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))

describe('[LX1] a pattern says which words stand one after the other', () => {
  test.each([
    ['denied', 'Karsovia DENIED it.', ['DENIED']],
    ['deny|denied', 'They deny what she denied.', ['deny', 'denied']],
    ['did not deny', 'It did not deny that.', ['did not deny']],
    ['deni*', 'A denial, denied: deni, den.', ['denial', 'denied', 'deni']],
    ['deni*|refut*', 'He refuted each denial.', ['refuted', 'denial']],
    ['had never? sold', 'It had sold what it had never sold.', ['had sold', 'had never sold']],
    [
      'called * fiction',
      'He called the harbour report “fiction”.',
      ['called the harbour report “fiction'],
    ],
    ['called * fiction', 'He called it all that and one more fiction.', []],
    ['called * false|fake', 'Okoro called it false.', ['called it false']],
    ['# times', 'It was said 12 times.', ['12 times']],
    ['didn’t', "It didn't. It didn’t.", ["didn't", 'didn’t']],
    ['Frei erfunden', 'Das ist frei erfunden.', ['frei erfunden']],
    ['übertrieb*', 'Er ÜBERTRIEB, übertrieben gesagt.', ['ÜBERTRIEB', 'übertrieben']],
    ['deny', 'Denying is not denied.', []],
  ])('%s in “%s”', (pattern, text, found) => {
    expect(hits(text, cue('a', pattern))).toEqual(found)
  })

  test('hits count from the start of the text, and lie in the span that was asked for', () => {
    const text = 'Denied. Denied. Denied.'
    const found = only(cue('a', 'denied')).hitsIn(text, { start: 8, end: 15 })
    expect(found.map(({ start, end }) => [start, end])).toEqual([[8, 14]])
  })

  test('in reading order; of those that begin at one word the longest first, then as the entries stand', () => {
    const text = 'It did not deny it and did not say why.'
    const entries = [
      cue('c', 'deny'),
      cue('a', 'did not'),
      cue('b', 'did not deny|say'),
      cue('d', 'did not'),
    ]
    const found = only(...entries).hitsIn(text, { start: 0, end: text.length })
    expect(found.map(({ entry }) => entry.id).join(' ')).toBe('b a d c b a d')
  })
})

describe('[LX2] a pattern that cannot be read is told in a sentence, and is passed over', () => {
  test.each([
    ['', /is empty/],
    ['  ', /is empty/],
    ['* denied', /begins with a gap/],
    ['now? * denied', /begins with a gap/],
    ['*', /begins with a gap/],
    ['now? then?', /may be missing/],
    ['a * b * c * d', /more than 2 gaps/],
    ['a b? c? d? e? f?', /more than 4 words with “\?”/],
    ['a b c d e f g h i j k l m', /13 words/],
    ['x'.repeat(2001), /2001 characters/],
    ['so-called', /“so-called” has a sign/],
    ['den*ed', /has a sign/],
    ['(a+)+$', /has a sign/],
    ['a||b', /is empty/],
    ['de*', /begins too many words/],
    ['a|*', /begins too many words/],
    ["'denied'", /apostrophe at its end/],
    ['...', /has a sign/],
  ])('“%s”', (pattern, problem) => {
    expect(patternProblem(pattern)).toMatch(problem)
    expect(hits('He denied a so-called b.', cue('a', pattern), cue('b', 'denied'))).toEqual([
      'denied',
    ])
  })

  test('whatever somebody writes, there is a sentence or the matcher reads it', () => {
    const piece = fc.constantFrom(
      'a',
      'deni',
      '*',
      '?',
      '|',
      ' ',
      '#',
      "'",
      '’',
      '-',
      '.',
      'Ä',
      '卡',
      '\u0301',
      '(',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.string(), (pieces, text) => {
        const pattern = pieces.join('')
        if (patternProblem(pattern) === null) expect(() => patternOf(pattern.trim())).not.toThrow()
        expect(() => hits(`a deni ${text}`, cue('a', pattern))).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  test('none of the built-in ones has a problem, and their ids are their own', () => {
    for (const language of languagesWithRules)
      expect(lexiconProblems(builtIn(language))).toEqual([])
  })
})

describe('[LX3] one look at each word, whatever the text and the patterns', () => {
  const awkward = [
    cue('gaps', 'a * a * b'),
    cue('maybe', 'a a? a? a? a? b'),
    cue('both', 'aaa* * aaa? aaa? * b'),
    ...Array.from({ length: 500 }, (_, n) => cue(`n${n}`, `word${n}* * word${n + 1}|other`)),
  ]
  test.each<readonly [string, string]>([
    ...megabytes.slice(0, 6),
    ['"a "', 'a '.repeat(500_000)],
    ['"aaaa "', 'aaaa '.repeat(200_000)],
    ['words', Array.from({ length: 120_000 }, (_, n) => `word${n % 600}`).join(' ')],
  ])('a megabyte of %s', (_, text) => {
    const lexicon = only(...awkward)
    expect(
      growthOf(text, (part) => lexicon.hitsIn(part, { start: 0, end: part.length })),
    ).toBeLessThan(LINEAR)
  })

  test('a name that every object has is no entry and no decision', () => {
    expect(hits('The constructor said so.', cue('constructor', 'constructor'))).toEqual([
      'constructor',
    ])
  })
})

describe('[LX4] the lexicon in use is that of the article’s language with the case’s layer above it', () => {
  const deny = builtIn('en').find(({ pattern }) => pattern.startsWith('deny|'))!
  const text = 'The ministry denied the report. Das Ministerium widersprach.'
  const idsFor = (language: string | null, entries: readonly LexiconEntry[], moved = {}) =>
    lexiconFor({ language, entries, moved })
      .hitsIn(text, { start: 0, end: text.length })
      .filter(({ entry }) => entry.class === 'denial')
      .map(({ entry, tier }) => `${entry.id} ${tier}`)

  test('unknown is read as English; another language has no rules and its own entries', () => {
    expect(lexiconFor({ language: null, entries: [], moved: {} }).rules).toBe('en')
    expect(lexiconFor({ language: 'en-GB', entries: [], moved: {} }).rules).toBe('en')
    expect(lexiconFor({ language: 'de_AT', entries: [], moved: {} }).rules).toBe('de')
    expect(lexiconFor({ language: 'xx', entries: [], moved: {} }).rules).toBe(null)
    expect(builtIn('xx')).toEqual([])
    expect(idsFor('xx', [cue('own.x', 'widersprach')])).toEqual(['own.x strong'])
    expect(idsFor('xx', [cue('own.x', 'widersprach', { language: 'de' })])).toEqual([])
  })

  test('an own entry takes the place of the built-in one of its id; off is off; decisions move the tier', () => {
    expect(idsFor('en', [])).toEqual([`${deny.id} strong`])
    expect(idsFor('en', [{ ...deny, tier: 'listed' }])).toEqual([`${deny.id} listed`])
    expect(idsFor('en', [{ ...deny, off: true }])).toEqual([])
    expect(idsFor('en', [], { [deny.id]: 'weak' })).toEqual([`${deny.id} weak`])
    expect(idsFor('en', [], { [deny.id]: 'off' })).toEqual([])
  })

  test('an entry goes back to what is built in, and its override with it', () => {
    const changed = ownAfter([], builtIn('en'), { ...deny, tier: 'weak' })
    expect(changed).toEqual([{ ...deny, tier: 'weak' }])
    expect(layerOf(builtIn('en'), changed, deny.id)).toBe('changed')
    expect(ownAfter(changed, builtIn('en'), { ...deny, off: false })).toEqual([])
    expect(ownWithout(changed, deny.id)).toEqual([])
    const added = ownAfter(changed, builtIn('en'), cue('own.a', '  Made  UP '))
    expect(added.map(({ pattern }) => pattern)).toEqual([deny.pattern, 'made up'])
    expect(layerOf(builtIn('en'), added, 'own.a')).toBe('added')
    expect(layerOf(builtIn('en'), added, 'none')).toBe(null)
    expect(layered([deny], added).map(({ tier }) => tier)).toEqual(['weak', 'strong'])
  })

  test('what is wrong with a layer is told by the id of the entry', () => {
    expect(lexiconProblems([cue('a', 'x'), cue('a', 'y'), cue('b', '* z')])).toEqual([
      'Two entries are called “a”: give one of them another name.',
      'b: The pattern begins with a gap: put a word that must stand there before the first “*”.',
    ])
  })

  test('a new entry gets an id of its own', () => {
    const first = freeId([], cue('', 'frei erfunden|Märchen'))
    expect(first).toBe('own.denial.frei-erfunden-marchen')
    expect(freeId([cue(first, 'x')], cue('', 'frei erfunden|Märchen'))).toBe(`${first}-2`)
    expect(freeId([], cue('', '假的'))).toBe('own.denial.words')
  })
})

describe('[LX5] the version names what the lexicon says', () => {
  const version = (entries: readonly LexiconEntry[], moved = {}) =>
    lexiconFor({ language: 'xx', entries, moved }).version

  test('the same entries in another order have the same; whatever changes suggestions changes it', () => {
    const [a, b] = [cue('a', 'x'), cue('b', 'y')]
    const now = version([a, b])
    expect(now).toMatch(/^[0-9a-f]{16}$/)
    expect(version([b, a])).toBe(now)
    expect(version([{ ...a, note: 'seen in three articles', example: 'It is x.' }, b])).toBe(now)
    const others = [
      version([a]),
      version([{ ...a, pattern: 'z' }, b]),
      version([{ ...a, tier: 'weak' }, b]),
      version([{ ...a, class: 'claim' }, b]),
      version([{ ...a, scope: 'inside' }, b]),
      version([{ ...a, requires: 'claim-noun' }, b]),
      version([{ ...a, off: true }, b]),
      version([a, b], { a: 'listed' }),
    ]
    expect(new Set([now, ...others]).size).toBe(others.length + 1)
    expect(version([a, b], { a: 'off' })).toBe(version([{ ...a, off: true }, b]))
  })

  test('it is made once for the same content', () => {
    const wish = {
      language: 'en',
      entries: [cue('a', 'x', { language: 'en' })],
      moved: { a: 'weak' as const },
    }
    expect(lexiconFor(structuredClone(wish))).toBe(lexiconFor(wish))
  })
})
