// What a whole article shows of where its speakers stand, beyond single words of blame and denial: who opens it with
// what they say of another, who speaks of themselves in negations, and of whom the other side speaks.

import { wordSet } from '../token-patterns.ts'
import type { Cue } from './cues.ts'
import { finiteFrom, PRONOUNS } from './finite.ts'
import type { Word } from './sentence-words.ts'
import { isOutsider, type Named, type Sides } from './sides.ts'

/** A sentence that somebody says, and who. */
export type Statement = {
  readonly at: number
  readonly by: readonly Named[]
  readonly words: readonly Word[]
  /** Of its words those that name the speaker or attribute it are left out. */
  readonly said: readonly Word[]
  readonly cues: readonly Cue[]
}

/** Notes what the statements of an article show of their speakers. Linear in their words. */
export const noteStances = (sides: Sides, statements: readonly Statement[], lead: number): void => {
  // A capital at the head of a sentence is a name where it is one elsewhere; a party comes more than once.
  const names = new Map<string, number>()
  for (const { words } of statements)
    for (const [at, { isCapital, folded }] of words.entries())
      if (at > 0 && isCapital) names.set(bare(folded), (names.get(bare(folded)) ?? 0) + 1)
  const isParty = ({ isCapital, folded }: Word): boolean =>
    isCapital && (names.get(bare(folded)) ?? 0) > 1
  for (const { at, by, said, cues } of statements) {
    if (at >= lead || sides.isKnown(by)) continue
    if (cues.some(({ entry }) => entry.class === 'denial') || said.some(isNegation)) continue
    const target = subjectOf(said)
    if (!target.some(isParty)) continue
    sides.note(by, -0.5)
    sides.note(
      target.filter((word) => !word.isCapital || isParty(word)),
      0.5,
    )
  }
  for (const { by, said } of statements)
    if (!sides.isKnown(by) && !by.some(isOutsider) && said.some((_, i) => isOwnNo(said, i)))
      sides.note(by, 0.4)
}

/** `I am not`, `we have never`, `we didn't`; not `I don't know`. */
const isOwnNo = (said: readonly Word[], at: number): boolean => {
  if (!said[at]!.isQuoted || !/^(?:i|we)(?:'m|'ve|'re)?$/.test(said[at]!.folded)) return false
  const next = said[at + 1]?.folded ?? ''
  return (
    /^(?:didn't|haven't|hadn't|wasn't|weren't|aren't|never|not)$/.test(next) ||
    (PAST.has(next) && said[at + 2] !== undefined && isNegation(said[at + 2]!))
  )
}
const PAST = wordSet('am are was were did have had')

const isNegation = ({ folded }: Word): boolean => NEGATIONS.has(folded) || folded.endsWith("n't")
const NEGATIONS = wordSet('not never no none nobody nothing neither nor cannot')

/** Who it is said of: what stands before its verb, where that is a name and not the speaker. */
const subjectOf = (said: readonly Word[]): readonly Word[] => {
  const from = said[0]?.folded === 'that' ? 1 : 0
  if (PRONOUNS.has(said[from]?.folded ?? '')) return []
  const verb = finiteFrom(said, from, said.length)
  return said.slice(from, verb < 0 ? 8 : verb)
}

const bare = (folded: string): string => folded.replace(/(?:'s|')$/, '')
