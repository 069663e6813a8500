// One annotation as a line of the table, or as a card on a phone. Drawn again only when its row changes.

import { FlexRender } from '@tanstack/react-table'
import { memo } from 'react'
import { pick, useTableState } from '../../state/table.ts'
import styles from './AnnotationTable.module.css'
import { columnIndex, type TableRow } from './columns.tsx'

export type Place = {
  /** Counted from 0 without the head. */
  readonly line: number
  /** Pixels below the first line. */
  readonly start: number
  readonly measure: (element: HTMLElement | null) => void
}

type Props = Place & {
  readonly row: TableRow
  /** How many columns are shown. */
  readonly width: number
}

const Line = ({ row, line, start, measure }: Props) => {
  const { id } = row.original
  const isHere = useTableState(({ cursor }) => cursor === id)
  const isPicked = useTableState(({ picked }) => picked.has(id))
  return (
    <tr
      ref={measure}
      id={`row-${id}`}
      aria-rowindex={line + 2}
      aria-selected={isPicked}
      aria-current={isHere ? 'true' : undefined}
      data-index={line}
      data-row={id}
      className={`${styles['line']} ${styles['columns']}`}
      style={{ transform: `translateY(${start}px)` }}
    >
      <td aria-colindex={1} className={styles['pick']}>
        <label className={styles['pickTarget']}>
          <input
            type="checkbox"
            tabIndex={isHere ? 0 : -1}
            aria-label="Select"
            checked={isPicked}
            onChange={({ nativeEvent }) =>
              pick(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </label>
      </td>
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} aria-colindex={columnIndex(cell.column.id)} data-column={cell.column.id}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
}

/** The table makes new row objects on every scroll; the annotation's own row says whether anything has changed. */
export const RowLine = memo(
  Line,
  (before, after) =>
    before.row.original === after.row.original &&
    before.line === after.line &&
    before.start === after.start &&
    before.width === after.width,
)
