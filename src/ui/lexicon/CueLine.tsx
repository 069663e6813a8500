// One cue of the list: its words, what it stands for, where it counts, what was decided, and how far it is trusted.

import { memo } from 'react'
import { cueWords } from '../../core/cue-record.ts'
import { letMove, putBack, setStanding } from '../../state/lexicon-editing.ts'
import { STANDINGS, type CueRow } from '../../state/lexicon-rows.ts'
import { lexiconRouteTo } from '../../state/lexicon-view.ts'
import { hashOf } from '../../state/route.ts'
import { session } from '../../state/session.ts'
import { CLASS_NAME, recordInWords, STANDING_NAME, whereItCounts } from './cue-words.ts'
import { ClassGlyph, TierBars } from './CueGlyph.tsx'
import styles from './CueLine.module.css'
import { Pattern } from './Pattern.tsx'

type Props = {
  readonly row: CueRow
  readonly line: number
  readonly lines: number
  readonly start: number
  readonly measure: (element: HTMLElement | null) => void
  /** It has the tab stop of the list. */
  readonly isCurrent: boolean
  readonly isOpen: boolean
}

/** Characters of a pattern that are shown; the editor shows all. */
const MOST = 180

export const CueLine = memo((props: Props) => {
  const { row, line, lines, start, measure, isCurrent, isOpen } = props
  const { entry, count, why } = row
  const words = cueWords(entry)
  const name = `“${words}”`
  const tabIndex = isCurrent ? 0 : -1
  const to = lexiconRouteTo(session.getState().route, { open: row.id })
  return (
    <li
      ref={measure}
      data-index={line}
      data-row={row.id}
      aria-setsize={lines}
      aria-posinset={line + 1}
      className={`${styles['line']} ${row.standing === 'off' ? styles['off'] : ''}`}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div className={styles['what']}>
        <p className={styles['head']}>
          <a
            data-cue=""
            className={styles['words']}
            href={to ? hashOf(to) : undefined}
            tabIndex={tabIndex}
            aria-current={isOpen ? 'true' : undefined}
            lang={entry.language}
          >
            <bdi>{words}</bdi>
          </a>
          <span className={styles['class']}>
            <ClassGlyph of={entry.class} />
            {CLASS_NAME[entry.class]}
          </span>
          {row.isOwn && (
            <span className={styles['mark']}>{row.builtIn ? 'changed here' : 'added here'}</span>
          )}
        </p>
        {entry.pattern !== words && (
          <p className={styles['pattern']} lang={entry.language}>
            <Pattern pattern={entry.pattern} most={MOST} />
          </p>
        )}
        {entry.example && (
          <p className={styles['example']} lang={entry.language}>
            <bdi>{entry.example}</bdi>
          </p>
        )}
      </div>
      <div className={styles['facts']}>
        <p className={styles['where']}>{whereItCounts(entry)}</p>
        <div className={styles['record']}>
          <p className={`num ${count ? '' : styles['none']}`}>
            {count ? recordInWords(count) : 'No decisions yet'}
          </p>
          {why && (
            <p className={styles['why']}>
              <bdi>{why}</bdi>
            </p>
          )}
          {row.moved && (
            <button
              type="button"
              className="btn"
              tabIndex={tabIndex}
              aria-label={`Put it back: ${name}`}
              onClick={() => void putBack(row)}
            >
              Put it back
            </button>
          )}
          {why && entry.pinned && (
            <button
              type="button"
              className="btn quiet"
              tabIndex={tabIndex}
              aria-label={`Let decisions move it: ${name}`}
              onClick={() => void letMove(row)}
            >
              Let decisions move it
            </button>
          )}
        </div>
      </div>
      <label className={styles['tier']}>
        <TierBars of={row.standing} />
        <select
          aria-label={`Tier of ${name}`}
          className="field"
          tabIndex={tabIndex}
          value={row.standing}
          onChange={({ target }) => {
            const standing = STANDINGS.find((each) => each === target.value)
            if (standing) void setStanding(row, standing)
          }}
        >
          {STANDINGS.map((each) => (
            <option key={each} value={each}>
              {STANDING_NAME[each]}
            </option>
          ))}
        </select>
      </label>
    </li>
  )
})
