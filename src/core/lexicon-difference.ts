// What another layer of the lexicon would bring: shown before anything is taken over.

import { ownAfter } from './lexicon.ts'
import { sameData } from './equal.ts'
import type { LexiconEntry } from './types.ts'

type Entries = readonly LexiconEntry[]

/** `entry` is the one of the other layer; `what` says in words how it differs from the one that is here. */
export type LexiconChange = {
  readonly kind: 'added' | 'changed' | 'same'
  readonly entry: LexiconEntry
  readonly what: readonly string[]
}

/** For each entry that comes in, what it does to the entries in use here (both layers). */
export const lexiconDifference = (here: Entries, incoming: Entries): readonly LexiconChange[] => {
  const byId = new Map(here.map((entry) => [entry.id, entry]))
  return incoming.map((entry) => {
    const mine = byId.get(entry.id)
    if (!mine)
      return {
        kind: 'added',
        entry,
        what: [`${wordsOf('pattern', entry.pattern)}, ${entry.class}, ${entry.tier}`],
      }
    const what = differencesOf(mine, entry)
    return { kind: what.length > 0 ? 'changed' : 'same', entry, what }
  })
}

/** The own layer after entries came in: each as if it had been written here, in their order. */
export const ownWith = (own: Entries, builtIn: Entries, incoming: Entries): Entries =>
  incoming.reduce((layer, entry) => ownAfter(layer, builtIn, entry), own)

const differencesOf = (mine: LexiconEntry, theirs: LexiconEntry): readonly string[] => {
  const [before, after]: readonly Fields[] = [plain(mine), plain(theirs)]
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...names].flatMap((name) =>
    sameData(before?.[name], after?.[name])
      ? []
      : [`${name}: ${wordsOf(name, before?.[name])} → ${wordsOf(name, after?.[name])}`],
  )
}

type Fields = Readonly<Record<string, unknown>>

const plain = ({ off, pinned, ...rest }: LexiconEntry): Fields => ({
  ...rest,
  ...(off && { off }),
  ...(pinned && { pinned }),
})

const BARE: ReadonlySet<string> = new Set(['tier', 'class', 'scope', 'requires', 'language'])

/** A value for a reader; words that somebody wrote stand in quotation marks. */
const wordsOf = (name: string, value: unknown): string => {
  if (value === undefined) return 'none'
  if (value === true) return 'yes'
  if (typeof value === 'string') return BARE.has(name) ? value : `“${value}”`
  return JSON.stringify(value)
}
