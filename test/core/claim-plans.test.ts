// Linking annotations to claim records, as rules.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, invert, type Change } from '../../src/core/change.ts'
import { problemsOf } from '../../src/core/check.ts'
import { linkToClaim, unlinkFromClaim, type ClaimOf } from '../../src/core/plans/claim.ts'
import { undoing } from '../../src/core/plans/undo.ts'
import { allAnnotations, type Project } from '../../src/core/project.ts'
import { Refused } from '../../src/core/refused.ts'
import { isSuperseded } from '../../src/core/revisions.ts'
import type { Annotation, ChangeId, Claim } from '../../src/core/types.ts'
import {
  analyst,
  annotationId,
  articleId,
  caseId,
  claimId,
  minute,
  projectOfRows,
  soundProject,
  uuid,
} from '../support/projects.ts'
import { actor, after, annotation, article, project } from '../support/words.ts'

const report = article(
  '[Alveria said crates were loaded.] [Karsovia denied the report.] [Silence.]',
)
const claim: Annotation = {
  ...annotation(report, 0, 'claim'),
  speaker: { stated: 'Alveria', entity: 'Alveria' },
}
const denial = annotation(report, 1, 'denial')
const record: Claim = { id: claimId(5), statement: 'Crates were loaded.' }
const before = projectOfRows({
  case: { ...project([]).case!, aliases: [{ canonical: 'Alveria' }] },
  articles: [report.rows],
  annotations: [claim, denial],
  claims: [record],
})
const fresh = claimId(77)

const link =
  (wanted: ClaimOf, mark: Annotation = denial) =>
  (now: Project) =>
    linkToClaim(now, mark, wanted, fresh, actor)
const claimsOf = (now: Project, mark: Annotation) =>
  allAnnotations(now).find(({ id }) => id === mark.id)?.claimIds

describe('[CL1] an annotation is linked to a claim record', () => {
  test('that is there: the annotation alone changes', () => {
    const edits = link({ kind: 'record', id: record.id })(before)
    expect(edits.map(({ table, id }) => [table, id])).toEqual([['annotations', denial.id]])
    expect(claimsOf(apply(before, edits), denial)).toEqual([record.id])
  })

  test('of another annotation: the record is made of its words and speaker, and both are about it', () => {
    const now = after(before, link({ kind: 'mark', mark: claim }))
    expect(now.claims.get(fresh)).toEqual({
      id: fresh,
      statement: 'Alveria said crates were loaded.',
      claimant: { stated: 'Alveria', entity: 'Alveria' },
    })
    expect([claim, denial].map((mark) => claimsOf(now, mark))).toEqual([[fresh], [fresh]])
  })

  test('that the other annotation is about already: no second record is made', () => {
    const known = after(before, link({ kind: 'record', id: record.id }, claim))
    const now = after(known, link({ kind: 'mark', mark: claim }))
    expect(now.claims.size).toBe(1)
    expect(claimsOf(now, denial)).toEqual([record.id])
  })

  test('of its own words, or of a statement', () => {
    const own = after(before, link({ kind: 'new' }, claim))
    expect(own.claims.get(fresh)?.statement).toBe('Alveria said crates were loaded.')
    const said = after(before, link({ kind: 'new', statement: ' Drones\n were shipped. ' }))
    expect(said.claims.get(fresh)).toEqual({ id: fresh, statement: 'Drones were shipped.' })
  })

  test('of words as long as they are: the statement fits a record', () => {
    const long = after(before, link({ kind: 'new', statement: 'crates '.repeat(900) }))
    expect(long.claims.get(fresh)!.statement.length).toBeLessThanOrEqual(2_000)
    const blank = after(before, link({ kind: 'new', statement: 'c'.repeat(5_000) }))
    expect(blank.claims.get(fresh)!.statement.length).toBeLessThanOrEqual(2_000)
  })

  test('keeps the claims that it has, and a second time changes nothing', () => {
    const now = after(
      before,
      link({ kind: 'new', statement: 'Another one.' }),
      link({ kind: 'record', id: record.id }),
    )
    expect(claimsOf(now, denial)).toEqual([record.id, fresh])
    expect(link({ kind: 'record', id: record.id })(now)).toEqual([])
  })
})

describe('[CL2] a link goes alone', () => {
  const linked = after(before, link({ kind: 'record', id: record.id }))

  test('the record stays, and the annotation has no empty list', () => {
    const now = after(linked, (each) => unlinkFromClaim(each, denial, record.id, actor))
    expect(now.claims.has(record.id)).toBe(true)
    expect(allAnnotations(now).find(({ id }) => id === denial.id)).not.toHaveProperty('claimIds')
  })

  test('one that is not there changes nothing', () => {
    expect(unlinkFromClaim(linked, denial, claimId(9), actor)).toEqual([])
  })
})

describe('[CL3] what is gone or kept as it was is not linked', () => {
  const gone = { articleId: report.id, id: annotationId(40) }
  const newer = article('Karsovia denied it again.', 2)
  const superseded = projectOfRows({
    articles: [report.rows, [{ ...newer.rows[0], revisionOf: report.id }, newer.rows[1]]],
    annotations: [
      claim,
      denial,
      annotation(article('[Karsovia denied it again.]', 2), 0, 'denial', 8),
    ],
    claims: [record],
  })

  test.each<readonly [string, () => unknown]>([
    ['a record', () => link({ kind: 'record', id: claimId(9) })(before)],
    ['the annotation', () => linkToClaim(before, gone, { kind: 'new' }, fresh, actor)],
    ['the other annotation', () => link({ kind: 'mark', mark: gone })(before)],
    ['in an earlier version', () => link({ kind: 'new' })(superseded)],
    [
      'to an annotation of an earlier version',
      () =>
        linkToClaim(
          superseded,
          { articleId: articleId(2), id: annotationId(8) },
          { kind: 'mark', mark: claim },
          fresh,
          actor,
        ),
    ],
    [
      'away from a claim in an earlier version',
      () => unlinkFromClaim(superseded, denial, record.id, actor),
    ],
  ])('%s', (_, plan) => expect(plan).toThrow(Refused))
})

test('[CL4] every link leaves the case sound, and undo gives back what was', () => {
  fc.assert(
    fc.property(soundProject, fc.nat(), fc.nat(), fc.nat(2), (sound, which, other, kind) => {
      const marks = allAnnotations(sound).filter(
        (mark) => !isSuperseded(sound.articles, mark.articleId),
      )
      const mark = marks[which % Math.max(1, marks.length)]
      const second = marks[other % Math.max(1, marks.length)]
      const known = [...sound.claims.keys()][other % Math.max(1, sound.claims.size)]
      if (!mark || !second) return
      const wanted: ClaimOf =
        kind === 0 && known
          ? { kind: 'record', id: known }
          : kind === 1
            ? { kind: 'mark', mark: second }
            : { kind: 'new' }
      const edits = linkToClaim(sound, mark, wanted, fresh, actor)
      const now = apply(sound, edits)
      expect(problemsOf(now)).toEqual([])
      expect(apply(now, invert(edits))).toEqual(sound)
      expect(apply(now, undoing(now, changeOf(edits)))).toEqual(sound)
      const [id] = claimsOf(now, mark) ?? []
      const back = unlinkFromClaim(now, mark, id!, actor)
      expect(problemsOf(apply(now, back))).toEqual([])
      expect(apply(apply(now, back), invert(back))).toEqual(now)
    }),
  )
})

const changeOf = (edits: Change['edits']): Change => ({
  id: uuid('f', 1) as ChangeId, // a test's id
  caseId: caseId(1),
  at: minute(40),
  by: analyst.id,
  label: 'Link to a claim',
  edits,
})
