// What speaks for each tag in one clause: features that any article has. Their weights are those of a multinomial
// regression over articles with a gold standard, chosen by leaving out one at a time.

import type { Tag } from '../../core/types.ts'
import { wordSet } from '../token-patterns.ts'
import { claimIn } from './claim.ts'
import type { Clause, Weight } from './clause.ts'
import { contextIn } from './context.ts'
import { denialIn, negationIn } from './denial.ts'

/** The weights of a clause, the likeliest first, at most one for a tag; never empty. */
export const weightsOf = (clause: Clause): readonly Weight[] => {
  const all = [...denialIn(clause), ...claimIn(clause), ...contextIn(clause)]
  const features = featuresOf(clause, all)
  const sums = TAGS.map((_, i) =>
    // The keys of the table are those of the features.
    (Object.keys(WEIGHTS) as Feature[]).reduce(
      (sum, name) => sum + WEIGHTS[name][i]! * features[name],
      0,
    ),
  )
  const most = Math.max(...sums)
  const total = sums.reduce((sum, each) => sum + Math.exp(each - most), 0)
  return TAGS.flatMap((tag, i): readonly Weight[] => {
    const [first] = all.filter((weight) => weight.tag === tag).toSorted((a, b) => b.score - a.score)
    return first ? [{ ...first, score: Math.exp(sums[i]! - most) / total }] : []
  }).toSorted((a, b) => b.score - a.score)
}

const TAGS: readonly Tag[] = ['denial', 'claim', 'context']

export type Feature = keyof typeof WEIGHTS

/** For denial, claim, context. */
const WEIGHTS = {
  rejects: [1.74, -0.97, -0.77],
  voiced: [1, 0, -0.99],
  asserts: [-0.5, 1.01, -0.5],
  plans: [-0.73, -1.33, 2.06],
  worded: [0.04, 0.57, -0.61],
  stand: [0.78, -0.83, 0.05],
  opensNo: [1.08, -0.96, -0.12],
  firm: [0.65, -0.43, -0.21],
  calm: [-0.01, -0.97, 0.98],
  toldClaim: [0.24, 1.16, -1.4],
  accusedClaim: [-0.35, 0.81, -0.46],
  said: [0.9, 0.25, -1.15],
  self: [-0.87, 0.17, 0.7],
  goesOn: [-0.45, 0.58, -0.13],
  refusal: [-1.16, -0.58, 1.74],
  aside: [-0.95, -0.56, 1.51],
  admits: [-0.36, 0.96, -0.59],
  attacks: [0.89, -0.42, -0.47],
  flat: [1.37, -0.86, -0.51],
  quote: [0.79, -0.67, -0.12],
  no: [0.42, -0.58, 0.16],
  firstNo: [0.46, 0.49, -0.95],
  toldQuote: [0.73, 0.38, -1.11],
  toldThat: [-0.34, 0.92, -0.58],
  toldAbout: [0.42, -0.09, -0.33],
  always: [-0.89, -0.44, 1.33],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>

/** What is looked at in a clause, most of it from 0 to 1. */
const featuresOf = (clause: Clause, all: readonly Weight[]): Readonly<Record<Feature, number>> => {
  const { words, isAttributed, isDisputed, verb } = clause
  const most = (isMeant: (weight: Weight) => boolean): number =>
    all.reduce((score, weight) => (isMeant(weight) ? Math.max(score, weight.score) : score), 0)
  const ofGroup = (tag: Tag, group: string): number =>
    most(
      (weight) => weight.tag === tag && weight.cue?.group === group && weight.rule !== 'claim-said',
    )
  const has = (group: string): number => (ofGroup('denial', group) > 0 ? 1 : 0)
  const said = isAttributed ? 1 : 0
  const stand = clause.stand * said
  const quoted = words.filter(({ isQuoted }) => isQuoted)
  const no = isAttributed && negationIn(clause) !== null ? 1 : 0
  const isFirst = quoted.some(({ folded }) => FIRST.has(folded))
  const claims = most(({ tag, rule }) => tag === 'claim' && rule !== 'claim-said')
  return {
    rejects: most(({ rule }) => rule === 'denial-cue' || rule === 'denial-noun'),
    voiced: most(({ rule }) => rule === 'denial-words'),
    asserts: claims,
    toldClaim: isAttributed ? 0 : claims,
    accusedClaim: claims * Math.max(0, stand),
    plans: most(({ rule }) => rule === 'own-plan'),
    worded: clause.isWorded ? 1 : 0,
    stand,
    opensNo: OPENING.has(quoted[0]?.folded ?? '') ? 1 : 0,
    firm: verb && FIRM.test(verb.entry.id) ? 1 : 0,
    said: isDisputed ? said : 0,
    calm: isDisputed ? 0 : said,
    self: SELF.test(quoted[0]?.folded ?? '') ? 1 : 0,
    goesOn: clause.isGoingOn ? 1 : 0,
    refusal: most(({ rule, tier }) => rule === 'context-cue' && tier === 'strong'),
    aside: most(({ rule, tier }) => rule === 'context-cue' && tier !== 'strong'),
    admits: ofGroup('claim', 'admits'),
    attacks: has('attacks'),
    flat: has('flat'),
    quote: quoted.length >= 0.9 * words.length ? 1 : 0,
    no: no * Math.max(0, 0.3 + stand),
    firstNo: isFirst ? no : 0,
    toldQuote: isAttributed || quoted.length === 0 ? 0 : 1,
    toldThat:
      !isAttributed && words.some(({ folded, isQuoted }) => !isQuoted && THAT.has(folded)) ? 1 : 0,
    toldAbout: isAttributed ? 0 : clause.about,
    always: 1,
  }
}

const THAT = wordSet('that if whether dass ob')
const OPENING = wordSet('no not never none')
const FIRM = /\.says\.(?:insist|reply)$/
const SELF = /^(?:i|we)(?:'|$)/
const FIRST = wordSet("we i our my us me i'm we're we've i've wir ich unser unsere uns")
