// Tags are painted by the CSS Custom Highlight API: one Highlight per tag, static ranges only near the viewport, and
// the text DOM is never touched. An edit costs the paragraphs that it lies in.

import { lengthOf, overlaps, type Span } from '../text/span.ts'
import { TAGS } from '../core/schema.ts'
import type { Placed } from '../core/annotation.ts'
import type { AnnotationId, Tag } from '../core/types.ts'
import type { ArticleView, SentenceElement } from './article-view.ts'
import { createGutter } from './gutter.ts'
import { nearIn } from './near.ts'
import { rangeIn } from './range-in.ts'

/** Names in `CSS.highlights` that are ours. `active` is the shown annotation, `preview` the live selection. */
type Paint = Tag | Single
type Single = 'active' | 'preview'

export type Painter = {
  /** Shows these annotations instead of those before; only what differs is touched. */
  readonly paint: (marks: ReadonlyMap<AnnotationId, Placed>) => void
  readonly setCursor: (cursor: Span | null, scroll: boolean) => void
  readonly setActive: (active: Placed | null) => void
  readonly setPreview: (preview: Span | null) => void
  /** The annotations at an offset, smallest first. */
  readonly at: (offset: number) => readonly Placed[]
  readonly destroy: () => void
}

// Where highlights overlap, the later number is painted above.
const PRIORITY: Readonly<Record<Paint, number>> = {
  denial: 1,
  claim: 2,
  context: 3,
  active: 4,
  preview: 5,
}

export const createPainter = (view: ArticleView): Painter => {
  const canPaint = typeof Highlight !== 'undefined' && 'highlights' in CSS
  const layers = new Map<Paint, Highlight>()
  if (canPaint) {
    for (const [name, priority] of Object.entries(PRIORITY) as [Paint, number][]) {
      const layer = new Highlight()
      layer.priority = priority
      layers.set(name, layer)
      CSS.highlights.set(name, layer)
    }
  }
  let known: ReadonlyMap<AnnotationId, Placed> = new Map()
  const byParagraph = new Map<number, Set<Placed>>()
  const ranges = new Map<Placed, Map<number, StaticRange>>()
  let near = { first: 0, last: -1 }
  const single: Record<Single, Span | null> = { active: null, preview: null }
  let cursor: SentenceElement | null = null
  const gutter = createGutter(view, (i) => byParagraph.get(i) ?? none)

  const paragraphsOver = (span: Span): readonly [number, number] => [
    view.paragraphAt(span.start),
    view.paragraphAt(span.end - 1),
  ]

  const show = (mark: Placed, i: number): void => {
    const layer = layers.get(mark.tag)
    const paragraph = view.mounted[i]
    const range = layer && paragraph && rangeIn(paragraph, mark)
    if (!range) return
    layer.add(range)
    const pieces = ranges.get(mark)
    if (pieces) pieces.set(i, range)
    else ranges.set(mark, new Map([[i, range]]))
  }

  const hide = (mark: Placed, i: number): void => {
    const pieces = ranges.get(mark)
    const range = pieces?.get(i)
    if (!pieces || !range) return
    layers.get(mark.tag)?.delete(range)
    pieces.delete(i)
    if (pieces.size === 0) ranges.delete(mark)
  }

  const retag = (i: number): void => {
    const marks = byParagraph.get(i) ?? none
    for (const sentence of view.mounted[i]?.sentences ?? []) {
      const span = { start: sentence.from, end: sentence.to }
      const tags = TAGS.filter((tag) =>
        some(marks, (mark) => mark.tag === tag && overlaps(mark, span)),
      )
      const value = tags.join(' ')
      if (value === (sentence.dataset['tags'] ?? '')) continue
      if (value) sentence.dataset['tags'] = value
      else delete sentence.dataset['tags']
    }
    gutter.touch(i)
  }

  const add = (mark: Placed, touched: Set<number>): void => {
    const [first, last] = paragraphsOver(mark)
    for (let i = first; i <= last; i++) {
      const marks = byParagraph.get(i)
      if (marks) marks.add(mark)
      else byParagraph.set(i, new Set([mark]))
      if (i >= near.first && i <= near.last) show(mark, i)
      touched.add(i)
    }
  }

  const remove = (mark: Placed, touched: Set<number>): void => {
    const [first, last] = paragraphsOver(mark)
    for (let i = first; i <= last; i++) {
      byParagraph.get(i)?.delete(mark)
      hide(mark, i)
      touched.add(i)
    }
  }

  const showSingle = (name: Single): void => {
    const layer = layers.get(name)
    const span = single[name]
    layer?.clear()
    if (!layer || !span) return
    const [first, last] = paragraphsOver(span)
    for (let i = Math.max(first, near.first); i <= Math.min(last, near.last); i++) {
      const paragraph = view.mounted[i]
      const range = paragraph && rangeIn(paragraph, span)
      if (range) layer.add(range)
    }
  }

  const setSingle = (name: Single, span: Span | null): void => {
    single[name] = span
    showSingle(name)
  }

  const follow = (): void => {
    const next = nearIn(view)
    for (let i = near.first; i <= near.last; i++) {
      if (i < next.first || i > next.last)
        for (const mark of byParagraph.get(i) ?? none) hide(mark, i)
    }
    for (let i = next.first; i <= next.last; i++) {
      if (i < near.first || i > near.last) {
        for (const mark of byParagraph.get(i) ?? none) show(mark, i)
        gutter.touch(i)
      }
    }
    const isSame = near.first === next.first && near.last === next.last
    near = next
    if (isSame) return
    showSingle('active')
    showSingle('preview')
  }

  const everything = (): void => {
    for (let i = 0; i < view.mounted.length; i++) {
      if (i < near.first || i > near.last)
        for (const mark of byParagraph.get(i) ?? none) show(mark, i)
    }
    near = { first: 0, last: view.mounted.length - 1 }
  }

  view.onMount = (first, last) => {
    for (let i = first; i <= last; i++) if (byParagraph.has(i)) retag(i)
    // Reading boxes makes the browser lay out what was just added: only while the end of the screen is not yet reached.
    if (near.last >= first - 1) follow()
  }
  view.scroller.addEventListener('scroll', follow, { passive: true })
  addEventListener('beforeprint', everything)
  const size = new ResizeObserver(() => {
    follow()
    gutter.touchAll()
  })
  size.observe(view.scroller)
  follow()

  return {
    paint: (marks) => {
      const touched = new Set<number>()
      for (const [id, mark] of known) if (marks.get(id) !== mark) remove(mark, touched)
      for (const [id, mark] of marks) if (known.get(id) !== mark) add(mark, touched)
      known = marks
      for (const i of touched) retag(i)
    },
    setCursor: (span, scroll) => {
      const next = span && view.sentenceAt(span.start)
      if (next !== cursor) {
        if (cursor) {
          cursor.removeAttribute('aria-current')
          gutter.touch(view.paragraphAt(cursor.from))
        }
        next?.setAttribute('aria-current', 'true')
        cursor = next
        if (next) gutter.touch(view.paragraphAt(next.from))
      }
      if (next && scroll) next.scrollIntoView({ block: 'nearest' })
    },
    setActive: (active) => setSingle('active', active),
    setPreview: (preview) => setSingle('preview', preview),
    at: (offset) =>
      [...(byParagraph.get(view.paragraphAt(offset)) ?? none)]
        .filter((mark) => mark.start <= offset && offset < mark.end)
        .sort((a, b) => lengthOf(a) - lengthOf(b)),
    destroy: () => {
      view.scroller.removeEventListener('scroll', follow)
      removeEventListener('beforeprint', everything)
      size.disconnect()
      gutter.destroy()
      for (const [name, layer] of layers) {
        if (CSS.highlights.get(name) === layer) CSS.highlights.delete(name)
      }
    },
  }
}

const none: ReadonlySet<Placed> = new Set()

const some = (marks: ReadonlySet<Placed>, holds: (mark: Placed) => boolean): boolean => {
  for (const mark of marks) if (holds(mark)) return true
  return false
}
