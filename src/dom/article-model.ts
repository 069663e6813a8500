// The text as the reader needs it, and what of it is on the page: paragraphs, their sentences, and the groups they are in.

import type { Span } from '../text/span.ts'
import type { Unseen } from '../text/unseen.ts'
import type { Aside, AsideBox } from './aside-box.ts'

/** The text as the reader needs it; offsets are UTF-16. `Reading` of the state floor has this shape. */
export type ArticleModel = {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentencesOf: (paragraph: number) => readonly Span[]
  readonly headline: Span | null
  readonly isSetAside: (paragraph: number) => boolean
  readonly isBoilerplate: (paragraph: number) => boolean
  /** What a boilerplate paragraph's box says; one and the same object for the paragraphs of one box. */
  readonly asideOf?: (paragraph: number) => Aside | null
}

/** A sentence on the page. Its offsets and its words never come from the DOM's own text, which others may change. */
export type SentenceElement = HTMLElement & { from: number; to: number; words: string }

/** A paragraph on the page; the headline is one as well. */
export type MountedParagraph = Span & {
  readonly element: HTMLElement
  readonly sentences: readonly SentenceElement[]
  /** The box it is in, where it is set aside. */
  readonly box: AsideBox | null
  /** Characters in it that nobody sees. */
  readonly unseen: readonly Unseen[]
}

/** Paragraphs under one container with `content-visibility`, by their indexes in the text. */
export type Group = { readonly element: HTMLElement; readonly paragraphs: number[] }
