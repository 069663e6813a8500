// On which side of a dispute everybody in an article stands: what it shows of them, who they are, and who speaks of whom.
// The weights are those of a logistic regression over articles with a gold standard, chosen by leaving out one at a time.

import { wordSet } from '../token-patterns.ts'
import { isOutsider, isOwn, type Named } from './party.ts'
import type { Word } from './sentence-words.ts'
import { REPRESENTS, ROLES } from './side-words.ts'
import { partyStem, stemsOf, type Trace, type Traces } from './traces.ts'

export type Sides = {
  /** From -1, who accuses or stands outside, to 1, who has to answer; 0 of nobody. */
  readonly of: (party: readonly Named[]) => number
}

/** What speaks for a side. */
export type SideFeatures = Readonly<Record<SideFeature, number>>
export type SideFeature = keyof typeof BY_TRACES

/** By what an article shows of somebody alone, and with those of whom they speak and who speak of them. */
const BY_TRACES = {
  denies: 1.06,
  accuses: -0.7,
  shows: -0.77,
  admits: -0.76,
  says: 0.5,
  outsider: -1.54,
  many: -0.8,
  represents: 1.51,
  unnamed: 0.85,
  star: 0.98,
  others: 0.31,
  direct: 0.82,
  speaksOf: 0,
  spokenOf: 0,
  spokenAgainst: 0,
  always: -1.95,
}
const BY_RELATIONS: SideFeatures = {
  denies: 1.16,
  accuses: -0.47,
  shows: -0.98,
  admits: -0.97,
  says: 0.71,
  outsider: -1.52,
  many: -0.75,
  represents: 1.61,
  unnamed: 0.92,
  star: 0.6,
  others: 0.81,
  direct: 0.71,
  speaksOf: -1.43,
  spokenOf: -0.92,
  spokenAgainst: -0.81,
  always: -2.07,
}

/** The sides of an article by its traces. `rows` are the words of its sentences, the headline first. */
export const sidesOf = (traces: Traces, rows: readonly (readonly Word[])[]): Sides => {
  const features = sideFeaturesOf(traces, rows)
  return { of: (party) => (party.length === 0 ? 0 : stand(features(party), BY_RELATIONS)) }
}

const stand = (features: SideFeatures, weights: SideFeatures): number => {
  let sum = 0
  // The keys of one table are those of the other.
  for (const name of Object.keys(weights) as SideFeature[]) sum += weights[name] * features[name]
  return Math.tanh(sum)
}

/** What speaks for a side of whom these words name, relations included. */
const sideFeaturesOf = (
  { of, stems, statements }: Traces,
  rows: readonly (readonly Word[])[],
): ((party: readonly Named[]) => SideFeatures) => {
  const star = starOf(rows)
  const alone = (party: readonly Named[], own = stemsOf(party)): SideFeatures => {
    const most = (trace: Trace, limit: number): number =>
      Math.min(limit, Math.max(0, ...own.map((stem) => of(stem)[trace] ?? 0)))
    const says = most('says', Infinity)
    const names = new Set(party.map(({ folded }) => folded.replace(/'s?$/, '')))
    const isAny = (words: ReadonlySet<string>): number =>
      [...names].some((word) => words.has(word)) ? 1 : 0
    const unnamed = party.some(isOwn) ? 0 : 1
    const roles = [...names].map((word) => ROLES[word] ?? 0)
    return {
      denies: most('denies', 3),
      accuses: most('accuses', 3),
      shows: most('shows', 1),
      admits: most('admits', 1),
      says: Math.log1p(says),
      outsider:
        (party.some(isOutsider) ? 1 : 0) - Math.sign(roles.reduce((sum, role) => sum + role, 0)),
      many: isAny(MANY),
      represents: isAny(REPRESENTS),
      unnamed,
      star: own.includes(star) ? 1 : 0,
      others: most('others', Infinity) / Math.max(1, says),
      direct: most('direct', Infinity) / Math.max(1, says),
      speaksOf: 0,
      spokenOf: 0,
      spokenAgainst: 0,
      always: 1,
    }
  }
  const related = relationsOf(statements, stems, (party, own) =>
    stand(alone(party, own), BY_TRACES),
  )
  return (party) => ({ ...alone(party), ...related(stemsOf(party)) })
}

const MANY = wordSet(
  'two three four five six several many some people residents sources officials workers employees witnesses both',
)

type Mean = { sum: number; count: number }
const meanOf = ({ sum, count }: Mean): number => (count > 0 ? sum / count : 0)

/** Those of whom somebody speaks, and those who speak of them, stand mostly on the other side. */
const relationsOf = (
  statements: Traces['statements'],
  known: readonly string[],
  standOf: (party: readonly Named[], own?: readonly string[]) => number,
): ((own: readonly string[]) => Pick<SideFeatures, 'speaksOf' | 'spokenOf' | 'spokenAgainst'>) => {
  const stands = new Map<string, Mean>()
  const add = (means: Map<string, Mean>, stem: string, value: number): void => {
    const mean = means.get(stem) ?? { sum: 0, count: 0 }
    means.set(stem, { sum: mean.sum + value, count: mean.count + 1 })
  }
  for (const { by } of statements) {
    const value = standOf(by)
    for (const stem of stemsOf(by)) add(stands, stem, value)
  }
  for (const stem of known)
    if (!stands.has(stem)) add(stands, stem, standOf([{ folded: stem, isCapital: true }], [stem]))
  const of = (stem: string): number => meanOf(stands.get(stem) ?? NOBODY)
  const speaks = new Map<string, Reach>()
  const spoken = new Map<string, Reach>()
  const reach = (reaches: Map<string, Reach>, stem: string, value: number): void => {
    const { low, high } = reaches.get(stem) ?? NO_REACH
    reaches.set(stem, { low: Math.min(low, value), high: Math.max(high, value) })
  }
  for (const { by, names } of statements) {
    const own = stemsOf(by)
    const value = meanOf({ sum: own.reduce((sum, stem) => sum + of(stem), 0), count: own.length })
    for (const name of names) {
      reach(spoken, name, value)
      for (const stem of own) if (stem !== name) reach(speaks, stem, of(name))
    }
  }
  const all = (reaches: Map<string, Reach>, own: readonly string[]): Reach =>
    own.reduce((sum, stem) => {
      const { low, high } = reaches.get(stem) ?? NO_REACH
      return { low: Math.min(sum.low, low), high: Math.max(sum.high, high) }
    }, NO_REACH)
  return (own) => {
    const to = all(speaks, own)
    const from = all(spoken, own)
    return {
      speaksOf: to.high,
      spokenOf: from.high,
      spokenAgainst: from.low,
    }
  }
}
type Reach = { readonly low: number; readonly high: number }
const NO_REACH: Reach = { low: 0, high: 0 }
const NOBODY: Mean = { sum: 0, count: 0 }

/** Whom an article is about: of the names in its first sentences the one that comes most often, twice at least. */
const starOf = (rows: readonly (readonly Word[])[]): string => {
  const counts = new Map<string, number>()
  for (const [i, words] of rows.entries()) {
    const seen = new Set<string>()
    for (const [at, word] of words.entries()) {
      const stem = partyStem(word)
      if (!stem || !isOwn(word) || (at === 0 && !counts.has(stem)) || seen.has(stem)) continue
      seen.add(stem)
      if (i < STAR_HEAD || counts.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  return best && best[1] >= 2 ? best[0] : ''
}
const STAR_HEAD = 4
