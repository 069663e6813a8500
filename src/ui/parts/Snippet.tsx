// Where a query was found: the words among their neighbours, and the way to them in the reader.

import type { ArticleId, CaseId } from '../../core/types.ts'
import type { Hit } from '../../state/finding.ts'
import { hashOf } from '../../state/route.ts'
import styles from './Snippet.module.css'

type Props = {
  readonly snippet: NonNullable<Hit['snippet']>
  readonly caseId: CaseId
  readonly articleId: ArticleId
}

export const Snippet = ({ snippet, caseId, articleId }: Props) => {
  const { start, end, before, words, after } = snippet
  const place = { screen: 'reader', caseId, articleId, span: { start, end }, quote: words } as const
  return (
    <a className={styles['snippet']} href={hashOf(place)}>
      <bdi dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </bdi>
    </a>
  )
}
