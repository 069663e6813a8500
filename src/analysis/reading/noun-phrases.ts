// Who is named before or behind a verb: phrases of nouns with their offices and appositives. Every walk is bounded, so
// that a sentence without end costs no more than its length.

import type { Span } from '../../text/span.ts'
import type { SpeechToken } from './speech-tokens.ts'
import type { Referent, SpeechWords } from './speech-words.ts'

/** Indexes of tokens, both of them in. */
export type Phrase = { readonly first: number; readonly last: number }

type Tokens = readonly SpeechToken[]

/** Most words of one phrase. */
const LONGEST = 14
/** Most tokens of what stands between commas behind a subject. */
const LONGEST_ASIDE = 40

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

const isNameWord = (tokens: Tokens, i: number, words: SpeechWords): boolean => {
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
  if (end.isPossessive || !(isNominal(end, words) || isNameQuote(tokens, last))) return null
  let first = last
  let i = last - 1
  let isClosed = false
  for (; i >= lowest && last - i < LONGEST; i -= 1) {
    const token = tokens[i]!
    const right = tokens[i + 1]!
    if (token.kind === 'quote') {
      if (!isNameQuote(tokens, i)) break
      first = i
      continue
    }
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

/** A short quotation with a capital is part of a name: `the so-called “Friends of Pell”`. */
const isNameQuote = (_tokens: Tokens, _at: number): boolean => false

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

/** The subject whose phrase ends right before token `verb`, over adverbs, dates, places and asides; with its appositive. */
export const subjectBefore = (
  tokens: Tokens,
  verb: number,
  lowest: number,
  words: SpeechWords,
): Phrase | null => {
  let last = verb - 1
  for (let step = 0; step < 8 && last >= lowest; step += 1) {
    const token = tokens[last]!
    if (token.kind === 'quote') return null
    if (token.kind === 'mark') {
      const aside = asideEndingAt(tokens, last, lowest, words)
      if (!aside) return null
      if (aside.phrase) return aside.phrase
      last = aside.before
      continue
    }
    // "both deny" behind a subject; "both" alone is one.
    const isFloating =
      words.quantifiers.has(token.low) &&
      last - 1 >= lowest &&
      (tokens[last - 1]!.low === ',' || isNominal(tokens[last - 1], words))
    if (isAdverb(token, words) && (!words.quantifiers.has(token.low) || isFloating)) {
      last -= 1
      continue
    }
    if (isTime(token, words)) {
      last = beforeTime(tokens, last, lowest, words)
      continue
    }
    const phrase = phraseEndingAt(tokens, last, lowest, words)
    if (!phrase) return null
    const link = tokens[phrase.first - 1]
    if (
      phrase.first - 1 < lowest ||
      !link ||
      link.kind !== 'word' ||
      !words.prepositions.has(link.low)
    )
      return step > 0 ? withOfficeBefore(tokens, phrase, lowest, words) : phrase
    const around = phraseEndingAt(tokens, phrase.first - 2, lowest, words)
    if (!around) {
      // "In Belmar residents said": place and subject have run together.
      const office = firstOffice(tokens, phrase, words)
      return office
    }
    const isLink = words.links.has(link.low) && !isOccasion(tokens, phrase, words)
    const isAside =
      (hasName(tokens, around, words) && !isLink) ||
      words.pronouns.has(tokens[around.last]!.low) ||
      isOccasion(tokens, phrase, words) ||
      (words.breaking.has(link.low) && !words.links.has(link.low))
    if (!isAside) {
      const outer = tokens[around.first - 1]
      const whole = { first: around.first, last: phrase.last }
      // "people with knowledge of the talks": one more step to the left.
      if (outer && around.first - 1 >= lowest && words.prepositions.has(outer.low)) {
        const more = phraseEndingAt(tokens, around.first - 2, lowest, words)
        if (more && !hasName(tokens, more, words)) return { first: more.first, last: phrase.last }
      }
      return whole
    }
    last = phrase.first - 2
  }
  return null
}

// "The chief executive, Dr Adele Rennick, 61, told": name and office stand before an aside.
const withOfficeBefore = (
  tokens: Tokens,
  phrase: Phrase,
  lowest: number,
  words: SpeechWords,
): Phrase => {
  if (phrase.first - 1 <= lowest || tokens[phrase.first - 1]!.low !== ',') return phrase
  if (tokens[phrase.last + 1]?.low !== ',') return phrase
  const head = phraseUpTo(tokens, phrase.first - 2, lowest, words)
  if (!head || hasName(tokens, head, words) === hasName(tokens, phrase, words)) return phrase
  const isWhole = head.first <= lowest || tokens[head.first - 1]!.kind !== 'word'
  return isWhole && holdsOffice(tokens, head, words)
    ? { first: head.first, last: phrase.last }
    : phrase
}

const isOccasion = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  for (let i = first; i <= last; i += 1) if (words.occasions.has(tokens[i]!.low)) return true
  return false
}

const firstOffice = (
  tokens: Tokens,
  { first, last }: Phrase,
  words: SpeechWords,
): Phrase | null => {
  for (let i = first + 1; i <= last; i += 1) {
    const { low, isCapital } = tokens[i]!
    if (!isCapital && referentOf(low, words)) return { first: i, last }
  }
  return null
}

const isTime = (token: SpeechToken, words: SpeechWords): boolean =>
  (words.calendar.has(token.low) && !(token.isPossessive && token.isCapital)) || isNumber(token)

// "late on Wednesday evening", "last week", "on 14 March".
const beforeTime = (tokens: Tokens, from: number, lowest: number, words: SpeechWords): number => {
  let last = from
  while (last >= lowest && isTime(tokens[last]!, words)) last -= 1
  while (
    last >= lowest &&
    tokens[last]!.kind === 'word' &&
    (words.determiners.has(tokens[last]!.low) ||
      isAdverb(tokens[last]!, words) ||
      words.quantifiers.has(tokens[last]!.low))
  )
    last -= 1
  while (
    last >= lowest &&
    tokens[last]!.kind === 'word' &&
    words.prepositions.has(tokens[last]!.low)
  )
    last -= 1
  return last
}

const PAIRED = new Map([
  [',', ','],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
  [')', '('],
])

type Aside = { readonly before: number; readonly phrase: Phrase | null }

// What stands between two commas (dashes, brackets) of which the second is token `close`.
const asideEndingAt = (
  tokens: Tokens,
  close: number,
  lowest: number,
  words: SpeechWords,
): Aside | null => {
  const mark = PAIRED.get(tokens[close]!.low)
  if (mark === undefined) return null
  let open = close - 1
  while (open >= lowest && close - open < LONGEST_ASIDE && tokens[open]!.low !== mark) open -= 1
  if (open < lowest || tokens[open]!.low !== mark || open === close - 1) return null
  const first = tokens[open + 1]!
  const isClause = words.relatives.has(first.low) || words.free.has(first.low)
  if (!isClause && first.kind === 'word') {
    const apposed = wholePhrase(tokens, open + 1, close - 1, words)
    if (apposed) {
      // "Hanne Okoro, 54, a former judge,"
      const isAge =
        open - 2 > lowest && isNumber(tokens[open - 1]!) && tokens[open - 2]!.low === ','
      const head = phraseUpTo(tokens, isAge ? open - 3 : open - 1, lowest, words)
      if (!head) {
        const isFronted = tokens[open - 1] !== undefined
        return isFronted ? { before: open - 1, phrase: apposed } : null
      }
      const isPair =
        hasName(tokens, head, words) !== hasName(tokens, apposed, words) ||
        !hasName(tokens, head, words)
      if (isPair) return { before: open - 1, phrase: { first: head.first, last: apposed.last } }
      // "Pavo Lindqvar, Karsovia's trade minister," has a name of its own in its office.
      const hasOffice = holdsOffice(tokens, apposed, words) || holdsOffice(tokens, head, words)
      if (hasOffice) return { before: open - 1, phrase: { first: head.first, last: apposed.last } }
    }
  }
  // "X, who was in Belmar, a port, said": an aside of which the comma is one in the middle.
  const outer = open - 1 >= lowest ? relativeBefore(tokens, open, lowest, words) : null
  return { before: outer ?? open - 1, phrase: null }
}

const holdsOffice = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  for (let i = first; i <= last; i += 1)
    if (referentOf(tokens[i]!.low, words)?.kind === 'person') return true
  return false
}

// The comma before a relative clause that holds the comma at `inner`.
const relativeBefore = (
  tokens: Tokens,
  inner: number,
  lowest: number,
  words: SpeechWords,
): number | null => {
  for (let i = inner - 1; i > lowest && inner - i < LONGEST_ASIDE; i -= 1) {
    if (tokens[i]!.kind !== 'mark') continue
    if (tokens[i]!.low !== ',') return null
    if (words.relatives.has(tokens[i + 1]!.low)) return i - 1
    return null
  }
  return null
}

// The phrase of nouns that these tokens are as a whole, with what hangs on it.
const wholePhrase = (
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
  return phrase.last === last || hasOfficeIn(tokens, first, last, words) ? { first, last } : null
}

const hasOfficeIn = (tokens: Tokens, first: number, last: number, words: SpeechWords): boolean =>
  holdsOffice(tokens, { first, last }, words)

// The phrase that ends at a token, over "of" and the like, where it is all that stands there.
const phraseUpTo = (
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

/** The passage of a phrase. */
export const spanOfPhrase = (tokens: Tokens, { first, last }: Phrase): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
})
