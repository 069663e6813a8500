// All words of the article as the browser's own selection, so that its own copying takes them: headline and text, not the
// lines and buttons of the header, nor what is set aside. A selection is one range, so what lies between is left out by a
// class, under which it cannot be selected, as long as exactly this selection stands.

import type { ArticleView } from './article-view.ts'

/** Selects the whole article inside its element; what is not mounted yet is mounted first. */
export const selectWhole = (article: HTMLElement, view: ArticleView): void => {
  const { model, headline } = view
  const kept = [...model.paragraphs.keys()].filter((i) => i !== headline && !model.isBoilerplate(i))
  const last = kept.at(-1) ?? headline
  const end = model.paragraphs[last] && view.sentenceAt(model.paragraphs[last].end - 1)
  const start = view.mounted[headline < 0 ? (kept[0] ?? -1) : headline]?.sentences[0]
  if (!start || !end) return
  article.classList.add(WHOLE)
  getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length)
  const stop = new AbortController()
  const keep = (): void => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!
    const isThis = anchorNode === start && focusNode === end
    if (isThis && anchorOffset === 0 && focusOffset === end.childNodes.length) return
    article.classList.remove(WHOLE)
    stop.abort()
  }
  document.addEventListener('selectionchange', keep, { signal: stop.signal })
}

/** True while the whole article is selected. */
export const isWholeSelected = (): boolean => document.querySelector(`.article.${WHOLE}`) !== null

/** See ui/reader/article.css. */
const WHOLE = 'is-whole'
