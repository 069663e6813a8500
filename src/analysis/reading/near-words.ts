// Words around a cue that name a party: the subject before a verb, the phrase behind it.

import { wordSet } from '../token-patterns.ts'
import type { Cue } from './cues.ts'
import { isFinite } from './finite.ts'
import type { Word } from './sentence-words.ts'

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

/** `was accused`, `accused of theft`. */
export const isPassiveAt = (words: readonly Word[], at: number): boolean =>
  BE.has(words[at - 1]?.folded ?? '') || /^(?:of|by|for|over)$/.test(words[at + 1]?.folded ?? '')

const BE = wordSet('is are was were been being be stands stand wird werden wurde wurden')

/** `called her account "an act of revenge"`: the noun for what was put forward, right behind the verb. */
export const brandedIn = (cues: readonly Cue[], { at }: Cue): Cue | null =>
  cues.find(
    (cue) => cue.entry.class === 'claim-noun' && !cue.isQuoted && cue.at > at && cue.at - at <= 6,
  ) ?? null
