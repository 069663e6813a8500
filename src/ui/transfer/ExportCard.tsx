// What the file of the open case holds, and the button that downloads it.

import { useState } from 'react'
import { useDesk } from '../../state/app.ts'
import { downloadCase, fileNameFor } from '../../state/files.ts'
import { Icon } from '../parts/Icon.tsx'
import { useHints } from '../parts/key-words.ts'
import { counted } from '../parts/words.ts'
import styles from './ExportCard.module.css'

export const ExportCard = () => {
  const theCase = useDesk((desk) => desk.project.case)
  const articles = useDesk((desk) => desk.project.articles.size)
  const claims = useDesk((desk) => desk.project.claims.size)
  const annotations = useDesk((desk) =>
    [...desk.project.annotations.values()].reduce((sum, marks) => sum + marks.size, 0),
  )
  const [isBusy, setBusy] = useState(false)
  const hint = useHints()
  if (!theCase) return null
  const save = (): void => {
    setBusy(true)
    void downloadCase().finally(() => setBusy(false))
  }
  return (
    <section className={`card ${styles['card']}`} aria-labelledby="export-heading">
      <h2 id="export-heading">
        Export <bdi>{theCase.title}</bdi>
      </h2>
      <p className={styles['holds']}>
        {counted(articles, 'article')} with {articles === 1 ? 'its text' : 'their texts'},{' '}
        {counted(annotations, 'annotation')}
        {claims > 0 && `, ${counted(claims, 'claim record')}`}
      </p>
      <div className={styles['row']}>
        <button
          type="button"
          className="btn primary"
          {...hint('case.download')}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) save()
          }}
        >
          <Icon name="export" /> Export JSON
        </button>
        <span className={styles['name']}>
          <bdi>{fileNameFor(theCase.title)}</bdi>
        </span>
      </div>
      <p className={styles['about']}>
        UTF-8 JSON: every span carries its words and its offsets, in UTF-16 units and in code
        points, and the file is read again and compared before it is saved. The format is described
        in its{' '}
        <a href="./schema/touchstone-1.schema.json" target="_blank" rel="noopener">
          JSON Schema
        </a>
        .
      </p>
    </section>
  )
}
