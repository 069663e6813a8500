// On which side of a dispute everybody in an article stands: what it shows of them, who they are, and who speaks of whom.
// The weights are fitted on the own corpora, each article judged by weights that had not seen it.

import { wordSet } from '../token-patterns.ts'
import { isOutsider, isOwn, type Named } from './party.ts'
import type { Word } from './sentence-words.ts'
import { BODIES, REPRESENTS, ROLES } from './side-words.ts'
import { partyStem, stemsOf, type Trace, type Traces } from './traces.ts'

export type Side = 'accused' | 'accuser' | null

export type Sides = {
  /** From -1, who accuses or stands outside, to 1, who has to answer; 0 of nobody. */
  readonly of: (party: readonly Named[]) => number
}

/** What speaks for a side. */
export type SideFeatures = Readonly<Record<SideFeature, number>>
export type SideFeature = keyof typeof BY_TRACES

/** By what an article shows of somebody alone, and with those of whom they speak and who speak of them. */
const BY_TRACES = {
  denies: 1.14,
  accuses: -1.13,
  accused: -0.07,
  shows: -0.39,
  admits: -0.93,
  says: 0.48,
  proper: 0.4,
  outsider: -1.11,
  many: -0.85,
  represents: 1.42,
  unnamed: 0.1,
  representsUnnamed: 0.52,
  body: 0.41,
  star: 0.61,
  head: -0.42,
  speaksOf: 0,
  spokenOf: 0,
  always: -1.38,
}
const BY_RELATIONS: SideFeatures = {
  denies: 1.25,
  accuses: -0.96,
  accused: -0.27,
  shows: -0.5,
  admits: -0.99,
  says: 0.43,
  proper: 0.36,
  outsider: -1.13,
  many: -0.83,
  represents: 1.49,
  unnamed: 0.16,
  representsUnnamed: 0.45,
  body: 0.43,
  star: 0.59,
  head: -0.59,
  speaksOf: -0.99,
  spokenOf: -1,
  always: -1.44,
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
  return Math.tanh(sum / 2)
}

/** What speaks for a side of whom these words name, relations included. */
export const sideFeaturesOf = (
  { of, stems, statements }: Traces,
  rows: readonly (readonly Word[])[],
): ((party: readonly Named[]) => SideFeatures) => {
  const star = starOf(rows)
  const head = new Set((rows[0] ?? []).map(partyStem))
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
      accused: most('accused', 3),
      shows: most('shows', 1),
      admits: most('admits', 1),
      says: Math.log1p(says),
      proper: most('proper', Infinity) / Math.max(1, says),
      outsider: (party.some(isOutsider) ? 1 : 0) + (roles.some((role) => role < 0) ? 1 : 0),
      many: isAny(MANY),
      represents: isAny(REPRESENTS),
      unnamed,
      representsUnnamed: isAny(REPRESENTS) * unnamed,
      body: isAny(BODIES),
      star: own.includes(star) ? 1 : 0,
      head: own.some((stem) => head.has(stem)) ? 1 : 0,
      speaksOf: 0,
      spokenOf: 0,
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
): ((own: readonly string[]) => Pick<SideFeatures, 'speaksOf' | 'spokenOf'>) => {
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
  const speaks = new Map<string, Mean>()
  const spoken = new Map<string, Mean>()
  for (const { by, names } of statements) {
    const own = stemsOf(by)
    const value = meanOf({ sum: own.reduce((sum, stem) => sum + of(stem), 0), count: own.length })
    for (const name of names) {
      add(spoken, name, value)
      for (const stem of own) if (stem !== name) add(speaks, stem, of(name))
    }
  }
  const all = (means: Map<string, Mean>, own: readonly string[]): number =>
    meanOf(
      own.reduce((mean, stem) => {
        const { sum, count } = means.get(stem) ?? NOBODY
        return { sum: mean.sum + sum, count: mean.count + count }
      }, NOBODY),
    )
  return (own) => ({ speaksOf: all(speaks, own), spokenOf: all(spoken, own) })
}
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
