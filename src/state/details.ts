// What is known of one annotation beside its tag: its note and its speaker, as they were typed.

import { describeAnnotation, type AnnotationDetails, type Mark } from '../core/plans/annotation.ts'
import { Refused } from '../core/refused.ts'
import { marksOf } from '../core/project.ts'
import type { Annotation, Speaker } from '../core/types.ts'
import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'

type Wanted = { readonly [K in keyof AnnotationDetails]: AnnotationDetails[K] | undefined }

/**
 * Keeps a note; no words take it away. `over` is the note that the analyst wrote over: where another tab has changed
 * it since, nothing is written and that is said. False when it could not be kept.
 */
export const writeNote = (mark: Mark, words: string, over?: string): Promise<boolean> =>
  describe(mark, words ? 'Write a note' : 'Remove the note', (before) => {
    expectUnchanged('note', before?.note, words, over)
    return { note: words || undefined }
  })

/** Keeps the name of the speaker, by the same rules. */
export const nameSpeaker = (mark: Mark, words: string, over?: string): Promise<boolean> =>
  describe(mark, words ? 'Name the speaker' : 'Remove the speaker', (before) => {
    expectUnchanged('speaker', before?.speaker?.stated, words, over)
    return { speaker: words ? speakerFrom(before?.speaker, words) : undefined }
  })

const expectUnchanged = (
  what: string,
  before: string | undefined,
  words: string,
  over: string | undefined,
): void => {
  const now = before ?? ''
  if (over === undefined || now === over || now === words) return
  throw new Refused(
    `The ${what} was changed in another tab to “${now}”. Your words are still in the field: leave it once more to keep yours.`,
  )
}

const speakerFrom = (before: Speaker | undefined, words: string): Speaker => {
  if (before?.stated === words) return before
  // Other words do not stand where those before stood: a file with such a span would be refused.
  const { start: _start, end: _end, ...rest } = before ?? {}
  return { ...rest, stated: words }
}

const describe = async (
  mark: Mark,
  label: string,
  wanted: (before: Annotation | undefined) => Wanted,
): Promise<boolean> => {
  const outcome = await workbench().run(label, (project, actor) => {
    const before = marksOf(project, mark.articleId).get(mark.id)
    return describeAnnotation(project, mark, wanted(before), actor)
  })
  sayOutcome(outcome)
  return outcome.kind === 'done' || outcome.kind === 'nothing'
}
