// Plans about claim records: which claim an annotation is about. The tag is the stance: a claim asserts it, a denial
// denies it, context gives context to it.

import { shortened } from '../../text/shortened.ts'
import { adding, replacing, type Edit } from '../change.ts'
import { withNames } from '../names.ts'
import { marksOf, type Project } from '../project.ts'
import { Refused } from '../refused.ts'
import type { Annotation, Claim, ClaimId } from '../types.ts'
import type { Actor, Mark } from './annotation.ts'
import { refuseSuperseded } from './superseded.ts'

/** What an annotation is linked to: a claim record, or another annotation and the record that it is about. */
export type ClaimOf =
  | { readonly kind: 'record'; readonly id: ClaimId }
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** A new record: of this statement, or of the annotation's own words where none is given. */
  | { readonly kind: 'new'; readonly statement?: string }

/**
 * Links an annotation to a claim. Where the other annotation is about none yet, a record is made of its words
 * (`freshId`) and both are linked to it, as one change. An annotation keeps the claims that it has. Throws `Refused`
 * where the annotation, the other one or the record is gone, or an earlier version of a text would be changed.
 */
export const linkToClaim = (
  project: Project,
  mark: Mark,
  wanted: ClaimOf,
  freshId: ClaimId,
  actor: Actor,
): readonly Edit[] => {
  const before = markIn(project, mark)
  refuseSuperseded(project, mark.articleId)
  if (wanted.kind === 'record') {
    if (!project.claims.has(wanted.id)) throw new Refused(GONE)
    return linked(before, wanted.id, actor)
  }
  const source = wanted.kind === 'mark' ? markIn(project, wanted.mark) : before
  const known =
    source === before ? undefined : source.claimIds?.find((id) => project.claims.has(id))
  if (known) return linked(before, known, actor)
  if (source !== before) refuseSuperseded(project, source.articleId)
  const record =
    wanted.kind === 'new' && wanted.statement
      ? { id: freshId, statement: inOneLine(wanted.statement) }
      : recordOf(source, freshId)
  return withNames(project, [
    adding('claims', record.id, record),
    ...(source === before ? [] : linked(source, record.id, actor)),
    ...linked(before, record.id, actor),
  ])
}

/** Takes the link of an annotation to a claim away; a record stays, also where nothing is about it any more. */
export const unlinkFromClaim = (
  project: Project,
  mark: Mark,
  id: ClaimId,
  actor: Actor,
): readonly Edit[] => {
  const before = markIn(project, mark)
  refuseSuperseded(project, mark.articleId)
  const { claimIds = [], ...rest } = before
  const left = claimIds.filter((each) => each !== id)
  if (left.length === claimIds.length) return []
  const after = { ...rest, ...(left.length > 0 ? { claimIds: left } : {}), ...changed(actor) }
  return [replacing('annotations', before.id, before, after as Annotation)] // the same row with fewer links
}

const GONE = 'This claim is no longer in the case. Nothing was linked.'
/** A statement's greatest length is 2,000; a blank and an ellipsis follow where it is cut. */
const LONGEST = 1_990

const inOneLine = (words: string): string =>
  shortened(words.toWellFormed().replaceAll(/\s+/g, ' ').trim(), LONGEST)

const recordOf = (source: Annotation, id: ClaimId): Claim => ({
  id,
  statement: inOneLine(source.quote.exact),
  ...(source.tag === 'claim' && source.speaker
    ? {
        claimant: {
          ...(source.speaker.stated !== undefined && { stated: source.speaker.stated }),
          ...(source.speaker.entity !== undefined && { entity: source.speaker.entity }),
        },
      }
    : {}),
})

const linked = (before: Annotation, id: ClaimId, actor: Actor): readonly Edit[] => {
  const { claimIds = [] } = before
  if (claimIds.includes(id)) return []
  const after: Annotation = { ...before, claimIds: [...claimIds, id].sort(), ...changed(actor) }
  return [replacing('annotations', before.id, before, after)]
}

const changed = ({ at, by }: Actor) => ({ updatedAt: at, updatedBy: by })

const markIn = (project: Project, { articleId, id }: Mark): Annotation => {
  const mark = marksOf(project, articleId).get(id)
  if (!mark) throw new Refused('This annotation is no longer there. Nothing was linked.')
  return mark
}
