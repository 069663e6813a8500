// The numbers of the claims of a case, by which people speak of them: "claim 3". They follow from what is in the case, and
// are kept nowhere.

import { compare, marksOf, type Project } from '../core/project.ts'
import { currentArticles } from '../core/revisions.ts'
import type { Annotation, ClaimId } from '../core/types.ts'

/**
 * The number of each claim record, from 1: in the order in which the articles of the case come to them, those that
 * nothing is about last. Linear in the annotations of the case, and counted once for each state of it.
 */
export const claimNumbers = (project: Project): ReadonlyMap<ClaimId, number> => {
  const known = counted.get(project)
  if (known) return known
  const numbers = new Map<ClaimId, number>()
  const take = (id: ClaimId): void => {
    if (project.claims.has(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1)
  }
  for (const article of currentArticles(project)) {
    const linked = [...marksOf(project, article.id).values()].filter(({ claimIds }) => claimIds)
    for (const { claimIds = [] } of linked.toSorted(byPlace)) claimIds.forEach(take)
  }
  for (const id of [...project.claims.keys()].toSorted(compare)) take(id)
  counted.set(project, numbers)
  return numbers
}

const counted = new WeakMap<Project, ReadonlyMap<ClaimId, number>>()

/** By where they begin, the outer before the inner; those that lost their place come last. */
const byPlace = (a: Annotation, b: Annotation): number =>
  (a.start ?? LAST) - (b.start ?? LAST) || (b.end ?? 0) - (a.end ?? 0) || compare(a.id, b.id)

const LAST = Number.MAX_SAFE_INTEGER
