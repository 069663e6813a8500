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
import {
  beginTriage,
  goBack,
  isOverAt,
  repeatTag,
  skip,
  tagAndGo,
  useTriage,
} from '../../state/triage.ts'
import type { Span } from '../../text/span.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'
import { TAG_NAME, TagGlyph } from '../parts/TagGlyph.tsx'
import { countCoded, numberOf } from '../../state/progress.ts'
import { SentenceText } from './SentenceText.tsx'
import { listenToSwipe } from './swipe.ts'
import styles from './Triage.module.css'
import { TriageEnd } from './TriageEnd.tsx'
import { useSentences } from './useSentences.ts'
import { ViewHead } from './ViewHead.tsx'

type Props = { readonly article: Article; readonly reading: Reading; readonly marks: Marks }

export const Triage = ({ article, reading, marks }: Props) => {
  const view = useRef<HTMLElement>(null)
  const { sentences, isWhole } = useSentences(reading)
  const cursor = useSession((state) => state.cursor)
  const endedOn = useTriage((state) => state.endedOn)
  const isOver = isOverAt(cursor, endedOn)
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
          <Card article={article} reading={reading} sentence={cursor} />
          <Decisions pressed={annotationOn(marks, cursor)?.tag} />
        </>
      )}
    </section>
  )
}

type CardProps = {
  readonly article: Article
  readonly reading: Reading
  readonly sentence: Span
}

const Card = ({ article, reading, sentence }: CardProps) => {
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
  useEffect(() => listenToSwipe(scroller.current!, { left: skip, right: repeatTag }), [])
  const words = (each: Span, own: Span | null = null) => (
    <SentenceText text={reading.text} sentence={each} selection={own} lang={article.language} />
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
        {words(sentence, selection)}
      </div>
      {around.after.map((each) => (
        <p key={each.start} className={styles['around']}>
          {words(each)}
        </p>
      ))}
    </div>
  )
}

const intoView = (card: HTMLElement | null): void => card?.scrollIntoView({ block: 'nearest' })

const Decisions = ({ pressed }: { readonly pressed: string | undefined }) => {
  const lastTag = useTriage((state) => state.lastTag)
  const hint = useHints()
  return (
    <div className={styles['decisions']} role="group" aria-label="Tag this sentence">
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
          {lastTag === tag && <span className={styles['swipe']}>or swipe right</span>}
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
