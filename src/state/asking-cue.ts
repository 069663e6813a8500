// "Add cue": from words that were missed to the form of the lexicon. Nothing is written here; the form shows what the cue
// would find first, and keeps it where the analyst wants it.

import { patternFrom } from '../core/cue-pattern.ts'
import type { Annotation } from '../core/types.ts'
import { passage, type Span } from '../text/span.ts'
import { fromOf, NEW } from './cue-from.ts'
import { meantHere } from './picking.ts'
import { caseHere } from './screens.ts'
import { go, say, session } from './session.ts'
import { onceSettled } from './settled.ts'
import { viewOf } from './view.ts'

/** An annotation that no suggestion led to: its words may have been missed. */
export const isByHand = ({ origin }: Pick<Annotation, 'origin'>): boolean =>
  origin.kind !== 'suggestion'

/** Opens the form of a new cue for the selected words, else for the annotation that is meant; says what is missing. */
export const addCueHere = (): void => onceSettled(openForm)

const openForm = (): void => {
  const { reading, selection, route } = session.getState()
  const caseId = caseHere()
  if (!reading || !caseId) return
  const mark = selection ? null : meantHere()
  if (mark && !isByHand(mark))
    return say('A suggestion led here, so its cue is known. Select other words to add one.')
  const at: Span | null = selection ?? mark
  if (!at) return say('Select the words of the cue, or tag the sentence first.')
  const span = { start: at.start, end: at.end }
  const words = selection ? passage(reading.text, span) : ''
  const view = viewOf(route)
  const from = fromOf({
    screen: 'reader',
    caseId,
    articleId: reading.articleId,
    span,
    ...(patternFrom(words) && { quote: words }),
    ...(view !== 'prose' && { view }),
  })
  go({ screen: 'lexicon', caseId, query: { open: NEW, from } })
}
