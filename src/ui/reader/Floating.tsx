// What appears beside the pointer: the tags for words that were selected with the mouse, and the list of annotations
// where several lie under one point, smallest first. It never takes the focus, so copying still works. It is for the
// mouse alone: the keys and the panel do the same, so assistive technology is spared the repetition.

import { useImperativeHandle, useState, type Ref } from 'react'
import type { Placed } from '../../core/annotation.ts'
import { TAGS } from '../../core/schema.ts'
import { session, useSession } from '../../state/session.ts'
import { tagHere } from '../../state/tagging.ts'
import { useHints } from '../parts/key-words.ts'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import styles from './Floating.module.css'

/** CSS pixels from the top left of the scrolled content. */
export type Place = { readonly left: number; readonly top: number }

export type Floated =
  | { readonly kind: 'tags'; readonly place: Place }
  | { readonly kind: 'marks'; readonly place: Place; readonly marks: readonly Placed[] }

export type FloatingHandle = { readonly show: (what: Floated | null) => void }

/** It keeps its state to itself: showing it must not draw the article's frame anew. */
export const Floating = ({ ref }: { readonly ref: Ref<FloatingHandle> }) => {
  const [shown, setShown] = useState<Floated | null>(null)
  useImperativeHandle(ref, () => ({ show: setShown }), [])
  if (!shown) return null
  const { left, top } = shown.place
  return (
    <div
      aria-hidden="true"
      className={styles['bar']}
      data-floating={shown.kind}
      style={{ left, top }}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.kind === 'tags' ? (
        <Tags />
      ) : (
        <MarksAtPoint marks={shown.marks} onChosen={() => setShown(null)} />
      )}
    </div>
  )
}

const Tags = () => {
  const hint = useHints()
  return TAGS.map((tag) => (
    <button
      key={tag}
      type="button"
      tabIndex={-1}
      className="btn quiet"
      title={hint(`tag.${tag}`, TAG_NAME[tag]).title}
      onClick={() => void tagHere(tag)}
    >
      <TagGlyph tag={tag} />
      {TAG_NAME[tag]}
    </button>
  ))
}

const LISTED = 8

type MarksProps = { readonly marks: readonly Placed[]; readonly onChosen: () => void }

const MarksAtPoint = ({ marks, onChosen }: MarksProps) => {
  const active = useSession((state) => state.active)
  return (
    <ul className={styles['marks']}>
      {marks.slice(0, LISTED).map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            tabIndex={-1}
            className={mark.id === active ? styles['here'] : ''}
            onClick={() => {
              session.setState({ active: mark.id, selection: null })
              onChosen() // the words below it are wanted again
            }}
          >
            <TagGlyph tag={mark.tag} />
            <bdi className="quoted">{mark.quote.exact.slice(0, 80).toWellFormed()}</bdi>
          </button>
        </li>
      ))}
      {marks.length > LISTED && (
        <li className={styles['more']}>{marks.length - LISTED} more in the panel</li>
      )}
    </ul>
  )
}
