// The four-part bar: how much of an article is claim, denial, context and boilerplate, and a thin line below it for
// how much was read. Its name says the figures.

import { coverageInWords, percent, type Coverage } from '../../state/coverage.ts'
import styles from './CoverageBar.module.css'

type Props = {
  readonly coverage: Coverage
  /** Share of the body text that was read, 0 to 1; without it there is no line. */
  readonly read?: number
}

const PARTS = ['claim', 'denial', 'context', 'boilerplate'] as const

export const CoverageBar = ({ coverage, read }: Props) => (
  <span
    role="img"
    aria-label={`Coded: ${coverageInWords(coverage)}${read ? `; ${percent(read)} read` : ''}`}
    className={`coverage ${styles['whole']}`}
  >
    <span className={styles['bar']}>
      {PARTS.map((part) => (
        <i key={part} className={styles[part]} style={{ width: `${coverage[part] * 100}%` }} />
      ))}
    </span>
    {read !== undefined && (
      <span className={styles['read']}>
        <i style={{ width: `${read * (1 - coverage.boilerplate) * 100}%` }} />
      </span>
    )}
  </span>
)
