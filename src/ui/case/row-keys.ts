// The keys of a row in the list of articles.

import type { KeyboardEvent } from 'react'
import type { ArticleId } from '../../core/types.ts'
import { keyOf } from '../../dom/keys.ts'

/** Alt and an arrow move the article, an arrow on a title goes to the next one. */
export const onRowKey = (
  event: KeyboardEvent,
  shift: (id: ArticleId, step: 1 | -1) => Promise<void>,
): void => {
  if (!(event.target instanceof Element) || event.defaultPrevented) return
  const row = event.target.closest<HTMLElement>('[data-article]')
  const key = keyOf(event.nativeEvent) ?? ''
  const step = key.endsWith('ArrowUp') ? -1 : key.endsWith('ArrowDown') ? 1 : null
  if (!row || step === null || event.target instanceof HTMLInputElement) return
  if (key.startsWith('Alt+Arrow')) {
    event.preventDefault()
    return void shift(row.dataset['article'] as ArticleId, step) // rows carry the ids of articles
  }
  if (!key.startsWith('Arrow') || !event.target.matches('a')) return
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
  const link = next?.querySelector<HTMLElement>('a[href]')
  if (!link) return
  event.preventDefault()
  link.focus()
}
