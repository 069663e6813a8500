// A claim inside of a denial: `rejected claims that it sold the ships`.

import { wordSet } from '../token-patterns.ts'
import type { Span } from '../../text/span.ts'
import type { Cue } from './cues.ts'
import { isReported } from './finite-de.ts'
import { DETERMINERS, finiteFrom, isFinite, PRONOUNS, THAT } from './finite.ts'
import type { Word } from './sentence-words.ts'

/** Where the claim stands, the noun that announces it, and who is named as the one who put it forward. */
export type Nested = Span & { readonly noun: Cue; readonly accuser: Span | null }

/** The finite clause behind a claim noun and `that`, up to the next clause of the sentence; `null` where there is none. */
export const nestedIn = (words: readonly Word[], cues: readonly Cue[]): Nested | null => {
  for (const noun of cues) {
    if (noun.entry.class !== 'claim-noun' || noun.tier !== 'strong' || noun.isQuoted) continue
    if (noun.group === 'idea') continue
    const that = thatBehind(words, noun.at)
    if (that < 0) continue
    const verb = finiteFrom(words, that + 2, Math.min(words.length, that + 16))
    if (verb < 0) continue
    const to = endOf(words, verb + 1, cues)
    const first = words[that + 1]!
    return {
      start: first.start,
      end: words[to - 1]!.end,
      noun,
      accuser: accuserOf(words, noun.at, that),
    }
  }
  return null
}

/** `claims that`, `accusations by the port that`: the index of `that`, or -1. */
const thatBehind = (words: readonly Word[], noun: number): number => {
  if (words[noun]?.language === 'de') return dassBehind(words, noun)
  for (let at = noun + 1; at < words.length && at - noun <= 7; at += 1) {
    const { folded, gap, isQuoted } = words[at]!
    if (isQuoted || /[,;:]/.test(gap)) return -1
    if (folded === 'that') return at
    if (at === noun + 1 && !ORIGIN.has(folded)) return -1
  }
  return -1
}

/** `die Behauptung zurück, dass`; `die Behauptung zurück, es habe`, where no word stands between. */
const dassBehind = (words: readonly Word[], noun: number): number => {
  for (let at = noun + 1; at < words.length && at - noun <= 9; at += 1) {
    const { folded, gap, isQuoted } = words[at]!
    if (isQuoted || /[;:]/.test(gap)) return -1
    if (THAT.has(folded)) return at
    if (gap.includes(',') && words.slice(at + 1, at + 5).some(isReported)) return at - 1
  }
  return -1
}

const ORIGIN = wordSet('by from in of made this on')

const endOf = (words: readonly Word[], from: number, cues: readonly Cue[]): number => {
  // `called the claim that it lied absurd`, `branded claims that he bet 'a tale'`: what they are called stands behind.
  const isCalled = cues.some(({ group, at }) => group === 'brands' && at < from)
  const verdict = isCalled
    ? cues.find(
        ({ entry, at, end }) => entry.class === 'denial' && at >= from && end === words.at(-1)!.end,
      )
    : undefined
  for (let at = from; at < words.length; at += 1) {
    const { folded, gap, isQuoted } = words[at]!
    if ((isCalled && isQuoted && !words[at - 1]!.isQuoted) || at === verdict?.at) return at
    if (isQuoted) continue
    if (/[;:–—]/.test(gap)) return at
    if (!gap.includes(',')) {
      if (JOINTS.has(folded) && isFinite(words, at + 2)) return at
      continue
    }
    const isRelative = folded === 'which' || folded === 'who' || folded === 'where'
    if (isRelative) continue
    if (folded.endsWith('ing') || JOINTS.has(folded) || isFinite(words, at) || PRONOUNS.has(folded))
      return at
    if (isFinite(words, at + 1) || isFinite(words, at + 2)) return at
  }
  return words.length
}

const JOINTS = wordSet(
  'and but after while although as whereas though saying calling branding describing',
)

/** `claims by the port that`, `Alverian claims that`, `the port's claims that`. */
const accuserOf = (words: readonly Word[], noun: number, that: number): Span | null => {
  const link = words[noun + 1]
  if (link && (link.folded === 'by' || link.folded === 'from' || link.folded === 'von')) {
    const first = words[noun + 2]
    const last = words[that - 1]
    return first && last && last.start >= first.start ? { start: first.start, end: last.end } : null
  }
  const owner = words[noun - 1]
  if (!owner?.folded.endsWith("'s")) return null
  let first = noun - 1
  while (first > 0 && isOfName(words[first - 1]!, words[first]!)) first -= 1
  return { start: words[first]!.start, end: owner.end - 2 }
}

/** `the union's`, `Mayor Nadine Sorrel's`: capitals, and one article. */
const isOfName = (before: Word, word: Word): boolean =>
  !/[,;:]/.test(word.gap) &&
  (before.isCapital || (DETERMINERS.has(before.folded) && before.folded !== 'that'))
