// The form of a folder of the reading corpus: `source.txt` and, by its words, `gold.json`.

import type { Meta } from './intake-corpus.ts'
import type { GoldEntity, ReadingTag } from './score.mjs'

export type SpanWords = {
  readonly id: string
  readonly quote: string
  readonly tag: ReadingTag
  readonly alt?: readonly ReadingTag[]
  readonly nested?: boolean
  readonly speaker: string | null
  readonly entity: string
  readonly form?: string
  readonly cue?: string
  readonly responseKind?: string
  readonly date?: { readonly stated: string; readonly resolved: string }
}

/** `gold.json`. All quotes are exact words of source.txt, in reading order. */
export type ReadingWords = {
  readonly about: string
  readonly article: Meta
  readonly boilerplate: readonly string[]
  readonly meta: readonly string[]
  readonly entities: readonly GoldEntity[]
  readonly spans: readonly SpanWords[]
  readonly none: readonly { readonly quote: string; readonly reason: string }[]
  readonly quotes: readonly {
    readonly quote: string
    readonly entity: string
    readonly balanced: boolean
  }[]
  readonly links: readonly {
    readonly from: string
    readonly to: string
    readonly relation: string
  }[]
}

/** One article of the corpus, by the name of its folder. */
export type ReadingSample = {
  readonly name: string
  readonly text: string
  readonly gold: ReadingWords
}
