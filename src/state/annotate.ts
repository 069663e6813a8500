// What the reader's keys and buttons do: move the cursor, select, tag, remove. One path for keyboard, mouse and touch.

import { snapped } from '../text/snap.ts'
import { lengthOf, overlaps, type Span } from '../text/span.ts'
import { wordAt } from '../text/words.ts'
import { annotationOn, isPlaced, type Placed } from '../core/annotation.ts'
import { removeAnnotations, retag, tagSpan, type Mark } from '../core/plans/annotation.ts'
import { marksOf, type Marks } from '../core/project.ts'
import type { AnnotationId, Tag } from '../core/types.ts'
import { workbench } from './app.ts'
import { newId } from './clock.ts'
import { sayOutcome } from './outcome.ts'
import { nextSentence, sentenceAt, sentencesOver, type Reading } from './reading.ts'
import { moveCursor, say, session } from './session.ts'

/** Moves the cursor by one sentence of body text. */
export const moveBySentence = (step: 1 | -1): void => {
  const { reading, cursor } = session.getState()
  const next = reading && nextSentence(reading, cursor, step)
  if (next) moveCursor(next, activeIn(next))
}

/** Moves the cursor to the nearest sentence in a direction that no annotation touches. */
export const moveToUntagged = (step: 1 | -1): void => {
  const { reading, cursor } = session.getState()
  if (!reading) return
  const placed = placedIn(marksHere(reading))
  const next = nextSentence(
    reading,
    cursor,
    step,
    (sentence) => !placed.some((each) => overlaps(each, sentence)),
  )
  if (next) moveCursor(next)
  else say(step > 0 ? 'No untagged sentence below.' : 'No untagged sentence above.')
}

/** Puts the cursor and, where there is one, an annotation where the pointer is. */
export const pointAt = (offset: number, hits: readonly Placed[]): void => {
  const { reading, active } = session.getState()
  const sentence = reading && sentenceAt(reading, offset)
  if (!sentence) return
  // A second click at the same place takes the next larger one.
  const again = hits.findIndex((hit) => hit.id === active)
  moveCursor(sentence, (hits[again + 1] ?? hits[0])?.id ?? null)
}

/** Selects words inside the article, snapped to what is meant; says why where nothing is left. */
export const select = (span: Span, exact: boolean): void => {
  const { reading } = session.getState()
  if (!reading) return
  const selection = snapped(reading.text, span, sentencesOver(reading, span), exact)
  if (!selection) return say('Only white space was selected. Nothing to tag there.')
  session.setState({
    selection,
    active: null,
    cursor: sentenceAt(reading, selection.start),
  })
}

/** Moves the selection to the next or previous word, or with `extend` grows and shrinks it by a word. */
export const selectByWord = (step: 1 | -1, extend: boolean): void => {
  const { reading, cursor, selection, active } = session.getState()
  if (!reading || !cursor) return
  const shown = active ? marksHere(reading).get(active) : undefined
  const from = selection ?? (shown && isPlaced(shown) ? shown : null) // goes on behind what was just tagged
  const edge = from ? (step > 0 || extend ? from.end : from.start) : null
  if (extend && selection && step < 0) {
    const last = wordBefore(reading.text, selection.end)
    const end = last && wordBefore(reading.text, last.start)?.end
    if (end && end > selection.start) session.setState({ selection: { ...selection, end } })
    return
  }
  const word =
    step > 0
      ? wordAfter(reading.text, edge ?? cursor.start)
      : wordBefore(reading.text, edge ?? cursor.end)
  if (!word) return
  const grown = extend && selection ? { start: selection.start, end: word.end } : word
  session.setState({ selection: grown, active: null, cursor: sentenceAt(reading, grown.start) })
}

/** Grows the selection, or the sentence under the cursor, by one sentence in a direction. */
export const extendBySentence = (step: 1 | -1): void => {
  const { reading, cursor, selection } = session.getState()
  if (!reading || !cursor) return
  const from = selection ?? cursor
  const edge = sentenceAt(reading, step > 0 ? from.end - 1 : from.start)
  const next = edge && nextSentence(reading, edge, step)
  if (!next) return
  session.setState({
    selection: { start: Math.min(from.start, next.start), end: Math.max(from.end, next.end) },
    active: null,
  })
}

/** Tags what is selected, else the annotation that is shown, else the sentence under the cursor. */
export const tagHere = async (tag: Tag): Promise<void> => {
  const { reading, cursor, selection, active } = session.getState()
  if (!reading) return
  const shown = active && marksHere(reading).get(active)
  if (shown && !selection) return retagMarks([shown], tag)
  const span = selection ?? cursor
  if (!span) return say('Select some words or a sentence first.')
  const wish = { id: newId<AnnotationId>(), articleId: reading.articleId, span, tag }
  const outcome = await workbench().run(`Tag as ${tag}`, (project, actor) =>
    tagSpan(project, { ...wish, ...actor }),
  )
  sayOutcome(outcome)
  if (outcome.kind !== 'done' && outcome.kind !== 'nothing') return
  const now = session.getState()
  // The hands may be further on by the time the disk has answered; then nothing is taken from under them.
  if (now.reading === reading && now.cursor === cursor && now.selection === selection)
    session.setState({
      selection: null,
      active: annotationOn(marksHere(reading), span)?.id ?? null,
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
    removeAnnotations(project, marks),
  )
  sayOutcome(outcome, `Removed ${marks.length === 1 ? 'the annotation' : what}.`)
}

/**
 * Removes the annotation that is shown; with words selected only one that lies on exactly them; else the one on the
 * sentence, else the smallest that touches it.
 */
export const removeHere = async (): Promise<void> => {
  const { reading, cursor, selection, active } = session.getState()
  if (!reading) return
  const marks = marksHere(reading)
  const shown = active ? marks.get(active) : undefined
  const below = selection ? annotationOn(marks, selection) : cursor && smallestOn(marks, cursor)
  const target = shown ?? below
  if (!target)
    return say(selection ? 'No annotation on exactly these words.' : 'No annotation here.')
  session.setState({ active: null })
  await removeMarks([target])
}

const marksHere = (reading: Reading): Marks =>
  marksOf(workbench().desk.getState().project, reading.articleId)

const placedIn = (marks: Marks): readonly Placed[] => [...marks.values()].filter(isPlaced)

/** The annotation that lies on exactly this sentence. */
const activeIn = (sentence: Span): AnnotationId | null => {
  const { reading } = session.getState()
  return (reading && annotationOn(marksHere(reading), sentence)?.id) ?? null
}

const smallestOn = (marks: Marks, sentence: Span): Placed | null =>
  annotationOn(marks, sentence) ??
  placedIn(marks)
    .filter((each) => overlaps(each, sentence))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ??
  null

const wordAfter = (text: string, offset: number): Span | null => {
  for (let at = offset; at < text.length; at++) {
    const word = wordAt(text, at)
    if (word && word.start >= offset) return word
  }
  return null
}

const wordBefore = (text: string, offset: number): Span | null => {
  for (let at = offset; at >= 0; at--) {
    const word = wordAt(text, at)
    if (word && word.end <= offset) return word
  }
  return null
}
