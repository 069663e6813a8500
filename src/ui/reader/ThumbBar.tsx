// The reader's controls under the thumb: on phones the sentence is tapped in the text and tagged here.

import { useMemo } from 'react'
import type { Marks } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import { markOn } from '../../state/marks-index.ts'
import { acceptOrOpen } from '../../state/deciding.ts'
import { moveBySentence } from '../../state/moving.ts'
import { suggestionsOn } from '../../state/open-suggestions.ts'
import type { Reading } from '../../state/reading.ts'
import { session, useSession } from '../../state/session.ts'
import { tagHere } from '../../state/tagging.ts'
import { suggestedTags } from '../../state/suggested-in-words.ts'
import { useOpenSuggestions } from '../../state/suggesting.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'
import { SuggestedGlyph } from '../parts/SuggestedGlyph.tsx'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { countCoded, numberOf, useSentencesToCode } from '../../state/progress.ts'
import styles from './ThumbBar.module.css'

type Props = { readonly reading: Reading; readonly marks: Marks }

export const ThumbBar = ({ reading, marks }: Props) => {
  const cursor = useSession((state) => state.cursor)
  const selection = useSession((state) => state.selection)
  const active = useSession((state) => state.active)
  const sentences = useSentencesToCode(reading)
  const coded = useMemo(() => (sentences ? countCoded(sentences, marks) : 0), [sentences, marks])
  const open = useOpenSuggestions()
  const suggested = useMemo(
    () => (cursor && !selection ? suggestionsOn(open, cursor) : []),
    [open, cursor, selection],
  )
  const number = numberOf(sentences, cursor) ?? 0
  const hint = useHints()
  const target = selection ?? cursor
  const shown = (active && marks.get(active)) || (target && markOn(reading, marks, target))
  return (
    <section className={`${styles['bar']} phone-only`} aria-label="Tag this sentence">
      <p className="num">
        <span>
          <b>
            {selection
              ? 'Selected words'
              : number > 0
                ? `Sentence ${number} of ${sentences?.length}`
                : 'Set aside'}
          </b>
          {sentences && suggested.length === 0 && `, ${coded} coded`}
        </span>
        {suggested.length > 0 && (
          <button
            type="button"
            className={`btn ${styles['accept']}`}
            {...hint('suggestion.accept', 'Accept the suggestion')}
            onPointerDown={(event) => event.preventDefault()}
            onClick={acceptOrOpen}
          >
            <span className={styles['word']}>Accept</span>
            <span className="sr"> the {suggestedTags(suggested)}</span>
            {[...new Set(suggested.map(({ tag }) => tag))].map((tag) => (
              <SuggestedGlyph key={tag} tag={tag} />
            ))}
          </button>
        )}
        <button
          type="button"
          className="btn"
          onClick={() => session.setState({ sheetShown: true })}
        >
          Details
        </button>
      </p>
      <div className={styles['row']}>
        <button
          type="button"
          aria-label="Previous sentence"
          {...hint('sentence.previous')}
          onClick={() => moveBySentence(-1)}
        >
          <Icon name="up" />
        </button>
        {TAGS.map((tag) => (
          <button
            key={tag}
            type="button"
            className={`${styles['tag']} ${shown && shown.tag === tag ? styles[tag] : ''}`}
            aria-pressed={Boolean(shown && shown.tag === tag)}
            {...hint(`tag.${tag}`, TAG_NAME[tag])}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void tagHere(tag)}
          >
            <TagGlyph tag={tag} />
            {TAG_NAME[tag]}
          </button>
        ))}
        <button
          type="button"
          aria-label="Next sentence"
          {...hint('sentence.next')}
          onClick={() => moveBySentence(1)}
        >
          <Icon name="down" />
        </button>
      </div>
    </section>
  )
}
