// Every annotation of the case in one table: to find, to compare, to retag many at once, and to jump back to the words.

import { useState } from 'react'
import { useDesk } from '../../state/app.ts'
import { rowsOf } from '../../state/rows.ts'
import { useSession } from '../../state/session.ts'
import { arrangementOf, viewIn } from '../../state/table.ts'
import styles from './AnnotationsScreen.module.css'
import { AnnotationTable } from './AnnotationTable.tsx'
import { BulkBar } from './BulkBar.tsx'
import { NoAnnotations, NoMatch } from './Empty.tsx'
import { FilterRow, inWords } from './FilterRow.tsx'

export const AnnotationsScreen = () => {
  const all = useDesk((desk) => rowsOf(desk.project))
  const view = useSession(({ route }) => viewIn(route))
  const shown = arrangementOf(all, view)
  const [box, setBox] = useState<HTMLElement | null>(null)
  const isEmpty = all.rows.length === 0
  return (
    <div ref={setBox} className={styles['screen']}>
      <div className={styles['top']}>
        <div className={styles['heading']}>
          <h1>Annotations in this case</h1>
          <p aria-live="polite" className="num">
            {!isEmpty && inWords(all, shown)}
          </p>
        </div>
        {!isEmpty && <FilterRow all={all} shown={shown} view={view} />}
      </div>
      {isEmpty && <NoAnnotations parts={all.parts} />}
      {!isEmpty && box && <AnnotationTable all={all} shown={shown} view={view} box={box} />}
      {!isEmpty && shown.order.length === 0 && <NoMatch view={view} parts={all.parts} />}
      <BulkBar
        all={all}
        shown={shown}
        onGone={() => box?.querySelector<HTMLElement>('[data-keys="table"]')?.focus()}
      />
    </div>
  )
}
