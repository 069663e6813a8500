// The words because of which something is suggested on the sentence under the cursor.

import type { Span } from '../text/span.ts'
import { suggestionsOn } from './open-suggestions.ts'
import { session } from './session.ts'
import { openHere } from './suggesting.ts'

/** In reading order; none where nothing is suggested, or by no word. */
export const cuesHere = (): readonly Span[] => {
  const { cursor } = session.getState()
  if (!cursor) return NONE
  const cues = suggestionsOn(openHere(), cursor).flatMap(({ cue }) => cue ?? [])
  return cues.length > 0 ? cues : NONE
}

const NONE: readonly Span[] = []
