// Who accuses whom in an article: stems of the words for those who deny and for those who accuse.

import type { Span } from '../../text/span.ts'
import type { Cue } from './cues.ts'
import { wordSet } from '../token-patterns.ts'
import { DETERMINERS, isFinite, PREPOSITIONS } from './finite.ts'
import { stemOf, type Word } from './sentence-words.ts'
import { BODIES, COMMON, OFFICES, OUTSIDERS, REPRESENTS, ROLES } from './side-words.ts'

export type Side = 'accused' | 'accuser' | null

/** Counts up and down by stem: above zero who denies or is accused, below it who accuses. */
export type Sides = {
  readonly note: (words: readonly Named[], weight: number) => void
  /** Words that name one party: what is known of one of them holds for all. */
  readonly join: (words: readonly Named[]) => void
  readonly of: (words: readonly Named[]) => Side
  /** Whether anything but an office tells it. */
  readonly isKnown: (words: readonly Named[]) => boolean
}

/** A word of a name or a role. */
export type Named = Pick<Word, 'folded' | 'isCapital'>

export const sidesFor = (star: string = ''): Sides => {
  const weights = new Map<string, number>()
  const add = (stem: string, weight: number): void => {
    if (stem && weight !== 0) weights.set(stem, (weights.get(stem) ?? 0) + weight)
  }
  const sum = (words: readonly Named[]): number =>
    [...new Set(words.map(({ folded }) => folded.replace(/'s?$/, '')))].reduce(
      (all, word) => all + (weights.get(partyStem(word)) ?? 0) + (ROLES[word] ?? 0),
      0,
    )
  // A name says more than an office, of which both sides may have one.
  const weigh = (words: readonly Named[]): number => {
    const named = sum(words.filter(isOwn))
    // What an expert is an expert in is no party.
    const own = named || words.some(isOutsider) ? named : sum(words.filter(isCommon))
    if (own !== 0) return own
    // Of offices, which both sides have, the one that says most counts: two weak ones make no strong one.
    const others = words.filter((word) => !isOwn(word)).map((word) => sum([word]))
    const most = others.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
    return Math.abs(most) >= 0.9 ? most : 0
  }
  const isOfStar = (words: readonly Named[]): boolean =>
    star !== '' && words.some((word) => isOwn(word) && partyStem(word.folded) === star)
  const guess = (words: readonly Named[]): Side =>
    words.some(isOutsider)
      ? 'accuser'
      : isOfStar(words) || isRepresentative(words)
        ? 'accused'
        : null
  return {
    note: (words, weight) => {
      const seen = new Set<string>() // a name is given as printed and as it is known
      for (const word of words) {
        const stem = partyStem(word.folded)
        if (!seen.has(stem)) add(stem, weight * (isOwn(word) ? 1 : 0.5))
        seen.add(stem)
      }
    },
    join: (words) => {
      const known = weigh(words)
      const total = known || SIGNS[guess(words) ?? '']
      if (!total) return
      // Of a role the name alone: `MP for Belmar` says nothing of Belmar.
      const to = known ? -1 : words.findIndex(({ folded }, at) => at > 0 && OF.has(folded))
      for (const word of to < 0 ? words : words.slice(0, to))
        if (isOwn(word) && !weights.has(partyStem(word.folded)))
          add(partyStem(word.folded), Math.sign(total) * 0.5)
    },
    of: (words) => {
      const total = weigh(words)
      if (total === 0) return guess(words)
      return total > 0.3 ? 'accused' : total < -0.3 ? 'accuser' : null
    },
    isKnown: (words) => Math.abs(sum(words.filter((word) => isOwn(word) || isCommon(word)))) > 0.5,
  }
}

export const isOutsider = ({ folded }: Named): boolean => OUTSIDERS.has(folded)

const OF = wordSet('for of from in to')

const SIGNS: Readonly<Record<string, number>> = { accused: 1, accuser: -1 }

/** Whom an article is about: of the names in its first sentences the one that comes most often, three times at least. */
export const starOf = (sentences: readonly (readonly Word[])[]): string => {
  const counts = new Map<string, number>()
  for (const [i, words] of sentences.entries()) {
    const seen = new Set<string>()
    for (const [at, word] of words.entries()) {
      const stem = partyStem(word.folded)
      if (!stem || !isOwn(word) || (at === 0 && !counts.has(stem)) || seen.has(stem)) continue
      seen.add(stem)
      if (i < STAR_HEAD || counts.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  return best && best[1] >= 2 ? best[0] : ''
}
const STAR_HEAD = 4

const isCommon = ({ folded, isCapital }: Named): boolean => !isCapital && !OFFICES.has(folded)

/** A manager or a spokesman of whom nothing says whose they are: mostly they speak for whom the article is about. */
const isRepresentative = (words: readonly Named[]): boolean =>
  words.some(({ folded }) => REPRESENTS.has(folded)) &&
  !words.some(({ folded }) => BODIES.has(folded))

const isOwn = ({ folded, isCapital }: Named): boolean => isCapital && !OFFICES.has(folded)

/** What a cue of blame or denial says of the parties in its clause. */
export const noteSides = (
  sides: Sides,
  words: readonly Word[],
  cues: readonly Cue[],
  subjectOf: (cue: Cue) => readonly Named[],
  weight: number,
): void => {
  const [says, answers] = twoSayings(words, cues)
  if (says && answers) {
    sides.note(subjectBefore(words, says.at), -weight)
    sides.note(subjectBefore(words, answers.at), weight)
  }
  for (const [i, cue] of cues.entries()) {
    // Of two entries that begin at one word the longer says it all.
    if (
      (cue.isQuoted && !VOICED.has(cue.group)) ||
      (i > 0 && cues[i - 1]!.at === cue.at && cues[i - 1]!.group === cue.group)
    )
      continue
    const { class: kind } = cue.entry
    const behind = words.findIndex(({ start }) => start >= cue.end)
    if (kind === 'denial' && VOICED.has(cue.group)) sides.note(subjectOf(cue), 0.5 * weight)
    const branded = cue.group === 'brands' && !cue.isQuoted ? brandedIn(cues, cue) : null
    if (branded && words.slice(cue.at + 1, branded.at + 4).some(({ isQuoted }) => isQuoted)) {
      sides.note(subjectOf(cue), 0.8 * weight)
      sides.note(ownersOf(words, branded.at), -weight)
    }
    if (kind === 'denial' && REJECTING.has(cue.group)) {
      sides.note(subjectOf(cue), weight)
      if (cue.noun) sides.note(ownersOf(words, indexOf(words, cue.noun)), -weight)
    } else if (kind === 'claim' && cue.group === 'accuses') {
      const isPassive = isPassiveAt(words, cue.at)
      const subject = subjectOf(cue)
      const isBack = !isPassive && sides.of(subject) === 'accused'
      // Who is accused and accuses back changes little of who stands where.
      const most = isBack ? weight * 0.3 : weight
      sides.note(subject, isPassive || isFaced(cue) ? weight : -most)
      if (!isFaced(cue)) sides.note(phraseFrom(words, cue.at + 1), isPassive ? 0 : most)
    } else if (kind === 'claim' && cue.group === 'asserts') {
      const isOfNoun = words[cue.at]?.folded.endsWith('ing') === true // `a post claiming that`: not the subject's
      if (!isOfNoun) sides.note(subjectOf(cue), -0.6 * weight)
      if (behind > 0) sides.note(phraseFrom(words, behind), 0.3 * weight)
    } else if (cue.entry.id.endsWith('.legal.charged') || cue.entry.id.endsWith('.suspected')) {
      sides.note(subjectOf(cue), 0.6 * weight)
    } else if (cue.entry.id.endsWith('.condemn')) {
      sides.note(subjectOf(cue), -0.4 * weight)
      if (behind > 0) sides.note(phraseFrom(words, behind), 0.4 * weight)
    } else if (cue.entry.id.endsWith('.legal.investigation')) {
      const into = words.findIndex(({ folded }, at) => at > cue.at && folded === 'into')
      if (into > 0 && into - cue.at <= 3) sides.note(phraseFrom(words, into + 1), 0.4 * weight)
    } else if (kind === 'claim-noun' && behind > 0 && cue.tier === 'strong') {
      const link = words[behind]?.folded
      if (link === 'against' || link === 'gegen') sides.note(phraseFrom(words, behind + 1), weight)
      if (link === 'by' || link === 'from' || link === 'von' || link === 'durch')
        sides.note(phraseFrom(words, behind + 1), -weight)
    }
  }
}

/** `called her account "an act of revenge"`: the noun for what was put forward, right behind the verb. */
export const brandedIn = (cues: readonly Cue[], { at }: Cue): Cue | null =>
  cues.find(
    (cue) => cue.entry.class === 'claim-noun' && !cue.isQuoted && cue.at > at && cue.at - at <= 6,
  ) ?? null

/** `Alveria says it was a spy; Karsovia says it was a kite`: the answer stands second. */
const twoSayings = (words: readonly Word[], cues: readonly Cue[]): readonly Cue[] => {
  const cut = words.findIndex(({ gap, isQuoted }) => !isQuoted && gap.includes(';'))
  if (cut < 0) return []
  const verbs = cues.filter(({ entry, isQuoted }) => entry.class === 'report-verb' && !isQuoted)
  const [first, second] = [verbs.find(({ at }) => at < cut), verbs.find(({ at }) => at > cut)]
  return first && second && second.at - cut <= 6 ? [first, second] : []
}

/** Words of the one who denies. */
const VOICED = new Set(['first', 'partial', 'implied'])
const REJECTING = new Set(['flat', 'rejects', 'retorts'])
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'be',
  'stands',
  'stand',
  'wird',
  'werden',
  'wurde',
  'wurden',
])
/** `was accused`, `a manager accused of theft`; not `accused the board of theft`. */
export const isPassiveAt = (words: readonly Word[], at: number): boolean =>
  BE.has(words[at - 1]?.folded ?? '') || /^(?:of|by|for|over)$/.test(words[at + 1]?.folded ?? '')

const isFaced = ({ entry }: Cue): boolean => /\.(?:face|under-fire)$/.test(entry.id)

/** The words of the subject before a verb, up to a mark or twelve words. */
export const subjectBefore = (words: readonly Word[], at: number): readonly Word[] => {
  const found: Word[] = []
  for (let i = at - 1; i >= 0 && at - i <= 12; i -= 1) {
    const word = words[i]!
    if (word.isQuoted || (found.length > 0 && JOINTS.has(word.folded))) break
    if (!isFinite(words, i)) found.unshift(word)
    if (/[;:]/.test(word.gap) || (word.gap.includes(',') && found.length > 3)) break
  }
  return found
}

const JOINTS = wordSet('after while but although though whereas that')

/** The words of a phrase from an index, up to a verb, a preposition or a mark. */
const phraseFrom = (words: readonly Word[], from: number): readonly Word[] => {
  const found: Word[] = []
  for (let i = from; i < words.length && found.length < 6; i += 1) {
    const word = words[i]!
    if (i > from && (/[,;:.]/.test(word.gap) || PREPOSITIONS.has(word.folded))) break
    if (isFinite(words, i)) break
    if (!DETERMINERS.has(word.folded)) found.push(word)
  }
  return found
}

/** `Alverian charge`, `the union's claims`: the capitals and possessives right before a claim noun. */
const ownersOf = (words: readonly Word[], at: number): readonly Word[] => {
  const found: Word[] = []
  for (let i = at - 1; i >= 0 && at - i <= 3; i -= 1) {
    const word = words[i]!
    if (!word.isCapital && !/'s$|s'$/.test(word.folded)) break
    if (i > 0) found.push(word)
  }
  return found
}

/** Parties go by shorter stems than other words: `Karsovia`, `Karsovian`, `Karsov`. */
const partyStem = (folded: string): string => {
  const stem = stemOf(folded)
  return COMMON.has(stem) ? '' : stem.slice(0, 5)
}

const indexOf = (words: readonly Word[], { start }: Span): number =>
  words.findIndex((word) => word.start === start)
