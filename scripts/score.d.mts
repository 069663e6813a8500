// What the scripts and tests use of the scorer; score.mjs itself is kept byte for byte.

export type Counts = {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly errors?: readonly string[]
}
export type ReadingTag = 'claim' | 'denial' | 'context'
/** Figures of each tag and of all of them together. */
export type TagCounts = Readonly<Record<ReadingTag | 'micro', Counts>>
export type Scores = {
  readonly boilerplateLines?: Counts
  readonly boilerplateChars?: Counts
  readonly bodyCharsLost?: number
  readonly boilerplateErrors?: readonly string[]
  readonly sentenceTags?: TagCounts & { readonly macroF1: number }
  readonly sentenceTagsLenient?: TagCounts & { readonly macroF1: number }
  readonly sentenceExactSet?: number
  readonly spansExact?: TagCounts
  readonly spansIoU50?: TagCounts
  readonly spansIoU50Lenient?: Counts
  readonly spansIoU50AnyTag?: Counts
  readonly tokens?: Counts
  readonly spansOutsideArticleText?: number
  readonly spanSpeaker?: Counts & { readonly namedRecall: number }
  readonly quotesExact?: Counts
  readonly quotesOverlap?: Counts
  readonly quoteSpeakerAccuracyOverGold?: number
  /** Found of all, as "2/3". */
  readonly quotesUnbalanced?: string
  readonly denialLinks?: Counts
  readonly metadata?: Counts
}
type Offsets = { readonly start: number; readonly end: number }
export type GoldSpan = Offsets & {
  readonly id: string
  readonly quote: string
  readonly tag: ReadingTag
  readonly alt: readonly ReadingTag[]
  readonly nested: boolean
  readonly attributes: {
    readonly speaker: string | null
    readonly speakerSpan: Offsets | null
    readonly speakerEntity: string
    readonly form: string | null
    readonly cue: (Offsets & { readonly quote: string }) | null
    readonly responseKind: string | null
    readonly statementDateStated: string | null
    readonly statementDateResolved: string | null
  }
}
export type GoldSentence = Offsets & {
  readonly id: string
  readonly region: 'headline' | 'body'
  readonly quote: string
  readonly spans: readonly string[]
  readonly tags: readonly ReadingTag[]
}
export type GoldQuote = Offsets & {
  readonly id: string
  readonly quote: string
  readonly speakerEntity: string
  readonly balanced: boolean
}
/** The ids of two spans. */
export type GoldLink = { readonly from: string; readonly to: string; readonly relation: string }
export type GoldEntity = {
  readonly id: string
  readonly canonical: string
  readonly variants: readonly string[]
}
/** One article of a gold standard, with everything that the scorer computes with. */
export type GoldArticle = {
  readonly name: string
  readonly text: string
  readonly article: {
    readonly title: string | null
    readonly outlet: string | null
    readonly byline: string | null
    readonly published: string | null
    readonly url: string | null
    readonly bodyRanges: readonly Offsets[]
    readonly boilerplate: readonly Offsets[]
    readonly meta: readonly Offsets[]
    readonly headline: Offsets | null
  }
  readonly sentences: readonly GoldSentence[]
  readonly spans: readonly GoldSpan[]
  readonly quotes: readonly GoldQuote[]
  readonly links: readonly GoldLink[]
}
export type Gold = {
  readonly arts: Readonly<Record<string, unknown>>
  readonly cross: unknown
  readonly ents: readonly unknown[]
}
export declare const loadGold: (dir?: string) => Gold
export declare const score: (out: unknown, gold: Gold, only?: readonly string[]) => Scores
export declare const print: (scores: Scores) => void
/** The gold as if an engine had written it: every score of it is 1. */
export declare const selfOutput: (gold: Gold) => unknown
