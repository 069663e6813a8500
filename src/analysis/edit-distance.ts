// How many letters two words differ in, told letter by letter: words that begin alike share the work, and a beginning
// after which nothing can be near enough ends it.

/** What a word is compared with, spelt from its first letter; a letter replaces what was spelt from its place on. */
export type Spelling = {
  /**
   * Spells the unit at an index, behind those that were spelt before it. False where nothing that begins so is within;
   * nothing is spelt behind that.
   */
  readonly spell: (index: number, unit: number) => boolean
  /** Whether the first `length` units, all of them spelt, are within. */
  readonly isWithin: (length: number) => boolean
}

/**
 * Within is what has at most `most` letters added, left out, changed or swapped with the next one against `word` (optimal
 * string alignment). O(most) a letter; compares UTF-16 units.
 */
export const spellingBeside = (word: string, most: number): Spelling => {
  const far = most + 1
  const width = word.length + 1
  // One row for each letter that is spelt; what lies farther from the diagonal than `most` stays far.
  const table = new Uint8Array((word.length + far + 1) * width).fill(far)
  for (let j = 0; j <= Math.min(most, word.length); j++) table[j] = j
  const units = new Uint16Array(table.length / width)
  const unitsOf = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))

  return {
    spell: (index, unit) => {
      units[index] = unit
      const i = index + 1
      const row = i * width
      const above = row - width
      let least = far
      if (i <= most) table[row] = least = i
      for (let j = Math.max(1, i - most); j < width && j <= i + most; j++) {
        const own = unitsOf[j - 1]!
        let distance = table[above + j - 1]! + (own === unit ? 0 : 1)
        distance = Math.min(distance, table[above + j]! + 1, table[row + j - 1]! + 1, far)
        if (i > 1 && j > 1 && own === units[index - 1] && unit === unitsOf[j - 2])
          distance = Math.min(distance, table[above - width + j - 2]! + 1)
        table[row + j] = distance
        if (distance < least) least = distance
      }
      return least < far
    },
    isWithin: (length) => table[length * width + word.length]! < far,
  }
}
