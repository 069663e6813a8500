// What speaks for each tag in one clause: features that any article has, with weights fitted on the own corpora, each
// article judged by weights that had not seen it.

import type { Tag } from '../../core/types.ts'
import { wordSet } from '../token-patterns.ts'
import { claimIn } from './claim.ts'
import type { Clause, Weight } from './clause.ts'
import { contextIn } from './context.ts'
import { denialIn, negationIn } from './denial.ts'
import { isProper } from './traces.ts'

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
  rejects: [1.73, -0.95, -0.78],
  voiced: [0.98, 0, -0.98],
  asserts: [-0.48, 1.01, -0.53],
  plans: [-0.72, -1.39, 2.11],
  worded: [0.04, 0.58, -0.62],
  stand: [0.78, -0.81, 0.03],
  opensNo: [1.08, -0.97, -0.11],
  firm: [0.63, -0.44, -0.2],
  calm: [-0.03, -1, 1.02],
  toldClaim: [0.22, 1.23, -1.45],
  accusedClaim: [-0.46, 0.78, -0.32],
  proper: [0.37, -0.32, -0.05],
  said: [0.9, 0.27, -1.16],
  self: [-0.88, 0.14, 0.74],
  goesOn: [-0.44, 0.58, -0.14],
  refusal: [-1.17, -0.59, 1.76],
  aside: [-1.01, -0.53, 1.54],
  admits: [-0.34, 0.94, -0.6],
  attacks: [0.9, -0.42, -0.47],
  flat: [1.38, -0.87, -0.51],
  quote: [0.78, -0.66, -0.12],
  no: [0.51, -0.69, 0.18],
  firstNo: [0.41, 0.56, -0.97],
  toldQuote: [0.74, 0.38, -1.12],
  toldThat: [-0.33, 0.91, -0.58],
  toldAbout: [0.41, -0.09, -0.32],
  always: [-0.9, -0.43, 1.33],
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
  // What the accused read in pictures and papers answers.
  const claims = most(
    ({ tag, rule, cue }) =>
      tag === 'claim' && rule !== 'claim-said' && !(stand > 0.2 && cue?.group === 'shows'),
  )
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
    proper: words.some(isProper) ? said * Math.max(0, 0.3 + stand) : 0,
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
