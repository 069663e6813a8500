// The four-part bar: how much of an article is claim, denial, context and boilerplate. Its name says the figures.

import { coverageInWords, type Coverage } from '../../state/coverage.ts'
import styles from './CoverageBar.module.css'

type Props = { readonly coverage: Coverage }

const PARTS = ['claim', 'denial', 'context', 'boilerplate'] as const

export const CoverageBar = ({ coverage }: Props) => (
  <span
    role="img"
    aria-label={`Coded: ${coverageInWords(coverage)}`}
    className={`coverage ${styles['bar']}`}
  >
    {PARTS.map((part) => (
      <i key={part} className={styles[part]} style={{ width: `${coverage[part] * 100}%` }} />
    ))}
  </span>
)
