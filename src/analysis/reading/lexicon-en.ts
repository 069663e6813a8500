// The built-in English lexicon. Data: every entry has an example of its own.

import type { LexiconEntry } from '../../core/types.ts'

export const english: readonly LexiconEntry[] = [
  {
    id: 'en.denial.deny',
    language: 'en',
    class: 'denial',
    pattern: 'deny|denies|denied|denying',
    tier: 'strong',
    scope: 'outside',
    example: 'The ministry denied the report.',
  },
  {
    id: 'en.claim.said',
    language: 'en',
    class: 'claim',
    pattern: 'say|says|said|told',
    tier: 'weak',
    scope: 'outside',
    example: 'The union said that the gates were locked.',
  },
]
