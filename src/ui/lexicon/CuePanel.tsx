// The editor of one cue, beside the list: every part of it, and at once where it would be found.

import { useState } from 'react'
import { cueWords } from '../../core/cue-record.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { NEW } from '../../state/cue-from.ts'
import { changeDraft, draftKey, useCueDraft } from '../../state/cue-drafts.ts'
import { languageOf, type CueRow } from '../../state/lexicon-rows.ts'
import { trialArticle } from '../../state/trial.ts'
import { CueForm } from './CueForm.tsx'
import { CueOrigin } from './CueOrigin.tsx'
import { EditorPanel, Gone } from './EditorPanel.tsx'
import { useCueSeed } from './useCueSeed.ts'

type Props = {
  /** The id of the cue, or `NEW`. */
  readonly open: string
  /** The passage that a new cue is made from, as the address has it. */
  readonly from: string | null
  readonly rows: readonly CueRow[]
  readonly onClose: () => void
}

export const CuePanel = ({ open, from, rows, onClose }: Props) => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  const { passage, seed } = useCueSeed(caseId, from)
  const isNew = open === NEW
  // What is written of one passage is not lost when another one is asked for.
  const key = draftKey(caseId ?? '', isNew && from ? `${open} ${from}` : open)
  const draft = useCueDraft(key)
  const row = rows.find(({ id }) => id === open) ?? null
  const [empty] = useState(emptyEntry)
  const original = isNew ? (seed?.entry ?? empty) : row?.entry
  return (
    <EditorPanel
      isNew={isNew}
      headingId="cue-heading"
      heading={isNew ? 'A new cue' : row ? <bdi>{cueWords(row.entry)}</bdi> : 'No such cue'}
      onClose={onClose}
    >
      {passage && (
        <CueOrigin
          id="cue-from"
          passage={passage}
          seed={isNew ? seed : null}
          draft={draft ?? original ?? empty}
          onChange={changeDraft(key, draft ?? original ?? empty, original ?? empty)}
        />
      )}
      {original ? (
        <CueForm
          draft={draft ?? original}
          original={original}
          draftKey={key}
          about={isNew && seed ? 'cue-from' : ''}
          row={row}
          rows={rows}
          onClose={onClose}
        />
      ) : (
        <Gone>It was removed, or it belongs to another case. Nothing else was changed.</Gone>
      )}
    </EditorPanel>
  )
}

/** A cue to be written, in the language of the article that was read last. */
const emptyEntry = (): LexiconEntry => ({
  id: '',
  language: languageOf(trialArticle() ?? {}),
  class: 'denial',
  pattern: '',
  tier: 'weak',
  scope: 'outside',
})
