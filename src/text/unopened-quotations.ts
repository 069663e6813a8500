// Quotations of which only the closing mark is there: they begin with their sentence, or behind the words that lead to
// them.

import { attributesAt, attributingVerbs } from './attribution-clause.ts'
import { isWhite } from './characters.ts'
import type { Mark } from './quotation-marks.ts'
import { sentencesIn } from './sentences.ts'
import { passage, type Span } from './span.ts'

/**
 * The words that each of these closing marks ends, with the mark; nothing where it does not show where they begin.
 * `taken` are the quotations of the paragraph. Where one `isOpen` since the paragraph before, the first mark ends it.
 * Linear in the paragraph.
 */
export const unopenedIn = (
  text: string,
  paragraph: Span,
  closers: readonly Mark[],
  taken: readonly Span[],
  isOpen: boolean,
): readonly Unopened[] => {
  const ends = taken.map(({ end }) => end).toSorted((a, b) => a - b)
  const found: Unopened[] = []
  let from = paragraph.start
  let next = 0
  for (const mark of closers) {
    while ((ends[next] ?? Infinity) <= mark.start) from = Math.max(from, ends[next++] ?? from)
    const start =
      isOpen && from === paragraph.start
        ? paragraph.start
        : beginOf(text, { start: from, end: mark.start }, mark, paragraph)
    if (start !== null && start < mark.start)
      found.push({ start, end: mark.end, words: { start, end: mark.start } })
    from = mark.end
  }
  return found
}

export type Unopened = Span & { readonly words: Span }

/** Where a quotation begins of which only the closing mark is there; `null` where nothing shows it. */
const beginOf = (text: string, region: Span, mark: Mark, paragraph: Span): number | null => {
  const sentence = sentencesIn(text, region).at(-1)
  if (!sentence) return null
  const isSentence =
    sentence.start > region.start || region.start === paragraph.start
      ? /^["'“‘([]?[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(sentence.start, sentence.start + 2))
      : false
  const endsWithSign = /[.,!?…]\s?$/.test(
    text.slice(Math.max(region.start, mark.start - 2), mark.start),
  )
  let behind = mark.end
  while (behind < paragraph.end && isWhite(text.charCodeAt(behind))) behind += 1
  if (isSentence && endsWithSign && attributesAt(text, behind, paragraph.end)) return sentence.start
  const cue = cueEnd(passage(text, sentence))
  if (cue !== null) return sentence.start + cue
  return isSentence && endsWithSign ? sentence.start : null
}

// Behind `Okoro said: `, `she insisted that `, `he added, `.
const cueEnd = (sentence: string): number | null => {
  let found: number | null = null
  for (const { 0: words, 1: verb = '', index } of sentence.matchAll(/(\p{L}+)(?:[:,]| that)\s+/gu))
    if (attributingVerbs.has(verb.toLowerCase())) found = index + words.length
  return found !== null && sentence.slice(found).trim().includes(' ') ? found : null
}
