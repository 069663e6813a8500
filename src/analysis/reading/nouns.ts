// What a word may be in a phrase of nouns: an office, a name, a day, a small word that belongs to none.

import type { SpeechToken } from './speech-tokens.ts'
import type { Referent, SpeechWords } from './speech-words.ts'
import type { Span } from '../../text/span.ts'

/** Indexes of tokens, both of them in. */
export type Phrase = { readonly first: number; readonly last: number }

export type Tokens = readonly SpeechToken[]

/** What a noun may stand for; compounds by their ending. */
export const referentOf = (low: string, words: SpeechWords): Referent | null => {
  const known = words.nouns.get(low)
  if (known || words.nounEndings.size === 0) return known ?? null
  for (let cut = 1; cut < low.length - 2; cut += 1) {
    const found = words.nounEndings.get(low.slice(cut))
    if (found) return found
  }
  const parts = low.split('-')
  return parts.length > 1 ? referentOf(parts.at(-1) ?? '', words) : null
}

export const isAdverb = ({ low, isCapital, kind }: SpeechToken, words: SpeechWords): boolean =>
  kind === 'word' &&
  (words.adverbs.has(low) ||
    (!isCapital && low.length > 4 && words.adverbEndings.some((ending) => low.endsWith(ending))))

export const isNumber = ({ low }: SpeechToken): boolean => /^\d/.test(low)

export const isTime = (token: SpeechToken, words: SpeechWords): boolean =>
  (words.calendar.has(token.low) && !(token.isPossessive && token.isCapital)) || isNumber(token)

/** A word that may be part of a phrase of nouns. */
export const isNominal = (token: SpeechToken | undefined, words: SpeechWords): boolean => {
  if (token?.kind !== 'word') return false
  const { low, isCapital } = token
  if (referentOf(low, words) || words.ranks.has(low) || words.titles.has(low)) return true
  if (words.calendar.has(low) && (isCapital || !token.isPossessive)) return false
  return !(
    words.verbs.has(low) ||
    words.otherVerbs.has(low) ||
    words.auxiliaries.has(low) ||
    words.prepositions.has(low) ||
    words.joining.has(low) ||
    words.breaking.has(low) ||
    words.complementisers.has(low) ||
    words.relatives.has(low) ||
    words.free.has(low) ||
    words.pronouns.has(low) ||
    isAdverb(token, words)
  )
}

/** True where a phrase holds a name: a capital that is neither an office nor a day nor the start of a sentence. */
export const hasName = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  for (let i = first; i <= last; i += 1)
    if (isNameWord(tokens, i, words) && !(tokens[i]!.isPossessive && i < last)) return true
  return false
}

export const isNameWord = (tokens: Tokens, i: number, words: SpeechWords): boolean => {
  const token = tokens[i]
  if (!token?.isCapital) return false
  const { low } = token
  if (
    words.determiners.has(low) ||
    words.quantifiers.has(low) ||
    words.calendar.has(low) ||
    words.pronouns.has(low)
  )
    return false
  if (referentOf(low, words) || words.ranks.has(low)) return false
  // "Satellite images": the first word of a sentence has a capital whatever it is.
  const next = tokens[i + 1]
  return !(i === 0 && next?.kind === 'word' && !next.isCapital && isNominal(next, words))
}

export const holdsOffice = (
  tokens: Tokens,
  { first, last }: Phrase,
  words: SpeechWords,
): boolean => {
  for (let i = first; i <= last; i += 1)
    if (referentOf(tokens[i]!.low, words)?.kind === 'person') return true
  return false
}

export const isOccasion = (
  tokens: Tokens,
  { first, last }: Phrase,
  words: SpeechWords,
): boolean => {
  for (let i = first; i <= last; i += 1) if (words.occasions.has(tokens[i]!.low)) return true
  return false
}

/** The noun of a phrase that tells what it is: the last before anything hangs on it. */
export const headOf = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): string => {
  let head = ''
  for (let i = first; i <= last; i += 1) {
    const { low, kind, isPossessive } = tokens[i]!
    if (kind === 'mark' || (i > first && words.prepositions.has(low))) {
      if (head) return head
      continue
    }
    if (!isPossessive && referentOf(low, words)) head = low
  }
  return head
}

/** The passage of a phrase. */
export const spanOfPhrase = (tokens: Tokens, { first, last }: Phrase): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
})
