// What a change does and how it is taken back.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, invert } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { removeAnnotations, retag, tagSpan } from '../../src/core/plans/annotation.ts'
import { describeCase } from '../../src/core/plans/case.ts'
import { marksOf } from '../../src/core/project.ts'
import { annotationId, minute } from '../support/projects.ts'
import { played, start, step } from '../support/steps.ts'
import { actor, after, annotation, article, project, tagsOf } from '../support/words.ts'

const steps = fc.array(step, { minLength: 1, maxLength: 8 })

describe('laws over everything an analyst can do', () => {
  test('[C1] a change and then its inverse give the same project', () => {
    fc.assert(
      fc.property(start, steps, (before, wishes) => {
        let now = before
        for (const edits of played(before, wishes).edits) {
          const next = apply(now, edits)
          expect(apply(next, invert(edits))).toEqual(now)
          now = next
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('[C1] all changes of a day, taken back from the last to the first, give the morning', () => {
    fc.assert(
      fc.property(start, steps, (before, wishes) => {
        const { end, edits } = played(before, wishes)
        expect(edits.toReversed().reduce((now, each) => apply(now, invert(each)), end)).toEqual(
          before,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('[C2] a plan on a sound project gives a sound project', () => {
    fc.assert(
      fc.property(start, steps, (before, wishes) => {
        let now = before
        expect(problemsOf(now)).toEqual([])
        for (const edits of played(before, wishes).edits) {
          now = apply(now, edits)
          expect(problemsOf(now)).toEqual([])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('[C3] nothing of the project before is changed', () => {
    fc.assert(
      fc.property(start, steps, (before, wishes) => {
        const copy = structuredClone(before)
        played(before, wishes)
        expect(before).toEqual(copy)
      }),
      { numRuns: 200 },
    )
  })
})

describe('[C4] what is untouched keeps its reference, so that nothing else is painted', () => {
  const first = article('Karsovia [rejected] the report.', 1)
  const second = article('Alveria [repeated] it.', 2)
  const before = project(
    [first, second],
    annotation(first, 0, 'denial', 1),
    annotation(second, 0, 'claim', 2),
  )

  test('a tag in one article', () => {
    const now = after(before, (p) => retag(p, [...marksOf(p, first.id).values()], 'context', actor))
    expect(marksOf(now, first.id)).not.toBe(marksOf(before, first.id))
    expect(marksOf(now, second.id)).toBe(marksOf(before, second.id))
    expect(now.articles).toBe(before.articles)
    expect(now.texts).toBe(before.texts)
    expect(now.claims).toBe(before.claims)
  })

  test('a new title of the case', () => {
    const now = after(before, (p) => describeCase(p, { title: 'Harbour' }, minute(9)))
    expect(now.annotations).toBe(before.annotations)
  })

  test('an article without annotations has no map of its own', () => {
    const now = after(before, (p) => removeAnnotations(p, [...marksOf(p, first.id).values()]))
    expect([...now.annotations.keys()]).toEqual([second.id])
  })
})

test('[C5] edits are taken back last first: retag, then tag, of one row', () => {
  const text = article('Karsovia [rejected] it.')
  const before = project([text])
  const wish = { id: annotationId(1), articleId: text.id, span: text.spans[0]!, ...actor }
  const made = tagSpan(before, { ...wish, tag: 'claim' })
  const changed = retag(apply(before, made), [{ articleId: text.id, id: wish.id }], 'denial', actor)
  const both = [...made, ...changed]
  expect(tagsOf(apply(before, both))).toEqual([['rejected', 'denial']])
  expect(apply(apply(before, both), invert(both))).toEqual(before)
})
