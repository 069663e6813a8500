// The heads of the columns: each sorts. On a phone they are there for assistive technology only.

import type { Header } from '@tanstack/react-table'
import type { Arrangement } from '../../state/row-order.ts'
import type { AnnotationRow, CaseRows } from '../../state/rows.ts'
import { clearPicked, pickAll, pickedIn, useTableState } from '../../state/table.ts'
import { Icon } from '../parts/Icon.tsx'
import styles from './AnnotationTable.module.css'
import { columnIndex, type features } from './columns.tsx'

type Props = {
  readonly headers: readonly Header<typeof features, AnnotationRow>[]
  readonly all: CaseRows
  readonly shown: Arrangement
}

const DIRECTION = { asc: 'ascending', desc: 'descending' } as const

export const HeadLine = ({ headers, all, shown }: Props) => (
  <thead className={styles['head']}>
    <tr aria-rowindex={1} className={styles['columns']}>
      <th scope="col" aria-colindex={1} className={styles['pick']}>
        <PickAll all={all} shown={shown} />
      </th>
      {headers.map((header) => {
        const sorted = header.column.getIsSorted()
        const name = String(header.column.columnDef.header)
        return (
          <th
            key={header.id}
            scope="col"
            aria-colindex={columnIndex(header.id)}
            aria-sort={sorted ? DIRECTION[sorted] : 'none'}
          >
            <span className="phone-only">{name}</span>
            <button
              type="button"
              className={`${styles['sort']} wide-only`}
              onClick={() => header.column.toggleSorting()}
            >
              {name}
              <span className={sorted ? styles['sorted'] : styles['sortable']}>
                <Icon name={sorted === 'desc' ? 'down' : sorted ? 'up' : 'sort'} size={13} />
              </span>
            </button>
          </th>
        )
      })}
    </tr>
  </thead>
)

const PickAll = ({ all, shown }: Pick<Props, 'all' | 'shown'>) => {
  const picked = useTableState((state) => state.picked)
  const count = pickedIn(all, shown, picked).length
  const isAll = count > 0 && count === shown.order.length
  return (
    <label className={styles['pickTarget']}>
      <input
        type="checkbox"
        aria-label="Select all rows"
        checked={isAll}
        disabled={shown.order.length === 0}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !isAll
        }}
        onChange={isAll ? clearPicked : pickAll}
      />
    </label>
  )
}
