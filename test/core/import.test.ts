// Bringing a file in.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { binCase } from '../../src/core/plans/case.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { caseOf, nothing } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import { minute, soundProject } from '../support/projects.ts'
import { played, step } from '../support/steps.ts'
import { after, annotation, article, project } from '../support/words.ts'

const steps = fc.array(step, { maxLength: 5 })

describe('[L17] an import only adds', () => {
  test('into nothing it gives the project of the file', () => {
    fc.assert(
      fc.property(soundProject, (incoming) => {
        expect(apply(nothing, previewImport(nothing, incoming).edits)).toEqual(incoming)
      }),
      { numRuns: 300 },
    )
  })

  test('what is there stays as it is; the result is sound; the second time adds nothing', () => {
    fc.assert(
      fc.property(soundProject, steps, steps, (before, mine, theirs) => {
        const here = played(before, mine).end
        const incoming = played(before, theirs, 50).end
        const { edits } = previewImport(here, incoming)
        expect(edits.every((edit) => edit.before === null || edit.table === 'cases')).toBe(true)
        const now = apply(here, edits)
        expect(problemsOf(now)).toEqual([])
        expect(previewImport(now, incoming).edits).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('[L18] the preview counts', () => {
  const report = article('Karsovia [rejected] the [report].')
  const mine = annotation(report, 0, 'claim', 1)
  const here = project([report], mine)

  test('new, equal, and other rows that are kept as they are', () => {
    const incoming = project(
      [report],
      { ...mine, tag: 'denial' },
      annotation(report, 1, 'context', 2),
    )
    const { counts, caseIsNew } = previewImport(here, incoming)
    expect(caseIsNew).toBe(false)
    expect(counts.articles).toEqual({ added: 0, same: 1, kept: 0 })
    expect(counts.annotations).toEqual({ added: 1, same: 0, kept: 1 })
  })

  test('the case itself only where there is none', () => {
    expect(previewImport(nothing, here).caseIsNew).toBe(true)
  })
})

test('[L19] an import that adds something takes the case out of the bin', () => {
  const report = article('Karsovia [rejected] it.')
  const binned = after(project([report]), (p) => binCase(p, minute(9)))
  const incoming = project([report], annotation(report, 0, 'claim', 1))
  const now = apply(binned, previewImport(binned, incoming).edits)
  expect(caseOf(now).deletedAt).toBeUndefined()
})

test('[L20] a file with other words under the same article is refused', () => {
  const here = project([article('Karsovia rejected it.')])
  const incoming = project([article('Karsovia rejected [everything].')])
  expect(() => previewImport(here, incoming)).toThrow(Refused)
})
