// How a clause answers an accusation: from the group of the words that decided its tag.

import type { Tag } from '../../core/types.ts'
import type { Cue } from './cues.ts'
import type { ResponseKind } from './types.ts'

const OF_DENIAL: Readonly<Record<string, ResponseKind>> = {
  implied: 'flat-by-implication',
  attacks: 'non-denial',
  retorts: 'non-denial',
  'hit-back': 'non-denial',
  evidence: 'demand-for-evidence',
  partial: 'partial',
}

const OF_CLAIM: Readonly<Record<string, ResponseKind>> = {
  accuses: 'counter-accusation',
  justifies: 'justification',
  admits: 'admission',
}

const OF_CONTEXT: Readonly<Record<string, ResponseKind>> = {
  silence: 'silence',
  refusal: 'refusal',
  threat: 'threat',
}

const INVENTED = /\.rejects\.(?:invented|made-up)$/

/** The kind, or `null` where the clause answers nothing. `isReport`: a denial that is reported and not worded. */
export const responseKindOf = (
  tag: Tag,
  cue: Cue | null,
  isAccused: boolean,
): ResponseKind | null => {
  const group = cue?.group ?? ''
  if (tag === 'denial' && cue && INVENTED.test(cue.entry.id)) return 'flat-by-implication'
  if (tag === 'denial') return OF_DENIAL[group] ?? 'flat'
  if (tag === 'context') return OF_CONTEXT[group] ?? null
  const kind = OF_CLAIM[group] ?? null
  return isAccused || kind === 'admission' ? kind : null
}
