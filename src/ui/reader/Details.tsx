// Speaker and note of one annotation. What is typed is kept as a draft at once and becomes one change when the field
// is left.

import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Annotation } from '../../core/types.ts'
import { drafts } from '../../state/app.ts'
import { describeMark } from '../../state/annotate.ts'
import styles from './Panel.module.css'

type Props = { readonly mark: Annotation }

export const Details = ({ mark }: Props) => (
  <div className={styles['details']}>
    <Field mark={mark} name="speaker" label="Speaker" value={mark.speaker?.stated ?? ''} />
    <Field mark={mark} name="note" label="Note" value={mark.note ?? ''} />
  </div>
)

type Name = 'speaker' | 'note'

/** Words that are in the field and not yet a change. */
type Pending = { readonly mark: Annotation; readonly name: Name; readonly words: string }

type FieldProps = Props & {
  readonly name: Name
  readonly label: string
  readonly value: string
}

const Field = ({ mark, name, label, value }: FieldProps) => {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const pending = useRef<Pending | null>(null)
  const key = draftKey(mark, name)

  // Words from before a crash come back into the field; leaving it makes them a change.
  useEffect(() => {
    let wanted = true
    void drafts()
      .load(key)
      .then((words) => {
        if (!wanted || !words || pending.current) return
        pending.current = { mark, name, words }
        setTyped(words)
      })
    return () => {
      wanted = false
    }
  }, [key, mark, name])

  // The panel may move on to another annotation while the focus is still here.
  useEffect(() => () => void keep(pending), [])

  const field = {
    id,
    className: 'field',
    'data-field': name,
    dir: 'auto' as const,
    value: typed ?? value,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const words = event.target.value
      pending.current = { mark, name, words }
      setTyped(words)
      drafts().keep(key, words)
    },
    onBlur: () => void keep(pending).then(() => setTyped(null)),
    onKeyDown: backToText,
  }
  return (
    <div className={styles['field']}>
      <span>
        <label htmlFor={id}>{label}</label>
        <kbd aria-hidden="true">{name === 'note' ? 'M' : 'S'}</kbd>
      </span>
      {name === 'note' ? (
        <textarea rows={3} maxLength={100_000} {...field} />
      ) : (
        <input maxLength={2_000} autoComplete="off" {...field} />
      )}
    </div>
  )
}

const draftKey = (mark: Annotation, name: Name): string => `${mark.articleId}/${mark.id}/${name}`

/** Makes what is pending one change; the draft goes when the change is there. */
const keep = async (pending: RefObject<Pending | null>): Promise<void> => {
  const now = pending.current
  if (!now) return
  pending.current = null
  const { mark, name } = now
  const words = now.words.trim().toWellFormed() || undefined
  if (name === 'note')
    await describeMark(mark, words ? 'Write a note' : 'Remove the note', { note: words })
  else
    await describeMark(mark, words ? 'Name the speaker' : 'Remove the speaker', {
      speaker: words === undefined ? undefined : { ...mark.speaker, stated: words },
    })
  if (!pending.current) drafts().keep(draftKey(mark, name), '')
}

/** Enter and Escape leave the field for the text, where the reader's keys work; Shift+Enter breaks the line. */
const backToText = (event: KeyboardEvent): void => {
  const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
  if (!isDone || event.nativeEvent.isComposing) return
  event.preventDefault()
  document.querySelector<HTMLElement>('[data-keys="reader"]')?.focus({ preventScroll: true })
}
