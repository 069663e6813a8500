// Several words in a row, as the tables of words write them.

import type { Tokens } from './nouns.ts'
import type { SpeechWords } from './speech-words.ts'

type Sequence = readonly ReadonlySet<string>[]

/** Sequences by the words that they may begin with. */
export type Sequences = ReadonlyMap<string, readonly Sequence[]>

/** Phrases of a table, compiled: `a|b c`, `*` for up to two words of any kind. */
const sequencesOf = (phrases: readonly string[]): Sequences => {
  const byFirst = new Map<string, Sequence[]>()
  for (const phrase of phrases) {
    const sequence = phrase.split(' ').map((word) => new Set(word.split('|')))
    for (const word of sequence[0] ?? [])
      byFirst.set(word, [...(byFirst.get(word) ?? []), sequence])
  }
  return byFirst
}

/** How many tokens a sequence takes that begins at this place; 0 where none does. */
export const lengthAt = (tokens: Tokens, at: number, sequences: Sequences): number => {
  for (const sequence of sequences.get(tokens[at]?.low ?? '') ?? []) {
    const length = taken(tokens, at, sequence)
    if (length > 0) return length
  }
  return 0
}

/** Most words in a gap. */
const GAP = 2

const taken = (tokens: Tokens, at: number, sequence: Sequence): number => {
  let i = at
  for (const [place, set] of sequence.entries()) {
    if (set.has('*')) {
      const after = sequence[place + 1]
      for (
        let gap = 0;
        gap < GAP && tokens[i]?.kind === 'word' && !after?.has(tokens[i]!.low);
        gap += 1
      )
        i += 1
      continue
    }
    if (!set.has(tokens[i]?.low ?? '')) return 0
    i += 1
  }
  return i - at
}

/** The sequences of words of a table, made once. */
export type Patterns = {
  readonly before: Sequences
  readonly behind: Sequences
  readonly acts: Sequences
}

/** The phrases of a table as sequences of sets. */
export const patternsOf = (words: SpeechWords): Patterns => ({
  before: sequencesOf(words.sourcesBefore),
  behind: sequencesOf(words.sourcesBehind),
  acts: sequencesOf(words.verbPhrases),
})
