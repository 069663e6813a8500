// What a lexicon file would do to the case, before anything of it is written.

import { useEffect, useRef } from 'react'
import { cueWords } from '../../core/cue-record.ts'
import type { LexiconReport } from '../../state/lexicon-files.ts'
import { ClassGlyph } from './CueGlyph.tsx'
import { CLASS_NAME } from './cue-words.ts'
import styles from './LexiconFiles.module.css'

type Props = {
  readonly report: Extract<LexiconReport, { kind: 'ready' }>
  readonly onAccept: () => void
  readonly onCancel: () => void
}

/** Rows that are listed; the counts tell of all. */
const MOST = 20

export const ImportPreview = ({ report, onAccept, onCancel }: Props) => {
  const { cues, names, refused } = report
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const news = [...cues, ...names].filter(({ kind }) => kind !== 'same').length
  const newCues = cues.filter(({ kind }) => kind !== 'same')
  const newNames = names.filter(({ kind }) => kind !== 'same')
  const rest = Math.max(0, newCues.length + newNames.length - MOST)
  return (
    <section aria-labelledby="incoming-heading" className={styles['preview']}>
      <h2 id="incoming-heading" ref={heading} tabIndex={-1}>
        From <bdi>{report.file}</bdi>
      </h2>
      <p className="num">Cues: {tally(cues)}.</p>
      <p className="num">
        Names: {tally(names, refused.length)}
        {refused.length > 0 ? ':' : '.'}
      </p>
      {refused.length > 0 && (
        <ul className="note-warn">
          {refused.slice(0, MOST).map((why) => (
            <li key={why}>
              <bdi>{why}</bdi>
            </li>
          ))}
        </ul>
      )}
      {news > 0 && (
        <ul aria-label="What would change" className={styles['changes']}>
          {newCues.slice(0, MOST).map(({ kind, entry, what }) => (
            <li key={`cue ${entry.id}`}>
              <span className={styles['kind']}>{kind}</span>
              <ClassGlyph of={entry.class} />
              <span>
                <bdi className="quoted">{cueWords(entry)}</bdi>{' '}
                <span className={styles['what']}>
                  {kind === 'changed' ? <bdi>{what.join(' · ')}</bdi> : CLASS_NAME[entry.class]}
                </span>
              </span>
            </li>
          ))}
          {newNames.slice(0, Math.max(0, MOST - newCues.length)).map(({ kind, alias, what }) => (
            <li key={`name ${alias.canonical}`}>
              <span className={styles['kind']}>{kind}</span>
              <span>
                <bdi className="quoted">{alias.canonical}</bdi>{' '}
                <span className={styles['what']}>
                  <bdi>{what.join(', ')}</bdi>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>and {rest.toLocaleString('en')} more</p>}
      <p className={styles['about']}>
        {news > 0
          ? 'All of it is one change, which one undo takes back.'
          : 'Everything of this file is here already.'}
      </p>
      <div className={styles['actions']}>
        {news > 0 && (
          <button type="button" className="btn primary" onClick={onAccept}>
            Take it over
          </button>
        )}
        <button type="button" className="btn" onClick={onCancel}>
          {news > 0 ? 'Cancel' : 'Close'}
        </button>
      </div>
    </section>
  )
}

type Kinded = { readonly kind: 'added' | 'changed' | 'same' }

/** "4 added, 2 changed, 11 same, 1 refused". */
const tally = (changes: readonly Kinded[], refused = 0): string => {
  const count = (kind: Kinded['kind']): number =>
    changes.filter((change) => change.kind === kind).length
  const parts = (['added', 'changed', 'same'] as const)
    .map((kind) => [count(kind), kind] as const)
    .concat(refused > 0 ? [[refused, 'refused'] as never] : [])
    .filter(([n]) => n > 0)
    .map(([n, kind]) => `${n.toLocaleString('en')} ${kind}`)
  return parts.length > 0 ? parts.join(', ') : 'none'
}
