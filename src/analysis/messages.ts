// What the page and the analysis worker say to each other. Both check what they hear: the texts in it are foreign, and a
// worker of another version must not be believed.

import * as v from 'valibot'
import type { Description } from '../core/article.ts'
import { Alias, Annotation, Article, LexiconEntry, Quote, Tag, Tier } from '../core/schema.ts'
import type { LexiconEntry as Cue } from '../core/types.ts'
import type { Trial, TrialText } from './reading/trial-types.ts'
import type { ReadingInput, ReadingResult } from './reading/types.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const count = offset
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const list = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly())
const Span = v.object({ start: offset, end: offset })

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

/** An article and what its case knows (`reading/types.ts`). */
const Input = v.object({
  text: v.string(),
  leftOut: list(Span),
  headline: v.nullable(Span),
  language: v.nullable(v.string()),
  published: v.nullable(v.string()),
  outlet: v.exactOptional(v.nullable(v.string())),
  entries: list(LexiconEntry),
  moved: v.record(v.string(), v.picklist([...Tier.options, 'off'])),
  aliases: list(Alias),
  claims: list(v.string()),
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

/** A hit among its neighbours; `start` and `end` are its place in the frozen text, `words` what stands there. */
const Snippet = v.object({
  ...Span.entries,
  before: v.string(),
  words: v.string(),
  after: v.string(),
})
export type Snippet = Readonly<v.InferOutput<typeof Snippet>>

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

const Attribution = v.object({
  who: v.picklist(['speaker', 'outlet', 'unknown']),
  stated: v.nullable(Span),
  name: v.string(),
  role: v.string(),
  sourceType: v.picklist(['named', 'unnamed', 'unnamed-plural', 'document', 'outlet']),
  verb: v.nullable(Span),
  chain: list(v.string()),
  rule: v.string(),
  score: share,
})

const Suggested = v.object({
  ...Span.entries,
  id: v.string(),
  tag: Tag,
  altTag: v.nullable(Tag),
  tier: Tier,
  score: share,
  isShown: v.boolean(),
  isNested: v.boolean(),
  rule: v.string(),
  cue: v.nullable(v.object({ ...Span.entries, id: v.string() })),
  attribution: Attribution,
  form: v.picklist(['direct', 'mixed', 'indirect', 'narrator']),
  responseKind: v.nullable(Annotation.entries.responseKind.wrapped),
  contextKind: v.nullable(Annotation.entries.contextKind.wrapped),
  date: v.nullable(
    v.object({
      ...Span.entries,
      resolved: v.nullable(v.string()),
      precision: v.nullable(v.picklist(['year', 'month', 'day', 'interval'])),
    }),
  ),
  hints: list(v.picklist(['number', 'comparison', 'superlative', 'quantity', 'date'])),
  isNegated: v.boolean(),
  isModal: v.boolean(),
  reasons: list(v.object({ code: v.string(), args: list(v.string()), at: list(Span) })),
})

/** What the reader needs of a `ReadingResult`. */
const Read = v.object({
  rules: v.nullable(v.picklist(['en', 'de'])),
  engine: v.string(),
  lexicon: v.string(),
  suggestions: list(Suggested),
  links: list(
    v.object({ from: count, to: count, relation: v.picklist(['denies', 'contradicts']) }),
  ),
})
export type Read = Pick<ReadingResult, 'rules' | 'engine' | 'lexicon' | 'suggestions' | 'links'>

const Tried = v.object({
  total: count,
  counting: count,
  hits: list(v.object({ ...Snippet.entries, isQuoted: v.boolean() })),
})

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
