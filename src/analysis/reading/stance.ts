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
  rejects: [1.59, -0.89, -0.7],
  voiced: [1.08, -0.59, -0.49],
  accuses: [-0.14, 0.89, -0.75],
  asserts: [-0.69, 1.27, -0.58],
  plans: [-0.61, -0.94, 1.55],
  worded: [-0.09, 0.96, -0.87],
  stand: [0.64, -0.79, 0.14],
  standNo: [0.43, -0.43, 0],
  no: [0.53, -0.56, 0.03],
  opensNo: [0.56, -0.66, 0.09],
  firm: [0.73, -0.31, -0.43],
  disputed: [-0.07, 0.53, -0.46],
  talk: [-0.72, 0.29, 0.43],
  talkSaid: [-0.3, 0.42, -0.12],
  saidAll: [0.86, -0.39, -0.46],
  said: [0.32, 0.14, -0.46],
  self: [-0.67, 0.11, 0.56],
  denier: [0.7, -0.44, -0.26],
  denierStand: [-0.39, -0.16, 0.54],
  about: [-0.78, 0.31, 0.46],
  lead: [0.45, 0.64, -1.09],
  goesOn: [-0.67, 0.75, -0.08],
  refusal: [-1, -0.6, 1.6],
  promise: [-0.11, -0.34, 0.45],
  feeling: [-0.27, -0.32, 0.59],
  admits: [-0.7, 0.94, -0.24],
  blames: [-0.37, 0.76, -0.39],
  shows: [0.01, -0.75, 0.73],
  evidence: [-0.02, 0.59, -0.57],
  doubts: [0.55, 0.08, -0.62],
  attacks: [0.64, -0.23, -0.41],
  implied: [0.51, 0.06, -0.57],
  flat: [1.32, -0.68, -0.64],
  short: [0.32, -0.39, 0.08],
  quote: [0.54, -0.47, -0.07],
  firstNo: [0.44, 0.38, -0.82],
  number: [-0.44, 0.19, 0.24],
  toldOfSpeaker: [0.21, -0.09, -0.11],
  toldQuote: [0.02, 0.68, -0.7],
  toldThat: [-0.13, 0.81, -0.68],
  toldNo: [-0.46, 0.19, 0.27],
  toldAbout: [0.95, -0.49, -0.46],
  headline: [0.04, 0.52, -0.57],
  proper: [-0.09, 0.05, 0.03],
  unnamed: [-0.23, 0.25, -0.02],
  modal: [-0.48, 0.02, 0.46],
  always: [-0.61, -1.08, 1.69],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>

/** What is looked at in a clause, most of it from 0 to 1. */
export const featuresOf = (
  clause: Clause,
  all: readonly Weight[],
): Readonly<Record<Feature, number>> => {
  const { words, isAttributed, isDisputed, verb, sentence, isDenier } = clause
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
    accuses: most(({ tag, tier }) => tag === 'claim' && tier === 'strong'),
    asserts: most(
      ({ tag, tier, rule }) => tag === 'claim' && tier !== 'strong' && rule !== 'claim-said',
    ),
    plans: most(({ rule }) => rule === 'own-plan'),
    worded: clause.isWorded ? 1 : 0,
    stand,
    standNo: stand * no,
    no,
    opensNo: OPENING.has(quoted[0]?.folded ?? '') ? 1 : 0,
    firm: verb && FIRM.test(verb.entry.id) ? 1 : 0,
    disputed: isDisputed ? 1 : 0,
    talk: clause.talk,
    talkSaid: clause.talk * said,
    said: isDisputed ? said : 0,
    saidAll: said,
    self: SELF.test(quoted[0]?.folded ?? '') ? 1 : 0,
    denier: isDenier ? 1 : 0,
    denierStand: isDenier ? Math.max(0, stand) : 0,
    about: stand * clause.about,
    lead: sentence.paragraph < 3 ? said : 0,
    goesOn: clause.isGoingOn ? 1 : 0,
    refusal: ofGroup('context', 'refusal'),
    promise: ofGroup('context', 'promise'),
    feeling: ofGroup('context', 'feeling'),
    admits: ofGroup('claim', 'admits'),
    blames: ofGroup('claim', 'accuses'),
    shows: ofGroup('claim', 'shows'),
    evidence: ofGroup('claim', 'evidence'),
    doubts: has('evidence'),
    attacks: has('attacks'),
    implied: has('implied'),
    flat: has('flat'),
    short: words.length < 9 ? said : 0,
    quote: quoted.length >= 0.9 * words.length ? 1 : 0,
    firstNo: isFirst ? no : 0,
    number: words.some(({ folded }) => /\d/.test(folded)) ? 1 : 0,
    toldOfSpeaker: !isAttributed && clause.isOfSpeaker ? 1 : 0,
    toldQuote: isAttributed || quoted.length === 0 ? 0 : 1,
    toldThat:
      !isAttributed && words.some(({ folded, isQuoted }) => !isQuoted && THAT.has(folded)) ? 1 : 0,
    toldNo:
      !isAttributed && words.some(({ folded }) => folded === 'not' || folded === 'no') ? 1 : 0,
    toldAbout: isAttributed ? 0 : clause.about,
    headline: sentence.part === 'headline' ? 1 : 0,
    proper: words.some(isProper) ? Math.max(0, stand) : 0,
    unnamed: clause.isUnnamed ? said : 0,
    modal: words.some(({ folded }) => MODAL.has(folded)) ? said : 0,
    always: 1,
  }
}

const THAT = wordSet('that if whether dass ob')
const MODAL = wordSet('could may might would should must likely probably appears seems')
const OPENING = wordSet('no not never none')
const FIRM = /\.says\.(?:insist|reply)$/
const SELF = /^(?:i|we)(?:'|$)/
const FIRST = wordSet("we i our my us me i'm we're we've i've wir ich unser unsere uns")
