// What scripts/evaluate.ts uses of the scorer; score.mjs itself is kept byte for byte.

export type Counts = {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly errors?: readonly string[]
}
export type Scores = {
  readonly boilerplateLines?: Counts
  readonly bodyCharsLost?: number
  readonly boilerplateErrors?: readonly string[]
  readonly metadata?: Counts
}
export type Gold = {
  readonly arts: Readonly<Record<string, unknown>>
  readonly cross: unknown
  readonly ents: readonly unknown[]
}
export declare const loadGold: (dir?: string) => Gold
export declare const score: (out: unknown, gold: Gold, only?: readonly string[]) => Scores
export declare const print: (scores: Scores) => void
