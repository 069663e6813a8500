// The word under an offset: what a double-click takes and what a selection grows to.

import { kindAt, isWhite, isWordAt } from './characters.ts'
import { passage, type Span } from './span.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Units looked at on either side; a longer run of letters is a defect of the paste, not a word. */
const reach = 512

// Marks that no word contains. They bound the window, so that the dictionary that cuts Chinese or
// Thai sees the same run from every offset in it and gives the same words.
const breaks = new Set(
  Array.from('“”"«»‹›„()[]{}<>!?;/|…—–。，、！？；：「」『』（）《》【】', (mark) =>
    mark.charCodeAt(0),
  ),
)
const hyphens = new Set(['-', '\u2010', '\u2011'])

/**
 * The word that contains the UTF-16 offset or ends at it, else null. Words are those of UAX #29
 * (`Intl.Segmenter`), joined over an inner hyphen (`state-run`, `F-16`); a dotted acronym keeps its
 * last stop (`U.S.`). Null as well for a run of more than 512 letters on one side.
 */
export const wordAt = (text: string, offset: number): Span | null => {
  if (offset < 0 || offset > text.length) return null
  let from = offset
  while (from > 0 && offset - from <= reach && isInRun(text, from - 1)) from -= 1
  let to = offset
  while (to < text.length && to - offset <= reach && isInRun(text, to)) to += 1
  if (offset - from > reach || to - offset > reach) return null
  const words = wordsIn(text, { start: from, end: to })
  return (
    words.find((word) => word.start <= offset && offset < word.end) ??
    words.find((word) => word.end === offset) ??
    null
  )
}

/** True inside of a run of letters and signs that no blank and no bracket breaks. */
export const isInRun = (text: string, offset: number): boolean => {
  const unit = text.charCodeAt(offset)
  return !isWhite(unit) && !breaks.has(unit)
}

/** The words that lie in a span, in order, by the same rules; linear in its length. */
export const wordsIn = (text: string, span: Span): readonly Span[] => {
  const words: Span[] = []
  for (const part of segmenter.segment(passage(text, span))) {
    if (part.isWordLike !== true) continue
    const start = span.start + part.index
    const word = { start, end: start + part.segment.length }
    const before = words.at(-1)
    if (before && isJoined(text, before, word))
      words[words.length - 1] = { ...before, end: word.end }
    else words.push(word)
  }
  return words.map((word) => withLastStop(text, word))
}

const isJoined = (text: string, before: Span, after: Span): boolean =>
  after.start === before.end + 1 &&
  hyphens.has(text.charAt(before.end)) &&
  (isLetterAt(text, before.end - 1) || isLetterAt(text, after.start)) &&
  isWordAt(text, after.start)

const isLetterAt = (text: string, offset: number): boolean =>
  isWordAt(text, offset) && kindAt(text, offset) !== 'digit'

const withLastStop = (text: string, word: Span): Span =>
  text.charAt(word.end) === '.' && isAcronym(text.slice(word.start, word.end))
    ? { start: word.start, end: word.end + 1 }
    : word

/** True for single letters with stops between them, without the last stop: `U.S`, `a.m`. */
export const isAcronym = (word: string): boolean => /^(?:\p{L}\.)+\p{L}$/u.test(word)
