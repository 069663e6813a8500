// The schema of the lexicon file: what a case may lend to another one. Keys stand in the order of the file.

import * as v from 'valibot'
import * as S from '../core/schema.ts'

export const LEXICON_FORMAT = 'touchstone-lexicon'
/** The version that this program writes and the highest that it reads. */
export const LEXICON_VERSION = 1

const times = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What decisions made of an entry in the case that the file comes from. For information: nothing is moved by it. */
export const Learned = v.looseObject({
  id: S.LexiconEntry.entries.id,
  accepted: times,
  changed: times,
  rejected: times,
  /** Where they moved it; absent where it stays. */
  tier: v.exactOptional(v.picklist([...S.TIERS, 'off'])),
})

/** The whole file. */
export const LexiconFile = v.looseObject({
  format: v.literal(LEXICON_FORMAT),
  version: v.literal(LEXICON_VERSION),
  entries: v.array(S.LexiconEntry),
  aliases: v.array(S.Alias),
  learned: v.array(Learned),
})
