// The article that is on the screen, for those who ask where something lies and are not given it: the minimap, the notes
// on paper, and the benchmark.

import type { ArticleView } from '../../dom/article-view.ts'
import type { Painter } from '../../dom/paint.ts'

export type OpenView = { readonly view: ArticleView; readonly painter: Painter }

let open: OpenView | null = null

/** The view and the painter of the open article; `null` while none is shown. */
export const openView = (): OpenView | null => open

/** Called by ArticleText alone. */
export const setOpenView = (next: OpenView | null): void => {
  open = next
}
