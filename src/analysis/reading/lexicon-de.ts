// The built-in German lexicon. Data: every entry has a note on what it is a sign of, and an example in a file of its
// own (`examples.ts`).

import { claimNounsDe, claimsDe } from './lexicon-de-claim.ts'
import { contextsDe } from './lexicon-de-context.ts'
import { denialsDe } from './lexicon-de-denial.ts'
import { reportVerbsDe } from './lexicon-de-verbs.ts'
import type { BuiltInCue } from './lexicon-rows.ts'

export const german: readonly BuiltInCue[] = [
  ...denialsDe,
  ...claimsDe,
  ...claimNounsDe,
  ...contextsDe,
  ...reportVerbsDe,
]
