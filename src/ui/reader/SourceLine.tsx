// Where the article comes from, under its title: outlet, date, byline, address; edited in place, asked for never.

import { useState } from 'react'
import { wordsOf } from '../../core/stated.ts'
import type { Article, StatedValue } from '../../core/types.ts'
import { correctHere } from '../../state/revising.ts'
import { useIsEarlier } from '../../state/revisions.ts'
import { useHints } from '../parts/key-words.ts'
import { useDesk } from '../../state/app.ts'
import { useSentencesToCode, useWordCount } from '../../state/progress.ts'
import type { Reading } from '../../state/reading.ts'
import { session } from '../../state/session.ts'
import { Icon } from '../parts/Icon.tsx'
import { LikeNote } from '../parts/LikeNote.tsx'
import { useLikeness } from '../parts/useLikeness.ts'
import { counted } from '../parts/words.ts'
import { SourceForm } from './SourceForm.tsx'
import styles from './SourceLine.module.css'
import { statedAndResolved } from './stated-words.ts'

type Props = { readonly article: Article; readonly reading: Reading }

export const SourceLine = ({ article, reading }: Props) => {
  const [editing, setEditing] = useState<'not yet' | 'now' | 'done'>('not yet')
  return editing === 'now' ? (
    <SourceForm article={article} onDone={() => setEditing('done')} />
  ) : (
    <Facts
      key={article.id}
      article={article}
      reading={reading}
      isBack={editing === 'done'}
      onEdit={() => setEditing('now')}
    />
  )
}

/** `isBack`: the form was there; its button has the focus again. */
type FactsProps = Props & { readonly isBack: boolean; readonly onEdit: () => void }

const Facts = ({ article, reading, isBack, onEdit }: FactsProps) => {
  const sentences = useSentencesToCode(reading)
  const words = useWordCount(reading)
  const likeness = useLikeness(article.id)
  // The words must not move under the hand: what is found out later stands where no text is.
  const [isLate] = useState(likeness === null)
  const other = useDesk((desk) => likeness && desk.project.articles.get(likeness.otherId))
  const caseId = useDesk((desk) => desk.project.case?.id)
  const byline = wordsOf(article.byline)
  const hint = useHints()
  const isEarlier = useIsEarlier(article.id)
  return (
    <div className={styles['facts']}>
      <b>
        <bdi>{wordsOf(article.outlet) || 'Outlet not stated'}</bdi>
      </b>
      <span>
        <bdi>
          {[statedAndResolved(article.published) || unknownDay(article.published), byline]
            .filter(Boolean)
            .join(', ')}
        </bdi>
      </span>
      {words !== null && sentences ? (
        <span className="num">
          {counted(words, 'word')}, {counted(sentences.length, 'sentence')}
        </span>
      ) : (
        <span className={`${styles['room']} num`}>{roomOfCounts(reading.text.length)}</span>
      )}
      {article.url && <Address url={article.url} />}
      {!isEarlier && (
        <>
          <button
            ref={isBack ? focusOnce : undefined}
            type="button"
            className={styles['edit']}
            onClick={onEdit}
          >
            <Icon name="edit" size={15} /> Edit source
          </button>
          <button
            type="button"
            className={styles['edit']}
            {...hint('article.correct')}
            onClick={correctHere}
          >
            <Icon name="edit" size={15} /> Correct the text
          </button>
        </>
      )}
      <button
        type="button"
        className={styles['edit']}
        onClick={() => session.setState({ custodyShown: true })}
      >
        Where it comes from
      </button>
      {likeness && other && caseId && (
        <LikeNote
          likeness={likeness}
          other={other}
          caseId={caseId}
          isLate={isLate}
          onCompare={() => session.setState({ compared: [article.id, other.id] })}
        />
      )}
    </div>
  )
}

/** As much room as the counts will take, or the text below jumps away under the hand when they come. */
const roomOfCounts = (length: number): string =>
  `${counted(Math.ceil(length / LETTERS_A_WORD), 'word')}, ${counted(Math.ceil(length / LETTERS_A_SENTENCE), 'sentence')}`

/** Of news, blanks included; only the number of digits matters here. */
const LETTERS_A_WORD = 6
const LETTERS_A_SENTENCE = 120

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()

/** "The article does not state it" and "nobody has looked yet" are two things. */
const unknownDay = (value: StatedValue | undefined): string =>
  value ? 'date not stated' : 'no date yet'

/** Only web addresses become links; anything else is shown as the text that it is. */
const Address = ({ url }: { readonly url: string }) =>
  /^https?:\/\//i.test(url) ? (
    <a className={styles['address']} href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{url}</bdi>
    </a>
  ) : (
    <span className={styles['address']}>
      <bdi>{url}</bdi>
    </span>
  )
