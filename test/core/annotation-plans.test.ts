// Tagging and describing, as rules.

import { describe, expect, test } from 'vitest'
import {
  describeAnnotation,
  removeAnnotations,
  resizeAnnotation,
  retag,
  tagLike,
  tagSpan,
  tagSpans,
} from '../../src/core/plans/annotation.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import type { Claim, Evidence, Tag } from '../../src/core/types.ts'
import type { Span } from '../../src/text/span.ts'
import { annotationId, claimId, projectOfRows, uuid } from '../support/projects.ts'
import { actor, after, annotation, article, project, tagsOf } from '../support/words.ts'

const report = article('Karsovia [rejected] the [report about drones] on Monday.')
const [rejected, drones] = report.spans as [Span, Span] // two brackets

const tagging =
  (span: Span, tag: Tag, n = 9) =>
  (now: Project) =>
    tagSpan(now, { id: annotationId(n), articleId: report.id, span, tag, ...actor })

test('[L1] tagging a span adds one annotation with its words and their surroundings', () => {
  const now = after(project([report]), tagging(rejected, 'denial'))
  expect(tagsOf(now)).toEqual([['rejected', 'denial']])
  expect(allAnnotations(now)[0]?.quote).toEqual({
    exact: 'rejected',
    prefix: 'Karsovia ',
    suffix: ' the report about drones on Mond',
  })
})

describe('[L2] tagging exactly the same span again', () => {
  const before = project([report], {
    ...annotation(report, 0, 'claim', 1),
    note: 'Ask the press office.',
  })

  test('changes its tag instead of adding a second, and keeps the note', () => {
    const now = after(before, tagging(rejected, 'denial'))
    expect(tagsOf(now)).toEqual([['rejected', 'denial']])
    expect(allAnnotations(now)[0]).toMatchObject({
      id: annotationId(1),
      note: 'Ask the press office.',
      updatedAt: actor.at,
      updatedBy: actor.by,
    })
  })

  test('with the same tag changes nothing', () => {
    expect(tagging(rejected, 'claim')(before)).toEqual([])
  })

  test('a span that only overlaps is one of its own', () => {
    const now = after(before, tagging({ ...rejected, end: drones.end }, 'denial'))
    expect(tagsOf(now).map(([, tag]) => tag)).toEqual(['claim', 'denial'])
  })
})

describe('[L3] a span is refused before anything is made of it', () => {
  const text = article('Alveria sent \u{1F6F0}\uFE0F to Ostrelle.')
  const wrong: readonly (readonly [string, Span])[] = [
    ['empty', { start: 3, end: 3 }],
    ['reversed', { start: 5, end: 3 }],
    ['before the text', { start: -1, end: 3 }],
    ['behind the text', { start: 3, end: text.text.length + 1 }],
    ['through a character', { start: 0, end: 14 }],
    ['no number', { start: Number.NaN, end: 3 }],
    ['a fraction', { start: 0.5, end: 3 }],
  ]
  test.each(wrong)('%s', (_, span) => {
    const wish = { id: annotationId(1), articleId: text.id, span, tag: 'claim' as const, ...actor }
    expect(() => tagSpan(project([text]), wish)).toThrow(RangeError)
  })

  test('in an article that is gone', () => {
    expect(() => tagging(rejected, 'claim')(project([]))).toThrow(Refused)
  })
})

test('[L4] retagging many is one change of those that have another tag', () => {
  const before = project(
    [report],
    annotation(report, 0, 'claim', 1),
    annotation(report, 1, 'denial', 2),
  )
  const edits = retag(before, allAnnotations(before), 'denial', actor)
  expect(edits.map((edit) => edit.id)).toEqual([annotationId(1)])
})

describe('[L5] describing an annotation', () => {
  const before = project([report], { ...annotation(report, 0, 'claim', 1), note: 'Old' })
  const mark = { articleId: report.id, id: annotationId(1) }

  test('changes what is named and leaves the rest', () => {
    const now = after(before, (p) =>
      describeAnnotation(p, mark, { speaker: { stated: 'Vale' } }, actor),
    )
    expect(allAnnotations(now)[0]).toMatchObject({ note: 'Old', speaker: { stated: 'Vale' } })
  })

  test('`undefined` takes the value away', () => {
    const now = after(before, (p) => describeAnnotation(p, mark, { note: undefined }, actor))
    expect(Object.keys(allAnnotations(now)[0] ?? {})).not.toContain('note')
  })

  test('the same words again change nothing', () => {
    expect(describeAnnotation(before, mark, { note: 'Old' }, actor)).toEqual([])
  })

  test('is refused where the annotation is gone', () => {
    expect(() => describeAnnotation(project([report]), mark, { note: 'x' }, actor)).toThrow(Refused)
  })
})

describe('[L6] removing annotations', () => {
  const mark = annotation(report, 0, 'denial', 1)

  test('skips those that are gone and those that are named twice', () => {
    const before = project([report], mark)
    const gone = { articleId: report.id, id: annotationId(5) }
    expect(removeAnnotations(before, [mark, gone, mark])).toHaveLength(1)
  })

  test('evidence that rests on one keeps its words and lets go of the place', () => {
    const piece: Evidence = {
      id: uuid('d', 1) as Evidence['id'], // a test's id
      kind: 'annotation',
      stance: 'refutes',
      annotationId: mark.id,
    }
    const claim: Claim = { id: claimId(1), statement: 'Alveria sent drones.', evidence: [piece] }
    const before = projectOfRows({ articles: [report.rows], annotations: [mark], claims: [claim] })
    const now = after(before, (p) => removeAnnotations(p, [mark]))
    expect(now.claims.get(claim.id)?.evidence).toEqual([
      { id: piece.id, kind: 'annotation', stance: 'refutes', quote: 'rejected' },
    ])
  })
})

describe('[L25] moving the ends of an annotation', () => {
  const there = { ...annotation(report, 0, 'denial', 1), note: 'Ask.', form: 'direct' as const }
  const before = project([report], there, annotation(report, 1, 'claim', 2))
  const resized = (span: Span) => after(before, (now) => resizeAnnotation(now, there, span, actor))

  test('gives it other words and keeps everything else', () => {
    const wider = { start: 0, end: rejected.end }
    const now = allAnnotations(resized(wider)).find(({ id }) => id === there.id)
    expect(now).toEqual({
      ...there,
      ...wider,
      quote: { exact: 'Karsovia rejected', prefix: '', suffix: ' the report about drones on Mond' },
      updatedAt: actor.at,
      updatedBy: actor.by,
    })
  })

  test('to the same ends changes nothing', () => {
    expect(resizeAnnotation(before, there, rejected, actor)).toEqual([])
  })

  test('is refused where another one lies on exactly these words', () => {
    expect(() => resized(drones)).toThrow(Refused)
    expect(() => resized(drones)).toThrow('Another annotation (claim) lies on exactly these words.')
  })

  test('is refused when it is gone, and throws outside of the text', () => {
    expect(() => resizeAnnotation(project([report]), there, drones, actor)).toThrow(Refused)
    expect(() => resized({ start: 5, end: 5 })).toThrow(RangeError)
    expect(() => resized({ start: 0, end: 999 })).toThrow(RangeError)
  })
})

test('[L26] several spans are tagged by the rules of one', () => {
  const wish = (span: Span, n: number) => ({
    id: annotationId(n),
    articleId: report.id,
    span,
    tag: 'claim' as const,
    ...actor,
  })
  const before = project([report], annotation(report, 0, 'denial', 1))
  const now = after(before, (each) => tagSpans(each, [wish(rejected, 7), wish(drones, 8)]))
  expect(tagsOf(now)).toEqual([
    ['rejected', 'claim'],
    ['report about drones', 'claim'],
  ])
  expect(allAnnotations(now).map(({ id }) => id)).toContain(annotationId(1))
})

describe('[L27] tagging like another annotation', () => {
  const like = {
    ...annotation(report, 0, 'denial', 1),
    speaker: { stated: 'Pavo Lindqvar', entity: 'Lindqvar', start: 3, end: 9 },
    form: 'direct' as const,
    responseKind: 'flat' as const,
    role: 'minister',
    note: 'Only here.',
    claimIds: [claimId(1)],
  }
  const repeat = (now: Project, span: Span) =>
    tagLike(now, { id: annotationId(9), articleId: report.id, span, ...actor }, like)

  test('gives its tag, speaker, form and kind, and nothing that belongs to its words', () => {
    const now = after(project([report], like), (each) => repeat(each, drones))
    const made = allAnnotations(now).find(({ id }) => id === annotationId(9))
    expect(made).toMatchObject({
      tag: 'denial',
      speaker: { stated: 'Pavo Lindqvar', entity: 'Lindqvar' },
      form: 'direct',
      responseKind: 'flat',
      role: 'minister',
      quote: { exact: 'report about drones' },
    })
    expect(made?.speaker).toEqual({ stated: 'Pavo Lindqvar', entity: 'Lindqvar' })
    expect(made).not.toHaveProperty('note')
    expect(made).not.toHaveProperty('claimIds')
  })

  test('changes what lies there, keeps its note, and is one edit', () => {
    const there = { ...annotation(report, 1, 'claim', 2), note: 'Mine.', checkable: 'yes' as const }
    const edits = repeat(project([report], like, there), drones)
    expect(edits).toHaveLength(1)
    expect(edits[0]?.after).toMatchObject({
      id: there.id,
      tag: 'denial',
      note: 'Mine.',
      checkable: 'yes',
      form: 'direct',
    })
  })

  test('on itself changes nothing', () => {
    expect(repeat(project([report], like), rejected)).toEqual([])
  })
})
