// How high paragraphs will be, for what the browser has not laid out yet.

import type { ArticleModel } from './article-model.ts'

/** Width of a character of running Latin text in em. */
const CHARACTER = 0.48

/** About how high each paragraph will be in this element, in CSS pixels. */
export const lineHeights = (
  text: HTMLElement,
  model: ArticleModel,
): ((paragraph: number) => number) => {
  const style = getComputedStyle(text)
  const em = Number.parseFloat(style.fontSize)
  const line = Number.parseFloat(style.lineHeight) || em * 1.74
  const perLine = Math.max(8, text.clientWidth / (em * CHARACTER))
  return (i) => {
    const { start, end } = model.paragraphs[i]!
    const aside = model.isBoilerplate(i) ? model.asideOf?.(i) : null
    if (aside && i > 0 && model.asideOf?.(i - 1) === aside) return 0 // folded
    const lines = Math.ceil((end - start) / perLine)
    return model.isSetAside(i) ? lines * em * 1.2 : lines * line + em * 0.75
  }
}
