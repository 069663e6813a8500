// A cue that is tried on a text: what is asked and what is answered.

import type { Span } from '../../text/span.ts'
import type { ReadingInput } from './types.ts'

export type TrialText = Pick<ReadingInput, 'text' | 'leftOut' | 'headline'>

/** A hit among its neighbours; `start` and `end` are its place in the text. */
export type TrialHit = Span & {
  readonly before: string
  readonly words: string
  readonly after: string
  /** It stands inside of a quotation. */
  readonly isQuoted: boolean
}

export type Trial = {
  /** How often the words stand there in all, and how many of them count where the entry counts (`scope`). */
  readonly total: number
  readonly counting: number
  /** The first of them, those that count before the others, each in reading order. */
  readonly hits: readonly TrialHit[]
}
