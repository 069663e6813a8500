// The address: every screen has one, and every address has a screen.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseIdOf, hashOf, routeOf, type Route } from '../../src/state/route.ts'
import { articleId, caseId } from '../support/projects.ts'

const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.toWellFormed())
const some = fc.nat(9)
const offset = fc.nat(999_999_999)

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ screen: 'library' }, { screen: 'storage' }),
  fc.record({
    screen: fc.constantFrom('case' as const, 'history' as const, 'export' as const),
    caseId: some.map(caseId),
  }),
  fc.record({
    screen: fc.constantFrom('annotations' as const, 'lexicon' as const),
    caseId: some.map(caseId),
    query: fc.dictionary(words, words),
  }),
  fc.record(
    {
      screen: fc.constant('reader' as const),
      caseId: some.map(caseId),
      articleId: some.map(articleId),
      span: fc.record({ start: offset, end: offset }),
      quote: words,
    },
    { requiredKeys: ['screen', 'caseId', 'articleId'] },
  ),
)

const view: fc.Arbitrary<Route> = fc.record(
  {
    screen: fc.constant('reader' as const),
    caseId: some.map(caseId),
    articleId: some.map(articleId),
    view: fc.constant('list' as const),
    sentence: fc.integer({ min: 1, max: 9_999_999 }),
  },
  { requiredKeys: ['screen', 'caseId', 'articleId', 'view'] },
)

test('[RT7] the list with its sentence, and triage, have addresses of their own', () => {
  fc.assert(
    fc.property(view, (place) => {
      expect(routeOf(hashOf(place))).toEqual(place)
    }),
  )
  const reader = { screen: 'reader', caseId: caseId(1), articleId: articleId(1) } as const
  const address = `#/c/${caseId(1)}/a/${articleId(1)}`
  expect(hashOf({ ...reader, view: 'list', sentence: 4 })).toBe(`${address}?view=list&s=4`)
  expect(hashOf({ ...reader, view: 'triage' })).toBe(`${address}?view=triage`)
  expect(routeOf(`${address}?view=triage`)).toEqual({ ...reader, view: 'triage' })
})

describe('[RT8] a view that is not understood is the prose', () => {
  const reader = { screen: 'reader', caseId: caseId(1), articleId: articleId(1) } as const
  test.each<readonly [string, Partial<Route>]>([
    ['view=', {}],
    ['view=LIST', {}],
    ['view=prose', {}],
    ['s=4', {}],
    ['view=triage&s=4', { view: 'triage' }],
    ['view=list&s=0', { view: 'list' }],
    ['view=list&s=-1', { view: 'list' }],
    ['view=list&s=4.5', { view: 'list' }],
    ['view=list&s=99999999', { view: 'list' }],
  ])('%s', (search, expected) =>
    expect(routeOf(`#/c/${caseId(1)}/a/${articleId(1)}?${search}`)).toEqual({
      ...reader,
      ...expected,
    }),
  )
})

test('[RT1] the route of the hash of a route is that route', () => {
  fc.assert(
    fc.property(route, (place) => {
      expect(routeOf(hashOf(place))).toEqual(place)
    }),
    { numRuns: 1000 },
  )
})

test('[RT1] also after the browser has put the hash into a URL and read it back', () => {
  fc.assert(
    fc.property(route, (place) => {
      const url = new URL('https://touchstone.example/app/')
      url.hash = hashOf(place)
      expect(routeOf(new URL(url.href).hash)).toEqual(place)
    }),
    { numRuns: 1000 },
  )
})

describe('[RT2] an address that says nothing leads to the library', () => {
  test.each([
    '',
    '#',
    '#/',
    '#/c',
    '#/c/',
    '#/nowhere',
    '#%',
    '#/%E0%A4%A',
    '#?',
    '#/?a=1',
    '#x/y',
  ])('%j', (hash) => expect(routeOf(hash)).toEqual({ screen: 'library' }))

  test('no junk throws, and every junk has a screen that has an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        const found = routeOf(`#${junk}`)
        expect(hashOf(found)).toMatch(/^#\//)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('[RT3] half an address leads to the part that is understood', () => {
  const id = caseId(1)
  test.each<readonly [string, Route]>([
    [`#/c/${id}/what`, { screen: 'case', caseId: id }],
    [`#/c/${id}/a`, { screen: 'case', caseId: id }],
    [
      `#/c/${id}/a/${articleId(1)}?span=x`,
      { screen: 'reader', caseId: id, articleId: articleId(1) },
    ],
    [
      `#/c/${id}/a/${articleId(1)}?span=3-9&more=1`,
      { screen: 'reader', caseId: id, articleId: articleId(1), span: { start: 3, end: 9 } },
    ],
  ])('%s', (hash, expected) => {
    expect(routeOf(hash)).toEqual(expected)
    expect(caseIdOf(expected)).toBe(id)
  })

  test('the library belongs to no case', () => expect(caseIdOf({ screen: 'library' })).toBeNull())
})
