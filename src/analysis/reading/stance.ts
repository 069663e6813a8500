// What speaks for each tag in one clause: the tests of the guideline in their order, as weights with their reasons.

import type { Tag } from '../../core/types.ts'
import { claimIn } from './claim.ts'
import type { Clause, Weight } from './clause.ts'
import { contextIn } from './context.ts'
import { denialIn } from './denial.ts'

/** The weights of a clause, the strongest first; never empty. */
export const weightsOf = (clause: Clause): readonly Weight[] =>
  [...denialIn(clause), ...claimIn(clause), ...contextIn(clause)].toSorted(
    (a, b) => b.score - a.score || ORDER.indexOf(a.tag) - ORDER.indexOf(b.tag),
  )

const ORDER: readonly Tag[] = ['denial', 'claim', 'context']
