// Taking a change back on the project as it is now.

import { describe, expect, test } from 'vitest'
import { adding, apply, replacing, type Change, type Edit } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import {
  describeAnnotation,
  removeAnnotations,
  retag,
  tagSpan,
} from '../../src/core/plans/annotation.ts'
import { addArticle, describeArticle, removeArticle } from '../../src/core/plans/article.ts'
import { createCase, describeCase, introducing } from '../../src/core/plans/case.ts'
import { previewImport } from '../../src/core/plans/import.ts'
import { undoing } from '../../src/core/plans/undo.ts'
import { marksOf, nothing, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import type { ChangeId, Claim, Evidence } from '../../src/core/types.ts'
import {
  analyst,
  annotationId,
  articleId,
  caseId,
  claimId,
  hexOf,
  minute,
  projectOfRows,
  someCase,
  uuid,
} from '../support/projects.ts'
import { actor, annotation, article, project } from '../support/words.ts'

const report = article('Karsovia [rejected] the [report].')

const changeOf = (label: string, edits: readonly Edit[]): Change => ({
  id: uuid('f', 1) as ChangeId, // a test's id
  caseId: caseId(1),
  at: minute(40),
  by: analyst.id,
  label,
  edits,
})

const done = (before: Project, label: string, edits: readonly Edit[]) => ({
  now: apply(before, edits),
  change: changeOf(label, edits),
})

const tag = (now: Project, nth: number) =>
  tagSpan(now, {
    id: annotationId(nth),
    articleId: report.id,
    span: report.spans[nth]!, // the report has two
    tag: 'claim',
    ...actor,
  })

test('[L21] what was done last is taken back as it was', () => {
  const before = project([report], annotation(report, 0, 'claim'))
  const { now, change } = done(
    before,
    'Remove annotation',
    removeAnnotations(before, [{ articleId: report.id, id: annotationId(0) }]),
  )
  expect(apply(now, undoing(now, change))).toEqual(before)
})

test('[L21] an older change is taken back under newer ones that do not touch its rows', () => {
  const before = project([report])
  const first = done(before, 'Tag as claim', tag(before, 0))
  const second = done(first.now, 'Tag as claim', tag(first.now, 1))
  const now = apply(second.now, undoing(second.now, first.change))
  expect([...marksOf(now, report.id).keys()]).toEqual([annotationId(1)])
})

test('[L22] it is refused in words where the article was removed since', () => {
  const before = project([report], annotation(report, 0, 'claim'))
  const mark = { articleId: report.id, id: annotationId(0) }
  const removed = done(before, 'Remove annotation', removeAnnotations(before, [mark]))
  const now = apply(removed.now, removeArticle(removed.now, report.id))
  expect(() => undoing(now, removed.change)).toThrow(
    new Refused(
      '"Remove annotation" cannot be undone: its article was removed since. Undo that first.',
    ),
  )
})

describe('[L22] it is refused in words where a row was changed since', () => {
  const before = project([report], annotation(report, 0, 'claim'))
  const mark = { articleId: report.id, id: annotationId(0) }
  const tagged = done(before, 'Retag as denial', retag(before, [mark], 'denial', actor))

  test('the annotation got a note', () => {
    const now = apply(tagged.now, describeAnnotation(tagged.now, mark, { note: 'x' }, actor))
    expect(() => undoing(now, tagged.change)).toThrow(
      '"Retag as denial" cannot be undone: the annotation was changed since.',
    )
  })

  test('the annotation is gone', () => {
    const now = apply(tagged.now, removeAnnotations(tagged.now, [mark]))
    expect(() => undoing(now, tagged.change)).toThrow(Refused)
  })

  test('the article and the case', () => {
    const titled = done(before, 'Edit title', describeArticle(before, report.id, { title: 'One' }))
    const again = apply(titled.now, describeArticle(titled.now, report.id, { title: 'Two' }))
    expect(() => undoing(again, titled.change)).toThrow('the article was changed since')
    const named = done(before, 'Edit case', describeCase(before, { title: 'One' }, minute(8)))
    const renamed = apply(named.now, describeCase(named.now, { title: 'Two' }, minute(9)))
    expect(() => undoing(renamed, named.change)).toThrow('the case was changed since')
  })
})

describe('[L23] it is refused where later work still needs what would go', () => {
  const text = { ...report, hash: hexOf(report.text) }
  const wish = {
    id: text.id,
    text: text.text,
    textHash: text.hash,
    pastedHash: text.hash,
    intake: { kind: 'paste', at: minute(1) } as const,
  }

  test('an article that was tagged later', () => {
    const added = done(project([]), 'Add article', addArticle(wish))
    const now = apply(added.now, tag(added.now, 0))
    expect(() => undoing(now, added.change)).toThrow('"Add article" cannot be undone')
  })

  test('an article that a later one revises', () => {
    const added = done(project([]), 'Add article', addArticle(wish))
    const [row] = article('Karsovia confirmed it.', 2).rows
    const now = apply(added.now, [adding('articles', row.id, { ...row, revisionOf: text.id })])
    expect(() => undoing(now, added.change)).toThrow(Refused)
  })

  test('a case that got another article', () => {
    const made = done(nothing, 'Add article', [
      ...createCase(nothing, { id: caseId(1), title: 'Drones', at: minute(1) }),
      ...addArticle(wish),
    ])
    const now = apply(made.now, addArticle({ ...wish, id: articleId(2) }))
    expect(() => undoing(now, made.change)).toThrow(Refused)
    expect(undoing(made.now, made.change)).toHaveLength(3)
  })

  test('a claim record that got evidence, children or annotations', () => {
    const before = project([report], annotation(report, 0, 'claim'))
    const claim: Claim = { id: claimId(1), statement: 'Karsovia rejected it.' }
    const added = done(before, 'Import', [adding('claims', claim.id, claim)])
    const child = { id: claimId(2), statement: 'x', parentId: claim.id }
    expect(() =>
      undoing(apply(added.now, [adding('claims', child.id, child)]), added.change),
    ).toThrow(Refused)
    const mark = annotation(report, 0, 'claim')
    const linked = replacing('annotations', mark.id, mark, { ...mark, claimIds: [claim.id] })
    expect(() => undoing(apply(added.now, [linked]), added.change)).toThrow(Refused)
    expect(undoing(added.now, added.change)).toHaveLength(1)
  })

  test('an annotation that became evidence', () => {
    const claim: Claim = { id: claimId(1), statement: 'Karsovia rejected it.' }
    const before = projectOfRows({ articles: [report.rows], claims: [claim] })
    const tagged = done(before, 'Tag as claim', tag(before, 0))
    const piece = {
      id: uuid('d', 1) as Evidence['id'], // a test's id
      kind: 'annotation',
      stance: 'supports',
      annotationId: annotationId(0),
    } as const
    const now = apply(tagged.now, [
      replacing('claims', claim.id, claim, { ...claim, evidence: [piece] }),
    ])
    expect(() => undoing(now, tagged.change)).toThrow(Refused)
  })
})

describe('[L24] a person stays while their name is on something that stays', () => {
  const before = { ...project([report]), people: new Map() }
  const tagging = tag(before, 0)
  const first = done(before, 'Tag', [...introducing(before, analyst, tagging), ...tagging])

  test('undoing their first tag leaves a later one its person', () => {
    const later = apply(first.now, tag(first.now, 1))
    const undone = apply(later, undoing(later, first.change))
    expect([...undone.people.keys()]).toEqual([analyst.id])
    expect(problemsOf(undone)).toEqual([])
  })

  test('with their only tag they go', () => {
    expect(apply(first.now, undoing(first.now, first.change))).toEqual(before)
  })

  test('when the case goes, everybody in it goes, and redo brings them back', () => {
    const { now, change } = done(
      nothing,
      'Import',
      previewImport(nothing, { ...nothing, case: someCase }).edits,
    )
    const later = apply(now, [adding('people', analyst.id, analyst)])
    const edits = undoing(later, change)
    expect(apply(later, edits)).toEqual(nothing)
    const undone = { ...changeOf('Undo: Import', edits), id: uuid('f', 2) as ChangeId } // a test's id
    expect(apply(nothing, undoing(nothing, undone))).toEqual(later)
  })
})
