// What an article's accusations and denials are about, so that weak words count where they answer or repeat one.

import { passage, type Span } from '../../text/span.ts'
import { tokensOf } from '../token-patterns.ts'
import { stemOf } from './sentence-words.ts'

/** What speaks for a weak cue: the span of the claim or denial that shares a word, or the case's own claims. */
export type Trigger =
  | { readonly kind: 'article'; readonly at: Span; readonly word: string }
  | { readonly kind: 'case'; readonly word: string }

/** The stems of the strong clauses of an article and of the claims of its case. */
export type Topics = {
  /** What a clause shares with another strong one or with the case; `null` where nothing. */
  readonly triggerFor: (span: Span) => Trigger | null
}

export const topicsOf = (
  text: string,
  strong: readonly Span[],
  claims: readonly string[],
): Topics => {
  const places = new Map<string, Span[]>()
  for (const span of strong)
    for (const stem of stemsOf(passage(text, span))) {
      const known = places.get(stem)
      // Two are enough to tell whether it stands in another clause than the one that asks.
      if (!known) places.set(stem, [span])
      else if (known.length < 2) known.push(span)
    }
  const ofCase = new Set(claims.flatMap((claim) => [...stemsOf(claim)]))
  return {
    triggerFor: (span) => {
      for (const word of stemsOf(passage(text, span))) {
        const at = places
          .get(word)
          ?.find(({ start, end }) => start >= span.end || end <= span.start)
        if (at) return { kind: 'article', at, word }
        if (ofCase.has(word)) return { kind: 'case', word }
      }
      return null
    },
  }
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(tokensOf(words).flatMap(({ folded }) => stemOf(folded) || []))
