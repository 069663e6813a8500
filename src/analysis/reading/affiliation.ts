// For whom somebody speaks where the words that name them do not say it: `her deputy`, `the diplomat`, `a spokesman for
// the embassy` stand for whoever was named before.

import { wordSet } from '../token-patterns.ts'
import type { Descriptions } from './descriptions.ts'
import { isCommon, isOutsider, isOwn, type Named } from './party.ts'
import { OFFICES } from './side-words.ts'

/** Asked in reading order: the words that name somebody, with the names of those for whom they speak. */
export type Affiliation = (party: readonly Named[]) => readonly Named[]

/** Nobody is known yet. */
export const affiliation = (described: Descriptions): Affiliation => {
  const bearers = new Map<string, readonly Named[]>()
  let last: readonly Named[] = []
  const meant = (party: readonly Named[]): readonly Named[] => {
    if (party.some(({ folded }) => POSSESSIVE.has(folded))) return [...party, ...last.filter(isOwn)]
    if (party.some(isOwn)) {
      for (const word of party)
        if (!isOwn(word) && word.folded.length > 3) bearers.set(bare(word), party)
      return party
    }
    const isNew = /^an?$/.test(party[0]?.folded ?? '')
    const word = party.find(
      (each, i) =>
        bearers.has(bare(each)) && !RANKS.has(each.folded) && !(isNew && i === 1 && !party[2]),
    )
    if (!word || party.some(isOutsider) || !(isCommon(word) || OFFICES.has(word.folded)))
      return party
    return [...party, ...bearers.get(bare(word))!.filter(isOwn)]
  }
  return (party) => {
    const found = meant(described(party))
    if (found.some(isOwn)) last = found
    return found
  }
}

const POSSESSIVE = wordSet("its his her their country's nation's")
/** Both sides have them. */
const RANKS = wordSet('former senior state national deputy chief general head')

const bare = ({ folded }: Named): string => folded.replace(/'s?$/, '')
