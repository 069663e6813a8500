// What is suggested on the sentence under the cursor: the panel, the dock, the bar under the thumb and triage ask here.

import { useMemo } from 'react'
import { suggestionsOn, type Suggestion } from '../../state/open-suggestions.ts'
import { useSession } from '../../state/session.ts'
import { useOpenSuggestions } from '../../state/suggesting.ts'

/** Follows the open suggestions there; none while words are selected, because they are what is meant then. */
export const useSuggestedHere = (): readonly Suggestion[] => {
  const cursor = useSession((state) => (state.selection ? null : state.cursor))
  const open = useOpenSuggestions()
  return useMemo(() => (cursor ? suggestionsOn(open, cursor) : []), [open, cursor])
}
