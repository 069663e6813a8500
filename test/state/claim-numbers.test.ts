// The numbers by which people speak of claims.

import { expect, test } from 'vitest'
import { claimNumbers } from '../../src/state/claim-numbers.ts'
import { claimId, projectOfRows } from '../support/projects.ts'
import { annotation, article } from '../support/words.ts'

test('[SU25] claims are numbered as the articles come to them, then those that nothing is about', () => {
  const first = article(
    '[Alveria said that crates were loaded], and [Karsovia denied the report].',
    1,
  )
  const second = article('[Okoro spoke of an embargo].', 2)
  const about = (mark: ReturnType<typeof annotation>, ...ids: readonly number[]) => ({
    ...mark,
    claimIds: ids.map(claimId),
  })
  const project = projectOfRows({
    articles: [first.rows, second.rows],
    annotations: [
      about(annotation(second, 0, 'claim', 7), 1),
      about(annotation(first, 1, 'denial', 8), 4, 2),
      about(annotation(first, 0, 'claim', 9), 4),
    ],
    claims: [1, 2, 3, 4].map((n) => ({ id: claimId(n), statement: `Claim ${n}` })),
  })
  const numbers = [4, 2, 1, 3].map((n) => claimNumbers(project).get(claimId(n)))
  expect(numbers).toEqual([1, 2, 3, 4])
  expect(claimNumbers(project)).toBe(claimNumbers(project)) // counted once
})
