// The project for the list of articles, which is not drawn again for what it does not show.

import { useMemo } from 'react'
import type { Project } from '../../core/project.ts'
import { useDesk, workbench } from '../../state/app.ts'

/** The project as far as the list shows it: only sorting by coverage has to hear of every tag. */
export const useListedProject = (withMarks: boolean): Project => {
  const theCase = useDesk((desk) => desk.project.case)
  const articles = useDesk((desk) => desk.project.articles)
  const events = useDesk((desk) => desk.project.events)
  const annotations = useDesk((desk) => (withMarks ? desk.project.annotations : null))
  return useMemo(() => {
    const { project } = workbench().desk.getState()
    return {
      ...project,
      case: theCase,
      articles,
      events,
      annotations: annotations ?? project.annotations,
    }
  }, [theCase, articles, events, annotations])
}
