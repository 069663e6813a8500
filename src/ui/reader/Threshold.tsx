// How much is suggested in the open article: the stops with what is open at each, what the chosen one means, and what
// the analyst should know of the reading: that it goes on, that it stopped, whose cues it knows.

import { memo, useEffect, useId, useState } from 'react'
import { useDesk } from '../../state/app.ts'
import { offerAll, suggestAgain } from '../../state/deciding.ts'
import { useOpenCounts } from '../../state/open-counts.ts'
import type { Reading } from '../../state/reading.ts'
import { useIsEarlier } from '../../state/revisions.ts'
import { tryAgain, useSuggesting } from '../../state/suggesting.ts'
import { THRESHOLD_NAME } from '../../state/suggestion-words.ts'
import { chooseThreshold, THRESHOLDS, useThreshold } from '../../state/threshold.ts'
import { useHints } from '../parts/key-words.ts'
import { Keys } from '../parts/Keys.tsx'
import { rulesInWords, THRESHOLD_MEANS } from './threshold-words.ts'
import styles from './Threshold.module.css'
import { toText } from './to-text.ts'

export const Threshold = memo(({ reading }: { readonly reading: Reading }) => {
  const isEarlier = useIsEarlier(reading.articleId)
  return isEarlier ? null : <Control reading={reading} />
})

const Control = ({ reading }: { readonly reading: Reading }) => {
  const id = useId()
  const chosen = useThreshold()
  const counts = useOpenCounts()
  const hint = useHints()
  const keys = (['suggestion.fewer', 'suggestion.more'] as const)
    .flatMap((command) => hint(command)['aria-keyshortcuts'] ?? [])
    .join(' ')
  return (
    <section className={styles['section']}>
      <fieldset aria-keyshortcuts={keys || undefined} aria-describedby={`${id}-means`}>
        <legend>
          <span>Suggestions</span>
          <span aria-hidden="true" className={styles['keys']}>
            <Keys of="suggestion.fewer" />
            <Keys of="suggestion.more" />
          </span>
        </legend>
        <div className={styles['stops']}>
          {THRESHOLDS.map((stop) => (
            <label key={stop} title={THRESHOLD_MEANS[stop]}>
              <input
                type="radio"
                name={id}
                value={stop}
                checked={stop === chosen}
                onChange={() => chooseThreshold(stop)}
              />
              <span>
                {THRESHOLD_NAME[stop]}
                {stop !== 'off' && counts && (
                  <>
                    {' '}
                    <span className="num">{counts[stop]}</span>
                    <span className="sr"> open</span>
                  </>
                )}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p id={`${id}-means`} className={styles['means']}>
        {THRESHOLD_MEANS[chosen]}
      </p>
      {chosen !== 'off' && <State reading={reading} />}
      <Actions reading={reading} strong={chosen === 'off' ? 0 : (counts?.strong ?? 0)} />
    </section>
  )
}

/** A reading that is shorter than this is not worth a word. */
const LATE_MS = 300

const State = ({ reading }: { readonly reading: Reading }) => {
  const state = useSuggesting((each) => each.state)
  const isRead = useSuggesting(({ read }) => read !== null)
  const rules = useSuggesting(({ read }) => read && read.rules)
  const isCued = useSuggesting(({ read }) => read?.suggestions.some(({ cue }) => cue) ?? false)
  const articles = useDesk(({ project }) => project.articles)
  if (state === 'stopped')
    return (
      <div className={styles['trouble']}>
        <p role="status">Suggestions are off: the analysis stopped. Tagging works.</p>
        <button type="button" className="btn" onClick={tryAgain}>
          Try again
        </button>
      </div>
    )
  if (!isRead) return <Late />
  const words = rulesInWords(
    articles.get(reading.articleId)?.language,
    rules,
    [...articles.values()].map(({ language }) => language),
    isCued,
  )
  return words && <p className={styles['note']}>{words}</p>
}

const Late = () => {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), LATE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className={styles['note']}>
      {isLate && 'Reading the article…'}
    </p>
  )
}

const Actions = ({ reading, strong }: { readonly reading: Reading; readonly strong: number }) => {
  const rejected = useDesk(
    ({ project }) => project.articles.get(reading.articleId)?.declined?.length ?? 0,
  )
  const hint = useHints()
  if (strong === 0 && rejected === 0) return null
  return (
    <div className={styles['actions']}>
      {strong > 0 && (
        <button
          type="button"
          className={styles['act']}
          {...hint('suggestion.all')}
          onClick={offerAll}
        >
          <span className="num">Accept all strong ({strong})</span>
          <span aria-hidden="true">
            <Keys of="suggestion.all" />
          </span>
        </button>
      )}
      {rejected > 0 && (
        <p>
          <span className="num">{rejected}</span> rejected here.{' '}
          <button
            type="button"
            className={styles['again']}
            onClick={({ detail }) => {
              void suggestAgain()
              if (detail === 0) toText() // the button goes with what was rejected
            }}
          >
            Suggest {rejected === 1 ? 'it' : 'them'} again
          </button>
        </p>
      )}
    </div>
  )
}
