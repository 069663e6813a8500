// The article as static DOM: one element per sentence with one text node in it, whole text, built once and never
// changed when tags change. The first screen is mounted at once, the rest in slices (performance.md 3).

import { indexAt, type Span } from '../text/span.ts'
import { afterFrame } from './after-frame.ts'
import { createAsideBox, type Aside, type AsideBox } from './aside-box.ts'
import type { ArticleModel, Group, MountedParagraph, SentenceElement } from './article-model.ts'
import { lineHeights } from './line-heights.ts'
import { createParagraphs } from './paragraph-element.ts'

export type ArticleView = {
  readonly model: ArticleModel
  /** What is mounted so far, in the order of the text; grows until `whole` is resolved. */
  readonly mounted: readonly MountedParagraph[]
  readonly groups: readonly Group[]
  /** The index of the headline's paragraph, which stands above all groups; -1 where the text holds none. */
  readonly headline: number
  readonly scroller: HTMLElement
  /** The element that the groups are in. */
  readonly host: HTMLElement
  /** The index of the paragraph that holds the offset, or of the last one before it. */
  readonly paragraphAt: (offset: number) => number
  /** The element of the sentence that holds the offset; mounts up to it where it is not there yet. */
  readonly sentenceAt: (offset: number) => SentenceElement | null
  /**
   * Lays out what is around an offset now, before something is scrolled there: as long as the browser skips a group its
   * height is only thought, and the words would move under the eyes a frame later.
   */
  readonly layOutAround: (offset: number) => void
  /** Called with the indexes [first, last] of paragraphs that were just mounted. */
  onMount: (first: number, last: number) => void
  readonly whole: Promise<void>
  readonly destroy: () => void
}

export type Hosts = {
  /** The scrolling element. */
  readonly scroller: HTMLElement
  /** Where the paragraphs go. */
  readonly text: HTMLElement
  /** Where the headline's sentences go, when the text holds the headline. */
  readonly headline: HTMLElement
  /** Takes paragraphs back as text that were set aside. */
  readonly restore?: (span: Span) => void
  /** Boxes that are unfolded, by their start; kept by the caller from one view to the next. */
  readonly unfolded?: Set<number>
}

const GROUP = 16 // paragraphs per container with content-visibility; one for each paragraph drops frames
const SLICE_MS = 8
const AROUND = 2 // groups on either side of a place that is scrolled to
const BELOW = 200 // CSS pixels that are mounted at once beyond the first screen
/** Lines can be lower than they were thought to be, and the first screen must be full. */
const DOUBT = 0.85

/** Builds the first screen now and the rest in slices that leave the main thread free. */
export const createArticleView = (model: ArticleModel, hosts: Hosts): ArticleView => {
  const { paragraphs } = model
  const mounted: MountedParagraph[] = []
  const groups: Group[] = []
  const headline = model.headline ? indexAt(paragraphs, model.headline.start) : -1
  const heightOf = lineHeights(hosts.text, model)
  const builder = createParagraphs(model, headline)
  const boxHosts = {
    restore: hosts.restore ?? (() => undefined),
    unfolded: hosts.unfolded ?? new Set<number>(),
  }
  let box: { readonly aside: Aside; readonly it: AsideBox } | null = null
  let height = 0 // of the last group, in CSS pixels
  let gone = false

  const asideOf = (i: number): Aside | null =>
    model.isBoilerplate(i) ? (model.asideOf?.(i) ?? null) : null

  /** The box for a paragraph that is set aside: that of the one before it where both belong together. */
  const boxFor = (i: number): AsideBox | null => {
    const aside = asideOf(i)
    if (!aside) box = null
    else if (box?.aside !== aside) box = { aside, it: createAsideBox(aside, boxHosts) }
    return box?.it ?? null
  }

  /** A group takes no more paragraphs; but a box, which is folded, is never parted. */
  const isFull = (group: Group): boolean =>
    group.paragraphs.length >= GROUP && !(box && asideOf(mounted.length) === box.aside)

  const build = (i: number): void => {
    const paragraph = builder.build(i)
    const { element, start, end } = paragraph
    const inBox = i === headline ? null : boxFor(i)
    inBox?.add(element, { start, end })
    mounted.push({ ...paragraph, box: inBox })
  }

  /** Mounts at most until the last group is full, in one insertion. */
  const fillGroup = (most = GROUP): void => {
    let group = groups.at(-1)
    const isNew = !group || isFull(group)
    if (!group || isNew) {
      group = { element: document.createElement('div'), paragraphs: [] }
      if (groups.length > 0) group.element.className = 'par-group'
      groups.push(group)
      height = 0
    }
    for (let n = 0; n < most && mounted.length < paragraphs.length; n++) {
      if (isFull(group)) break
      const i = mounted.length
      build(i)
      const { element, box: inBox } = mounted[i]!
      if (i === headline) hosts.headline.append(element)
      else {
        const outer = inBox?.element ?? element
        if (outer.parentElement !== group.element) group.element.append(outer)
        group.paragraphs.push(i)
        height += heightOf(i)
      }
    }
    if (group.element.className) group.element.style.containIntrinsicSize = `auto ${height}px`
    if (isNew) hosts.text.append(group.element)
  }

  const view: ArticleView = {
    model,
    mounted,
    groups,
    headline,
    scroller: hosts.scroller,
    host: hosts.text,
    paragraphAt: (offset) => indexAt(paragraphs, offset),
    sentenceAt: (offset) => {
      const i = indexAt(paragraphs, offset)
      if (i >= mounted.length && i < paragraphs.length) {
        const first = mounted.length
        // A group more, so that the place can be scrolled to wherever on the screen it is to be.
        while (mounted.length <= i + GROUP && mounted.length < paragraphs.length) fillGroup()
        view.onMount(first, mounted.length - 1)
      }
      const { sentences: elements = [], box: around } = mounted[i] ?? {}
      around?.reveal() // a place that is asked for is to be seen
      return elements.findLast((element) => element.from <= offset) ?? elements[0] ?? null
    },
    layOutAround: (offset) => {
      const i = indexAt(paragraphs, offset)
      const at = groups.findIndex((group) => (group.paragraphs.at(-1) ?? -1) >= i)
      const around = groups.slice(Math.max(0, at - AROUND), at + AROUND + 1)
      for (const { element } of around) element.style.contentVisibility = 'visible'
      afterFrame(() => {
        for (const { element } of around) element.style.contentVisibility = ''
      })
    },
    onMount: () => undefined,
    whole: new Promise((done) => {
      const screen = hosts.scroller.clientHeight + BELOW
      for (let y = 0; mounted.length < paragraphs.length && y < screen;) {
        y += DOUBT * heightOf(mounted.length)
        fillGroup(1)
      }
      if (mounted.length === paragraphs.length) return done()
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        if (gone) return port1.close()
        const until = performance.now() + SLICE_MS
        const first = mounted.length
        do fillGroup()
        while (mounted.length < paragraphs.length && performance.now() < until)
        view.onMount(first, mounted.length - 1)
        if (mounted.length < paragraphs.length) return port2.postMessage(0)
        port1.close()
        done()
      })
      port1.start()
      // The first screen is painted before the first slice begins.
      requestAnimationFrame(() => setTimeout(() => port2.postMessage(0)))
    }),
    destroy: () => {
      gone = true
      hosts.text.replaceChildren()
      hosts.headline.replaceChildren()
    },
  }
  return view
}
