// Where a clause of a sentence begins, and which phrase waits for its verb while another clause stands between.

import type { Found } from './frame.ts'
import { phraseStartingAt } from './noun-phrases.ts'
import { hasName, isAdverb, type Phrase, referentOf, type Tokens } from './nouns.ts'
import type { SpeechToken } from './speech-tokens.ts'
import type { SpeechWords } from './speech-words.ts'
import { subjectBefore } from './subjects.ts'

/** Most tokens between a verb and what it needs. */
export const REACH = 12

export const LONG_CLAUSE = 40

export const isVerbLike = ({ low }: SpeechToken, words: SpeechWords): boolean =>
  words.otherVerbs.has(low) || words.verbs.get(low)?.isFinite === true || words.auxiliaries.has(low)

// "While Alveria says …, Karsovia denies": the first clause is not the main one.
export const startsFronted = (tokens: Tokens, words: SpeechWords): boolean =>
  tokens[0]?.kind === 'word' && words.breaking.has(tokens[0].low)

// ", and Karsovia denied", ", but the ministry": a new clause with a subject of its own.
export const joinsNewClause = (tokens: Tokens, comma: number, words: SpeechWords): boolean => {
  const joint = tokens[comma + 1]
  if (tokens[comma]!.low !== ',' || !joint || !words.joining.has(joint.low)) return false
  const phrase = phraseStartingAt(tokens, comma + 2, words)
  if (!phrase) return false
  let after = phrase.last + 1
  while (
    tokens[after] &&
    (isAdverb(tokens[after]!, words) || words.auxiliaries.has(tokens[after]!.low))
  )
    after += 1
  return (
    words.verbs.get(tokens[after]?.low ?? '')?.isFinite === true &&
    !isVerbal(tokens, comma + 2, words)
  )
}

const isVerbal = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const low = tokens[at]?.low ?? ''
  return words.verbs.has(low) && !referentOf(low, words)
}

// "after Alveria said", "while he": but not "after the talks", "as a farce".
export const breaksAt = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const { low } = tokens[at]!
  if (!words.prepositions.has(low)) return true
  if (words.breaking.has(low) && words.prepositions.has(low) && words.adverbs.has(low)) return false
  const phrase = phraseStartingAt(tokens, at + 1, words)
  if (!phrase) return false
  let after = phrase.last + 1
  for (let step = 0; step < 6 && tokens[after]; step += 1) {
    const token = tokens[after]!
    if (words.auxiliaries.has(token.low) || words.otherVerbs.has(token.low)) return true
    if (words.verbs.get(token.low)?.isFinite) return true
    if (
      !isAdverb(token, words) &&
      !words.calendar.has(token.low) &&
      !words.prepositions.has(token.low)
    )
      break
    after += 1
  }
  return false
}

export const goesOnWithVerb = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  let i = at
  while (tokens[i] && isAdverb(tokens[i]!, words)) i += 1
  const low = tokens[i]?.low ?? ''
  return (
    words.auxiliaries.has(low) ||
    words.otherVerbs.has(low) ||
    words.verbs.get(low)?.isFinite === true
  )
}

// `GRANDLEY, Morvane (Inland Wire) - `: what stands before the dash is where and when it was written.
export const afterDateLine = (tokens: Tokens, words: SpeechWords): number => {
  for (let i = 1; i < tokens.length && i < REACH; i += 1) {
    const token = tokens[i]!
    if (/^[—–-]$/.test(token.low)) return i + 1
    const isPart =
      token.kind === 'mark'
        ? /^[,()./]$/.test(token.low)
        : token.isCapital || isTimeWord(token, words)
    if (!isPart) return 0
  }
  return 0
}

const isTimeWord = ({ low }: SpeechToken, words: SpeechWords): boolean =>
  /^\d/.test(low) || words.calendar.has(low)

/** A phrase of which a clause follows before its own verb: `An engineer who left`, `An owner accused of`. */
export type Pending = {
  readonly phrase: Phrase
  readonly opened: number
  /** How many verbs belong to the clause, and how many have been passed. */
  readonly own: number
  /** It names who acts: `Documents seen by the Courier`. */
  readonly isByAgent: boolean
  readonly verbs: number
}

export const pendingAt = (
  tokens: Tokens,
  at: number,
  lowest: number,
  words: SpeechWords,
): Pending | null => {
  const { low } = tokens[at]!
  const before = tokens[at - 1]
  if (at - 1 < lowest || before?.kind !== 'word') return null
  const isRelative = words.relatives.has(low) && !words.verbs.has(before.low)
  const isReduced =
    (words.verbs.get(low)?.isPast === true || words.carrying.has(low)) &&
    words.reducing.has(tokens[at + 1]?.low ?? '') &&
    !words.auxiliaries.has(before.low)
  if (!isRelative && !isReduced) return null
  const phrase = subjectBefore(tokens, at, lowest, words)
  if (!phrase || phrase.last !== at - 1 || words.pronouns.has(tokens[phrase.first]!.low))
    return null
  const outer = tokens[phrase.first - 1]
  const isFirst =
    phrase.first <= lowest ||
    outer === undefined ||
    outer.kind === 'mark' ||
    words.joining.has(outer.low)
  return isFirst
    ? {
        phrase,
        opened: at,
        own: isRelative ? 1 : 0,
        isByAgent: words.agents.has(tokens[at + 1]?.low ?? ''),
        verbs: 0,
      }
    : null
}

// "Documents seen by the Courier show": all of it is the subject.
export const waiting = (tokens: Tokens, verb: number, pending: Pending | null): Phrase | null => {
  if (!pending || pending.verbs < pending.own || verb <= pending.opened) return null
  for (let i = pending.opened; i < verb; i += 1)
    if (tokens[i]!.kind !== 'word' || verb - i > REACH) return null
  const isAgent = pending.isByAgent
  return isAgent ? { first: pending.phrase.first, last: verb - 1 } : pending.phrase
}

// "An engineer who left the yard told": the verb goes on with the phrase before the clause.
export const resumed = (tokens: Tokens, found: Found, pending: Pending | null): Found => {
  const { subject, rule } = found
  if (!pending || pending.verbs < pending.own || rule !== 'before-verb' || found.who !== 'speaker')
    return found
  if (!subject || subject.first <= pending.phrase.last || found.place === 'joined') return found
  for (let i = pending.opened; i < subject.first && i - pending.opened < LONG_CLAUSE; i += 1)
    if (tokens[i]!.kind === 'mark') return found
  const isAgent = pending.isByAgent
  const last =
    isAgent && subject.last - pending.phrase.first < REACH ? subject.last : pending.phrase.last
  return {
    ...found,
    subject: { first: pending.phrase.first, last },
    whole: { first: pending.phrase.first, last: found.verb.last },
  }
}

// The subject of a clause whose verb is none of saying: that of its first verb, or the phrase that it begins with.
export const clauseSubject = (
  tokens: Tokens,
  verb: number,
  lowest: number,
  words: SpeechWords,
): Phrase | null => {
  for (let i = lowest + 1; i < verb && i - lowest < LONG_CLAUSE; i += 1) {
    if (!isVerbLike(tokens[i]!, words) || words.verbs.get(tokens[i]!.low)?.isNounToo) continue
    const subject = subjectBefore(tokens, i, lowest, words)
    if (subject && isSpeaker(tokens, subject, words)) return subject
    if (subject) break
  }
  let from = lowest
  while (
    from < verb &&
    (tokens[from]!.kind === 'mark' ||
      isAdverb(tokens[from]!, words) ||
      words.joining.has(tokens[from]!.low))
  )
    from += 1
  const begin = tokens[from]
  if (begin && words.prepositions.has(begin.low)) {
    let comma = from
    while (comma < verb && comma - from < REACH * 2 && tokens[comma]!.low !== ',') comma += 1
    if (tokens[comma]?.low !== ',' || comma >= verb) return null
    from = comma + 1
  }
  const phrase = phraseStartingAt(tokens, from, words)
  if (!phrase || phrase.last >= verb) return null
  return isSpeaker(tokens, phrase, words) ? phrase : null
}

export const isSpeaker = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  if (hasName(tokens, { first, last }, words)) return true
  for (let i = first; i <= last; i += 1) {
    const { low } = tokens[i]!
    if (referentOf(low, words) || words.pronouns.has(low)) return true
  }
  return words.determiners.has(tokens[first]!.low) && last > first
}
