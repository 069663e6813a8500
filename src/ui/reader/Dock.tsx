// The foot of the reader on wide screens: how far the coding is, and the few keys that matter.

import { useDeferredValue, useMemo } from 'react'
import type { Marks } from '../../core/project.ts'
import type { Article } from '../../core/types.ts'
import { commandOf, keyFor } from '../../state/commands.ts'
import { codedShare, coverageOf, percent } from '../../state/coverage.ts'
import { codedInWords, progressOf, readInWords, useSentencesToCode } from '../../state/progress.ts'
import { useKeyChoices } from '../../state/keymap.ts'
import { useRead } from '../../state/read.ts'
import { TAUGHT, useIsKnown } from '../../state/practice.ts'
import type { Reading } from '../../state/reading.ts'
import { useIsEarlier } from '../../state/revisions.ts'
import { session, useSession } from '../../state/session.ts'
import { CoverageBar } from '../parts/CoverageBar.tsx'
import { GoChoices } from '../parts/GoChoices.tsx'
import { useHints } from '../parts/key-words.ts'
import { Keys } from '../parts/Keys.tsx'
import { counted } from '../parts/words.ts'
import styles from './Dock.module.css'
import { useSuggestedHere } from './useSuggestedHere.ts'

type Props = { readonly article: Article; readonly reading: Reading; readonly marks: Marks }

export const Dock = ({ article, reading, marks: newest }: Props) => {
  const marks = useDeferredValue(newest) // the tag is painted first, then counted
  const { ranges } = useRead(article.id)
  const sentences = useSentencesToCode(reading)
  const progress = useMemo(
    () => (sentences ? progressOf(reading, marks, ranges) : null),
    [sentences, reading, marks, ranges],
  )
  const coverage = useMemo(
    () => coverageOf(article, marks, reading.text.length),
    [article, marks, reading],
  )
  const isEarlier = useIsEarlier(article.id)
  const isAsked = useSession((state) => state.whereAsked)
  return (
    <footer className={`${styles['dock']} wide-only`} aria-label="Progress and keys">
      <GoChoices className={styles['where']} />
      {!isAsked && (
        <>
          {isEarlier ? (
            <b>An earlier version: read only</b>
          ) : (
            <>
              <b className="num">
                {progress ? codedInWords(progress) : counted(marks.size, 'annotation')}
              </b>
              <span className={styles['cover']}>
                <CoverageBar coverage={coverage} />
              </span>
              <span className="num">{percent(codedShare(coverage))}</span>
              {progress && <span className="num">{readInWords(progress)}</span>}
            </>
          )}
          <TaughtKeys />
        </>
      )}
    </footer>
  )
}

/** Five keys, each until the hand knows it, and the one that accepts what is suggested on the sentence. */
const TaughtKeys = () => {
  const hint = useHints()
  return (
    <>
      <span className={styles['keys']}>
        <Accepts />
        {TAUGHT.map((id) => (
          <Taught key={id} id={id} />
        ))}
      </span>
      <button
        type="button"
        className={styles['all']}
        {...hint('keys')}
        onClick={() => session.setState({ keysShown: true })}
      >
        <Keys of="keys" /> all keys
      </button>
    </>
  )
}

/** Its room is kept where nothing is suggested, so that nothing beside it moves. */
const Accepts = () => {
  const isOffered = useSuggestedHere().length > 0
  if (keyFor('suggestion.accept') === undefined) return null
  return (
    <span data-offers="suggestion.accept" data-shown={isOffered}>
      <Keys of="suggestion.accept" /> accept
    </span>
  )
}

const Taught = ({ id }: { readonly id: string }) => {
  const isKnown = useIsKnown()
  useKeyChoices()
  if (keyFor(id) === undefined) return null
  return (
    <span data-teaches={id} hidden={isKnown(id)}>
      <Keys of={id} /> <span className={styles['word']}>{WORD[id] ?? commandOf(id).name}</span>
    </span>
  )
}

/** Short for the names of the commands. */
const WORD: Readonly<Record<string, string>> = {
  'sentence.next': 'next',
  'tag.claim': 'claim',
  'tag.denial': 'denial',
  'tag.context': 'context',
  'untagged.next': 'untagged',
}
