// A clause as the tests of the guideline look at it, and what they say of it.

import type { Tag, Tier } from '../../core/types.ts'
import type { Span } from '../../text/span.ts'
import type { Cue } from './cues.ts'
import type { Word } from './sentence-words.ts'
import type { Side } from './sides.ts'
import type { Reason, Sentence } from './types.ts'

/** A clause with all that the tests look at. */
export type Clause = Span & {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
  /** Somebody is said to say it. */
  readonly isAttributed: boolean
  /** Its own words say so, by a verb or by marks, and not what the speech stage made of an act. */
  readonly isWorded: boolean
  /** The cue that attributes it, where it is in the clause. */
  readonly verb: Cue | null
  readonly side: Side
  /** On which side whoever its first words name stands. */
  readonly about: Side
  /** Whoever says it denies something somewhere in the article. */
  readonly isDenier: boolean
  /** It stands in marks as a whole, or all but its attribution does. */
  readonly isQuote: boolean
  /** An accusation or a denial stands in the article or the case. */
  readonly isDisputed: boolean
  /** So much of it that what rests on it may be shown; else it is a guess that is listed. */
  readonly isOpen: boolean
}

/** What speaks for a tag. */
export type Weight = {
  readonly tag: Tag
  readonly tier: Tier
  /** 0 to 1, compared among the weights of one clause. */
  readonly score: number
  readonly rule: string
  readonly cue: Cue | null
  /** A weak one counts only where the article or the case holds what it could answer. */
  readonly needsTrigger: boolean
  readonly reasons: readonly Reason[]
}
