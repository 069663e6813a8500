// Every kind of problem, planted one by one into a sound project.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adding, apply } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { nothing, type Project } from '../../src/core/project.ts'
import type { Annotation, Article, Claim, Region } from '../../src/core/types.ts'
import {
  annotationId,
  articleId,
  claimId,
  eventId,
  personId,
  soundProject,
  uuid,
} from '../support/projects.ts'
import { annotation, article, project } from '../support/words.ts'
import { growth, LINEAR } from '../text/support.ts'

const report = article('Karsovia [rejected] the \u{1F6F0}\uFE0F report.')
const mark = annotation(report, 0, 'denial', 1)
const sound = project([report], mark)

const withMark = (change: Partial<Annotation>, id = mark.id): Project =>
  apply(sound, [adding('annotations', id, { ...mark, ...change })]) // wrong on purpose

const withArticle = (change: Partial<Article>): Project =>
  apply(sound, [adding('articles', report.id, { ...report.rows[0], ...change })])

const withClaim = (change: Partial<Claim>): Project =>
  apply(sound, [adding('claims', claimId(1), { id: claimId(1), statement: 'x', ...change })])

const region: Region = { start: 0, end: 8, kind: 'byline', by: 'person', exact: 'Alveria!' }
const piece = { id: uuid('d', 1), kind: 'annotation', stance: 'supports' } as const

const planted: readonly (readonly [string, Project, RegExp])[] = [
  ['rows without a case', { ...sound, case: null }, /without a case/],
  ['a text without its article', { ...sound, articles: new Map() }, /article .*missing/],
  [
    'an article under another id',
    { ...sound, articles: new Map([[articleId(9), report.rows[0]]]) },
    /another id/,
  ],
  ['a missing event', withArticle({ eventId: eventId(1) }), /event .* missing/],
  ['a missing older version', withArticle({ revisionOf: articleId(7) }), /revises.* missing/],
  [
    'a length that is not the text’s',
    withArticle({ textLength: { utf16: 1, codePoints: 1 } }),
    /length/,
  ],
  ['a region with other words', withArticle({ regions: [region] }), /region 0-8/],
  [
    'words the text does not state',
    withArticle({ byline: { state: 'stated', stated: 'Ina Falk' } }),
    /does not state its byline/,
  ],
  [
    'an annotation in an article that is missing',
    withMark({ articleId: articleId(8) }, annotationId(2)),
    /missing|another/,
  ],
  ['an annotation under another id', withMark({}, annotationId(2)), /another id/],
  ['a missing claim record', withMark({ claimIds: [claimId(5)] }), /claim record .* missing/],
  ['a missing person', withMark({ updatedBy: personId(5) }), /person .* missing/],
  ['an empty span', withMark({ end: mark.start }), /empty or reversed/],
  ['a span behind the text', withMark({ end: 999 }), /outside the text/],
  ['a span through a character', withMark({ start: 23, end: 24 }), /cuts a character/],
  ['a quote of other words', withMark({ start: 0, end: 8 }), /not its quote/],
  ['a missing parent', withClaim({ parentId: claimId(7) }), /parent .* missing/],
  [
    'missing evidence',
    withClaim({ evidence: [{ ...piece, annotationId: annotationId(7) }] as never }),
    /evidence .* missing/,
  ],
]

describe('[C6] each problem is found and named', () => {
  test.each(planted)('%s', (_, broken, words) => {
    expect(
      problemsOf(broken)
        .map(({ place, what }) => `${place}: ${what}`)
        .join('\n'),
    ).toMatch(words)
  })

  test('an annotation without a place that is no orphan; an orphan is fine', () => {
    const { start: _start, end: _end, ...placeless } = mark
    const lost = project([report], placeless as typeof mark) // wrong on purpose
    expect(problemsOf(lost)[0]?.what).toMatch(/not marked as an orphan/)
    const orphan = project([report], { ...placeless, anchor: 'orphan' } as typeof mark)
    expect(problemsOf(orphan)).toEqual([])
  })

  test('one id in two articles', () => {
    const second = article('Karsovia [rejected] it again.', 2)
    const twice = project([report, second], mark, {
      ...annotation(second, 0, 'claim'),
      id: mark.id,
    })
    expect(problemsOf(twice).map(({ what }) => what)).toContain('its id is used twice')
  })
})

describe('[C7] nothing is said about', () => {
  test('a sound project, or none', () => {
    expect(problemsOf(sound)).toEqual([])
    expect(problemsOf(nothing)).toEqual([])
    fc.assert(fc.property(soundProject, (made) => problemsOf(made).length === 0))
  })

  test('texts that are not loaded', () => {
    expect(problemsOf({ ...withMark({ end: 999 }), texts: new Map() })).toEqual([])
  })
})

test('[C7] a thousand claim records and 20,000 annotations take eight times as long as an eighth of them', () => {
  const sized = (eighths: number): Project => {
    const long = article(`[Karsovia] said so. `.repeat(2_500 * eighths))
    const { quote, ...rest } = annotation(long, 0, 'claim')
    const marks = long.spans.map((span, n) => ({ ...rest, quote, ...span, id: annotationId(n) }))
    const claims = Array.from({ length: 125 * eighths }, (_, n) => claimId(n))
    return {
      ...project([long], ...marks),
      claims: new Map(claims.map((id) => [id, { id, statement: 'x' }])),
    }
  }
  const big = sized(8)
  expect(problemsOf(big)).toEqual([])
  expect(growth(big, sized(1), problemsOf)).toBeLessThan(LINEAR)
})
