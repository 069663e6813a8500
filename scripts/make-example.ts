// Makes src/state/karsovia-drones.touchstone.json, the example case that ships with the app: two invented stories of
// the corpus, the first coded in full, the second half. Run it again after a change of the file format:
// `node scripts/run.js scripts/make-example.ts`. The same sources give the same bytes.

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { newAnnotation } from '../src/core/annotation.ts'
import { newArticle } from '../src/core/article.ts'
import type { Project } from '../src/core/project.ts'
import { dayFrom, valueFrom } from '../src/core/stated.ts'
import type {
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  CaseId,
  Claim,
  ClaimId,
  PersonId,
  Region,
  Speaker,
  Timestamp,
} from '../src/core/types.ts'
import { averitec } from '../src/core/verdict-scales.ts'
import { encode } from '../src/formats/touchstone.ts'
import { inReadingOrder, type Span } from '../src/text/span.ts'
import { about, aliases, claims, stories, type Mark, type Story } from './example-case.ts'

const TARGET = 'src/state/karsovia-drones.touchstone.json'

const hexOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A UUID that follows from a name (RFC 9562, version 8: the bits are ours). */
const idFrom = <Id extends string>(name: string): Id => {
  const hex = hexOf(`karsovia-drones/${name}`)
  const id = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`]
  return `${id.join('-')}-${hex.slice(20, 32)}` as Id // the form that the brand stands for
}

const at = (minute: number): Timestamp =>
  new Date(Date.UTC(2026, 0, 5, 9, minute)).toISOString() as Timestamp // the form that the brand stands for

const analyst = { id: idFrom<PersonId>('analyst'), name: 'Example analyst' }

/** Where these words stand; they must stand there once. */
const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0 || text.includes(words, start + 1)) throw new RangeError(`not once: ${words}`)
  return { start, end: start + words.length }
}

/** The words of a speaker inside the span, else the nearest ones. */
const speakerOf = (text: string, span: Span, mark: Mark): Speaker => {
  const [stated = '', entity] = mark.speaker ?? []
  let nearest: Span | null = null
  const distance = (start: number): number =>
    start < span.start ? span.start - start : Math.max(0, start - span.end + stated.length)
  for (let start = text.indexOf(stated); start >= 0; start = text.indexOf(stated, start + 1)) {
    if (!nearest || distance(start) < distance(nearest.start))
      nearest = { start, end: start + stated.length }
  }
  if (!nearest) throw new RangeError(`no such speaker: ${stated}`)
  return { stated, ...(entity ? { entity } : {}), ...nearest }
}

const annotationOf = (text: string, articleId: ArticleId, mark: Mark, n: number): Annotation => {
  const span = spanOf(text, mark.words)
  const made = newAnnotation(text, {
    id: idFrom<AnnotationId>(mark.words),
    articleId,
    span,
    tag: mark.tag,
    at: at(10 + n),
    by: analyst.id,
  })
  return {
    ...made,
    form: mark.form,
    ...(mark.speaker ? { speaker: speakerOf(text, span, mark) } : {}),
    ...(mark.claim ? { claimIds: [idFrom<ClaimId>(mark.claim)] } : {}),
    ...(mark.note ? { note: mark.note } : {}),
  }
}

const articleOf = (story: Story, text: string, n: number): Article => {
  const made = newArticle({
    id: idFrom<ArticleId>(story.slug),
    text,
    textHash: hexOf(text),
    pastedHash: hexOf(text),
    intake: { kind: 'paste', at: at(n) },
  })
  const regions = story.regions.map(([kind, exact]): Region => {
    return { ...spanOf(text, exact), kind, by: 'person', exact }
  })
  return {
    ...made,
    title: valueFrom(text, story.title),
    outlet: valueFrom(text, story.outlet),
    byline: valueFrom(text, story.byline),
    published: dayFrom(text, story.published),
    language: 'en',
    regions: regions.sort(inReadingOrder),
  }
}

const textOf = (story: Story): string =>
  readFileSync(`test/corpus/${story.slug}/source.txt`, 'utf8')

const rows = stories.map((story, n) => {
  const text = textOf(story)
  const article = articleOf(story, text, n)
  const marks = story.marks.map((mark, i) => annotationOf(text, article.id, mark, n * 20 + i))
  return { article, text, marks }
})

const caseId = idFrom<CaseId>('case')
const project: Project = {
  case: {
    id: caseId,
    ...about,
    aliases,
    verdictScale: averitec,
    createdAt: at(0),
    updatedAt: at(50),
  },
  people: new Map([[analyst.id, analyst]]),
  events: new Map(),
  articles: new Map(rows.map(({ article }) => [article.id, article])),
  texts: new Map(rows.map(({ article, text }) => [article.id, { articleId: article.id, text }])),
  annotations: new Map(
    rows.map(({ article, marks }) => [article.id, new Map(marks.map((mark) => [mark.id, mark]))]),
  ),
  claims: new Map(
    claims.map(({ name, ...claim }): [ClaimId, Claim] => {
      const id = idFrom<ClaimId>(name)
      return [id, { id, ...claim }]
    }),
  ),
}

// The version is that of the format's first writer, so that a new release leaves the bytes alone.
const made = await encode(project, { name: 'Touchstone', version: '0.1.0' }, (text) =>
  Promise.resolve(hexOf(text)),
)
if (made.kind === 'refused')
  throw new Error(made.problems.map(({ place, what }) => `${place}: ${what}`).join('\n'))
writeFileSync(TARGET, made.text)
console.log(`${TARGET}: ${made.counts.articles} articles, ${made.counts.annotations} annotations`)
