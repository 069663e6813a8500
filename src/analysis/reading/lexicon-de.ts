// The built-in German lexicon. Data: every entry has an example of its own, and a note on what it is a sign of.

import type { LexiconEntry } from '../../core/types.ts'
import { claimNounsDe, claimsDe } from './lexicon-de-claim.ts'
import { contextsDe } from './lexicon-de-context.ts'
import { denialsDe } from './lexicon-de-denial.ts'
import { reportVerbsDe } from './lexicon-de-verbs.ts'

export const german: readonly LexiconEntry[] = [
  ...denialsDe,
  ...claimsDe,
  ...claimNounsDe,
  ...contextsDe,
  ...reportVerbsDe,
]
