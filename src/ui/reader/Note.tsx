// The note of one annotation. What is typed is kept as a draft at once and becomes one change when the field is left.

import {
  memo,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import type { Mark } from '../../core/plans/annotation.ts'
import { marksOf } from '../../core/project.ts'
import type { AnnotationId } from '../../core/types.ts'
import { dropKeys, giveKeys } from '../../dom/waiting-keys.ts'
import { drafts, useDesk, workbench } from '../../state/app.ts'
import { writeNote } from '../../state/details.ts'
import { session, useSession, type Picking } from '../../state/session.ts'
import { useHints } from '../parts/key-words.ts'
import { Keys } from '../parts/Keys.tsx'
import styles from './Panel.module.css'

type Props = {
  /** One annotation as long as the field lives. */
  readonly mark: Mark
  readonly value: string
}

/** A held key passes many annotations: the disk is asked only where the cursor rests. */
const REST_MS = 120

/** Give it the annotation's id as its key. */
export const Note = memo(({ mark: { articleId, id: markId }, value }: Props) => {
  const id = useId()
  const hint = useHints()
  const [typed, setTyped] = useState<string | null>(null)
  /** Words that are in the field and not yet a change. */
  const pending = useRef<string | null>(null)
  /** The value that the pending words were written over. */
  const over = useRef(value)
  const caseId = useDesk((desk) => desk.project.case?.id)
  const key = `${caseId}/${articleId}/${markId}/note` // goes with its case

  const asked = useSession(({ picking }) => (isNoteOf(picking, markId) ? picking : null))
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!asked || !area.current) return
    area.current.focus()
    area.current.setSelectionRange(area.current.value.length, area.current.value.length)
  }, [asked])
  useEffect(() => () => noLongerAsked(markId), [markId])
  // The annotation can go under the hands, when another tab removes it.
  useLayoutEffect(() => {
    const field = area.current
    return () => {
      if (document.activeElement === field) dropKeys()
    }
  }, [])

  // Words from before a crash come back into the field, once; leaving it makes them a change.
  useEffect(() => {
    let wanted = true
    const load = async (): Promise<void> => {
      const words = await drafts().load(key)
      if (!wanted || !words || pending.current !== null) return
      pending.current = words
      over.current = noteNow({ articleId, id: markId })
      setTyped(words)
    }
    const timer = setTimeout(() => void load(), REST_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [key, articleId, markId])

  /** Makes what is pending one change; it stays pending, and the draft stays, where that could not be saved. */
  const keep = useCallback(async (): Promise<void> => {
    const words = pending.current
    if (words === null) return
    pending.current = null
    const wanted = words.trim().toWellFormed()
    const isKept = await writeNote({ articleId, id: markId }, wanted, over.current)
    if (isKept) over.current = wanted
    if (pending.current !== null) return // more was typed meanwhile
    if (isKept) {
      drafts().keep(key, '')
      setTyped(null)
    } else {
      pending.current = words
      over.current = noteNow({ articleId, id: markId }) // the analyst has heard of it now
    }
  }, [articleId, markId, key])

  // The panel may move on to another annotation while the focus is still here.
  useEffect(() => () => void keep(), [keep])

  const field = {
    id,
    className: 'field',
    'aria-keyshortcuts': hint('annotation.note')['aria-keyshortcuts'],
    'data-field': 'note',
    dir: 'auto' as const,
    value: typed ?? value,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const words = event.target.value
      if (pending.current === null) over.current = value
      pending.current = words
      setTyped(words)
      drafts().keep(key, words)
    },
    onFocus: () => void giveKeys(),
    onBlur: () => {
      noLongerAsked(markId)
      void keep()
    },
    onKeyDown: backToText,
  }
  return (
    <div className={styles['field']}>
      <span>
        <label htmlFor={id}>Note</label>
        <span aria-hidden="true">
          <Keys of="annotation.note" />
        </span>
      </span>
      <textarea ref={area} rows={3} maxLength={100_000} {...field} />
    </div>
  )
})

const isNoteOf = (picking: Picking | null, id: AnnotationId): boolean =>
  picking?.name === 'note' && picking.id === id

/** The note of this annotation is no longer what is being picked. */
const noLongerAsked = (id: AnnotationId): void => {
  if (isNoteOf(session.getState().picking, id)) session.setState({ picking: null })
}

const noteNow = ({ articleId, id }: Mark): string =>
  marksOf(workbench().desk.getState().project, articleId).get(id)?.note ?? ''

/** Enter and Escape leave the field for the text, where the reader's keys work; Shift+Enter breaks the line. */
const backToText = (event: KeyboardEvent): void => {
  const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
  if (!isDone || event.nativeEvent.isComposing) return
  event.preventDefault()
  document.querySelector<HTMLElement>('[data-keys="reader"]')?.focus({ preventScroll: true })
}
