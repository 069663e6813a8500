// The second view of an article: one option for each sentence, with everything that is known of it in its name. The
// whole keyboard and screen reader way to tag without a selection; only the lines near the viewport are in the DOM.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { Marks } from '../../core/project.ts'
import type { Article } from '../../core/types.ts'
import { markOn, marksOver } from '../../state/marks-index.ts'
import { useOpenSuggestions } from '../../state/suggesting.ts'
import { nextSentence, paragraphAt, type Reading } from '../../state/reading.ts'
import { moveCursor, session, useSession } from '../../state/session.ts'
import { keepNumber } from '../../state/view.ts'
import { lengthOf, overlaps, type Span } from '../../text/span.ts'
import { counted } from '../parts/words.ts'
import { numberOf } from '../../state/progress.ts'
import styles from './SentenceList.module.css'
import { optionId, SentenceOption } from './SentenceOption.tsx'
import { useSentences } from './useSentences.ts'
import { ViewHead } from './ViewHead.tsx'

type Props = { readonly article: Article; readonly reading: Reading; readonly marks: Marks }

export const SentenceList = ({ article, reading, marks }: Props) => {
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { sentences, isWhole } = useSentences(reading)
  const cursor = useSession((state) => state.cursor)
  const selection = useSession((state) => state.selection)
  const picked = useSession((state) => state.picked)
  const open = useOpenSuggestions()
  const here = (numberOf(sentences, cursor) ?? 0) - 1
  const setAside = useMemo(
    () => reading.paragraphs.filter((_, i) => reading.isSetAside(i)).length,
    [reading],
  )

  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: sentences.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(sentences[index]!),
    overscan: 5,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
    // The option under the cursor stays in the DOM: the list names it as its active descendant.
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range)
      return here < 0 || lines.includes(here) ? lines : [...lines, here].sort((a, b) => a - b)
    },
  })
  const items = virtual.getVirtualItems()
  const first = sentences[items[0]?.index ?? 0]
  const last = sentences[items.at(-1)?.index ?? 0]
  const drawn = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const near = marksOver(reading, marks, drawn)
  const suggested = open.filter((each) => overlaps(each, drawn))

  useEffect(() => {
    if (here >= 0) virtual.scrollToIndex(here)
    // Only a move of the cursor scrolls, not a change of the lines around it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [here])
  useEffect(() => keepNumber(isWhole && here >= 0 ? here + 1 : null), [isWhole, here])
  useEffect(() => {
    list.current?.focus({ preventScroll: true })
    intoList(reading)
  }, [reading])

  const goTo = (sentence: Span | null | undefined): void => {
    if (sentence) moveCursor(sentence, markOn(reading, marks, sentence)?.id ?? null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const page = Math.max(1, (virtual.range?.endIndex ?? 0) - (virtual.range?.startIndex ?? 0))
    const within = (index: number): Span | undefined =>
      sentences[Math.min(Math.max(index, 0), sentences.length - 1)]
    switch (event.key) {
      case 'ArrowDown':
        goTo(nextSentence(reading, cursor, 1))
        break
      case 'ArrowUp':
        goTo(nextSentence(reading, cursor, -1))
        break
      case 'PageDown':
        goTo(within(here + page))
        break
      case 'PageUp':
        goTo(within(here - page))
        break
      case 'Home':
        goTo(nextSentence(reading, null, 1))
        break
      case 'End':
        goTo(nextSentence(reading, null, -1))
        break
      default:
        return // the other keys stand in state/commands.ts, as all keys do
    }
    event.preventDefault()
  }
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return
    const option = event.target.closest<HTMLElement>('[role="option"]')
    if (option) goTo(sentences[Number(option.dataset['index'])])
  }

  return (
    <section className={styles['view']} aria-labelledby="article-title">
      <ViewHead article={article} />
      <div ref={scroller} className={styles['scroll']}>
        <div
          ref={list}
          role="listbox"
          aria-label="Sentences"
          aria-activedescendant={here < 0 ? undefined : optionId(here)}
          tabIndex={0}
          data-keys="reader"
          className={styles['list']}
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {items.map(({ key, index, start }) => {
            const sentence = sentences[index]!
            return (
              <SentenceOption
                key={key}
                text={reading.text}
                lang={article.language}
                sentence={sentence}
                marks={near.filter((mark) => overlaps(mark, sentence))}
                suggested={suggested.filter((each) => overlaps(each, sentence))}
                index={index}
                of={isWhole ? sentences.length : null}
                isHere={index === here}
                isPicked={picked.some((span) => overlaps(span, sentence))}
                selection={selection && overlaps(selection, sentence) ? selection : null}
                start={start}
                measure={virtual.measureElement}
              />
            )
          })}
        </div>
        {setAside > 0 && (
          <p className={styles['aside']}>
            {counted(setAside, 'paragraph')} set aside (boilerplate, byline and the like){' '}
            {setAside === 1 ? 'is' : 'are'} not in this list.
          </p>
        )}
      </div>
    </section>
  )
}

const CHARS_PER_LINE = 76
const LINE = 26
const GAP = 25

/** About how high a line will be, in CSS pixels, until it is measured. */
const heightOf = (sentence: Span): number =>
  Math.ceil(lengthOf(sentence) / CHARS_PER_LINE) * LINE + GAP

/** What is set aside is not in the list: from there the cursor goes to the nearest sentence that is. */
const intoList = (reading: Reading): void => {
  const { cursor } = session.getState()
  if (!cursor || !reading.isSetAside(paragraphAt(reading, cursor.start))) return
  const next = nextSentence(reading, cursor, 1) ?? nextSentence(reading, cursor, -1)
  if (next) moveCursor(next)
}
