// How many suggestions of the open article are open at each stop of the threshold, whichever one is chosen.

import type { Read } from '../analysis/reading-messages.ts'
import { marksOf, type Marks } from '../core/project.ts'
import type { Article } from '../core/types.ts'
import { useDesk, workbench } from './app.ts'
import { isAbove, openSuggestions } from './open-suggestions.ts'
import { session } from './session.ts'
import { suggesting, useSuggesting } from './suggesting.ts'
import { THRESHOLDS, type Threshold } from './threshold.ts'

export type OpenCounts = Readonly<Record<Threshold, number>>

/** The counts, or `null` before the article is read; the same until something of them changes. */
export const openCounts = (): OpenCounts | null => {
  const { reading } = session.getState()
  const { read, text, articleId } = suggesting.getState()
  if (!reading || !read || articleId !== reading.articleId || text !== reading.text) return null
  const { project } = workbench().desk.getState()
  const marks = marksOf(project, articleId)
  const declined = project.articles.get(articleId)?.declined
  if (last?.read !== read || last.marks !== marks || last.declined !== declined) {
    const open = openSuggestions({ read, text, marks, declined, threshold: 'all' })
    const counts = Object.fromEntries(
      THRESHOLDS.map((stop) => [stop, open.filter((each) => isAbove(each, stop)).length]),
    ) as OpenCounts // one for each
    last = { read, marks, declined, counts }
  }
  return last.counts
}

/** Subscribes a component to the counts. */
export const useOpenCounts = (): OpenCounts | null => {
  useSuggesting((state) => state)
  return useDesk(() => openCounts())
}

let last: {
  readonly read: Read
  readonly marks: Marks
  readonly declined: Article['declined']
  readonly counts: OpenCounts
} | null = null
