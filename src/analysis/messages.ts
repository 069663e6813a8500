// What the page and the analysis worker say to each other. Both check what they hear: the texts in it are foreign, and a
// worker of another version must not be believed.

import * as v from 'valibot'
import type { Description } from '../core/article.ts'
import { Article, LexiconEntry, Quote } from '../core/schema.ts'
import type { LexiconEntry as Cue } from '../core/types.ts'
import { count, list, share, Snippet, Span } from './message-parts.ts'
import type { Trial, TrialText } from './reading/trial-types.ts'
import type { ReadingInput } from './reading/types.ts'
import { Input, Read, Tried } from './reading-messages.ts'

const Wanted = v.object({ quote: Quote, span: v.nullable(Span) })

/** An article as it is indexed; `leftOut` is its boilerplate. */
export const Entry = v.object({
  id: v.string(),
  /** Of the text: one that is indexed with the same words is not read again. */
  revision: v.string(),
  title: v.string(),
  outlet: v.string(),
  byline: v.string(),
  text: v.string(),
  leftOut: list(Span),
})
export type Entry = Readonly<v.InferOutput<typeof Entry>>

const fact = v.exactOptional(v.object({ value: v.string(), via: v.string() }))
const Facts = v.object({
  title: fact,
  outlet: fact,
  byline: fact,
  published: fact,
  updated: fact,
  url: fact,
  archiveUrl: fact,
  language: fact,
  direction: fact,
})

/** What the page may ask. */
export const Request = v.variant('ask', [
  v.object({ ask: v.literal('propose'), text: v.string(), facts: Facts }),
  /** Another case than the one before empties the index first. */
  v.object({ ask: v.literal('index'), caseId: v.string(), entries: list(Entry) }),
  v.object({ ask: v.literal('remove'), ids: list(v.string()) }),
  v.object({ ask: v.literal('search'), query: v.string(), limit: count }),
  v.object({ ask: v.literal('like'), id: v.string() }),
  v.object({ ask: v.literal('like-text'), text: v.string(), leftOut: list(Span) }),
  /** What two texts have in common, and where these quotes of the one are in the other (`text/compared.ts`). */
  v.object({
    ask: v.literal('compare'),
    before: v.string(),
    after: v.string(),
    wanted: list(Wanted),
  }),
  /** What to suggest for an article. */
  v.object({ ask: v.literal('read'), input: Input }),
  /** Where a cue would be found in a text. */
  v.object({
    ask: v.literal('try'),
    entry: LexiconEntry,
    text: v.object({ text: v.string(), leftOut: list(Span), headline: v.nullable(Span) }),
  }),
  v.object({ ask: v.literal('reset') }),
])
type Understood = v.InferOutput<typeof Request>
/** Rows of the case are deeply readonly; what a schema understands is not. */
export type Request =
  | Exclude<Understood, { readonly ask: 'read' | 'try' }>
  | { readonly ask: 'read'; readonly input: ReadingInput }
  | { readonly ask: 'try'; readonly entry: Cue; readonly text: TrialText }

/** A request with the number under which it is answered. */
export const Call = v.object({ call: count, request: Request })
/** Only its number, of a call that is not understood. */
export const Numbered = v.object({ call: count })

export const FIELDS = ['title', 'outlet', 'byline', 'text'] as const
const Field = v.picklist(FIELDS)
export type Field = v.InferOutput<typeof Field>

const Hit = v.object({
  id: v.string(),
  score: v.number(),
  /** Where words were found. */
  fields: list(Field),
  /** `null` where nothing was found in the text itself. */
  snippet: v.nullable(Snippet),
})
export type Hit = Readonly<v.InferOutput<typeof Hit>>

const Found = v.object({
  /** The best first, as many as were asked for. */
  hits: list(Hit),
  /** Articles that were found in all. */
  total: count,
  /** Nothing holds the words as they were typed: these are of similar words. */
  isFuzzy: v.boolean(),
})
export type Found = Readonly<v.InferOutput<typeof Found>>

const Like = v.object({
  id: v.string(),
  kind: v.picklist(['copy', 'rewritten']),
  /** Of a copy, the share of this text's three-word sequences that the other has too; reworded, that of its sentences. */
  share,
  /** The same the other way round: how much of the other one stands in this text. */
  held: share,
  /** Three-word sequences of both by those of either. */
  jaccard: share,
})
export type Like = Readonly<v.InferOutput<typeof Like>>

const described = [
  'title',
  'outlet',
  'byline',
  'published',
  'updated',
  'url',
  'archiveUrl',
  'language',
  'direction',
  'agency',
  'regions',
] as const
const Described = v.object(v.pick(Article, described).entries)
/** Whether the numbers fit the texts is seen by `comparedFrom`, which knows them. */
const Told = v.object({ runs: v.instance(Uint32Array), places: v.instance(Uint32Array) })
const done = v.literal('done')

/** What is answered to each request. */
export const ANSWERS = {
  propose: Described,
  index: done,
  remove: done,
  search: Found,
  like: list(Like),
  'like-text': list(Like),
  compare: Told,
  read: Read,
  try: Tried,
  reset: done,
} as const satisfies Record<Request['ask'], v.GenericSchema>

export type Answers = {
  readonly [A in Request['ask']]: A extends 'propose'
    ? Description
    : A extends 'read'
      ? Read
      : A extends 'try'
        ? Trial
        : v.InferOutput<(typeof ANSWERS)[A]>
}

/** An answer, or the sentence why there is none. */
export const Answer = v.variant('kind', [
  v.object({ kind: v.literal('answer'), call: count, answer: v.unknown() }),
  v.object({ kind: v.literal('fault'), call: count, fault: v.string() }),
])
export type Answer = v.InferOutput<typeof Answer>

/** What was heard, or `null` where it is not of the shape. */
export const understood = <const S extends v.GenericSchema>(
  schema: S,
  message: unknown,
): v.InferOutput<S> | null => {
  const { success, output } = v.safeParse(schema, message)
  return success ? output : null
}
