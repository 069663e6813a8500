// What is said of an annotation beside its tag, as rules.

import { describe, expect, test } from 'vitest'
import type { WantedDetails } from '../../src/core/details.ts'
import { describeAnnotation, retag, tagSpan } from '../../src/core/plans/annotation.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import type { Annotation } from '../../src/core/types.ts'
import { annotationId } from '../support/projects.ts'
import { actor, after, annotation, article, project } from '../support/words.ts'

const report = article(
  'Okoro spoke on Friday. Lindqvar denied it. [Okoro said on Wednesday that it was so.] Okoro left.',
)
const mark = annotation(report, 0, 'claim', 1)
const before = project([report], mark)
const placeOf = (words: string, from = 0) => {
  const start = report.text.indexOf(words, from)
  return { start, end: start + words.length }
}

const described = (now: Project, details: WantedDetails): Annotation =>
  allAnnotations(after(now, (p) => describeAnnotation(p, mark, details, actor)))[0]!

describe('[L35] each detail is set and taken away by one change, and the rest stays', () => {
  const all: readonly WantedDetails[] = [
    { speaker: { stated: 'Vale' } },
    { role: 'Deputy Trade Minister' },
    { form: 'indirect' },
    { responseKind: 'counter-accusation' },
    { checkable: 'partly' },
    { contextKind: 'legal' },
    { statementDate: { state: 'not-stated' } },
    { altTag: 'denial' },
    { note: 'Ask.' },
  ]
  test.each(all)('%j', (wanted) => {
    const [name = ''] = Object.keys(wanted)
    const unknown = { ...mark, 'x-other': 7, cue: { start: 0, end: 5 } }
    const now = project([report], unknown)
    const set = described(now, wanted)
    expect(set).toMatchObject({ ...unknown, ...wanted, updatedAt: actor.at, updatedBy: actor.by })
    expect(describeAnnotation(project([report], set as never), mark, wanted, actor)).toEqual([])
    const {
      updatedAt: _at,
      updatedBy: _by,
      ...gone
    } = described(
      project([report], set as never), // it has its place
      { [name]: undefined },
    )
    expect(gone).toEqual(unknown)
  })

  test('unknown keys of a speaker stay, the name of another does not', () => {
    const now = project([report], {
      ...mark,
      speaker: { stated: 'Vale', entity: 'R. Vale', 'x-face': 1 },
    })
    expect(described(now, { speaker: { stated: 'Adam' } }).speaker).toEqual({
      stated: 'Adam',
      'x-face': 1,
    })
  })
})

describe('[L36] words of the article get their place', () => {
  test('the one that is nearest to the annotation', () => {
    const { speaker } = described(before, { speaker: { stated: 'Okoro' } })
    expect(speaker).toEqual({ stated: 'Okoro', start: mark.start, end: mark.start + 5 })
    const { statementDate } = described(before, {
      statementDate: { state: 'stated', stated: 'on Wednesday' },
    })
    expect(statementDate).toEqual({
      state: 'stated',
      stated: 'on Wednesday',
      ...placeOf('on Wednesday'),
    })
  })

  test('words that stand nowhere have none, and neither has a part of a word', () => {
    expect(described(before, { speaker: { stated: 'Vale' } }).speaker).toEqual({ stated: 'Vale' })
    expect(described(before, { speaker: { stated: 'Oko' } }).speaker).toEqual({ stated: 'Oko' })
  })

  test('the same words as before stay where they were', () => {
    const now = project([report], { ...mark, speaker: { stated: 'Okoro', start: 0, end: 5 } })
    expect(described(now, { speaker: { stated: 'Okoro', entity: 'Hanne Okoro' } }).speaker).toEqual(
      {
        stated: 'Okoro',
        entity: 'Hanne Okoro',
        start: 0,
        end: 5,
      },
    )
  })

  test('a text that is not loaded gives no place', () => {
    const now = { ...before, texts: new Map() }
    expect(described(now, { speaker: { stated: 'Okoro' } }).speaker).toEqual({ stated: 'Okoro' })
  })
})

test('[L37] the alternative is another tag than the one it has', () => {
  expect(() => describeAnnotation(before, mark, { altTag: 'claim' }, actor)).toThrow(Refused)
  expect(described(before, { altTag: 'context' }).altTag).toBe('context')
})

describe('[L38] a retag keeps what still makes sense', () => {
  const full = {
    ...mark,
    tag: 'context' as const,
    altTag: 'denial' as const,
    contextKind: 'response-status' as const,
    checkable: 'yes' as const,
    responseKind: 'silence' as const,
    speaker: { stated: 'Vale' },
    note: 'Ask.',
  }
  const now = project([report], full)
  const retagged = (tag: 'claim' | 'denial'): Annotation =>
    allAnnotations(after(now, (p) => retag(p, [mark], tag, actor)))[0]!

  test('the kind of context goes with the context, the alternative where it is the tag now', () => {
    const { contextKind: _, ...rest } = full
    expect(retagged('claim')).toEqual({
      ...rest,
      tag: 'claim',
      updatedAt: actor.at,
      updatedBy: actor.by,
    })
    expect(Object.keys(retagged('denial'))).not.toContain('altTag')
    expect(Object.keys(retagged('denial'))).not.toContain('checkable')
    expect(retagged('denial')).toMatchObject({ responseKind: 'silence', note: 'Ask.' })
  })

  test('the same by tagging the same words; the same tag changes nothing', () => {
    const wish = { id: annotationId(9), articleId: report.id, span: mark, ...actor }
    const claimed = after(now, (p) => tagSpan(p, { ...wish, tag: 'claim' }))
    expect(allAnnotations(claimed)).toEqual([retagged('claim')])
    expect(tagSpan(now, { ...wish, tag: 'context' })).toEqual([])
  })
})

test('[L39] the words of a date stand in the article', () => {
  expect(() =>
    describeAnnotation(
      before,
      mark,
      { statementDate: { state: 'stated', stated: 'on Sunday' } },
      actor,
    ),
  ).toThrow('“on Sunday” does not stand in the article. Use its words, or give the day.')
  const notThere = { state: 'not-stated', resolved: '2031-03-12', basis: 'analyst' } as const
  expect(described(before, { statementDate: notThere }).statementDate).toEqual(notThere)
})
