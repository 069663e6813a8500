// The quotations of an article, paragraph by paragraph, each with its kind and with what it goes on with.

import { quotationsIn } from '../../text/quotations.ts'
import { passage, type Span } from '../../text/span.ts'
import type { Quote } from './types.ts'

/** The quotations of the paragraphs that are read, in reading order. */
export const quotesOf = (text: string, paragraphs: readonly Span[]): readonly Quote[] => {
  const quotes: Quote[] = []
  for (const [paragraph, span] of paragraphs.entries())
    for (const quotation of quotationsIn(text, span)) {
      const words = passage(text, quotation).split(/\s+/).length
      const kind = words <= 2 ? 'term' : words >= 4 ? 'full' : 'partial'
      quotes.push({ ...quotation, kind, paragraph, chain: quotes.length })
    }
  return quotes
}
