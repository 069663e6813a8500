// The reason of a suggestion as one sentence: of what, and of nothing but what the engine and the article say.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingResultOf } from '../../src/analysis/reading/reading-of.ts'
import { NARRATOR } from '../../src/analysis/reading/sayings.ts'
import type { Attribution, Reason } from '../../src/analysis/reading/types.ts'
import type { Suggestion } from '../../src/state/open-suggestions.ts'
import { reasonAsText, reasonInWords, tierInWords } from '../../src/state/suggestion-reason.ts'
import { rulesInWords } from '../../src/ui/reader/threshold-words.ts'
import { spanOf } from '../text/support.ts'

const TEXT =
  'Karsovia denied the allegations about the cranes. The deputy minister said so on Friday. Alveria had accused it.'
const at = (words: string) => spanOf(TEXT, words)

const spoken = (more: Partial<Attribution>): Attribution => ({
  ...NARRATOR,
  who: 'speaker',
  sourceType: 'unnamed',
  stated: at('The deputy minister'),
  verb: at('said'),
  rule: 'next-sentence',
  ...more,
})
const suggestion = (more: Partial<Suggestion> = {}): Suggestion => ({
  ...at('Karsovia denied the allegations about the cranes.'),
  id: '1',
  tag: 'denial',
  altTag: null,
  tier: 'strong',
  score: 0.9,
  isShown: true,
  isNested: false,
  rule: 'denial-cue',
  cue: { ...at('denied'), id: 'en.denial.deny' },
  attribution: NARRATOR,
  form: 'narrator',
  responseKind: null,
  contextKind: null,
  date: null,
  hints: [],
  isNegated: false,
  isModal: false,
  reasons: [],
  ...more,
})
const because = (...reasons: readonly Reason[]) => ({ reasons })
const sentence = (more: Partial<Suggestion>): string => reasonAsText(suggestion(more), TEXT)

describe('[SG7] the reason is one sentence: rule, words, trigger, speaker with how it was found', () => {
  test.each<readonly [string, Partial<Suggestion>]>([
    [
      '“denied” beside the claim noun “allegations”; speaker: “The deputy minister”, from “said” in the next sentence.',
      {
        ...because({ code: 'denial-noun', args: [], at: [at('denied'), at('allegations')] }),
        attribution: spoken({}),
      },
    ],
    [
      '“denied” is a word of denial and it touches on “Alveria had accused it”.',
      because(
        { code: 'denial-cue', args: [], at: [at('denied')] },
        { code: 'trigger-article', args: ['accus'], at: [at('Alveria had accused it.')] },
      ),
    ],
    [
      '“said” says that somebody said it; speaker: Pavo Lindqvar, named beside “said”.',
      {
        ...because({ code: 'attributed', args: [], at: [at('said')] }),
        attribution: spoken({ name: 'Pavo Lindqvar', rule: 'behind-verb' }),
      },
    ],
    [
      'The article tells it, without a word of claim or denial.',
      { ...because({ code: 'narrator', args: [], at: [] }), cue: null },
    ],
    [
      '“allegations” announces it, inside of a denial; speaker: not named, named as the one who put it forward.',
      {
        ...because({ code: 'nested-claim', args: [], at: [at('allegations')] }),
        attribution: { ...spoken({}), who: 'unknown', stated: null, rule: 'claim-noun' },
      },
    ],
  ])('%s', (words, more) => expect(sentence(more)).toBe(words))

  test('the verb of the speaker is named once', () => {
    const attributed = { code: 'attributed', args: [], at: [at('said')] }
    const reasons = [{ code: 'negation', args: [], at: [at('denied')] }, attributed]
    expect(sentence({ reasons, attribution: spoken({}) }).match(/said/g)).toHaveLength(1)
  })
})

describe('[SG8] there always is one', () => {
  test.each<readonly [string, Partial<Suggestion>]>([
    ['“denied” is a cue of a denial.', because({ code: 'of-later', args: ['x'], at: [] })],
    ['“denied” is a cue of a denial.', {}],
    ['“denied” is a cue of a denial.', because({ code: 'denial-noun', args: [], at: [] })],
    ['Rule: some later rule.', { cue: null, rule: 'some-later-rule' }],
    [
      'Rule: constructor.',
      { cue: null, rule: 'constructor', ...because({ code: '__proto__', args: [], at: [] }) },
    ],
  ])('%s', (words, more) => expect(sentence(more)).toBe(words))

  test('for whatever the engine finds, and what is of the article stands in it', () => {
    const words = fc.constantFrom(
      ...'Karsovia|Hanne Okoro|denied|said|told reporters|the allegations|that|"never"|on Friday|. |, |\n\n'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        const { suggestions } = readingResultOf({
          text,
          leftOut: [],
          headline: null,
          language: 'en',
          published: '2031-03-14',
          entries: [],
          moved: {},
          aliases: [],
          claims: [],
        })
        const flat = text.replaceAll(/\s+/g, ' ')
        for (const each of suggestions) {
          const pieces = reasonInWords(each, text)
          const all = pieces.map((piece) => piece.words).join('')
          expect(all).toMatch(/\S.*\.$/)
          expect(all).not.toMatch(/[{}]|undefined|null/)
          for (const piece of pieces)
            if (piece.of === 'article') expect(flat).toContain(piece.words.replace(/ …$/, ''))
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('[SG1] how sure it is, in words', () => {
  const tiers = [
    ['strong', true],
    ['weak', true],
    ['strong', false],
    ['listed', false],
  ] as const
  expect(tiers.map(([tier, isShown]) => tierInWords({ tier, isShown }))).toEqual([
    'strong',
    'likely',
    'on request',
    'on request',
  ])
})

describe('[SG5] the language of the rules is said', () => {
  test('where there are none for it', () => {
    expect(rulesInWords('ko', null, ['ko'], false)).toBe(
      'No rules for Korean: suggestions are off. Quotations, numbers and dates still work.',
    )
    expect(rulesInWords('xq', null, ['en'], false)).toContain('No rules for xq')
    expect(rulesInWords('not a tag', null, [], false)).toContain('No rules for not a tag')
    expect(rulesInWords('ko', null, ['ko'], true)).toBe(
      'No rules for Korean: only cues of this case’s own lexicon are used.',
    )
  })

  test('where the case holds several, and not otherwise', () => {
    expect(rulesInWords('de', 'de', ['de', 'en-GB'], true)).toBe('Cues are German.')
    expect(rulesInWords('en-GB', 'en', ['de', 'en-GB'], true)).toBe('Cues are English.')
    expect(rulesInWords('en-GB', 'en', ['en', 'en-GB', undefined], true)).toBeNull()
  })
})
