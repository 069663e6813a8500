// The names of a case come with the first who uses them and go with the last.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, type Change } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { describeAnnotation, removeAnnotations } from '../../src/core/plans/annotation.ts'
import { describeCase } from '../../src/core/plans/case.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { undoing } from '../../src/core/plans/undo.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import type { ChangeId } from '../../src/core/types.ts'
import { analyst, caseId, minute, soundProject, uuid } from '../support/projects.ts'
import { played, step } from '../support/steps.ts'
import { actor, annotation, article, project } from '../support/words.ts'

const report = article('[Okoro] said so. [Lindqvar] denied it.')
const [first, second] = [annotation(report, 0, 'claim'), annotation(report, 1, 'denial')]
const before = project([report], first, second)

const naming = (now: Project, mark: typeof first, entity: string) => {
  const edits = describeAnnotation(now, mark, { speaker: { entity } }, actor)
  return { edits, now: apply(now, edits), change: changeOf(edits) }
}
const changeOf = (edits: Change['edits']): Change => ({
  id: uuid('f', 1) as ChangeId, // a test's id
  caseId: caseId(1),
  at: minute(40),
  by: analyst.id,
  label: 'Name the speaker',
  edits,
})
const names = ({ case: row }: Project): readonly string[] | undefined =>
  row?.aliases?.map(({ canonical }) => canonical)

describe('[L40] a name comes into the case with the first who is known by it', () => {
  test('as a part of the same change, once', () => {
    const one = naming(before, first, 'Hanne Okoro')
    expect(one.edits.map(({ table }) => table)).toEqual(['annotations', 'cases'])
    expect(names(one.now)).toEqual(['Hanne Okoro'])
    const two = naming(one.now, second, 'Hanne Okoro')
    expect(two.edits.map(({ table }) => table)).toEqual(['annotations'])
  })

  test('without a name nothing comes', () => {
    const edits = describeAnnotation(before, first, { speaker: { stated: 'Okoro' } }, actor)
    expect(names(apply(before, edits))).toBeUndefined()
  })
})

describe('[L41] taking it back', () => {
  test('gives exactly the case of before', () => {
    const one = naming(before, first, 'Hanne Okoro')
    expect(apply(one.now, undoing(one.now, one.change))).toEqual(before)
  })

  test('keeps a name that others use by now', () => {
    const one = naming(before, first, 'Hanne Okoro')
    const two = naming(one.now, second, 'Hanne Okoro')
    const now = apply(two.now, undoing(two.now, one.change))
    expect(names(now)).toEqual(['Hanne Okoro'])
    expect(problemsOf(now)).toEqual([])
  })

  test('is possible after another title and other names', () => {
    const one = naming(before, first, 'Hanne Okoro')
    const two = naming(one.now, second, 'Pavo Lindqvar')
    const titled = apply(two.now, describeCase(two.now, { title: 'Drones' }, minute(45)))
    const now = apply(titled, undoing(titled, one.change))
    expect(names(now)).toEqual(['Pavo Lindqvar'])
    expect(now.case?.title).toBe('Drones')
  })

  test('of a removal brings a name back that has gone meanwhile', () => {
    const one = naming(before, first, 'Hanne Okoro')
    const two = naming(one.now, second, 'Hanne Okoro')
    const removal = removeAnnotations(two.now, [second])
    const removed = apply(two.now, removal)
    const nameless = apply(removed, undoing(removed, one.change))
    expect(names(nameless)).toBeUndefined()
    const now = apply(nameless, undoing(nameless, changeOf(removal)))
    expect(names(now)).toEqual(['Hanne Okoro'])
    expect(problemsOf(now)).toEqual([])
  })

  test('of any change at any time leaves no speaker without a name, or is refused', () => {
    fc.assert(
      fc.property(soundProject, fc.array(step, { maxLength: 8 }), fc.nat(7), (begin, steps, n) => {
        const { end, edits } = played(begin, steps)
        const taken = edits[n % Math.max(1, edits.length)]
        if (!taken || taken.length === 0) return
        try {
          const problems = problemsOf(apply(end, undoing(end, changeOf(taken))))
          expect(problems.filter(({ place }) => place.endsWith('speaker/entity'))).toEqual([])
        } catch (error) {
          if (!(error instanceof Refused)) throw error
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('[L42] an import brings the names that its speakers need, with what is known of them', () => {
  const there = naming(before, first, 'Hanne Okoro').now
  const alias = { canonical: 'Hanne Okoro', kind: 'Person' as const, variants: ['Okoro'] }
  const incoming: Project = { ...there, case: { ...there.case!, aliases: [alias] } }
  const here = project([report])
  const now = apply(here, previewImport(here, incoming).edits)
  expect(now.case?.aliases).toEqual([alias])
  expect(allAnnotations(now)).toHaveLength(2)
  expect(problemsOf(now)).toEqual([])
  expect(previewImport(now, incoming).edits).toEqual([])
})
