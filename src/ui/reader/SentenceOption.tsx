// One sentence as a line of the list. Screen readers hear its name, which holds everything, because the children of
// an option are not theirs to walk through. Drawn again only when something of it changes.

import { memo } from 'react'
import type { Placed } from '../../core/annotation.ts'
import { TAGS } from '../../core/schema.ts'
import type { Suggestion } from '../../state/open-suggestions.ts'
import { wholeAndParts, partInWords, sentenceName, speakerOf } from '../../state/sentence-words.ts'
import type { Span } from '../../text/span.ts'
import { SuggestedGlyph } from '../parts/SuggestedGlyph.tsx'
import { TagGlyph } from '../parts/TagGlyph.tsx'
import styles from './SentenceList.module.css'
import { SentenceText } from './SentenceText.tsx'

type Props = {
  readonly text: string
  readonly lang: string | undefined
  readonly sentence: Span
  /** The annotations that touch it. */
  readonly marks: readonly Placed[]
  /** What is suggested in it. */
  readonly suggested: readonly Suggestion[]
  /** Counted from 0. */
  readonly index: number
  /** `null` while nobody knows how many there are. */
  readonly of: number | null
  readonly isHere: boolean
  /** Taken up for the next tag, with others. */
  readonly isPicked: boolean
  readonly selection: Span | null
  /** Pixels below the first line. */
  readonly start: number
  readonly measure: (element: HTMLElement | null) => void
}

/** More lines would push the next sentence off the screen. */
const MOST_LINES = 4

const Option = ({ start, measure, ...rest }: Props) => {
  const { text, lang, sentence, marks, suggested, index, of, isHere, isPicked, selection } = rest
  const { whole, parts } = wholeAndParts(sentence, marks)
  const proposed = [...new Set(suggested.map(({ tag }) => tag))]
  const speakers = [...new Set(whole.map(speakerOf).filter(Boolean))]
  return (
    // The list has the focus and the keys; the option is only pointed at.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={measure}
      id={optionId(index)}
      role="option"
      aria-label={`${isPicked ? 'Picked. ' : ''}${sentenceName(text, sentence, marks, index + 1, of, suggested)}`}
      aria-selected={isHere}
      aria-posinset={index + 1}
      aria-setsize={of ?? -1}
      data-index={index}
      data-picked={isPicked || undefined}
      className={styles['option']}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span className={styles['tags']}>
        {TAGS.filter((tag) => marks.some((mark) => mark.tag === tag)).map((tag) => (
          <TagGlyph key={tag} tag={tag} />
        ))}
        {proposed.map((tag) => (
          <SuggestedGlyph key={tag} tag={tag} />
        ))}
      </span>
      <span className={styles['body']}>
        <SentenceText text={text} sentence={sentence} selection={selection} lang={lang} />
        {speakers.length > 0 && (
          <span className={styles['speaker']}>
            <bdi>{speakers.join('; ')}</bdi>
          </span>
        )}
        {whole.some(({ anchor }) => anchor === 'unsure') && (
          <span className={styles['part']} data-unsure="?">
            ? Place to be checked
          </span>
        )}
        {parts.slice(0, MOST_LINES).map((mark) => (
          <span key={mark.id} className={styles['part']}>
            <TagGlyph tag={mark.tag} />
            <span className="num">
              {mark.anchor === 'unsure' && '? '}
              {partInWords(text, sentence, mark)}
            </span>
            <bdi className="quoted">{mark.quote.exact}</bdi>
          </span>
        ))}
        {parts.length > MOST_LINES && (
          <span className={styles['part']}>{parts.length - MOST_LINES} more</span>
        )}
      </span>
      <span className={`num ${styles['number']}`}>{(index + 1).toLocaleString('en')}</span>
    </div>
  )
}

export const optionId = (index: number): string => `option-${index + 1}`

const isSame = (a: Props, b: Props): boolean =>
  a.text === b.text &&
  a.lang === b.lang &&
  a.sentence === b.sentence &&
  a.index === b.index &&
  a.of === b.of &&
  a.isHere === b.isHere &&
  a.isPicked === b.isPicked &&
  a.selection === b.selection &&
  a.start === b.start &&
  a.measure === b.measure &&
  a.marks.length === b.marks.length &&
  a.marks.every((mark, i) => mark === b.marks[i]) &&
  a.suggested.length === b.suggested.length &&
  a.suggested.every(({ id }, i) => id === b.suggested[i]!.id)

export const SentenceOption = memo(Option, isSame)
