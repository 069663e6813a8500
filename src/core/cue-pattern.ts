// How the words of a lexicon entry are written, and what is wrong with some. Analysts write them, and files bring them:
// whatever is not refused here is matched in a bounded number of steps at each word of a text.

/** Characters of a pattern, as the schema has it. */
const LONGEST = 2_000
const MOST_WORDS = 12
const MOST_GAPS = 2
/** Each of them doubles what may have to be tried. */
const MOST_OPTIONAL = 4
/** Letters before the `*` of a beginning: fewer begin half of the language. */
const FEWEST_LETTERS = 3

/** The pattern as it is kept and compared: small letters, straight apostrophes, single blanks. */
export const plainPattern = (typed: string): string =>
  typed.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')

/**
 * The pattern that finds printed words: marks and other signs fall away, a number stands for all of them. Empty where
 * there is no word, or where there are more than a pattern may have: those are a passage to take words from.
 */
export const patternFrom = (words: string): string => {
  const found = (plainPattern(words).match(WORD) ?? []).map(bare).filter((word) => word !== '')
  const pattern = found.map((word) => (NUMBER.test(word) ? '#' : word)).join(' ')
  return found.length > MOST_WORDS || pattern.length > LONGEST ? '' : pattern
}

const WORD = /[\p{L}\p{N}\p{M}']+/gu
// As texts are read: `7`, `12k`.
const NUMBER = /^\d+k?$/

/** Without apostrophes at the ends, where texts have quotation marks. */
const bare = (word: string): string => {
  let start = 0
  let end = word.length
  while (start < end && word.charAt(start) === "'") start += 1
  while (end > start && word.charAt(end - 1) === "'") end -= 1
  return word.slice(start, end)
}

/** The pattern of some words of a sentence, by their indices: what lies between two of them is a gap. */
export const patternPicked = (words: readonly string[], picked: ReadonlySet<number>): string => {
  const items: string[] = []
  let last = -1
  for (const [i, word] of words.entries()) {
    if (!picked.has(i)) continue
    if (items.length > 0 && i > last + 1) items.push(GAP)
    items.push(patternFrom(word))
    last = i
  }
  return items.join(' ')
}

/** Words and what stands between them, in turns, as they are printed: every second one, from 1 on, is a word. */
export const wordsApart = (printed: string): readonly string[] => printed.split(PRINTED_WORD)

// In print an apostrophe is curly, and only between letters is it one.
const PRINTED_WORD = /((?:[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}\p{M}])['’](?=[\p{L}\p{N}\p{M}]))+)/u

/** What is wrong with a pattern, as a sentence with its remedy; `null` where nothing is. */
export const patternProblem = (typed: string): string | null => {
  const pattern = plainPattern(typed)
  if (pattern === '') return 'The pattern is empty: write at least one word.'
  if (pattern.length > LONGEST)
    return `The pattern has ${pattern.length} characters; at most ${LONGEST} are read.`
  const items = pattern.split(' ')
  if (items.length > MOST_WORDS)
    return `The pattern has ${items.length} words; at most ${MOST_WORDS} are read.`
  const certain = items.findIndex((item) => item !== GAP && !item.endsWith('?'))
  const gap = items.indexOf(GAP)
  if (gap >= 0 && (certain < 0 || gap < certain))
    return 'The pattern begins with a gap: put a word that must stand there before the first “*”.'
  if (certain < 0) return 'Every word of the pattern may be missing: take the “?” from one of them.'
  if (items.filter((item) => item === GAP).length > MOST_GAPS)
    return `The pattern has more than ${MOST_GAPS} gaps “*”: take one away.`
  if (items.filter((item) => item.endsWith('?')).length > MOST_OPTIONAL)
    return `The pattern has more than ${MOST_OPTIONAL} words with “?”: take one away.`
  for (const item of items) {
    if (item === GAP) continue
    for (const word of (item.endsWith('?') ? item.slice(0, -1) : item).split('|')) {
      const problem = wordProblem(word)
      if (problem) return problem
    }
  }
  return null
}

const GAP = '*'

const wordProblem = (word: string): string | null => {
  if (word === '') return 'A word of the pattern is empty: write “a|b” for “a or b”.'
  if (word === '#') return null
  const letters = word.endsWith('*') ? word.slice(0, -1) : word
  if (letters.startsWith("'") || letters.endsWith("'"))
    return `“${word}” has an apostrophe at its end, where texts have a quotation mark: take it away.`
  if (!/^[\p{L}\p{N}\p{M}']*$/u.test(letters))
    return `“${word}” has a sign that belongs to no word: write its words apart, such as “so called” for “so-called”.`
  if (letters !== word && letters.length < FEWEST_LETTERS)
    return `“${word}” begins too many words: put at least ${FEWEST_LETTERS} letters before its “*”.`
  return null
}
