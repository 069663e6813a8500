// Plans about the lexicon of a case: its own layer of cues, and the layer as a whole where a file brings one. Built-in
// entries come in from above the core, because they are data of the analysis.

import { replacing, type Edit } from '../change.ts'
import { patternProblem, plainPattern } from '../cue-pattern.ts'
import { sameData } from '../equal.ts'
import { ownAfter, ownWithout } from '../lexicon.ts'
import { caseOf, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { Alias, Case, LexiconEntry, Timestamp } from '../types.ts'

type Entries = readonly LexiconEntry[]

/**
 * Writes an entry into the own layer: a new one is added, a built-in one is overridden, and where it says what the
 * built-in one says the override goes. The same entry again changes nothing. Throws `Refused` for a pattern that
 * cannot be read.
 */
export const changeEntry = (
  project: Project,
  builtIn: Entries,
  entry: LexiconEntry,
  at: Timestamp,
): readonly Edit[] => {
  const problem = patternProblem(entry.pattern)
  if (problem) throw new Refused(`${problem} Nothing was changed.`)
  return describeLexicon(
    project,
    { lexicon: ownAfter(caseOf(project).lexicon ?? [], builtIn, tidy(entry)) },
    at,
  )
}

/** Takes an entry out of the own layer: an added one is gone, a built-in one is again as it was. */
export const removeEntry = (project: Project, id: string, at: Timestamp): readonly Edit[] =>
  describeLexicon(project, { lexicon: ownWithout(caseOf(project).lexicon ?? [], id) }, at)

export type OwnLexicon = Partial<Pick<Case, 'lexicon' | 'aliases'>>

/** Puts another own layer, other names, or both into the case; a list that is not given stays. */
export const describeLexicon = (
  project: Project,
  { lexicon, aliases }: OwnLexicon,
  at: Timestamp,
): readonly Edit[] => {
  const before = caseOf(project)
  const { lexicon: ownBefore, aliases: namesBefore, ...rest } = before
  const own = lexicon ?? ownBefore
  const names = aliases ?? namesBefore
  if (sameData(own ?? [], ownBefore ?? []) && sameData(names ?? [], namesBefore ?? [])) return []
  const after: Case = {
    ...rest,
    ...(names && names.length > 0 && { aliases: names }),
    ...(own && own.length > 0 && { lexicon: own }),
    updatedAt: at,
  }
  return [replacing('cases', before.id, before, after)]
}

/**
 * The names after others came in: new ones are added, known ones learn the variants and what was not said of them.
 * What a variant that comes in means here already stays so; those are told in `refused`.
 */
export const namesWith = (
  names: readonly Alias[],
  incoming: readonly Alias[],
): { readonly names: readonly Alias[]; readonly refused: readonly string[] } => {
  const owner = new Map<string, string>()
  for (const { canonical, variants = [] } of names)
    for (const words of [canonical, ...variants]) owner.set(words, canonical)
  for (const { canonical } of incoming) if (!owner.has(canonical)) owner.set(canonical, canonical)
  const byName = new Map(names.map((alias) => [alias.canonical, alias]))
  const refused: string[] = []
  for (const alias of incoming) {
    const { canonical } = alias
    const means = owner.get(canonical)
    if (means !== canonical) {
      refused.push(`“${canonical}” stands for “${means}” here: take it from there first.`)
      continue
    }
    const mine = byName.get(canonical)
    const variants = new Set(mine?.variants)
    for (const words of alias.variants ?? []) {
      const other = owner.get(words)
      if (other !== undefined && other !== canonical)
        refused.push(`“${words}” stands for “${other}” here and not for “${canonical}”.`)
      else {
        owner.set(words, canonical)
        if (words !== canonical) variants.add(words)
      }
    }
    const { variants: _, ...said } = alias
    byName.set(canonical, {
      ...said,
      ...mine,
      ...(variants.size > 0 && { variants: [...variants] }),
    })
  }
  return { names: [...byName.values()], refused }
}

/** Without what says nothing: blank words, `off: false`. */
const tidy = (entry: LexiconEntry): LexiconEntry => {
  const { off, pinned, example, note, ...rest } = entry
  return {
    ...rest,
    pattern: plainPattern(entry.pattern),
    ...(off && { off }),
    ...(pinned && { pinned }),
    ...(example?.trim() && { example: example.trim() }),
    ...(note?.trim() && { note: note.trim() }),
  }
}
