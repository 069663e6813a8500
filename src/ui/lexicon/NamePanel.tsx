// The editor of one name: how the case calls them, what they are, and the words that stand for them, one on a line.

import { useEffect, useId, useRef, useState } from 'react'
import { aliasProblem, namesJoined, usesOf } from '../../core/plans/aliases.ts'
import { sameData } from '../../core/equal.ts'
import type { Alias } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { removeName, saveName } from '../../state/lexicon-editing.ts'
import { changeLexiconView, NEW } from '../../state/lexicon-view.ts'
import { hashOf } from '../../state/route.ts'
import { Icon } from '../parts/Icon.tsx'
import { useNarrow } from '../parts/useNarrow.ts'
import { counted } from '../parts/words.ts'
import { KIND_NAME, NAME_KINDS } from './name-words.ts'
import styles from './Panel.module.css'

type Props = {
  /** The name, or `NEW`. */
  readonly open: string
  readonly onClose: () => void
}

export const NamePanel = ({ open, onClose }: Props) => {
  const names = useDesk((desk) => desk.project.case?.aliases) ?? NONE
  const isNew = open === NEW
  const alias = isNew ? EMPTY : names.find(({ canonical }) => canonical === open)
  const heading = useRef<HTMLHeadingElement>(null)
  const Heading = useNarrow() ? 'h1' : 'h2' // where it takes the place of the list it heads the screen
  useEffect(() => {
    if (!isNew) heading.current?.focus({ preventScroll: true })
  }, [isNew])
  return (
    <aside className={styles['panel']} aria-labelledby="name-heading">
      <div className={styles['head']}>
        <Heading id="name-heading" ref={heading} tabIndex={-1}>
          {isNew ? 'A new name' : alias ? <bdi>{alias.canonical}</bdi> : 'No such name'}
        </Heading>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
      {alias ? (
        <NameForm names={names} alias={alias} name={isNew ? null : open} onClose={onClose} />
      ) : (
        <p className={styles['more']}>
          It was removed, or the case calls them otherwise by now. Nothing else was changed.
        </p>
      )}
    </aside>
  )
}

const NONE: readonly Alias[] = []
const EMPTY: Alias = { canonical: '' }

type FormProps = {
  readonly names: readonly Alias[]
  readonly alias: Alias
  readonly name: string | null
  readonly onClose: () => void
}

const NameForm = ({ names, alias, name, onClose }: FormProps) => {
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
    <>
      <form
        id={`${id}-form`}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div className={styles['field']}>
          <label className={styles['label']} htmlFor={`${id}-name`}>
            Name
          </label>
          <input
            ref={field}
            id={`${id}-name`}
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
        </div>
        <div className={styles['pair']}>
          <label className={styles['field']}>
            <span className={styles['label']}>Kind</span>
            <select
              className="field"
              value={draft.kind ?? ''}
              onChange={({ target }) => {
                const { kind: _, ...rest } = draft
                const kind = NAME_KINDS.find((each) => each === target.value)
                setTyped({ alias: { ...rest, ...(kind && { kind }) }, lines })
              }}
            >
              <option value="">Not said</option>
              {NAME_KINDS.map((each) => (
                <option key={each} value={each}>
                  {KIND_NAME[each]}
                </option>
              ))}
            </select>
          </label>
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
        </div>
        <label className={styles['field']}>
          <span className={styles['label']}>Variants, one on each line</span>
          <textarea
            className="field"
            rows={4}
            autoComplete="off"
            dir="auto"
            value={lines}
            onChange={({ target }) => change({}, target.value)}
          />
          <span className={styles['help']}>
            Other words for the same: short names, other spellings, a capital that stands for its
            country.
          </span>
        </label>
        {joined.length > 0 && (
          <div role="status" className={styles['note']}>
            {joined.map(({ canonical }) => (
              <p key={canonical}>
                “<bdi>{canonical}</bdi>” is a name of its own
                {uses.has(canonical) && `, used ${counted(uses.get(canonical) ?? 0, 'time')}`}.
                Saving makes the two one.
              </p>
            ))}
          </div>
        )}
        {name !== null && (
          <p id={`${id}-uses`} className={styles['help']}>
            {carriers > 0 ? (
              <>
                Used {counted(carriers, 'time')} in this case, so it cannot be removed: name{' '}
                {carriers === 1 ? 'that speaker' : 'those speakers'} otherwise first, or write it as
                a variant of another name. Another spelling here goes along to all of them.{' '}
                {project.case && (
                  <a
                    className={styles['link']}
                    href={hashOf({
                      screen: 'annotations',
                      caseId: project.case.id,
                      query: { text: name },
                    })}
                  >
                    Show them
                  </a>
                )}
              </>
            ) : (
              'Not used in this case yet.'
            )}
          </p>
        )}
      </form>
      <div className={styles['actions']}>
        <button
          type="submit"
          form={`${id}-form`}
          className={typed === null && name !== null ? 'btn' : 'btn primary'}
          aria-disabled={typed === null && name !== null}
        >
          {name === null ? 'Add the name' : typed === null ? 'Saved' : 'Save the change'}
        </button>
        {typed !== null && (
          <button type="button" className="btn" onClick={() => setTyped(null)}>
            Discard
          </button>
        )}
        {name !== null && (
          <button
            type="button"
            className={`btn danger ${styles['last']}`}
            disabled={carriers > 0}
            aria-describedby={`${id}-uses`}
            onClick={() =>
              void removeName(name).then((isGone) => {
                if (isGone) onClose()
              })
            }
          >
            Remove
          </button>
        )}
      </div>
    </>
  )
}
