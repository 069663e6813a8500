// Who speaks in a clause, as the words that name them: for the sides of a dispute.

import { passage } from '../../text/span.ts'
import { tokensOf } from '../token-patterns.ts'
import type { Cue } from './cues.ts'
import { PRONOUNS } from './finite.ts'
import type { Word } from './sentence-words.ts'
import { subjectBefore } from './near-words.ts'
import { OFFICES, OUTSIDERS } from './side-words.ts'
import type { Attribution } from './types.ts'

/** A word of a name or a role. */
export type Named = Pick<Word, 'folded' | 'isCapital'>

/** A word of a name, and no office. */
export const isOwn = ({ folded, isCapital }: Named): boolean => isCapital && !OFFICES.has(folded)

/** A word for a party that is no name: `airline`, `clinic`. */
export const isCommon = ({ folded, isCapital }: Named): boolean =>
  !isCapital && !OFFICES.has(folded)

/** They have nothing to answer for. */
export const isOutsider = ({ folded }: Named): boolean => OUTSIDERS.has(folded)

/** The reporter says that somebody rejects something. */
export const isRejection = ({ entry, isQuoted }: Cue): boolean =>
  entry.class === 'denial' && !isQuoted

/** What is asked many times of each sentence; an attribution belongs to one article. */
const parties = new WeakMap<Attribution, readonly Named[]>()

/** The words that name who speaks: those that the speech stage found, else those before the verb; none for a pronoun. */
export const partyOf = (
  text: string,
  by: Attribution,
  words: readonly Word[],
  verb: Cue | null,
): readonly Named[] => {
  if (by.who !== 'speaker') return partyIn(verb ? subjectBefore(words, verb.at) : [])
  const known = parties.get(by)
  if (known) return known
  const { stated, name, role, chain } = by
  const printed = stated ? passage(text, stated) : ''
  const party = partyIn(namedIn(`${printed} ${name} ${role} ${chain.join(' ')}`))
  parties.set(by, party)
  return party
}

const partyIn = (found: readonly Named[]): readonly Named[] => {
  const isOffice = (at: number): boolean =>
    found[at]!.folded === 'at' && found.slice(0, at).some(({ folded }) => OFFICES.has(folded))
  const tail = found.findIndex(
    ({ folded }, at) =>
      at > 1 &&
      !isOffice(at) &&
      (TAIL.has(folded) || (folded === 'close' && found[at + 1]?.folded === 'to')),
  )
  const head = tail < 0 ? found : found.slice(0, tail)
  return head.some(({ isCapital, folded }) => isCapital || !PRONOUNS.has(folded))
    ? head.filter(({ folded }) => !PRONOUNS.has(folded))
    : []
}

/** What follows says where somebody works or what they did, and may name the other side: `a nurse at the clinic`. */
const TAIL: ReadonlySet<string> = new Set([
  'who',
  'which',
  'whose',
  'where',
  'at',
  'on',
  'in',
  'familiar',
  'with',
])

const namedIn = (words: string): readonly Named[] =>
  tokensOf(words).map(({ start, folded }) => ({
    folded,
    isCapital: /\p{Lu}/u.test(words.charAt(start)),
  }))
