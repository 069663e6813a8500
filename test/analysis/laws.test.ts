// Laws of a proposal, whatever the text is: sound, apart, the same twice, linear.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposalOf } from '../../src/analysis/propose.ts'
import { patternOf } from '../../src/analysis/token-patterns.ts'
import { newArticle } from '../../src/core/article.ts'
import { problemsOf } from '../../src/core/check.ts'
import type { Facts } from '../../src/core/facts.ts'
import { isBoundary } from '../../src/text/code-points.ts'
import { freeze } from '../../src/text/normalize.ts'
import { articleId, hexOf, minute } from '../support/projects.ts'
import { awkwardText, growthOf, LINEAR, quarters } from '../text/support.ts'

const lines = [
  'Home | World | Sport',
  'WorldPoliticsSport',
  'Harbour of Belmar gets a second crane',
  'By Mirela Tann',
  'Mirela Tann',
  '14 March 2031',
  'Updated 03/04/2031, 09:30 IST',
  'https://ledger.example/2031/03/14/crane',
  'The harbour of Belmar is to get a second crane in the autumn, the port authority said on Friday. It is blue.',
  'BELMAR (Karsov Wire) — The crane was painted in the night, and nobody in the harbour of Belmar knows by whom.',
  'READ MORE: The old crane',
  'Related articles',
  'A teaser of another story',
  'Photo: Corbin Hale',
  'Leave a Reply',
  'Your email address will not be published.',
  'We value your privacy. Accept all cookies',
  '© 2031 The Harbour Ledger. All rights reserved.',
  'Sign up for our newsletter',
  'افتتاح جسر جديد',
  '',
  '',
]

const page = fc
  .array(fc.oneof(fc.constantFrom(...lines), awkwardText), { maxLength: 25 })
  .map((parts) => freeze(parts.join('\n')).text)

const fact = fc.record({
  value: fc.oneof(fc.constantFrom(...lines), awkwardText, fc.string()),
  via: fc.constantFrom('json-ld', 'opengraph'),
})
const facts: fc.Arbitrary<Facts> = fc.record(
  {
    title: fact,
    outlet: fact,
    byline: fact,
    published: fact,
    updated: fact,
    url: fact,
    language: fact,
    direction: fact,
  },
  { requiredKeys: [] },
)

const runs = { numRuns: 400 }

test('[BP9] regions are the words at their place, in order, apart and not empty; each says its rule and its reason', () => {
  fc.assert(
    fc.property(page, facts, (text, said) => {
      let end = 0
      for (const region of proposalOf(text, said).regions ?? []) {
        expect(region.start).toBeGreaterThanOrEqual(end)
        expect(region.end).toBeGreaterThan(region.start)
        expect(region.end).toBeLessThanOrEqual(text.length)
        expect([isBoundary(text, region.start), isBoundary(text, region.end)]).toEqual([true, true])
        expect(region.exact).toBe(text.slice(region.start, region.end))
        expect(region.by).toMatch(/^rule:[a-z-]+$/)
        expect(region.reason).toMatch(/^".+" .+\.$/s)
        end = region.end
      }
    }),
    runs,
  )
})

test('[MD9] an article with what is proposed about it is sound, and nothing is stated that is not there', () => {
  fc.assert(
    fc.property(page, facts, (text, said) => {
      const description = proposalOf(text, said)
      const id = articleId(1)
      const article = newArticle({
        id,
        text,
        textHash: hexOf(text),
        pastedHash: hexOf(text),
        intake: { kind: 'paste', at: minute(0) },
        description,
      })
      const problems = problemsOf({
        case: undefined,
        people: new Map(),
        events: new Map(),
        articles: new Map([[id, article]]),
        texts: new Map([[id, { articleId: id, text }]]),
        annotations: new Map(),
        claims: new Map(),
      } as unknown as Parameters<typeof problemsOf>[0]) // an article without its case: only that is wrong
      expect(problems.filter(({ place }) => place !== 'case')).toEqual([])
      for (const value of [
        article.title,
        article.outlet,
        article.byline,
        article.published,
        article.updated,
        article.agency,
      ]) {
        if (value?.state === 'stated' && value.start !== undefined)
          expect(text.slice(value.start, value.end)).toBe(value.stated)
        expect(value?.resolved !== undefined && value.state === 'not-stated' && !value.basis).toBe(
          false,
        )
      }
    }),
    runs,
  )
})

test('[BP10] the same text gives the same proposal', () => {
  fc.assert(
    fc.property(page, facts, (text, said) => {
      expect(proposalOf(text, said)).toEqual(proposalOf(text, said))
    }),
    runs,
  )
})

describe('[BP11] the time grows with the text and not with its square', () => {
  const repeated = [
    ...lines.filter(Boolean),
    'By',
    'Share',
    '|',
    'a@b.c',
    'x | y',
    'Read more',
  ].flatMap((unit): [string, string][] => [
    [unit, `${unit}\n`.repeat(Math.ceil(250_000 / (unit.length + 1)))],
    [`${unit}, in one line`, `${unit} `.repeat(Math.ceil(250_000 / (unit.length + 1)))],
  ])
  const different = Array.from({ length: 15_000 }, (_, i) => `Line ${i} of the list`).join('\n')
  test.each([...quarters, ...repeated, ['different lines', different] as const])(
    '%s',
    (_, text) => {
      expect(growthOf(text, proposalOf)).toBeLessThan(LINEAR)
    },
  )
})

test('[BP12] a pattern cannot begin with a gap', () => {
  for (const source of ['*', '* share', '... share'])
    expect(() => patternOf(source)).toThrow(RangeError)
  expect(patternOf('share * this')).toHaveLength(3)
})
