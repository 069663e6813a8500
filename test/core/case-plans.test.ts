// Making, describing, binning a case; who is named in it.

import { describe, expect, test } from 'vitest'
import { apply } from '../../src/core/change.ts'
import {
  binCase,
  createCase,
  describeCase,
  introducing,
  restoreCase,
} from '../../src/core/plans/case.ts'
import { retag } from '../../src/core/plans/annotation.ts'
import { allAnnotations, caseOf, nothing } from '../../src/core/project.ts'
import { analyst, caseId, minute, personId } from '../support/projects.ts'
import { actor, after, annotation, article, project } from '../support/words.ts'

const report = article('Karsovia [rejected] it.')
const before = project([report], annotation(report, 0, 'claim', 1))
const wish = { id: caseId(2), title: 'Drones', at: minute(1) }

test('[L13] a project holds one case', () => {
  expect(caseOf(after(nothing, (p) => createCase(p, wish))).title).toBe('Drones')
  expect(() => createCase(before, wish)).toThrow(RangeError)
  expect(() => describeCase(nothing, { title: 'x' }, minute(2))).toThrow(RangeError)
})

test('[L14] describing a case changes what is named; the same words change nothing', () => {
  const now = after(before, (p) => describeCase(p, { question: 'Did Karsovia?' }, minute(8)))
  expect(caseOf(now)).toMatchObject({
    title: caseOf(before).title,
    question: 'Did Karsovia?',
    updatedAt: minute(8),
  })
  expect(describeCase(now, { question: 'Did Karsovia?' }, minute(9))).toEqual([])
})

test('[L15] the bin keeps everything; out of the bin the case is as it was', () => {
  const binned = after(before, (p) => binCase(p, minute(8)))
  expect(caseOf(binned).deletedAt).toBe(minute(8))
  expect(binCase(binned, minute(9))).toEqual([])
  expect(binned.annotations).toBe(before.annotations)
  expect(after(binned, restoreCase)).toEqual(before)
  expect(restoreCase(before)).toEqual([])
})

describe('[L16] a person is added by the first change that names them', () => {
  const edits = retag(before, allAnnotations(before), 'denial', { ...actor, by: personId(2) })

  test('once', () => {
    const other = { id: personId(2), name: 'B. Ost' }
    const first = introducing(before, other, edits)
    expect(first.map(({ table, id }) => [table, id])).toEqual([['people', other.id]])
    expect(introducing(apply(before, first), other, edits)).toEqual([])
  })

  test('and not by a change that does not name them', () => {
    expect(introducing(nothing, { id: personId(3), name: 'C. Ost' }, edits)).toEqual([])
    expect(introducing(nothing, analyst, createCase(nothing, wish))).toEqual([])
  })
})
