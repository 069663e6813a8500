// Which claims a denial may be about, for a pick list: ranked, each with its reasons as codes. Nothing is linked by it.

import { contains, type Span } from '../../text/span.ts'
import { termsOf } from '../terms.ts'

/** Words of somebody at a place. */
export type Said = Span & {
  readonly words: string
  /** Whose words they are, by the name that the case knows; `''` where nobody can tell. */
  readonly name: string
  /** As printed beside the name: the side that somebody speaks for stands in it. May be empty. */
  readonly role: string
  readonly articleId: string
  /** Index of the sentence in the article; `null` where it is not known. */
  readonly sentence: number | null
  /** The day on which it was said, ISO 8601; `null` where it is not known. */
  readonly day: string | null
}

/** A claim of the case. */
export type KnownClaim = Said & {
  readonly key: string
  /** How many denials are linked with it already. */
  readonly denials: number
}

export type CandidateCode =
  | 'nested' // the claim stands inside the denial
  | 'same-sentence' // by another speaker
  | 'adjacent-sentence' // by another speaker
  | 'accused' // whoever denies is named in the claim
  | 'refers' // "the pictures", "that figure": what the denial speaks of stands in the claim
  | 'same-words'
  | 'same-numbers'
  | 'same-names'
  | 'most-denied'
  | 'same-speaker' // counts against it
  | 'said-later' // counts against it

/** One reason with the words that show it, as printed in the claim. */
export type CandidateReason = { readonly code: CandidateCode; readonly words: readonly string[] }

export type Candidate = {
  readonly key: string
  /** 0 to 1. */
  readonly score: number
  /** In the order of their weight, those against it last. */
  readonly reasons: readonly CandidateReason[]
}

/** Rows of the pick list: the keys 1 to 7. */
const MOST = 7

/**
 * The claims of the case that a denial may answer, the likeliest first, seven at most; none without a reason. The
 * first row may be preselected only where its first reason is `nested`. Linear in the claims.
 */
export const candidatesFor = (
  denial: Said,
  claims: readonly KnownClaim[],
): readonly Candidate[] => {
  const own = contentOf(denial.words)
  return claims
    .map((claim): Candidate => {
      const isSame = denial.name !== '' && denial.name === claim.name
      const place = placeOf(denial, claim)
      const shared = [...contentOf(claim.words)].flatMap(([word, printed]) =>
        own.has(word) ? [printed] : [],
      )
      const near = place && (place === 'nested' || !isSame) ? place : null
      const reasons: CandidateReason[] = [
        ...(near ? [{ code: near, words: [] }] : []),
        ...(shared.length > 0 ? [{ code: 'same-words' as const, words: shared }] : []),
        ...(isSame ? [{ code: 'same-speaker' as const, words: [] }] : []),
      ]
      const worth = (near ? NEAR[near] : 0) + shared.length / (2 + own.size)
      return { key: claim.key, score: Math.min(1, worth * (isSame ? 0.3 : 1)), reasons }
    })
    .filter(({ reasons }) => reasons.some(({ code }) => code !== 'same-speaker'))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
}

const NEAR = { nested: 1, 'same-sentence': 0.5, 'adjacent-sentence': 0.3 } as const

const placeOf = (denial: Said, claim: Said): keyof typeof NEAR | null => {
  if (denial.articleId !== claim.articleId) return null
  if (contains(denial, claim)) return 'nested'
  if (denial.sentence === null || claim.sentence === null) return null
  const apart = Math.abs(claim.sentence - denial.sentence)
  return apart === 0 ? 'same-sentence' : apart === 1 ? 'adjacent-sentence' : null
}

/** Words long enough to mean something, by how they are compared, as they are printed. */
const contentOf = (words: string): ReadonlyMap<string, string> =>
  new Map(
    termsOf(words)
      .filter(({ folded }) => folded.length > 4)
      .map(({ folded, start, end }) => [folded, words.slice(start, end)]),
  )
