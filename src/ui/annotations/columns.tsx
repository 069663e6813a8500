// The columns of the table: what each is called, how wide it is, what stands in a cell.

import {
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  type Cell,
  type Row,
} from '@tanstack/react-table'
import { hashOf } from '../../state/route.ts'
import type { AnnotationRow } from '../../state/rows.ts'
import { moveTo, placeOf, useTableState } from '../../state/table.ts'
import { TagLabel } from '../parts/TagGlyph.tsx'
import { moment } from '../parts/words.ts'
import styles from './AnnotationTable.module.css'

/** Sorting, filtering and grouping happen in state/row-order.ts: no row model is needed. */
export const features = tableFeatures({
  rowSortingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
})

export type TableRow = Row<typeof features, AnnotationRow>
export type TableCell = Cell<typeof features, AnnotationRow>

const column = createColumnHelper<typeof features, AnnotationRow>()

/** Column ids are the names by which the address sorts. `size` is the least width in pixels and, below `maxSize`, the share of the rest. */
export const columns = column.columns([
  column.display({
    id: 'tag',
    header: 'Tag',
    size: 90,
    maxSize: 90,
    cell: ({ row }) => <TagLabel tag={row.original.tag} />,
  }),
  column.display({
    id: 'quote',
    header: 'Quote',
    size: 210,
    cell: ({ row: { original } }) => (
      <>
        <Quote row={original} />
        {original.annotation.anchor && (
          <small className={styles['under']}>{PLACE[original.annotation.anchor]}</small>
        )}
      </>
    ),
  }),
  column.accessor('speaker', {
    id: 'speaker',
    header: 'Speaker',
    size: 90,
    cell: ({ getValue }) => <Words words={getValue()} />,
  }),
  column.display({
    id: 'article',
    header: 'Article',
    size: 100,
    cell: ({ row: { original }, table }) => (
      <>
        <Words words={original.title} />
        {table.getColumn('outlet')?.getIsVisible() === false && original.outlet && (
          <small className={styles['under']}>
            <bdi>{original.outlet}</bdi>
          </small>
        )}
      </>
    ),
  }),
  column.accessor('outlet', {
    id: 'outlet',
    header: 'Outlet',
    size: 104,
    cell: ({ getValue }) => <Words words={getValue()} />,
  }),
  column.accessor('note', {
    id: 'note',
    header: 'Note',
    size: 120,
    cell: ({ getValue }) => <Words words={getValue()} />,
  }),
  column.display({
    id: 'time',
    header: 'Time',
    size: 102,
    maxSize: 102,
    cell: ({ row }) => (
      <time dateTime={row.original.at} className="num">
        {moment(row.original.at)}
      </time>
    ),
  }),
])

/** `aria-colindex` of a column, counted from 1 with the column of checkboxes. */
export const columnIndex = (id: string): number => columns.findIndex((each) => each.id === id) + 2

const Words = ({ words }: { readonly words: string }) =>
  words && (
    <bdi className={styles['words']} title={words}>
      {words}
    </bdi>
  )

/** What a correction of the text left to be checked. */
const PLACE = {
  unsure: 'Place unsure after a correction',
  orphan: 'No longer in the text',
} as const

/** The words of the article, which lead to their place in it. */
const Quote = ({ row }: { readonly row: AnnotationRow }) => {
  const place = placeOf(row)
  const isHere = useTableState(({ cursor }) => cursor === row.id)
  return (
    <a
      href={place ? hashOf(place) : undefined}
      className={styles['quote']}
      tabIndex={isHere ? 0 : -1}
      onClick={() => moveTo(row.id)}
    >
      <bdi lang={row.article.language}>{row.quote}</bdi>
    </a>
  )
}
