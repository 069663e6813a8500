// The layers of the lexicon: the built-in entries of a language, and above them those of the case. A built-in entry is
// never changed; the case keeps an entry of its own with the same id.

import { patternProblem, plainPattern } from './cue-pattern.ts'
import { sameData } from './equal.ts'
import type { LexiconEntry } from './types.ts'

type Entries = readonly LexiconEntry[]

/** The entries in use, also those that are off: the own one in the place of the built-in one of its id, others behind. */
export const layered = (builtIn: Entries, own: Entries): Entries => {
  const byId = new Map(builtIn.map((entry) => [entry.id, entry]))
  for (const entry of own) byId.set(entry.id, entry)
  return [...byId.values()]
}

/**
 * The own layer after an entry was written: it takes the place of the own one of its id, or is added. Where it says
 * what the built-in one says, the own one goes.
 */
export const ownAfter = (own: Entries, builtIn: Entries, entry: LexiconEntry): Entries => {
  const plain = { ...entry, pattern: plainPattern(entry.pattern) }
  const original = builtIn.find(({ id }) => id === entry.id)
  if (original && sameEntry(original, plain)) return ownWithout(own, entry.id)
  return own.some(({ id }) => id === entry.id)
    ? own.map((each) => (each.id === entry.id ? plain : each))
    : [...own, plain]
}

/** The own layer without an entry: an added one is gone, a built-in one is again as it was. */
export const ownWithout = (own: Entries, id: string): Entries =>
  own.filter((entry) => entry.id !== id)

/** Where an entry comes from, for the list of them. */
export const layerOf = (
  builtIn: Entries,
  own: Entries,
  id: string,
): 'built-in' | 'changed' | 'added' | null => {
  const isBuiltIn = builtIn.some((entry) => entry.id === id)
  if (own.some((entry) => entry.id === id)) return isBuiltIn ? 'changed' : 'added'
  return isBuiltIn ? 'built-in' : null
}

/** What is wrong with entries of one layer, as sentences that name the entry; empty where nothing is. */
export const lexiconProblems = (entries: Entries): readonly string[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ id, pattern }) => {
    const problem = patternProblem(pattern)
    const isTwice = seen.has(id)
    seen.add(id)
    return [
      ...(isTwice ? [`Two entries are called “${id}”: give one of them another name.`] : []),
      ...(problem ? [`${id}: ${problem}`] : []),
    ]
  })
}

/** An id that neither layer has, for an entry that is added: `own.denial.insisted`, `own.denial.insisted-2`. */
export const freeId = (
  taken: Entries,
  { class: kind, pattern }: Pick<LexiconEntry, 'class' | 'pattern'>,
): string => {
  const ids = new Set(taken.map(({ id }) => id))
  const words = pattern
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replaceAll(/^-|-$/g, '')
  const name = `own.${kind}.${words || 'words'}`
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? name : `${name}-${n}`
    if (!ids.has(id)) return id
  }
}

const sameEntry = (a: LexiconEntry, b: LexiconEntry): boolean =>
  sameData(meaningOf(a), meaningOf(b))

// `off: false` says as much as no `off`.
const meaningOf = ({ off, pinned, ...rest }: LexiconEntry): object => ({
  ...rest,
  ...(off && { off }),
  ...(pinned && { pinned }),
})
