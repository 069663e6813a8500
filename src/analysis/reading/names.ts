// Whole names for surnames, names for abbreviations, the case's aliases above all. Two first names are never taken for one.

import { referentOf, type Tokens } from './nouns.ts'
import type { AgentKind, SpeechWords } from './speech-words.ts'
import type { Alias } from '../../core/types.ts'

/** Whole names of an article, and what the case calls them. */
export type Names = {
  /** What a printed name stands for. */
  readonly resolved: (name: string) => string
  /** True for a word that is a name in the middle of a sentence. */
  readonly isKnown: (low: string) => boolean
  /** What the use of a name shows: a body where one is in it, and what the shortened name makes likely. */
  readonly kindOf: (name: string) => { readonly kind: AgentKind; readonly seems: AgentKind }
}

/** The names of an article; linear. */
export const namesOf = (
  text: string,
  sentences: readonly Tokens[],
  isHeadline: (sentence: number) => boolean,
  aliases: readonly Alias[],
  words: SpeechWords,
): Names => {
  const canonical = new Map<string, string>()
  for (const alias of aliases)
    for (const each of [alias.canonical, ...(alias.variants ?? [])])
      if (!canonical.has(each.toLowerCase())) canonical.set(each.toLowerCase(), alias.canonical)
  const byLast = new Map<string, Set<string>>()
  const byFirst = new Map<string, Set<string>>()
  const acronyms = new Map<string, string>()
  const initials = new Map<string, string>()
  const places = new Map<string, number>()
  const alone = new Set<string>()
  const seen = new Set<string>()
  const persons = new Set<string>()
  for (const [i, tokens] of sentences.entries()) {
    if (isHeadline(i)) continue
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!
      if (!isProper(tokens, at, words)) continue
      if (words.placing.has(tokens[at - 1]?.low ?? ''))
        places.set(token.low, (places.get(token.low) ?? 0) + 1)
      let last = at
      while (last + 1 < tokens.length && last - at < 8 && continues(tokens, last + 1, words))
        last += 1
      while (!tokens[last]!.isCapital) last -= 1
      if (at > 0) for (let k = at; k <= last; k += 1) seen.add(tokens[k]!.low)
      if (last === at) alone.add(token.low)
      if (tokens[last + 1]?.low === ',' && words.personal.has(tokens[last + 2]?.low ?? ''))
        persons.add(tokens[last]!.low)
      if (last > at) {
        const end = tokens[last]!
        const plain = end.isPossessive ? end.start + end.low.length : end.end
        const name = text.slice(token.start, plain)
        const key = (low: string, map: Map<string, Set<string>>): void => {
          const set = map.get(low) ?? new Set<string>()
          set.add(name)
          map.set(low, set)
        }
        const isBody = tokens
          .slice(at, last + 1)
          .some(({ low }) => referentOf(low, words)?.kind === 'body' || words.outlets.has(low))
        // Two that are named together are two: neither name stands for both.
        const isPair = tokens
          .slice(at, last)
          .some(({ low }) => low !== '&' && words.joining.has(low))
        if (last - at < 4 && !isBody && !isPair) key(end.low, byLast)
        if (!isPair) key(token.low, byFirst)
        const letters = tokens
          .slice(at, last + 1)
          .flatMap(({ isCapital, start }) => (isCapital ? [text.charAt(start)] : []))
          .join('')
        if (letters.length > 1 && !initials.has(letters)) initials.set(letters, name)
        const [open, short, close] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]]
        if (open?.low === '(' && close?.low === ')' && short) {
          const written = text.slice(short.start, short.end)
          if (/^\p{Lu}[\p{Lu}\p{Ll}]+$/u.test(written)) acronyms.set(written, name)
        }
      }
      at = last
    }
  }
  const resolved = (name: string): string => {
    const direct = canonical.get(name.toLowerCase())
    if (direct !== undefined) return direct
    const isSingle = !/\s/.test(name)
    const short = /^\p{Lu}{2,6}$/u.test(name)
      ? (acronyms.get(name) ?? initials.get(name))
      : acronyms.get(name)
    const low = name.toLowerCase()
    const whole =
      short ??
      (isSingle
        ? (only(byLast.get(low)) ?? (byLast.has(low) ? undefined : only(byFirst.get(low))))
        : undefined)
    if (whole === undefined) return name
    return canonical.get(whole.toLowerCase()) ?? whole
  }
  const kindOf = (name: string): { readonly kind: AgentKind; readonly seems: AgentKind } => {
    const parts = name.toLowerCase().split(/\s+/)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    if (places.has(name.toLowerCase())) return { kind: 'body', seems: 'body' }
    if (persons.has(last)) return { kind: 'any', seems: 'person' }
    if (parts.length < 2 || alone.has(first) === alone.has(last))
      return { kind: 'any', seems: 'any' }
    return { kind: 'any', seems: alone.has(last) ? 'person' : 'body' }
  }
  return { resolved, kindOf, isKnown: (low) => seen.has(low) }
}

const only = (set: ReadonlySet<string> | undefined): string | undefined =>
  set?.size === 1 ? [...set][0] : undefined

const isProper = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const token = tokens[at]
  if (!token?.isCapital) return false
  const { low } = token
  if (at === 0 && (words.questions.has(low) || words.answers.has(low))) return false
  if (
    words.calendar.has(low) ||
    words.determiners.has(low) ||
    words.pronouns.has(low) ||
    words.quantifiers.has(low) ||
    words.titles.has(low)
  )
    return false
  if (
    at === 0 &&
    (words.prepositions.has(low) ||
      words.adverbs.has(low) ||
      words.breaking.has(low) ||
      words.joining.has(low) ||
      words.verbs.has(low))
  )
    return false
  const referent = referentOf(low, words)
  if (referent?.kind === 'person') return false
  return !(words.ranks.has(low) && !tokens[at + 1]?.isCapital)
}

const continues = (tokens: Tokens, at: number, words: SpeechWords): boolean => {
  const token = tokens[at]!
  if (tokens[at - 1]!.isPossessive) return false
  if (token.isCapital)
    return (
      token.kind === 'word' &&
      !words.calendar.has(token.low) &&
      referentOf(token.low, words)?.kind !== 'person'
    )
  const isLink =
    token.low === '&' ||
    (words.links.has(token.low) &&
      (!words.prepositions.has(token.low) ||
        referentOf(tokens[at - 1]!.low, words)?.kind === 'body'))
  return isLink && tokens[at + 1]?.isCapital === true && !words.calendar.has(tokens[at + 1]!.low)
}
