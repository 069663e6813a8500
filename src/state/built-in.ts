// The built-in cues of all languages. A module of its own, because it is heavy: it is loaded with the screen of the
// lexicon and with the first question about suggestions, never with the first screen.

import { builtIn, languagesWithRules } from '../analysis/reading/lexicon.ts'
import type { LexiconEntry } from '../core/types.ts'

export const builtInEntries: readonly LexiconEntry[] = languagesWithRules.flatMap((language) =>
  builtIn(language),
)

/** The languages for which there are rules, without the analyst's doing. */
export const ruledLanguages: readonly string[] = languagesWithRules
