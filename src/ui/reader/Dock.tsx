// The foot of the reader on wide screens: how far the coding is, and the few keys that matter.

import { useDeferredValue, useMemo } from 'react'
import type { Marks } from '../../core/project.ts'
import type { Article } from '../../core/types.ts'
import { codedShare, coverageOf, percent } from '../../state/coverage.ts'
import { codedInWords, progressOf, readInWords, useSentencesToCode } from '../../state/progress.ts'
import { useRead } from '../../state/read.ts'
import { session } from '../../state/session.ts'
import type { Reading } from '../../state/reading.ts'
import { CoverageBar } from '../parts/CoverageBar.tsx'
import { counted } from '../parts/words.ts'
import styles from './Dock.module.css'

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
  return (
    <footer className={`${styles['dock']} wide-only`} aria-label="Progress and keys">
      <b className="num">{progress ? codedInWords(progress) : counted(marks.size, 'annotation')}</b>
      <span className={styles['cover']}>
        <CoverageBar coverage={coverage} />
      </span>
      <span className="num">{percent(codedShare(coverage))}</span>
      {progress && <span className="num">{readInWords(progress)}</span>}
      <span className={styles['keys']}>
        <span>
          <kbd>J</kbd>
          <kbd>K</kbd> move
        </span>
        <span>
          <kbd>C</kbd>
          <kbd>D</kbd>
          <kbd>X</kbd> tag
        </span>
        <span>
          <kbd>N</kbd> next untagged
        </span>
        <button
          type="button"
          className={styles['all']}
          onClick={() => session.setState({ keysShown: true })}
        >
          <kbd>?</kbd> all keys
        </button>
      </span>
    </footer>
  )
}
