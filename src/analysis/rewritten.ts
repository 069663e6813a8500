// One text that was reworded: hardly three words in a row are left, but sentence by sentence it says the same in words
// half of which are the same.

import { sentencesOf } from '../text/sentences.ts'
import { runsOf } from './terms.ts'
import type { Span } from '../text/span.ts'

/** From this Jaccard of their words on two sentences say the same (F1 .89 on 3,000 pairs of copies and paraphrases). */
export const SAME_SENTENCE = 0.27
/**
 * From this share of sentences on a text is another one, reworded. The careless rewrite of the examples has .58 and .75,
 * independent reports of one event .38 at most.
 */
export const REWRITTEN = 0.5
/** A word is its beginning: `depart` and `departed` are one, in any language, without a list of endings. */
const BEGINNING = 5
/** Fewer words are a heading or a cry, and alike by chance. */
const LEAST_WORDS = 4
/** Sentences that are compared, from the beginning. */
const MOST_SENTENCES = 400

/** A sentence as the set of its words. */
export type WordSets = readonly ReadonlySet<string>[]

/** The sentences of a text without what is left out, each as the set of its words' beginnings. */
export const wordSetsOf = (text: string, leftOut: readonly Span[]): WordSets => {
  const terms = runsOf(text, leftOut).flat()
  const sets: ReadonlySet<string>[] = []
  let next = 0
  for (const { end } of sentencesOf(text)) {
    const words = new Set<string>()
    for (let term = terms[next]; term && term.start < end; term = terms[++next])
      words.add(term.folded.slice(0, BEGINNING))
    if (words.size >= LEAST_WORDS) sets.push(words)
    if (sets.length === MOST_SENTENCES) break
  }
  return sets
}

/** The share of the sentences of `ours` that say the same as one of `theirs`; 0 where there is none. */
export const rewrittenShare = (ours: WordSets, theirs: WordSets): number => {
  if (ours.length === 0) return 0
  const places = new Map<string, number[]>()
  for (const [at, words] of theirs.entries())
    for (const word of words) {
      const known = places.get(word)
      if (known) known.push(at)
      else places.set(word, [at])
    }
  const shared = new Uint32Array(theirs.length)
  let same = 0
  for (const words of ours) {
    shared.fill(0)
    for (const word of words) for (const at of places.get(word) ?? []) shared[at]!++ // a place in theirs
    if (theirs.some((each, at) => isSame(shared[at] ?? 0, words.size + each.size))) same++
  }
  return same / ours.length
}

const isSame = (shared: number, sizes: number): boolean =>
  shared / (sizes - shared) >= SAME_SENTENCE
