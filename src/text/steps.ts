// One step of the keys: the next word, and an end of a span moved by a word or a character.

import { isWhite, isWordAt } from './characters.ts'
import { graphemeEnd, graphemeStart } from './graphemes.ts'
import type { Span } from './span.ts'
import { isInRun, wordAt } from './words.ts'

/** The first word that begins at or behind the UTF-16 offset; null where none follows. Linear. */
export const wordAfter = (text: string, offset: number): Span | null => {
  for (let at = Math.max(0, offset); at < text.length; at += 1) {
    if (!isWordAt(text, at)) continue
    const word = wordAt(text, at)
    if (word && word.start >= offset) return word
    // A run of letters that is too long for a word is passed as a whole.
    if (word) at = Math.max(at, word.end - 1)
    else while (at + 1 < text.length && isInRun(text, at + 1)) at += 1
  }
  return null
}

/** The last word that ends at or before the UTF-16 offset; null where none precedes. Linear. */
export const wordBefore = (text: string, offset: number): Span | null => {
  for (let at = Math.min(offset, text.length) - 1; at >= 0; at -= 1) {
    if (!isWordAt(text, at)) continue
    const word = wordAt(text, at)
    if (word && word.end <= offset) return word
    if (word) at = Math.min(at, word.start)
    else while (at > 0 && isInRun(text, at - 1)) at -= 1
  }
  return null
}

/** One end of a span: `start` or `end`. */
export type Edge = keyof Span

/** The span with one end a word further (1) or back (-1) in the text; null where that leaves nothing. */
export const byWord = (text: string, span: Span, edge: Edge, step: 1 | -1): Span | null =>
  withEdge(span, edge, edge === 'end' ? endByWord(text, span, step) : startByWord(text, span, step))

/**
 * The span with one end a grapheme cluster further or back; white space is passed, since no
 * selection ends in it. Null where nothing would be left.
 */
export const byCharacter = (text: string, span: Span, edge: Edge, step: 1 | -1): Span | null => {
  const past = step > 0 ? graphemeEnd : graphemeStart
  let at = past(text, span[edge] + step)
  // The unit that an end would be beside, on its inner side.
  const isLoose = (): boolean => isWhite(text.charCodeAt(edge === 'end' ? at - 1 : at))
  while (at > 0 && at < text.length && isLoose()) at = past(text, at + step)
  return isLoose() ? null : withEdge(span, edge, at)
}

const withEdge = (span: Span, edge: Edge, at: number | null): Span | null => {
  if (at === null || at === span[edge]) return null
  const moved = { ...span, [edge]: at }
  return moved.start < moved.end ? { start: moved.start, end: moved.end } : null
}

const endByWord = (text: string, { end }: Span, step: 1 | -1): number | null => {
  if (step > 0) return wordAfter(text, end)?.end ?? null
  const last = wordBefore(text, end)
  return (last && wordBefore(text, last.start)?.end) ?? null
}

const startByWord = (text: string, { start }: Span, step: 1 | -1): number | null => {
  if (step < 0) return wordBefore(text, start)?.start ?? null
  const first = wordAfter(text, start)
  if (!first || first.start > start) return first?.start ?? null
  return wordAfter(text, first.end)?.start ?? null
}
