// What the app's rules say of one file, in the scorer's form, with offsets into the file as it is.

import { proposalOf } from '../src/analysis/propose.ts'
import { inputFor } from '../src/analysis/reading/input.ts'
import { readingResultOf } from '../src/analysis/reading/reading-of.ts'
import type { Attribution } from '../src/analysis/reading/types.ts'
import type { Tag, Tier } from '../src/core/types.ts'
import { passage, type Span } from '../src/text/span.ts'
import { freezeWithOffsets } from './freeze-offsets.ts'
import { boilerplateOf, metaOf, type Meta } from './intake-corpus.ts'

type Said = Span & { readonly speaker?: string }

export type Evaluated = {
  readonly name: string
  readonly boilerplate: readonly Span[]
  readonly meta: Meta
  readonly spans: readonly (Said & {
    readonly tag: Tag
    readonly tier: Tier
    readonly shown: boolean
    readonly score: number
    readonly ruleId: string
    readonly cue?: string
  })[]
  readonly quotes: readonly Said[]
  readonly links: readonly {
    readonly from: Span
    readonly to: Span
    readonly relation: 'denies' | 'contradicts'
  }[]
}

/** What the rules say of one file, with offsets into the file as it is. */
export const evaluated = (name: string, raw: string): Evaluated => {
  const { text, original } = freezeWithOffsets(raw)
  const description = proposalOf(text)
  const read = readingResultOf(inputFor(text, description))
  const span = ({ start, end }: Span): Span => ({ start: original(start), end: original(end) })
  const said = ({ who, stated, name: known }: Attribution): { readonly speaker?: string } => {
    const words = stated ? passage(text, stated) : ''
    const speaker = isPronoun(words) ? known || words : words || known
    return who === 'speaker' && speaker ? { speaker } : {}
  }
  const spans = read.suggestions.map((each) => ({
    ...span(each),
    tag: each.tag,
    ...said(each.attribution),
    tier: each.tier,
    shown: each.isShown,
    score: each.score,
    ruleId: each.rule,
    ...(each.cue ? { cue: passage(text, each.cue) } : {}),
  }))
  return {
    name,
    boilerplate: boilerplateOf(description).map(span),
    meta: metaOf(description),
    spans,
    quotes: read.quotes.map((quote) => ({ ...span(quote), ...said(quote.attribution) })),
    links: read.links.map(({ from, to, relation }) => ({
      from: span(read.suggestions[from]!), // links are indexes of suggestions
      to: span(read.suggestions[to]!),
      relation,
    })),
  }
}

const isPronoun = (words: string): boolean =>
  /^(?:he|she|they|it|him|her|them|er|sie|es|ihm|ihr|ihnen)$/i.test(words)
