// Which annotations lie in which paragraph. Asked at every edit and for every paragraph that comes near the screen, so
// an answer never depends on how many annotations the article has.

import { indexAt, type Span } from '../text/span.ts'
import { isPlaced, type Placed } from './annotation.ts'
import type { Marks } from './project.ts'

export type ParagraphMarks = {
  /** The annotations that touch a paragraph, in no order. */
  readonly in: (paragraph: number) => readonly Placed[]
  /** Both give the first and the last paragraph that the annotation touches. */
  readonly add: (mark: Placed) => readonly [number, number]
  readonly remove: (mark: Placed) => readonly [number, number]
}

/**
 * Sorts the annotations into paragraphs. Those of the first `upTo` paragraphs at once; the others when one of them is
 * first asked for or anything changes, so that the first screen does not wait for 20,000 annotations.
 */
export const paragraphMarks = (
  paragraphs: readonly Span[],
  marks: Marks,
  upTo: number,
): ParagraphMarks => {
  const lists: Placed[][] = []
  let sorted = Math.min(upTo, paragraphs.length)

  const over = (mark: Span): readonly [number, number] => [
    indexAt(paragraphs, mark.start),
    indexAt(paragraphs, mark.end - 1),
  ]
  const put = (mark: Placed, from: number, to: number): void => {
    const [first, last] = over(mark)
    for (let i = Math.max(first, from); i <= Math.min(last, to); i++) (lists[i] ??= []).push(mark)
  }

  const end = paragraphs[sorted - 1]?.end ?? 0
  for (const mark of marks.values())
    if (isPlaced(mark) && mark.start < end) put(mark, 0, sorted - 1)

  const sortAll = (): void => {
    if (sorted >= paragraphs.length) return
    const from = sorted
    sorted = paragraphs.length
    for (const mark of marks.values())
      if (isPlaced(mark) && mark.end > end) put(mark, from, paragraphs.length - 1)
  }

  return {
    in: (i) => {
      if (i >= sorted) sortAll()
      return lists[i] ?? none
    },
    add: (mark) => {
      sortAll()
      put(mark, 0, paragraphs.length - 1)
      return over(mark)
    },
    remove: (mark) => {
      sortAll()
      const [first, last] = over(mark)
      for (let i = first; i <= last; i++) {
        const list = lists[i] ?? []
        const at = list.indexOf(mark)
        if (at >= 0) list.splice(at, 1)
      }
      return [first, last]
    },
  }
}

const none: readonly Placed[] = []
