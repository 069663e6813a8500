// Linking the annotation that is shown to a claim, and taking a link away. One change each, with the way back.

import type { Placed } from '../core/annotation.ts'
import { linkToClaim, unlinkFromClaim, type ClaimOf } from '../core/plans/claim.ts'
import type { Project } from '../core/project.ts'
import type { Annotation, Claim, ClaimId } from '../core/types.ts'
import { giveKeys, holdKeys } from '../dom/waiting-keys.ts'
import { shortened } from '../text/shortened.ts'
import { workbench } from './app.ts'
import { claimsFor } from './claim-candidates.ts'
import { claimNumbers } from './claim-numbers.ts'
import { newId } from './clock.ts'
import { sayOutcome } from './outcome.ts'
import { meantHere, openPicker } from './picking.ts'
import type { Outcome } from './project.ts'
import { say, session } from './session.ts'
import { isSaving, settled } from './settled.ts'

/** Opens the picker of claims for the annotation that is shown. */
export const pickClaim = async (): Promise<void> => {
  const mark = await shownSoon()
  if (!mark) return giveKeys()
  openPicker({ name: 'claim', id: mark.id, back: 'text' })
}

/** Links the annotation that is shown to the likeliest claim. */
export const linkFirst = async (): Promise<void> => {
  const mark = await shownSoon()
  const { reading } = session.getState()
  if (mark && reading) {
    const [first] = claimsFor(workbench().desk.getState().project, reading, mark).likely
    if (first) await link(mark, first.claim)
    else say('No claim of the case is likely here. Choose one, or make a new one.')
  }
  return giveKeys()
}

/** Links an annotation to a claim, as one change; gives `null`, or the reason why that was not possible. */
export const link = async (mark: Placed, claim: ClaimOf): Promise<string | null> => {
  const freshId = newId<ClaimId>()
  const outcome = await workbench().run('Link to a claim', (project, actor) =>
    linkToClaim(project, mark, claim, freshId, actor),
  )
  if (outcome.kind === 'nothing') say('It is linked to this claim already.')
  else sayOutcome(outcome, linkedInWords(outcome), 'Undo')
  return outcome.kind === 'refused' || outcome.kind === 'not-saved' ? outcome.reason : null
}

/** Takes a link away, as one change, and offers the way back. The record stays. */
export const unlink = async (mark: Annotation, id: ClaimId): Promise<void> => {
  const outcome = await workbench().run('Unlink from a claim', (project, actor) =>
    unlinkFromClaim(project, mark, id, actor),
  )
  sayOutcome(outcome, 'Unlinked. The claim itself stays.', 'Undo')
}

/** The claim records that an annotation is linked to, in the order of its list. */
export const claimsLinked = (
  { claims }: Pick<Project, 'claims'>,
  { claimIds = [] }: Annotation,
): readonly Claim[] => claimIds.flatMap((id) => claims.get(id) ?? [])

/** The claim records that an annotation is linked to, with their numbers in the case. */
export const claimsNumbered = (
  project: Project,
  mark: Annotation,
): readonly (readonly [number: number, claim: Claim])[] =>
  claimsLinked(project, mark).map((claim) => [claimNumbers(project).get(claim.id) ?? 0, claim]) // each has one

/** Hands are faster than the disk: the annotation that is on its way there is the one that is meant. */
const shownSoon = async (): Promise<Placed | null> => {
  if (isSaving()) {
    holdKeys()
    await settled()
  }
  const mark = meantHere()
  if (!mark) say('Tag the sentence or some words first.')
  return mark
}

/** The link that a change made; where it linked another annotation as well, both are about the same claim. */
const linkedInWords = (outcome: Outcome): string => {
  const { claims } = workbench().desk.getState().project
  const edits = outcome.kind === 'done' ? outcome.change.edits : []
  for (const edit of edits) {
    if (edit.table !== 'annotations') continue
    const id = edit.after?.claimIds?.find((each) => !edit.before?.claimIds?.includes(each))
    const claim = id && claims.get(id)
    if (claim) return `Linked to “${shortened(claim.statement, 80).replace(/\.$/, '')}”.`
  }
  return 'Linked to the claim.'
}
