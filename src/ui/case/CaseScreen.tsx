// A case as a whole: what it asks, its articles, the box for the next one, and those that were removed.

import { useState } from 'react'
import { useDesk } from '../../state/app.ts'
import { describeTheCase, discardCase } from '../../state/articles.ts'
import { Icon } from '../parts/Icon.tsx'
import { PasteBox } from '../parts/PasteBox.tsx'
import { SearchField } from '../parts/SearchField.tsx'
import { useSearch } from '../parts/useSearch.ts'
import { ArticleBin } from './ArticleBin.tsx'
import { ArticleList } from './ArticleList.tsx'
import { CaseTitle } from './CaseTitle.tsx'
import { LikeFlag } from './LikeFlag.tsx'
import { QuestionField } from './QuestionField.tsx'
import styles from './CaseScreen.module.css'

export const CaseScreen = () => {
  const theCase = useDesk((desk) => desk.project.case)
  const isEmpty = useDesk((desk) => desk.project.articles.size === 0)
  const isSearchable = useDesk((desk) => desk.project.articles.size > 1)
  const [query, setQuery] = useState('')
  const found = useSearch(isSearchable ? query : '')
  if (!theCase) return null
  return (
    <div className="page">
      <CaseTitle title={theCase.title} onSave={(title) => void describeTheCase({ title })} />
      <QuestionField
        question={theCase.question ?? ''}
        onSave={(question) => void describeTheCase({ question })}
      />
      <div className={isEmpty ? styles['empty'] : styles['columns']}>
        <ArticleList
          caseId={theCase.id}
          hits={query.trim() ? found.hits : null}
          isSearching={found.isSearching}
          search={isSearchable && <SearchField query={query} onQuery={setQuery} />}
          Flag={LikeFlag}
        />
        <section aria-labelledby="add-heading" className={styles['add']}>
          <h2 id="add-heading">Add an article</h2>
          <PasteBox on="open" takesFocus={isEmpty} />
        </section>
      </div>
      <ArticleBin caseId={theCase.id} />
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
