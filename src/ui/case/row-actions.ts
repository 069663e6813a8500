// What a row of the list asks the list for.

import type { ArticleId } from '../../core/types.ts'

/** What the list does with one of its articles. */
export type RowActions = {
  readonly discard: (id: ArticleId) => void
  readonly move: (id: ArticleId) => void
  readonly shift: (id: ArticleId, step: 1 | -1) => void
  /** Asked when the menu opens, so that another order draws no row again. */
  readonly placeOf: (id: ArticleId) => RowPlace
}

/** Where an article stands among those that are shown; `null` where they are not in the analyst's order. */
export type RowPlace = 'first' | 'middle' | 'last' | 'only' | null
