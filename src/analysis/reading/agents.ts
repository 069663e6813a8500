// What a phrase says of whom it names: name and office in words as printed, and what they tell of gender and kind.

import { hasName, headOf, isNumber, type Phrase, referentOf, type Tokens } from './nouns.ts'
import type { AgentKind, Gender, SpeechWords } from './speech-words.ts'

/** What a phrase says by itself. */
export type Mention = {
  /** As printed, without title and office; `''` where there is none. */
  readonly name: string
  readonly role: string
  readonly kind: AgentKind
  readonly gender: Gender
  readonly isMany: boolean
  /** Nouns by which it may be meant later: `minister`, `ministry`; the first of a group of the same meaning. */
  readonly nouns: ReadonlySet<string>
  readonly isDefinite: boolean
}

/** Name, office and kind of a phrase. */
export const mentionOf = (
  text: string,
  tokens: Tokens,
  phrase: Phrase,
  words: SpeechWords,
): Mention => {
  const parts = partsOf(tokens, phrase)
  const split = parts.map((part) => nameIn(tokens, part, words))
  const named = split.findIndex((name) => name !== null)
  const name = split[named] ?? null
  const roles: Phrase[] = []
  for (const [i, part] of parts.entries()) {
    if (i !== named) roles.push(part)
    else if (name && name.first > part.first)
      roles.push({ first: part.first, last: name.first - 1 })
  }
  const printed = ({ first, last }: Phrase): string =>
    text.slice(tokens[first]!.start, tokens[last]!.end)
  const head = headOf(tokens, name && parts.length === 1 ? phrase : (roles[0] ?? phrase), words)
  const nouns = new Set<string>()
  let kind: AgentKind = 'any'
  let gender: Gender = 'any'
  let isMany = false
  const role = roles
    .filter((part) => !isTitleOnly(tokens, part, words))
    .map((part) => untitled(text, tokens, part, words))
    .join(', ')
  const pronoun =
    phrase.first === phrase.last
      ? (words.pronouns.get(tokens[phrase.first]!.low) ??
        words.objects.get(tokens[phrase.first]!.low))
      : undefined
  if (pronoun) return { name: '', role: '', ...pronoun, nouns, isDefinite: true }
  const referent = referentOf(head, words)
  if (referent) ({ kind, gender, isMany } = referent)
  for (let i = phrase.first; i <= phrase.last; i += 1) {
    const { low, isPossessive } = tokens[i]!
    const each = referentOf(low, words)
    if (each && !isPossessive && !(name && i >= name.first && i <= name.last)) {
      nouns.add(words.sameNouns.get(low) ?? low)
      if (each.gender !== 'any' && gender === 'any' && each.kind === 'person') gender = each.gender
    }
    const title = words.titles.get(low)
    if (title && title !== 'any' && tokens[i]!.isCapital) gender = title
    if (title && name && tokens[i]!.isCapital) kind = 'person'
  }
  if (name) {
    const last = tokens[name.last]!
    const inName =
      referentOf(last.low, words) ??
      (words.outlets.has(last.low) ? { kind: 'body' as const } : null)
    if (kind === 'any' && inName?.kind === 'body') kind = 'body'
    if (kind === 'document') kind = 'any'
    for (let i = name.first; i <= name.last; i += 1) {
      const { low } = tokens[i]!
      if (referentOf(low, words)?.kind === 'body') nouns.add(words.sameNouns.get(low) ?? low)
    }
  }
  if (!name && nouns.size === 0) {
    const last = plainHead(tokens, phrase, words)
    nouns.add(tokens[last]!.low)
    if (endsAs(tokens[last]!.low, words.pluralEndings)) isMany = true
  }
  const isBodyWithName = !name && kind === 'body' && hasNameInside(tokens, phrase, words)
  return {
    name: name ? printed(name) : isBodyWithName ? withoutArticle(text, tokens, phrase, words) : '',
    role: isBodyWithName || (!name && kind === 'document') ? '' : role,
    kind,
    gender,
    isMany,
    nouns,
    isDefinite: words.definite.has(tokens[phrase.first]!.low),
  }
}

const endsAs = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending))

// The last word before anything hangs on the phrase: `the gulls of Pell`.
const plainHead = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): number => {
  let head = first
  while (
    head < last &&
    tokens[head + 1]!.kind === 'word' &&
    !words.prepositions.has(tokens[head + 1]!.low)
  )
    head += 1
  return head
}

const isTitleOnly = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean =>
  first === last && words.titles.has(tokens[first]!.low) && !referentOf(tokens[first]!.low, words)

const untitled = (
  text: string,
  tokens: Tokens,
  { first, last }: Phrase,
  words: SpeechWords,
): string => {
  let to = last
  while (to > first && words.titles.has(tokens[to]!.low) && !referentOf(tokens[to]!.low, words))
    to -= 1
  return text.slice(tokens[first]!.start, tokens[to]!.end)
}

const withoutArticle = (
  text: string,
  tokens: Tokens,
  { first, last }: Phrase,
  words: SpeechWords,
): string => {
  const from = words.determiners.has(tokens[first]!.low) && first < last ? first + 1 : first
  return text.slice(tokens[from]!.start, tokens[last]!.end)
}

const hasNameInside = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): boolean => {
  for (let i = first; i <= last; i += 1)
    if (hasName(tokens, { first: i, last: i }, words)) return true
  return false
}

const partsOf = (tokens: Tokens, { first, last }: Phrase): readonly Phrase[] => {
  const parts: Phrase[] = []
  let from = first
  for (let i = first; i <= last + 1; i += 1) {
    if (i <= last && tokens[i]!.low !== ',') continue
    if (i > from && !(i - from === 1 && isNumber(tokens[from]!)))
      parts.push({ first: from, last: i - 1 })
    from = i + 1
  }
  return parts
}

// The name in a part: capitals behind the last office, or the first capitals where no office stands before them.
const nameIn = (tokens: Tokens, { first, last }: Phrase, words: SpeechWords): Phrase | null => {
  let from = first
  for (let i = first; i <= last; i += 1) {
    const { low, isPossessive } = tokens[i]!
    const referent = referentOf(low, words)
    if (i > first && words.prepositions.has(low)) {
      if (from > first && !isNameStart(tokens, from, last, words)) break
      if (from === first) break
    }
    if (isPossessive) from = i + 1
    else if (referent && referent.kind === 'person' && !isInsideName(tokens, i, first, last, words))
      from = i + 1
  }
  while (from <= last && !isNameStart(tokens, from, last, words)) {
    const { low } = tokens[from]!
    if (words.prepositions.has(low)) return null
    from += 1
  }
  if (from > last) return null
  let to = from
  for (let i = from + 1; i <= last; i += 1) {
    const token = tokens[i]!
    const isJoint =
      token.low === '&' || (words.links.has(token.low) && isJoining(tokens, i, to, words))
    if (isJoint && tokens[i + 1]?.isCapital) continue
    if (!token.isCapital && !isNumber(token)) break
    to = i
  }
  return { first: from, last: to }
}

// "Bank of Belmar" is a name, "Lindt of Brightwater" is one and what it belongs to; "van", "al" are parts of names.
const isJoining = (tokens: Tokens, at: number, before: number, words: SpeechWords): boolean =>
  !words.prepositions.has(tokens[at]!.low) ||
  referentOf(tokens[before]!.low, words)?.kind === 'body'

const isInsideName = (
  tokens: Tokens,
  at: number,
  first: number,
  last: number,
  words: SpeechWords,
): boolean => {
  // "Speaker Lindqvar" is an office; "the Belmar Observer" a name.
  return (
    tokens[at]!.isCapital &&
    at === last &&
    at > first &&
    tokens[at - 1]!.isCapital &&
    words.outlets.has(tokens[at]!.low)
  )
}

const isNameStart = (tokens: Tokens, at: number, last: number, words: SpeechWords): boolean => {
  const token = tokens[at]!
  if (
    !token.isCapital ||
    words.determiners.has(token.low) ||
    words.calendar.has(token.low) ||
    words.quantifiers.has(token.low) ||
    words.pronouns.has(token.low)
  )
    return false
  if (words.titles.has(token.low) && at < last) return false
  const referent = referentOf(token.low, words)
  if (referent || words.ranks.has(token.low)) {
    // "Ministry of Trade", "Port Authority of Belmar", "National Trade Union": a body with capitals.
    if (
      at === 0 &&
      !tokens[at + 1]?.isCapital &&
      !(tokens[at + 2]?.isCapital && words.links.has(tokens[at + 1]?.low ?? ''))
    )
      return false
    return referent?.kind !== 'person' && capitalBody(tokens, at, last, words)
  }
  const next = tokens[at + 1]
  return !(
    at === 0 &&
    next?.kind === 'word' &&
    !next.isCapital &&
    at < last &&
    !words.links.has(next.low) &&
    !words.prepositions.has(next.low)
  )
}

const capitalBody = (tokens: Tokens, at: number, last: number, words: SpeechWords): boolean => {
  let isBody = false
  for (let i = at; i <= last; i += 1) {
    const token = tokens[i]!
    if (!token.isCapital && !words.links.has(token.low) && !words.joining.has(token.low)) break
    const kind = referentOf(token.low, words)?.kind
    if (kind === 'person') return false
    if (kind === 'body') isBody = true
  }
  return isBody && last > at
}
