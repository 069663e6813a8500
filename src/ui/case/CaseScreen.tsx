// A case as a whole: what it asks, its articles, and the box for the next one.

import { useMemo, useRef } from 'react'
import { articlesInOrder } from '../../core/project.ts'
import type { ArticleId } from '../../core/types.ts'
import { useDesk } from '../../state/app.ts'
import { describeTheCase, discardArticle, discardCase } from '../../state/articles.ts'
import { Icon } from '../parts/Icon.tsx'
import { PasteBox } from '../parts/PasteBox.tsx'
import { ArticleRow } from './ArticleRow.tsx'
import { CaseTitle } from './CaseTitle.tsx'
import { QuestionField } from './QuestionField.tsx'
import styles from './CaseScreen.module.css'

export const CaseScreen = () => {
  const theCase = useDesk((desk) => desk.project.case)
  const map = useDesk((desk) => desk.project.articles)
  const articles = useMemo(() => articlesInOrder({ articles: map }), [map])
  const heading = useRef<HTMLHeadingElement>(null)
  if (!theCase) return null
  const discard = async (id: ArticleId): Promise<void> => {
    await discardArticle(id)
    // The button is gone; after the last article the paste box has the focus already.
    if (document.activeElement === document.body) heading.current?.focus()
  }
  return (
    <div className="page">
      <CaseTitle title={theCase.title} onSave={(title) => void describeTheCase({ title })} />
      <QuestionField
        question={theCase.question ?? ''}
        onSave={(question) => void describeTheCase({ question })}
      />
      <div className={articles.length > 0 ? styles['columns'] : styles['empty']}>
        <section aria-labelledby="articles-heading" className={styles['articles']}>
          <h2 id="articles-heading" ref={heading} tabIndex={-1}>
            Articles{' '}
            {articles.length > 0 && (
              <span className={`${styles['count']} num`}>{articles.length}</span>
            )}
          </h2>
          {articles.length === 0 && (
            <p className={styles['hint']}>
              This case has no article yet. Paste the first one below; it opens at once for marking.
            </p>
          )}
          {articles.length > 0 && (
            <ul className={styles['list']}>
              {articles.map((article) => (
                <ArticleRow
                  key={article.id}
                  article={article}
                  caseId={theCase.id}
                  onDiscard={() => void discard(article.id)}
                />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="add-heading" className={styles['add']}>
          <h2 id="add-heading">Add an article</h2>
          <PasteBox on="open" takesFocus={articles.length === 0} />
        </section>
      </div>
      <div className={styles['end']}>
        <p>A deleted case lies in the bin until you empty it.</p>
        <button type="button" className="btn danger" onClick={() => void discardCase(theCase.id)}>
          <Icon name="bin" size={16} />
          Delete case
        </button>
      </div>
    </div>
  )
}
