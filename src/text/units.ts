// Growing and shrinking along the units of a text: word, clause, quotation, sentence, paragraph.
// Which is larger depends on the words: a quotation may hold clauses, or a clause a quotation.

import { isStop, isWhite, trimmed } from './characters.ts'
import { graphemeEnd, graphemeStart } from './graphemes.ts'
import type { Quotation } from './quotations.ts'
import { toWords } from './snap.ts'
import { contains, lengthOf, overlaps, sameSpan, type Span } from './span.ts'
import { wordAfter } from './steps.ts'

/** What a span touches, in order; quotations are those of its paragraphs. */
export type Surroundings = {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Span[]
  readonly quotations: readonly Quotation[]
}

/** Asked for each step, since a larger span touches more. */
export type Around = (span: Span) => Surroundings

/**
 * The smallest unit that holds the span and more; null when it is as large as its paragraphs. A
 * quotation wins over a sentence that it crosses.
 */
export const grown = (text: string, span: Span, around: Around): Span | null => {
  const { paragraphs, sentences, quotations } = around(span)
  const holding = quotations.filter((each) => each.depth < deepest && contains(each, span))
  const sentence = fromTo(sentences)
  const units = [
    toWords(text, span),
    ...clausesOver(text, sentences, quotations, holding),
    ...holding,
    ...(sentence && !holding.some((each) => crosses(each, sentence)) ? [sentence] : []),
    fromTo(paragraphs),
  ]
    .filter((unit) => unit !== null)
    .filter((unit) => contains(unit, span) && !sameSpan(unit, span))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
  return units[0] ? { start: units[0].start, end: units[0].end } : null
}

/**
 * The largest unit inside the span on the way up from `from`, where growing began: shrinking goes
 * back the way that growing came. Without it, the way from the first word of the span. Null at its
 * lower end.
 */
export const shrunk = (
  text: string,
  span: Span,
  around: Around,
  from: Span | null = null,
): Span | null => {
  const isInside = (step: Span | null): step is Span =>
    step !== null && contains(span, step) && !sameSpan(span, step)
  let step = isInside(from) ? from : wordAfter(text, span.start)
  if (!isInside(step)) return null
  for (let next = grown(text, step, around); isInside(next); next = grown(text, step, around))
    step = next
  return step
}

/** Quotations in quotations are looked into this deep; nobody writes more. */
const deepest = 8

const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !contains(a, b) && !contains(b, a)

const fromTo = (spans: readonly Span[]): Span | null => {
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

// The clauses of the sentence, and of each of these quotations as far as it lies in it.
const clausesOver = (
  text: string,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  holding: readonly Quotation[],
): readonly Span[] => {
  const [sentence, more] = sentences
  if (!sentence || more) return []
  const inSentence = quotations.filter(({ marked }) => overlaps(marked, sentence))
  return [null, ...holding].flatMap((level) => {
    const depth = level ? level.depth + 1 : 0
    const inner = inSentence.filter((each) => each.depth === depth)
    return clausesIn(text, level ? both(level, sentence) : sentence, inner)
  })
}

const both = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
})

/**
 * The clauses of a sentence, or of the part of it that a quotation holds: cut at commas, semicolons,
 * colons, dashes and brackets, and behind a quotation that ends with a sign (`“…,” she said`), where
 * the words of the speaker end and those about the speaker begin. `quotations`, in order and apart,
 * are never cut. A comma inside a number cuts nothing.
 */
export const clausesIn = (
  text: string,
  region: Span,
  quotations: readonly Quotation[],
): readonly Span[] => {
  const clauses: Span[] = []
  let start = region.start
  const cut = (end: number, next: number): void => {
    const clause = trimmed(text, { start, end })
    if (lengthOf(clause) > 0 && !isQuotation(clause, region, quotations))
      clauses.push({
        start: graphemeStart(text, clause.start),
        end: graphemeEnd(text, clause.end),
      })
    start = next
  }
  let next = 0
  for (let at = region.start; at < region.end; at += 1) {
    while ((quotations[next]?.marked.end ?? Infinity) <= at) next += 1
    const quotation = quotations[next]
    if (quotation && quotation.marked.start <= at) {
      at = Math.min(quotation.marked.end, region.end)
      if (endsWithSign(text, quotation)) cut(at, at)
      at -= 1
    } else if (separates(text, at, region)) cut(isDouble(text, at) ? at - 1 : at, at + 1)
  }
  cut(region.end, region.end)
  return clauses
}

// With its marks it would be one step more that adds nothing but marks.
const isQuotation = (clause: Span, region: Span, quotations: readonly Quotation[]): boolean =>
  quotations.some(({ marked }) => sameSpan(both(marked, region), clause))

const endsWithSign = (text: string, { end }: Quotation): boolean =>
  isStop(text.charCodeAt(end - 1)) || /[,，،、]/.test(text.charAt(end - 1))

const always = new Set('—()[]（）【】，；：،؛')
const beforeBlank = new Set(',;:')
const betweenBlanks = new Set('–-')

const separates = (text: string, at: number, { end }: Span): boolean => {
  const mark = text.charAt(at)
  if (always.has(mark)) return true
  const isBlankBehind = at + 1 >= end || isWhite(text.charCodeAt(at + 1))
  if (beforeBlank.has(mark)) return isBlankBehind
  if (!betweenBlanks.has(mark)) return false
  // ` - ` and `--`, but not `state-run`.
  const isBlankBefore = isWhite(text.charCodeAt(at - 1))
  return (isBlankBefore && isBlankBehind) || isDouble(text, at)
}

const isDouble = (text: string, at: number): boolean =>
  text.charAt(at) === '-' && text.charAt(at - 1) === '-'
