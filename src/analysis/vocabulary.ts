// Every word that was ever seen, as a number from 1; which of them begin with some letters, and which are similar.

import { isWithin } from './edit-distance.ts'
import { grown } from './postings.ts'

export type Vocabulary = {
  /** The number of a word; a new word gets the next one. */
  readonly numberOf: (word: string) => number
  /** The number of a word that is known, as a list. */
  readonly exactly: (word: string) => readonly number[]
  /** The words that begin so, sorted by number. */
  readonly beginning: (letters: string) => readonly number[]
  /** The words within so many letters (`isWithin`), sorted by number. */
  readonly similar: (word: string, most: number) => readonly number[]
  readonly size: () => number
}

export const createVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>()
  const words = [''] // by number
  let letters = new Uint32Array(1024) // by number: which letters it has
  let sorted: readonly string[] = []
  let fresh: string[] = [] // not among the sorted ones yet

  const allSorted = (): readonly string[] => {
    if (fresh.length === 0) return sorted
    // Nearly sorted already: the sort of the engine (TimSort) merges the two in one pass.
    sorted = [...sorted, ...fresh.sort(byUnit)].sort(byUnit)
    fresh = []
    return sorted
  }

  return {
    size: () => numbers.size,
    numberOf: (word) => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      const number = words.length
      numbers.set(word, number)
      words.push(word)
      fresh.push(word)
      if (number >= letters.length) letters = grown(letters, number)
      letters[number] = lettersOf(word)
      return number
    },
    exactly: (word) => {
      const number = numbers.get(word)
      return number === undefined ? [] : [number]
    },
    beginning: (start) => {
      const all = allSorted()
      const found: number[] = []
      for (let at = firstFrom(all, start); all[at]?.startsWith(start) === true; at++)
        found.push(numbers.get(all[at]!)!) // every sorted word has a number
      return found.sort((a, b) => a - b)
    },
    similar: (word, most) => {
      const wanted = lettersOf(word)
      const found: number[] = []
      for (let number = 1; number < words.length; number++) {
        // One changed letter is at most one letter less and one more.
        if (bitsIn(letters[number]! ^ wanted) > 2 * most) continue
        if (isWithin(words[number]!, word, most)) found.push(number)
      }
      return found
    },
  }
}

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const firstFrom = (words: readonly string[], word: string): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

/** One bit for each letter; several letters of large scripts share one, which only lets more through. */
const lettersOf = (word: string): number => {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters >>> 0
}

const bitsIn = (number: number): number => {
  let bits = number - ((number >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
