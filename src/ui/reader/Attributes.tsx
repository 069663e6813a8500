// What is said of the annotation beside its tag, one row each: name, value, key. A row opens the picker of its detail.

import { memo, useCallback, useEffect, useRef, useState } from 'react'
import type { Placed } from '../../core/annotation.ts'
import type { AnnotationDetails } from '../../core/details.ts'
import { marksOf } from '../../core/project.ts'
import type { Annotation } from '../../core/types.ts'
import { workbench } from '../../state/app.ts'
import { describeMark } from '../../state/details.ts'
import { kindsOf, openPicker } from '../../state/picking.ts'
import type { Reading } from '../../state/reading.ts'
import { say, session, useSession } from '../../state/session.ts'
import { useHints } from '../parts/key-words.ts'
import { Keys } from '../parts/Keys.tsx'
import styles from './Attributes.module.css'
import { offerFor, type PickedName } from './choices.ts'
import { DETAIL_NAME, wordsOfDetail } from './detail-words.ts'
import { Picker } from './Picker.tsx'

type Props = { readonly mark: Placed; readonly reading: Reading }

export const Attributes = memo(({ mark, reading }: Props) => {
  const [kind, second, third] = kindsOf(mark)
  return (
    <div className={styles['rows']} role="group" aria-label="Details">
      <Row mark={mark} name="speaker" command="annotation.speaker" />
      <Row mark={mark} name="role" command="annotation.role" />
      <Row mark={mark} name="form" command="annotation.form" />
      {kind && <Row mark={mark} name={kind} command="annotation.kind" />}
      {second && <Row mark={mark} name={second} command="annotation.kind.second" />}
      {third && <Row mark={mark} name={third} />}
      <Row mark={mark} name="statementDate" command="annotation.date" />
      <Row mark={mark} name="altTag" command="annotation.alternative" />
      <OpenPicker mark={mark} reading={reading} />
    </div>
  )
})

type RowProps = {
  readonly mark: Placed
  readonly name: PickedName
  /** The command whose key opens the same picker. */
  readonly command?: string
}

const Row = ({ mark, name, command }: RowProps) => {
  const isOpen = useSession(({ picking }) => picking?.name === name && picking.id === mark.id)
  const [value, below] = wordsOfDetail(mark, name)
  const hint = useHints()
  return (
    <button
      type="button"
      data-detail={name}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-keyshortcuts={command && hint(command)['aria-keyshortcuts']}
      // With the keyboard one stays in the panel; a mouse or a finger goes on in the text.
      onClick={({ detail }) =>
        openPicker({ name, id: mark.id, back: detail === 0 ? 'row' : 'text' })
      }
    >
      <span className={styles['name']}>{DETAIL_NAME[name]}</span>
      <span className={value ? styles['value'] : styles['unset']}>
        {value ? <bdi>{value}</bdi> : 'Not set'}
        {below && (
          <small>
            <bdi>{below}</bdi>
          </small>
        )}
      </span>
      {command && (
        <span aria-hidden="true">
          <Keys of={command} />
        </span>
      )}
    </button>
  )
}

const OpenPicker = ({ mark, reading }: Props) => {
  const name = useSession(({ picking }) =>
    picking?.id === mark.id && picking.name !== 'note' && picking.name !== 'claim'
      ? picking.name
      : null,
  )
  return name && <PickerOf key={name} mark={mark} reading={reading} name={name} />
}

const PickerOf = ({ mark, reading, name }: Props & { readonly name: PickedName }) => {
  // Made once: another tab's change must not move the choices under the finger.
  const [offer] = useState(() => offerFor(name, mark, reading))
  const [back] = useState(() => session.getState().picking?.back)
  const seen = useRef<Annotation>(mark)
  const isThere = useRef(true)
  const { id } = mark
  const close = useCallback((): void => {
    const { picking } = session.getState()
    if (picking?.name === name && picking.id === id) session.setState({ picking: null })
  }, [name, id])
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
      close()
    }
  }, [close])
  const keep = async (value: AnnotationDetails[PickedName]): Promise<string | null> => {
    const reason = await describeMark(seen.current, name, value)
    if (reason === null) return null
    seen.current = markNow(mark) // the analyst has heard of it now
    if (!isThere.current) say(reason, { tone: 'problem' })
    return reason
  }
  return (
    <Picker
      offer={offer}
      anchor={() => rowOf(name)}
      save={(choice, second) => {
        try {
          return keep(choice.value(second))
        } catch (error) {
          if (error instanceof RangeError) return error.message // the second line makes no sense
          throw error
        }
      }}
      goBack={() => (back === 'row' ? rowOf(name) : textOfReader())?.focus({ preventScroll: true })}
      close={close}
    />
  )
}

const rowOf = (name: PickedName): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-detail="${name}"]`)

const textOfReader = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-keys="reader"]')

const markNow = (mark: Annotation): Annotation =>
  marksOf(workbench().desk.getState().project, mark.articleId).get(mark.id) ?? mark
