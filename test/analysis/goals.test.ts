// The goals of docs/ANALYSIS.md, and the command that measures them.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, test } from 'vitest'
import { freezeWithOffsets } from '../../scripts/freeze-offsets.ts'
import {
  boilerplateOf,
  goldFrom,
  metaOf,
  samplesIn,
  wrongLines,
  type Expected,
  type LineRange,
  type Sample,
} from '../../scripts/intake-corpus.ts'
import { loadGold, score, type Gold, type Scores } from '../../scripts/score.mjs'
import { proposalOf } from '../../src/analysis/propose.ts'

const SHARED = new URL('../../../shared/', import.meta.url).pathname
const EXAMPLES = path.join(SHARED, 'examples')
const ARTICLES = path.join(SHARED, 'articles')
const hasExamples = existsSync(EXAMPLES)
const hasArticles = existsSync(ARTICLES)
if (!hasExamples) console.info('Skipped: ../shared/examples is not on this machine.')
if (!hasArticles) console.info('Skipped: ../shared/articles is not on this machine.')

type Figures = {
  readonly f1: number
  readonly lost: number
  readonly meta: number
  readonly invented: number
}

const figuresOf = (scores: Scores): Figures => ({
  f1: scores.boilerplateLines?.f1 ?? 0,
  lost: scores.bodyCharsLost ?? 1,
  meta: scores.metadata?.f1 ?? 0,
  invented: (scores.metadata?.errors ?? []).filter((error) => error.includes(' invented: ')).length,
})

const measured = (
  texts: readonly (readonly [name: string, text: string])[],
  gold: Gold,
): Figures => {
  const articles = texts.map(([name, text]) => {
    const description = proposalOf(text)
    return { name, boilerplate: boilerplateOf(description), meta: metaOf(description) }
  })
  return figuresOf(score({ articles }, gold))
}

const measuredSamples = (samples: readonly Sample[]): Figures =>
  measured(
    samples.map(({ name, text }) => [name, text]),
    goldFrom(samples),
  )

const all: Figures = { f1: 1, lost: 0, meta: 1, invented: 0 }

const corpus = samplesIn('test/corpus/intake')

test('[EV1] what the corpus expects can be true', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(20)
  expect(corpus.flatMap(wrongLines)).toEqual([])
  const broken = {
    name: 'x',
    text: 'A\nB',
    expected: {
      about: '',
      lines: { boilerplate: [[3, 2, 'other']], headline: 9 },
      meta: { title: 'C' },
    },
  } satisfies Sample
  expect(wrongLines(broken)).toHaveLength(4)
})

test('[EV2] the corpus reaches the goals for unseen articles', () => {
  const { f1, lost, meta, invented } = measuredSamples(corpus)
  expect(f1).toBeGreaterThanOrEqual(0.92)
  expect(lost).toBeLessThanOrEqual(0.005)
  expect(meta).toBeGreaterThanOrEqual(0.95)
  expect(invented).toBe(0)
})

test('[EV3] the two stories of the examples reach the goals', () => {
  const lines: Readonly<Record<string, Sample['expected']>> = {
    'harbour-ledger': {
      about: 'a menu, an advertisement, a teaser, a newsletter, copyright',
      lines: {
        boilerplate: [
          [1, 1, 'navigation'],
          [14, 14, 'advertisement'],
          [26, 27, 'related'],
          [29, 29, 'newsletter'],
          [31, 31, 'copyright'],
        ],
        headline: 3,
        byline: 5,
        dateline: 6,
      },
      meta: {
        title: 'Karsovia rejects Alverian charge that it shipped drones to Ostrelle',
        outlet: 'The Harbour Ledger',
        byline: 'Mirela Tann',
        published: '2031-03-14',
      },
    },
    'globe-ticker': {
      about: 'a skip link, teasers, a comment count, a comment form, cookies',
      lines: {
        boilerplate: [
          [1, 1, 'navigation'],
          [3, 3, 'related'],
          [8, 8, 'comments'],
          [20, 20, 'related'],
          [26, 26, 'share'],
          [28, 28, 'comments'],
          [30, 30, 'cookie'],
        ],
        headline: 5,
        byline: 7,
      },
      meta: {
        title: 'Karsovia Denies Sending Drones To Ostrelle, Tells Alveria To Back Off',
        byline: 'admin',
      },
    },
  }
  const samples = Object.entries(lines).map(([name, expected]) => ({
    name,
    text: readFileSync(`test/corpus/${name}/source.txt`, 'utf8'),
    expected,
  }))
  expect(samples.flatMap(wrongLines)).toEqual([])
  expect(measuredSamples(samples)).toEqual(all)
})

test.skipIf(!hasExamples)('[EV3] so they do under their own gold standard', () => {
  const texts = ['story-a.txt', 'story-b.txt'].map(
    (name) => [name, readFileSync(path.join(EXAMPLES, name), 'utf8')] as const,
  )
  expect(measured(texts, loadGold(EXAMPLES))).toEqual(all)
})

// The three articles stay outside of the project: their gold is line numbers, and values as slices of lines.
type Slice = readonly [line: number, from: number, to?: number]
const real: Readonly<
  Record<
    string,
    {
      readonly boilerplate: readonly LineRange[]
      readonly headline: number
      readonly byline?: number
      readonly writer?: Slice
    }
  >
> = {
  '000_7dd58d2641c874fa.txt': {
    boilerplate: [
      [1, 1, 'navigation'],
      [29, 31, 'comments'],
      [33, 33, 'navigation'],
      [35, 37, 'advertisement'],
    ],
    headline: 3,
  },
  '002_1caeb85f0ab33f92.txt': { boilerplate: [[31, 35, 'comments']], headline: 1 },
  '003_08cb9a8c63a33893.txt': {
    boilerplate: [
      [1, 1, 'navigation'],
      [6, 6, 'comments'],
      [18, 18, 'related'],
      [26, 26, 'related'],
      [28, 30, 'comments'],
      [32, 32, 'cookie'],
    ],
    headline: 3,
    byline: 5,
    writer: [5, 3],
  },
}

test.skipIf(!hasArticles)(
  '[EV4] the three real articles reach the goals, with the kinds of their regions',
  () => {
    const samples = Object.entries(real).map(
      ([name, { boilerplate, headline, byline, writer }]): Sample => {
        const text = readFileSync(path.join(ARTICLES, name), 'utf8')
        const lines = text.split('\n')
        const expected: Expected = {
          about: '',
          lines: { boilerplate, headline, ...(byline ? { byline } : {}) },
          meta: {
            title: lines[headline - 1] ?? '',
            byline: writer ? (lines[writer[0] - 1]?.slice(writer[1], writer[2]) ?? null) : null,
          },
        }
        return { name, text, expected }
      },
    )
    expect(measuredSamples(samples)).toEqual(all)
    for (const { name, text, expected } of samples) {
      const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length
      const found = (proposalOf(text).regions ?? [])
        .filter(({ kind }) => !['headline', 'byline', 'dateline', 'caption'].includes(kind))
        .map(({ start, end, kind }) => [lineOf(start), lineOf(end), kind])
      expect([name, ...found]).toEqual([name, ...expected.lines.boilerplate])
    }
  },
)

test.skipIf(!hasExamples)('[EV5] the scorer is the one of the examples, byte for byte', () => {
  expect(
    readFileSync('scripts/score.mjs').equals(readFileSync(path.join(EXAMPLES, 'score.mjs'))),
  ).toBe(true)
})

describe('[EV6] the command', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'evaluate-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/run.js', 'scripts/evaluate.ts', ...args], {
      encoding: 'utf8',
    })
  const text =
    'Home | World | Sport\r\n\r\nHarbour of Belmar gets a second crane\r\n\r\nBy Mirela Tann\r\n\r\nThe harbour of Belmar is to get a second crane, the port authority said. It is blue.\r\n\r\nLeave a Reply\r\n'

  test('offsets count in the file as it is: byte order mark and CRLF included; two runs give the same bytes', () => {
    const raw = `\uFEFF${text}`
    writeFileSync(path.join(dir, 'crane.txt'), raw)
    const [first, second] = [path.join(dir, 'one.json'), path.join(dir, 'two.json')]
    expect(run('--articles', dir, '--out', first).status).toBe(0)
    expect(run('--articles', dir, '--out', second).status).toBe(0)
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
    // The shape that the command writes.
    const out = JSON.parse(readFileSync(first, 'utf8')) as {
      articles: { name: string; boilerplate: { start: number; end: number }[]; meta: unknown }[]
    }
    expect(out.articles.map(({ name }) => name)).toEqual(['crane.txt'])
    expect(out.articles[0]?.boilerplate.map(({ start, end }) => raw.slice(start, end))).toEqual([
      'Home | World | Sport',
      'Leave a Reply',
    ])
    expect(out.articles[0]?.meta).toEqual({
      title: 'Harbour of Belmar gets a second crane',
      outlet: null,
      byline: 'Mirela Tann',
      published: null,
      url: null,
    })
  }, 30_000)

  test.each([
    [[]],
    [['--articles']],
    [['--what', 'x']],
    [['--articles', '/nowhere/at/all']],
    [['--articles', 'test', '--corpus']],
    [['--corpus', 'src']],
  ])(
    'answers bad arguments with a sentence and 2: %j',
    (args) => {
      const { status, stderr } = run(...args)
      expect([status, stderr.trim() !== '', stderr.includes(' at ')]).toEqual([2, true, false])
    },
    30_000,
  )

  test('prints the table of the scorer and the goals', () => {
    const { status, stdout } = run('--corpus')
    expect(status).toBe(0)
    expect(stdout).toContain('boilerplateLines')
    expect(stdout).toMatch(/body characters lost\s+0\.\d{4}/)
  }, 30_000)

  test('every offset of a frozen file leads back', () => {
    const { text: frozen, original } = freezeWithOffsets('\uFEFFa\r\nb\rc\r\n\r\nd')
    expect(frozen).toBe('a\nb\nc\n\nd')
    expect([...frozen].map((_, i) => original(i))).toEqual([1, 2, 4, 5, 6, 7, 9, 11])
  })
})

describe('[EV7] a folder of the corpus from a file', () => {
  const slug = `zz-test-of-the-generator-${process.pid}`
  const target = path.join('test/corpus/intake', slug)
  const dir = mkdtempSync(path.join(tmpdir(), 'corpus-'))
  afterAll(() => {
    rmSync(target, { recursive: true, force: true })
    rmSync(dir, { recursive: true, force: true })
  })
  const file = path.join(dir, 'crane.txt')
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/run.js', 'scripts/make-corpus.ts', ...args], {
      encoding: 'utf8',
    })

  test('holds the text and what the rules say now; it is never overwritten', () => {
    writeFileSync(
      file,
      'Home | World | Sport\n\nHarbour of Belmar gets a second crane\n\nBy Mirela Tann\n\nThe harbour is to get a second crane, the port authority said. It is blue.\n',
    )
    expect(
      execFileSync(process.execPath, ['scripts/run.js', 'scripts/make-corpus.ts', file, slug], {
        encoding: 'utf8',
      }),
    ).toContain('correct expected.json by hand')
    const [sample] = samplesIn('test/corpus/intake').filter(({ name }) => name === slug)
    expect(sample?.expected.lines).toEqual({
      boilerplate: [[1, 1, 'navigation']],
      headline: 3,
      byline: 5,
    })
    expect(sample && wrongLines(sample)).toEqual([])
    const again = run(file, slug)
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('not overwritten')])
  }, 30_000)

  test('without a file there is none', () => {
    expect(run().status).toBe(2)
    expect(run('/nowhere/at/all.txt').status).toBe(2)
  }, 30_000)
})
