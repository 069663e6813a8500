// The names by which a case knows those who speak: its aliases. The `entity` of a speaker is always one of them, so
// whatever brings an entity into a case brings its name as well (a file with an unknown name would be refused).

import { replacing, type Edit } from './change.ts'
import { allAnnotations, type Project } from './project.ts'
import type { Alias, Case } from './types.ts'

/** The edits, and the names that they need and the case does not have yet; `known` tells more about some of them. */
export const withNames = (
  project: Project,
  edits: readonly Edit[],
  known: readonly Alias[] = [],
): readonly Edit[] => {
  const ofCase = edits.findLast((edit) => edit.table === 'cases')
  const row = ofCase?.table === 'cases' ? ofCase.after : project.case
  if (!row) return edits
  const missing = missingNames(row, edits)
  if (missing.length === 0) return edits
  const added = missing.map(
    (canonical) => known.find((each) => each.canonical === canonical) ?? { canonical },
  )
  const after = { ...row, aliases: [...(row.aliases ?? []), ...added] }
  return ofCase
    ? edits.map((edit) => (edit === ofCase ? { ...ofCase, after } : edit))
    : [...edits, replacing('cases', row.id, row, after)]
}

/** The names that these edits bring to speakers and claimants, and that this case does not have. */
export const missingNames = (row: Case, edits: readonly Edit[]): readonly string[] => {
  const wanted = new Set(edits.flatMap((edit) => newNameIn(edit) ?? []))
  for (const { canonical } of wanted.size > 0 ? (row.aliases ?? []) : []) wanted.delete(canonical)
  return [...wanted]
}

/** The names that were in the case before, and are not any more. */
export const namesGone = (before: Case, after: Case): readonly string[] =>
  without(before.aliases, after.aliases).map(({ canonical }) => canonical)

/** The names by which speakers and claimants of the case are known. */
export const namesUsed = (project: Project): ReadonlySet<string | undefined> =>
  new Set([
    ...allAnnotations(project).map(({ speaker }) => speaker?.entity),
    ...[...project.claims.values()].map(({ claimant }) => claimant?.entity),
  ])

type Names = readonly Alias[] | undefined

/** The names of the one list that the other does not have. */
const without = (names: Names, others: Names): readonly Alias[] => {
  const taken = new Set(others?.map(({ canonical }) => canonical))
  return (names ?? []).filter(({ canonical }) => !taken.has(canonical))
}

const newNameIn = (edit: Edit): string | null => {
  const [before, after] =
    edit.table === 'annotations'
      ? [edit.before?.speaker?.entity, edit.after?.speaker?.entity]
      : edit.table === 'claims'
        ? [edit.before?.claimant?.entity, edit.after?.claimant?.entity]
        : []
  return after && after !== before ? after : null
}
