// The panel beside the text: which sentence, the annotation that is shown with its tag, its details and its note, and
// all that lies here, smallest first. It is drawn anew with every move of the cursor, so nothing in it is computed twice.

import { memo, useEffect, useMemo, useRef } from 'react'
import type { Placed } from '../../core/annotation.ts'
import type { Marks } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import type { AnnotationId, Article } from '../../core/types.ts'
import { removeMarks, tagHere } from '../../state/tagging.ts'
import { keyFor } from '../../state/commands.ts'
import { marksOver } from '../../state/marks-index.ts'
import { shownIn } from '../../state/picking.ts'
import type { Reading } from '../../state/reading.ts'
import { session, useSession } from '../../state/session.ts'
import { useIsSheet } from '../parts/useNarrow.ts'
import { indexAt, lengthOf, type Span, passage } from '../../text/span.ts'
import { unseenIn, unseenInWords } from '../../text/unseen.ts'
import { Icon } from '../parts/Icon.tsx'
import { shownParts, useHints } from '../parts/key-words.ts'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { AddCue } from './AddCue.tsx'
import { Attributes } from './Attributes.tsx'
import { Claims } from './Claims.tsx'
import { Note } from './Note.tsx'
import styles from './Panel.module.css'
import { Suggested } from './Suggested.tsx'
import { listenToSwipe } from './swipe.ts'
import { Threshold } from './Threshold.tsx'
import { ToCheck } from './ToCheck.tsx'
import { WorthChecking } from './WorthChecking.tsx'
import { useSentencesToCode } from '../../state/progress.ts'
import { shortened } from '../../text/shortened.ts'

type Props = { readonly article: Article; readonly reading: Reading; readonly marks: Marks }

export const Panel = ({ reading, marks }: Props) => {
  const cursor = useSession((state) => state.cursor)
  const selection = useSession((state) => state.selection)
  const active = useSession((state) => state.active)
  const sheetShown = useSession((state) => state.sheetShown || state.picking !== null)
  const isPicking = useSession((state) => state.picking !== null)
  const isSheet = useIsSheet()
  const sentences = useSentencesToCode(reading)
  const hint = useHints()
  const next = keyFor('sentence.next')
  const here = useMemo(() => {
    const span = selection ?? cursor
    if (!span) return []
    return marksOver(reading, marks, span).toSorted(
      (a, b) => lengthOf(a) - lengthOf(b) || a.start - b.start,
    )
  }, [reading, marks, cursor, selection])
  const shown = shownIn({ reading, active, cursor, selection }, marks)
  const target = selection ?? shown ?? cursor
  const sheet = useRef<HTMLElement>(null)
  const grip = useRef<HTMLElement>(null)
  useEffect(
    () =>
      sheetShown ? listenToSwipe(grip.current!, { down: closeSheet }, sheet.current!) : undefined,
    [sheetShown],
  )
  const unseen = useMemo(() => {
    const span = selection ?? cursor
    const found = span ? unseenIn(reading.text, span) : []
    return found.length > 0 ? unseenInWords(found) : null
  }, [reading, cursor, selection])
  return (
    <aside
      ref={sheet}
      className={`${styles['panel']} ${sheetShown ? styles['open'] : ''}`}
      data-sheet={sheetShown ? 'open' : 'closed'}
      data-picking={isPicking || undefined}
      aria-label="Annotation"
      data-side="panel"
      tabIndex={-1}
    >
      <header ref={grip} className={styles['grip']}>
        <h2 className="num">{placeInWords(sentences, cursor, selection !== null)}</h2>
        <button type="button" className="btn phone-only" onClick={closeSheet}>
          Close
        </button>
      </header>
      {!isSheet && <Threshold reading={reading} />}
      <ToCheck marks={marks} />
      {target ? (
        <blockquote className={`${styles['quote']} ${shown ? styles[shown.tag] : ''}`}>
          <bdi>{shortened(passage(reading.text, target), 220)}</bdi>
        </blockquote>
      ) : (
        <p className={styles['empty']}>
          Move to a sentence{next && ` with ${shownParts(next).join(' ')}`}, or select some words.
        </p>
      )}
      {unseen && <p className={styles['unseen']}>{unseen}</p>}
      <WorthChecking />
      <Suggested reading={reading} />
      <div className={styles['tags']} role="group" aria-label="Tag">
        {TAGS.map((tag) => (
          <button
            key={tag}
            type="button"
            className={shown?.tag === tag ? styles[tag] : ''}
            aria-pressed={shown?.tag === tag}
            {...hint(`tag.${tag}`, TAG_NAME[tag])}
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
          <Attributes mark={shown} reading={reading} />
          <Claims mark={shown} reading={reading} />
          <Note key={shown.id} mark={shown} value={shown.note ?? ''} />
        </>
      )}
      {here.length > (shown ? 1 : 0) && <MarksHere marks={here} shown={shown?.id ?? null} />}
      <div className={styles['last']}>
        {shown && (
          <button
            type="button"
            className="btn"
            {...hint('annotation.remove')}
            onClick={() => {
              session.setState({ active: null })
              void removeMarks([shown])
            }}
          >
            <Icon name="bin" /> Remove
          </button>
        )}
        <AddCue mark={shown} />
      </div>
      {/* A sheet is for the sentence: what holds for all of them comes last. */}
      {isSheet && <Threshold reading={reading} />}
    </aside>
  )
}

const closeSheet = (): void => session.setState({ sheetShown: false })

type MarksProps = { readonly marks: readonly Placed[]; readonly shown: AnnotationId | null }

const MarksHere = memo(({ marks, shown }: MarksProps) => (
  <section className={styles['here']}>
    <h3>Annotations here</h3>
    <ul>
      {marks.map((mark) => (
        <li key={mark.id}>
          <button
            type="button"
            aria-pressed={mark.id === shown}
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
))

const placeInWords = (
  sentences: readonly Span[] | null,
  cursor: { readonly start: number } | null,
  isSelection: boolean,
): string => {
  if (isSelection) return 'Selected words'
  if (!cursor) return 'No sentence'
  if (!sentences) return 'Sentence'
  const index = indexAt(sentences, cursor.start)
  return sentences[index]?.start === cursor.start
    ? `Sentence ${index + 1} of ${sentences.length}`
    : 'Not counted: set aside'
}
