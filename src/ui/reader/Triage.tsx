// Triage: one untagged sentence at a time, large, with a little of the text around it, and the decisions in big
// buttons under the thumb. The same keys decide; a swipe only repeats what a button says.

import { useEffect, useMemo, useRef } from 'react'
import { annotationOn } from '../../core/annotation.ts'
import type { Marks } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import type { Article } from '../../core/types.ts'
import { nextSentence, type Reading } from '../../state/reading.ts'
import { useSession } from '../../state/session.ts'
import { numberInWords } from '../../state/sentence-words.ts'
import type { Suggestion } from '../../state/open-suggestions.ts'
import { suggestedTags } from '../../state/suggested-in-words.ts'
import { useThreshold } from '../../state/threshold.ts'
import {
  acceptOnCard,
  acceptOrRepeat,
  beginTriage,
  goBack,
  isOverAt,
  rejectOnCard,
  skip,
  tagAndGo,
  useTriage,
} from '../../state/triage.ts'
import { useWorthChecking } from '../../state/worth-checking.ts'
import type { Span } from '../../text/span.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'
import { SuggestedGlyph } from '../parts/SuggestedGlyph.tsx'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { countCoded, numberOf } from '../../state/progress.ts'
import { Reason } from './Reason.tsx'
import { SentenceText } from './SentenceText.tsx'
import { listenToSwipe } from './swipe.ts'
import styles from './Triage.module.css'
import { TriageEnd } from './TriageEnd.tsx'
import { useSentences } from './useSentences.ts'
import { ViewHead } from './ViewHead.tsx'
import { useSuggestedHere } from './useSuggestedHere.ts'

type Props = { readonly article: Article; readonly reading: Reading; readonly marks: Marks }

export const Triage = ({ article, reading, marks }: Props) => {
  const view = useRef<HTMLElement>(null)
  const { sentences, isWhole } = useSentences(reading)
  const cursor = useSession((state) => state.cursor)
  const endedOn = useTriage((state) => state.endedOn)
  const isOver = isOverAt(cursor, endedOn)
  const suggested = useSuggestedHere()
  const left = useMemo(
    () => (isWhole ? sentences.length - countCoded(sentences, marks) : null),
    [sentences, isWhole, marks],
  )
  useEffect(beginTriage, [reading])
  useEffect(() => {
    if (!isOver) view.current?.focus({ preventScroll: true })
  }, [isOver])
  const number = numberOf(sentences, cursor)
  return (
    <section
      ref={view}
      className={styles['view']}
      aria-labelledby="article-title"
      tabIndex={-1}
      data-keys="triage"
    >
      <ViewHead article={article} />
      {isOver || !cursor ? (
        <TriageEnd left={left ?? 0} of={sentences.length} />
      ) : (
        <>
          <p className={`num ${styles['progress']}`}>
            <b>
              {number === null
                ? 'Not counted: set aside'
                : numberInWords(number, isWhole ? sentences.length : null)}
            </b>
            {left !== null && `, ${left.toLocaleString('en')} left untagged`}
          </p>
          <Card article={article} reading={reading} sentence={cursor} suggested={suggested} />
          <Decisions pressed={annotationOn(marks, cursor)?.tag} suggested={suggested} />
        </>
      )}
    </section>
  )
}

type CardProps = {
  readonly article: Article
  readonly reading: Reading
  readonly sentence: Span
  readonly suggested: readonly Suggestion[]
}

const Card = ({ article, reading, sentence, suggested }: CardProps) => {
  const isOn = useThreshold() !== 'off'
  const cue = suggested.find((each) => each.cue)?.cue ?? null
  const scroller = useRef<HTMLDivElement>(null)
  const selection = useSession((state) => state.selection)
  const around = useMemo(() => {
    const before = nextSentence(reading, sentence, -1)
    const after = nextSentence(reading, sentence, 1)
    return {
      before: [before && nextSentence(reading, before, -1), before].filter((each) => each !== null),
      after: [after, after && nextSentence(reading, after, 1)].filter((each) => each !== null),
    }
  }, [reading, sentence])
  useEffect(() => listenToSwipe(scroller.current!, { left: skip, right: acceptOrRepeat }), [])
  const words = (each: Span) => (
    <SentenceText text={reading.text} sentence={each} selection={null} lang={article.language} />
  )
  return (
    // Where it does not fit it scrolls, and then the arrow keys must reach it.
    <div
      ref={scroller}
      role="group"
      aria-label="The sentence in its context"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles['scroll']}
    >
      {around.before.map((each) => (
        <p key={each.start} className={styles['around']}>
          {words(each)}
        </p>
      ))}
      <div key={sentence.start} ref={intoView} className={styles['card']} aria-current="true">
        <SentenceText
          text={reading.text}
          sentence={sentence}
          selection={selection}
          cue={cue}
          lang={article.language}
        />
        {isOn && <Proposed text={reading.text} sentence={sentence} suggested={suggested} />}
      </div>
      {around.after.map((each) => (
        <p key={each.start} className={styles['around']}>
          {words(each)}
        </p>
      ))}
    </div>
  )
}

type ProposedProps = {
  readonly text: string
  readonly sentence: Span
  readonly suggested: readonly Suggestion[]
}

/** What is suggested and why. A line is there where nothing is, too: what comes late moves nothing. */
const Proposed = ({ text, sentence, suggested }: ProposedProps) => {
  const toCheck = useWorthChecking(sentence)
  return (
    <div className={styles['proposed']}>
      {suggested.length === 0 && <p>Nothing is suggested here.</p>}
      {suggested.map((each) => (
        <p key={each.id}>
          <SuggestedGlyph tag={each.tag} />
          <span>
            Suggested {each.tag}: <Reason suggestion={each} text={text} />
          </span>
        </p>
      ))}
      {toCheck && <p className={styles['check']}>{toCheck}</p>}
    </div>
  )
}

const intoView = (card: HTMLElement | null): void => card?.scrollIntoView({ block: 'nearest' })

type DecisionsProps = {
  readonly pressed: string | undefined
  readonly suggested: readonly Suggestion[]
}

const Decisions = ({ pressed, suggested }: DecisionsProps) => {
  const lastTag = useTriage((state) => state.lastTag)
  const isSuggested = suggested.length > 0
  const hint = useHints()
  return (
    <div className={styles['decisions']} role="group" aria-label="Tag this sentence">
      {isSuggested && (
        <>
          <button
            type="button"
            className={styles['accept']}
            {...hint('triage.accept', 'Accept the suggestion')}
            onPointerDown={(event) => event.preventDefault()}
            onClick={acceptOnCard}
          >
            <Icon name="check" /> Accept
            <span className="sr"> the {suggestedTags(suggested)}</span>
            {[...new Set(suggested.map(({ tag }) => tag))].map((tag) => (
              <SuggestedGlyph key={tag} tag={tag} />
            ))}
            <span className={styles['swipe']}>or swipe right</span>
          </button>
          <button
            type="button"
            className={styles['reject']}
            {...hint('triage.reject', 'Reject the suggestion')}
            onPointerDown={(event) => event.preventDefault()}
            onClick={rejectOnCard}
          >
            <Icon name="close" /> Reject
          </button>
        </>
      )}
      {TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          className={`${styles['tag']} ${pressed === tag ? styles[tag] : ''}`}
          aria-pressed={pressed === tag}
          {...hint(`triage.${tag}`, TAG_NAME[tag])}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => tagAndGo(tag)}
        >
          <TagGlyph tag={tag} />
          {TAG_NAME[tag]}
          {lastTag === tag && !isSuggested && (
            <span className={styles['swipe']}>or swipe right</span>
          )}
        </button>
      ))}
      <button
        type="button"
        className={styles['back']}
        {...hint('triage.back')}
        onPointerDown={(event) => event.preventDefault()}
        onClick={goBack}
      >
        <Icon name="up" /> Back
      </button>
      <button
        type="button"
        className={styles['skip']}
        {...hint('triage.skip')}
        onPointerDown={(event) => event.preventDefault()}
        onClick={skip}
      >
        <Icon name="down" /> Skip
        <span className={styles['swipe']}>or swipe left</span>
      </button>
    </div>
  )
}
