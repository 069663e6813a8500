// The fields of a cue. What cannot be read is said at the field with its remedy, and nothing of it is kept.

import { useId, useRef, useState } from 'react'
import { patternProblem } from '../../core/cue-pattern.ts'
import { CUE_CLASSES } from '../../core/schema.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { changeDraft, forgetDraft } from '../../state/cue-drafts.ts'
import { dropEntry, saveEntry } from '../../state/lexicon-editing.ts'
import { languagesIn, type CueRow } from '../../state/lexicon-rows.ts'
import { changeLexiconView } from '../../state/lexicon-view.ts'
import {
  CLASS_DOES,
  CLASS_NAME,
  languageName,
  REQUIRES,
  REQUIRES_NAME,
  SCOPE_NAME,
  SCOPES,
} from './cue-words.ts'
import { Signs, Tiers } from './CueFields.tsx'
import { BuiltInNote, TwinNote } from './CueNotes.tsx'
import { EditorForm } from './EditorForm.tsx'
import { Choice, Faulted, Pair, Words } from './FormFields.tsx'
import { Hits } from './Hits.tsx'

type Props = {
  readonly draft: LexiconEntry
  /** As it is kept; a new one without an id. */
  readonly original: LexiconEntry
  readonly draftKey: string
  /** The id of what tells where a new cue comes from; empty where it comes from nowhere. */
  readonly about: string
  readonly row: CueRow | null
  readonly rows: readonly CueRow[]
  readonly onClose: () => void
}

export const CueForm = ({ draft, original, draftKey, about, row, rows, onClose }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isAsked, setAsked] = useState(false)
  const isNew = original.id === ''
  const isSame = draft === original
  const problem = patternProblem(draft.pattern)
  // Somebody who begins to write is not corrected before the first word is there.
  const fault = problem && (isAsked || draft.pattern.trim() !== '') ? problem : null
  const change = changeDraft(draftKey, draft, original)

  const save = async (): Promise<void> => {
    setAsked(true)
    if (problem) return field.current?.focus()
    if (isSame && !isNew) return
    const saved = await saveEntry(draft)
    if (saved === null) return
    forgetDraft(draftKey)
    if (isNew) changeLexiconView({ open: saved }, true)
  }
  const drop = async (): Promise<void> => {
    if (!row || !(await dropEntry(row))) return
    forgetDraft(draftKey)
    if (!row.builtIn) onClose()
  }
  const undone = isNew ? (about ? 'Start over' : 'Empty it') : 'Discard'

  return (
    <EditorForm
      add="Add the cue"
      isNew={isNew}
      isSame={isSame}
      save={save}
      discard={isSame ? null : { words: undone, run: () => forgetDraft(draftKey) }}
      remove={
        row?.isOwn
          ? {
              words: row.builtIn ? 'Back to built-in' : 'Remove',
              isDanger: !row.builtIn,
              run: drop,
            }
          : null
      }
    >
      {row && <BuiltInNote row={row} />}
      <Faulted
        id={id}
        label="Pattern"
        fault={fault}
        below={
          <>
            {!fault && <TwinNote rows={rows} draft={draft} />}
            <Signs id={`${id}-signs`} />
          </>
        }
      >
        <textarea
          ref={field}
          id={id}
          className="field"
          rows={2}
          // A new cue begins with its words.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isNew}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          lang={draft.language}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${about} ${id}-fault ${id}-signs`.trim()}
          value={draft.pattern}
          onChange={({ target }) => change({ pattern: target.value.replaceAll(/[\r\n]+/g, ' ') })}
        />
      </Faulted>
      <Hits entry={draft} isReadable={!problem} />
      {(isNew || !row?.builtIn) && (
        <Pair>
          <Choice
            label="Class"
            value={draft.class}
            options={CUE_CLASSES}
            nameOf={(each) => CLASS_NAME[each]}
            help={CLASS_DOES[draft.class]}
            onChange={(kind) => change({ class: kind })}
          />
          <Choice
            label="Language"
            value={draft.language}
            options={[...new Set([...languagesIn(rows), draft.language])]}
            nameOf={languageName}
            help="Articles in it are searched"
            onChange={(language) => change({ language })}
          />
        </Pair>
      )}
      <Tiers draft={draft} onChange={change} />
      <Pair>
        <Choice
          label="Where it counts"
          value={draft.scope ?? 'any'}
          options={SCOPES}
          nameOf={(each) => SCOPE_NAME[each]}
          onChange={(scope) => change({ scope: scope === 'any' ? undefined : scope })}
        />
        <Choice
          label="What must stand beside it"
          value={draft.requires ?? 'none'}
          options={REQUIRES}
          nameOf={(each) => REQUIRES_NAME[each]}
          onChange={(requires) => change({ requires: requires === 'none' ? undefined : requires })}
        />
      </Pair>
      <Words
        label="Example"
        value={draft.example ?? ''}
        rows={2}
        most={500}
        lang={draft.language}
        onChange={(words) => change({ example: words || undefined })}
      />
      <Words
        label="Note"
        value={draft.note ?? ''}
        rows={2}
        most={10_000}
        isPlain
        onChange={(words) => change({ note: words || undefined })}
      />
    </EditorForm>
  )
}
