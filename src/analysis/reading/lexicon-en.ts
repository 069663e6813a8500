// The built-in English lexicon. Data: every entry has a note on what it is a sign of, and an example in a file of its
// own (`examples.ts`).

import { claimNouns, claims } from './lexicon-en-claim.ts'
import { contexts } from './lexicon-en-context.ts'
import { denials } from './lexicon-en-denial.ts'
import { reportVerbs } from './lexicon-en-verbs.ts'
import type { BuiltInCue } from './lexicon-rows.ts'

export const english: readonly BuiltInCue[] = [
  ...denials,
  ...claims,
  ...claimNouns,
  ...contexts,
  ...reportVerbs,
]
