// From what the hand dragged over to what the user meant: whole words without the blank a
// double-click takes along, and whole sentences when the hand almost took one.

import { isWhite, isWordAt, trimmed } from './characters.ts'
import { graphemeEnd, graphemeStart } from './graphemes.ts'
import { strayMarksIn } from './quotation-marks.ts'
import { lengthOf, sameSpan, type Span } from './span.ts'
import { wordAt } from './words.ts'

/** An end this near to a sentence's edge (UTF-16 units) snaps to it. */
const tolerance = 2

/**
 * The span a selection means, else null when it holds nothing but white space and stray marks.
 * Order (interaction.md 4): trim blanks and unpaired quotation marks, grow to word edges, take the
 * sentence's edge when at most 2 units of marks and blanks are between. `exact` (Alt held) only
 * trims. Never outside of the text or inside a grapheme cluster; snapping twice changes nothing.
 */
export const snapped = (
  text: string,
  span: Span,
  sentences: readonly Span[],
  exact = false,
): Span | null => {
  let now = inside(text, span)
  // An end that moved may pair a mark or bring another into reach: at most a few rounds.
  for (let round = 0; round < 8; round += 1) {
    const bare = withoutStray(text, now)
    if (lengthOf(bare) <= 0) return null
    const next = exact ? bare : toSentence(text, toWords(text, bare), sentences)
    const whole = { start: graphemeStart(text, next.start), end: graphemeEnd(text, next.end) }
    if (sameSpan(whole, now)) return now
    now = whole
  }
  return now
}

const inside = (text: string, { start, end }: Span): Span => ({
  start: Math.max(0, Math.min(start, text.length)),
  end: Math.max(0, Math.min(end, text.length)),
})

const withoutStray = (text: string, span: Span): Span => {
  let { start, end } = trimmed(text, span)
  if (end <= start) return { start, end: start }
  const stray = strayMarksIn(text, { start, end })
  while (start < end && (stray.has(start) || isWhite(text.charCodeAt(start)))) start += 1
  while (end > start && (stray.has(end - 1) || isWhite(text.charCodeAt(end - 1)))) end -= 1
  return { start, end }
}

/** An end inside a word grows to its edge; an end at an edge stays, whatever touches it. */
export const toWords = (text: string, { start, end }: Span): Span => {
  const first = wordAt(text, start)
  const last = wordAt(text, end)
  return {
    start: first && first.start < start && start < first.end ? first.start : start,
    end: last && last.start < end && end < last.end ? last.end : end,
  }
}

const toSentence = (text: string, { start, end }: Span, sentences: readonly Span[]): Span => {
  const first = near(text, start, around(sentences, start), (sentence) => sentence.start)
  const last = near(text, end, around(sentences, end), (sentence) => sentence.end)
  return first < last ? { start: first, end: last } : { start, end }
}

// The nearest edge within reach that only marks and blanks separate from the offset.
const near = (
  text: string,
  offset: number,
  sentences: readonly Span[],
  edgeOf: (sentence: Span) => number,
): number => {
  const edges = sentences
    .map(edgeOf)
    .filter((edge) => Math.abs(edge - offset) <= tolerance)
    .filter((edge) => !hasWord(text, Math.min(edge, offset), Math.max(edge, offset)))
    .toSorted((a, b) => Math.abs(a - offset) - Math.abs(b - offset))
  return edges[0] ?? offset
}

const hasWord = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (isWordAt(text, at)) return true
  return false
}

// The sentences whose edges can be near: a few on either side of the offset.
const around = (sentences: readonly Span[], offset: number): readonly Span[] => {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences.slice(Math.max(0, low - 3), low + 3)
}
