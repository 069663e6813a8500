// How much two short passages say of the same: shared stems, weighed by how rare they are, and shared runs of four
// letters, which forgive endings and spellings. Which words they share is said with it, for the reason shown.

import { termsOf } from '../terms.ts'

/** A passage, prepared once. */
export type Prepared = {
  /** By stem, the word as it is printed. Small and empty words are left out. */
  readonly stems: ReadonlyMap<string, string>
  readonly words: string
}

/** What two passages share. `score` is 0 to 1. */
export type Likeness = {
  readonly score: number
  /** As printed in the second; numbers and names apart. */
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly names: readonly string[]
}

/** Letters of a word that count: endings and derivations fall away. `Karsovia`, `Karsovian` and `Karsov` are one. */
const STEM = 5

export const prepared = (words: string): Prepared => {
  const stems = new Map<string, string>()
  for (const { folded, start, end } of termsOf(words)) {
    const isNumber = /^\p{N}/u.test(folded)
    if (!isNumber && (folded.length < 3 || EMPTY.has(folded))) continue
    const stem = isNumber ? folded : stemOf(folded)
    if (!stems.has(stem)) stems.set(stem, words.slice(start, end))
  }
  return { stems, words }
}

export const stemOf = (folded: string): string => (SAME.get(folded) ?? folded).slice(0, STEM)

export type Weights = {
  /** What a stem is worth, squared: `log(1 + count / spread)`, so that what stands everywhere tells nothing. */
  readonly of: (stem: string) => number
  /** What all stems of a passage are worth. */
  readonly sum: (passage: Prepared) => number
}

/** The weights of all stems of these passages. Linear. */
export const weightsOf = (all: readonly Prepared[]): Weights => {
  const spread = new Map<string, number>()
  for (const { stems } of all)
    for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const worth: number[] = [0]
  for (let count = 1; count <= all.length; count += 1)
    worth.push(Math.log(1 + all.length / count) ** 2)
  const of = (stem: string): number => worth[spread.get(stem) ?? 0]!
  const sums = new Map<Prepared, number>()
  const sum = (passage: Prepared): number => {
    let total = sums.get(passage)
    if (total !== undefined) return total
    total = 0
    for (const stem of passage.stems.keys()) total += of(stem)
    sums.set(passage, total)
    return total
  }
  return { of, sum }
}

/** The likeness by stems: the cosine of their weights, a number half as much again. Linear in both passages. */
export const likenessOf = (a: Prepared, b: Prepared, weights: Weights): Likeness => {
  const words: string[] = []
  const numbers: string[] = []
  const names: string[] = []
  let shared = 0
  for (const stem of a.stems.keys()) {
    const printed = b.stems.get(stem)
    if (printed === undefined) continue
    const isNumber = /^\p{N}/u.test(stem)
    shared += weights.of(stem) * (isNumber ? 1.5 : 1)
    if (isNumber) numbers.push(printed)
    else if (/^\p{Lu}/u.test(printed) && b.words.indexOf(printed) > 1) names.push(printed)
    else words.push(printed)
  }
  if (shared === 0) return { score: 0, words, numbers, names }
  const score = Math.min(1, shared / Math.sqrt(weights.sum(a) * weights.sum(b)))
  return { score, words, numbers, names }
}

/** The share of runs of four letters that two passages have in common, 0 to 1 (Dice). Linear. */
export const lettersShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const run of a) if (b.has(run)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/** One claim is compared with many denials. */
const runsOf = new WeakMap<Prepared, ReadonlySet<string>>()

/** Runs of four letters inside of the words that count; no more than the first 400 units of a passage are read. */
export const runsIn = (passage: Prepared): ReadonlySet<string> => {
  const known = runsOf.get(passage)
  if (known) return known
  const { stems } = passage
  const runs = new Set<string>()
  runsOf.set(passage, runs)
  let left = 400
  for (const printed of stems.values()) {
    const word = printed.toLowerCase()
    for (let at = 0; at + 4 <= word.length && left > 0; at += 1, left -= 1)
      runs.add(word.slice(at, at + 4))
  }
  return runs
}

const EMPTY: ReadonlySet<string> = new Set(
  `the and that this with from have been were was will would could should may might not never but for has had are its
  their they them his her she him you your our who whom which what when where while than then there these those into
  about over under after before any all some such very also just only more most other out off one said says say told
  tell tells told claim claims claimed claiming allege alleges alleged allegation allegations accuse accuses accused
  accusation accusations deny denies denied denial reject rejects rejected dismiss dismissed report reports reported
  called call calls described branded insisted added statement according spokesman spokeswoman minister ministry
  government official officials mr mrs
  der die das und nicht ein eine einen von mit dass den dem sich auf für ist war hat haben wurde wurden sei seien`.split(
    /\s+/,
  ),
)

/** Words of news that stand for each other where one answers another. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'picture pictures image images photo photos photograph photographs footage clip clips video film',
    'letter letters email emails mail memo memos',
    'sell sells sold sale sales buy buys bought purchase purchases',
    'deliver delivers delivered delivery deliveries ship ships shipped shipment shipments send sends sent sending',
    'kill kills killed dead died death deaths toll',
    'pay pays paid payment payments bribe bribes money',
  ].flatMap((row) => {
    const all = row.split(' ')
    return all.map((word) => [word, all[0]!] as const)
  }),
)
