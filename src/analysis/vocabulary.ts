// Every word that was ever seen, as a number from 1; which of them begin with some letters, and which are similar.

import { spellingBeside } from './edit-distance.ts'

export type Vocabulary = {
  /** The number of a word; a new word gets the next one. */
  readonly numberOf: (word: string) => number
  /** The number of a word that is known, as a list. */
  readonly exactly: (word: string) => readonly number[]
  /** The words that begin so, sorted by number. */
  readonly beginning: (letters: string) => readonly number[]
  /** The words within so many letters (`spellingBeside`), sorted by number. */
  readonly similar: (word: string, most: number) => readonly number[]
  readonly size: () => number
}

export const createVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>()
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
      const number = numbers.size + 1
      numbers.set(word, number)
      fresh.push(word)
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
      const all = allSorted()
      const spelling = spellingBeside(word, most)
      const found: number[] = []
      let before = ''
      let spelt = 0 // units of the word before that stand in the spelling
      for (let at = 0; at < all.length;) {
        const each = all[at]!
        spelt = sharedBy(before, each, spelt)
        before = each
        let isNear = true
        for (; isNear && spelt < each.length; spelt++)
          isNear = spelling.spell(spelt, each.charCodeAt(spelt))
        if (isNear && spelling.isWithin(spelt)) found.push(numbers.get(each)!) // as above
        at = isNear ? at + 1 : firstBehind(all, each.slice(0, spelt), at)
      }
      return found.sort((a, b) => a - b)
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

/** The first word from `from` on that does not begin so, where the one at `from` does: in steps that double, then by halves. */
const firstBehind = (words: readonly string[], start: string, from: number): number => {
  let low = from
  let step = 1
  while (words[low + step]?.startsWith(start) === true) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, words.length)
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (words[middle]!.startsWith(start)) low = middle
    else high = middle
  }
  return high
}

/** How many of the first units both have, at most `most`. */
const sharedBy = (a: string, b: string, most: number): number => {
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  return shared
}
