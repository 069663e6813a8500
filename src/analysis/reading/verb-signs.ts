// Whether a word is a verb of saying here: not every form is a verb, and not every verb reports.

import { LONG_CLAUSE, REACH } from './speech-clauses.ts'
import { phraseStartingAt } from './noun-phrases.ts'
import { hasName, headOf, isAdverb, type Phrase, referentOf, type Tokens } from './nouns.ts'
import type { SpeechWords, VerbForm } from './speech-words.ts'

const hasCommaBefore = (tokens: Tokens, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < 8; i -= 1) if (tokens[i]!.low === ',') return true
  return false
}

export const isVerbHere = (
  tokens: Tokens,
  at: number,
  form: VerbForm,
  words: SpeechWords,
): boolean => {
  const token = tokens[at]!
  if (token.isPossessive) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.kind !== 'word') return !form.isNounToo || before === undefined || before.low !== '-'
  const { low } = before
  if (words.pronouns.has(low) || words.relatives.has(low)) return true
  if (form.isNounToo) {
    const isObject = next && next.kind === 'word' && words.prepositions.has(next.low)
    const isSubject =
      next !== undefined && (words.otherVerbs.has(next.low) || words.auxiliaries.has(next.low))
    if (isObject || isSubject) return false
    // "…, newspaper reports": the end of a sentence is the place of an attribution.
    if ((!next || next.low === '.') && !hasCommaBefore(tokens, at)) return false
    if (next?.low === ',') return false
  }
  if (words.infinitives.has(low)) return form.isFinite && !form.isSubjectless
  const referent = referentOf(low, words)
  if (words.determiners.has(low) || before.isPossessive)
    return referent !== null && words.quantifiers.has(low)
  if (words.quantifiers.has(low) && !referent) return false
  if (form.isSubjectless) return true
  return !(words.prepositions.has(low) && !isAdverb(before, words))
}

// "the ministry claims", "officials claim", but not "insurance claims", "one sad note".
export const agrees = (tokens: Tokens, own: Phrase, verb: string, words: SpeechWords): boolean => {
  const head =
    referentOf(headOf(tokens, own, words), words) ?? words.pronouns.get(tokens[own.first]!.low)
  const isThird = words.thirdPerson.some((ending) => verb.endsWith(ending))
  if (!head) {
    if (hasName(tokens, own, words)) return isThird
    const isPlural = words.pluralEndings.some((ending) => tokens[own.last]!.low.endsWith(ending))
    return words.determiners.has(tokens[own.first]!.low) && isPlural !== isThird
  }
  return words.thirdPerson.length === 0 || head.isMany !== isThird
}

/** What makes a verb one of saying here: always for some; a clause, a quotation or a document for others. */
export const complementOf = (
  tokens: Tokens,
  at: number,
  form: VerbForm,
  subject: Phrase,
  words: SpeechWords,
): boolean => {
  if (form.use !== 'shows') return true
  // "If the brine is real, she pointed out, it would".
  const next =
    isAdverb(tokens[at + 1] ?? tokens[at]!, words) || words.particles.has(tokens[at + 1]?.low ?? '')
      ? at + 2
      : at + 1
  if (tokens[subject.first - 1]?.low === ',' && tokens[next]?.low === ',') return true
  if (isTrailingAt(tokens, subject.first, at, words) && isBehindWords(tokens, subject.first, words))
    return true
  for (let i = at + 1; i < tokens.length && i - at <= REACH; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'quote' || token.low === ':') return true
    if (token.kind === 'mark') break
    if (i - at <= 6 && words.complementisers.has(token.low)) return true
  }
  if (referentOf(headOf(tokens, subject, words), words)?.kind === 'document') return true
  const object = tokens[at + 1]
  if (object?.kind !== 'word') return false
  if (words.negations.has(object.low)) return true
  if (words.naming.has(tokens[at]!.low))
    return (
      words.determiners.has(object.low) ||
      words.objects.has(object.low) ||
      words.pronouns.has(object.low) ||
      words.appeals.has(object.low)
    )
  return isClauseAt(tokens, at + 1, words)
}

// "feared the ships were lost": a clause without its conjunction.
const isClauseAt = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const inner = phraseStartingAt(tokens, at, words)
  if (!inner) return false
  for (let i = inner.last + 1; i < tokens.length && i - inner.last <= 3; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') return false
    if (words.auxiliaries.has(token.low) || words.infinitives.has(token.low)) return true
    const isVerb = words.otherVerbs.has(token.low) || words.verbs.get(token.low)?.isFinite === true
    if (isVerb) return !referentOf(token.low, words) && !words.agents.has(tokens[i + 1]?.low ?? '')
    if (!isAdverb(token, words)) return false
  }
  return false
}

// Words stand before, not only a place or a time.
const isBehindWords = (tokens: Tokens, first: number, words: SpeechWords): boolean => {
  if (tokens[first - 1]?.kind === 'quote' || tokens[first - 2]?.kind === 'quote') return true
  const begin = tokens[0]!
  return !(
    words.prepositions.has(begin.low) ||
    words.breaking.has(begin.low) ||
    isAdverb(begin, words)
  )
}

// Behind a comma or a quotation, and nothing that is said behind it.
export const isTrailingAt = (
  tokens: Tokens,
  first: number,
  verb: number,
  words: SpeechWords,
): boolean => {
  const before = tokens[first - 1]
  if (!before || (before.kind !== 'quote' && !/^[,?!—–”"]$/.test(before.low))) return false
  const next = tokens[verb + 1]
  if (!next || next.kind === 'mark') return next?.low !== ':'
  if (next.kind === 'quote') return false
  if (words.complementisers.has(next.low)) return false
  const isLoose =
    words.prepositions.has(next.low) ||
    words.calendar.has(next.low) ||
    isAdverb(next, words) ||
    words.breaking.has(next.low) ||
    words.joining.has(next.low)
  if (isLoose) return !hasContentAhead(tokens, verb + 1, words)
  // "…, Okoro told reporters on Friday."
  return words.telling.has(tokens[verb]!.low) && !hasContentAhead(tokens, verb + 1, words)
}

const hasContentAhead = (tokens: Tokens, from: number, words: SpeechWords): boolean => {
  for (let i = from; i < tokens.length && i - from < LONG_CLAUSE; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'quote') return true
    if (token.kind === 'mark') return token.low === ':'
    if (words.complementisers.has(token.low)) return true
    if (words.breaking.has(token.low) && !words.prepositions.has(token.low)) return false
  }
  return false
}

// What is said does not speak itself: "the claims said".
export const isContent = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  let head = first
  while (
    head < last &&
    !words.links.has(tokens[head + 1]!.low) &&
    !words.prepositions.has(tokens[head + 1]!.low)
  )
    head += 1
  const { low } = tokens[head]!
  const begin = tokens[first]!.low
  return (
    (words.contents.has(low) && !referentOf(low, words)) ||
    (first === last && words.contents.has(begin)) ||
    words.objectDeterminers.has(begin)
  )
}

/** The subject of nobody: `there`, `man`. A pronoun that may stand for somebody is none. */
export const isImpersonal = (
  tokens: Tokens,
  { first, last }: Phrase,
  words: SpeechWords,
): boolean =>
  first === last &&
  words.impersonal.has(tokens[first]!.low) &&
  !words.pronouns.has(tokens[first]!.low)

// "crates described as", "a man accused of": a participle behind a noun, without an object.
export const isReduced = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const next = tokens[at + 1]?.low ?? ''
  return (
    words.reducing.has(next) &&
    !words.agents.has(next) &&
    tokens[at - 1]?.kind === 'word' &&
    !words.pronouns.has(tokens[at - 1]!.low)
  )
}

// "Karsovia Denies …, Tells Alveria To Back Off", "the port, says the mayor" is none.
export const isHeadlineJoint = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    next.kind === 'word' &&
    at > 1 &&
    !words.pronouns.has(next.low) &&
    tokens[at]!.isCapital
  )
}

export const hasBetween = (
  tokens: Tokens,
  from: number,
  to: number,
  set: ReadonlySet<string>,
): boolean => {
  for (let i = from; i < to; i += 1) if (set.has(tokens[i]!.low)) return true
  return false
}

// Back over what stands between subject and verb.
export const groupStart = (
  tokens: Tokens,
  verb: number,
  lowest: number,
  words: SpeechWords,
): number => {
  let first = verb
  for (let i = verb - 1; i >= lowest && verb - i < REACH; i -= 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    const isRaising = words.raising.has(token.low) && first < verb
    if (words.auxiliaries.has(token.low) || words.infinitives.has(token.low) || isRaising) first = i
    else if (!isAdverb(token, words)) break
  }
  return first
}

export const isBehindQuoteAt = (tokens: Tokens, first: number): boolean =>
  tokens[first - 1]?.kind === 'quote' ||
  (tokens[first - 1]?.kind === 'mark' && tokens[first - 2]?.kind === 'quote')
