// The rail of a case: its screens, and its articles with how much of each is coded.

import { useDeferredValue, useEffect, useId, useMemo } from 'react'
import { outletOf, titleOf } from '../../core/article.ts'
import { marksOf, type Marks } from '../../core/project.ts'
import { currentArticles } from '../../core/revisions.ts'
import { wordsOf } from '../../core/stated.ts'
import type { Article, CaseId } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { codedShare, coverageOf, percent } from '../../state/coverage.ts'
import { loadReads, readShare, useRead } from '../../state/read.ts'
import { hashOf } from '../../state/route.ts'
import { useSession } from '../../state/session.ts'
import { CoverageBar } from './CoverageBar.tsx'
import { DoneMark } from './DoneMark.tsx'
import { Icon } from './Icon.tsx'
import { useHints } from './key-words.ts'
import { placesOf } from './navigation.ts'
import { useSlices } from './useSlices.ts'
import { shortDate } from './words.ts'
import styles from './Rail.module.css'

export const Rail = () => (
  <div className={styles['rail']}>
    <CaseNavigation />
    <ArticleList />
  </div>
)

/** The screens of the open case. */
export const CaseNavigation = () => {
  const route = useSession((state) => state.route)
  const caseId = useDesk((desk) => desk.project.case?.id)
  const rows = useDesk((desk) => desk.project.articles)
  const theCase = useDesk((desk) => desk.project.case)
  const articles = useMemo(
    () => currentArticles({ articles: rows, case: theCase }).length,
    [rows, theCase],
  )
  const annotations = useDesk((desk) =>
    [...desk.project.annotations.values()].reduce((sum, marks) => sum + marks.size, 0),
  )
  if (!caseId) return null
  const counts: Readonly<Record<string, number>> = { Articles: articles, Annotations: annotations }
  return (
    <nav aria-label="Case" className={styles['places']}>
      {placesOf(caseId, route).map((place) => (
        <a
          key={place.name}
          className={styles['place']}
          href={place.href}
          aria-current={place.isHere ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          <span>{place.name}</span>
          {counts[place.name] !== undefined && (
            <span className={`${styles['count']} num`}>{counts[place.name]}</span>
          )}
        </a>
      ))}
    </nav>
  )
}

/** The articles of the open case. */
export const ArticleList = () => {
  const rows = useDesk((desk) => desk.project.articles)
  const theCase = useDesk((desk) => desk.project.case)
  const articles = useMemo(
    () => currentArticles({ articles: rows, case: theCase }),
    [rows, theCase],
  )
  const caseId = theCase?.id
  const drawn = useSlices(articles.length)
  const heading = useId()
  const hint = useHints()
  useEffect(() => {
    if (!caseId) return
    const wanted = [...rows.values()].map(({ id, textLength }) => ({
      id,
      length: textLength.utf16,
    }))
    void loadReads(caseId, wanted)
  }, [caseId, rows])
  if (!caseId) return null
  return (
    <section aria-labelledby={heading}>
      <div className={styles['heading']}>
        <span id={heading}>Articles in this case</span>
        <a
          href={hashOf({ screen: 'case', caseId })}
          aria-label="Add article"
          {...hint('article.add')}
          className={styles['add']}
        >
          <Icon name="add" />
        </a>
      </div>
      <ul aria-labelledby={heading} className={styles['articles']}>
        {articles.slice(0, drawn).map((article) => (
          <ArticleItem key={article.id} article={article} caseId={caseId} />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = { readonly article: Article; readonly caseId: CaseId }

const ArticleItem = ({ article, caseId }: ItemProps) => {
  // The words come first: the bar follows a tag when the frame with the tag is on the screen.
  const marks: Marks = useDeferredValue(useDesk((desk) => marksOf(desk.project, article.id)))
  const length = article.textLength.utf16
  const coverage = useMemo(() => coverageOf(article, marks, length), [article, marks, length])
  const read = useRead(article.id)
  const isHere = useSession(
    ({ route }) => route.screen === 'reader' && route.articleId === article.id,
  )
  const published = wordsOf(article.published)
  const day = article.published?.resolved ?? published
  const [outlet, title] = [outletOf(article), titleOf(article)]
  const [name, more] = outlet ? [outlet, title] : [title, 'Outlet not stated']
  return (
    <li>
      <a
        className={styles['article']}
        href={hashOf({ screen: 'reader', caseId, articleId: article.id })}
        aria-current={isHere ? 'true' : undefined}
      >
        <b>
          <bdi>{name}</bdi>
          <span className="num">{shortDate(day)}</span>
        </b>
        <small>
          <bdi>{more}</bdi>
        </small>
        <span className={styles['progress']}>
          <CoverageBar coverage={coverage} read={readShare(read, coverage, length)} />
          <span className="num">
            {percent(codedShare(coverage))}
            <span className="sr"> coded</span>
          </span>
          <DoneMark article={article} />
        </span>
      </a>
    </li>
  )
}
