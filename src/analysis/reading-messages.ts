// What the page and the worker say to each other about suggestions: what is asked about an article, what is found in it,
// and where a cue that is tried stands.

import * as v from 'valibot'
import { Alias, Annotation, LexiconEntry, Tag, Tier } from '../core/schema.ts'
import { count, list, share, Snippet, Span } from './message-parts.ts'
import type { ReadingResult } from './reading/types.ts'

/** An article and what its case knows (`reading/types.ts`). */
export const Input = v.object({
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
export const Read = v.object({
  rules: v.nullable(v.picklist(['en', 'de'])),
  engine: v.string(),
  lexicon: v.string(),
  suggestions: list(Suggested),
  links: list(
    v.object({ from: count, to: count, relation: v.picklist(['denies', 'contradicts']) }),
  ),
})
export type Read = Pick<ReadingResult, 'rules' | 'engine' | 'lexicon' | 'suggestions' | 'links'>

/** Where a cue stands in a text. */
export const Tried = v.object({
  total: count,
  counting: count,
  hits: list(v.object({ ...Snippet.entries, isQuoted: v.boolean() })),
})
