// Where a sentence may be cut, so that its parts can have different tags. English and German.

import { wordSet } from '../token-patterns.ts'
import type { Cue } from './cues.ts'
import { finiteFrom, isClauseAt, isFinite, PRONOUNS } from './finite.ts'
import type { Word } from './sentence-words.ts'

/** A part of a sentence: indexes of its words, the connective outside. */
export type Part = {
  readonly from: number
  readonly to: number
  /** What stands before it: `after`, `and`, `;`, `:` …; `''` for the first. */
  readonly joint: string
  /** It has a subject of its own, so that nothing of the part before speaks for it. */
  readonly isApart: boolean
}

/** The parts that the joints of a sentence make, in order; one where it has none. Linear in its words. */
export const partsOf = (
  words: readonly Word[],
  cues: readonly Cue[],
  isHeadline: boolean,
): readonly Part[] => {
  const verbs = new Set(cues.filter(({ entry }) => VERBS.has(entry.class)).map(({ at }) => at))
  const joints: Joint[] = []
  for (let at = 1; at < words.length; at += 1) {
    const joint = jointAt(words, at, verbs, isHeadline)
    if (joint && joint.end - (joints.at(-1)?.end ?? 0) >= 2) joints.push(joint)
  }
  const first = leading(words, joints)
  const parts: Part[] = []
  let from = first
  let joint = first > 0 ? words[0]!.folded : ''
  let isApart = true
  for (const next of [...joints, null]) {
    const to = next?.start ?? words.length
    if (to > from) parts.push({ from, to, joint, isApart })
    if (!next) break
    from = next.end
    joint = next.word
    isApart = next.isApart
  }
  return parts
}

/** A joint: the words from `start` to `end` belong to no part. */
type Joint = {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly isApart: boolean
}

const VERBS: ReadonlySet<string> = new Set(['denial', 'claim', 'context', 'report-verb'])

/** They need no comma before them. */
const STRONG = wordSet(
  'after but although though whereas while nachdem obwohl während wohingegen aber doch',
)
const CLAUSAL = wordSet(
  'after while but although though whereas as nachdem obwohl während wohingegen aber doch',
)

/** `one week after`: it measures, and joins nothing. */
const PERIODS = wordSet(
  'second seconds minute minutes hour hours day days week weeks month months year years soon shortly long just',
)

const jointAt = (
  words: readonly Word[],
  at: number,
  verbs: ReadonlySet<number>,
  isHeadline: boolean,
): Joint | null => {
  const { folded, gap, isQuoted } = words[at]!
  if (isQuoted || isTrailing(words, at, verbs)) return null
  const isBehindMark = /[,;:–—]/.test(gap)
  if (gap.includes(';')) {
    const end = AND.has(folded) || folded === 'but' ? at + 1 : at
    return isClauseAt(words, end) ? { start: at, end, word: ';', isApart: true } : null
  }
  if (CLAUSAL.has(folded)) {
    const isEven = folded === 'as' && words[at - 1]!.folded === 'even'
    const isFree = STRONG.has(folded) || isBehindMark || isEven || (isHeadline && folded === 'as')
    const isSpan = folded === 'after' && PERIODS.has(words[at - 1]!.folded)
    if (isFree && !isSpan && isClauseAt(words, at + 1) && !isFinite(words, at + 1))
      return { start: at, end: at + 1, word: folded, isApart: !isPronoun(words[at + 1]) }
    if (folded !== 'but') return null
  }
  if (AND.has(folded) || folded === 'but') {
    const verb = ADVERBS.has(words[at + 1]?.folded ?? '') ? at + 2 : at + 1
    if (verbs.has(verb) && isVerbForm(words, verb) && !words[verb]!.isQuoted)
      return { start: at, end: at + 1, word: folded, isApart: false }
    if (isBehindMark && isClauseAt(words, at + 1, 10))
      return { start: at, end: at + 1, word: folded, isApart: !isPronoun(words[at + 1]) }
    return null
  }
  if (
    isHeadline &&
    /[,:]|\s[-–—]\s/.test(gap) &&
    (verbs.has(at) || isFinite(words, at)) &&
    isVerbForm(words, at)
  )
    return { start: at, end: at, word: gap.trim(), isApart: false }
  const isSaid = [at + 1, at + 2, at + 3].some((i) => verbs.has(i) && isVerbForm(words, i))
  if (
    isHeadline &&
    (/:|\s[-–—]\s/.test(gap) || (gap.includes(',') && isSaid)) &&
    isClauseAt(words, at)
  )
    return { start: at, end: at, word: gap.trim(), isApart: true }
  return null
}

const AND = wordSet('and und sondern')
const ADVERBS = wordSet(
  'also then later instead even again has have had is was not never immediately auch dann zugleich',
)

const isVerbForm = (words: readonly Word[], at: number): boolean =>
  isFinite(words, at) || /(?:ed|s)$/.test(words[at]?.folded ?? '')

const isPronoun = (word: Word | undefined): boolean =>
  word !== undefined && PRONOUNS.has(word.folded)

/** `While Alveria says A, Karsovia denies it`: the connective at the head is a joint where a cut parts the two. */
const leading = (words: readonly Word[], joints: Joint[]): number => {
  const head = words[0]?.folded ?? ''
  if (!CLAUSAL.has(head) || head === 'but' || !isClauseAt(words, 1)) return 0
  const verb = finiteFrom(words, 1, words.length)
  if (verb < 0) return 0
  for (let at = verb + 1; at < words.length; at += 1) {
    const { gap, isQuoted } = words[at]!
    if (isQuoted || !gap.includes(',') || !isClauseAt(words, at)) continue
    joints.unshift({ start: at, end: at, word: ',', isApart: true })
    joints.sort((a, b) => a.start - b.start)
    return 1
  }
  return 0
}

const SAYS = wordSet('says say said insists insist')

/** `…, newspaper reports`, `…, say rivals`: only who says it, which joins the clause before. */
const isTrailing = (words: readonly Word[], at: number, verbs: ReadonlySet<number>): boolean => {
  const left = words.length - at
  if (left > 7 || left < 2 || !words[at]!.gap.includes(',')) return false
  if (words[at]!.language === 'de' && CLAUSAL.has(words[at]!.folded)) return false
  const isSays = left <= 4 || SAYS.has(words[at]!.folded)
  const verb = verbs.has(at) && isSays ? at : words.length - 1
  return verbs.has(verb) && !words.slice(at).some((_, i) => at + i !== verb && verbs.has(at + i))
}
