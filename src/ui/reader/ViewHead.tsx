// The head of the list and of triage: the article's title in one line, and the way to the other views.

import { titleOf } from '../../core/article.ts'
import type { Article } from '../../core/types.ts'
import { RevisionLine } from './RevisionLine.tsx'
import styles from './ViewHead.module.css'
import { ViewSwitch } from './ViewSwitch.tsx'

export const ViewHead = ({ article }: { readonly article: Article }) => (
  <header className={styles['head']}>
    <h1 id="article-title">
      <bdi>{titleOf(article)}</bdi>
    </h1>
    <ViewSwitch />
    <RevisionLine article={article} />
  </header>
)
