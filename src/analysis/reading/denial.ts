// The first test: does somebody say that what others put forward is not so?

import { wordSet } from '../token-patterns.ts'
import type { Cue } from './cues.ts'
import type { Word } from './sentence-words.ts'
import type { Clause, Weight } from './clause.ts'
import { brandedIn } from './sides.ts'

/** What speaks for a denial in a clause. */
export const denialIn = (clause: Clause): readonly Weight[] => [
  ...clause.cues
    .filter(({ entry }) => entry.class === 'denial')
    .flatMap((cue) => ofCue(clause, cue)),
  ...negated(clause),
  ...answered(clause),
]

const ofCue = (clause: Clause, cue: Cue): readonly Weight[] => {
  const isReport =
    !cue.isQuoted &&
    (cue.group === '' || REPORTS.test(cue.entry.id) || cue.entry.requires === 'claim-noun')
  const at = [cue, ...(cue.noun ? [cue.noun] : [])]
  const base = {
    tag: 'denial' as const,
    tier: cue.tier,
    cue,
    needsTrigger: cue.tier !== 'strong' || cue.entry.requires === 'case-claim',
  }
  if (isReport && !isJudgement(cue)) {
    const isWeak = cue.noun?.tier === 'weak' || cue.tier !== 'strong' || isNobodys(clause, cue)
    return [
      {
        ...base,
        tier: isWeak ? (cue.tier === 'strong' ? 'weak' : cue.tier) : 'strong',
        needsTrigger: isWeak,
        score: isWeak ? 0.72 : 0.93,
        rule: cue.noun ? 'denial-noun' : 'denial-cue',
        reasons: [{ code: cue.noun ? 'denial-noun' : 'denial-cue', args: [], at }],
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
  const known = isOfClaim ? 0.78 : (SCORES[cue.group] ?? 0.7)
  const bySide =
    clause.side === 'accused'
      ? 0.15
      : clause.side === 'accuser'
        ? isOfClaim || (cue.group === 'flat' && !HAPPENED.test(cue.entry.id))
          ? -0.1
          : -0.4
        : cue.group === 'never'
          ? -0.12
          : 0
  const inNarration = isVoiced ? 0 : clause.sentence.part === 'headline' ? -0.2 : -0.4
  const full = Math.min(0.92, known + bySide + inNarration)
  const doubt = cue.entry.requires === 'case-claim' ? 0.3 : 0.15
  const score = full - (clause.isDisputed ? 0 : doubt)
  const sure = full - (clause.isOpen ? 0 : doubt)
  return [
    {
      ...base,
      tier: sure >= 0.85 && cue.tier === 'strong' ? 'strong' : sure < 0.45 ? 'listed' : 'weak',
      needsTrigger: !(sure >= 0.85 && cue.tier === 'strong'),
      score,
      rule: 'denial-words',
      reasons: [
        { code: 'denial-words', args: [], at },
        ...(clause.side === 'accused' ? [{ code: 'speaker-accused', args: [], at: [] }] : []),
      ],
    },
  ]
}

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

/** That something was not so may be the accusation: `half of them never existed`. */
const HAPPENED =
  /\.flat\.(?:never-happened|did-not-happen|no-such|took-place|nothing-of-kind|no-wrongdoing)$/

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
const OPENING = wordSet('no not never none')
const FIRM = /\.says\.(?:insist|reply)$/
const FIRST = wordSet('we i our my us me ours mine wir ich unser unsere unseren unserem uns mir')

/** The accused says no: `The firm said its pumps were not running`, `"We did not sell it," he said`. */
const negated = (clause: Clause): readonly Weight[] => {
  if (!clause.isAttributed || clause.side === 'accuser') return []
  const verb = clause.verb
  const no = clause.words.find(
    ({ folded, start }, i) =>
      NEGATIONS.has(folded) &&
      (folded !== 'no' || isSweeping(clause.words, i) || start - (verb?.end ?? 0) <= 1) &&
      !(verb && start < verb.start && !clause.words[i]!.isQuoted && verb.start - start < 20) &&
      !isSubordinate(clause.words, i) &&
      !ASIDE.has(`${folded} ${clause.words[i + 1]?.folded ?? ''}`),
  )
  if (!no) return []
  const isOpening =
    no.isQuoted && OPENING.has(no.folded) && clause.words.find(({ isQuoted }) => isQuoted) === no
  const isFirst = clause.words.some(
    ({ folded, isQuoted }) =>
      (isQuoted || clause.sentence.part === 'headline') && FIRST.has(folded),
  )
  const isFirm = verb !== null && FIRM.test(verb.entry.id)
  const isAccused = clause.side === 'accused'
  const score =
    0.4 +
    (isAccused ? 0.2 : 0) +
    (isFirst ? (isAccused ? 0.1 : 0.05) : 0) +
    (isOpening ? 0.15 : 0) +
    (isFirm ? 0.12 : 0) -
    (clause.isDisputed ? 0 : 0.2)
  return [
    {
      tag: 'denial',
      tier: score >= 0.5 && clause.isOpen ? 'weak' : 'listed',
      score,
      rule: 'denial-negation',
      cue: null,
      needsTrigger: true,
      reasons: [
        { code: 'negation', args: [], at: [{ start: no.start, end: no.end }] },
        ...(isAccused ? [{ code: 'speaker-accused', args: [], at: [] }] : []),
        ...(verb ? [{ code: 'attributed', args: [], at: [verb] }] : []),
      ],
    },
  ]
}

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

/**
 * What an accused party says in an article about a dispute mostly says that it is not so, whatever its words: when it is
 * quoted on the matter, when it insists or has denied before, or when it says that all is as it should be.
 */
const answered = (clause: Clause): readonly Weight[] => {
  const { isAttributed, side, isDisputed, isOpen, isDenier, verb, words } = clause
  // A thing that shows, a judge of others: no answer.
  const said = verb?.entry.class === 'report-verb' ? verb : null
  const isInsisted =
    said !== null &&
    words.some(({ start, folded }) => start === said.start && folded.startsWith('insist'))
  if (!isAttributed || !isDisputed || (side !== 'accused' && !(isInsisted && side === null)))
    return []
  const isDirect = words.some(({ isQuoted }) => isQuoted)
  // Found by the speech stage alone: an act such as `set out her case` more often than words.
  if (!isDirect && !said) return []
  const isFirm = said !== null && FIRM.test(said.entry.id)
  const isProper = words.some(({ folded }) => PROPER.has(folded))
  const isAside = isOfSelf(clause) || clause.about === 'accuser'
  const isAnswer = isProper || (!isAside && (isDirect || isFirm || isDenier))
  return [
    {
      tag: 'denial',
      tier: isOpen && isAnswer ? 'weak' : 'listed',
      score: !isAnswer ? 0.45 : isDirect ? 0.55 : 0.5,
      rule: 'denial-answer',
      cue: null,
      needsTrigger: true,
      reasons: [
        ...(side === 'accused' ? [{ code: 'speaker-accused', args: [], at: [] }] : []),
        ...(verb ? [{ code: 'attributed', args: [], at: [verb] }] : []),
      ],
    },
  ]
}

/** `I began the book in 2019`, `We have offered a loan`: of themselves, and nothing is as it should be. */
const isOfSelf = ({ words }: Clause): boolean => {
  const first = words.find(({ isQuoted }) => isQuoted)
  return first !== undefined && /^(?:i|we)(?:'|$)/.test(first.folded)
}

/** That all is as it should be. */
const PROPER = wordSet(`
  always throughout properly correctly fully safely lawfully legally appropriately legal lawful proper correct sound safe
  routine normal standard standards rules requirements tested checked inspected approved cleared complied followed
  passed accurate
  immer ordnungsgemäß vorschriftsmäßig rechtmäßig korrekt sicher geprüft eingehalten
`)
