// The table itself. Only the lines near the viewport are in the DOM, and TanStack Table sees those alone.

import { useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type CSSProperties, type MouseEvent } from 'react'
import type { AnnotationId } from '../../core/types.ts'
import { lineAt, type Arrangement, type View } from '../../state/row-order.ts'
import type { CaseRows } from '../../state/rows.ts'
import { moveTo, openRow, useTableState } from '../../state/table.ts'
import styles from './AnnotationTable.module.css'
import { columns, features } from './columns.tsx'
import { GroupLine } from './GroupLine.tsx'
import { HeadLine } from './HeadLine.tsx'
import { RowLine } from './RowLine.tsx'
import { sortingOf, sortBy } from './sorting.ts'
import { useExtent } from './useExtent.ts'

type Props = {
  readonly all: CaseRows
  readonly shown: Arrangement
  readonly view: View
  /** What scrolls: the whole screen, so that small windows are not all head. */
  readonly box: HTMLElement
}

const HEAD_HEIGHT = 37
const NARROW = 860

export const AnnotationTable = ({ all, shown, view, box }: Props) => {
  const grid = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const cursor = useTableState((state) => state.cursor)
  const { top, width, isPhone } = useExtent(box, body)
  const cursorLine = useMemo(() => lineOf(all, shown, cursor), [all, shown, cursor])

  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: shown.lines.length,
    getScrollElement: () => box,
    estimateSize: (line) => (lineAt(shown, line).kind === 'heading' ? 42 : isPhone ? 142 : 67),
    getItemKey: (line) => keyOf(all, shown, line),
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: isPhone ? 8 : HEAD_HEIGHT,
    scrollPaddingEnd: 76, // the bar of the picked rows
    // The row under the cursor stays in the DOM, so that it can be named and keeps the focus.
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range)
      return cursorLine < 0 || lines.includes(cursorLine) ? lines : [...lines, cursorLine]
    },
  })
  const items = virtual.getVirtualItems()
  const data = useMemo(
    () =>
      items.flatMap((item) => {
        const line = lineAt(shown, item.index)
        return line.kind === 'row' ? (all.rows[line.index] ?? []) : []
      }),
    [items, all, shown],
  )
  const sorting = useMemo(() => sortingOf(view), [view])
  const columnVisibility = useMemo(() => ({ outlet: isPhone || width >= NARROW }), [isPhone, width])
  const table = useTable({
    features,
    columns,
    data,
    manualSorting: true,
    sortDescFirst: false,
    enableMultiSort: false,
    getRowId: (row) => row.id,
    state: { sorting, columnVisibility },
    onSortingChange: (next) => sortBy(typeof next === 'function' ? next(sorting) : next),
  })
  const rowsById = table.getRowModel().rowsById
  const visible = table.getVisibleLeafColumns()

  useEffect(() => {
    if (cursorLine >= 0) virtual.scrollToIndex(cursorLine)
    // Only a move of the cursor scrolls, not a change of the rows around it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [cursor])
  useEffect(() => grid.current?.focus({ preventScroll: true }), [])

  const template = visible.map(({ columnDef: { size = 0, maxSize } }) =>
    size === maxSize ? `${size}px` : `minmax(${size}px, ${size}fr)`,
  )
  return (
    // The keys stand in state/commands.ts, as all keys do.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <table
      ref={grid}
      // A table whose rows are selected with keys is a grid; ARIA in HTML allows the role here.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label="Annotations"
      aria-multiselectable="true"
      aria-rowcount={shown.lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cursorLine < 0 ? undefined : `row-${cursor}`}
      tabIndex={0}
      data-keys="table"
      className={styles['grid']}
      style={{ '--columns': `40px ${template.join(' ')}` } as CSSProperties} // a custom property is not in the type
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      <HeadLine headers={table.getHeaderGroups()[0]?.headers ?? []} all={all} shown={shown} />
      <tbody ref={body} className={styles['body']} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const place = {
            line: item.index,
            start: item.start - top,
            measure: virtual.measureElement,
          }
          const line = lineAt(shown, item.index)
          const group = shown.groups[line.index]
          if (line.kind === 'heading')
            return (
              group && (
                <GroupLine key={item.key} group={group} span={visible.length + 1} {...place} />
              )
            )
          const row = rowsById[all.rows[line.index]?.id ?? '']
          return row && <RowLine key={item.key} row={row} width={visible.length} {...place} />
        })}
      </tbody>
    </table>
  )
}

const keyOf = (all: CaseRows, shown: Arrangement, line: number): string => {
  const { kind, index } = lineAt(shown, line)
  return kind === 'heading' ? `group-${index}` : (all.rows[index]?.id ?? '')
}

/** The line of a row; -1 where it is not shown. */
const lineOf = (all: CaseRows, { lines }: Arrangement, id: AnnotationId | null): number =>
  id === null ? -1 : lines.findIndex((line) => all.rows[line]?.id === id)

const rowIdAt = (event: MouseEvent): AnnotationId | null => {
  if (!(event.target instanceof Element) || event.target.closest('a, button, label')) return null
  const row = event.target.closest<HTMLElement>('[data-row]')
  return (row?.dataset['row'] as AnnotationId | undefined) ?? null // only rows carry the attribute
}

const onClick = (event: MouseEvent<HTMLElement>): void => {
  // A click with the pointer leaves the keys to the table; Space on a control leaves the focus where it is.
  const isLink = event.target instanceof Element && event.target.closest('a')
  if (event.detail > 0 && !isLink) event.currentTarget.focus({ preventScroll: true })
  const id = rowIdAt(event)
  if (id) moveTo(id)
}

const onDoubleClick = (event: MouseEvent): void => {
  if (rowIdAt(event)) openRow()
}
