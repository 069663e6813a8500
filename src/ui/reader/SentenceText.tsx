// The words of one sentence outside of the prose, with the part of them that is selected.

import { overlaps, passage, type Span } from '../../text/span.ts'
import styles from './SentenceText.module.css'

type Props = {
  readonly text: string
  readonly sentence: Span
  readonly selection: Span | null
  readonly lang: string | undefined
}

export const SentenceText = ({ text, sentence, selection, lang }: Props) => {
  const { start, end } = sentence
  const from = Math.max(start, selection?.start ?? end)
  const to = Math.min(end, selection?.end ?? end)
  return (
    <span
      className={`quoted ${styles['words']}`}
      dir="auto"
      lang={lang}
      translate="no"
      data-start={start}
      data-end={end}
    >
      {selection && overlaps(selection, sentence) ? (
        <>
          {passage(text, { start, end: from })}
          <mark>{passage(text, { start: from, end: to })}</mark>
          {passage(text, { start: to, end })}
        </>
      ) : (
        passage(text, sentence)
      )}
    </span>
  )
}
