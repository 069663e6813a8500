// One article in the overview of its case: where it comes from, how much of it is coded, and the way into it. It hears
// of its own annotations alone, so that a tag draws one row and not five hundred.

import { lazy, memo, Suspense, useMemo, useRef, useState, type ComponentType } from 'react'
import { outletOf, titleOf } from '../../core/article.ts'
import { marksOf } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import { wordsOf } from '../../core/stated.ts'
import type { Article, ArticleId, CaseId, StatedValue, Tag } from '../../core/types.ts'
import { keyOf } from '../../dom/keys.ts'
import { useDesk } from '../../state/app.ts'
import { renameArticle } from '../../state/articles.ts'
import { codedShare, coverageOf, percent } from '../../state/coverage.ts'
import type { Hit } from '../../state/finding.ts'
import { readShare, useRead } from '../../state/read.ts'
import { hashOf } from '../../state/route.ts'
import { CoverageBar } from '../parts/CoverageBar.tsx'
import { DoneButton } from '../parts/DoneButton.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Snippet } from '../parts/Snippet.tsx'
import { TagGlyph } from '../parts/TagGlyph.tsx'
import { counted, shortDate } from '../parts/words.ts'
import styles from './ArticleRow.module.css'
import type { RowActions, RowPlace } from './row-actions.ts'
import { StatusMark } from './StatusMark.tsx'
import { TitleField } from './TitleField.tsx'

export const loadRowMenu = () => import('./RowMenu.tsx')
const RowMenu = lazy(() => loadRowMenu().then((m) => ({ default: m.RowMenu })))

type Props = {
  readonly article: Article
  readonly caseId: CaseId
  /** From 1. */
  readonly revision: number
  readonly event: string
  readonly hit: Hit | null
  readonly Flag: ComponentType<{ readonly article: Article }> | undefined
  readonly actions: RowActions
}

export const ArticleRow = memo(function ArticleRow(props: Props) {
  const { article, caseId, revision, event, hit, Flag, actions } = props
  const [isRenaming, setRenaming] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const title = titleOf(article)
  const outlet = outletOf(article)
  const date = article.published?.resolved ?? wordsOf(article.published)
  const endRename = (next: string | null, isByKey: boolean): void => {
    setRenaming(false)
    if (next) void renameArticle(article.id, next)
    if (isByKey) requestAnimationFrame(() => link.current?.focus()) // it comes back with the next paint
  }
  return (
    <li className={styles['row']} data-article={article.id}>
      <div className={styles['words']}>
        <p className={styles['source']}>
          <bdi className={outlet ? '' : styles['unknown']}>{outlet || 'Outlet not stated'}</bdi>
          <span className="num">{date ? shortDate(date) : unknownDay(article.published)}</span>
          {event && (
            <span className={styles['event']}>
              <span className="sr">Event: </span>
              <bdi>{event}</bdi>
            </span>
          )}
          {revision > 1 && <span className="num">revision {revision}</span>}
          {Flag && <Flag article={article} />}
        </p>
        {isRenaming ? (
          <TitleField title={title} onEnd={endRename} />
        ) : (
          <a
            ref={link}
            className={styles['title']}
            href={hashOf({ screen: 'reader', caseId, articleId: article.id })}
          >
            <bdi>{title}</bdi>
          </a>
        )}
        {hit?.snippet && <Snippet snippet={hit.snippet} caseId={caseId} articleId={article.id} />}
        <Progress article={article} />
        <div className={styles['foot']}>
          <Counts articleId={article.id} />
          <span className={styles['state']}>
            <StatusMark article={article} />
            <DoneButton article={article} className={styles['done']} of={title} />
          </span>
        </div>
      </div>
      <div className={styles['buttons']}>
        <button
          type="button"
          className={`btn square quiet ${styles['remove']}`}
          aria-label={`Remove the article ${title}`}
          title="Remove the article"
          onClick={() => actions.discard(article.id)}
        >
          <Icon name="bin" />
        </button>
        <MenuButton article={article} actions={actions} onRename={() => setRenaming(true)} />
      </div>
    </li>
  )
})

/** As the reader has it: "the article does not state it" and "nobody has looked yet" are two things. */
const unknownDay = (value: StatedValue | undefined): string =>
  value ? 'Date not stated' : 'No date yet'

const Progress = ({ article }: { readonly article: Article }) => {
  const marks = useDesk((desk) => marksOf(desk.project, article.id))
  const length = article.textLength.utf16
  const coverage = useMemo(() => coverageOf(article, marks, length), [article, marks, length])
  const read = useRead(article.id)
  return (
    <div className={`${styles['progress']} num`}>
      <CoverageBar coverage={coverage} read={readShare(read, coverage, length)} />
      <span>{percent(codedShare(coverage))} coded</span>
    </div>
  )
}

const Counts = ({ articleId }: { readonly articleId: ArticleId }) => {
  const marks = useDesk((desk) => marksOf(desk.project, articleId))
  const counts = useMemo(() => {
    const all: Record<Tag, number> = { claim: 0, denial: 0, context: 0 }
    for (const mark of marks.values()) all[mark.tag]++
    return all
  }, [marks])
  return (
    <ul className={`${styles['counts']} num`} aria-label="Annotations">
      {TAGS.map((tag) => (
        <li key={tag}>
          <TagGlyph tag={tag} />
          {tag === 'context' ? `${counts[tag]} context` : counted(counts[tag], tag)}
        </li>
      ))}
    </ul>
  )
}

type MenuProps = Pick<Props, 'article' | 'actions'> & { readonly onRename: () => void }

/** The menu itself is made when it is asked for: five hundred of them would cost more than the rows. */
const MenuButton = ({ article, actions, onRename }: MenuProps) => {
  const [opened, setOpened] = useState<{ readonly place: RowPlace } | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const open = (): void => setOpened({ place: actions.placeOf(article.id) })
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`btn square quiet ${styles['menu']}`}
        aria-label={`Actions for the article ${titleOf(article)}`}
        title="Actions"
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onClick={open}
        onKeyDown={(event) => {
          if (keyOf(event.nativeEvent) !== 'ArrowDown') return
          event.preventDefault()
          open()
        }}
      >
        <Icon name="more" size={20} />
      </button>
      {opened && (
        <Suspense fallback={null}>
          <RowMenu
            article={article}
            place={opened.place}
            actions={actions}
            button={button}
            onRename={onRename}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </>
  )
}
