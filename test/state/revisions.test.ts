// Which article an address leads to when the one it names is gone.

import { expect, test } from 'vitest'
import { removeArticle } from '../../src/core/plans/article.ts'
import type { Recorded } from '../../src/core/change.ts'
import { newestRevision } from '../../src/state/revisions.ts'
import { caseId, pasted, personId, projectOfRows, uuid } from '../support/projects.ts'
import { actor, after } from '../support/words.ts'

const [one, oneText] = pasted(1, 'First words.')
const [two, twoText] = pasted(2, 'Second words.')
const [three, threeText] = pasted(3, 'Third words.')
const [other, otherText] = pasted(4, 'Other words.')
const before = projectOfRows({
  articles: [
    [one, oneText],
    [{ ...two, revisionOf: one.id }, twoText],
    [{ ...three, revisionOf: two.id }, threeText],
    [other, otherText],
  ],
})
const edits = removeArticle(before, one.id)
const removal: Recorded = {
  id: uuid('f', 1) as Recorded['id'], // a test's id
  caseId: caseId(1),
  by: personId(1),
  at: actor.at,
  label: 'Remove',
  edits,
  seq: 1,
  chain: '',
}
const now = after(before, () => edits)

test('[RT6] an article that is gone leads to the newest of its revisions, which let go of it', () => {
  expect(now.articles.get(two.id)).not.toHaveProperty('revisionOf')
  expect(newestRevision(now, [removal], one.id)).toBe(three.id)
})

test('[RT6] one without a revision leads nowhere', () => {
  expect(newestRevision(now, [removal], other.id)).toBeNull()
  expect(newestRevision(now, [], one.id)).toBeNull()
  const circle = projectOfRows({
    articles: [
      [{ ...two, revisionOf: three.id }, twoText],
      [{ ...three, revisionOf: two.id }, threeText],
    ],
  })
  expect(newestRevision(circle, [], one.id)).toBeNull()
  expect(newestRevision(circle, [], two.id)).toBe(three.id)
})
