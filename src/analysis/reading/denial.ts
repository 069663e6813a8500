// The first test: does somebody say that what others put forward is not so?

import { wordSet } from '../token-patterns.ts'
import type { Clause, Weight } from './clause.ts'
import type { Cue } from './cues.ts'
import { brandedIn } from './near-words.ts'
import type { Word } from './sentence-words.ts'

/** What speaks for a denial in a clause. */
export const denialIn = (clause: Clause): readonly Weight[] => [
  ...clause.cues
    .filter(({ entry }) => entry.class === 'denial')
    .flatMap((cue) => ofCue(clause, cue)),
  ...answered(clause),
]

const ofCue = (clause: Clause, cue: Cue): readonly Weight[] => {
  const isReport =
    !cue.isQuoted &&
    (cue.group === '' || REPORTS.test(cue.entry.id) || cue.entry.requires === 'claim-noun')
  const at = [cue, ...(cue.noun ? [cue.noun] : [])]
  const base = { tag: 'denial' as const, cue, needsTrigger: true }
  if (isReport && !isJudgement(cue)) {
    const isWeak = cue.noun?.tier === 'weak' || cue.tier !== 'strong' || isNobodys(clause, cue)
    const rule = cue.noun ? 'denial-noun' : 'denial-cue'
    return [
      {
        ...base,
        tier: isWeak ? (cue.tier === 'strong' ? 'weak' : cue.tier) : 'strong',
        needsTrigger: isWeak,
        score: isWeak ? 0.72 : 0.93,
        rule,
        reasons: [{ code: rule, args: [], at }],
      },
    ]
  }
  const before = clause.words[cue.at - 1]?.folded ?? ''
  if (before === 'for' && cue.group === 'attacks') return [] // `sue for libel`
  if (cue.entry.id.endsWith('.contradict') && BE.has(before)) return [] // by whom is said behind it
  // The words of whoever speaks: what they are depends on who that is.
  const isNamed = cue.group === 'brands' || cue.entry.id.endsWith('.implied.called')
  if (cue.group === 'brands' && !isInMarks(clause, cue)) return []
  const isVoiced = clause.isAttributed || cue.isQuoted || isNamed
  const isOfClaim = cue.group === 'brands' && brandedIn(clause.cues, cue) !== null
  const score = isOfClaim ? 0.78 : (SCORES[cue.group] ?? 0.7)
  return [
    {
      ...base,
      tier: cue.tier === 'strong' && isVoiced ? 'strong' : 'weak',
      score: isVoiced ? score : score - (clause.sentence.part === 'headline' ? 0.2 : 0.4),
      rule: 'denial-words',
      reasons: [{ code: 'denial-words', args: [], at }, ...accused(clause)],
    },
  ]
}

const accused = ({ stand }: Clause): Weight['reasons'] =>
  stand > 0.2 ? [{ code: 'speaker-accused', args: [], at: [] }] : []

/** `called the pictures "clips"`: what it is called stands in marks behind it, and not far. */
const isInMarks = ({ words }: Clause, { at }: Cue): boolean =>
  words.slice(at + 1, at + 9).some(({ isQuoted }) => isQuoted)

/** `His account was dismissed as a joke`: in the passive, and nobody is named who did it. */
const isNobodys = ({ words }: Clause, cue: Cue): boolean => {
  const before = words[cue.at - 1]?.folded ?? ''
  return (
    BE.has(before) && !words.slice(cue.at + 1, cue.at + 6).some(({ folded }) => folded === 'by')
  )
}

const BE = wordSet('is are was were be been being')

/** Verbs of denying: the reporter says that somebody denied. An analyst's own words (no group) count as one. */
const REPORTS =
  /\.flat\.(?:deny|denial|refute|debunk|repudiate|categorically|shoot-down|cold-water|rubbish|not-guilty|innocence|guilt|not-believe)$/

/** `the claims were false` says it in somebody's words, `rejected the claims` reports it. */
const isJudgement = ({ entry }: Cue): boolean =>
  /\.rejects\.(?:falsely|invented|made-up)$/.test(entry.id)

const SCORES: Readonly<Record<string, number>> = {
  flat: 0.75,
  rejects: 0.74,
  first: 0.68,
  brands: 0.5,
  implied: 0.66,
  attacks: 0.56,
  evidence: 0.52,
  partial: 0.6,
  never: 0.58,
  upholds: 0.5,
  'hit-back': 0.5,
}

const NEGATIONS = wordSet(
  `not never no none nobody nothing neither nor cannot can't didn't doesn't don't won't wasn't weren't isn't aren't
  hasn't haven't hadn't wouldn't couldn't shouldn't ain't
  nicht nichts nie niemals niemand kein keine keinen keinem keiner keinerlei weder keineswegs`,
)

/** The no of a clause that is said: `The firm said its pumps were not running`; `null` where there is none. */
export const negationIn = ({ words, verb }: Clause): Word | null =>
  words.find(
    ({ folded, start }, i) =>
      NEGATIONS.has(folded) &&
      (folded !== 'no' || isSweeping(words, i) || start - (verb?.end ?? 0) <= 1) &&
      !(verb && start < verb.start && !words[i]!.isQuoted && verb.start - start < 20) &&
      !isSubordinate(words, i) &&
      !ASIDE.has(`${folded} ${words[i + 1]?.folded ?? ''}`),
  ) ?? null

/** `He quit because the board would not listen`, `the men who had no key`: not what is said, but beside it. */
const isSubordinate = (words: readonly Word[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= 8; i -= 1) {
    if (words[i]!.isQuoted || words[i + 1]!.gap.includes(',')) return false
    if (BESIDE.has(words[i]!.folded)) return true
  }
  return false
}
const BESIDE = wordSet('because who which weil')

/** `there was no firing`, `that no order was given`; not `a vote of no confidence`. */
const isSweeping = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return (
    !before ||
    BEFORE_NO.has(before.folded) ||
    before.isQuoted !== words[at]!.isQuoted ||
    /[,:]/.test(words[at]!.gap)
  )
}
const BEFORE_NO = wordSet('am is are was were be been had has have that there and but at')

const ASIDE = new Set([
  'no longer',
  'not only',
  'no doubt',
  'no matter',
  'no one',
  'not just',
  'nothing but',
  'nicht nur',
  'nicht mehr',
  'nicht zuletzt',
  'kein zweifel',
])

/** What somebody says in an article about a dispute may say that it is not so, whatever its words. */
const answered = (clause: Clause): readonly Weight[] => {
  if (!clause.isAttributed) return []
  const no = negationIn(clause)
  return [
    {
      tag: 'denial',
      tier: 'weak',
      score: no ? 0.4 : 0.3,
      rule: no ? 'denial-negation' : 'denial-answer',
      cue: null,
      needsTrigger: true,
      reasons: [
        ...(no ? [{ code: 'negation', args: [], at: [{ start: no.start, end: no.end }] }] : []),
        ...accused(clause),
        ...(clause.verb || !no
          ? [{ code: 'attributed', args: [], at: clause.verb ? [clause.verb] : [] }]
          : []),
      ],
    },
  ]
}
