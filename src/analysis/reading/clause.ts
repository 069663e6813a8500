// A clause as the tests of the guideline look at it, and what they say of it.

import type { Tag, Tier } from '../../core/types.ts'
import type { Span } from '../../text/span.ts'
import type { Cue } from './cues.ts'
import type { Word } from './sentence-words.ts'
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
  /** Who says it goes on from before. */
  readonly isGoingOn: boolean
  /** The cue that attributes it, where it is in the clause. */
  readonly verb: Cue | null
  /** On which side whoever says it stands: from -1, the accuser's, to 1, the accused's. */
  readonly stand: number
  /** On which side whoever its first words name stands. */
  readonly about: number
  /** An accusation or a denial stands in the article or the case. */
  readonly isDisputed: boolean
  /** So much of it that what rests on it may be shown; else it is a guess that is listed. */
  readonly isOpen: boolean
}

/** What speaks for a tag. */
export type Weight = {
  readonly tag: Tag
  readonly tier: Tier
  /** 0 to 1: at first how strong its words are, in the end how likely the tag is. */
  readonly score: number
  readonly rule: string
  readonly cue: Cue | null
  /** A weak one counts only where the article or the case holds what it could answer. */
  readonly needsTrigger: boolean
  readonly reasons: readonly Reason[]
}
