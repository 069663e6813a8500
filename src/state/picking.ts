// Which annotation the panel shows, and which of its details is being picked.

import { isPlaced, type Placed } from '../core/annotation.ts'
import { isAskedFor, type DetailName } from '../core/details.ts'
import { marksOf, type Marks } from '../core/project.ts'
import type { Annotation } from '../core/types.ts'
import { giveKeys, holdKeys } from '../dom/waiting-keys.ts'
import { workbench } from './app.ts'
import { markOn, marksOver } from './marks-index.ts'
import { showPanel } from './sides.ts'
import { say, session, type Picking, type Session } from './session.ts'
import { isSaving, settled } from './settled.ts'

/** The annotation whose details are shown: the chosen one, else the one that lies on exactly the cursor's sentence. */
export const shownIn = (
  {
    reading,
    active,
    cursor,
    selection,
  }: Pick<Session, 'reading' | 'active' | 'cursor' | 'selection'>,
  marks: Marks,
): Placed | null => {
  const chosen = active ? marks.get(active) : undefined
  if (chosen && isPlaced(chosen)) return chosen
  return reading && cursor && !selection ? markOn(reading, marks, cursor) : null
}

const KINDS = ['responseKind', 'contextKind', 'checkable'] as const

/** The kinds that are shown for an annotation; the first has the key of kinds, the second that key with Shift. */
export const kindsOf = (mark: Annotation): readonly (typeof KINDS)[number][] => {
  const asked = KINDS.filter((name) => isAskedFor(name, mark.tag))
  return [...asked, ...KINDS.filter((name) => !asked.includes(name) && mark[name] !== undefined)]
}

/** What a key can open: a detail, or the first or second kind of the annotation. */
export type Pickable = DetailName | 'kind' | 'kind.second'

/** Opens the picker of a detail of the annotation that is shown, or its note; says why where there is none. */
export const pick = async (what: Pickable): Promise<void> => {
  // Hands are faster than the disk: what is on its way there is what the picker is about.
  if (isSaving()) {
    holdKeys()
    await settled()
  }
  const mark = meantHere()
  const name = mark && nameOf(what, mark)
  if (name) return openPicker({ name, id: mark.id, back: 'text' })
  say(mark ? 'This tag has no second kind.' : 'Tag the sentence or some words first.')
  return giveKeys()
}

/** Opens a picker or the note; keys that are pressed before it has the focus are its own. */
export const openPicker = (picking: Picking): void => {
  holdKeys()
  showPanel()
  session.setState({ picking })
}

const nameOf = (what: Pickable, mark: Annotation): DetailName | undefined => {
  if (what === 'kind') return kindsOf(mark)[0]
  return what === 'kind.second' ? kindsOf(mark)[1] : what
}

/**
 * The annotation that a key is about: the one that is shown, else, on a sentence that holds several of its parts, the
 * first denial or the first of all, which is shown from now on.
 */
export const meantHere = (): Placed | null => {
  const state = session.getState()
  const { reading, cursor, selection } = state
  if (!reading) return null
  const marks = marksOf(workbench().desk.getState().project, reading.articleId)
  const shown = shownIn(state, marks)
  if (shown || selection || !cursor) return shown
  const here = marksOver(reading, marks, cursor)
  const meant = here.find(({ tag }) => tag === 'denial') ?? here[0] ?? null
  if (meant) session.setState({ active: meant.id })
  return meant
}
