// What was typed into the search field, as words and phrases.

import { termsOf, type Term } from './terms.ts'

/** Words of the query that must follow each other: those with the indexes from `from` up to `to`. */
export type Phrase = { readonly from: number; readonly to: number }

export type Query = {
  /** Every word, folded, in the order in which they were typed; all of them must be found. */
  readonly words: readonly string[]
  readonly phrases: readonly Phrase[]
  /** The last word is still being typed: what begins with it is found. */
  readonly isOpen: boolean
}

/** A single letter is a beginning of too much. */
const LEAST_LETTERS = 2
/** More is a paste that went astray. */
const LONGEST = 500

/**
 * Words in quotation marks of any shape are a phrase; so are words of scripts without blanks that were typed as one. The
 * last word is open unless a blank, a stop or a mark stands behind it.
 */
export const queryOf = (typed: string): Query => {
  const query = typed.slice(0, LONGEST)
  const words: string[] = []
  const phrases: Phrase[] = []
  let isOpen = false
  let at = 0
  for (const [n, part] of query.split(/["“”„«»]/).entries()) {
    const terms = termsOf(part)
    for (const group of n % 2 === 1 ? [terms] : joinedIn(terms)) {
      const from = words.length
      for (const { folded } of group) words.push(folded)
      if (group.length > 1) phrases.push({ from, to: words.length })
    }
    const last = terms.at(-1)
    if (last) isOpen = at + last.end === query.length && last.folded.length >= LEAST_LETTERS
    at += part.length + 1
  }
  return { words, phrases, isOpen }
}

const joinedIn = (terms: readonly Term[]): readonly (readonly Term[])[] => {
  const groups: Term[][] = []
  for (const term of terms) {
    const group = groups.at(-1)
    if (group && term.isJoined) group.push(term)
    else groups.push([term])
  }
  return groups
}
