// Speaker and note of one annotation. What is typed is kept as a draft at once and becomes one change when the field
// is left.

import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Mark } from '../../core/plans/annotation.ts'
import type { Annotation } from '../../core/types.ts'
import { marksOf } from '../../core/project.ts'
import { drafts, useDesk, workbench } from '../../state/app.ts'
import { nameSpeaker, writeNote } from '../../state/details.ts'
import { useHints } from '../parts/key-words.ts'
import { Keys } from '../parts/Keys.tsx'
import styles from './Panel.module.css'

type Props = { readonly mark: Annotation }

export const Details = ({ mark }: Props) => (
  <div className={styles['details']}>
    <Field mark={mark} name="speaker" label="Speaker" value={mark.speaker?.stated ?? ''} />
    <Field mark={mark} name="note" label="Note" value={mark.note ?? ''} />
  </div>
)

type Name = 'speaker' | 'note'

type FieldProps = {
  /** One annotation as long as the field lives. */
  readonly mark: Mark
  readonly name: Name
  readonly label: string
  readonly value: string
}

const Field = ({ mark: { articleId, id: markId }, name, label, value }: FieldProps) => {
  const id = useId()
  const hint = useHints()
  const [typed, setTyped] = useState<string | null>(null)
  /** Words that are in the field and not yet a change. */
  const pending = useRef<string | null>(null)
  /** The value that the pending words were written over. */
  const over = useRef(value)
  const caseId = useDesk((desk) => desk.project.case?.id)
  const key = `${caseId}/${articleId}/${markId}/${name}` // goes with its case

  // Words from before a crash come back into the field, once; leaving it makes them a change.
  useEffect(() => {
    let wanted = true
    void drafts()
      .load(key)
      .then((words) => {
        if (!wanted || !words || pending.current !== null) return
        pending.current = words
        over.current = valueNow({ articleId, id: markId }, name)
        setTyped(words)
      })
    return () => {
      wanted = false
    }
  }, [key, articleId, markId, name])

  /** Makes what is pending one change; it stays pending, and the draft stays, where that could not be saved. */
  const keep = useCallback(async (): Promise<void> => {
    const words = pending.current
    if (words === null) return
    pending.current = null
    const write = name === 'note' ? writeNote : nameSpeaker
    const wanted = words.trim().toWellFormed()
    const isKept = await write({ articleId, id: markId }, wanted, over.current)
    if (isKept) over.current = wanted
    if (pending.current !== null) return // more was typed meanwhile
    if (isKept) {
      drafts().keep(key, '')
      setTyped(null)
    } else {
      pending.current = words
      over.current = valueNow({ articleId, id: markId }, name) // the analyst has heard of it now
    }
  }, [articleId, markId, name, key])

  // The panel may move on to another annotation while the focus is still here.
  useEffect(() => () => void keep(), [keep])

  const field = {
    id,
    className: 'field',
    'aria-keyshortcuts': hint(`annotation.${name}`)['aria-keyshortcuts'],
    'data-field': name,
    dir: 'auto' as const,
    value: typed ?? value,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const words = event.target.value
      if (pending.current === null) over.current = value
      pending.current = words
      setTyped(words)
      drafts().keep(key, words)
    },
    onBlur: () => void keep(),
    onKeyDown: backToText,
  }
  return (
    <div className={styles['field']}>
      <span>
        <label htmlFor={id}>{label}</label>
        <span aria-hidden="true">
          <Keys of={`annotation.${name}`} />
        </span>
      </span>
      {name === 'note' ? (
        <textarea rows={3} maxLength={100_000} {...field} />
      ) : (
        <input maxLength={2_000} autoComplete="off" {...field} />
      )}
    </div>
  )
}

const valueNow = ({ articleId, id }: Mark, name: Name): string => {
  const mark = marksOf(workbench().desk.getState().project, articleId).get(id)
  return (name === 'note' ? mark?.note : mark?.speaker?.stated) ?? ''
}

/** Enter and Escape leave the field for the text, where the reader's keys work; Shift+Enter breaks the line. */
const backToText = (event: KeyboardEvent): void => {
  const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
  if (!isDone || event.nativeEvent.isComposing) return
  event.preventDefault()
  document.querySelector<HTMLElement>('[data-keys="reader"]')?.focus({ preventScroll: true })
}
