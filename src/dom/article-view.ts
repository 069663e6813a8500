// The article as static DOM: one element per sentence with one text node in it, whole text, built once and never
// changed when tags change. The first screen is mounted at once, the rest in slices (performance.md 3).

import { indexAt, type Span } from '../text/span.ts'

/** The text as the reader needs it; offsets are UTF-16. `Reading` of the state floor has this shape. */
export type ArticleModel = {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentencesOf: (paragraph: number) => readonly Span[]
  readonly headline: Span | null
  readonly isSetAside: (paragraph: number) => boolean
  readonly isBoilerplate: (paragraph: number) => boolean
}

/** A sentence on the page. `from` and `to` are its offsets: they never come from the DOM's own text. */
export type SentenceElement = HTMLElement & { from: number; to: number }

/** A paragraph on the page, with the gutter for its stripes (the headline has one as well). */
export type MountedParagraph = Span & {
  readonly box: HTMLElement
  readonly words: HTMLElement
  readonly gutter: HTMLElement
  readonly sentences: readonly SentenceElement[]
}

export type ArticleView = {
  readonly model: ArticleModel
  /** What is mounted so far, in the order of the text; grows until `whole` is resolved. */
  readonly mounted: readonly MountedParagraph[]
  readonly scroller: HTMLElement
  /** The index of the paragraph that holds the offset, or of the last one before it. */
  readonly paragraphAt: (offset: number) => number
  /** The element of the sentence that holds the offset; mounts up to it where it is not there yet. */
  readonly sentenceAt: (offset: number) => SentenceElement | null
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
}

const GROUP = 16 // paragraphs per container with content-visibility; one for each paragraph drops frames
const SLICE_MS = 8
const CHARS_PER_LINE = 70
const LINE = 33
const GAP = 17

/** Builds the first screen now and the rest in slices that leave the main thread free. */
export const createArticleView = (model: ArticleModel, hosts: Hosts): ArticleView => {
  const { paragraphs } = model
  const mounted: MountedParagraph[] = []
  let group: HTMLElement | null = null
  let groupHeight = 0
  let sentences = 0
  let gone = false

  const mountNext = (): void => {
    const i = mounted.length
    const span = paragraphs[i]
    if (!span) return
    const isHeadline = model.headline?.start === span.start
    if (!isHeadline && (!group || group.childElementCount >= GROUP)) {
      group = document.createElement('div')
      groupHeight = 0
      if (hosts.text.firstChild) group.className = 'par-group'
      hosts.text.append(group)
    }
    if (group?.className) {
      groupHeight += heightOf(span)
      group.style.containIntrinsicSize = `auto ${groupHeight}px`
    }
    const words = document.createElement(isHeadline ? 'span' : 'p')
    const box = document.createElement(isHeadline ? 'span' : 'div')
    const gutter = document.createElement(isHeadline ? 'span' : 'div')
    gutter.className = 'gutter'
    gutter.setAttribute('aria-hidden', 'true')
    box.className = isHeadline
      ? 'par par-headline'
      : model.isBoilerplate(i)
        ? 'par par-boilerplate'
        : model.isSetAside(i)
          ? 'par par-meta'
          : 'par'
    const elements: SentenceElement[] = []
    let from = span.start
    for (const sentence of model.sentencesOf(i)) {
      if (sentence.start > from) words.append(model.text.slice(from, sentence.start))
      const element = document.createElement('span') as SentenceElement // its offsets follow at once
      element.from = sentence.start
      element.to = sentence.end
      element.className = 's'
      element.dataset['sentence'] = String(++sentences)
      element.dataset['start'] = String(sentence.start)
      element.dataset['end'] = String(sentence.end)
      element.append(model.text.slice(sentence.start, sentence.end))
      words.append(element)
      elements.push(element)
      from = sentence.end
    }
    box.append(gutter, words)
    ;(isHeadline ? hosts.headline : group!).append(box)
    mounted.push({ ...span, box, words, gutter, sentences: elements })
  }

  const view: ArticleView = {
    model,
    mounted,
    scroller: hosts.scroller,
    paragraphAt: (offset) => indexAt(paragraphs, offset),
    sentenceAt: (offset) => {
      const i = indexAt(paragraphs, offset)
      if (i >= mounted.length && i < paragraphs.length) {
        const first = mounted.length
        while (mounted.length <= i) mountNext()
        view.onMount(first, i)
      }
      const { sentences: elements = [] } = mounted[i] ?? {}
      return elements.findLast((element) => element.from <= offset) ?? elements[0] ?? null
    },
    onMount: () => undefined,
    whole: new Promise((done) => {
      const screen = hosts.scroller.clientHeight + 200
      for (let y = 0; mounted.length < paragraphs.length && y < screen;) {
        y += heightOf(paragraphs[mounted.length]!)
        mountNext()
      }
      // Lines can be lower than they were thought to be, those of a byline for example: the screen is filled anyway.
      const { bottom } = hosts.scroller.getBoundingClientRect()
      while (mounted.length < paragraphs.length && lastBottom(mounted) < bottom)
        for (let i = 0; i < GROUP; i++) mountNext()
      if (mounted.length === paragraphs.length) return done()
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        if (gone) return port1.close()
        const until = performance.now() + SLICE_MS
        const first = mounted.length
        do mountNext()
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

/** About how high a paragraph will be, in CSS pixels; for what the browser has not laid out yet. */
const heightOf = ({ start, end }: Span): number =>
  Math.ceil((end - start) / CHARS_PER_LINE) * LINE + GAP

const lastBottom = (mounted: readonly MountedParagraph[]): number =>
  mounted.at(-1)?.box.getBoundingClientRect().bottom ?? 0
