// What a new cue begins with, from the passage in the address; its text is loaded where it is not there yet.

import { useEffect, useMemo } from 'react'
import { marksOf } from '../../core/project.ts'
import type { CaseId } from '../../core/types.ts'
import { useDesk, workbench } from '../../state/app.ts'
import { passageOf, type Passage } from '../../state/cue-from.ts'
import { cueSeedOf, type CueSeed } from '../../state/cue-seed.ts'

/** The passage, as long as its article is in the case, and what it says of a new cue once its text is there. */
export const useCueSeed = (
  caseId: CaseId | undefined,
  from: string | null,
): { readonly passage: Passage | null; readonly seed: CueSeed | null } => {
  const asked = useMemo(() => (caseId && from ? passageOf(caseId, from) : null), [caseId, from])
  const article = useDesk(({ project }) => asked && project.articles.get(asked.articleId))
  const text = useDesk(({ project }) => asked && project.texts.get(asked.articleId)?.text)
  const marks = useDesk(({ project }) => asked && marksOf(project, asked.articleId))
  const id = article?.id
  useEffect(() => {
    if (id && text === undefined) void workbench().openText(id)
  }, [id, text])
  const seed = useMemo(
    () => (asked && article && text && marks ? cueSeedOf(asked, article, text, marks) : null),
    [asked, article, text, marks],
  )
  return { passage: article ? asked : null, seed }
}
