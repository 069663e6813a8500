// What stands between quotation marks: the words that somebody else is said to have said. The keys
// select them; what is attributed to whom begins here as well.

import { isWhite, trimmed } from './characters.ts'
import { pairedMarks } from './quotation-marks.ts'
import { inReadingOrder, lengthOf, type Span } from './span.ts'
import { mendedIn, type Surround } from './unmatched-marks.ts'

/** The words inside the marks, without white space at their ends. Never empty. */
export type Quotation = Span & {
  /** The same with its marks; an unclosed one ends with its words. */
  readonly marked: Span
  /** 0 for a quotation of the text, 1 for one inside of it, and so on. */
  readonly depth: number
  /**
   * False where a mark is missing or turned the wrong way. None is missing where the quotation goes on in the next
   * paragraph, which begins with its mark once more.
   */
  readonly isBalanced: boolean
}

/**
 * The quotations of one paragraph in reading order, the outer before the inner. Straight and curly
 * marks, British single ones, guillemets, corner brackets, TeX's; nested in each other; what crosses
 * another one is none. Apostrophes and inches are no marks. A second opening mark where none was
 * closed was turned the wrong way and closes; one that nothing closes ends before the clause that
 * attributes it, else at the last stop, and never beyond the paragraph; a closing mark that nothing
 * opened begins with its sentence or behind `she said:`. A single mark that nothing closes is taken
 * for an apostrophe. `around` is what an article tells of the paragraph (`quotes.ts`); without it the
 * next paragraph is looked at. O(n log n) in the marks, linear in the text.
 */
export const quotationsIn = (
  text: string,
  paragraph: Span,
  around: Partial<Surround> = {},
): readonly Quotation[] => {
  const paired = pairedMarks(text, paragraph)
  const { pairs, openers, closers } = paired
  const marked: Marked[] = pairs.map(({ open, close }) => ({
    start: open.start,
    end: close.end,
    words: { start: open.end, end: close.start },
    isBalanced: !isReversed(text, open, close),
  }))
  if (openers.length + closers.length > 0) {
    const { next = nextWords(text, paragraph.end), isOpen = false, isSingleOuter = false } = around
    for (const { goesOn, ...each } of mendedIn(text, paragraph, paired, {
      next,
      isOpen,
      isSingleOuter,
    }))
      marked.push({ ...each, isBalanced: goesOn })
  }
  return nested(text, marked.toSorted(inReadingOrder))
}

// `“never“`: the same mark at both ends, which opens in every language that uses it so.
const isReversed = (text: string, open: Span, close: Span): boolean => {
  const mark = text.charAt(close.start)
  return (
    open.end - open.start === 1 &&
    (mark === '“' || mark === '‘') &&
    mark === text.charAt(open.start)
  )
}

const nextWords = (text: string, from: number): number | null => {
  let next = from
  while (next < text.length && isWhite(text.charCodeAt(next))) next += 1
  return next < text.length ? next : null
}

type Marked = Span & { readonly words: Span; readonly isBalanced: boolean }

const nested = (text: string, inOrder: readonly Marked[]): readonly Quotation[] => {
  const around: Marked[] = []
  const found: Quotation[] = []
  for (const each of inOrder) {
    while ((around.at(-1)?.end ?? Infinity) <= each.start) around.pop()
    const words = trimmed(text, each.words)
    const isCrossing = (around.at(-1)?.words.end ?? Infinity) < each.end
    if (isCrossing || lengthOf(words) === 0) continue
    const { start, isBalanced } = each
    const end = each.words.end === each.end ? words.end : each.end // an unclosed one ends with its words
    found.push({ ...words, marked: { start, end }, depth: around.length, isBalanced })
    around.push(each)
  }
  return found
}
