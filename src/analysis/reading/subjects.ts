// The subject before a verb, over adverbs, dates, places and what stands between commas.

import { phraseEndingAt, phraseUpTo, wholePhrase } from './noun-phrases.ts'
import {
  hasName,
  holdsOffice,
  isAdverb,
  isNominal,
  isNumber,
  isOccasion,
  isTime,
  type Phrase,
  referentOf,
  type Tokens,
} from './nouns.ts'
import type { SpeechWords } from './speech-words.ts'

/** Most tokens of what stands between commas behind a subject. */
const LONGEST_ASIDE = 40

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
