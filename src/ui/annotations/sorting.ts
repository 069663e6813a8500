// Between the words of the address and those of TanStack Table.

import type { SortingState } from '@tanstack/react-table'
import { COLUMNS, type View } from '../../state/row-order.ts'
import { changeView } from '../../state/table.ts'

export const sortingOf = ({ sort }: View): SortingState =>
  sort ? [{ id: sort.column, desc: sort.descending }] : []

/** Sorts as the table wishes; nothing = reading order. Sorting is no place to come back to. */
export const sortBy = ([first]: SortingState): void => {
  const column = COLUMNS.find((each) => each === first?.id)
  changeView({ sort: column ? { column, descending: first?.desc ?? false } : null }, true)
}
