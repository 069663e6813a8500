// All entries of a lexicon in one index, by the word that they begin with: one look at each word of a text finds those
// that may begin there, however many there are.

import type { LexiconEntry, Tier } from '../../core/types.ts'
import { plainPattern } from '../../core/cue-pattern.ts'
import {
  beginningsOf,
  isBeginning,
  keyOf,
  matchAt,
  patternOf,
  type Pattern,
  type Token,
} from '../token-patterns.ts'

/** An entry with the tier that the case's decisions gave it. */
export type Cue = { readonly entry: LexiconEntry; readonly tier: Tier }

export type CueIndex = {
  /** The cues whose words begin with this token, each with the index behind its last token; the longest first. */
  readonly at: (
    tokens: readonly Token[],
    from: number,
  ) => readonly (Cue & { readonly to: number })[]
}

/** The index of cues. Their patterns must be without a problem (`patternProblem`). */
export const cueIndexOf = (cues: readonly Cue[]): CueIndex => {
  const words = new Map<string, Row[]>()
  const beginnings = new Map<string, Row[]>()
  for (const [order, cue] of cues.entries()) {
    const pattern = patternOf(plainPattern(cue.entry.pattern))
    const row = { ...cue, order, pattern }
    for (const word of new Set(beginningsOf(pattern)))
      if (isBeginning(word)) addTo(beginnings, word.slice(0, -1), row)
      else addTo(words, word, row)
  }
  const lengths = [...new Set([...beginnings.keys()].map(({ length }) => length))]

  const rowsFor = (token: Token): Iterable<Row> | null => {
    const whole = words.get(keyOf(token)) ?? null
    let found: Set<Row> | null = null // most words begin no cue
    for (const length of lengths) {
      if (length > token.folded.length) continue
      const some = beginnings.get(token.folded.slice(0, length))
      if (!some) continue
      found ??= new Set(whole)
      for (const row of some) found.add(row)
    }
    return found ?? whole
  }

  return {
    at: (tokens, from) => {
      const token = tokens[from]
      const rows = token ? rowsFor(token) : null
      if (!rows) return NONE
      const found: Found[] = []
      for (const { entry, tier, order, pattern } of rows) {
        const to = matchAt(pattern, tokens, from, false)
        if (to > from) found.push({ entry, tier, order, to })
      }
      return found.length < 2 ? found : found.sort((a, b) => b.to - a.to || a.order - b.order)
    },
  }
}

type Row = Cue & { readonly order: number; readonly pattern: Pattern }
type Found = Cue & { readonly order: number; readonly to: number }

const NONE: readonly [] = []

const addTo = (rows: Map<string, Row[]>, word: string, row: Row): void => {
  const some = rows.get(word)
  if (some) some.push(row)
  else rows.set(word, [row])
}
