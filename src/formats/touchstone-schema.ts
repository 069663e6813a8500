// The schema of the file: the schema of the core, plus what only a file holds (code points beside
// spans, texts inside articles, history, integrity). The published JSON Schema comes from here.
// Keys stand in the order of the file.

import * as v from 'valibot'
import * as S from '../core/schema.ts'

/** What is written in the member `format`. */
export const FORMAT = 'touchstone'
/** The version that this program writes and the highest that it reads. */
export const VERSION = 1

const offset = S.CodePoints.entries.start
const maybe = v.exactOptional

/** Who wrote the file. */
export const Generator = v.looseObject({ name: v.string(), version: v.string() })

/** A region with its code points, which a file must have. */
export const FileRegion = v.looseObject({ ...S.Region.entries, codePoints: S.CodePoints })

const {
  regions: _,
  textLength,
  textHash,
  pastedHash,
  intake,
  note,
  ext,
  ...about
} = S.Article.entries

/** An article with its text. */
export const FileArticle = v.looseObject({
  ...about,
  regions: maybe(v.array(FileRegion)),
  text: S.ArticleText.entries.text,
  textLength,
  textHash,
  pastedHash,
  original: S.ArticleText.entries.original,
  intake,
  note,
  ext,
})

const row = v.nullable(v.looseObject({}))

/** One change of the history; its rows are internal rows: UTF-16 only, texts under `texts`. */
export const FileChange = v.looseObject({
  id: S.ChangeId,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: S.Timestamp,
  by: S.PersonId,
  label: v.string(),
  edits: v.array(v.looseObject({ table: v.string(), id: v.string(), before: row, after: row })),
})

/**
 * SHA-256 over the canonical bytes of the file without this member, and how many records there are.
 */
export const Integrity = v.looseObject({
  algorithm: v.literal('SHA-256'),
  value: S.Article.entries.textHash,
  articles: offset,
  annotations: offset,
  claims: offset,
  history: maybe(offset),
})

/** The whole file. */
export const File = v.looseObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  offsetUnit: v.literal('utf16'),
  generator: Generator,
  case: S.Case,
  people: v.array(S.Person),
  events: v.array(S.Event),
  articles: v.array(FileArticle),
  annotations: v.array(S.Annotation),
  claims: v.array(S.Claim),
  history: maybe(v.array(FileChange)),
  integrity: Integrity,
})

export type File = v.InferOutput<typeof File>
export type FileArticle = v.InferOutput<typeof FileArticle>
