// Where a cue stands in the texts, while it is written: the count, and the first places among their neighbours.

import { useEffect, useState } from 'react'
import { outletOf, titleOf } from '../../core/article.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { stopTrying, trialArticle, tryCue, useTrial, type Tried } from '../../state/trial.ts'
import { Snippet } from '../parts/Snippet.tsx'
import { counted } from '../parts/words.ts'
import { languageName } from './cue-words.ts'
import styles from './Hits.module.css'

type Props = {
  readonly entry: LexiconEntry
  /** Its pattern can be read. */
  readonly isReadable: boolean
}

/** Places that are shown at first: the fields below stay in sight. */
const FEW = 3

type Where = 'last' | 'all'

export const Hits = ({ entry, isReadable }: Props) => {
  const caseId = useDesk((desk) => desk.project.case?.id)
  const articles = useDesk((desk) => desk.project.articles)
  const [where, setWhere] = useState<Where>('last')
  const [turn, setTurn] = useState(0)
  const [isAll, setAll] = useState(false)
  const tried = useTrial()
  const last = trialArticle()
  const { pattern, scope, language } = entry
  useEffect(() => {
    tryCue(entry, where)
    // Nothing else of the entry decides where it stands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pattern, scope, language, where, articles, turn])
  useEffect(() => stopTrying, [])
  if (!caseId) return null
  const shown = isAll ? tried.hits : tried.hits.slice(0, FEW)
  const rest = tried.total - shown.length
  const name = last && (outletOf(last) || titleOf(last))
  return (
    <section className={styles['hits']} aria-labelledby="hits-heading">
      <div className={styles['head']}>
        <p id="hits-heading" className={styles['name']}>
          Where it stands
        </p>
        <select
          aria-label="Look in"
          className="field"
          value={where}
          onChange={({ target }) => setWhere(target.value === 'all' ? 'all' : 'last')}
        >
          <option value="last">{name ?? 'The article read last'}</option>
          <option value="all">All articles of the case</option>
        </select>
      </div>
      <p role="status" className={`${styles['count']} num`}>
        {isReadable ? inWords(tried, entry, where) : 'It is shown once the pattern can be read.'}
      </p>
      {tried.state === 'stopped' && (
        <button type="button" className="btn" onClick={() => setTurn(turn + 1)}>
          Try again
        </button>
      )}
      {isReadable && tried.counting > 0 && entry.requires && (
        <p className={styles['about']}>
          What must stand beside it is looked at when an article is read, not here.
        </p>
      )}
      {isReadable && tried.hits.length > 0 && (
        <ul aria-label="Places">
          {shown.map((hit) => {
            const article = articles.get(hit.articleId)
            const counts = scope === undefined || (scope === 'inside') === hit.isQuoted
            return (
              <li key={`${hit.articleId} ${hit.start}`} className={counts ? '' : styles['not']}>
                <Snippet snippet={hit} caseId={caseId} articleId={hit.articleId} />
                {(!counts || where === 'all') && (
                  <p className={styles['of']}>
                    {!counts &&
                      (hit.isQuoted
                        ? 'In a quotation: does not count'
                        : 'In no quotation: does not count')}
                    {!counts && where === 'all' && ' · '}
                    {where === 'all' && article && (
                      <bdi>{outletOf(article) || titleOf(article)}</bdi>
                    )}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {isReadable && rest > 0 && shown.length > 0 && (
        <p className={`${styles['about']} num`}>
          {shown.length < tried.hits.length ? (
            <button type="button" className="btn" onClick={() => setAll(true)}>
              Show {tried.hits.length - shown.length} more
            </button>
          ) : (
            `and ${counted(rest, 'more place')}`
          )}
        </p>
      )}
    </section>
  )
}

const inWords = (tried: Tried, { language, scope }: LexiconEntry, where: Where): string => {
  const { state, done, of, total, counting, articles } = tried
  const within = where === 'all' ? ` in ${articles} of ${counted(of, 'article')}` : ''
  const places = `${counted(total, 'place')}${total > 0 ? within : ''}`
  const counted_ =
    scope !== undefined && counting < total ? `, ${counting} of them where it counts` : ''
  switch (state) {
    case 'idle':
      return 'Looking'
    case 'no-text':
      return where === 'all'
        ? `No article of this case is in ${languageName(language)}.`
        : `The article read last is not in ${languageName(language)}. Look in all articles.`
    case 'stopped':
      return 'The search for places stopped. Everything else works.'
    case 'looking':
      return of > 1 ? `${places} so far, ${done} of ${of} articles looked through` : 'Looking'
    case 'done':
      return total === 0
        ? `No place${where === 'all' ? ` in ${counted(of, 'article')}` : ''}.`
        : `${places}${counted_}.`
  }
}
