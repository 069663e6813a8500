// The second test: does somebody put forward what can be disputed?

import type { Cue } from './cues.ts'
import type { Clause, Weight } from './clause.ts'
import { isPassiveAt } from './near-words.ts'

/** What speaks for a claim in a clause. */
export const claimIn = (clause: Clause): readonly Weight[] => [
  ...clause.cues
    .filter(({ entry }) => entry.class === 'claim')
    .flatMap((cue) => ofCue(clause, cue)),
  ...attributed(clause),
]

const ofCue = (clause: Clause, cue: Cue): readonly Weight[] => {
  const known = scoreOf(clause, cue)
  if (known <= 0) return []
  const isStrong = cue.tier === 'strong' && !cue.isQuoted && known > 0.4
  return [
    {
      tag: 'claim',
      tier: isStrong ? 'strong' : known < 0.45 ? 'listed' : 'weak',
      score: known,
      rule: clause.isAttributed || isStrong ? 'claim-cue' : 'outlet-claim',
      cue,
      needsTrigger: !isStrong,
      reasons: [{ code: isStrong ? 'claim-cue' : 'claim-words', args: [], at: [cue] }],
    },
  ]
}

const scoreOf = (clause: Clause, cue: Cue): number => {
  // `had been forecast`, `was believed`: nobody in this clause judges
  if (cue.group === 'judges' && BE.has(clause.words[cue.at - 1]?.folded ?? '')) return 0.35
  if (cue.group === 'justifies') return clause.isAttributed ? 0.5 : 0
  if (cue.group === 'admits') return cue.isQuoted ? 0.4 : 0.84
  if (cue.group === 'concludes') return clause.isAttributed ? 0.45 : 0.5
  if (cue.entry.id.endsWith('.no-evidence')) return 0.68
  // `dismissed a post claiming that …`: whose claim it is is part of the denial.
  if (
    clause.words[cue.at]?.folded.endsWith('ing') &&
    (isBehindDenial(clause, cue) || (cue.group === 'asserts' && isSaidBehind(clause, cue)))
  )
    return 0
  // `claims 7,000 members`: a thing, and nothing that is so.
  if (cue.group === 'asserts' && /^\d/.test(clause.words[cue.at + 1]?.folded ?? '')) return 0.4
  // `A manager accused of theft said …`: it names who speaks.
  if (cue.group === 'accuses' && isPassiveAt(clause.words, cue.at) && isSaidBehind(clause, cue))
    return 0.3
  if (cue.isQuoted) return cue.tier === 'strong' ? 0.58 : 0.4
  return SCORES[cue.group] ?? (cue.tier === 'strong' ? 0.8 : 0.5)
}

const isSaidBehind = ({ verb, cues }: Clause, { end }: Cue): boolean =>
  (verb !== null && verb.start > end) ||
  cues.some(
    ({ entry, group, start }) => start > end && entry.class === 'denial' && group === 'flat',
  )

const isBehindDenial = ({ cues }: Clause, { at }: Cue): boolean =>
  cues.some(
    ({ entry, group, at: before }) =>
      entry.class === 'denial' && before < at && (group === 'rejects' || group === 'brands'),
  )

const BE: ReadonlySet<string> = new Set(['be', 'been', 'is', 'are', 'was', 'were'])

const SCORES: Readonly<Record<string, number>> = {
  accuses: 0.86,
  asserts: 0.82,
  judges: 0.64,
  shows: 0.6,
  hedged: 0.6,
  evidence: 0.5,
}

/** Somebody says it, and nothing makes more of it. */
const attributed = ({ isAttributed, verb }: Clause): readonly Weight[] =>
  isAttributed
    ? [
        {
          tag: 'claim',
          tier: 'weak',
          score: 0.3,
          rule: 'claim-said',
          cue: verb,
          needsTrigger: true,
          reasons: [{ code: 'attributed', args: [], at: verb ? [verb] : [] }],
        },
      ]
    : []
