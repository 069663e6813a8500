// The built-in English lexicon. Data: every entry has an example of its own, and a note on what it is a sign of.

import type { LexiconEntry } from '../../core/types.ts'
import { claimNouns, claims } from './lexicon-en-claim.ts'
import { contexts } from './lexicon-en-context.ts'
import { denials } from './lexicon-en-denial.ts'
import { reportVerbs } from './lexicon-en-verbs.ts'

export const english: readonly LexiconEntry[] = [
  ...denials,
  ...claims,
  ...claimNouns,
  ...contexts,
  ...reportVerbs,
]
