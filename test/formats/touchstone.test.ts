// The native file: what comes back, what its bytes are, what a span in it promises.

import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newAnnotation } from '../../src/core/annotation.ts'
import { problemsOf } from '../../src/core/check.ts'
import { sameData } from '../../src/core/equal.ts'
import { nothing, type Project } from '../../src/core/project.ts'
import type { Annotation } from '../../src/core/types.ts'
import { decode, encode } from '../../src/formats/touchstone.ts'
import { tidyProject } from '../../src/formats/touchstone-rows.ts'
import {
  analyst,
  annotationId,
  articleId,
  claimId,
  digest,
  eventId,
  hexOf,
  minute,
  pasted,
  projectOfRows,
  someCase,
  soundProject,
} from '../support/projects.ts'

const generator = { name: 'Touchstone', version: '1.0.0' }
const example = readFileSync('test/formats/fixtures/drones-for-ostrelle.touchstone.json', 'utf8')

const encoded = async (project: Project): Promise<string> => {
  const file = await encode(project, generator, digest)
  if (file.kind === 'refused') throw new Error(JSON.stringify(file.problems, null, 1))
  return file.text
}

const decoded = async (text: string): Promise<Project> => {
  const result = await decode(text, digest)
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems, null, 1))
  expect(result.warnings).toEqual([])
  return result.project
}

const plain = (project: Project): unknown => ({
  ...project,
  people: [...project.people.values()],
  events: [...project.events.values()],
  articles: [...project.articles.values()],
  texts: [...project.texts.values()],
  annotations: [...project.annotations.values()].flatMap((marks) => [...marks.values()]),
  claims: [...project.claims.values()],
})

const inIdOrder = (project: Project): unknown => {
  const sorted = <Id extends string, Row>(map: ReadonlyMap<Id, Row>) =>
    new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
  const { case: theCase, people, events, articles, texts, annotations, claims } = project
  return plain({
    case: theCase,
    people: sorted(people),
    events: sorted(events),
    articles: sorted(articles),
    texts: sorted(texts),
    annotations: new Map([...sorted(annotations)].map(([id, marks]) => [id, sorted(marks)])),
    claims: sorted(claims),
  })
}

/** Annotates `span` of one text, the way the reader does. */
const onSpan = (
  words: string,
  spans: readonly (readonly [number, number])[],
  tags: readonly Annotation['tag'][] = ['claim'],
): Project => {
  const [article, row] = pasted(1, words)
  return projectOfRows({
    articles: [[article, row]],
    annotations: spans.flatMap(([start, end], i) =>
      tags.map((tag, j) =>
        newAnnotation(row.text, {
          id: annotationId(i * 10 + j),
          articleId: article.id,
          span: { start, end },
          tag,
          at: minute(5),
          by: analyst.id,
        }),
      ),
    ),
  })
}

type Spanned = {
  readonly start: number
  readonly end: number
  readonly codePoints: { readonly start: number; readonly end: number }
  readonly quote: { readonly exact: string }
}

const fileOf = (text: string) =>
  JSON.parse(text) as { articles: { text: string }[]; annotations: Spanned[] } // a file just made

describe('the example of the specification', () => {
  test('[X1] has 7,131 bytes and reproduces its seal', async () => {
    expect(new TextEncoder().encode(example).length).toBe(7131)
    const body = example.slice(0, example.lastIndexOf(',\n"integrity"'))
    const seal = '5ee33a959eaec824010274e7fd719c0beb515b9de2bdcf58f142db8518e78655'
    expect(hexOf(`${body}\n}\n`)).toBe(seal)
    const project = await decoded(example)
    expect(await encoded(project)).toBe(example)
  })

  test('[X1] the committed file of version 1 is read without a warning', async () => {
    const project = await decoded(readFileSync('test/fixtures/v1.touchstone.json', 'utf8'))
    expect(project.annotations.size).toBe(2)
    expect(problemsOf(project)).toEqual([])
  })
})

describe('round trips', () => {
  test('[X2] F1: decode(encode(x)) is x, and encode again gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(soundProject, async (project) => {
        expect(problemsOf(project)).toEqual([])
        const text = await encoded(project)
        const back = await decoded(text)
        expect(sameData(inIdOrder(back), inIdOrder(tidyProject(project)))).toBe(true)
        expect(await encoded(back)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  }, 120_000)

  test('[X3] the order in which rows were added does not change a byte', async () => {
    await fc.assert(
      fc.asyncProperty(soundProject, async (project) => {
        const turned = <Id, Row>(map: ReadonlyMap<Id, Row>) => new Map([...map].reverse())
        const turnedKeys = <Row extends object>(row: Row): Row =>
          Object.fromEntries(Object.entries(row).reverse()) as Row // the same keys
        const shuffled: Project = {
          case: project.case && turnedKeys(project.case),
          people: turned(project.people),
          events: turned(project.events),
          articles: turned(project.articles),
          texts: turned(project.texts),
          annotations: turned(
            new Map(
              [...project.annotations].map(([id, marks]) => [
                id,
                turned(new Map([...marks].map(([mark, row]) => [mark, turnedKeys(row)]))),
              ]),
            ),
          ),
          claims: turned(project.claims),
        }
        expect(await encoded(shuffled)).toBe(await encoded(project))
      }),
      { numRuns: 200 },
    )
  }, 120_000)

  test('[X3] F3: a file with shuffled records and keys keeps its seal and its bytes', async () => {
    const turned = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(turned)
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, turned(member)]),
      )
    }
    const file = JSON.parse(example) as Record<string, unknown> // an object
    for (const table of ['articles', 'annotations'])
      file[table] = [...(file[table] as unknown[])].reverse() // tables are lists
    const back = await decoded(JSON.stringify(turned(file), null, 2))
    expect(await encoded(back)).toBe(example)
  })

  test('[X4] F4: unknown keys survive at every level, in place', async () => {
    const strange = { b: null, 10: [], '9': { z: 1, a: '' }, toString: 1 }
    const text = example
      .replace('"case": {', '"later": [1, {"y":2,"x":1}],\n"case": {"x1":null,')
      .replaceAll('{"id":', `{"zz":${JSON.stringify(strange)},"id":`)
      .replaceAll('{"exact":', '{"x2":true,"exact":')
      .replaceAll('{"state":', '{"x3":[],"state":')
      .replaceAll('{"kind":', '{"x4":"","kind":')
      .replaceAll(',"kind":', ',"x5":{},"kind":')
    const first = await decode(text, digest)
    if (first.kind === 'refused') throw new Error(JSON.stringify(first.problems))
    expect(first.warnings.map(({ place }) => place)).toEqual(['integrity/value'])
    expect(first.project.case?.ext).toEqual({ 'touchstone-file': { later: [1, { y: 2, x: 1 }] } })
    const again = await encoded(first.project)
    expect(again).toContain('\n"later": [1,{"x":1,"y":2}],\n"integrity": ')
    expect(again).toContain('"zz":{"10":[],"9":{"a":"","z":1},"b":null,"toString":1}}')
    for (const key of ['x1', 'x2', 'x3', 'x4', 'x5', 'zz']) {
      const count = (of: string) => of.split(`"${key}"`).length
      expect(`${key} ${count(again)}`).toBe(`${key} ${count(text)}`)
    }
    expect(await encoded(await decoded(again))).toBe(again)
  })

  test('[X5] F5: absent, null and not-stated stay three things', async () => {
    const [absent, nothingFound] = [articleId(1), articleId(2)]
    const rows = [pasted(1, 'One'), pasted(2, 'Two')] as const
    const project = projectOfRows({
      articles: [rows[0], [{ ...rows[1][0], outlet: { state: 'not-stated' } }, rows[1][1]]],
    })
    const text = await encoded(project)
    const withNull = text.replace('"direction":"auto"', '"outlet":null,"direction":"auto"')
    const back = await decode(withNull, digest)
    if (back.kind === 'refused') throw new Error(JSON.stringify(back.problems))
    expect('outlet' in back.project.articles.get(absent)!).toBe(false)
    expect(back.project.articles.get(nothingFound)?.outlet).toEqual({ state: 'not-stated' })
    expect(await encoded(back.project)).toBe(text)
  })

  test('[X6] empty optional keys are not written, required ones and unknown ones are', async () => {
    const project = onSpan('drones', [[0, 6]])
    const id = annotationId(0)
    const marks = project.annotations.get(articleId(1))!
    const row = { ...marks.get(id)!, note: '', chain: [], cue: {}, ext: {}, claimIds: [], x: '' }
    const text = await encoded({
      ...project,
      annotations: new Map([[articleId(1), new Map([[id, row]])]]),
    })
    const line = text.split('\n').find((part) => part.includes(id)) ?? ''
    expect(line).not.toMatch(/"(note|chain|cue|ext|claimIds)"/)
    expect(line).toContain('"prefix":"","suffix":""')
    expect(line).toContain('"x":""}')
  })

  test('[X7] numbers are written without exponents and read back as they were', async () => {
    const numbers = [1e-7, 1.5e-10, 1e21, -2.5e22, 0.1, 5e-324, 1.7976931348623157e308, -1e-9]
    const project = onSpan('drones', [[0, 6]])
    const text = await encoded({ ...project, case: { ...someCase, numbers, zero: -0 } })
    const line = text.split('\n').find((part) => part.startsWith('"case"')) ?? ''
    expect(line).not.toMatch(/\d[eE]/)
    expect(line).toContain('"zero":0')
    expect((await decoded(text)).case).toEqual({ ...someCase, numbers, zero: 0 })
  })
})

// text, span in UTF-16, span in code points (formats.md 5.1)
const offsets = [
  ['\uD83D\uDEF0\uFE0F Karsovia sent drones.', 18, 24, 17, 23],
  ['no \uD83D\uDEF0\uFE0F left Belmar', 0, 11, 0, 10],
  ['Alveria\uD83D\uDE80 spoke', 0, 7, 0, 7],
  ['\uD83D\uDC69\u200D\u2708\uFE0F denied drones', 13, 19, 12, 18],
  ['\uD83C\uDDE6\uD83C\uDDFD denied drones', 12, 18, 10, 16],
  ['\uD83D\uDC4D\uD83C\uDFFD drones', 5, 11, 3, 9],
  ['3\uFE0F\u20E3 drones', 4, 10, 4, 10],
  ['Cafe\u0301 drones', 6, 12, 6, 12],
  ['Caf\u00E9 drones', 5, 11, 5, 11],
  ['Karsovia\u0301\u0323 said', 0, 10, 0, 10],
  ['120\u00A0drones\u202Fleft', 4, 10, 4, 10],
  ['the  drones', 5, 11, 5, 11],
  ['dro\u200Bnes left', 0, 7, 0, 7],
  ['dro\u00ADnes left', 0, 7, 0, 7],
  ['\u05E7\u05E8\u05E1\u05D5\u05D1\u05D9\u05D4 \u05E9\u05DC\u05D7\u05D4 drones', 13, 19, 13, 19],
  ['\u200F\u0643\u0627\u0631\u0633\u0648\u0641\u064A\u0627 drones', 10, 16, 10, 16],
  ['\u0915\u094D\u0937\u093F drones', 5, 11, 5, 11],
  ['\u5361\u7D22\u7EF4\u4E9A\u5426\u8BA4 drones', 7, 13, 7, 13],
  [
    '\uD835\uDC9C\uD835\uDCC1\uD835\uDCCB\uD835\uDC52\uD835\uDCC7\uD835\uDCBE\uD835\uDCB6 drones',
    15,
    21,
    8,
    14,
  ],
  ['drones\nleft', 0, 11, 0, 11],
  ['drones.\n\nIt left', 0, 11, 0, 11],
] as const

describe('[X8] offsets in both units', () => {
  test.each(offsets)('%j %i-%i', async (words, start, end, cpStart, cpEnd) => {
    const project = onSpan(words, [[start, end]])
    const text = await encoded(project)
    const [written] = fileOf(text).annotations
    expect(written).toMatchObject({ start, end, codePoints: { start: cpStart, end: cpEnd } })
    expect([...words].slice(cpStart, cpEnd).join('')).toBe(words.slice(start, end))
    expect(sameData(plain(await decoded(text)), plain(tidyProject(project)))).toBe(true)
  })

  test('every span of every file holds in code points too', async () => {
    await fc.assert(
      fc.asyncProperty(soundProject, async (project) => {
        const file = JSON.parse(await encoded(project)) as {
          articles: { id: string; text: string; regions?: (Spanned & { exact: string })[] }[]
          annotations: (Spanned & { articleId: string; speaker?: Spanned & { stated: string } })[]
        } // a file just made
        const cut = (text: string, { codePoints }: Spanned) =>
          [...text].slice(codePoints.start, codePoints.end).join('')
        const texts = new Map(file.articles.map(({ id, text }) => [id, text]))
        for (const { text, regions } of file.articles)
          for (const region of regions ?? []) expect(cut(text, region)).toBe(region.exact)
        for (const annotation of file.annotations) {
          const text = texts.get(annotation.articleId)!
          if (annotation.codePoints) expect(cut(text, annotation)).toBe(annotation.quote.exact)
          if (annotation.speaker)
            expect(cut(text, annotation.speaker)).toBe(annotation.speaker.stated)
        }
      }),
      { numRuns: 200 },
    )
  }, 120_000)
})

describe('[X9] spans', () => {
  const words = 'Karsovia denied.\n\nAlveria said drones, drones and drones left.'
  const nested = [0, 1, 2, 3, 4].map((n) => [n, 40 - n] as const)
  test.each([
    ['S1 the whole text', [[0, words.length]]],
    [
      'S2 the first and the last character',
      [
        [0, 1],
        [words.length - 1, words.length],
      ],
    ],
    ['S3 five deep', nested],
    [
      'S5 crossing',
      [
        [0, 10],
        [5, 15],
      ],
    ],
    ['S6 over a paragraph break', [[9, 25]]],
    ['S7 over a region', [[0, 30]]],
    [
      'S8 touching',
      [
        [0, 5],
        [5, 9],
      ],
    ],
    [
      'S9 the same words three times',
      [
        [31, 37],
        [39, 45],
        [50, 56],
      ],
    ],
  ] as const)('%s', async (_, spans) => {
    const project = onSpan(words, spans)
    const text = await encoded(project)
    expect(sameData(plain(await decoded(text)), plain(tidyProject(project)))).toBe(true)
    expect(fileOf(text).annotations.length).toBe(spans.length)
  })

  test('S4 the same extent with two tags', async () => {
    const text = await encoded(onSpan(words, [[0, 8]], ['claim', 'denial']))
    expect((await decoded(text)).annotations.get(articleId(1))?.size).toBe(2)
  })

  test('S15, S16 articles without annotations, two of one text, no article', async () => {
    const project = projectOfRows({ articles: [pasted(1, words), pasted(2, words)] })
    expect((await decoded(await encoded(project))).texts.size).toBe(2)
    const empty = projectOfRows({ articles: [], people: [] })
    expect(await encoded(await decoded(await encoded(empty)))).toContain('"articles": [],\n')
  })

  test('S14 10,000 annotations on one article', async () => {
    const text = `\u{1F6F0}\uFE0F ${'Karsovia denied the drones. '.repeat(10_000)}`
    const spans = Array.from({ length: 10_000 }, (_, n) => [4 + n * 28, 19 + n * 28] as const)
    const project = onSpan(text, spans)
    const file = await encoded(project)
    expect(fileOf(file).annotations[9_999]?.codePoints).toEqual({ start: 279_975, end: 279_990 })
    expect((await decoded(file)).annotations.get(articleId(1))?.size).toBe(10_000)
  }, 60_000)

  test('orphans stand last in their article and have no span', async () => {
    const project = onSpan(words, [
      [0, 8],
      [9, 15],
    ])
    const first = project.annotations.get(articleId(1))!.get(annotationId(0))!
    const { start: _start, end: _end, ...rest } = first
    const orphan: Annotation = { ...rest, anchor: 'orphan' }
    const marks = new Map(project.annotations.get(articleId(1))).set(orphan.id, orphan)
    const text = await encoded({ ...project, annotations: new Map([[articleId(1), marks]]) })
    expect(fileOf(text).annotations.map(({ start }) => start)).toEqual([9, undefined])
  })
})

describe('[X10] what is wrong in memory is refused and named', () => {
  const good = onSpan('Karsovia denied the \u{1F6F0} drones.', [
    [0, 8],
    [9, 15],
  ])
  const row = good.annotations.get(articleId(1))!.get(annotationId(0))!
  const bad = (change: Partial<Annotation>): Project => ({
    ...good,
    annotations: new Map([
      [
        articleId(1),
        new Map(good.annotations.get(articleId(1))).set(row.id, { ...row, ...change }),
      ],
    ]),
  })
  const problems = async (project: Project) => {
    const result = await encode(project, generator, digest)
    return result.kind === 'refused' ? result.problems : []
  }

  test.each([
    ['F14 an offset that is off by one', { start: 1 }, 'quote/exact'],
    ['S13 reversed', { start: 8, end: 0 }, ''],
    ['S13 empty', { start: 8, end: 8 }, ''],
    ['S13 negative', { start: -1 }, ''],
    ['S13 beyond the end', { end: 999 }, ''],
    ['S13 NaN', { start: Number.NaN }, ''],
    ['S13 a fraction', { start: 0.5 }, ''],
    ['inside a surrogate pair', { start: 21, end: 25 }, ''],
    ['a prefix that is not there', { quote: { ...row.quote, prefix: 'no' } }, 'quote/prefix'],
    ['a suffix that is not there', { quote: { ...row.quote, suffix: 'no' } }, 'quote/suffix'],
    ['a cue outside', { cue: { start: 0, end: 999 } }, 'cue'],
    ['half a cue', { cue: { start: 0 } }, 'cue'],
    [
      'a speaker with other words',
      { speaker: { stated: 'x', start: 0, end: 8 } },
      'speaker/stated',
    ],
    [
      'a date that is not stated',
      { statementDate: { state: 'stated', stated: 'x!' } },
      'Date/stated',
    ],
    ['an unknown alias', { speaker: { entity: 'Nobody' } }, 'speaker/entity'],
    ['a missing claim', { claimIds: [claimId(7)] }, ''],
    ['a missing person', { updatedBy: articleId(9) as never }, ''],
    ['an orphan with a span', { anchor: 'orphan' }, ''],
  ] as const)('%s', async (_, change, place) => {
    const found = await problems(bad(change))
    expect(found.map((problem) => problem.place).join()).toContain(`annotations/${row.id}`)
    expect(found[0]?.place.endsWith(place)).toBe(true)
  })

  test('no case, a text that is not loaded, another text, another id', async () => {
    expect(await problems(nothing)).toEqual([{ place: 'case', what: 'there is no case to write' }])
    const unloaded = await problems({ ...good, texts: new Map() })
    expect(unloaded[0]).toEqual({
      place: `articles/${articleId(1)}`,
      what: 'its text is not loaded',
    })
    const [article, text] = pasted(1, 'Karsovia denied the \u{1F6F0} drones.')
    const changed = { ...article, textHash: hexOf('x') }
    const hash = await problems(projectOfRows({ articles: [[changed, text]] }))
    expect(hash[0]?.place).toBe(`articles/${articleId(1)}/textHash`)
    const twice = await problems({
      ...good,
      events: new Map([[eventId(1), { id: articleId(1) as never, label: 'x' }]]),
    })
    expect(twice[0]?.what).toBe(`the id ${articleId(1)} is used twice`)
  })

  test('what JSON cannot hold: infinity, functions, depth, lone surrogates, keys', async () => {
    let deep: unknown = 1
    for (let n = 0; n < 10_000; n += 1) deep = [deep]
    const polluting: unknown = JSON.parse('{"__proto__":{"polluted":1}}')
    for (const x of [Number.POSITIVE_INFINITY, () => 1, deep, '\uD83D', polluting])
      expect(await problems({ ...good, case: { ...someCase, x } })).toHaveLength(1)
    expect('polluted' in {}).toBe(false)
  })

  test('at most 20 problems are shown, and how many more there are', async () => {
    const project = onSpan(
      'x'.repeat(100),
      Array.from({ length: 50 }, (_, n) => [n, n + 2]),
    )
    const marks = [...project.annotations.get(articleId(1))!].map(
      ([id, mark]) => [id, { ...mark, end: 999 }] as const,
    )
    const found = await problems({
      ...project,
      annotations: new Map([[articleId(1), new Map(marks)]]),
    })
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toEqual({ place: 'file', what: 'and 30 more' })
  })
})

test('[AL8] the order of the articles is kept, and changes nothing else in the file', async () => {
  const rows = [1, 2].map((n) => pasted(n, `Report ${n}.`))
  const order = [articleId(2), articleId(1)]
  const text = await encoded(
    projectOfRows({ case: { ...someCase, articleOrder: order }, articles: rows }),
  )
  const file = JSON.parse(text) as { case: { articleOrder: string[] }; articles: { id: string }[] }
  expect(file.case.articleOrder).toEqual(order)
  expect(file.articles.map(({ id }) => id)).toEqual([articleId(1), articleId(2)])
  expect((await decoded(text)).case?.articleOrder).toEqual(order)
  expect(
    await encoded(projectOfRows({ case: { ...someCase, articleOrder: [] }, articles: rows })),
  ).toBe(await encoded(projectOfRows({ case: someCase, articles: rows })))
})
