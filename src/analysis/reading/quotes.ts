// The quotations of an article, paragraph by paragraph, each with its kind and with what it goes on with. What one
// paragraph tells of its marks is in text/quotations.ts; here is what only the whole article tells: whether its outer
// marks are single ones, and which quotation goes on in the next paragraph.

import { familyAt } from '../../text/quotation-marks.ts'
import { quotationsIn, type Quotation } from '../../text/quotations.ts'
import { passage, type Span } from '../../text/span.ts'
import { hasFiniteVerb } from './finite-verbs.ts'
import type { Quote } from './types.ts'

/** The quotations of the paragraphs that are read, in reading order. Linear in them. */
export const quotesOf = (text: string, paragraphs: readonly Span[]): readonly Quote[] => {
  const isSingleOuter = areSinglesOuter(text, paragraphs)
  const quotes: Quote[] = []
  let before: Quote | null = null // the last outer one of the paragraph before, where nothing closed it
  for (const [paragraph, span] of paragraphs.entries()) {
    const isOpen = before !== null
    const next = paragraphs[paragraph + 1]?.start ?? null
    const found = quotationsIn(text, span, { isOpen, isSingleOuter, next })
    let last: Quote | null = null
    for (const [i, quotation] of found.entries()) {
      const goesOn: boolean = i === 0 && before !== null && continues(text, before, quotation, span)
      const chain: number = goesOn && before !== null ? before.chain : quotes.length
      const quote: Quote = {
        ...quotation,
        kind: kindOf(passage(text, quotation)),
        paragraph,
        chain,
      }
      quotes.push(quote)
      if (quote.depth === 0) last = quote
    }
    before = last && isUnclosed(last) && last.end === span.end ? last : null
  }
  return quotes
}

const isUnclosed = ({ marked, end }: Quotation): boolean => marked.end === end

/** It begins its paragraph with the mark of the one before, or is closed by a mark that nothing opened. */
const continues = (
  text: string,
  before: Quotation,
  quotation: Quotation,
  paragraph: Span,
): boolean =>
  quotation.marked.start === paragraph.start &&
  (quotation.start === paragraph.start ||
    familyAt(text, quotation.marked.start) === familyAt(text, before.marked.start))

/**
 * True where the outer marks are single ones, as British papers set them: two or more in single marks of two words or
 * more, and at most a fifth as many in double ones.
 */
const areSinglesOuter = (text: string, paragraphs: readonly Span[]): boolean => {
  let singles = 0
  let doubles = 0
  for (const paragraph of paragraphs)
    for (const { marked, depth, start, end } of quotationsIn(text, paragraph)) {
      if (depth > 0) continue
      if (familyAt(text, marked.start) !== 'single') doubles += 1
      else if (/\S\s+\S/.test(text.slice(start, end))) singles += 1
    }
  return singles >= 2 && doubles * 5 <= singles
}

/**
 * Of words between marks: full = at least four and a finite verb, or what looks like a sentence of five in a language
 * without a list of verbs; term = at most two without a verb; partial = the rest.
 */
export const kindOf = (words: string): Quote['kind'] => {
  const count = words.match(/\S+/g)?.length ?? 0
  const isClause = hasFiniteVerb(words)
  if (count >= 4 && (isClause || isForeignSentence(words, count))) return 'full'
  if (count <= 2 && !isClause && !/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/.test(words))
    return 'term'
  return 'partial'
}

const ENGLISH = /\b(?:the|of|and|to|an|in|for|with|is)\b/i

const isForeignSentence = (words: string, count: number): boolean =>
  count >= 5 &&
  /^[\p{Lu}\p{Lo}]/u.test(words) &&
  !ENGLISH.test(words) &&
  (words.match(/\s[\p{Ll}\p{Lo}]/gu)?.length ?? 0) >= 3
