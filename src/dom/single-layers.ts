// What is painted beside the tags, each as a few spans of the text: the words of a cue, the annotation that is shown, what
// was picked, and what is being selected.

import type { Span } from '../text/span.ts'
import type { ArticleView } from './article-view.ts'
import type { Layer, Layers } from './layers.ts'
import { rangeIn } from './range-in.ts'

const SINGLE = ['cue', 'active', 'picked', 'preview'] as const satisfies readonly Layer[]
export type Single = (typeof SINGLE)[number]

export type SingleLayers = {
  /** Shows these spans in a layer instead of those before. */
  readonly set: (name: Single, spans: readonly Span[]) => void
  /** Shows all of them where it is near now. */
  readonly show: () => void
}

export const createSingleLayers = (
  view: ArticleView,
  layers: Layers,
  isNear: (paragraph: number) => boolean,
): SingleLayers => {
  const shown: Record<Single, readonly Span[]> = { cue: [], active: [], picked: [], preview: [] }

  let previewed: readonly HTMLElement[] = []
  /** The paragraphs where the preview is painted: the browser's own selection is not seen in them. */
  const setPreviewed = (next: readonly HTMLElement[]): void => {
    for (const each of previewed) if (!next.includes(each)) each.classList.remove('is-previewed')
    for (const each of next) each.classList.add('is-previewed')
    previewed = next
  }

  const show = (name: Single): void => {
    const holders: HTMLElement[] = []
    layers.clear(name)
    for (const span of shown[name]) {
      const last = view.paragraphAt(span.end - 1)
      for (let i = view.paragraphAt(span.start); i <= last; i++) {
        const paragraph = isNear(i) ? view.mounted[i] : undefined
        const range = paragraph && rangeIn(paragraph, span)
        if (!range) continue
        layers.add(name, range)
        holders.push(paragraph.element)
      }
    }
    if (name === 'preview') setPreviewed(holders)
  }

  return {
    set: (name, spans) => {
      if (spans.length === 0 && shown[name].length === 0) return
      shown[name] = spans
      show(name)
    },
    show: () => {
      for (const name of SINGLE) show(name)
    },
  }
}
