// The articles of the case: in the analyst's order or another one, narrowed or searched, and what is done with each.

import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { revisionNumber } from '../../core/revisions.ts'
import type { Article, ArticleId, CaseId } from '../../core/types.ts'
import {
  arrangeArticles,
  changeListView,
  choicesOf,
  EVERYTHING,
  foundOf,
  isFiltered,
  soundView,
  useListView,
} from '../../state/article-list.ts'
import { eventOf } from '../../state/events.ts'
import type { Hit } from '../../state/finding.ts'
import { useSlices } from '../parts/useSlices.ts'
import { AddLink } from './AddLink.tsx'
import styles from './ArticleList.module.css'
import { ArticleRow, loadRowMenu } from './ArticleRow.tsx'
import { ListTools } from './ListTools.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { NothingFits } from './NothingFits.tsx'
import { onRowKey } from './row-keys.ts'
import { useListedProject } from './useListedProject.ts'
import { useRowActions } from './useRowActions.ts'

type Props = {
  readonly caseId: CaseId
  /** What a search found; `null` where nobody searches. */
  readonly hits?: ReadonlyMap<ArticleId, Hit> | null
  readonly isSearching?: boolean
  /** The field for the words of a search, above the list. */
  readonly search?: ReactNode
  /** What stands beside the source of each article, such as how like another one it is. */
  readonly Flag?: ComponentType<{ readonly article: Article }>
}

/** Fewer need no tools. */
const FEW = 2
/** From here on rows that are far from the screen are not laid out. */
const MANY = 60

export const ArticleList = ({ caseId, hits = null, isSearching = false, search, Flag }: Props) => {
  const project = useListedProject(useListView(caseId).sort === 'coverage')
  const choices = useMemo(() => choicesOf(project), [project])
  const all = useMemo(() => arrangeArticles(project, EVERYTHING), [project])
  const hasTools = all.length > FEW
  const kept = useListView(caseId)
  const view = hasTools ? soundView(kept, choices) : EVERYTHING
  const [isByMatch, setByMatch] = useState(true)
  const isFound = hits !== null
  const [wasFound, setWasFound] = useState(isFound)
  if (wasFound !== isFound) {
    setWasFound(isFound)
    setByMatch(true) // the next search begins with what fits best
  }
  const shown = useMemo(
    () => foundOf(arrangeArticles(project, view), hits, isByMatch),
    [project, view, hits, isByMatch],
  )
  const drawn = useSlices(shown.length)
  const isMine = view.sort === 'mine' && !(isFound && isByMatch)

  const heading = useRef<HTMLHeadingElement>(null)
  const [moving, setMoving] = useState<ArticleId | null>(null)
  /** The row is gone; after the last article the paste box has the focus already. */
  const refocus = useCallback((): void => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  const { actions, shift, said } = useRowActions({ shown, isMine, onMove: setMoving, refocus })
  useEffect(() => {
    const timer = setTimeout(() => void loadRowMenu(), 400) // there when it is asked for
    return () => clearTimeout(timer)
  }, [])

  return (
    <section aria-labelledby="articles-heading" className={styles['articles']}>
      <h2 id="articles-heading" ref={heading} tabIndex={-1}>
        Articles{' '}
        {all.length > 0 && (
          <span className={`${styles['count']} num`}>
            {shown.length < all.length ? `${shown.length} of ${all.length}` : all.length}
          </span>
        )}
      </h2>
      {hasTools && <AddLink />}
      {all.length === 0 && (
        <p className={styles['hint']}>
          This case has no article yet. Paste the first one below; it opens at once for marking.
        </p>
      )}
      {search}
      {hasTools && (
        <ListTools
          view={view}
          choices={choices}
          isByMatch={isFound ? isByMatch : null}
          onMatch={setByMatch}
          onChange={(wish) => changeListView(caseId, wish)}
        />
      )}
      {shown.length > 0 && (
        // The keys of a row work on whichever of its controls has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul
          className={`card-list ${shown.length > MANY ? styles['many'] : ''}`}
          aria-busy={isSearching}
          onKeyDown={(event) => onRowKey(event, shift)}
        >
          {shown.slice(0, drawn).map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              caseId={caseId}
              revision={revisionNumber(project.articles, article.id)}
              event={eventOf(project, article.id)}
              hit={hits?.get(article.id) ?? null}
              Flag={Flag}
              actions={actions}
            />
          ))}
        </ul>
      )}
      {all.length > 0 && shown.length === 0 && (
        <NothingFits
          isSearch={isFound}
          isFiltered={isFiltered(view)}
          onShowAll={() => {
            changeListView(caseId, { ...EVERYTHING, sort: view.sort })
            heading.current?.focus()
          }}
        />
      )}
      <output className="sr">{said}</output>
      {moving && (
        <MoveDialog
          articleId={moving}
          onClose={() => {
            setMoving(null)
            setTimeout(refocus)
          }}
        />
      )}
    </section>
  )
}
