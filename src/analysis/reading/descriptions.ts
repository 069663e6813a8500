// Who a name is, wherever an article says it: `the hospital's director, Ansa Rook`, `Edda Vail, for Corvane,`.

import { wordSet } from '../token-patterns.ts'
import { DETERMINERS, isFinite, PREPOSITIONS } from './finite.ts'
import { isOwn, type Named } from './party.ts'
import type { Word } from './sentence-words.ts'
import { OFFICES, OUTSIDERS, ROLES } from './side-words.ts'

/** The words that describe the names of a party. */
export type Descriptions = (party: readonly Named[]) => readonly Named[]

/** What the sentences of an article say of its names. Linear in their words. */
export const descriptionsOf = (rows: readonly (readonly Word[])[]): Descriptions => {
  const known = new Map<string, Named[]>()
  for (const words of rows)
    for (let at = 0; at < words.length; at += 1) {
      if (!isOwn(words[at]!)) continue
      let last = at
      while (isOwn(words[last + 1] ?? NO_WORD) && words[last + 1]!.gap.trim() === '') last += 1
      if (last > at && !words[last]!.folded.endsWith("'s")) {
        const said = [...before(words, at), ...behind(words, last + 1)]
        const key = words[last]!.folded
        const all = known.get(key) ?? []
        if (said.length > 0 && all.length < MOST) known.set(key, [...all, ...said])
      }
      at = last
    }
  return (party) => {
    const found = party.find((word) => isOwn(word) && known.has(bare(word)))
    return found ? [...party, ...known.get(bare(found))!] : party
  }
}

const MOST = 24
const NO_WORD: Named = { folded: '', isCapital: false }
const bare = ({ folded }: Named): string => folded.replace(/'s?$/, '')

const isRole = (word: Named): boolean =>
  OFFICES.has(word.folded) || OUTSIDERS.has(word.folded) || word.folded in ROLES

/** `Graywater's founder, …`, `director …`: where a role is among them. */
const before = (words: readonly Word[], at: number): readonly Word[] => {
  const found: Word[] = []
  let commas = 0
  for (let i = at - 1; i >= 0 && at - i <= 8; i -= 1) {
    const word = words[i]!
    const next = words[i + 1]!.gap
    if (next.includes(',')) commas += 1
    if (word.isQuoted || /[;:.!?–—]/.test(next) || commas > 1) break
    if (isFinite(words, i) || (PREPOSITIONS.has(word.folded) && !OF.has(word.folded))) break
    found.unshift(word)
  }
  return found.some(isRole) || found.some(({ folded }) => folded.endsWith("'s")) ? found : []
}
const OF = wordSet('of for')

/** `…, for Corvane,`, `…, a former captain`, `…, defending,`. */
const behind = (words: readonly Word[], from: number): readonly Word[] => {
  const first = words[from]
  if (!first || first.isQuoted || !first.gap.includes(',')) return []
  const found: Word[] = []
  for (let i = from; i < words.length && i - from <= 8; i += 1) {
    const word = words[i]!
    if (word.isQuoted || (i > from && /[,;:.–—]/.test(word.gap)) || isFinite(words, i)) break
    found.push(word)
  }
  const isSaid =
    DETERMINERS.has(first.folded) ||
    OF.has(first.folded) ||
    isRole(first) ||
    first.folded.endsWith("'s")
  return isSaid ? found : []
}
