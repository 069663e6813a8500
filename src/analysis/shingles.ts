// Shingles: every three words that follow each other (Broder 1997). Two texts share few of them by chance and most of
// them by copying.

import type { Term } from './terms.ts'

/** Words in a shingle. Two are shared by chance, five are all lost by one changed word in every five. */
export const WORDS = 3

/**
 * The distinct shingles of a text as sorted numbers: FNV-1a, 32 bits, over the UTF-16 units of the three folded words
 * with a blank behind each. A run (`runsOf`) ends them, so none holds words from both sides of what is left out.
 *
 * Two shingles with one number are one in 4,295 million pairs. Of two articles with 600 shingles each, less than one
 * pair in 10,000 has such a collision, and it moves their share by 1/600: nothing that a threshold of a half sees.
 */
export const shinglesOf = (runs: readonly (readonly Term[])[]): Uint32Array => {
  let count = 0
  for (const run of runs) count += Math.max(0, run.length - WORDS + 1)
  const all = new Uint32Array(count)
  let next = 0
  for (const run of runs)
    for (let first = 0; first + WORDS <= run.length; first++) all[next++] = numberOf(run, first)
  return distinct(all.sort())
}

const numberOf = (run: readonly Term[], first: number): number => {
  let number = 0x811c9dc5
  for (let i = first; i < first + WORDS; i++) {
    const word = run[i]?.folded ?? ''
    for (let at = 0; at < word.length; at++)
      number = Math.imul(number ^ word.charCodeAt(at), 0x01000193)
    number = Math.imul(number ^ 0x20, 0x01000193)
  }
  return number >>> 0
}

const distinct = (sorted: Uint32Array): Uint32Array => {
  let length = 0
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i] ?? 0
  return sorted.slice(0, length)
}
