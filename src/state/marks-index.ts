// Where the annotations of the open article lie. Every move of the cursor asks, so an answer must not depend on how many
// there are: the index is made once and follows each edit.

import { isPlaced, type Placed } from '../core/annotation.ts'
import { paragraphMarks, type ParagraphMarks } from '../core/paragraph-marks.ts'
import { marksOf, type Marks } from '../core/project.ts'
import type { AnnotationId } from '../core/types.ts'
import { inReadingOrder, overlaps, sameSpan, type Span } from '../text/span.ts'
import { workbench } from './app.ts'
import { paragraphAt, paragraphsOver, type Reading } from './reading.ts'

/** The annotations that touch a span, in reading order. */
export const marksOver = (reading: Reading, marks: Marks, span: Span): readonly Placed[] => {
  const found = new Set<Placed>()
  for (const i of paragraphsOver(reading, span))
    for (const mark of indexOf(reading, marks, i).in(i)) if (overlaps(mark, span)) found.add(mark)
  return [...found].sort(inReadingOrder)
}

/** The annotation that lies on exactly this span, if there is one. */
export const markOn = (reading: Reading, marks: Marks, span: Span): Placed | null => {
  const i = paragraphAt(reading, span.start)
  return (
    indexOf(reading, marks, i)
      .in(i)
      .find((mark) => sameSpan(mark, span)) ?? null
  )
}

type Known = {
  readonly paragraphs: readonly Span[]
  readonly marks: Marks
  readonly index: ParagraphMarks
}

/** Of the article that was asked for last: only one is open. */
let known: Known | null = null

/** `paragraph` is what is about to be asked for: a text that was just opened is sorted no further. */
const indexOf = (reading: Reading, marks: Marks, paragraph: number): ParagraphMarks => {
  const { paragraphs } = reading
  if (known?.paragraphs !== paragraphs)
    known = { paragraphs, marks, index: paragraphMarks(paragraphs, marks, paragraph + 1) }
  else if (known.marks !== marks) {
    for (const id of differing(reading, known.marks, marks))
      move(known.index, known.marks, marks, id)
    known = { ...known, marks }
  }
  return known.index
}

/** The ids of all that differ, and perhaps others: those of the last step, or where it was another one, all. */
const differing = ({ articleId }: Reading, from: Marks, to: Marks): Iterable<AnnotationId> => {
  const { project, step } = workbench().desk.getState()
  const isLastStep =
    step?.to === project &&
    marksOf(step.from, articleId) === from &&
    marksOf(project, articleId) === to
  return isLastStep
    ? step.edits.map(({ id }) => id as AnnotationId)
    : [...from.keys(), ...to.keys()] // ids of other rows find nothing
}

const move = (index: ParagraphMarks, from: Marks, to: Marks, id: AnnotationId): void => {
  const was = from.get(id)
  const is = to.get(id)
  if (was === is) return
  if (was && isPlaced(was)) index.remove(was)
  if (is && isPlaced(is)) index.add(is)
}
