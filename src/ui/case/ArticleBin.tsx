// Articles that were removed from the case, folded at its end. They are read from the history when it is opened.

import { useEffect, useRef, useState } from 'react'
import type { CaseId } from '../../core/types.ts'
import { workbench } from '../../state/app.ts'
import { hasBin, removedArticles, restoreArticle, type Removed } from '../../state/article-bin.ts'
import { counted, moment } from '../parts/words.ts'
import styles from './ArticleBin.module.css'

export const ArticleBin = ({ caseId }: { readonly caseId: CaseId }) => {
  const [isThere, setThere] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [removed, setRemoved] = useState<readonly Removed[] | null>(null)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    let wanted = true
    const look = async (): Promise<void> => {
      const found = await hasBin(caseId)
      if (wanted) setThere(found)
      if (!found || !isOpen) return
      const all = await removedArticles(caseId)
      if (wanted) setRemoved(all)
    }
    const lookNow = (): void => {
      look().catch(() => {
        if (wanted) setRemoved([]) // a storage that does not answer is said elsewhere
      })
    }
    lookNow()
    const stop = workbench().desk.subscribe(({ project }, before) => {
      if (project.articles !== before.project.articles) lookNow()
    })
    return () => {
      wanted = false
      stop()
    }
  }, [caseId, isOpen])
  if (!isThere) return null
  const restore = async (each: Removed): Promise<void> => {
    if (await restoreArticle(each)) summary.current?.focus()
  }
  return (
    <details
      className={styles['bin']}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary ref={summary} className={styles['head']}>
        <h2>
          Removed articles{' '}
          {isOpen && removed && <span className={`${styles['count']} num`}>{removed.length}</span>}
        </h2>
      </summary>
      {removed?.length === 0 && (
        <p className={styles['empty']}>Every article that was removed is back in the case.</p>
      )}
      {removed && removed.length > 0 && (
        <ul className={styles['list']}>
          {removed.map((each) => (
            <li key={each.id}>
              <div>
                <b>
                  <bdi>{each.title}</bdi>
                </b>
                <small className="num">
                  <bdi>{each.outlet || 'Outlet not stated'}</bdi>,{' '}
                  {counted(each.annotations, 'annotation')}, removed{' '}
                  <time dateTime={each.at}>{moment(each.at)}</time>
                </small>
              </div>
              <button
                type="button"
                className="btn"
                aria-label={`Restore the article ${each.title}`}
                onClick={() => void restore(each)}
              >
                Restore
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
