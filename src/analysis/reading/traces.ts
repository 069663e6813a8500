// What an article shows of everybody in it: who rejects and who accuses, who speaks, and of whom the others speak.
// Counted by the stems of names, so that what is known of a state holds for its ministers.

import { overlaps } from '../../text/span.ts'
import { affiliation } from './affiliation.ts'
import type { Cue } from './cues.ts'
import { descriptionsOf } from './descriptions.ts'
import { DETERMINERS } from './finite.ts'
import { brandedIn, isPassiveAt, subjectBefore } from './near-words.ts'
import { isCommon, isOwn, isRejection, partyOf, type Named } from './party.ts'
import { stemOf, type Word } from './sentence-words.ts'
import { COMMON } from './side-words.ts'
import type { Attribution, Ground, Sentence, Speech } from './types.ts'

/** A sentence with its words and cues. */
export type Read = {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly cues: readonly Cue[]
}

/** What is counted. */
export type Trace = 'denies' | 'accuses' | 'shows' | 'admits' | 'says' | 'others' | 'direct'

/** Who says a sentence, and the stems of those whom it names. */
export type Statement = { readonly by: readonly Named[]; readonly names: readonly string[] }

export type Traces = {
  readonly of: (stem: string) => Readonly<Partial<Record<Trace, number>>>
  readonly stems: readonly string[]
  readonly statements: readonly Statement[]
}

/** At the head an article says who stands where; so many sentences count twice. */
const LEAD = 4

/** The traces of an article. Linear in its words. */
export const tracesOf = (ground: Ground, speech: Speech, read: readonly Read[]): Traces => {
  const counts = new Map<string, Partial<Record<Trace, number>>>()
  const note = (party: readonly Named[], trace: Trace, amount: number): void => {
    const seen = new Set<string>() // a name is given as printed and as it is known
    for (const word of party) {
      const stem = isOwn(word) || isPartyWord(word) ? partyStem(word) : ''
      if (!stem || seen.has(stem)) continue
      seen.add(stem)
      const known = counts.get(stem) ?? {}
      known[trace] = (known[trace] ?? 0) + amount * (isOwn(word) ? 1 : 0.5)
      counts.set(stem, known)
    }
  }
  const affiliated = affiliation(descriptionsOf(read.map(({ words }) => words)))
  const said = read.flatMap(({ sentence, words, cues }, i) => {
    const own = speech.ofSpan(sentence)
    noteCues(ground, speech, { sentence, words, cues }, own, note, i < LEAD ? 2 : 1)
    const by = own.who === 'speaker' ? partyOf(ground.text, own, words, null) : []
    return by.length > 0 ? [{ by: affiliated(by), said: wordsSaid(words, own) }] : []
  })
  for (const { by, said: words } of said) {
    note(by, 'says', 1)
    if (words.some(({ isQuoted }) => isQuoted)) note(by, 'direct', 1)
  }
  const isNamed = namedTwice(said.map(({ said: words }) => words))
  const speakers = new Set(said.flatMap(({ by }) => stemsOf(by)))
  const statements = said.map(({ by, said: words }): Statement => {
    const own = new Set(by.map(partyStem))
    const names = words
      .filter((word) => isOwn(word) || isCommon(word))
      .filter((word) => speakers.has(partyStem(word)) || isNamed(word))
      .map(partyStem)
      .filter((stem) => stem !== '' && !own.has(stem))
    if (names.length > 0) note(by, 'others', 1)
    return { by, names: [...new Set(names)] }
  })
  return { of: (stem) => counts.get(stem) ?? {}, stems: [...counts.keys()], statements }
}

/** Parties go by shorter stems than other words: `Karsovia`, `Karsovian`, `Karsov`. */
export const partyStem = ({ folded }: Named): string => {
  const stem = stemOf(folded.replace(/'s?$/, ''))
  return COMMON.has(stem) ? '' : stem.slice(0, 5)
}

/** The stems of the names in a party; where it has none, of its other words that are no office. */
export const stemsOf = (party: readonly Named[]): readonly string[] => {
  const names = party.filter(isOwn)
  const words = names.length > 0 ? names : party.filter(isPartyWord)
  return [...new Set(words.map(partyStem))].filter(Boolean)
}

const isPartyWord = (word: Named): boolean => isCommon(word) && !DETERMINERS.has(word.folded)

/** What is said, without the words that say who says it. */
const wordsSaid = (words: readonly Word[], { stated, verb }: Attribution): readonly Word[] =>
  words.filter((word) => !(stated && overlaps(stated, word)) && !(verb && overlaps(verb, word)))

/** A capital at the head of a sentence is a name where it is one elsewhere; a party comes more than once. */
const namedTwice = (rows: readonly (readonly Word[])[]): ((word: Word) => boolean) => {
  const counts = new Map<string, number>()
  for (const words of rows)
    for (const [at, word] of words.entries())
      if (at > 0 && word.isCapital)
        counts.set(partyStem(word), (counts.get(partyStem(word)) ?? 0) + 1)
  return (word) => word.isCapital && (counts.get(partyStem(word)) ?? 0) > 1
}

/** What the cues of a sentence say of the parties in it. */
const noteCues = (
  { text }: Ground,
  speech: Speech,
  { words, cues }: Read,
  whole: Attribution,
  note: (party: readonly Named[], trace: Trace, amount: number) => void,
  weight: number,
): void => {
  const subjectOf = (cue: Cue): readonly Named[] => {
    const near = speech.ofSpan(cue)
    const by = near.verb && overlaps(near.verb, cue) ? near : whole
    const isHis = by.verb !== null && overlaps(by.verb, cue)
    const isVoice = cue.entry.class === 'denial' && !isRejection(cue)
    return isHis || isVoice || cue.isQuoted
      ? partyOf(text, by, words, isHis ? cue : null)
      : subjectBefore(words, cue.at)
  }
  for (const [i, cue] of cues.entries()) {
    const { group, at } = cue
    const kind = cue.entry.class
    // Of two entries that begin at one word the longer says it all.
    if (i > 0 && cues[i - 1]!.at === at && cues[i - 1]!.group === group) continue
    if (kind === 'denial' && VOICED.has(group)) note(subjectOf(cue), 'denies', 0.5 * weight)
    if (cue.isQuoted) continue
    if (kind === 'denial') {
      if (REJECTING.has(group)) note(subjectOf(cue), 'denies', weight)
      else if (group === 'brands' && brandedIn(cues, cue)) note(subjectOf(cue), 'denies', weight)
    } else if (kind === 'claim' && group === 'accuses') {
      if (!isPassiveAt(words, at) && !FACED.test(cue.entry.id))
        note(subjectOf(cue), 'accuses', weight)
    } else if (kind === 'claim' && group === 'asserts') {
      // `a post claiming that`: not the subject's.
      if (!words[at]!.folded.endsWith('ing')) note(subjectOf(cue), 'accuses', weight)
    } else if (kind === 'claim' && (group === 'shows' || group === 'admits'))
      note(subjectOf(cue), group, weight)
  }
}

/** Words of the one who denies. */
const VOICED: ReadonlySet<string> = new Set(['first', 'partial', 'implied'])
const REJECTING: ReadonlySet<string> = new Set(['flat', 'rejects', 'retorts'])
const FACED = /\.(?:face|under-fire)$/
