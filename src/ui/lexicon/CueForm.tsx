// The fields of a cue. What cannot be read is said at the field with its remedy, and nothing of it is kept.

import { useId, useRef, useState } from 'react'
import { patternProblem, plainPattern } from '../../core/cue-pattern.ts'
import { lexiconDifference } from '../../core/lexicon-difference.ts'
import { CUE_CLASSES } from '../../core/schema.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { forgetDraft, keepDraft } from '../../state/cue-drafts.ts'
import { cueName, dropEntry, saveEntry } from '../../state/lexicon-editing.ts'
import { languagesIn, type CueRow } from '../../state/lexicon-rows.ts'
import { changeLexiconView } from '../../state/lexicon-view.ts'
import { Icon } from '../parts/Icon.tsx'
import {
  CLASS_DOES,
  CLASS_NAME,
  languageName,
  REQUIRES_NAME,
  SCOPE_NAME,
  STANDING_NAME,
  type Requires,
  type Scope,
} from './cue-words.ts'
import { Signs, Tiers, type Wish } from './CueFields.tsx'
import { Hits } from './Hits.tsx'
import styles from './Panel.module.css'

type Props = {
  readonly draft: LexiconEntry
  /** As it is kept; a new one without an id. */
  readonly original: LexiconEntry
  readonly draftKey: string
  readonly row: CueRow | null
  readonly rows: readonly CueRow[]
  readonly onClose: () => void
}

export const CueForm = ({ draft, original, draftKey, row, rows, onClose }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const isNew = original.id === ''
  const isSame = draft === original
  const problem = patternProblem(draft.pattern)
  // Somebody who begins to write is not corrected before the first word is there.
  const fault = problem && (isAsked || draft.pattern.trim() !== '') ? problem : null
  const twin = fault ? null : twinOf(rows, draft)
  const change = (wish: Wish): void => keepDraft(draftKey, withWish(draft, wish), original)

  const save = async (): Promise<void> => {
    setAsked(true)
    if (problem) return field.current?.focus()
    if (isBusy || (isSame && !isNew)) return
    setBusy(true)
    const saved = await saveEntry(draft)
    setBusy(false)
    if (saved === null) return
    forgetDraft(draftKey)
    if (isNew) changeLexiconView({ open: saved }, true)
  }
  const drop = async (): Promise<void> => {
    if (!row || !(await dropEntry(row))) return
    forgetDraft(draftKey)
    if (!row.builtIn) onClose()
  }

  return (
    <>
      <form
        id={`${id}-form`}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {row?.isOwn && row.builtIn && (
          <div className={styles['note']}>
            Changed here. The built-in cue says something else:
            <ul>
              {lexiconDifference([row.builtIn], [row.entry])[0]?.what.map((what) => (
                <li key={what}>
                  <bdi>{what}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles['field']}>
          <label className={styles['label']} htmlFor={`${id}-pattern`}>
            Pattern
          </label>
          <textarea
            ref={field}
            id={`${id}-pattern`}
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
            aria-describedby={`${id}-fault ${id}-signs`}
            value={draft.pattern}
            onChange={({ target }) => change({ pattern: target.value.replaceAll(/[\r\n]+/g, ' ') })}
          />
          <p id={`${id}-fault`} role="status" className={fault ? styles['fault'] : ''}>
            {fault && (
              <>
                <Icon name="warning" size={16} />
                <span>
                  <bdi>{fault}</bdi>
                </span>
              </>
            )}
          </p>
          {twin && (
            <p className={styles['note']}>
              {cueName(twin.entry)} has these words already as {CLASS_NAME[twin.entry.class]},{' '}
              {STANDING_NAME[twin.standing].toLowerCase()}. Where two begin at one word, both are
              looked at.
            </p>
          )}
          <Signs id={`${id}-signs`} />
        </div>
        <Hits entry={draft} isReadable={!problem} />
        {(isNew || !row?.builtIn) && (
          <div className={styles['pair']}>
            <label className={styles['field']}>
              <span className={styles['label']}>Class</span>
              <select
                className="field"
                value={draft.class}
                onChange={({ target }) =>
                  change({
                    class: CUE_CLASSES.find((each) => each === target.value) ?? draft.class,
                  })
                }
              >
                {CUE_CLASSES.map((each) => (
                  <option key={each} value={each}>
                    {CLASS_NAME[each]}
                  </option>
                ))}
              </select>
              <span className={styles['help']}>{CLASS_DOES[draft.class]}</span>
            </label>
            <label className={styles['field']}>
              <span className={styles['label']}>Language</span>
              <select
                className="field"
                value={draft.language}
                onChange={({ target }) => change({ language: target.value })}
              >
                {[...new Set([...languagesIn(rows), draft.language])].map((each) => (
                  <option key={each} value={each}>
                    {languageName(each)}
                  </option>
                ))}
              </select>
              <span className={styles['help']}>Articles in it are searched</span>
            </label>
          </div>
        )}
        <Tiers draft={draft} onChange={change} />
        <div className={styles['pair']}>
          <label className={styles['field']}>
            <span className={styles['label']}>Where it counts</span>
            <select
              className="field"
              value={draft.scope ?? 'any'}
              onChange={({ target }) => change({ scope: scopeOf(target.value) })}
            >
              {(Object.keys(SCOPE_NAME) as readonly Scope[]).map((each) => (
                // the keys of the table
                <option key={each} value={each}>
                  {SCOPE_NAME[each]}
                </option>
              ))}
            </select>
          </label>
          <label className={styles['field']}>
            <span className={styles['label']}>What must stand beside it</span>
            <select
              className="field"
              value={draft.requires ?? 'none'}
              onChange={({ target }) => change({ requires: requiresOf(target.value) })}
            >
              {(Object.keys(REQUIRES_NAME) as readonly Requires[]).map((each) => (
                // the keys of the table
                <option key={each} value={each}>
                  {REQUIRES_NAME[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label className={styles['field']}>
          <span className={styles['label']}>Example</span>
          <textarea
            className="field"
            rows={2}
            maxLength={500}
            dir="auto"
            lang={draft.language}
            value={draft.example ?? ''}
            onChange={({ target }) => change({ example: target.value || undefined })}
          />
        </label>
        <label className={styles['field']}>
          <span className={styles['label']}>Note</span>
          <textarea
            className={`field ${styles['plain']}`}
            rows={2}
            maxLength={10_000}
            dir="auto"
            value={draft.note ?? ''}
            onChange={({ target }) => change({ note: target.value || undefined })}
          />
        </label>
      </form>
      <div className={styles['actions']}>
        <button
          type="submit"
          form={`${id}-form`}
          className={isSame && !isNew ? 'btn' : 'btn primary'}
          aria-disabled={isBusy || (isSame && !isNew)}
        >
          {isNew ? 'Add the cue' : isSame ? 'Saved' : 'Save the change'}
        </button>
        {!isSame && (
          <button type="button" className="btn" onClick={() => forgetDraft(draftKey)}>
            {isNew ? 'Empty it' : 'Discard'}
          </button>
        )}
        {row?.isOwn && (
          <button
            type="button"
            className={`btn ${row.builtIn ? '' : 'danger'} ${styles['last']}`}
            onClick={() => void drop()}
          >
            {row.builtIn ? 'Back to built-in' : 'Remove'}
          </button>
        )}
      </div>
    </>
  )
}

/** Keys that are taken away are gone, not there without a value. */
const withWish = (draft: LexiconEntry, wish: Wish): LexiconEntry =>
  Object.fromEntries(
    Object.entries({ ...draft, ...wish }).filter(([, value]) => value !== undefined),
  ) as LexiconEntry // the draft with other values of its keys

const scopeOf = (value: string): LexiconEntry['scope'] =>
  value === 'outside' || value === 'inside' ? value : undefined

const requiresOf = (value: string): LexiconEntry['requires'] =>
  value === 'claim-noun' || value === 'case-claim' || value === 'finite-clause' ? value : undefined

/** Another cue of the language with exactly these words. */
const twinOf = (rows: readonly CueRow[], draft: LexiconEntry): CueRow | null => {
  const pattern = plainPattern(draft.pattern)
  return (
    rows.find(
      ({ id, entry }) =>
        id !== draft.id && entry.language === draft.language && entry.pattern === pattern,
    ) ?? null
  )
}
