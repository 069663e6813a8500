// The last test: silence, procedure, promises and the like; and what is left, which the narrator tells.

import { wordSet } from '../token-patterns.ts'
import type { Cue } from './cues.ts'
import type { Clause, Weight } from './clause.ts'

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
  ...ownPlan(clause),
  {
    tag: 'context',
    tier: 'listed',
    score: 0.3,
    rule: 'narrator-context',
    cue: null,
    needsTrigger: false,
    reasons: [{ code: clause.isAttributed ? 'said-aside' : 'narrator', args: [], at: [] }],
  },
]

const scoreOf = (clause: Clause, cue: Cue): number => {
  const before = clause.words[cue.at - 1]?.folded ?? ''
  // `She said the firm would appeal` foretells it, `said it would appeal` promises it.
  if (cue.entry.id.endsWith('.will-do') && clause.isWorded && !SELF.has(before)) return 0.4
  if (cue.entry.id.endsWith('.legal.due') && !clause.isWorded) return 0.55
  if (
    cue.entry.id.endsWith('.silent') &&
    clause.words
      .slice(Math.max(0, cue.at - 4), cue.at)
      .some(({ folded }) => /^br(?:eak|oke)/.test(folded))
  )
    return 0.3
  if (cue.entry.id.endsWith('.threaten') && BE.has(before)) return 0.3
  if (cue.group === 'promise' && OWN.has(before)) return 0.3
  if (cue.group === 'demand' && NOT_ASKING.has(before)) return 0
  if (cue.entry.id.endsWith('.warn-of')) return 0.5
  if (cue.entry.id.endsWith('.condemn') && clause.isAttributed) return 0.45
  if (
    cue.entry.id.endsWith('.feeling.shock') &&
    cue.isQuoted &&
    !clause.words.some(({ folded }) => FIRST.test(folded))
  )
    return 0.4
  const [told, said] = SCORES[cue.group] ?? [0.5, 0.5]
  return clause.isAttributed ? said : told
}

const BE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'was', 'were'])
const FIRST = /^(?:i|we|i'm|we're|me|us)$/
const NOT_ASKING: ReadonlySet<string> = new Set(['who', 'was', 'were', 'been', 'be', 'being'])

/** In the narrator's voice, and in what somebody says. */
const SCORES: Readonly<Record<string, readonly [number, number]>> = {
  silence: [0.9, 0.6],
  refusal: [0.9, 0.75],
  'denied-thing': [0.5, 0.5],
  threat: [0.66, 0.62],
  demand: [0.58, 0.56],
  promise: [0.55, 0.53],
  feeling: [0.55, 0.53],
  legal: [0.55, 0.4],
  identity: [0.5, 0.4],
  'first-told': [0.55, 0.35],
}

const SELF: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i'])
const OWN: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'our', 'my'])
const AHEAD: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'plans',
  'plan',
  'planned',
  'intends',
  'intended',
  'hopes',
  'hoped',
])
const HAVE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  "we're",
  "we've",
])
/** `was aware of the report`, `has opened a file`: what an office says of its own work. */
const PROCEDURE = wordSet(`
  aware opened launched started begun received referred passed commissioned looking investigating
  reviewing examining considering studying monitoring assessing gathering awaiting waiting cooperating working
  preparing
`)
const AHEAD_SHORT = /^(?:i|we|he|she|they|it)'ll$/

/** `said it would test every fountain`, `"We will publish it," she said`: what the speaker means to do. */
const ownPlan = ({ words, verb, isAttributed }: Clause): readonly Weight[] => {
  if (!isAttributed) return []
  const from = verb ? words.findIndex(({ start }) => start >= verb.end) : 0
  const begins = [from, from + 1, 0].find((at) => {
    const word = words[at]
    if (!word || (at === 0 && !word.isQuoted)) return false
    if (word.isQuoted && AHEAD_SHORT.test(word.folded)) return true
    if (SELF.has(word.folded)) {
      const next = words[at + 1]?.folded ?? ''
      return AHEAD.has(next) || (HAVE.has(next) && PROCEDURE.has(words[at + 2]?.folded ?? ''))
    }
    return OWN.has(word.folded) && [2, 3].some((i) => AHEAD.has(words[at + i]?.folded ?? ''))
  })
  if (begins === undefined || begins < 0) return []
  const next = words[begins + 2]?.folded ?? ''
  if (next === 'not' || next === 'never' || next === 'have') return []
  const word = words[begins]!
  return [
    {
      tag: 'context',
      tier: 'listed',
      score: 0.62,
      rule: 'own-plan',
      cue: null,
      needsTrigger: false,
      reasons: [
        {
          code: 'own-plan',
          args: [],
          at: [{ start: word.start, end: (words[begins + 1] ?? word).end }],
        },
      ],
    },
  ]
}
