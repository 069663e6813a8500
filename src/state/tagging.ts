// Tagging, retagging and removing annotations: one path for keyboard, mouse and touch.

import { lengthOf, type Span } from '../text/span.ts'
import { annotationOn, isPlaced, type Placed } from '../core/annotation.ts'
import { retag, type Mark } from '../core/plans/annotation.ts'
import { declineSuggestions, removeDecided, tagOrAccept } from '../core/plans/suggestion.ts'
import { marksOf, type Marks } from '../core/project.ts'
import type { Tag } from '../core/types.ts'
import { workbench } from './app.ts'
import { marksHere, shownHere } from './marks-here.ts'
import { marksOver } from './marks-index.ts'
import { declinedOf, overruledBy, suggestedAs } from './open-suggestions.ts'
import { sayOutcome } from './outcome.ts'
import { placeFor } from './placing.ts'
import type { Outcome } from './project.ts'
import type { Reading } from './reading.ts'
import { say, session, type Session } from './session.ts'
import { wishFor } from './suggested-details.ts'
import { openHere } from './suggesting.ts'

/**
 * Tags what was picked, as one change; else what is selected, else the annotation that is shown, else the sentence
 * under the cursor. Where just this tag is suggested for the whole of a sentence, the suggestion is accepted.
 */
export const tagHere = async (tag: Tag): Promise<void> => {
  const before = session.getState()
  const { reading, cursor, selection, active, picked } = before
  if (!reading) return
  const shown = active && marksHere(reading).get(active)
  if (shown && !selection && picked.length === 0) return retagMarks([shown], tag)
  const open = openHere()
  const { project: now } = workbench().desk.getState()
  const wishes = targetsHere().map((span) => {
    const suggested = suggestedAs(reading, open, span, tag)
    return suggested
      ? wishFor(now, reading, suggested)
      : { ...placeFor(reading.articleId, span), tag }
  })
  const spans = wishes.map(({ span }) => span)
  if (wishes.length === 0 || !(selection ?? cursor))
    return say('Select some words or a sentence first.')
  const label = labelOf(wishes, tag)
  // Another tag than the suggested one is a decision about the suggestion, too: it is not made again.
  const overruled = spans
    .flatMap((span) => overruledBy(open, span, tag))
    .map((each) => declinedOf(reading.text, each))
  const outcome = await workbench().run(label, (project, actor) => [
    ...tagOrAccept(
      project,
      reading.articleId,
      wishes.map((each) => ({ ...each, ...actor })),
    ),
    ...declineSuggestions(project, reading.articleId, overruled),
  ])
  showTagged(outcome, before, spans)
  if (spans.length > 1) sayOutcome(outcome, `Tagged ${spans.length} as ${tag}.`, 'Undo')
}

const labelOf = (wishes: readonly object[], tag: Tag): string => {
  const [only] = wishes.length === 1 ? wishes : []
  if (!only) return `Tag ${wishes.length} as ${tag}`
  return 'said' in only ? `Accept a suggested ${tag}` : `Tag as ${tag}`
}

/** What a tag key acts on: what was picked, else the selection, the shown annotation, the sentence. */
export const targetsHere = (): readonly Span[] => {
  const { picked, selection, cursor } = session.getState()
  if (picked.length > 0) return picked
  const span = selection ?? shownHere() ?? cursor
  return span ? [{ start: span.start, end: span.end }] : []
}

/**
 * After a tag was kept: the annotation is shown and nothing is selected any more. The hands may be further on by the
 * time the disk has answered; then nothing is taken from under them.
 */
export const showTagged = (outcome: Outcome, before: Session, spans: readonly Span[]): void => {
  sayOutcome(outcome)
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return
  const { reading, cursor, selection, picked } = session.getState()
  if (!reading || reading.articleId !== before.reading?.articleId) return
  if (picked === before.picked) session.setState({ picked: [] })
  if (cursor !== before.cursor || selection !== before.selection) return
  const [span] = before.picked.length > 0 ? [] : spans
  session.setState({
    selection: null,
    active: span ? (annotationOn(marksHere(reading), span)?.id ?? null) : null,
  })
}

/** Gives annotations another tag, as one change. */
export const retagMarks = async (marks: readonly Mark[], tag: Tag): Promise<void> => {
  const label = marks.length === 1 ? `Retag as ${tag}` : `Retag ${marks.length} as ${tag}`
  sayOutcome(await workbench().run(label, (project, actor) => retag(project, marks, tag, actor)))
}

/** Removes annotations, as one change, and offers the way back. */
export const removeMarks = async (marks: readonly Mark[]): Promise<void> => {
  const what = marks.length === 1 ? 'annotation' : `${marks.length} annotations`
  const outcome = await workbench().run(`Remove ${what}`, (project) =>
    removeDecided(project, marks),
  )
  sayOutcome(outcome, marks.length === 1 ? REMOVED : `Removed ${what}.`)
}

/**
 * Removes the annotation that is shown; with words selected only one that lies on exactly them; else the one on the
 * sentence, else the smallest that touches it. Which one that is, is decided when everything before has been kept: a
 * tag that is still on its way to the disk is what the hands mean.
 */
export const removeHere = async (): Promise<void> => {
  const { reading, cursor, selection, active } = session.getState()
  if (!reading) return
  const targetIn = (marks: Marks): Placed | null => {
    const shown = active ? marks.get(active) : undefined
    if (shown && isPlaced(shown)) return shown
    if (selection) return annotationOn(marks, selection)
    return cursor && smallestOn(reading, marks, cursor)
  }
  if (active) session.setState({ active: null })
  let target: Placed | null = null
  const outcome = await workbench().run('Remove annotation', (project) => {
    target = targetIn(marksOf(project, reading.articleId))
    return target ? removeDecided(project, [target]) : []
  })
  if (!target && outcome.kind === 'nothing')
    return say(selection ? 'No annotation on exactly these words.' : 'No annotation here.')
  sayOutcome(outcome, REMOVED)
}

const REMOVED = 'Removed the annotation.'

const smallestOn = (reading: Reading, marks: Marks, sentence: Span): Placed | null =>
  annotationOn(marks, sentence) ??
  marksOver(reading, marks, sentence).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ??
  null
