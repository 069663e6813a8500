// What stands between quotation marks: the words that somebody else is said to have said. The keys
// select them; what is attributed to whom begins here as well.

import { trimmed } from './characters.ts'
import { familyAt, pairedMarks } from './quotation-marks.ts'
import { inReadingOrder, lengthOf, type Span } from './span.ts'

/** The words inside the marks, without white space at their ends. Never empty. */
export type Quotation = Span & {
  /** The same with its marks; an unclosed one ends with its words. */
  readonly marked: Span
  /** 0 for a quotation of the text, 1 for one inside of it, and so on. */
  readonly depth: number
  /** False where the closing mark is missing or turned the wrong way. */
  readonly isBalanced: boolean
}

/**
 * The quotations of one paragraph in reading order, the outer before the inner. Straight and curly
 * marks, British single ones, guillemets and corner brackets, nested in each other; what crosses
 * another one is none. A second opening mark where none was closed was turned the wrong way and
 * closes; one that nothing closes reaches to the end of the paragraph (a quotation that goes on in
 * the next paragraph is written so) and never beyond. A single mark that nothing closes is taken for
 * an apostrophe. O(n log n) in the marks, linear in the text.
 */
export const quotationsIn = (text: string, paragraph: Span): readonly Quotation[] => {
  const { pairs, openers } = pairedMarks(text, paragraph)
  const marked: Marked[] = pairs.map(({ open, close }) => ({
    start: open,
    end: close + 1,
    words: { start: open + 1, end: close },
    isBalanced: true,
  }))
  for (const open of unclosed(text, openers)) {
    const { start, close } = open
    const end = close === null ? paragraph.end : close + 1
    marked.push({
      start,
      end,
      words: { start: start + 1, end: close ?? paragraph.end },
      isBalanced: false,
    })
  }
  return nested(text, marked.toSorted(inReadingOrder))
}

type Marked = Span & { readonly words: Span; readonly isBalanced: boolean }

type Unclosed = { readonly start: number; readonly close: number | null }

// Two by two: the second of a family closes the first.
const unclosed = (text: string, openers: readonly number[]): readonly Unclosed[] => {
  const waiting = new Map<string, number>()
  const found: Unclosed[] = []
  for (const at of openers) {
    const family = familyAt(text, at)
    if (!family || family === 'single') continue
    const start = waiting.get(family)
    if (start === undefined) waiting.set(family, at)
    else {
      found.push({ start, close: at })
      waiting.delete(family)
    }
  }
  for (const start of waiting.values()) found.push({ start, close: null })
  return found
}

const nested = (text: string, inOrder: readonly Marked[]): readonly Quotation[] => {
  const around: Marked[] = []
  const found: Quotation[] = []
  for (const each of inOrder) {
    while ((around.at(-1)?.end ?? Infinity) <= each.start) around.pop()
    const words = trimmed(text, each.words)
    const isCrossing = (around.at(-1)?.words.end ?? Infinity) < each.end
    if (isCrossing || lengthOf(words) === 0) continue
    const { start, end, isBalanced } = each
    found.push({ ...words, marked: { start, end }, depth: around.length, isBalanced })
    around.push(each)
  }
  return found
}
