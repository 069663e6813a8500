// The foot of the reader on wide screens: how far the coding is, and the few keys that matter.

import { useMemo } from 'react'
import type { Marks } from '../../core/project.ts'
import type { Article } from '../../core/types.ts'
import { codedShare, coverageOf } from '../../state/coverage.ts'
import { session } from '../../state/session.ts'
import type { Reading } from '../../state/reading.ts'
import { CoverageBar } from '../parts/CoverageBar.tsx'
import { countCoded, sentencesToCode } from './progress.ts'
import styles from './Dock.module.css'

type Props = { readonly article: Article; readonly reading: Reading; readonly marks: Marks }

export const Dock = ({ article, reading, marks }: Props) => {
  const sentences = sentencesToCode(reading)
  const coded = useMemo(() => (sentences ? countCoded(sentences, marks) : 0), [sentences, marks])
  const coverage = useMemo(
    () => coverageOf(article, marks, reading.text.length),
    [article, marks, reading],
  )
  return (
    <footer className={`${styles['dock']} wide-only`} aria-label="Progress and keys">
      <b className="num">
        {sentences ? `${coded} of ${sentences.length} coded` : `${marks.size} annotations`}
      </b>
      <span className={styles['cover']}>
        <CoverageBar coverage={coverage} />
      </span>
      <span className="num">{Math.round(codedShare(coverage) * 100)}%</span>
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
