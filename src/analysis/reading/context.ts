// The last test: silence, procedure, promises and the like; and what is left, which the narrator tells.

import type { Cue } from './cues.ts'
import type { Clause, Weight } from './stance.ts'

/** What speaks for context in a clause; always something. */
export const contextIn = (clause: Clause): readonly Weight[] => [
  ...clause.cues
    .filter(({ entry }) => entry.class === 'context')
    .map((cue): Weight => {
      const score = scoreOf(clause, cue)
      return {
        tag: 'context',
        tier: cue.tier === 'strong' && !cue.isQuoted ? 'strong' : 'listed',
        score,
        rule: 'context-cue',
        cue,
        needsTrigger: false,
        reasons: [{ code: 'context-cue', args: [], at: [cue] }],
      }
    }),
  {
    tag: 'context',
    tier: 'listed',
    score: clause.isAttributed && clause.isDisputed ? 0.3 : 0.42,
    rule: 'narrator-context',
    cue: null,
    needsTrigger: false,
    reasons: [{ code: clause.isAttributed ? 'said-aside' : 'narrator', args: [], at: [] }],
  },
]

const scoreOf = (clause: Clause, cue: Cue): number => {
  const [told, said] = SCORES[cue.group] ?? [0.5, 0.5]
  return clause.isAttributed ? said : told
}

/** In the narrator's voice, and in what somebody says. */
const SCORES: Readonly<Record<string, readonly [number, number]>> = {
  silence: [0.9, 0.6],
  refusal: [0.9, 0.75],
  'denied-thing': [0.45, 0.35],
  threat: [0.66, 0.5],
  demand: [0.58, 0.52],
  promise: [0.55, 0.52],
  feeling: [0.55, 0.5],
  legal: [0.55, 0.4],
  identity: [0.5, 0.4],
  'first-told': [0.55, 0.35],
}
