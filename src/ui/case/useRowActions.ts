// What is done with a row of the list of articles: removed, moved elsewhere, or moved in the analyst's order. The same
// object as long as the list is there, so that no row is drawn again for another one.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { titleOf } from '../../core/article.ts'
import type { Article, ArticleId } from '../../core/types.ts'
import { discardArticle, placeArticle } from '../../state/articles.ts'
import type { RowActions, RowPlace } from './row-actions.ts'

type Options = {
  /** The rows, in their order. */
  readonly shown: readonly Article[]
  /** It is the analyst's own order. */
  readonly isMine: boolean
  readonly onMove: (id: ArticleId) => void
  /** Called when a row is gone. */
  readonly refocus: () => void
}

/** `said` are words for screen readers about the last move. */
export const useRowActions = ({ shown, isMine, onMove, refocus }: Options) => {
  const [said, setSaid] = useState('')
  const latest = useRef({ shown, isMine })
  useEffect(() => {
    latest.current = { shown, isMine }
  })
  const shift = useCallback(async (id: ArticleId, step: 1 | -1): Promise<void> => {
    const { shown: rows, isMine: isMovable } = latest.current
    const at = rows.findIndex((article) => article.id === id)
    const beside = rows[at + step]
    if (!isMovable || at < 0 || !beside) return
    const focused = document.activeElement
    const where = step > 0 ? 'behind' : 'before'
    if (!(await placeArticle(id, { beside: beside.id, where }))) return
    // A row that is put elsewhere loses the focus; it is given back where the eye is.
    if (focused instanceof HTMLElement && focused.isConnected) {
      focused.focus({ preventScroll: true })
      focused.closest('li')?.scrollIntoView({ block: 'nearest' })
    }
    setSaid(`${titleOf(rows[at]!)}: ${at + 1 + step} of ${rows.length}`)
  }, [])
  const actions = useMemo<RowActions>(
    () => ({
      discard: (id) => void discardArticle(id).then(refocus),
      move: onMove,
      shift: (id, step) => void shift(id, step),
      placeOf: (id) => {
        const { shown: rows, isMine: isMovable } = latest.current
        return isMovable
          ? placeOf(
              rows.findIndex((article) => article.id === id),
              rows.length,
            )
          : null
      },
    }),
    [onMove, refocus, shift],
  )
  return { actions, shift, said }
}

const placeOf = (i: number, length: number): RowPlace =>
  length === 1 ? 'only' : i === 0 ? 'first' : i === length - 1 ? 'last' : 'middle'
