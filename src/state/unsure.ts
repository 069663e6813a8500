// What a correction left to be checked: annotations whose place is not certain, and those without one.

import { isPlaced } from '../core/annotation.ts'
import { confirmAnchor, replaceAnchor } from '../core/plans/revise.ts'
import { compare, type Marks } from '../core/project.ts'
import type { Annotation } from '../core/types.ts'
import { workbench } from './app.ts'
import { sayOutcome } from './outcome.ts'
import { sentenceAt } from './reading.ts'
import { say, session } from './session.ts'

/** The annotations to be checked: the unsure ones in reading order, then those without a place. */
export const toCheckIn = (marks: Marks): readonly Annotation[] => {
  const known = lists.get(marks)
  if (known) return known
  const list = [...marks.values()]
    .filter(({ anchor }) => anchor !== undefined)
    .sort((a, b) => placeOf(a) - placeOf(b) || compare(a.id, b.id))
  lists.set(marks, list)
  return list
}

/** The words that it had before the text was corrected. */
export const wordsBefore = ({ quote, formerQuote }: Annotation): string =>
  (formerQuote ?? quote).exact

/** "Yes, this is the place": the proposed place is certain from now on. */
export const confirmPlace = async (mark: Annotation): Promise<void> => {
  const outcome = await workbench().run('Confirm the place', (project, actor) =>
    confirmAnchor(project, mark, actor),
  )
  sayOutcome(outcome, 'The place is confirmed.', 'Undo')
}

/** Puts it on the words that are selected, or on the sentence under the cursor, where it is certain. */
export const putOnSelection = async (mark: Annotation): Promise<void> => {
  const { reading, selection, cursor } = session.getState()
  const span = selection ?? cursor
  if (!reading || reading.articleId !== mark.articleId || !span)
    return say('Select the words first that it belongs to.')
  const outcome = await workbench().run('Put the annotation on other words', (project, actor) =>
    replaceAnchor(project, mark, span, actor),
  )
  sayOutcome(outcome, 'The annotation lies on these words now.', 'Undo')
  if (outcome.kind === 'done') session.setState({ selection: null, active: mark.id })
}

/** Shows the proposed place in the text. */
export const showPlace = (mark: Annotation): void => {
  const { reading } = session.getState()
  if (!reading || !isPlaced(mark)) return
  session.setState({
    cursor: sentenceAt(reading, mark.start),
    selection: null,
    active: mark.id,
    pointed: mark.id,
  })
}

const placeOf = ({ start }: Annotation): number => start ?? Number.MAX_SAFE_INTEGER

const lists = new WeakMap<Marks, readonly Annotation[]>()
