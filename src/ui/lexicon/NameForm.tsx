// The fields of a name: how the case calls them, what they are, and the words that stand for them, one on a line.

import { useId, useRef, useState } from 'react'
import { sameData } from '../../core/equal.ts'
import { aliasProblem, namesJoined, usesOf } from '../../core/plans/aliases.ts'
import type { Alias } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { removeName, saveName } from '../../state/lexicon-editing.ts'
import { changeLexiconView } from '../../state/lexicon-view.ts'
import { EditorForm } from './EditorForm.tsx'
import { Choice, Faulted, Pair, Words } from './FormFields.tsx'
import { KIND_NAME, NAME_KINDS } from './name-words.ts'
import { JoinedNote, UsesNote } from './NameNotes.tsx'
import styles from './Panel.module.css'

type Props = {
  readonly names: readonly Alias[]
  readonly alias: Alias
  /** As it is kept; `null` for a new one. */
  readonly name: string | null
  readonly onClose: () => void
}

export const NameForm = ({ names, alias, name, onClose }: Props) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const project = useDesk((desk) => desk.project)
  /** What was typed; `null` as long as it says what is kept. */
  const [typed, setTyped] = useState<{ readonly alias: Alias; readonly lines: string } | null>(null)
  const [isAsked, setAsked] = useState(false)
  const draft = typed?.alias ?? alias
  const lines = typed?.lines ?? (alias.variants ?? []).join('\n')
  const problem = aliasProblem(names, name, draft)
  const fault = problem && (isAsked || draft.canonical.trim() !== '') ? problem : null
  const joined = problem ? [] : namesJoined(names, name, draft)
  const uses = usesOf(project)
  const carriers = name === null ? 0 : (uses.get(name) ?? 0)
  const change = (wish: Partial<Alias>, text = lines): void => {
    const { variants: _, ...rest } = { ...draft, ...wish }
    const variants = text.split('\n').filter((line) => line.trim() !== '')
    const next: Alias = { ...rest, ...(variants.length > 0 && { variants }) }
    setTyped(sameData(next, alias) && text.trim() === text ? null : { alias: next, lines: text })
  }
  const save = async (): Promise<void> => {
    setAsked(true)
    if (problem) return field.current?.focus()
    if (typed === null && name !== null) return
    if (!(await saveName(name, draft))) return
    setTyped(null)
    const now = draft.canonical.trim()
    if (now !== name) changeLexiconView({ open: now }, true)
  }
  return (
    <EditorForm
      add="Add the name"
      isNew={name === null}
      isSame={typed === null}
      save={save}
      discard={typed && { words: 'Discard', run: () => setTyped(null) }}
      remove={
        name === null
          ? null
          : {
              words: 'Remove',
              isDanger: true,
              isRefused: carriers > 0,
              refusedBy: `${id}-uses`,
              run: async () => {
                if (await removeName(name)) onClose()
              },
            }
      }
    >
      <Faulted id={id} label="Name" fault={fault}>
        <input
          ref={field}
          id={id}
          className={`field ${styles['serif']}`}
          // A new name begins with its words.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={name === null}
          autoComplete="off"
          dir="auto"
          maxLength={2000}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-fault`}
          value={draft.canonical}
          onChange={({ target }) => change({ canonical: target.value })}
        />
      </Faulted>
      <Pair>
        <Choice
          label="Kind"
          value={draft.kind ?? ''}
          options={['', ...NAME_KINDS]}
          nameOf={(each) => (each === '' ? 'Not said' : KIND_NAME[each])}
          onChange={(chosen) => {
            const { kind: _, ...rest } = draft
            setTyped({ alias: { ...rest, ...(chosen !== '' && { kind: chosen }) }, lines })
          }}
        />
        <label className={styles['field']}>
          <span className={styles['label']}>Office</span>
          <input
            className="field"
            autoComplete="off"
            dir="auto"
            maxLength={500}
            value={draft.jobTitle ?? ''}
            onChange={({ target }) => change({ jobTitle: target.value })}
          />
        </label>
      </Pair>
      <Words
        label="Variants, one on each line"
        value={lines}
        rows={4}
        help="Other words for the same: short names, other spellings, a capital that stands for its country."
        onChange={(words) => change({}, words)}
      />
      <JoinedNote joined={joined} uses={uses} />
      {name !== null && <UsesNote id={`${id}-uses`} name={name} carriers={carriers} />}
    </EditorForm>
  )
}
