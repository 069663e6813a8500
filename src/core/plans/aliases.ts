// Plans about the names of a case: whom it knows, and the words that stand for them. Speakers and claimants carry these
// names, so another name goes along to all of them, and one that is carried cannot be taken away.

import { replacing, type Edit } from '../change.ts'
import { namesUsed } from '../names.ts'
import { caseOf, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { Alias, Annotation, Claim } from '../types.ts'
import type { Actor } from './annotation.ts'
import { describeLexicon } from './lexicon.ts'

/** How many annotations and claim records carry each name of the case. */
export const usesOf = (project: Project): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>()
  const count = (name: string | undefined): void => {
    if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  for (const marks of project.annotations.values())
    for (const { speaker } of marks.values()) count(speaker?.entity)
  for (const { claimant } of project.claims.values()) count(claimant?.entity)
  return uses
}

/** What is wrong with a name as it is written; `name` is the one that it replaces, `null` for a new one. */
export const aliasProblem = (
  names: readonly Alias[],
  name: string | null,
  wish: Alias,
): string | null => {
  const { canonical, variants = [] } = plain(wish)
  if (canonical === '') return 'The name is empty: write how the case is to call them.'
  const others = names.filter((each) => each.canonical !== name)
  if (others.some((each) => each.canonical === canonical))
    return `“${canonical}” is a name of its own: write it as a variant, and the two become one.`
  const absorbed = new Set(variants)
  for (const other of others) {
    if (absorbed.has(other.canonical)) continue
    const words = other.variants?.find((each) => each === canonical || absorbed.has(each))
    if (words !== undefined)
      return `“${words}” stands for “${other.canonical}” already: take it from there first.`
  }
  return null
}

/** The names that become one with this one, because they are written as its variants. */
export const namesJoined = (
  names: readonly Alias[],
  name: string | null,
  wish: Alias,
): readonly Alias[] => {
  const { variants = [] } = plain(wish)
  return names.filter(({ canonical }) => canonical !== name && variants.includes(canonical))
}

/**
 * Adds a name (`name` is `null`) or writes one anew. Who carried the name, or a name that joins it, carries the new one.
 * Throws `Refused` where `aliasProblem` says why.
 */
export const changeAlias = (
  project: Project,
  name: string | null,
  wish: Alias,
  actor: Actor,
): readonly Edit[] => {
  const names = caseOf(project).aliases ?? []
  const before = names.find(({ canonical }) => canonical === name)
  if (name !== null && !before)
    throw new Refused(`“${name}” is no longer a name of the case. Nothing was changed.`)
  const problem = aliasProblem(names, name, wish)
  if (problem) throw new Refused(`${problem} Nothing was changed.`)
  const joined = namesJoined(names, name, wish)
  const { variants = [], ...said } = plain(wish)
  const all = [...new Set([...variants, ...joined.flatMap((each) => each.variants ?? [])])]
  const after: Alias = { ...said, ...(all.length > 0 && { variants: all }) }
  const gone = new Set(joined.map(({ canonical }) => canonical))
  const kept = names.filter(({ canonical }) => !gone.has(canonical))
  const aliases = before ? kept.map((each) => (each === before ? after : each)) : [...kept, after]
  const carried = new Set([...gone, ...(name === null ? [] : [name])])
  carried.delete(after.canonical)
  return [
    ...describeLexicon(project, { aliases }, actor.at),
    ...carriersMoved(project, carried, after.canonical, actor),
  ]
}

/** Takes a name out of the case. Throws `Refused` while a speaker or claimant carries it. */
export const removeAlias = (project: Project, name: string, { at }: Actor): readonly Edit[] => {
  if (namesUsed(project).has(name))
    throw new Refused(
      `“${name}” is used for speakers of this case: name them otherwise first. Nothing was changed.`,
    )
  const names = caseOf(project).aliases ?? []
  return describeLexicon(
    project,
    { aliases: names.filter(({ canonical }) => canonical !== name) },
    at,
  )
}

/** A name without blanks around its words, and every variant once. */
const plain = ({ canonical, variants, jobTitle, ...rest }: Alias): Alias => {
  const name = canonical.trim()
  const words = [...new Set(variants?.map((each) => each.trim()))].filter(
    (each) => each !== '' && each !== name,
  )
  return {
    canonical: name,
    ...rest,
    ...(jobTitle?.trim() && { jobTitle: jobTitle.trim() }),
    ...(words.length > 0 && { variants: words }),
  }
}

const carriersMoved = (
  project: Project,
  from: ReadonlySet<string>,
  to: string,
  { at, by }: Actor,
): readonly Edit[] => {
  if (from.size === 0) return []
  const edits: Edit[] = []
  for (const marks of project.annotations.values())
    for (const before of marks.values()) {
      const { speaker } = before
      if (speaker?.entity === undefined || !from.has(speaker.entity)) continue
      const after: Annotation = {
        ...before,
        speaker: { ...speaker, entity: to },
        updatedAt: at,
        updatedBy: by,
      }
      edits.push(replacing('annotations', before.id, before, after))
    }
  for (const before of project.claims.values()) {
    const { claimant } = before
    if (claimant?.entity === undefined || !from.has(claimant.entity)) continue
    const after: Claim = { ...before, claimant: { ...claimant, entity: to } }
    edits.push(replacing('claims', before.id, before, after))
  }
  return edits
}
