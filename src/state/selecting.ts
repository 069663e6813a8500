// Which words are selected: by the pointer, word by word, by sentence, by quotation. One path for mouse and keys.

import { isRightToLeft } from '../text/direction.ts'
import { snapped } from '../text/snap.ts'
import { inReadingOrder, sameSpan, type Span } from '../text/span.ts'
import { wordAfter, wordBefore, type byWord, type Edge } from '../text/steps.ts'
import { shownHere } from './marks-here.ts'
import { nextSentence, paragraphAt, sentenceAt, sentencesOver, type Reading } from './reading.ts'
import { resize } from './resizing.ts'
import { say, session } from './session.ts'
import { onceSettled } from './settled.ts'
import { viewOf } from './view.ts'

/** Selects words inside the article, snapped to what is meant; says why where nothing is left. */
export const select = (span: Span, exact: boolean): void => {
  const { reading } = session.getState()
  if (!reading) return
  const selection = snapped(reading.text, span, sentencesOver(reading, span), exact)
  if (selection) take(reading, selection)
  else say('Only white space was selected. Nothing to tag there.')
}

/** The word cursor: selects the word to the right (1) or to the left (-1). */
export const selectWord = (side: 1 | -1): void => {
  const { reading, cursor, selection } = session.getState()
  if (!reading || !cursor) return
  const step = stepTo(reading, selection ?? cursor, side)
  const shown = shownHere()
  // Goes on behind what was just tagged, and into a sentence that is tagged as a whole.
  const from = selection ?? (shown && !sameSpan(shown, cursor) ? shown : null)
  const word =
    step > 0
      ? wordAfter(reading.text, from?.end ?? cursor.start)
      : wordBefore(reading.text, from?.start ?? cursor.end)
  if (word) take(reading, word)
}

/**
 * Moves one end of the selection, or with nothing selected of the annotation that is shown, by a word or a character
 * (`byWord`, `byCharacter`) to the right or to the left. Where there is neither, selecting begins with a word of the
 * sentence.
 */
export const stretch = (by: typeof byWord, edge: Edge, side: 1 | -1): void =>
  onSelection(() => stretchNow(by, edge, side))

const stretchNow = (by: typeof byWord, edge: Edge, side: 1 | -1): void => {
  const { reading, selection } = session.getState()
  if (!reading) return
  const shown = selection ? null : shownHere()
  if (shown) {
    const step = stepTo(reading, shown, side)
    return void resize(shown, (span) => by(reading.text, span, edge, step))
  }
  if (!selection) return selectWord(side)
  const stretched = by(reading.text, selection, edge, stepTo(reading, selection, side))
  if (stretched) take(reading, stretched)
}

/** Selects the article for copying: for the browser alone, so that no tag ever lies on all of it. */
export const selectAll = (): void => {
  const { route, reading } = session.getState()
  if (viewOf(route) !== 'prose') return say('The whole article can be selected in the prose.')
  if (reading) session.setState({ selection: null, wholeAsked: true })
}

/** Grows the selection, or the sentence under the cursor, by one sentence in a direction. */
export const extendBySentence = (step: 1 | -1): void => onSelection(() => extendNow(step))

const extendNow = (step: 1 | -1): void => {
  const { reading, cursor, selection } = session.getState()
  if (!reading || !cursor) return
  const from = selection ?? cursor
  const edge = sentenceAt(reading, step > 0 ? from.end - 1 : from.start)
  const next = edge && nextSentence(reading, edge, step)
  if (!next) return
  session.setState({
    selection: { start: Math.min(from.start, next.start), end: Math.max(from.end, next.end) },
    active: null,
  })
}

/** Selects the words of the next or previous quotation of the body text, without their marks. */
export const selectQuotation = (step: 1 | -1): void => {
  const { reading, cursor, selection } = session.getState()
  if (!reading) return
  const from = selection ?? shownHere() ?? cursor
  const found = nextQuotation(reading, from, step)
  if (found) take(reading, found)
  else say(step > 0 ? 'No quotation below.' : 'No quotation above.')
}

const nextQuotation = (reading: Reading, from: Span | null, step: 1 | -1): Span | null => {
  const last = reading.paragraphs.length - 1
  const first = from ? paragraphAt(reading, from.start) : step > 0 ? 0 : last
  for (let i = first; i >= 0 && i <= last; i += step) {
    if (reading.isSetAside(i)) continue
    const all = reading.quotationsOf(i)
    const isAhead = (each: Span): boolean => !from || inReadingOrder(each, from) * step > 0
    const found = step > 0 ? all.find(isAhead) : all.findLast(isAhead)
    if (found) return { start: found.start, end: found.end }
  }
  return null
}

/** Selected words that are on their way to the disk as an annotation are none any more when it has answered. */
export const onSelection = (work: () => void): void =>
  session.getState().selection ? onceSettled(work) : work()

/** Arrows follow the eye: where lines begin on the right, the next word is on the left. */
const stepTo = (reading: Reading, { start }: Span, side: 1 | -1): 1 | -1 => {
  const paragraph = reading.paragraphs[paragraphAt(reading, start)]
  const isFromRight =
    reading.direction === 'auto'
      ? paragraph !== undefined && isRightToLeft(reading.text, paragraph)
      : reading.direction === 'rtl'
  if (!isFromRight) return side
  return side > 0 ? -1 : 1
}

/** The selection is this now, and the cursor is where it begins. */
export const take = (reading: Reading, selection: Span): void =>
  session.setState({ selection, active: null, cursor: sentenceAt(reading, selection.start) })
