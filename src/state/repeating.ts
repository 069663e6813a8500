// The repeat key: what was tagged or described last, once more here.

import type { Recorded, TableName } from '../core/change.ts'
import { tagLike } from '../core/plans/annotation.ts'
import { marksOf, type Project } from '../core/project.ts'
import { Refused } from '../core/refused.ts'
import type { Annotation } from '../core/types.ts'
import { workbench } from './app.ts'
import { placeFor } from './placing.ts'
import { say, session } from './session.ts'
import { showTagged, targetsHere } from './tagging.ts'

/**
 * Tags what a tag key would act on like the annotation that was tagged or described last: its tag, its speaker, its
 * form and kind. One change. What "last" is follows from the undo stack, so it survives a reload.
 */
export const repeatHere = async (): Promise<void> => {
  const before = session.getState()
  const { reading } = before
  if (!reading) return
  const spans = targetsHere()
  if (spans.length === 0) return say('Select some words or a sentence first.')
  const wishes = spans.map((span) => placeFor(reading.articleId, span))
  const outcome = await workbench().run('Repeat the last tag', (project, actor) => {
    const like = lastTouched(workbench().desk.getState().stack.undo, project)
    if (!like) throw new Refused('There is nothing to repeat yet. Tag something first.')
    return wishes.flatMap((wish) => tagLike(project, { ...wish, ...actor }, like))
  })
  showTagged(outcome, before, spans)
  if (outcome.kind === 'nothing') say('Nothing was repeated: it is tagged like that already.')
}

/** What a change of annotations may bring along: who did it, and the names of speakers. */
const WITH_ANNOTATIONS: ReadonlySet<TableName> = new Set(['annotations', 'people', 'cases'])

/** The annotation, as it is now, that the last change of annotations alone added or changed; not an import's. */
export const lastTouched = (changes: readonly Recorded[], project: Project): Annotation | null => {
  for (const { edits } of changes.toReversed()) {
    if (edits.some(({ table }) => !WITH_ANNOTATIONS.has(table))) continue
    for (const edit of edits.toReversed()) {
      if (edit.table !== 'annotations' || !edit.after) continue
      const now = marksOf(project, edit.after.articleId).get(edit.after.id)
      if (now) return now
    }
  }
  return null
}
