// Between the tables of a file and the maps of a project: where a text lives, what is sorted how,
// and where the keys of a file that we do not know are kept.

import * as S from '../core/schema.ts'
import { articlesByIntake, compare, type Project } from '../core/project.ts'
import type {
  Annotation,
  AnnotationId,
  Article,
  ArticleId,
  ArticleText,
  Case,
} from '../core/types.ts'
import { codePointLength } from '../text/code-points.ts'
import { File, FileArticle, Generator, Integrity } from './touchstone-schema.ts'
import { groundOf, withCodePoints, withoutCodePoints, type Ground } from './touchstone-spans.ts'
import {
  entriesOf,
  entryOf,
  isPlain,
  itemOf,
  keeping,
  mapKnown,
  tidied,
  type Plain,
  type Shape,
} from './touchstone-shape.ts'

/**
 * Unknown members of the file live in `case.ext` under this key while they are in memory, because a
 * project has no other place for them. They are written as members of the file again, before
 * `integrity`; no file holds this key.
 */
export const FILE_KEYS = 'touchstone-file'

/** The members of the file that are made of rows. */
export type Tables = {
  readonly case: unknown
  readonly people: readonly unknown[]
  readonly events: readonly unknown[]
  readonly articles: readonly unknown[]
  readonly annotations: readonly unknown[]
  readonly claims: readonly unknown[]
}

/**
 * The project as a file shows it: no empty optional keys (rule 9), sets sorted and without doubles.
 */
export const tidyProject = (project: Project): Project => ({
  case: project.case && tidyRow(S.Case, project.case),
  people: rows(S.Person, project.people),
  events: rows(S.Event, project.events),
  articles: rows(S.Article, project.articles),
  texts: rows(S.ArticleText, project.texts),
  annotations: new Map(
    [...project.annotations]
      .filter(([, marks]) => marks.size > 0)
      .map(([id, marks]) => [id, rows(S.Annotation, marks)]),
  ),
  claims: rows(S.Claim, project.claims),
})

const tidyRow = <T>(shape: Shape, value: T): T => tidied(shape, value) as T // only optional keys go

const rows = <Id, T>(shape: Shape, table: ReadonlyMap<Id, T>): ReadonlyMap<Id, T> =>
  new Map([...table].map(([id, value]) => [id, tidyRow(shape, value)]))

/**
 * The tables of a tidy project whose spans are right, in the order of 1.3, with code points beside
 * every span.
 */
export const tablesOf = (project: Project): Tables => {
  const grounds = new Map<string, Ground>()
  for (const [id, { text }] of project.texts) grounds.set(id, groundOf(text, false))
  const articles = articlesByIntake(project)
  const place = new Map(articles.map((article, i) => [article.id, i]))
  const marks = [...project.annotations.values()].flatMap((some) => [...some.values()])
  const counted = (shape: Shape, record: unknown, id: string): unknown => {
    const ground = grounds.get(id)
    return ground ? withCodePoints(shape, record, ground) : record
  }
  return {
    case: project.case && withoutFileKeys(project.case),
    people: byId(project.people),
    events: byId(project.events),
    articles: articles.map((article) =>
      counted(FileArticle, withText(article, project.texts.get(article.id)), article.id),
    ),
    annotations: marks
      .toSorted((a, b) => inFileOrder(place.get(a.articleId), a, place.get(b.articleId), b))
      .map((annotation) => counted(S.Annotation, annotation, annotation.articleId)),
    claims: byId(project.claims),
  }
}

const byId = <T extends { readonly id: string }>(table: ReadonlyMap<string, T>): readonly T[] =>
  [...table.values()].sort((a, b) => compare(a.id, b.id))

const inFileOrder = (
  placeOfA: number | undefined,
  a: Annotation,
  placeOfB: number | undefined,
  b: Annotation,
): number =>
  Number(a.start === undefined) - Number(b.start === undefined) ||
  (placeOfA ?? 0) - (placeOfB ?? 0) ||
  (a.start ?? 0) - (b.start ?? 0) ||
  (b.end ?? 0) - (a.end ?? 0) ||
  compare(a.id, b.id)

const withText = (article: Article, row: ArticleText | undefined): unknown => ({
  ...article,
  ...(row && {
    text: row.text,
    textLength: { utf16: row.text.length, codePoints: codePointLength(row.text) },
  }),
  ...(row?.original === undefined ? {} : { original: row.original }),
})

/**
 * The unknown members of the file that a case carries; `null` when what it carries cannot be that.
 */
export const fileKeysOf = (theCase: Case): Plain | null => {
  const kept = theCase.ext?.[FILE_KEYS] ?? {}
  const isSound = isPlain(kept) && !Object.keys(kept).some((key) => entryOf(File.entries, key))
  return isSound ? kept : null
}

const withoutFileKeys = (theCase: Case): Case =>
  theCase.ext
    ? tidyRow(S.Case, { ...theCase, ext: keeping(theCase.ext, (key) => key !== FILE_KEYS) })
    : theCase

/** The project of a file that was checked against the schema and whose ids are used once. */
export const projectOf = (file: File): Project => {
  const annotations = new Map<ArticleId, Map<AnnotationId, Annotation>>()
  for (const record of file.annotations) {
    const annotation = bare(S.Annotation, record)
    const marks = annotations.get(annotation.articleId) ?? new Map<AnnotationId, Annotation>()
    annotations.set(annotation.articleId, marks.set(annotation.id, annotation))
  }
  return {
    case: withFileKeys(file),
    people: mapOf(file.people),
    events: mapOf(file.events.map((event) => bare(S.Event, event))),
    articles: mapOf(file.articles.map(articleOf)),
    texts: new Map(file.articles.map((article) => [article.id, textRowOf(article)])),
    annotations,
    claims: mapOf(file.claims.map((claim) => bare(S.Claim, claim))),
  }
}

// Code points are optional, so that the type stays true.
const bare = <T>(shape: Shape, record: T): T => withoutCodePoints(shape, record) as T

const mapOf = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<T['id'], T> =>
  new Map(list.map((row) => [row.id, row]))

const articleOf = (record: FileArticle): Article => {
  const { text, textLength: _length, original: _original, ...article } = record
  const row = withoutCodePoints(FileArticle, article) as Article // nothing is left that only files hold
  return { ...row, textLength: { utf16: text.length, codePoints: codePointLength(text) } }
}

const textRowOf = ({ id, text, original }: FileArticle): ArticleText => ({
  articleId: id,
  text,
  ...(original !== undefined && { original }),
})

const withFileKeys = (file: File): Case => {
  const unknown = keeping(file, (key) => !entryOf(File.entries, key))
  if (Object.keys(unknown).length === 0) return file.case
  return { ...file.case, ext: { ...file.case.ext, [FILE_KEYS]: unknown } }
}

/**
 * Places of unknown keys in the objects that are computed and not kept: the only unknown keys of a
 * file that do not come back when it is written.
 */
export const lostKeys = (file: File): readonly string[] => {
  const places: string[] = []
  const look = (shape: Shape, value: unknown, place: string): void => {
    const entries = isPlain(value) ? entriesOf(shape, value) : null
    if (!entries || !isPlain(value)) return
    for (const key of Object.keys(value)) if (!entryOf(entries, key)) places.push(`${place}/${key}`)
  }
  const lookInside = (shape: Shape, record: unknown, place: string): void => {
    mapKnown(shape, record, (object) => {
      look(S.CodePoints, object['codePoints'], `${place}/codePoints`)
      look(S.TextLength, object['textLength'], `${place}/textLength`)
      return object
    })
  }
  look(Generator, file.generator, 'generator')
  look(Integrity, file.integrity, 'integrity')
  for (const table of ['events', 'articles', 'annotations', 'claims'] as const) {
    const item = itemOf(File.entries[table])
    if (item) file[table].forEach((record, i) => lookInside(item, record, `${table}/${i}`))
  }
  return places
}
