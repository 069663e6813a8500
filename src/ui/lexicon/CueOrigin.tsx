// Where a new cue comes from: the sentence in which its words were missed, and the way back to it. The way back stays
// after the cue was added, until the editor is closed.

import type { LexiconEntry } from '../../core/types.ts'
import { passage as wordsAt } from '../../text/span.ts'
import type { Passage } from '../../state/cue-from.ts'
import type { CueSeed } from '../../state/cue-seed.ts'
import { hashOf } from '../../state/route.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Wish } from '../../state/cue-drafts.ts'
import styles from './CueOrigin.module.css'
import { SentenceWords } from './SentenceWords.tsx'

type Props = {
  /** What the field of the pattern is described by. */
  readonly id: string
  readonly passage: Passage
  /** `null` once the cue is kept: the way back is left. */
  readonly seed: CueSeed | null
  readonly draft: LexiconEntry
  readonly onChange: (wish: Wish) => void
}

export const CueOrigin = ({ id, passage, seed, draft, onChange }: Props) => (
  <div className={styles['origin']}>
    <a className={styles['back']} href={hashOf(passage)}>
      <Icon name="back" size={16} /> Back to the article
    </a>
    {seed && (
      <div className={styles['from']}>
        <p className={styles['what']}>
          {seed.words
            ? 'Missed in this sentence'
            : 'Press the words that were missed, or type them'}
        </p>
        <div id={id} className={styles['sentence']} dir="auto">
          {seed.words ? (
            <Marked sentence={seed.sentence} words={seed.words} />
          ) : (
            <SentenceWords seed={seed} draft={draft} onChange={onChange} />
          )}
        </div>
      </div>
    )}
  </div>
)

type MarkedProps = {
  readonly sentence: string
  readonly words: NonNullable<CueSeed['words']>
}

const Marked = ({ sentence, words }: MarkedProps) => (
  <bdi>
    {sentence.slice(0, words.start)}
    <mark>{wordsAt(sentence, words)}</mark>
    {sentence.slice(words.end)}
  </bdi>
)
