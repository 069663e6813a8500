// The articles of the case: in the analyst's order or another one, narrowed or searched, and what is done with each.

import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { titleOf } from '../../core/article.ts'
import type { Project } from '../../core/project.ts'
import { revisionNumber } from '../../core/revisions.ts'
import type { Article, ArticleId, CaseId } from '../../core/types.ts'
import { keyOf } from '../../dom/keys.ts'
import { useDesk, workbench } from '../../state/app.ts'
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
import { discardArticle, placeArticle } from '../../state/articles.ts'
import { eventOf } from '../../state/events.ts'
import type { Hit } from '../../state/finding.ts'
import { session } from '../../state/session.ts'
import { Icon } from '../parts/Icon.tsx'
import { useSlices } from '../parts/useSlices.ts'
import styles from './ArticleList.module.css'
import { ArticleRow, loadRowMenu } from './ArticleRow.tsx'
import { ListTools } from './ListTools.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import type { RowActions, RowPlace } from './row-actions.ts'

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
  const [said, setSaid] = useState('')
  const latest = useRef({ shown, isMine })
  useEffect(() => {
    latest.current = { shown, isMine }
  })
  useEffect(() => {
    const timer = setTimeout(() => void loadRowMenu(), 400) // there when it is asked for
    return () => clearTimeout(timer)
  }, [])

  /** The row is gone; after the last article the paste box has the focus already. */
  const refocus = useCallback((): void => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  const shift = useCallback(async (id: ArticleId, step: 1 | -1): Promise<void> => {
    const { shown: rows, isMine: isMovable } = latest.current
    const at = rows.findIndex((article) => article.id === id)
    const beside = rows[at + step]
    if (!isMovable || at < 0 || !beside) return
    const focused = document.activeElement
    const where = step > 0 ? 'behind' : 'before'
    if (!(await placeArticle(id, { beside: beside.id, where }))) return
    // A row that is put elsewhere loses the focus; it is given back where the eye is.
    if (focused instanceof HTMLElement && focused.isConnected) {
      focused.focus({ preventScroll: true })
      focused.closest('li')?.scrollIntoView({ block: 'nearest' })
    }
    setSaid(`${titleOf(rows[at]!)}: ${at + 1 + step} of ${rows.length}`)
  }, [])
  const actions = useMemo<RowActions>(
    () => ({
      discard: (id) => void discardArticle(id).then(refocus),
      move: setMoving,
      shift: (id, step) => void shift(id, step),
      placeOf: (id) => {
        const { shown: rows, isMine: isMovable } = latest.current
        return isMovable
          ? placeOf(
              rows.findIndex((article) => article.id === id),
              rows.length,
            )
          : null
      },
    }),
    [refocus, shift],
  )

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
          className={`${styles['list']} ${shown.length > MANY ? styles['many'] : ''}`}
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
        <div className={styles['none']}>
          <p>
            {isFound ? 'No article has these words' : 'No article fits'}
            {isFiltered(view) ? ' under these filters.' : '.'}
          </p>
          {isFiltered(view) && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                changeListView(caseId, { ...EVERYTHING, sort: view.sort })
                heading.current?.focus()
              }}
            >
              Show all articles
            </button>
          )}
        </div>
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

/** The project as far as the list shows it: only sorting by coverage has to hear of every tag. */
const useListedProject = (withMarks: boolean): Project => {
  const theCase = useDesk((desk) => desk.project.case)
  const articles = useDesk((desk) => desk.project.articles)
  const events = useDesk((desk) => desk.project.events)
  const annotations = useDesk((desk) => (withMarks ? desk.project.annotations : null))
  return useMemo(() => {
    const { project } = workbench().desk.getState()
    return {
      ...project,
      case: theCase,
      articles,
      events,
      annotations: annotations ?? project.annotations,
    }
  }, [theCase, articles, events, annotations])
}

const placeOf = (i: number, length: number): RowPlace =>
  length === 1 ? 'only' : i === 0 ? 'first' : i === length - 1 ? 'last' : 'middle'

/** Alt and an arrow move the article, an arrow on a title goes to the next one. */
const onRowKey = (
  event: KeyboardEvent,
  shift: (id: ArticleId, step: 1 | -1) => Promise<void>,
): void => {
  if (!(event.target instanceof Element) || event.defaultPrevented) return
  const row = event.target.closest<HTMLElement>('[data-article]')
  const key = keyOf(event.nativeEvent) ?? ''
  const step = key.endsWith('ArrowUp') ? -1 : key.endsWith('ArrowDown') ? 1 : null
  if (!row || step === null || event.target instanceof HTMLInputElement) return
  if (key.startsWith('Alt+Arrow')) {
    event.preventDefault()
    return void shift(row.dataset['article'] as ArticleId, step) // rows carry the ids of articles
  }
  if (!key.startsWith('Arrow') || !event.target.matches('a')) return
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
  const link = next?.querySelector<HTMLElement>('a[href]')
  if (!link) return
  event.preventDefault()
  link.focus()
}

/** On a phone the box for the next article lies below all of them. */
const AddLink = () => (
  <button
    type="button"
    className={`btn ${styles['addLink']}`}
    onClick={() => session.setState({ pasteAsked: true })}
  >
    <Icon name="add" size={16} /> Add
    <span className="sr"> an article</span>
  </button>
)
