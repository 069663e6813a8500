// The words of one sentence outside of the prose, with the part of them that is selected, or else with the words because
// of which something is suggested.

import { overlaps, passage, type Span } from '../../text/span.ts'
import styles from './SentenceText.module.css'

type Props = {
  readonly text: string
  readonly sentence: Span
  readonly selection: Span | null
  /** Why something is suggested. */
  readonly cue?: Span | null
  readonly lang: string | undefined
}

export const SentenceText = ({ text, sentence, selection, cue, lang }: Props) => {
  const { start, end } = sentence
  const marked = selection && overlaps(selection, sentence) ? selection : cue
  const from = Math.max(start, marked?.start ?? end)
  const to = Math.min(end, marked?.end ?? end)
  return (
    <span
      className={`quoted ${styles['words']}`}
      dir="auto"
      lang={lang}
      translate="no"
      data-start={start}
      data-end={end}
    >
      {marked && overlaps(marked, sentence) ? (
        <>
          {passage(text, { start, end: from })}
          {marked === selection ? (
            <mark>{passage(text, { start: from, end: to })}</mark>
          ) : (
            <span className={styles['cue']}>{passage(text, { start: from, end: to })}</span>
          )}
          {passage(text, { start: to, end })}
        </>
      ) : (
        passage(text, sentence)
      )}
    </span>
  )
}
