// What speaks for each tag in one clause: features that any article has, with weights fitted on the own corpora, each
// article judged by weights that had not seen it.

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
  rejects: [1.84, -0.96, -0.88],
  voiced: [1.04, 0.01, -1.06],
  asserts: [-0.49, 1.19, -0.7],
  plans: [-0.75, -1.21, 1.96],
  worded: [0.13, 0.6, -0.72],
  stand: [0.71, -0.86, 0.15],
  opensNo: [0.89, -0.86, -0.03],
  firm: [0.7, -0.39, -0.3],
  said: [0.55, 0.22, -0.77],
  self: [-0.8, 0.2, 0.6],
  about: [-0.78, 0.35, 0.44],
  goesOn: [-0.56, 0.54, 0.02],
  refusal: [-0.96, -0.63, 1.59],
  aside: [-0.66, -0.6, 1.26],
  admits: [-0.31, 0.98, -0.66],
  attacks: [0.89, -0.31, -0.58],
  flat: [1.29, -0.84, -0.46],
  quote: [0.88, -0.67, -0.21],
  no: [0.37, -0.71, 0.34],
  firstNo: [0.45, 0.42, -0.87],
  toldQuote: [0.49, 0.38, -0.87],
  toldThat: [-0.44, 1.01, -0.58],
  toldAbout: [0.86, -0.03, -0.83],
  always: [-0.58, -0.39, 0.97],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>

/** What is looked at in a clause, most of it from 0 to 1. */
export const featuresOf = (
  clause: Clause,
  all: readonly Weight[],
): Readonly<Record<Feature, number>> => {
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
  return {
    rejects: most(({ rule }) => rule === 'denial-cue' || rule === 'denial-noun'),
    voiced: most(({ rule }) => rule === 'denial-words'),
    asserts: most(({ tag, rule }) => tag === 'claim' && rule !== 'claim-said'),
    plans: most(({ rule }) => rule === 'own-plan'),
    worded: clause.isWorded ? 1 : 0,
    stand,
    opensNo: OPENING.has(quoted[0]?.folded ?? '') ? 1 : 0,
    firm: verb && FIRM.test(verb.entry.id) ? 1 : 0,
    said: isDisputed ? said : 0,
    self: SELF.test(quoted[0]?.folded ?? '') ? 1 : 0,
    about: stand * clause.about,
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
