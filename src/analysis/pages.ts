// An article as search keeps it: its words as numbers, in order, and where each begins. Phrases are looked for in it, and
// the hit that is shown.

import type { Span } from '../text/span.ts'
import { termsOf, type Term } from './terms.ts'

export type Page = {
  readonly text: string
  /** In order and apart; see `inOrder`. */
  readonly leftOut: readonly Span[]
}

/**
 * The words of an article by their numbers: those of the text, then those of each line about it. 0 stands behind each of
 * these, and where something is left out.
 */
export type Numbered = {
  readonly words: Uint32Array
  /** Where each word of the text begins, in UTF-16 units. */
  readonly starts: Uint32Array
  /** Where the words of each line begin among `words`; the first is where those of the text end. */
  readonly lines: readonly number[]
}

/** Words that follow each other. */
export type Sequence = {
  /** For each place which numbers may stand there, by number. */
  readonly places: readonly Uint8Array[]
  /** Which place to look for first, and the number that alone may stand there. */
  readonly rarest: { readonly place: number; readonly number: number }
}

type Run = readonly Term[]

export const numbered = (
  runs: readonly Run[],
  lines: readonly Run[],
  numberOf: (word: string) => number,
): Numbered => {
  const units = (sum: number, run: Run): number => sum + run.length + 1
  const inText = runs.reduce(units, 0)
  const words = new Uint32Array(lines.reduce(units, inText))
  const starts = new Uint32Array(inText)
  const lineStarts: number[] = []
  let next = 0
  for (const run of runs) {
    for (const { folded, start } of run) {
      starts[next] = start
      words[next++] = numberOf(folded)
    }
    next++
  }
  for (const line of lines) {
    lineStarts.push(next)
    for (const { folded } of line) words[next++] = numberOf(folded)
    next++
  }
  return { words, starts, lines: lineStarts }
}

/**
 * The sequence of groups of numbers, one for each place, among the numbers up to `most`. At least one of the groups is a
 * single number; the highest of these is taken for the rarest, as numbers are given to words when they are first seen.
 */
export const sequenceOf = (groups: readonly (readonly number[])[], most: number): Sequence => {
  let rarest = { place: 0, number: 0 }
  for (const [place, [number = 0, ...others]] of groups.entries())
    if (others.length === 0 && number > rarest.number) rarest = { place, number }
  const places = groups.map((group) => {
    const mayStand = new Uint8Array(most + 1)
    for (const number of group) mayStand[number] = 1
    return mayStand
  })
  return { places, rarest }
}

/** The index of the first word of the sequence, or -1. */
export const indexOfSequence = ({ words }: Numbered, { places, rarest }: Sequence): number => {
  const { place, number } = rarest
  // The engine's own search in typed arrays is many times faster than looking at each word here.
  for (let at = words.indexOf(number, place); at >= 0; at = words.indexOf(number, at + 1))
    if (places.every((one, n) => one[words[at - place + n] ?? 0] === 1)) return at - place
  return -1
}

/** Words in which a hit is looked for together: about two lines. */
const LINE = 24

/**
 * The index of the word to show: the first one behind which most of the wanted words stand within two lines. `wordOf`
 * gives for a number which word of the query it is, from 1, else 0; `wanted` is how many there are. -1 where none stands in the text.
 */
export const bestIndex = (
  { words, starts }: Numbered,
  wordOf: Uint8Array,
  wanted: number,
): number => {
  const hits: (readonly [index: number, word: number])[] = []
  for (let index = 0; index < starts.length && hits.length < MOST_HITS; index++) {
    const word = wordOf[words[index]!] ?? 0
    if (word > 0) hits.push([index, word])
  }
  let best = -1
  let most = 0
  for (const [n, [index]] of hits.entries()) {
    const together = new Set<number>()
    for (let i = n; (hits[i]?.[0] ?? Infinity) < index + LINE; i++) together.add(hits[i]![1])
    if (together.size > most) [best, most] = [index, together.size]
    if (most === wanted) break
  }
  return best
}

/** Later ones are not looked at in a text that is full of them. */
const MOST_HITS = 400

/** The place of `count` words from an index on; the last one is read again to learn where it ends. */
export const spanOfWords = (
  { text }: Page,
  { starts }: Numbered,
  index: number,
  count: number,
): Span => {
  const last = starts[index + count - 1]!
  const [word] = termsOf(text.slice(last, last + LONGEST))
  return { start: starts[index]!, end: last + (word?.end ?? 1) }
}

/** Units read for one word; longer ones are cut (a marked hit of half a line says enough). */
const LONGEST = 100
