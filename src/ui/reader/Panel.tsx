// The panel beside the text: which sentence, its annotations smallest first, and the one that is shown with its tag,
// speaker and note.

import { useMemo } from 'react'
import { annotationOn, isPlaced, type Placed } from '../../core/annotation.ts'
import type { Marks } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import type { Article } from '../../core/types.ts'
import { removeMarks, tagHere } from '../../state/tagging.ts'
import { keyFor } from '../../state/commands.ts'
import type { Reading } from '../../state/reading.ts'
import { session, useSession } from '../../state/session.ts'
import { lengthOf, overlaps } from '../../text/span.ts'
import { Icon } from '../parts/Icon.tsx'
import { TAG_LETTER, TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { Details } from './Details.tsx'
import styles from './Panel.module.css'
import { sentencesToCode } from './progress.ts'

type Props = { readonly article: Article; readonly reading: Reading; readonly marks: Marks }

export const Panel = ({ reading, marks }: Props) => {
  const cursor = useSession((state) => state.cursor)
  const selection = useSession((state) => state.selection)
  const active = useSession((state) => state.active)
  const sheetShown = useSession((state) => state.sheetShown)
  const here = useMemo(() => {
    const span = selection ?? cursor
    if (!span) return []
    return [...marks.values()]
      .filter(isPlaced)
      .filter((mark) => overlaps(mark, span))
      .sort((a, b) => lengthOf(a) - lengthOf(b) || a.start - b.start)
  }, [marks, cursor, selection])
  const activeMark = active ? marks.get(active) : undefined
  const shown =
    activeMark && isPlaced(activeMark)
      ? activeMark
      : cursor && !selection
        ? annotationOn(marks, cursor)
        : null
  const target = selection ?? shown ?? cursor
  return (
    <aside
      className={`${styles['panel']} ${sheetShown ? styles['open'] : ''}`}
      aria-label="Annotation"
    >
      <button
        type="button"
        className={`btn phone-only ${styles['close']}`}
        onClick={() => session.setState({ sheetShown: false })}
      >
        Close
      </button>
      <h2 className="num">{placeInWords(reading, cursor, selection !== null)}</h2>
      {target ? (
        <blockquote className={`${styles['quote']} ${shown ? styles[shown.tag] : ''}`}>
          <bdi>{shortened(reading.text.slice(target.start, target.end))}</bdi>
        </blockquote>
      ) : (
        <p className={styles['empty']}>Move to a sentence with J, or select some words.</p>
      )}
      <div className={styles['tags']} role="group" aria-label="Tag">
        {TAGS.map((tag) => (
          <button
            key={tag}
            type="button"
            className={shown?.tag === tag ? styles[tag] : ''}
            aria-pressed={shown?.tag === tag}
            aria-keyshortcuts={keyFor(`tag.${tag}`)}
            title={`${TAG_NAME[tag]} (${TAG_LETTER[tag]})`}
            disabled={!target}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void tagHere(tag)}
          >
            <TagGlyph tag={tag} />
            {TAG_NAME[tag]}
          </button>
        ))}
      </div>
      {shown && (
        <>
          <Details key={shown.id} mark={shown} />
          <button
            type="button"
            className={`btn ${styles['remove']}`}
            title="Remove the annotation (Backspace)"
            onClick={() => {
              session.setState({ active: null })
              void removeMarks([shown])
            }}
          >
            <Icon name="bin" /> Remove
          </button>
        </>
      )}
      {here.length > (shown ? 1 : 0) && <MarksHere marks={here} shown={shown} />}
    </aside>
  )
}

type MarksProps = { readonly marks: readonly Placed[]; readonly shown: Placed | null }

const MarksHere = ({ marks, shown }: MarksProps) => (
  <section className={styles['here']}>
    <h3>Annotations here</h3>
    <ul>
      {marks.map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            aria-pressed={mark.id === shown?.id}
            onClick={() => session.setState({ active: mark.id, selection: null })}
          >
            <TagGlyph tag={mark.tag} />
            <span className="sr">{TAG_NAME[mark.tag]}: </span>
            <bdi className="quoted">{shortened(mark.quote.exact, 90)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  </section>
)

const placeInWords = (
  reading: Reading,
  cursor: { readonly start: number } | null,
  isSelection: boolean,
): string => {
  if (isSelection) return 'Selected words'
  if (!cursor) return 'No sentence'
  const sentences = sentencesToCode(reading)
  const index = sentences?.findIndex((each) => each.start === cursor.start) ?? -1
  if (!sentences) return 'Sentence'
  return index < 0 ? 'Not counted: set aside' : `Sentence ${index + 1} of ${sentences.length}`
}

const shortened = (words: string, most = 220): string => {
  if (words.length <= most) return words
  const blank = words.lastIndexOf(' ', most)
  return `${words.slice(0, blank > 0 ? blank : most).toWellFormed()} …`
}
