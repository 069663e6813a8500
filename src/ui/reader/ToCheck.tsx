// What a correction left to be checked, beside the text: annotations whose place is not certain, and those without one.

import { memo, useRef } from 'react'
import type { Marks } from '../../core/project.ts'
import type { Annotation } from '../../core/types.ts'
import { removeMarks } from '../../state/tagging.ts'
import {
  confirmPlace,
  putOnSelection,
  showPlace,
  toCheckIn,
  wordsBefore,
} from '../../state/unsure.ts'
import { shortened } from '../../text/shortened.ts'
import { differences } from '../../text/differences.ts'
import { DiffText } from '../parts/DiffText.tsx'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { toText } from './to-text.ts'
import styles from './ToCheck.module.css'

/** Longer words are cut here; the text has all of them. */
const SHOWN = 400

export const ToCheck = memo(({ marks }: { readonly marks: Marks }) => {
  const list = toCheckIn(marks)
  const heading = useRef<HTMLHeadingElement>(null)
  if (list.length === 0) return null
  /** The buttons of an annotation go with it: the next one is reached from the heading, and after the last the text. */
  const act = async (work: Promise<void>): Promise<void> => {
    await work
    setTimeout(() => {
      if (document.activeElement !== document.body) return
      if (heading.current) heading.current.focus({ preventScroll: true })
      else toText()
    })
  }
  return (
    <section className={styles['section']} aria-labelledby="to-check">
      <h3 id="to-check" ref={heading} tabIndex={-1} className="num">
        {list.length} to check after the correction
      </h3>
      <ul>
        {list.map((mark) => (
          <Item key={mark.id} mark={mark} act={(work) => void act(work)} />
        ))}
      </ul>
    </section>
  )
})

type ItemProps = { readonly mark: Annotation; readonly act: (work: Promise<void>) => void }

const Item = ({ mark, act }: ItemProps) => {
  const before = shortened(wordsBefore(mark), SHOWN)
  const now = shortened(mark.quote.exact, SHOWN)
  const isUnsure = mark.anchor === 'unsure'
  return (
    <li data-check={mark.anchor}>
      <p className={styles['kind']}>
        <TagGlyph tag={mark.tag} />
        <b>{TAG_NAME[mark.tag]}</b>
        <span>{isUnsure ? 'place unsure' : 'no place in the text'}</span>
      </p>
      <blockquote className={styles['words']}>
        {!isUnsure || before === now ? (
          <bdi>{before}</bdi>
        ) : (
          <DiffText pieces={differences(before, now)} whole />
        )}
      </blockquote>
      {isUnsure && before === now && (
        <p className={styles['why']}>The same words, but another place may be meant.</p>
      )}
      <div className={styles['actions']}>
        {isUnsure && (
          <>
            <button type="button" className="btn" onClick={() => act(confirmPlace(mark))}>
              Yes, here
            </button>
            <button type="button" className="btn" onClick={() => showPlace(mark)}>
              Show
            </button>
          </>
        )}
        <button
          type="button"
          className="btn"
          onPointerDown={(event) => event.preventDefault()} // the selection stays
          onClick={() => act(putOnSelection(mark))}
        >
          Put on the selection
        </button>
        <button type="button" className="btn" onClick={() => act(removeMarks([mark]))}>
          Remove
        </button>
      </div>
    </li>
  )
}
