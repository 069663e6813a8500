// The annotations of the open article, as the keys ask for them: by place, in reading order, the one that is shown.

import { isPlaced, type Placed } from '../core/annotation.ts'
import { marksOf, type Marks } from '../core/project.ts'
import type { AnnotationId } from '../core/types.ts'
import { inReadingOrder, type Span } from '../text/span.ts'
import { workbench } from './app.ts'
import { markOn } from './marks-index.ts'
import type { Reading } from './reading.ts'
import { session } from './session.ts'

export const marksHere = (reading: Reading): Marks =>
  marksOf(workbench().desk.getState().project, reading.articleId)

const orders = new WeakMap<Marks, readonly Placed[]>()

/** The annotations with a place, in reading order; sorted once for each state of them. */
export const inOrder = (marks: Marks): readonly Placed[] => {
  const known = orders.get(marks)
  if (known) return known
  const sorted = [...marks.values()].filter(isPlaced).toSorted(inReadingOrder)
  orders.set(marks, sorted)
  return sorted
}

/** The annotation whose details are shown, where it has a place in the open article. */
export const shownHere = (): Placed | null => {
  const { reading, active } = session.getState()
  const mark = reading && active ? marksHere(reading).get(active) : undefined
  return mark && isPlaced(mark) ? mark : null
}

/** The annotation that lies on exactly this sentence. */
export const activeOn = (sentence: Span): AnnotationId | null => {
  const { reading } = session.getState()
  return (reading && markOn(reading, marksHere(reading), sentence)?.id) ?? null
}

/** True where an annotation touches the sentence; for many sentences in one direction of the text. */
export const isTagged = (marks: Marks): ((sentence: Span) => boolean) => touchedBy(inOrder(marks))

/** True where one of these spans, which are in reading order, touches the sentence. */
export const touchedBy = (placed: readonly Span[]): ((sentence: Span) => boolean) => {
  // The furthest end of all that begin up to each: one look at a sentence instead of one at every annotation.
  let reach = 0
  const reaches = placed.map(({ end }) => (reach = Math.max(reach, end)))
  return (sentence) => {
    let low = 0
    let high = placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((placed[middle]?.start ?? Infinity) < sentence.end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reaches[low - 1] ?? 0) > sentence.start
  }
}
