// The history in words: what a change touched, and which changes still stand.

import { describe, expect, test } from 'vitest'
import { adding, replacing, removing, type Edit, type Recorded } from '../../src/core/change.ts'
import { nothing } from '../../src/core/project.ts'
import type { ChangeId } from '../../src/core/types.ts'
import { touchedBy, undoneOf } from '../../src/state/changes.ts'
import { analyst, caseId, minute, projectOfRows, someCase, uuid } from '../support/projects.ts'
import { annotation, article } from '../support/words.ts'

const changeId = (n: number) => uuid('d', n) as ChangeId // a test's id

const change = (seq: number, edits: readonly Edit[] = [], reverts?: number): Recorded => ({
  id: changeId(seq),
  caseId: caseId(1),
  at: minute(seq),
  by: analyst.id,
  label: 'Something',
  edits,
  seq,
  chain: '',
  ...(reverts === undefined ? {} : { reverts: changeId(reverts) }),
})

describe('[H1] a change is undone when a later one that stands took it back', () => {
  test('undo', () =>
    expect(undoneOf([change(2, [], 1), change(1)])).toEqual(new Set([changeId(1)])))

  test('undo and redo', () =>
    expect(undoneOf([change(3, [], 2), change(2, [], 1), change(1)])).toEqual(
      new Set([changeId(2)]),
    ))

  test('undo, redo, undo', () =>
    expect(undoneOf([change(4, [], 3), change(3, [], 2), change(2, [], 1), change(1)])).toEqual(
      new Set([changeId(3), changeId(1)]),
    ))
})

describe('[H2] what a change touched', () => {
  const ledger = article('Drones\n\n[Not one drone.] [Yes.]', 1)
  const denial = annotation(ledger, 0, 'denial', 1)
  const [row, text] = ledger.rows
  const project = projectOfRows({ articles: [[row, text]], annotations: [denial] })

  test('an annotation by its tag, its words and its article', () =>
    expect(touchedBy(change(1, [adding('annotations', denial.id, denial)]), project)).toEqual([
      {
        table: 'annotations',
        id: denial.id,
        did: 'added',
        tag: 'denial',
        words: 'Not one drone.',
        article: 'Drones',
      },
    ]))

  test('another tag, with the one before', () => {
    const claim = { ...denial, tag: 'claim' } as const
    expect(
      touchedBy(change(1, [replacing('annotations', denial.id, claim, denial)]), project),
    ).toMatchObject([{ did: 'changed', tag: 'denial', tagBefore: 'claim' }])
  })

  test('an article that is gone is named by the change itself; texts and people are not listed', () => {
    const edits = [
      removing('annotations', denial.id, denial),
      removing('texts', row.id, text),
      removing('articles', row.id, row),
      adding('people', analyst.id, analyst),
    ]
    expect(touchedBy(change(1, edits), nothing)).toMatchObject([
      { table: 'annotations', did: 'removed', article: 'Drones' },
      { table: 'articles', did: 'removed', words: 'Drones' },
    ])
  })

  test('the case by its title', () =>
    expect(touchedBy(change(1, [adding('cases', someCase.id, someCase)]), nothing)).toMatchObject([
      { table: 'cases', did: 'added', words: someCase.title },
    ]))
})
