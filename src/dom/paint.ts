// Tags are painted by the CSS Custom Highlight API: one Highlight per tag, static ranges only near the viewport, and
// the text DOM is never touched. An edit costs the paragraphs that it lies in.

import { lengthOf, type Span } from '../text/span.ts'
import { isPlaced, type Placed } from '../core/annotation.ts'
import { paragraphMarks } from '../core/paragraph-marks.ts'
import type { Marks } from '../core/project.ts'
import type { AnnotationId } from '../core/types.ts'
import type { SentenceElement } from './article-model.ts'
import type { ArticleView } from './article-view.ts'
import { createLayers } from './layers.ts'
import { nearIn, type Stretch } from './near.ts'
import { pointedAt } from './offset.ts'
import { createOverlay } from './overlay.ts'
import { rangeIn } from './range-in.ts'
import { tagSentences } from './sentence-tags.ts'
import { createSingleLayers } from './single-layers.ts'
import { createStripeHeads } from './stripe-heads.ts'
import { createSuggestedMarks, type Suggested } from './suggested-marks.ts'

export type Painter = {
  /**
   * Shows these annotations instead of those before; only what differs is touched. With `touched`, the ids of all that
   * differ, it costs only those, however many annotations there are.
   */
  readonly paint: (marks: Marks, touched?: readonly AnnotationId[]) => void
  /** Shows these suggestions, in reading order, instead of those before. No word moves. */
  readonly suggest: (suggested: readonly Suggested[]) => void
  /** Marks the words because of which something is suggested. */
  readonly setCues: (cues: readonly Span[]) => void
  /** The lines have become other ones, though the text is as wide as before. */
  readonly linesMoved: () => void
  readonly setCursor: (cursor: Span | null, scroll: boolean) => void
  /** Scrolls as far as is needed for the sentence at an offset. */
  readonly bringIntoSight: (offset: number) => void
  readonly setActive: (active: Placed | null) => void
  readonly setPicked: (picked: readonly Span[]) => void
  readonly setPreview: (preview: Span | null) => void
  /** What is under a point of the viewport; `null` where there is no text of the article. */
  readonly under: (x: number, y: number) => Hit | null
  readonly destroy: () => void
}

/** A place in the sentence under a point, and the annotations on the character there, smallest first. */
export type Hit = { readonly offset: number; readonly marks: readonly Placed[] }

/** The element outside of the article that says in words what lies on the current sentence. */
export const DESCRIPTION_ID = 'sentence-description'

export const createPainter = (view: ArticleView): Painter => {
  const layers = createLayers()
  const { paragraphs } = view.model
  let known: Marks | null = null
  let index = paragraphMarks(paragraphs, noMarks, 0)
  /** What is registered, by paragraph. */
  const registered = new Map<number, Map<Placed, StaticRange>>()
  let near: Stretch = { first: 0, last: -1 }
  let cursor: SentenceElement | null = null
  const overlay = createOverlay(
    view,
    (i) => index.in(i),
    () => heads.show(near),
  )
  const heads = createStripeHeads(view, overlay.stripesOf)

  const isNear = (i: number): boolean =>
    (i >= near.first && i <= near.last) || (i === view.headline && i < view.mounted.length)
  const suggestions = createSuggestedMarks(view, layers, isNear)
  const singles = createSingleLayers(view, layers, isNear)

  const show = (mark: Placed, i: number): void => {
    const paragraph = view.mounted[i]
    const range = paragraph && rangeIn(paragraph, mark)
    if (!range) return
    layers.add(mark.tag, range)
    if (mark.anchor === 'unsure') layers.add('unsure', range)
    const pieces = registered.get(i)
    if (pieces) pieces.set(mark, range)
    else registered.set(i, new Map([[mark, range]]))
  }

  const hide = (mark: Placed, i: number): void => {
    const pieces = registered.get(i)
    const range = pieces?.get(mark)
    if (!pieces || !range) return
    layers.delete(mark.tag, range)
    layers.delete('unsure', range)
    pieces.delete(mark)
  }

  const enter = (i: number): void => {
    suggestions.enter(i)
    if (registered.has(i)) return
    for (const mark of index.in(i)) show(mark, i)
    overlay.show(i)
  }

  const leave = (i: number): void => {
    suggestions.leave(i)
    for (const [mark, range] of registered.get(i) ?? []) {
      layers.delete(mark.tag, range)
      layers.delete('unsure', range)
    }
    registered.delete(i)
  }

  const retag = (i: number): void => tagSentences(view.mounted[i]?.sentences ?? [], index.in(i))

  const touch = (i: number): void => {
    if (i >= view.mounted.length) return
    retag(i)
    if (isNear(i)) overlay.touch(i)
    else overlay.forget(i)
  }

  const edit = (before: Marks, after: Marks, ids: Iterable<AnnotationId>): void => {
    const touched = new Set<number>()
    for (const id of ids) {
      const was = before.get(id)
      const is = after.get(id)
      if (was === is) continue
      if (was && isPlaced(was)) {
        const [first, last] = index.remove(was)
        for (let i = first; i <= last; i++) {
          hide(was, i)
          touched.add(i)
        }
      }
      if (is && isPlaced(is)) {
        const [first, last] = index.add(is)
        for (let i = first; i <= last; i++) {
          if (isNear(i)) show(is, i)
          touched.add(i)
        }
      }
    }
    touched.forEach(touch)
  }

  const begin = (marks: Marks): void => {
    index = paragraphMarks(paragraphs, marks, view.mounted.length)
    for (let i = 0; i < view.mounted.length; i++) if (index.in(i).length > 0) retag(i)
    near = nearIn(view) // once everything that moves the lines is written: the browser lays them out once
    for (let i = 0; i < view.mounted.length; i++) if (isNear(i)) enter(i)
  }

  const goTo = (next: Stretch): void => {
    const before = near
    near = next
    for (let i = before.first; i <= before.last; i++) if (!isNear(i)) leave(i)
    for (let i = next.first; i <= next.last; i++) enter(i)
    if (view.headline >= 0 && isNear(view.headline)) enter(view.headline)
    if (before.first === next.first && before.last === next.last) return
    singles.show()
  }
  let followedAt = 0 // where the scroller stood then, in CSS pixels
  const follow = (): void => {
    followedAt = view.scroller.scrollTop
    goTo(nearIn(view))
  }
  // The browser lays all highlights on the text anew when one is registered: not for every few pixels.
  const followFar = (): void => {
    if (Math.abs(view.scroller.scrollTop - followedAt) >= FAR) follow()
    heads.show(near)
  }
  const everything = (): void => goTo({ first: 0, last: view.mounted.length - 1 })

  view.onMount = (first, last) => {
    for (let i = first; i <= last; i++) if (index.in(i).length > 0) retag(i)
    suggestions.mount(first, last)
    // Reading boxes makes the browser lay out what was just added: only while the end of the screen is not yet reached.
    if (near.last >= first - 1) follow()
  }
  const at = (offset: number): readonly Placed[] =>
    index
      .in(view.paragraphAt(offset))
      .filter((mark) => mark.start <= offset && offset < mark.end)
      .sort((a, b) => lengthOf(a) - lengthOf(b))

  let width = view.scroller.clientWidth
  const size = new ResizeObserver(() => {
    follow()
    if (width === view.scroller.clientWidth) return
    width = view.scroller.clientWidth
    overlay.touchAll()
  })
  view.scroller.addEventListener('scroll', followFar, { passive: true })
  addEventListener('beforeprint', everything)
  addEventListener('afterprint', follow)
  size.observe(view.scroller)

  const intoSight = (sentence: SentenceElement): void => {
    if (!isNear(view.paragraphAt(sentence.from))) view.layOutAround(sentence.from)
    sentence.scrollIntoView({ block: 'nearest' })
  }

  return {
    paint: (marks, touched) => {
      const before = known
      known = marks
      if (!before) begin(marks)
      else edit(before, marks, touched ?? new Set([...before.keys(), ...marks.keys()]))
    },
    suggest: suggestions.show,
    setCues: (cues) => singles.set('cue', cues),
    linesMoved: overlay.touchAll,
    setCursor: (span, scroll) => {
      const next = span && view.sentenceAt(span.start)
      if (next !== cursor) {
        cursor?.removeAttribute('aria-current')
        cursor?.removeAttribute('aria-describedby')
        next?.setAttribute('aria-current', 'true')
        next?.setAttribute('aria-describedby', DESCRIPTION_ID)
        cursor = next
        overlay.setHere(next)
      }
      if (next && scroll) intoSight(next)
    },
    bringIntoSight: (offset) => {
      const sentence = view.sentenceAt(offset)
      if (sentence) intoSight(sentence)
    },
    setActive: (mark) => {
      overlay.setActive(mark)
      singles.set('active', mark ? [mark] : [])
    },
    setPicked: (picked) => {
      overlay.setPicked(picked)
      singles.set('picked', picked)
    },
    setPreview: (preview) => singles.set('preview', preview ? [preview] : []),
    under: (x, y) => {
      const point = pointedAt(x, y)
      if (!point) return null
      const { caret } = point
      // Only at the edge of a sentence or an annotation does it matter on which half of a character the point is.
      const isEdge =
        view.sentenceAt(caret)?.from === caret ||
        index.in(view.paragraphAt(caret)).some(({ start, end }) => start === caret || end === caret)
      const offset = isEdge ? point.character() : caret
      return { offset, marks: at(offset) }
    },
    destroy: () => {
      view.scroller.removeEventListener('scroll', followFar)
      removeEventListener('beforeprint', everything)
      removeEventListener('afterprint', follow)
      size.disconnect()
      overlay.destroy()
      layers.destroy()
    },
  }
}

/** Scrolled so far (CSS pixels), what is near is looked up anew; well below what counts as near. */
const FAR = 200

const noMarks: Marks = new Map()
