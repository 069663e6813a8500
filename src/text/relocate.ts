// Where the words of a permalink are by now: at their place, elsewhere, or changed by a correction.

import { graphemeEnd, graphemeStart } from './graphemes.ts'
import { lengthOf, passage, type Span } from './span.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Most UTF-16 units of a quote that an address carries; longer passages give their beginning. */
export const QUOTE_LIMIT = 300

/** The words of a span for an address: all of them, or as many whole characters as it carries. */
export const quoteFor = (text: string, { start, end }: Span): string => {
  if (end - start <= QUOTE_LIMIT) return text.slice(start, end)
  const cut = graphemeStart(text, start + QUOTE_LIMIT)
  return text.slice(start, cut > start ? cut : end) // one character that is longer stays whole
}

export type Relocated = {
  /** `changed`: the words differ from the quote, but hardly anything else can be meant. */
  readonly kind: 'exact' | 'moved' | 'changed'
  readonly span: Span
}

/**
 * Finds a quote: at `span`, else the only or nearest place of the same words, else the passage that
 * differs least: near the old place first, then anywhere. Null where more than two fifths of the
 * letters would have to change. A quote that is shorter than `span` is the beginning of a longer
 * passage, whose length is kept. Linear in the text; changed words are looked for in a bounded number
 * of steps.
 */
export const relocated = (text: string, quote: string, span?: Span): Relocated | null => {
  if (quote === '') return null
  const rest = span ? Math.max(0, lengthOf(span) - quote.length) : 0
  const whole = ({ start, end }: Span): Span => ({
    start,
    end: rest > 0 ? graphemeEnd(text, end + rest) : end,
  })
  const at = (start: number): Span => whole({ start, end: start + quote.length })
  if (span && text.startsWith(quote, span.start)) return { kind: 'exact', span: at(span.start) }
  const start = nearest(text, quote, span?.start ?? 0)
  if (start >= 0) return { kind: 'moved', span: at(start) }
  const like = resembling(text, quote.slice(0, QUOTE_LIMIT), span?.start)
  return like && { kind: 'changed', span: whole(like) }
}

const nearest = (text: string, words: string, hint: number): number => {
  const after = text.indexOf(words, hint)
  const before = hint > 0 ? text.lastIndexOf(words, hint - 1) : -1
  if (after < 0 || before < 0) return Math.max(after, before)
  return after - hint <= hint - before ? after : before
}

/** UTF-16 units on either side of the old place that are searched before the whole text is. */
const vicinity = 4_000
/** Share of the letters of a quote that may have changed. */
const tolerance = 0.4
/** Most steps of one search, about a quarter of a second; in longer texts only the vicinity is searched. */
const mostSteps = 20_000_000

const resembling = (text: string, quote: string, hint: number | undefined): Span | null => {
  const wanted = tokensOf(quote)
  if (hint !== undefined) {
    const from = blankBefore(text, hint - vicinity)
    const near = bestPlace(text.slice(from, hint + quote.length + vicinity), wanted)
    if (near) return { start: from + near.start, end: from + near.end }
  }
  const tokens = tokensOf(text)
  return tokens.length * wanted.length > mostSteps ? null : bestPlace(text, wanted, tokens)
}

// A window never begins inside a word.
const blankBefore = (text: string, offset: number): number => {
  if (offset <= 0) return 0
  const feed = text.lastIndexOf('\n', offset)
  return feed >= 0 && offset - feed < vicinity ? feed : offset
}

/**
 * Approximate search (P. Sellers, The theory and computation of evolutionary distances, 1980) on
 * tokens: a token that is missing, added or another one costs its letters. The first of equals wins,
 * and of those that begin at the same word the longer: its last word was put in the place of another.
 */
const bestPlace = (
  text: string,
  wanted: readonly Token[],
  tokens: readonly Token[] = tokensOf(text),
): Span | null => {
  const size = wanted.length
  if (size === 0) return null
  const weights = wanted.map(lengthOf)
  const cost = new Float64Array(size + 1)
  const from = new Uint32Array(size + 1)
  for (let j = 1; j <= size; j += 1) cost[j] = (cost[j - 1] ?? 0) + (weights[j - 1] ?? 0)
  let least = (cost[size] ?? 0) * tolerance
  let place: { readonly first: number; readonly last: number } | null = null
  tokens.forEach((token, i) => {
    const added = lengthOf(token)
    let diagonal = 0 // cost[j - 1] of the token before
    let diagonalFrom = i
    from[0] = i + 1 // a place without its first words begins behind this token
    for (let j = 1; j <= size; j += 1) {
      const weight = weights[j - 1] ?? 0
      const isSame = wanted[j - 1]?.folded === token.folded
      const replace = diagonal + (isSame ? 0 : weight)
      const insert = (cost[j] ?? 0) + added
      const remove = (cost[j - 1] ?? 0) + weight
      diagonal = cost[j] ?? 0
      const start = diagonalFrom
      diagonalFrom = from[j] ?? 0
      cost[j] = Math.min(replace, insert, remove)
      if (replace <= insert && replace <= remove) from[j] = start
      else if (remove < insert) from[j] = from[j - 1] ?? 0
    }
    const now = cost[size] ?? 0
    const first = from[size] ?? 0
    const isLonger =
      place !== null && now === least && first === place.first && i === place.last + 1
    if (now >= least && !isLonger) return
    least = now
    if (first <= i) place = { first, last: i }
  })
  return place && withoutStops(text, tokens, place, new Set(wanted.map(({ folded }) => folded)))
}

/** A stop at either end that was not asked for stands in the place of a word that was taken away. */
const withoutStops = (
  text: string,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  wanted: ReadonlySet<string>,
): Span | null => {
  const isStop = (i: number): boolean => {
    const token = tokens[i]
    return token !== undefined && !wanted.has(token.folded) && STOP.test(passage(text, token))
  }
  const from = tokens[first < last && isStop(first) ? first + 1 : first]
  const to = tokens[first < last && isStop(last) ? last - 1 : last]
  return from && to ? { start: from.start, end: to.end } : null
}

const STOP = /^\p{P}+$/u
