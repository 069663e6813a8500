// A case after a change to it is taken back. Its names and its cues are lists of many hands: each row of them is taken
// back by itself, whatever else was changed in the case since.

import { sameData } from './equal.ts'
import { namesUsed } from './names.ts'
import type { Project } from './project.ts'
import type { Case } from './types.ts'

/**
 * `left` is how the change left the case, `target` how it was before, `others` the project once all else of the change
 * is taken back. Names that came in otherwise, were described since or are still used stay. `null` where what the
 * change was about was changed since.
 */
export const caseTakenBack = (
  now: Case,
  left: Case,
  target: Case,
  others: Project,
): Case | null => {
  const isOnlyLists = sameData(bare(left), bare(target))
  if (!isOnlyLists && !sameData(bare(now), bare(left))) return null
  const aliases = namesTakenBack(now, left, target, others)
  const lexicon = takenBack([now.lexicon, left.lexicon, target.lexicon], ({ id }) => id)
  if (!aliases || !lexicon) return null
  return {
    ...bare(isOnlyLists ? now : target),
    updatedAt: now.updatedAt === left.updatedAt ? target.updatedAt : now.updatedAt,
    ...((aliases.length > 0 || target.aliases) && { aliases }),
    ...((lexicon.length > 0 || target.lexicon) && { lexicon }),
  }
}

const namesTakenBack = (
  now: Case,
  left: Case,
  target: Case,
  others: Project,
): Case['aliases'] | null => {
  if (sameData(left.aliases ?? [], target.aliases ?? [])) return now.aliases ?? []
  const used = namesUsed(others)
  return takenBack(
    [now.aliases, left.aliases, target.aliases],
    ({ canonical }) => canonical,
    (name) => used.has(name),
  )
}

/** A case without its lists and its time: the rest is one thing, which is taken back as a whole. */
const bare = (row: Case): Case => {
  const { aliases: _aliases, lexicon: _lexicon, updatedAt: _at, ...rest } = row
  return rest as Case // compared, and completed again where it is given on
}

type List<T> = readonly T[] | undefined

/**
 * A list without what a change did to it: rows in the order of before, then those that came since. Where rows may stay
 * (`stays`), one that came or went with the change and was written by somebody else since is left as it is; any other
 * row that was changed since makes it `null`.
 */
const takenBack = <T>(
  [now = [], left = [], target = []]: readonly [List<T>, List<T>, List<T>],
  keyOf: (row: T) => string,
  stays?: (key: string) => boolean,
): readonly T[] | null => {
  if (sameData(left, target)) return now
  const [here, there, wanted] = [byKey(now, keyOf), byKey(left, keyOf), byKey(target, keyOf)]
  const after = new Map(here)
  for (const key of new Set([...there.keys(), ...wanted.keys()])) {
    const [row, made, before] = [here.get(key), there.get(key), wanted.get(key)]
    if (sameData(made, before) || sameData(row, before)) continue
    if (!sameData(row, made)) {
      if (!stays || (made && before)) return null
    } else if (before !== undefined) after.set(key, before)
    else if (!stays?.(key)) after.delete(key)
  }
  return [...new Set([...wanted.keys(), ...after.keys()])].flatMap((key) => after.get(key) ?? [])
}

const byKey = <T>(list: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(list.map((row) => [keyOf(row), row]))
