// Patterns over words instead of characters: what the phrase tables are written in. One look at each word, no
// regular expression of a user or of a table, linear by construction.

import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/** A word of a line, folded for comparison; the span counts from the start of the line. */
export type Token = Span & { readonly folded: string }

/** Words, folded: small letters, straight apostrophes, none at the ends. Marks are left out, except `©`. */
export const tokensOf = (words: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const { 0: word, index } of matchesOf(WORD, words))
    tokens.push({ start: index, end: index + word.length, folded: fold(word) })
  return tokens
}

/** A set of words from a list that white space separates, and all of other sets. */
export const wordSet = (
  words: string,
  ...others: readonly ReadonlySet<string>[]
): ReadonlySet<string> =>
  new Set([...words.trim().split(/\s+/), ...others.flatMap((other) => [...other])])

/** The words are at most `most`, each is a number or of one of the sets, and of each set in `needed` there is one. */
export const isOnlyOf = (
  words: string,
  needed: readonly ReadonlySet<string>[],
  allowed: ReadonlySet<string>,
  most: number,
): boolean => {
  // Most lines are over at their first word.
  const first = fold(/[\p{L}\p{N}\p{M}'’]+/u.exec(words)?.[0] ?? '')
  if (!isNumber(first) && !allowed.has(first) && !needed.some((set) => set.has(first))) return false
  const tokens = tokensOf(words)
  if (tokens.length < needed.length || tokens.length === 0 || tokens.length > most) return false
  const isKnown = ({ folded }: Token): boolean =>
    isNumber(folded) || allowed.has(folded) || needed.some((set) => set.has(folded))
  return (
    tokens.every(isKnown) &&
    needed.every((set) => tokens.some(({ folded }) => set.has(folded))) &&
    (needed.length < 2 || tokens.length >= 2)
  )
}

/** One pattern, compiled by `patternOf`. */
export type Pattern = readonly Item[]

type Item = {
  readonly words: ReadonlySet<string>
  /** Of words that may go on in any way. */
  readonly beginnings: readonly string[]
  readonly isNumber: boolean
  /** How many words may stand here whatever they are; 0 for an ordinary item. */
  readonly gap: number
  /** All that is left of the line. */
  readonly isRest: boolean
  readonly isOptional: boolean
}

/**
 * `share this story|article`: words and alternatives; `now?` may be missing; `deni*` is every word that begins so; `#`
 * is a number; `*` is up to four words of any kind, `...` all that is left. Throws `RangeError` for a pattern that begins with a gap.
 */
export const patternOf = (source: string): Pattern => {
  const items = source.split(' ').map((item): Item => {
    const isOptional = item.endsWith('?')
    const words = (isOptional ? item.slice(0, -1) : item).split('|')
    const gap = words[0] === '*' ? GAP : 0
    return {
      words: new Set(words),
      beginnings: words.filter(isBeginning).map((word) => word.slice(0, -1)),
      isNumber: words.includes('#'),
      gap,
      isRest: item === '...',
      isOptional: isOptional || gap > 0,
    }
  })
  if (items[0]?.gap !== 0 || items[0].isRest)
    throw new RangeError(`The pattern "${source}" begins with a gap`)
  return items
}

/**
 * The index of the token behind the match that begins with token `from`, else -1. With `isWhole` only a match that
 * ends with the last token counts.
 */
export const matchAt = (
  pattern: Pattern,
  tokens: readonly Token[],
  from: number,
  isWhole: boolean,
): number => walk(pattern, 0, tokens, from, isWhole)

/** Everything that a match of the pattern can begin with; `#` stands for numbers, `deni*` for all that begins so. */
export const beginningsOf = (pattern: Pattern): readonly string[] => {
  const found: string[] = []
  for (const item of pattern) {
    found.push(...item.words)
    if (!item.isOptional) break
  }
  return found
}

/** The word, or `#` for a number. */
export const keyOf = ({ folded }: Token): string => (isNumber(folded) ? '#' : folded)

/** `deni*`, not the gap. */
export const isBeginning = (word: string): boolean => word.length > 1 && word.endsWith('*')

const GAP = 4
const WORD = /[\p{L}\p{N}\p{M}'’]+|©/gu

const fold = (word: string): string => {
  const lower = word.toLowerCase()
  const small = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  if (!small.includes("'")) return small // nearly all words
  let start = 0
  let end = small.length
  while (start < end && small.charAt(start) === "'") start += 1
  while (end > start && small.charAt(end - 1) === "'") end -= 1
  return small.slice(start, end)
}

const NUMBER = /^\d+k?$/
const isNumber = (folded: string): boolean => {
  const first = folded.charCodeAt(0) // most words are told by it
  return first >= 0x30 && first <= 0x39 && NUMBER.test(folded)
}

// A pattern has at most two gaps of four words, so the walk is bounded by a constant.
const walk = (
  pattern: Pattern,
  item: number,
  tokens: readonly Token[],
  at: number,
  isWhole: boolean,
): number => {
  const wanted = pattern[item]
  if (!wanted) return !isWhole || at === tokens.length ? at : -1
  if (wanted.isRest) return tokens.length
  if (wanted.gap > 0) {
    for (let skipped = 0; skipped <= wanted.gap && at + skipped <= tokens.length; skipped += 1) {
      const end = walk(pattern, item + 1, tokens, at + skipped, isWhole)
      if (end >= 0) return end
    }
    return -1
  }
  const token = tokens[at]
  if (token && fits(wanted, token)) {
    const end = walk(pattern, item + 1, tokens, at + 1, isWhole)
    if (end >= 0) return end
  }
  return wanted.isOptional ? walk(pattern, item + 1, tokens, at, isWhole) : -1
}

const fits = ({ words, beginnings, isNumber: mayBeNumber }: Item, { folded }: Token): boolean =>
  words.has(folded) ||
  (mayBeNumber && isNumber(folded)) ||
  beginnings.some((beginning) => folded.startsWith(beginning))
