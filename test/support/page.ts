// An article on a page, laid out with the styles of the reader, for tests of the dom floor in a real browser.

import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import '../../src/ui/reader/article.css'
import { newAnnotation, type Placed } from '../../src/core/annotation.ts'
import type {
  AnnotationId,
  ArticleId,
  PersonId,
  Region,
  Tag,
  Timestamp,
} from '../../src/core/types.ts'
import { createArticleView, type ArticleView, type Hosts } from '../../src/dom/article-view.ts'
import { createPainter, type Painter } from '../../src/dom/paint.ts'
import { readingOf, type Reading } from '../../src/state/reading.ts'
import type { Span } from '../../src/text/span.ts'

export type Laid = {
  readonly reading: Reading
  readonly view: ArticleView
  readonly hosts: Hosts
  readonly article: HTMLElement
  readonly remove: () => void
}

const articleId = 'a0000000-0000-4000-8000-000000000001' as ArticleId // a test's id

/** Lays a text out in a scroller of this height (CSS pixels), as ui/reader/ArticleText.tsx does. */
export const layOut = (
  text: string,
  { regions = [], height = 500 }: { regions?: readonly Region[]; height?: number } = {},
): Laid => {
  const scroller = document.body.appendChild(document.createElement('div'))
  scroller.style.cssText = `position:relative;overflow:auto;width:640px;height:${height}px`
  const article = scroller.appendChild(document.createElement('article'))
  article.className = 'article'
  const header = article.appendChild(document.createElement('header'))
  const headline = header
    .appendChild(document.createElement('h1'))
    .appendChild(document.createElement('span'))
  header.appendChild(document.createElement('div')).append('Source of the article')
  const words = article.appendChild(document.createElement('div'))
  const reading = readingOf({ id: articleId, regions }, text)
  const hosts = { scroller, text: words, headline }
  const view = createArticleView(reading, hosts)
  const remove = (): void => {
    view.destroy()
    scroller.remove()
  }
  return { reading, view, hosts, article, remove }
}

export type Painted = Laid & { readonly painter: Painter }

let cleanUp: (() => void)[] = []

/** The same with its tags painted; `removePainted` takes it away. */
export const painted = (...args: Parameters<typeof layOut>): Painted => {
  const laid = layOut(...args)
  const painter = createPainter(laid.view)
  cleanUp.push(painter.destroy, laid.remove)
  return { ...laid, painter }
}

export const removePainted = (): void => {
  for (const each of cleanUp) each()
  cleanUp = []
  document.body.replaceChildren()
}

/** A region over the first occurrence of some words. */
export const region = (text: string, words: string, kind: Region['kind']): Region => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind, by: 'person', exact: words }
}

/** The span of the first occurrence of some words. */
export const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

let made = 0

/** An annotation as the core makes them. */
export const markOn = (text: string, span: Span, tag: Tag): Placed =>
  newAnnotation(text, {
    id: `b0000000-0000-4000-8000-${String(++made).padStart(12, '0')}` as AnnotationId, // a test's id
    articleId,
    span,
    tag,
    at: '2031-03-15T09:00:00.000Z' as Timestamp, // a test's time
    by: '90000000-0000-4000-8000-000000000001' as PersonId, // a test's id
  })

/** What is shown, by id, as the painter wants it. */
export const marksOf = (...marks: readonly Placed[]): ReadonlyMap<AnnotationId, Placed> =>
  new Map(marks.map((mark) => [mark.id, mark]))

/** Two frames: what is drawn in the next one is there. */
export const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
  })

/** So many paragraphs of three sentences. */
export const longText = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, n) =>
      `Paragraph ${n + 1} begins here. Karsovia rejected report ${n + 1}. Alveria repeated it on Monday.`,
  ).join('\n\n')
