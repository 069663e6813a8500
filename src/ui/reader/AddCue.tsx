// The way from words that were missed to a cue of the lexicon, for selected words and for what was tagged by hand.

import type { Placed } from '../../core/annotation.ts'
import { addCueHere, isByHand } from '../../state/asking-cue.ts'
import { useSession } from '../../state/session.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'

/** `mark`: the annotation that is shown. */
export const AddCue = ({ mark }: { readonly mark: Placed | null }) => {
  const isSelection = useSession(({ selection }) => selection !== null)
  const hint = useHints()
  if (!isSelection && !(mark && isByHand(mark))) return null
  return (
    <button
      type="button"
      className="btn"
      {...hint('cue.add')}
      onPointerDown={(event) => event.preventDefault()}
      onClick={addCueHere}
    >
      <Icon name="lexicon" /> Add cue…
    </button>
  )
}
