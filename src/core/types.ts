// The TypeScript side of the schema: deeply readonly, because rows are replaced and never changed.

import type { GenericSchema, InferOutput } from 'valibot'
import type * as S from './schema.ts'

type Scalar = string | number | boolean | null | undefined

type Frozen<T> = T extends Scalar
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T

type Of<Schema extends GenericSchema> = Frozen<InferOutput<Schema>>

export type CaseId = InferOutput<typeof S.CaseId>
export type ArticleId = InferOutput<typeof S.ArticleId>
export type AnnotationId = InferOutput<typeof S.AnnotationId>
export type ClaimId = InferOutput<typeof S.ClaimId>
export type EventId = InferOutput<typeof S.EventId>
export type PersonId = InferOutput<typeof S.PersonId>
export type ChangeId = InferOutput<typeof S.ChangeId>
export type Timestamp = InferOutput<typeof S.Timestamp>

export type Tag = InferOutput<typeof S.Tag>
export type StatedValue = Of<typeof S.StatedValue>
export type Tier = InferOutput<typeof S.Tier>
export type LexiconEntry = Of<typeof S.LexiconEntry>
export type Declined = Of<typeof S.Declined>
export type Alias = Of<typeof S.Alias>
export type Case = Of<typeof S.Case>
export type Person = Of<typeof S.Person>
export type Event = Of<typeof S.Event>
export type Region = Of<typeof S.Region>
export type Intake = Of<typeof S.Intake>
export type Article = Of<typeof S.Article>
export type ArticleText = Of<typeof S.ArticleText>
export type Quote = Of<typeof S.Quote>
export type Speaker = Of<typeof S.Speaker>
export type Origin = Of<typeof S.Origin>
export type Annotation = Of<typeof S.Annotation>
export type Claim = Of<typeof S.Claim>
export type Evidence = Of<typeof S.Evidence>
export type VerdictScale = Of<typeof S.VerdictScale>
