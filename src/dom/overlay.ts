// What is drawn beside and over the words: stripes, the bar of the cursor, the outline of the annotation that is shown,
// signs for hidden characters. All of it at most once a frame, and everything is measured before anything is written.

import type { Placed } from '../core/annotation.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { SentenceElement } from './article-model.ts'
import type { ArticleView } from './article-view.ts'
import { outlineIn, overElement, type Box } from './outline.ts'
import { barOf, pickedIn, showStripes, stripesIn, type Stripe } from './stripes.ts'
import { showUnseen, unseenBoxes } from './unseen-marks.ts'

export type Overlay = {
  /** Draws a paragraph anew before the next frame. */
  readonly touch: (paragraph: number) => void
  /** Draws a paragraph that has come near the screen, where it is not drawn yet: behind the frame, not in it. */
  readonly show: (paragraph: number) => void
  /** Forgets a paragraph that is far away: it is drawn when it comes near. */
  readonly forget: (paragraph: number) => void
  /** Draws everything anew: the lines have become other ones. */
  readonly touchAll: () => void
  readonly setHere: (sentence: SentenceElement | null) => void
  readonly setActive: (mark: Placed | null) => void
  readonly setPicked: (picked: readonly Span[]) => void
  /** What stands in the gutter of a paragraph, as far as it is drawn. */
  readonly stripesOf: (paragraph: number) => readonly Stripe[]
  readonly destroy: () => void
}

/** `onDrawn` is called whenever something was drawn. */
export const createOverlay = (
  view: ArticleView,
  marksIn: (paragraph: number) => readonly Placed[],
  onDrawn: () => void,
): Overlay => {
  const probe = document.createRange()
  const touched = new Set<number>()
  const stripes = new Map<number, readonly Stripe[]>()
  let here: SentenceElement | null = null
  let bar: { readonly paragraph: number; readonly stripe: Stripe } | null = null
  let active: Placed | null = null
  let picked: readonly Span[] = []
  let outlines: readonly HTMLElement[] = []
  let isOutlineOld = false
  let isBarOld = false
  let frame = 0

  // Boilerplate has a ground of its own instead.
  const hasGutter = (i: number): boolean => !view.model.isBoilerplate(i)

  const measureStripes = (i: number): void => {
    const paragraph = view.mounted[i]
    if (!paragraph) return
    const marks = hasGutter(i) ? marksIn(i) : []
    const own = marks.length > 0 ? stripesIn(paragraph, marks, probe) : []
    const hand = picked.length > 0 ? pickedIn(paragraph, picked, probe) : []
    stripes.set(i, hand.length > 0 && hasGutter(i) ? [...own, ...hand] : own)
  }

  const newOutlines = (): readonly (readonly [HTMLElement, HTMLElement])[] => {
    const mark = active
    if (!mark) return []
    const last = view.paragraphAt(mark.end - 1)
    const made: [HTMLElement, HTMLElement][] = []
    for (let i = view.paragraphAt(mark.start); i <= last; i++) {
      const paragraph = stripes.has(i) ? view.mounted[i] : undefined // only what is drawn at all
      const boxes = paragraph ? outlineIn(paragraph, mark, probe) : []
      if (paragraph && boxes.length > 0) made.push([paragraph.element, overElement(boxes)])
    }
    return made
  }

  const draw = (): void => {
    drawAll()
    onDrawn()
  }

  const drawAll = (): void => {
    cancelAnimationFrame(frame)
    frame = 0
    const written = new Set(touched)
    touched.forEach(measureStripes)
    const unseen: [HTMLElement, readonly Box[]][] = []
    for (const i of touched) {
      const paragraph = view.mounted[i]
      if (paragraph && paragraph.unseen.length > 0)
        unseen.push([paragraph.element, unseenBoxes(paragraph, probe)])
    }
    touched.clear()
    if (isBarOld) {
      if (bar) written.add(bar.paragraph)
      const i = here ? view.paragraphAt(here.from) : -1
      bar = here && hasGutter(i) ? { paragraph: i, stripe: barOf(here, probe) } : null
      if (bar) written.add(i)
    }
    const made = isOutlineOld ? newOutlines() : null
    isBarOld = false
    isOutlineOld = false
    for (const i of written) {
      const element = view.mounted[i]?.element
      const own = stripes.get(i) ?? []
      if (element) showStripes(element, bar?.paragraph === i ? [...own, bar.stripe] : own)
    }
    for (const [element, boxes] of unseen) showUnseen(element, boxes)
    if (!made) return
    for (const each of outlines) {
      each.parentElement?.classList.remove('par-over')
      each.remove()
    }
    for (const [paragraph, layer] of made) {
      paragraph.classList.add('par-over')
      paragraph.append(layer)
    }
    outlines = made.map(([, layer]) => layer)
  }

  const schedule = (): void => {
    frame ||= requestAnimationFrame(draw)
  }
  const touch = (i: number): void => {
    touched.add(i)
    if (active && marksIn(i).includes(active)) isOutlineOld = true
    if (bar?.paragraph === i) isBarOld = true // a chip may have moved the words
    schedule()
  }
  const touchAll = (): void => {
    for (const i of stripes.keys()) touched.add(i)
    isBarOld = true
    isOutlineOld = true
    schedule()
  }
  document.fonts.addEventListener('loadingdone', touchAll) // other letters, other lines

  const coming = new Set<number>()
  const drawComing = (): void => {
    for (const i of coming) {
      if (stripes.has(i)) continue
      touched.add(i)
      if (active && marksIn(i).includes(active)) isOutlineOld = true
    }
    coming.clear()
    if (touched.size > 0) draw()
  }
  const behindFrame = new MessageChannel()
  behindFrame.port1.addEventListener('message', drawComing)
  behindFrame.port1.start()

  return {
    touch,
    show: (i) => {
      if (stripes.has(i)) return
      if (coming.size === 0) requestAnimationFrame(() => behindFrame.port2.postMessage(0))
      coming.add(i)
    },
    forget: (i) => stripes.delete(i),
    touchAll,
    setHere: (sentence) => {
      here = sentence
      isBarOld = true
      schedule()
    },
    setActive: (mark) => {
      active = mark
      isOutlineOld = true
      schedule()
    },
    setPicked: (next) => {
      const changed = [...picked, ...next]
      picked = next
      for (const i of stripes.keys())
        if (changed.some((span) => overlaps(span, view.model.paragraphs[i]!))) touched.add(i)
      schedule()
    },
    stripesOf: (i) => stripes.get(i) ?? [],
    destroy: () => {
      cancelAnimationFrame(frame)
      behindFrame.port1.close()
      document.fonts.removeEventListener('loadingdone', touchAll)
    },
  }
}
