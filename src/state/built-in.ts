// The built-in cues of all languages with their examples. A module of its own, because it is heavy: it is loaded with
// the screen of the lexicon and with the first question about suggestions, never with the first screen.

import { shownCues, type ShownCue } from '../analysis/reading/examples.ts'
import { languagesWithRules } from '../analysis/reading/lexicon.ts'

export const builtInEntries: readonly ShownCue[] = languagesWithRules.flatMap((language) =>
  shownCues(language),
)

/** The languages for which there are rules, without the analyst's doing. */
export const ruledLanguages: readonly string[] = languagesWithRules
