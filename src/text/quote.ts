// A span in words instead of numbers: what a file keeps beside the offsets, so that an annotation
// finds its place again when the text around it has changed. W3C TextQuoteSelector.

import { firstGraphemes, lastGraphemes } from './graphemes.ts'
import type { Span } from './span.ts'

/** The words and what stands before and after them, never trimmed, never normalised. */
export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string }

/** Where the words are; the proposals of `unsure` are ordered by closeness to the hint. */
export type Found =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'unsure'; readonly proposals: readonly Span[] }
  | { readonly kind: 'orphan' }

/** Grapheme clusters of context on either side (formats.md 1.1, rule 4). */
const contextLength = 32
const mostProposals = 20

/** The quote of a span; prefix and suffix are up to 32 clusters, shorter only at the text's ends. */
export const describe = (text: string, span: Span): Quote => ({
  exact: text.slice(span.start, span.end),
  prefix: lastGraphemes(text.slice(0, span.start), contextLength),
  suffix: firstGraphemes(text.slice(span.end), contextLength),
})

/**
 * Finds a quote's words. `hint` is the UTF-16 offset where they began. `exact` when they stand at
 * the hint; elsewhere `moved` when they occur once, or once with both contexts; else `unsure`.
 * Words at the hint whose context has changed yield to the only other place where both sides fit.
 */
export const find = (text: string, quote: Quote, hint?: number): Found => {
  const { exact, prefix, suffix } = quote
  if (exact === '') return { kind: 'orphan' }
  const spanAt = (start: number): Span => ({ start, end: start + exact.length })

  const isAtHint = hint !== undefined && hint >= 0 && text.startsWith(exact, hint)
  if (isAtHint && fitsBefore(text, prefix, hint) && text.startsWith(suffix, hint + exact.length)) {
    return { kind: 'exact', span: spanAt(hint) }
  }
  const withContext = onlyIndexOf(text, prefix + exact + suffix)
  if (withContext !== null) return { kind: 'moved', span: spanAt(withContext + prefix.length) }
  if (isAtHint) return { kind: 'exact', span: spanAt(hint) }

  const only = onlyIndexOf(text, exact)
  if (only !== null) return { kind: 'moved', span: spanAt(only) }
  const proposals = nearest(text, exact, hint ?? 0).map(spanAt)
  return proposals.length > 0 ? { kind: 'unsure', proposals } : { kind: 'orphan' }
}

const fitsBefore = (text: string, prefix: string, offset: number): boolean =>
  text.slice(Math.max(0, offset - prefix.length), offset) === prefix

// The offset when the words occur exactly once.
const onlyIndexOf = (text: string, words: string): number | null => {
  const first = text.indexOf(words)
  if (first < 0 || text.indexOf(words, first + 1) >= 0) return null
  return first
}

// Up to 20 occurrences, outward from the hint: no list of a million for a one-letter quote.
const nearest = (text: string, words: string, hint: number): readonly number[] => {
  const found: number[] = []
  let after = text.indexOf(words, hint)
  let before = hint > 0 ? text.lastIndexOf(words, hint - 1) : -1
  while (found.length < mostProposals && (after >= 0 || before >= 0)) {
    if (after >= 0 && (before < 0 || after - hint <= hint - before)) {
      found.push(after)
      after = text.indexOf(words, after + 1)
    } else {
      found.push(before)
      before = before > 0 ? text.lastIndexOf(words, before - 1) : -1
    }
  }
  return found
}
