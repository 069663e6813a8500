// One article in the overview of its case: where it comes from, how much of it is coded, and the way into it.

import { useMemo } from 'react'
import { outletOf, titleOf } from '../../core/article.ts'
import { marksOf } from '../../core/project.ts'
import { TAGS } from '../../core/schema.ts'
import { wordsOf } from '../../core/stated.ts'
import type { Article, CaseId, Tag } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { codedShare, coverageOf, percent } from '../../state/coverage.ts'
import { readShare, useRead } from '../../state/read.ts'
import { hashOf } from '../../state/route.ts'
import { CoverageBar } from '../parts/CoverageBar.tsx'
import { DoneButton } from '../parts/DoneButton.tsx'
import { DoneMark } from '../parts/DoneMark.tsx'
import { Icon } from '../parts/Icon.tsx'
import { TagGlyph } from '../parts/TagGlyph.tsx'
import { counted, shortDate } from '../parts/words.ts'
import styles from './ArticleRow.module.css'

type Props = {
  readonly article: Article
  readonly caseId: CaseId
  readonly onDiscard: () => void
}

export const ArticleRow = ({ article, caseId, onDiscard }: Props) => {
  const marks = useDesk((desk) => marksOf(desk.project, article.id))
  const length = article.textLength.utf16
  const coverage = useMemo(() => coverageOf(article, marks, length), [article, marks, length])
  const read = useRead(article.id)
  const title = titleOf(article)
  const outlet = outletOf(article)
  const date = article.published?.resolved ?? wordsOf(article.published)
  const counts = useMemo(() => {
    const all: Record<Tag, number> = { claim: 0, denial: 0, context: 0 }
    for (const mark of marks.values()) all[mark.tag]++
    return all
  }, [marks])
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['source']}>
          <bdi className={outlet ? '' : styles['unknown']}>{outlet || 'Outlet not stated'}</bdi>
          <span className="num">{date ? shortDate(date) : 'No date'}</span>
        </p>
        <a
          className={styles['title']}
          href={hashOf({ screen: 'reader', caseId, articleId: article.id })}
        >
          <bdi>{title}</bdi>
        </a>
        <div className={`${styles['progress']} num`}>
          <CoverageBar coverage={coverage} read={readShare(read, coverage, length)} />
          <span>{percent(codedShare(coverage))} coded</span>
        </div>
        <div className={styles['foot']}>
          <ul className={`${styles['counts']} num`} aria-label="Annotations">
            {TAGS.map((tag) => (
              <li key={tag}>
                <TagGlyph tag={tag} />
                {tag === 'context' ? `${counts[tag]} context` : counted(counts[tag], tag)}
              </li>
            ))}
          </ul>
          <span className={styles['state']}>
            <DoneMark article={article} inWords />
            <DoneButton article={article} className={styles['done']} of={title} />
          </span>
        </div>
      </div>
      <button
        type="button"
        className={`btn square quiet ${styles['remove']}`}
        aria-label={`Remove the article ${title}`}
        title="Remove the article"
        onClick={onDiscard}
      >
        <Icon name="bin" />
      </button>
    </li>
  )
}
