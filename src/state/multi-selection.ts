// The multi-selection: sentences or words that one tag key takes at once.

import { inReadingOrder, sameSpan } from '../text/span.ts'
import { say, session } from './session.ts'

/** Adds the selected words, else the sentence under the cursor, to the multi-selection; takes them out again. */
export const pickHere = (): void => {
  const { selection, cursor, picked } = session.getState()
  const span = selection ?? cursor
  if (!span) return say('Select some words or a sentence first.')
  const others = picked.filter((each) => !sameSpan(each, span))
  const now = others.length < picked.length ? others : [...picked, span].toSorted(inReadingOrder)
  session.setState({ picked: now, selection: null, active: null })
  say(now.length === 0 ? 'Nothing is picked.' : `${now.length} picked. A tag key tags all of them.`)
}
