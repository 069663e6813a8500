// What is said of one annotation beside its tag: the pickers and the note write it here. This tab remembers the
// value used last of each detail: it is the top guess for the next annotation.

import {
  detailsOf,
  type AnnotationDetails,
  type DetailName,
  type WantedDetails,
} from '../core/details.ts'
import { sameData } from '../core/equal.ts'
import { describeAnnotation, type Mark } from '../core/plans/annotation.ts'
import { Refused } from '../core/refused.ts'
import { marksOf } from '../core/project.ts'
import type { Annotation } from '../core/types.ts'
import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import type { Outcome } from './project.ts'
import { session } from './session.ts'

/** [set, taken away]: what the history and Undo call it. */
const LABELS: { readonly [K in DetailName]: readonly [string, string] } = {
  speaker: ['Name the speaker', 'Remove the speaker'],
  role: ['State the role', 'Remove the role'],
  form: ['Set the form', 'Remove the form'],
  responseKind: ['Set the response', 'Remove the response'],
  checkable: ['Set how far it can be checked', 'Remove how far it can be checked'],
  contextKind: ['Set the kind of context', 'Remove the kind of context'],
  statementDate: ['Date the statement', 'Remove the date'],
  altTag: ['Set the alternative tag', 'Remove the alternative tag'],
  note: ['Write a note', 'Remove the note'],
}

/**
 * Keeps one detail. `seen` is the annotation as the analyst saw it when the picker opened: where another tab has changed
 * the value since, nothing is written. Gives `null` when it is saved, else the reason in a sentence.
 */
export const describeMark = async (
  seen: Annotation,
  name: Exclude<DetailName, 'note'>,
  value: AnnotationDetails[typeof name] | undefined,
): Promise<string | null> => {
  const wanted: WantedDetails = { [name]: value }
  const outcome = await describe(seen, LABELS[name][value === undefined ? 1 : 0], (before) => {
    const now = before?.[name]
    if (before && !sameData(now, seen[name]) && !sameData(now, value))
      throw new Refused('It was changed in another tab meanwhile. Choose once more to set yours.')
    return wanted
  })
  if (outcome.kind === 'refused') return outcome.reason
  if (outcome.kind === 'not-saved')
    return `Not saved: ${outcome.reason}. Your words are still here.`
  remember(seen)
  return null
}

/**
 * Keeps a note; no words take it away. `over` is the note that the analyst wrote over: where another tab has changed
 * it since, nothing is written and that is said. False when it could not be kept.
 */
export const writeNote = async (mark: Mark, words: string, over?: string): Promise<boolean> => {
  const outcome = await describe(mark, LABELS.note[words ? 0 : 1], (before) => {
    if (!before && words)
      throw new Refused(`This annotation was removed meanwhile. Your note on it was: “${words}”`)
    const now = before?.note ?? ''
    if (over !== undefined && now !== over && now !== words)
      throw new Refused(
        `The note was changed in another tab to “${now}”. Your words are still in the field: leave it once more to keep yours.`,
      )
    return { note: words || undefined }
  })
  sayOutcome(outcome)
  return outcome.kind === 'done' || outcome.kind === 'nothing'
}

/** The value of a detail that was used last in this case and tab. */
export const usedLast = <K extends DetailName>(name: K): AnnotationDetails[K] | undefined => {
  const { described } = session.getState()
  const { project } = workbench().desk.getState()
  return described?.caseId === project.case?.id ? described?.values[name] : undefined
}

const remember = ({ articleId, id }: Mark): void => {
  const { project } = workbench().desk.getState()
  const row = marksOf(project, articleId).get(id)
  if (!row) return
  const { described } = session.getState()
  const caseId = project.case?.id
  const before = described?.caseId === caseId ? described?.values : {}
  const values = { ...before, ...detailsOf(row) }
  session.setState({ described: { caseId, values } })
}

const describe = (
  mark: Mark,
  label: string,
  wanted: (before: Annotation | undefined) => WantedDetails,
): Promise<Outcome> =>
  workbench().run(label, (project, actor) => {
    const before = marksOf(project, mark.articleId).get(mark.id)
    return describeAnnotation(project, mark, wanted(before), actor)
  })
