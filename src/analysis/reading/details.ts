// What else is proposed of a tagged clause: its form, the day of the statement, hints that it is worth checking.

import { attributingVerbs } from '../../text/attribution-clause.ts'
import { contains, indexAt, overlaps, passage, type Span } from '../../text/span.ts'
import { datesFor } from '../../core/dates-by-language.ts'
import { hintsIn, isModal, isNegated } from './check-hints.ts'
import { hasFiniteVerb } from './finite-verbs.ts'
import { statementDate } from './statement-date.ts'
import type { Attribution, Form, Ground, Quote, Suggestion, Tagged } from './types.ts'

/** The details of one tagged clause. */
export const detailsFor = (
  ground: Ground,
  tagged: Tagged,
  attribution: Attribution,
): Pick<Suggestion, 'form' | 'date' | 'hints' | 'isNegated' | 'isModal'> => ({
  form: formOf(ground, tagged, attribution),
  date: statementDate(ground, tagged, attribution),
  hints: hintsIn(ground.text, tagged, datesFor(ground.lexicon.rules)),
  isNegated: isNegated(ground.text, tagged),
  isModal: isModal(ground.text, tagged),
})

/**
 * direct = what is said stands in marks, the attribution may stand outside; mixed = a part of it does; indirect = it is
 * attributed without marks; narrator = the outlet says it, also where a headline reports an act (`Karsovia rejects …`).
 */
const formOf = (
  { text, quotes, sentences }: Ground,
  tagged: Tagged,
  { who, verb }: Attribution,
): Form => {
  if (who === 'outlet') return 'narrator'
  const around = quotesOver(quotes, tagged)
  if (around.length === 0) {
    const part = sentences[indexAt(sentences, tagged.start)]?.part
    return part === 'headline' && !isSaid(text, verb) ? 'narrator' : 'indirect'
  }
  if (around.some(({ marked }) => contains(marked, tagged))) return 'direct'
  const isWhole = around.some((quote) => quote.kind === 'full' || !contains(tagged, quote))
  return isWhole && !saysMore(text, tagged, around, verb) ? 'direct' : 'mixed'
}

/** Inner quotations that are passed over on the way to the outer one; nobody writes more. */
const MOST_INNER = 64

/** Outer quotations that share words with the span, found by binary search. */
const quotesOver = (quotes: readonly Quote[], span: Span): readonly Quote[] => {
  const found: Quote[] = []
  // An outer quotation may begin far before the span; between it and the span only inner ones lie.
  const last = indexAt(quotes, span.end - 1)
  for (let i = last, inner = 0; i >= 0 && inner <= MOST_INNER; i -= 1) {
    const quote = quotes[i]
    if (!quote || quote.start >= span.end) continue
    if (quote.depth > 0) {
      inner += 1
      continue
    }
    if (!overlaps(quote, span)) break
    found.unshift(quote)
  }
  return found
}

const isSaid = (text: string, verb: Span | null): boolean =>
  verb !== null &&
  /^(?:say|says|said|claims?|alleges?|insists?|according to)$/i.test(passage(text, verb))

// Outside of the marks stands a clause that is no attribution.
const saysMore = (
  text: string,
  span: Span,
  around: readonly Quote[],
  verb: Span | null,
): boolean => {
  let from = span.start
  const outside: Span[] = []
  for (const { marked } of around) {
    if (marked.start > from) outside.push({ start: from, end: marked.start })
    from = Math.max(from, marked.end)
  }
  if (from < span.end) outside.push({ start: from, end: span.end })
  return outside.some((part) => hasFiniteVerb(unattributed(text, part, verb)))
}

/** Without the verbs that attribute and what they make finite: `was quoted as saying`, `has said`. */
const unattributed = (text: string, part: Span, verb: Span | null): string => {
  const own = verb && contains(part, verb) ? verb : null
  const words = own
    ? `${text.slice(part.start, own.start)} ${text.slice(own.end, part.end)}`
    : passage(text, part)
  return words
    .replaceAll(
      /\b(?:has|have|had|was|were|is|are|did) (?=(?:also |later |then )?(?:quoted|cited|reported|told|said|asked|heard)\b)/gi,
      '',
    )
    .replaceAll(/\p{L}+/gu, (word) => (attributingVerbs.has(word.toLowerCase()) ? ',' : word))
}
