// Growing and shrinking what is selected, or the annotation that is shown: word, quotation, clause, sentence, paragraph.

import { contains, type Span } from '../text/span.ts'
import { grown, shrunk, type Around } from '../text/units.ts'
import type { AnnotationId } from '../core/types.ts'
import { shownHere } from './marks-here.ts'
import { paragraphsOver, sentencesOver, type Reading } from './reading.ts'
import { resize } from './resizing.ts'
import { onSelection, take } from './selecting.ts'
import { say, session } from './session.ts'

/** Where growing to a selection began, so that shrinking goes back the same way. */
const begun = new WeakMap<Span, Span>()
/** The same for the annotation that was grown last. */
let grownMark: { readonly id: AnnotationId; readonly from: Span } | null = null

/** Takes the next larger unit. */
export const grow = (): void => onSelection(growNow)

const growNow = (): void => {
  const { reading, selection, cursor } = session.getState()
  if (!reading) return
  const shown = selection ? null : shownHere()
  if (shown) {
    const isGoingOn = grownMark?.id === shown.id && contains(shown, grownMark.from)
    if (!isGoingOn) grownMark = { id: shown.id, from: { start: shown.start, end: shown.end } }
    return void resize(shown, (span) => grown(reading.text, span, around(reading)))
  }
  const from = selection ?? cursor
  if (!from) return
  const next = grown(reading.text, from, around(reading))
  if (!next) return say('This is the whole paragraph already.')
  begun.set(next, begun.get(from) ?? from)
  take(reading, next)
}

/** Goes back to the next smaller unit, on the way that growing came. */
export const shrink = (): void => onSelection(shrinkNow)

const shrinkNow = (): void => {
  const { reading, selection, cursor } = session.getState()
  if (!reading) return
  const shown = selection ? null : shownHere()
  if (shown) {
    const from = grownMark?.id === shown.id ? grownMark.from : null
    return void resize(shown, (span) => shrunk(reading.text, span, around(reading), from))
  }
  const now = selection ?? cursor
  if (!now) return
  const from = begun.get(now) ?? null
  const next = shrunk(reading.text, now, around(reading), from)
  if (!next) return say('There is no smaller unit than this.')
  begun.set(next, from ?? next)
  take(reading, next)
}

const around =
  (reading: Reading): Around =>
  (span) => {
    const paragraphs = paragraphsOver(reading, span)
    return {
      paragraphs: paragraphs.flatMap((i) => reading.paragraphs[i] ?? []),
      sentences: sentencesOver(reading, span),
      quotations: paragraphs.flatMap((i) => reading.quotationsOf(i)),
    }
  }
