// The built-in German lexicon. Data: every entry has an example of its own.

import type { LexiconEntry } from '../../core/types.ts'

export const german: readonly LexiconEntry[] = []
