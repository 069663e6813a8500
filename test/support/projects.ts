// Sound projects for property tests: several articles with awkward text, annotations with any
// attributes, claims, events, unknown keys. Everything goes through the makers of the core, as in
// the app.

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { newAnnotation } from '../../src/core/annotation.ts'
import { newArticle } from '../../src/core/article.ts'
import type { Project } from '../../src/core/project.ts'
import type {
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  ArticleText,
  Case,
  CaseId,
  Claim,
  ClaimId,
  Event,
  EventId,
  Evidence,
  Person,
  PersonId,
  Speaker,
  Timestamp,
} from '../../src/core/types.ts'
import { averitec } from '../../src/core/verdict-scales.ts'
import { isBoundary } from '../../src/text/code-points.ts'
import { freeze } from '../../src/text/normalize.ts'

/** SHA-256 of the UTF-8 bytes, in lower-case hex. */
export const hexOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex')

/** `hexOf` as the formats want it. */
export const digest = (text: string): Promise<string> => Promise.resolve(hexOf(text))

/** A UUID with a number in it; `kind` is one hexadecimal digit that tells the tables apart. */
export const uuid = (kind: string, n: number): string =>
  `${kind}0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

export const caseId = (n: number) => uuid('1', n) as CaseId // a test's id
export const personId = (n: number) => uuid('9', n) as PersonId // a test's id
export const eventId = (n: number) => uuid('e', n) as EventId // a test's id
export const articleId = (n: number) => uuid('a', n) as ArticleId // a test's id
export const annotationId = (n: number) => uuid('b', n) as AnnotationId // a test's id
export const claimId = (n: number) => uuid('c', n) as ClaimId // a test's id

/** Minutes after a fixed time. */
export const minute = (n: number): Timestamp =>
  new Date(Date.UTC(2031, 2, 15, 9, n)).toISOString() as Timestamp // toISOString writes one

/** An article and its text, pasted as `words` at minute `at`. */
export const pasted = (n: number, words: string, at = n): readonly [Article, ArticleText] => {
  const { text, notes } = freeze(words)
  const id = articleId(n)
  const article = newArticle({
    id,
    text,
    textHash: hexOf(text),
    pastedHash: hexOf(words.toWellFormed()),
    intake: { kind: 'paste', at: minute(at), ...(notes.length > 0 && { notes }) },
  })
  return [article, { articleId: id, text }]
}

/** A case about nothing in particular. */
export const someCase: Case = {
  id: caseId(1),
  title: 'Drones for Ostrelle',
  verdictScale: averitec,
  createdAt: minute(0),
  updatedAt: minute(1),
}

export const analyst: Person = { id: personId(1), name: 'R. Vale' }

/** A project of these rows, in the order in which they are given. */
export const projectOfRows = (rows: {
  readonly case?: Case
  readonly people?: readonly Person[]
  readonly events?: readonly Event[]
  readonly articles: readonly (readonly [Article, ArticleText])[]
  readonly annotations?: readonly Annotation[]
  readonly claims?: readonly Claim[]
}): Project => {
  const marks = new Map<ArticleId, Map<AnnotationId, Annotation>>()
  for (const annotation of rows.annotations ?? []) {
    const some = marks.get(annotation.articleId) ?? new Map<AnnotationId, Annotation>()
    marks.set(annotation.articleId, some.set(annotation.id, annotation))
  }
  return {
    case: rows.case ?? someCase,
    people: new Map((rows.people ?? [analyst]).map((row) => [row.id, row])),
    events: new Map((rows.events ?? []).map((row) => [row.id, row])),
    articles: new Map(rows.articles.map(([row]) => [row.id, row])),
    texts: new Map(rows.articles.map(([, row]) => [row.articleId, row])),
    annotations: marks,
    claims: new Map((rows.claims ?? []).map((row) => [row.id, row])),
  }
}

const pieces = [
  'Karsovia ',
  'denied ',
  '120\u00A0drones\u202F',
  '\u{1F6F0}\uFE0F ',
  '\u{1F469}\u200D\u2708\uFE0F ',
  '\u{1F1E6}\u{1F1FD}',
  'Cafe\u0301 ',
  'Karsovia\u0301\u0323',
  'dro\u200Bnes\u00AD ',
  '\u05E7\u05E8\u05E1\u05D5\u05D1\u05D9\u05D4 ',
  '\u200F\u0643\u0627\u0631 ',
  '\u0915\u094D\u0937\u093F',
  '\u5361\u7D22',
  '\u{1D49C}\u{1D4C1} ',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '\uFEFF',
  '"quoted" \\ </script>',
  '\u0000',
  '. ',
] as const

/** Text as it is pasted: emoji, marks, right-to-left, odd blanks, every line end. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => `x${parts.join('')}`)

/** A span of the text that begins and ends between characters, never empty. */
const spanOf = (text: string, from: number, size: number) => {
  let start = Math.floor(from * text.length)
  while (!isBoundary(text, start)) start -= 1
  let end = Math.min(text.length, start + 1 + Math.floor(size * 60))
  while (!isBoundary(text, end)) end += 1
  return { start, end }
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const plainData = fc.jsonValue({ maxDepth: 3 }).filter((value) => isPlainEnough(value))

const isPlainEnough = (value: unknown): boolean => {
  if (typeof value === 'number') return !Object.is(value, -0)
  if (typeof value === 'string') return value.isWellFormed()
  if (Array.isArray(value)) return value.every(isPlainEnough)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(
    ([key, member]) => !forbidden.has(key) && key.isWellFormed() && isPlainEnough(member),
  )
}

const unknownKeys: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.oneof(
        fc.constantFrom('x-note', '10', '9', 'toString', 'hasOwnProperty', 'Ärger', '\u{1F6F0}'),
        words.map((key) => `x-${key}`),
      ),
      plainData,
      { maxKeys: 3 },
    ),
  },
)

const ext = unknownKeys.map((keys) => (Object.keys(keys).length > 0 ? { ext: keys } : {}))

const maybe = <T extends object>(some: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> =>
  fc.oneof(fc.constant({}), some)

const notStated = fc.record(
  {
    state: fc.constant('not-stated' as const),
    resolved: words,
    basis: fc.constantFrom('analyst', 'url', 'other-article'),
  },
  { requiredKeys: ['state'] },
)

/** Attributes that need no text. */
const attributes: fc.Arbitrary<Partial<Annotation>> = fc.record(
  {
    altTag: fc.constantFrom('claim', 'denial', 'context'),
    role: words,
    form: fc.constantFrom('direct', 'mixed', 'indirect', 'narrator'),
    chain: fc.array(words, { maxLength: 3 }),
    sourceType: fc.constantFrom('named', 'unnamed', 'document'),
    statementPlace: fc.constantFrom('AX', 'DE'),
    checkable: fc.constantFrom('yes', 'partly', 'no'),
    contextKind: fc.constantFrom('background', 'legal', 'timeline', 'response-status', 'relation'),
    responseKind: fc.constantFrom('flat', 'non-denial', 'counter-accusation', 'silence'),
    statementDate: notStated,
    presupposition: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
    note: fc.string({ unit: 'grapheme', maxLength: 20 }),
  },
  { requiredKeys: [] },
)

type Seed = {
  readonly article: number
  readonly from: number
  readonly size: number
  readonly tag: 'claim' | 'denial' | 'context'
  readonly claims: readonly number[]
  readonly rest: Partial<Annotation>
  readonly unknown: Readonly<Record<string, unknown>>
  readonly ext: object
  readonly isStated: boolean
  readonly isOrphan: boolean
  readonly hasSpeaker: boolean
}

const seed: fc.Arbitrary<Seed> = fc.record({
  article: fc.nat(),
  from: fc.double({ min: 0, max: 0.999, noNaN: true }),
  size: fc.double({ min: 0, max: 1, noNaN: true }),
  tag: fc.constantFrom('claim', 'denial', 'context'),
  claims: fc.array(fc.nat(), { maxLength: 3 }),
  rest: attributes,
  unknown: unknownKeys,
  ext,
  isStated: fc.boolean(),
  isOrphan: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  hasSpeaker: fc.boolean(),
})

const annotationFrom = (
  n: number,
  { text, articleId: article }: ArticleText,
  claims: number,
  wish: Seed,
): Annotation => {
  const span = spanOf(text, wish.from, wish.size)
  const made = newAnnotation(text, {
    id: annotationId(n),
    articleId: article,
    span,
    tag: wish.tag,
    at: minute(n),
    by: analyst.id,
  })
  const { start: _start, end: _end, ...placeless } = made
  const stated = text.slice(span.start, span.end)
  const speaker: Speaker = { stated, ...span, entity: 'Alveria', ...wish.unknown }
  return {
    ...(wish.isOrphan ? { ...placeless, anchor: 'orphan' } : made),
    ...wish.rest,
    ...(claims > 0 && { claimIds: wish.claims.map((claim) => claimId(claim % claims)) }),
    ...(wish.isStated && { statementDate: { state: 'stated', stated, resolved: '2031-03-14' } }),
    ...(wish.hasSpeaker && { speaker, cue: span }),
    ...wish.unknown,
    ...wish.ext,
  }
}

const article = fc.record({
  text: awkwardText,
  at: fc.nat(3),
  keepsOriginal: fc.boolean(),
  details: fc.record(
    {
      outlet: notStated,
      url: fc.webUrl(),
      status: fc.constantFrom('open', 'done', 'locked'),
      note: words,
    },
    { requiredKeys: [] },
  ),
  unknown: unknownKeys,
  ext,
})

const claim = fc.record({
  statement: words,
  parent: fc.boolean(),
  evidence: fc.array(fc.nat(), { maxLength: 2 }),
  isRated: fc.boolean(),
  details: fc.record(
    {
      place: words,
      importance: fc.oneof(words, fc.nat(9)),
      types: fc.array(fc.constantFrom('event', 'quantity', 'quote'), { maxLength: 3 }),
      sameAs: fc.array(words, { maxLength: 3 }),
      firstStated: notStated,
      note: fc.string({ maxLength: 5 }),
    },
    { requiredKeys: [] },
  ),
  unknown: unknownKeys,
  ext,
})

const caseDetails = fc.record({
  title: words,
  question: maybe(fc.record({ question: words })),
  isOrdered: fc.boolean(),
  unknown: unknownKeys,
  ext,
})

/** Projects without a problem, of up to four articles, twelve annotations and four claims. */
export const soundProject: fc.Arbitrary<Project> = fc
  .record({
    about: caseDetails,
    articles: fc.array(article, { maxLength: 4 }),
    seeds: fc.array(seed, { maxLength: 12 }),
    claims: fc.array(claim, { maxLength: 4 }),
    events: fc.array(fc.record({ label: words, date: notStated }), { maxLength: 2 }),
  })
  .map(({ about, articles, seeds, claims, events }) => {
    const rows = articles.map((wish, n): readonly [Article, ArticleText] => {
      const [made, row] = pasted(n, wish.text, wish.at)
      return [
        {
          ...made,
          ...wish.details,
          ...(events.length > 0 && { eventId: eventId(n % events.length) }),
          ...(n > 0 && wish.keepsOriginal && { revisionOf: articleId(n - 1) }),
          ...wish.unknown,
          ...wish.ext,
        },
        { ...row, ...(wish.keepsOriginal && { original: wish.text.toWellFormed() }) },
      ]
    })
    const annotations = seeds.flatMap((wish, n): readonly Annotation[] => {
      const [, row] = rows[wish.article % Math.max(1, rows.length)] ?? []
      return row ? [annotationFrom(n, row, claims.length, wish)] : []
    })
    return projectOfRows({
      case: {
        ...someCase,
        title: about.title,
        ...about.question,
        // The last first, and one that is not there.
        ...(about.isOrdered && {
          articleOrder: [articleId(99), ...rows.map(([{ id }]) => id).toReversed()],
        }),
        aliases: [
          { canonical: 'Pavo Lindqvar', kind: 'Person', variants: ['Pavo L.', 'Lindqvar'] },
          { canonical: 'Alveria' },
        ],
        ...about.unknown,
        ...about.ext,
      },
      events: events.map((event, n) => ({ id: eventId(n), ...event })),
      articles: rows,
      annotations,
      claims: claims.map((wish, n): Claim => ({
        id: claimId(n),
        statement: wish.statement,
        ...(n > 0 && wish.parent && { parentId: claimId(n - 1) }),
        ...wish.details,
        evidence: wish.evidence.flatMap((which, i) => {
          const annotation = annotations[which % Math.max(1, annotations.length)]
          const id = uuid('d', n * 10 + i) as Evidence['id'] // a test's id
          return annotation
            ? [{ id, kind: 'annotation', stance: 'supports', annotationId: annotation.id } as const]
            : []
        }),
        ...(wish.isRated && {
          verdict: { rating: 'refuted', rationale: '', by: analyst.id, at: minute(n) },
        }),
        ...wish.unknown,
        ...wish.ext,
      })),
    })
  })
