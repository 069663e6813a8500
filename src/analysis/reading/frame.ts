// One attribution in a sentence, as its words show it.

import type { Phrase } from './nouns.ts'
import type { SpeakerRule } from './types.ts'

/** One attribution in a sentence; numbers are indexes of its tokens. */
export type Frame = {
  readonly rule: SpeakerRule
  /** Who is named; `null` where nobody is (`it was alleged`) or the narrator speaks (`did not respond`). */
  readonly subject: Phrase | null
  readonly who: 'speaker' | 'unknown' | 'outlet'
  /** The verb, or the first and the last word of `according to`. */
  readonly verb: Phrase
  /** All of it: subject and verb. */
  readonly whole: Phrase
  /**
   * main: governs its clause · nested: part of what another one says · relative: `who said` ·
   * joined: a further verb of the same subject, a participle too
   */
  readonly place: 'main' | 'nested' | 'relative' | 'joined'
  /** It stands behind all that it attributes. */
  readonly isTrailing: boolean
  /** Number of the clause in the sentence. */
  readonly clause: number
  /** Through whom the words came, as named here. */
  readonly relays: readonly Phrase[]
}

/** An attribution before it is told which clause it stands in. */
export type Found = Omit<Frame, 'clause'>

export const plainFrame = (rule: SpeakerRule, subject: Phrase, verb: Phrase): Found => ({
  rule,
  subject,
  who: 'speaker',
  verb,
  whole: { first: Math.min(subject.first, verb.first), last: Math.max(subject.last, verb.last) },
  place: 'main',
  isTrailing: false,
  relays: [],
})
