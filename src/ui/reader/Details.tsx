// Speaker and note of one annotation. What is typed is kept as a draft at once and becomes one change when the field
// is left.

import { useEffect, useRef, useState } from 'react'
import type { Annotation } from '../../core/types.ts'
import { drafts } from '../../state/app.ts'
import { describeMark } from '../../state/annotate.ts'
import styles from './Panel.module.css'

type Props = { readonly mark: Annotation }

export const Details = ({ mark }: Props) => (
  <div className={styles['details']}>
    <Field
      mark={mark}
      name="speaker"
      label="Speaker"
      value={mark.speaker?.stated ?? ''}
      save={(words) => {
        const speaker = words ? { stated: words } : undefined
        return describeMark(mark, words ? 'Name the speaker' : 'Remove the speaker', { speaker })
      }}
    />
    <Field
      mark={mark}
      name="note"
      label="Note"
      value={mark.note ?? ''}
      save={(words) =>
        describeMark(mark, words ? 'Write a note' : 'Remove the note', { note: words || undefined })
      }
    />
  </div>
)

type FieldProps = {
  readonly mark: Annotation
  readonly name: 'speaker' | 'note'
  readonly label: string
  readonly value: string
  readonly save: (words: string) => Promise<void>
}

const Field = ({ mark, name, label, value, save }: FieldProps) => {
  const key = `${mark.articleId}/${mark.id}/${name}`
  const [words, setWords] = useState(value)
  const typed = useRef<string | null>(null)
  const latest = useRef(save)
  latest.current = save

  // Another tab, or an undo, changed the value while nothing is typed here.
  useEffect(() => {
    if (typed.current === null) setWords(value)
  }, [value])

  // Words from before a crash come back into the field; leaving it makes them a change.
  useEffect(() => {
    let wanted = true
    void drafts()
      .load(key)
      .then((draft) => {
        if (!wanted || !draft || draft === value) return
        typed.current = draft
        setWords(draft)
      })
    return () => {
      wanted = false
    }
  }, [key]) // the draft is looked up once per annotation

  const keep = async (): Promise<void> => {
    const now = typed.current
    if (now === null) return
    typed.current = null
    await latest.current(now.trim())
    drafts().keep(key, '')
  }

  // The panel may move on to another annotation while the focus is still here.
  useEffect(() => () => void keep(), [key])

  const field = {
    className: 'field',
    'data-field': name,
    'aria-label': label,
    dir: 'auto' as const,
    value: words,
    onChange: (event: { target: { value: string } }) => {
      typed.current = event.target.value
      setWords(event.target.value)
      drafts().keep(key, event.target.value)
    },
    onBlur: () => void keep(),
    onKeyDown: (event: {
      key: string
      shiftKey: boolean
      preventDefault: () => void
      nativeEvent: { isComposing: boolean }
    }) => {
      const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
      if (!isDone || event.nativeEvent.isComposing) return
      event.preventDefault()
      document.querySelector<HTMLElement>('[data-keys="reader"]')?.focus({ preventScroll: true })
    },
  }
  return (
    <label className={styles['field']}>
      <span>
        {label} <kbd>{name === 'note' ? 'M' : 'S'}</kbd>
      </span>
      {name === 'note' ? (
        <textarea rows={3} maxLength={100_000} {...field} />
      ) : (
        <input maxLength={2_000} autoComplete="off" {...field} />
      )}
    </label>
  )
}
