// Moving the ends of the annotation that is shown. Each key is one change; a quick run of them is one undo.

import { isPlaced } from '../core/annotation.ts'
import { resizeAnnotation } from '../core/plans/annotation.ts'
import { marksOf } from '../core/project.ts'
import type { Placed } from '../core/annotation.ts'
import type { Span } from '../text/span.ts'
import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import { RESIZE } from './undo-stack.ts'

/** Gives an annotation other ends. They follow from where it lies when it is its turn, so quick keys add up. */
export const resize = async (
  mark: Placed,
  reshaped: (span: Span) => Span | null,
  label = RESIZE,
): Promise<void> => {
  const outcome = await workbench().run(label, (project, actor) => {
    const now = marksOf(project, mark.articleId).get(mark.id)
    const span = now && isPlaced(now) ? reshaped(now) : mark // the plan says that it is gone
    return span ? resizeAnnotation(project, mark, span, actor) : []
  })
  sayOutcome(outcome)
}
