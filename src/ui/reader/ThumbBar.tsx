// The reader's controls under the thumb: on phones the sentence is tapped in the text and tagged here.

import { useMemo } from 'react'
import type { Marks } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import { useDesk } from '../../state/app.ts'
import { markOn } from '../../state/marks-index.ts'
import { acceptOrOpen } from '../../state/deciding.ts'
import { moveBySentence } from '../../state/moving.ts'
import type { Offered } from '../../state/claim-candidates.ts'
import { claimsLinked, pickClaim } from '../../state/linking.ts'
import { shownIn } from '../../state/picking.ts'
import type { Reading } from '../../state/reading.ts'
import { session, useSession } from '../../state/session.ts'
import { tagHere } from '../../state/tagging.ts'
import { suggestedTags } from '../../state/suggested-in-words.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'
import { useIsSheet } from '../parts/useNarrow.ts'
import { SuggestedGlyph } from '../parts/SuggestedGlyph.tsx'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { countCoded, numberOf, useSentencesToCode } from '../../state/progress.ts'
import styles from './ThumbBar.module.css'
import { useLikelyClaims } from './useLikelyClaims.ts'
import { useSuggestedHere } from './useSuggestedHere.ts'

type Props = { readonly reading: Reading; readonly marks: Marks }

export const ThumbBar = ({ reading, marks }: Props) => {
  const cursor = useSession((state) => state.cursor)
  const selection = useSession((state) => state.selection)
  const active = useSession((state) => state.active)
  const sentences = useSentencesToCode(reading)
  const coded = useMemo(() => (sentences ? countCoded(sentences, marks) : 0), [sentences, marks])
  const suggested = useSuggestedHere()
  const number = numberOf(sentences, cursor) ?? 0
  const hint = useHints()
  const target = selection ?? cursor
  const claims = useDesk(({ project }) => project.claims)
  const isSheet = useIsSheet()
  const here = isSheet ? shownIn({ reading, active, cursor, selection }, marks) : null
  const isOpen = here?.tag === 'denial' && claimsLinked({ claims }, here).length === 0
  const [likely] = useLikelyClaims(isOpen ? here : null, reading)
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
          {sentences && suggested.length === 0 && !likely && `, ${coded} coded`}
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
        {likely && <Denies first={likely} isBeside={suggested.length > 0} />}
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

type DeniesProps = {
  /** The likeliest claim. */
  readonly first: Offered
  /** Beside the button that accepts there is room for its icon alone. */
  readonly isBeside: boolean
}

/** Asks which claim a denial answers, where one is likely. It opens the list; nothing is linked before somebody says so. */
const Denies = ({ first, isBeside }: DeniesProps) => {
  const hint = useHints()
  const what = first.number === null ? 'which claim?' : `claim ${first.number}?`
  return (
    <button
      type="button"
      className={`btn ${styles['denies']}`}
      data-beside={isBeside}
      aria-haspopup="dialog"
      {...hint('claim.link', `Denies ${what}`)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => void pickClaim()}
    >
      <Icon name="link" />
      <span className={styles['what']}>
        <span className={styles['verb']}>Denies </span>
        {what}
      </span>
    </button>
  )
}
