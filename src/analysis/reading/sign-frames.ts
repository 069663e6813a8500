// Attributions without a verb of saying: "according to", a colon, a dash, and whatever is done right behind a quotation.

import { isSpeaker, REACH } from './speech-clauses.ts'
import { type Found, type Frame, plainFrame } from './frame.ts'
import { phraseStartingAt, subjectBehind } from './noun-phrases.ts'
import {
  hasName,
  headOf,
  isAdverb,
  isNominal,
  type Phrase,
  referentOf,
  type Tokens,
} from './nouns.ts'
import type { SpeechToken } from './speech-tokens.ts'
import type { SpeechWords } from './speech-words.ts'
import { subjectBefore } from './subjects.ts'
import { lengthAt, type Patterns } from './word-sequences.ts'

// "In Okoro's view", "by her own account".
const viewAt = (tokens: Tokens, at: number, words: SpeechWords): Phrase | null => {
  if (!words.prepositions.has(tokens[at]!.low)) return null
  for (let i = at + 1; i < tokens.length && i - at < 7; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') return null
    const isOwner = token.isPossessive || (words.objects.has(token.low) && i === at + 1)
    if (!isOwner) continue
    const after = tokens[i + 1]
    const noun = after && !words.views.has(after.low) ? tokens[i + 2] : after
    if (!noun || noun.kind !== 'word' || !words.views.has(noun.low)) continue
    return { first: at + 1, last: i }
  }
  return null
}

export const sourceFrame = (
  tokens: Tokens,
  at: number,
  words: SpeechWords,
  { before, behind }: Patterns,
  main: Frame | null,
): Found | null => {
  const sequence = lengthAt(tokens, at, before)
  const view = viewAt(tokens, at, words)
  if (view) {
    return {
      ...plainFrame('according-to', view, { first: at, last: at }),
      place: main && main.who === 'speaker' ? 'nested' : 'main',
    }
  }
  if (sequence > 0) {
    const from = at + sequence
    const isPronoun =
      words.objects.has(tokens[from]?.low ?? '') && !isNominal(tokens[from + 1], words)
    const subject = isPronoun ? { first: from, last: from } : subjectBehind(tokens, from, words)
    if (!subject) return null
    const prior = tokens[at - 1]
    const isTrailing = prior !== undefined && !(main && main.subject)
    return {
      rule: 'according-to',
      subject,
      who: 'speaker',
      verb: { first: at, last: at + sequence - 1 },
      whole: { first: at, last: subject.last },
      place: main && main.who === 'speaker' ? 'nested' : 'main',
      isTrailing,
      relays: [],
    }
  }
  const postponed = lengthAt(tokens, at, behind)
  if (postponed === 0) return null
  const subject = subjectBefore(tokens, at, 0, words)
  if (!subject) return null
  return {
    rule: 'according-to',
    subject,
    who: 'speaker',
    verb: { first: at, last: at + postponed - 1 },
    whole: { first: subject.first, last: at + postponed - 1 },
    place: main ? 'nested' : 'main',
    isTrailing: true,
    relays: [],
  }
}

// `Lindqvar: “…”`, and `Union: gates were locked` in a headline.
export const colonFrame = (
  tokens: Tokens,
  words: SpeechWords,
  start: number,
  isKnown: (name: string) => boolean,
): Found | null => {
  let colon = start + 1
  while (colon - start <= REACH && tokens[colon] && tokens[colon]!.low !== ':') colon += 1
  if (tokens[colon]?.low !== ':') return null
  const subject = subjectBehind(tokens, start, words)
  if (!subject || subject.last !== colon - 1 || words.pronouns.has(tokens[start]!.low)) return null
  const isQuote = tokens[colon + 1]?.kind === 'quote'
  const isSure =
    isSpeaker(tokens, subject, words) &&
    (isQuote ||
      referentOf(headOf(tokens, subject, words), words) !== null ||
      isKnown(tokens[subject.last]!.low))
  if (!isSure) return null
  return {
    rule: 'colon',
    subject,
    who: 'speaker',
    verb: { first: colon, last: colon },
    whole: { first: start, last: colon },
    place: 'main',
    isTrailing: false,
    relays: [],
  }
}

// `“…” — Hanne Okoro`, at the end of a sentence.
export const dashFrame = (tokens: Tokens, words: SpeechWords): Found | null => {
  let dash = tokens.length - 1
  while (dash >= 0 && tokens.length - dash < REACH * 2 && !/^[—–-]$/.test(tokens[dash]!.low))
    dash -= 1
  if (dash < 0 || !/^[—–-]$/.test(tokens[dash]!.low)) return null
  if (dash > 0 && tokens[dash - 1]!.kind !== 'quote') return null
  const subject = subjectBehind(tokens, dash + 1, words)
  if (!subject || !isSpeaker(tokens, subject, words)) return null
  const after = tokens[subject.last + 1]
  if (after && after.low !== '.') return null
  return {
    rule: 'colon',
    subject,
    who: 'speaker',
    verb: { first: dash, last: dash },
    whole: { first: dash, last: subject.last },
    place: 'main',
    isTrailing: true,
    relays: [],
  }
}

// `“…,” he grunted.`: whatever is done right behind a quotation with a comma is saying it.
export const quoteTag = (tokens: Tokens, at: number, words: SpeechWords): Found | null => {
  const from = tokens[at + 1]?.low === ',' ? at + 2 : at + 1
  const first = tokens[from]
  if (first?.kind !== 'word') return null
  const isUnknown = (token: SpeechToken | undefined): boolean =>
    token?.kind === 'word' &&
    !token.isCapital &&
    !words.verbs.has(token.low) &&
    !words.auxiliaries.has(token.low) &&
    !words.prepositions.has(token.low) &&
    !words.joining.has(token.low) &&
    !words.relatives.has(token.low) &&
    !words.determiners.has(token.low) &&
    !referentOf(token.low, words) &&
    !words.calendar.has(token.low) &&
    !words.ranks.has(token.low) &&
    !isAdverb(token, words)
  const isEnd = (token: SpeechToken | undefined): boolean =>
    !token ||
    (token.kind === 'mark' && token.low !== '-') ||
    words.prepositions.has(token.low) ||
    isAdverb(token, words)
  if (words.pronouns.has(first.low) || first.isCapital) {
    const subject = phraseStartingAt(tokens, from, words)
    if (!subject || subject.last - subject.first > 3) return null
    const verb = subject.last + 1
    return isUnknown(tokens[verb]) &&
      isEnd(tokens[verb + 1]) &&
      ENDS_AS_VERB.test(tokens[verb]!.low)
      ? { ...plainFrame('before-verb', subject, { first: verb, last: verb }), isTrailing: true }
      : null
  }
  if (!isUnknown(first) || !ENDS_AS_VERB.test(first.low)) return null
  const subject = subjectBehind(tokens, from + 1, words)
  return subject && hasName(tokens, subject, words) && isEnd(tokens[subject.last + 1])
    ? { ...plainFrame('behind-verb', subject, { first: from, last: from }), isTrailing: true }
    : null
}

const ENDS_AS_VERB = /(?:ed|s|te|ten)$/

// `“Never stolen”: museum director answers islanders`.
export const headedFrame = (tokens: Tokens, words: SpeechWords): Found | null => {
  if (tokens[0]?.kind !== 'quote' || tokens[1]?.low !== ':') return null
  const subject = phraseStartingAt(tokens, 2, words)
  return subject && isSpeaker(tokens, subject, words)
    ? plainFrame('colon', subject, { first: 1, last: 1 })
    : null
}
