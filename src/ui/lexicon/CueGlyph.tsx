// The signs of a cue: its class as a letter in a shape of its own, its tier as bars. Colour is never the only
// difference, and a name stands beside each.

import type { CueClass, Standing } from '../../state/lexicon-rows.ts'
import { TagGlyph } from '../parts/TagGlyph.tsx'
import styles from './CueGlyph.module.css'

/** The sign of a class, hidden from screen readers. */
export const ClassGlyph = ({ of }: { readonly of: CueClass }) =>
  of === 'report-verb' || of === 'claim-noun' ? (
    <span aria-hidden="true" className={`${styles['letter']} ${styles[of]}`}>
      {of === 'report-verb' ? 'R' : 'N'}
    </span>
  ) : (
    <TagGlyph tag={of} />
  )

const BARS: Readonly<Record<Standing, number>> = { strong: 3, weak: 2, listed: 1, off: 0 }

/** Three bars, filled as far as the cue is trusted; crossed out where it is off. Hidden from screen readers. */
export const TierBars = ({ of }: { readonly of: Standing }) => (
  <svg aria-hidden="true" className={styles['bars']} width="16" height="14" viewBox="0 0 16 14">
    {[0, 1, 2].map((bar) => (
      <rect
        key={bar}
        x={1 + bar * 5}
        y={9 - bar * 4}
        width="3.500"
        height={4 + bar * 4}
        className={bar < BARS[of] ? styles['full'] : styles['empty']}
      />
    ))}
    {of === 'off' && <path d="M1 1l14 12" className={styles['cross']} />}
  </svg>
)
