// The editor of one cue, beside the list: every part of it, and at once where it would be found.

import { useEffect, useRef } from 'react'
import { cueWords } from '../../core/cue-record.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { draftKey, useCueDraft } from '../../state/cue-drafts.ts'
import { languageOf, type CueRow } from '../../state/lexicon-rows.ts'
import { NEW } from '../../state/lexicon-view.ts'
import { trialArticle } from '../../state/trial.ts'
import { useNarrow } from '../parts/useNarrow.ts'
import { CueForm } from './CueForm.tsx'
import styles from './Panel.module.css'

type Props = {
  /** The id of the cue, or `NEW`. */
  readonly open: string
  readonly rows: readonly CueRow[]
  readonly onClose: () => void
}

export const CuePanel = ({ open, rows, onClose }: Props) => {
  const caseId = useDesk((desk) => desk.project.case?.id) ?? ''
  const key = draftKey(caseId, open)
  const draft = useCueDraft(key)
  const row = rows.find(({ id }) => id === open) ?? null
  const heading = useRef<HTMLHeadingElement>(null)
  const Heading = useNarrow() ? 'h1' : 'h2' // where it takes the place of the list it heads the screen
  useEffect(() => {
    if (open !== NEW) heading.current?.focus({ preventScroll: true })
  }, [open])
  const isNew = open === NEW
  const original = isNew ? emptyEntry() : row?.entry
  return (
    <aside className={styles['panel']} aria-labelledby="cue-heading">
      <div className={styles['head']}>
        <Heading id="cue-heading" ref={heading} tabIndex={-1}>
          {isNew ? 'A new cue' : row ? <bdi>{cueWords(row.entry)}</bdi> : 'No such cue'}
        </Heading>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
      {original ? (
        <CueForm
          draft={draft ?? original}
          original={original}
          draftKey={key}
          row={row}
          rows={rows}
          onClose={onClose}
        />
      ) : (
        <p className={styles['more']}>
          It was removed, or it belongs to another case. Nothing else was changed.
        </p>
      )}
    </aside>
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
