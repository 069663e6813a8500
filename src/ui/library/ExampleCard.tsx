// The example case, so that everything can be tried before the first own article.

import { useState } from 'react'
import { codedShare, percent } from '../../state/coverage.ts'
import { EXAMPLE_ARTICLES, openExample } from '../../state/example.ts'
import { CoverageBar } from '../parts/CoverageBar.tsx'
import styles from './ExampleCard.module.css'

type Props = {
  /** The example is among the cases of this device. */
  readonly isThere: boolean
}

export const ExampleCard = ({ isThere }: Props) => {
  const [isOpening, setOpening] = useState(false)
  const open = async (): Promise<void> => {
    setOpening(true)
    try {
      await openExample()
    } finally {
      setOpening(false)
    }
  }
  return (
    <section className={`card ${styles['example']}`} aria-labelledby="example-heading">
      <h2 id="example-heading">Karsovia drones</h2>
      <p>An example case: two articles on one denial, the first marked in full, the second half.</p>
      <ul className={styles['articles']}>
        {EXAMPLE_ARTICLES.map(({ outlet, ...coverage }) => (
          <li key={outlet}>
            {outlet}
            <CoverageBar coverage={coverage} />
            <span className="num">
              {percent(codedShare(coverage))}
              <span className="sr"> coded</span>
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={`btn ${styles['open']}`}
        disabled={isOpening}
        onClick={() => void open()}
      >
        {isThere ? 'Open' : 'Open the example'}
        {isThere && <span className="sr"> the example</span>}
      </button>
    </section>
  )
}
