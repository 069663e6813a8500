// Which claims a denial may be about, for a pick list: ranked, each with its reasons as codes. A denial often shares no
// word with what it denies ("This tale was invented"), so place and people count before words. Nothing is linked by it.

import { contains, type Span } from '../../text/span.ts'
import {
  lettersShared,
  likenessOf,
  prepared,
  runsIn,
  weightsOf,
  type Likeness,
  type Prepared,
} from './claim-likeness.ts'
import { referencesIn, referredIn, sideOf } from './claim-people.ts'

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
  readonly isHeadline: boolean
  /** The day on which it was said, ISO 8601; `null` where it is not known. */
  readonly day: string | null
}

/** A claim of the case. */
export type KnownClaim = Said & {
  readonly key: string
  /** How many claims of its article stand before it; `null` for one that stands nowhere. */
  readonly order: number | null
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
/** The first claim of an article inside of the denial, in its words: about so much. */
const MOST_WORTH = 4
/** So many are compared letter by letter. */
const COMPARED = 40

/**
 * What each reason is worth, a claim inside of the denial set to 1: a conditional logit over 355 denials of 50 articles
 * and the claims beside them, the last digits by trial. Given the spans, the first row is right in .56 of 394 links.
 */
const WORTH = {
  nested: 1,
  'same-sentence': 1,
  before: 0.84,
  behind: 0.2,
  /** By sentences further away: two before, three or four; two behind. Everything later counts against it. */
  near: 0.59,
  nearby: 0.52,
  late: 0.02,
  later: -0.59,
  /** The first claim of an article; each further one is worth a tenth less. What it is about comes first. */
  early: 1,
  headline: -0.78,
  /** A headline that denies answers the headline rather. */
  bothHeadlines: 0.28,
  accused: 0.1,
  words: 0.9,
  letters: 1.57,
  refers: 0.56,
  denied: 0.1,
  own: -1,
} as const

/** A claim with what ranking looks at, read once for many denials. */
export type ReadClaim = {
  readonly claim: KnownClaim
  readonly prepared: Prepared
  readonly side: ReadonlySet<string>
}

/** A claim, read for ranking. Linear in its words. */
export const readClaim = (claim: KnownClaim): ReadClaim => ({
  claim,
  prepared: prepared(claim.words),
  side: sideOf(claim),
})

/**
 * The claims of the case that a denial may answer, the likeliest first, seven at most; none without a reason. The
 * first row may be preselected only where its first reason is `nested`. Linear in the claims.
 */
export const candidatesFor = (denial: Said, claims: readonly KnownClaim[]): readonly Candidate[] =>
  candidatesAmong(denial, claims.map(readClaim))

/** The same among claims that were read before. */
export const candidatesAmong = (
  denial: Said,
  claims: readonly ReadClaim[],
): readonly Candidate[] => {
  const { prepared: asked, references } = askedOf(denial)
  const weights = weightsOf([asked, ...claims.map((each) => each.prepared)])
  const mostDenied = claims.reduce((most, { claim }) => Math.max(most, claim.denials), 0)
  const side = sideOf(denial)
  const runs = runsIn(asked)
  return claims
    .map((each): Scored => {
      const likeness = likenessOf(asked, each.prepared, weights)
      return scored(denial, references, each, side, likeness, mostDenied)
    })
    .toSorted(byScore)
    .slice(0, COMPARED)
    .map((each) => ({ ...each, worth: each.worth + letters(runs, each) }))
    .filter(({ reasons, worth }) => worth > 0.02 && reasons.some(({ code }) => !AGAINST.has(code)))
    .toSorted(byScore)
    .slice(0, MOST)
    .map(({ key, worth, reasons }) => ({
      key,
      score: Math.round(Math.min(1, worth / MOST_WORTH) * 1000) / 1000,
      reasons,
    }))
}

type Asked = { readonly prepared: Prepared; readonly references: readonly string[] }

/** A denial is asked about twice where its article is linked. */
const askedBefore = new WeakMap<Said, Asked>()

const askedOf = (denial: Said): Asked => {
  const known = askedBefore.get(denial)
  if (known) return known
  const made = { prepared: prepared(denial.words), references: referencesIn(denial.words) }
  askedBefore.set(denial, made)
  return made
}

type Scored = {
  readonly key: string
  readonly start: number
  readonly worth: number
  readonly factor: number
  readonly prepared: Prepared
  readonly reasons: readonly CandidateReason[]
}

const AGAINST: ReadonlySet<CandidateCode> = new Set(['same-speaker', 'said-later'])

const byScore = (a: Scored, b: Scored): number =>
  b.worth - a.worth || a.start - b.start || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

const letters = (runs: ReadonlySet<string>, { prepared: other, factor }: Scored): number =>
  WORTH.letters * factor * lettersShared(runs, runsIn(other))

const scored = (
  denial: Said,
  references: readonly string[],
  { claim, prepared: other, side: claimSide }: ReadClaim,
  side: ReadonlySet<string>,
  likeness: Likeness,
  mostDenied: number,
): Scored => {
  const reasons: CandidateReason[] = []
  let worth = 0
  const add = (code: CandidateCode, value: number, words: readonly string[] = []): void => {
    if (value > 0) reasons.push({ code, words })
    worth += value
  }
  const isSame = isOneSide(denial, claim, side, claimSide)
  const place = placeOf(denial, claim)
  if (place === 'nested') add('nested', WORTH.nested)
  else if (place === 'same' && !isSame) add('same-sentence', WORTH['same-sentence'])
  else if ((place === 'before' || place === 'behind') && !isSame)
    add('adjacent-sentence', WORTH[place])
  else if (place !== null && place !== 'same' && !isSame) worth += WORTH[place]
  if (claim.order !== null) worth += WORTH.early * (1 - Math.min(10, claim.order) / 10)
  if (claim.isHeadline) worth += WORTH.headline + (denial.isHeadline ? WORTH.bothHeadlines : 0)
  const accused = isSame ? [] : namedIn(other, side)
  if (accused.length > 0) add('accused', WORTH.accused, accused)
  const isBefore = denial.articleId !== claim.articleId || claim.start < denial.start
  const meant = isBefore ? referredIn(references, other) : []
  if (meant.length > 0) add('refers', WORTH.refers, meant)
  worth += WORTH.words * likeness.score
  if (likeness.words.length > 0) reasons.push({ code: 'same-words', words: likeness.words })
  if (likeness.numbers.length > 0) reasons.push({ code: 'same-numbers', words: likeness.numbers })
  if (likeness.names.length > 0) reasons.push({ code: 'same-names', words: likeness.names })
  if (mostDenied > 0 && claim.denials > 0) {
    worth += (WORTH.denied * claim.denials) / mostDenied
    if (claim.denials === mostDenied) reasons.push({ code: 'most-denied', words: [] })
  }
  let factor = 1
  if (isSame && place !== 'nested') {
    worth += WORTH.own
    reasons.push({ code: 'same-speaker', words: [] })
  }
  if (denial.day !== null && claim.day !== null && claim.day > denial.day) {
    factor *= 0.6
    reasons.push({ code: 'said-later', words: [] })
  }
  const { key, start } = claim
  return { key, start, worth: worth * factor, factor, prepared: other, reasons }
}

type Place = 'nested' | 'same' | 'before' | 'behind' | 'near' | 'nearby' | 'late' | 'later'

const placeOf = (denial: Said, claim: Said): Place | null => {
  if (denial.articleId !== claim.articleId) return null
  if (contains(denial, claim)) return 'nested'
  if (denial.sentence === null || claim.sentence === null) return null
  const behind = claim.sentence - denial.sentence
  if (behind > 2) return 'later'
  return PLACES[behind + 4] ?? null
}

/** From four sentences before the denial to two behind it. */
const PLACES: readonly Place[] = ['nearby', 'nearby', 'near', 'before', 'same', 'behind', 'late']

const isOneSide = (
  denial: Said,
  claim: Said,
  side: ReadonlySet<string>,
  claimSide: ReadonlySet<string>,
): boolean =>
  (denial.name !== '' && denial.name === claim.name) ||
  [...claimSide].some((stem) => side.has(stem))

const namedIn = ({ stems }: Prepared, side: ReadonlySet<string>): readonly string[] =>
  [...side].flatMap((stem) => stems.get(stem) ?? [])
