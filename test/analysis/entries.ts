// Articles as the index takes them, for the tests of the analysis.

import type { Entry } from '../../src/analysis/messages.ts'
import type { Span } from '../../src/text/span.ts'

/** An article with these words; `more` says what is known about it. */
export const entry = (id: string, text: string, more: Partial<Entry> = {}): Entry => ({
  id,
  revision: `${text.length}:${text.slice(0, 40)}`,
  title: '',
  outlet: '',
  byline: '',
  text,
  leftOut: [],
  ...more,
})

/** The spans of words, each at its first occurrence. */
export const spansOf = (text: string, ...parts: readonly string[]): readonly Span[] =>
  parts.map((part) => {
    const start = text.indexOf(part)
    if (start < 0) throw new RangeError(`"${part}" is not in the text`)
    return { start, end: start + part.length }
  })
