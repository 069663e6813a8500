// What is worth knowing about a cue while it is edited: what the built-in one says, and that another one has its words.

import { plainPattern } from '../../core/cue-pattern.ts'
import { lexiconDifference } from '../../core/lexicon-difference.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { cueName } from '../../state/lexicon-editing.ts'
import type { CueRow } from '../../state/lexicon-rows.ts'
import { CLASS_NAME, STANDING_NAME } from './cue-words.ts'

export const BuiltInNote = ({ row }: { readonly row: CueRow }) =>
  row.isOwn &&
  row.builtIn && (
    <div className="note-warn">
      Changed here. The built-in cue says something else:
      <ul>
        {lexiconDifference([row.builtIn], [row.entry])[0]?.what.map((what) => (
          <li key={what}>
            <bdi>{what}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )

type TwinProps = { readonly rows: readonly CueRow[]; readonly draft: LexiconEntry }

/** Another cue of the language with exactly these words. */
export const TwinNote = ({ rows, draft }: TwinProps) => {
  const pattern = plainPattern(draft.pattern)
  const twin = rows.find(
    ({ id, entry }) =>
      id !== draft.id && entry.language === draft.language && entry.pattern === pattern,
  )
  return (
    twin && (
      <p className="note-warn">
        {cueName(twin.entry)} has these words already as {CLASS_NAME[twin.entry.class]},{' '}
        {STANDING_NAME[twin.standing].toLowerCase()}. Where two begin at one word, both are looked
        at.
      </p>
    )
  )
}
