// Phrases of nouns from either end, with the offices, names and appositives in them. Every walk is bounded, so that a
// sentence without end costs no more than its length.

import {
  hasName,
  holdsOffice,
  isAdverb,
  isNameWord,
  isNominal,
  isNumber,
  isTime,
  type Phrase,
  referentOf,
  type Tokens,
} from './nouns.ts'
import type { SpeechWords } from './speech-words.ts'

/** Most words of one phrase. */
const LONGEST = 14

/** The phrase that ends with token `last`, not before `lowest`; without what follows a preposition. */
export const phraseEndingAt = (
  tokens: Tokens,
  last: number,
  lowest: number,
  words: SpeechWords,
): Phrase | null => {
  const end = tokens[last]
  if (!end || last < lowest) return null
  if (end.kind === 'word' && words.pronouns.has(end.low) && !end.isPossessive)
    return { first: last, last }
  if (end.isPossessive || !isNominal(end, words)) return null
  let first = last
  let i = last - 1
  let isClosed = false
  for (; i >= lowest && last - i < LONGEST; i -= 1) {
    const token = tokens[i]!
    const right = tokens[i + 1]!
    if (token.kind === 'quote') break
    if (token.kind === 'mark') {
      if (token.low === '&' && right.isCapital) continue
      break
    }
    const { low } = token
    if (words.determiners.has(low)) {
      first = i
      isClosed = true
      break
    }
    if (words.quantifiers.has(low) || isNumber(token)) {
      first = i
      continue
    }
    if (words.links.has(low) && i > lowest && i + 1 === first) {
      if (isNominal(tokens[i - 1], words)) continue
      break
    }
    if (
      words.joining.has(low) &&
      right.isCapital &&
      tokens[i - 1]?.isCapital &&
      !isAdverb(tokens[i - 1]!, words)
    )
      continue
    if (words.occasions.has(low) && right.isCapital && !token.isCapital) break
    if (!isNominal(token, words)) {
      const isInside = isAdverb(token, words) && !right.isCapital && !words.adverbs.has(low)
      if (!isInside) break
      continue
    }
    first = i
  }
  if (isClosed || i < lowest) return { first, last }
  const before = tokens[i]!
  const isClauseStart =
    before.kind !== 'word' ||
    words.joining.has(before.low) ||
    isAdverb(before, words) ||
    words.breaking.has(before.low) ||
    words.complementisers.has(before.low) ||
    words.relatives.has(before.low)
  if (isClauseStart) return { first, last }
  // In the middle of a clause, small words that are no offices belong to what stands before.
  while (first < last) {
    const token = tokens[first]!
    if (
      token.isCapital ||
      referentOf(token.low, words) ||
      words.ranks.has(token.low) ||
      words.quantifiers.has(token.low) ||
      isNumber(token)
    )
      break
    first += 1
  }
  return { first, last }
}

// The phrase that ends at a token, over "of" and the like, where it is all that stands there.
export const phraseUpTo = (
  tokens: Tokens,
  last: number,
  lowest: number,
  words: SpeechWords,
): Phrase | null => {
  let phrase = phraseEndingAt(tokens, last, lowest, words)
  for (let step = 0; phrase && step < 4; step += 1) {
    const link = tokens[phrase.first - 1]
    if (
      phrase.first - 1 < lowest ||
      !link ||
      link.kind !== 'word' ||
      !words.prepositions.has(link.low)
    )
      return phrase
    const around: Phrase | null = phraseEndingAt(tokens, phrase.first - 2, lowest, words)
    if (!around) return null
    phrase = { first: around.first, last: phrase.last }
  }
  return phrase
}

/** The phrase that begins with token `first`, with what belongs to it behind `of` and the like; no appositives. */
export const phraseStartingAt = (
  tokens: Tokens,
  first: number,
  words: SpeechWords,
): Phrase | null => {
  const begin = tokens[first]
  if (begin?.kind !== 'word') return null
  if (words.pronouns.has(begin.low)) return { first, last: first }
  let last = -1
  let isNamed = false
  for (let i = first; i < tokens.length && i - first < LONGEST + 6; i += 1) {
    const token = tokens[i]!
    const { low } = token
    if (token.kind !== 'word') {
      if (low === '&' && last === i - 1 && tokens[i + 1]?.isCapital) continue
      break
    }
    if (words.determiners.has(low) || words.quantifiers.has(low) || isNumber(token)) {
      if (last >= 0 && !isLinked(tokens, i, words) && last === i - 1) break
      if (words.quantifiers.has(low) && referentOf(low, words)) last = i
      continue
    }
    if (isNominal(token, words)) {
      // "said Dale yesterday", "said the man reporters met": a new phrase begins.
      if (isNamed && !token.isCapital && last === i - 1 && !words.links.has(low)) break
      last = i
      isNamed ||= isNameWord(tokens, i, words) && !token.isPossessive && !words.titles.has(low)
      continue
    }
    if (isAdverb(token, words) && last < 0) continue
    if (last === i - 1 && mayGoOn(tokens, i, isNamed, words)) continue
    break
  }
  return last < 0 ? null : { first, last }
}

const isLinked = (tokens: Tokens, i: number, words: SpeechWords): boolean => {
  const before = tokens[i - 1]
  return (
    before !== undefined && (words.prepositions.has(before.low) || words.joining.has(before.low))
  )
}

// "the head of", "a professor at", "Dale and": what stands behind a small word.
const mayGoOn = (tokens: Tokens, i: number, isNamed: boolean, words: SpeechWords): boolean => {
  const { low } = tokens[i]!
  const next = tokens[i + 1]
  if (!next || next.kind !== 'word' || words.calendar.has(next.low)) return false
  const isDetermined = words.determiners.has(next.low)
  const head = isDetermined ? tokens[i + 2] : next
  if (!head || words.calendar.has(head.low) || words.occasions.has(head.low)) return false
  if (words.joining.has(low))
    return next.isCapital && isNamed && tokens[i - 1]!.isCapital && isNominal(next, words)
  const isPhrase = isDetermined || isNominal(next, words) || words.quantifiers.has(next.low)
  return words.links.has(low)
    ? isPhrase && (!isNamed || isDetermined || next.isCapital)
    : words.prepositions.has(low) && !words.breaking.has(low) && !isNamed && isPhrase
}

/** The subject that begins right behind a verb: `said X, the minister`. */
export const subjectBehind = (tokens: Tokens, from: number, words: SpeechWords): Phrase | null => {
  const phrase = phraseStartingAt(tokens, from, words)
  if (!phrase || words.pronouns.has(tokens[phrase.first]!.low)) return phrase
  return withAppositiveBehind(tokens, phrase, words)
}

const withAppositiveBehind = (tokens: Tokens, phrase: Phrase, words: SpeechWords): Phrase => {
  let { last } = phrase
  for (let step = 0; step < 2; step += 1) {
    if (tokens[last + 1]?.low !== ',') break
    // "said Mira Dale, 54, a farmer"
    const isAge = tokens[last + 2] && isNumber(tokens[last + 2]!) && tokens[last + 3]?.low === ','
    const from = isAge ? last + 4 : last + 2
    const begin = tokens[from]
    if (!begin || begin.kind !== 'word' || isTime(begin, words) || isAdverb(begin, words)) break
    const apposed = phraseStartingAt(tokens, from, words)
    if (!apposed || words.pronouns.has(begin.low)) break
    const after = tokens[apposed.last + 1]
    const isEnded =
      !after ||
      after.kind !== 'word' ||
      words.relatives.has(after.low) ||
      words.prepositions.has(after.low)
    const isPair =
      hasName(tokens, phrase, words) !== hasName(tokens, apposed, words) ||
      holdsOffice(tokens, apposed, words)
    const isTimed = words.calendar.has(tokens[apposed.last]!.low)
    if (!isEnded || !isPair || isTimed) break
    if (after?.low === ',' && words.verbs.has(tokens[apposed.last + 2]?.low ?? '') && step > 0)
      break
    last = apposed.last
  }
  return { first: phrase.first, last }
}

// The phrase of nouns that these tokens are as a whole, with what hangs on it.
export const wholePhrase = (
  tokens: Tokens,
  first: number,
  last: number,
  words: SpeechWords,
): Phrase | null => {
  if (first > last) return null
  const begin = tokens[first]!
  if (
    words.prepositions.has(begin.low) ||
    words.breaking.has(begin.low) ||
    isAdverb(begin, words) ||
    isTime(begin, words)
  )
    return null
  const isParticiple =
    !begin.isCapital &&
    words.prepositions.has(tokens[first + 1]?.low ?? '') &&
    !referentOf(begin.low, words) &&
    words.participleEndings.some((ending) => begin.low.endsWith(ending))
  if (isParticiple) return null
  for (let i = first; i <= last; i += 1) {
    const { kind, low } = tokens[i]!
    if (kind === 'quote') return null
    if (kind === 'mark' && low !== '&') return null
    if (words.relatives.has(low) || words.auxiliaries.has(low) || words.pronouns.has(low))
      return null
    const form = words.verbs.get(low)
    if (form && !form.isNounToo && !referentOf(low, words) && !words.ranks.has(low)) return null
  }
  const phrase = phraseStartingAt(tokens, first, words)
  if (!phrase) return null
  return phrase.last === last || holdsOffice(tokens, { first, last }, words)
    ? { first, last }
    : null
}
