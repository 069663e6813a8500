// Which suggestions are open: at the threshold, not rejected, and not decided by what is annotated already.

import type { Read } from '../analysis/reading-messages.ts'
import type { Suggestion as Proposed } from '../analysis/reading/types.ts'
import type { Placed } from '../core/annotation.ts'
import { isDeclined } from '../core/plans/suggestion.ts'
import type { Marks } from '../core/project.ts'
import type { Article, Declined, Tag } from '../core/types.ts'
import { snapped } from '../text/snap.ts'
import { contains, lengthOf, overlaps, passage, sameSpan, type Span } from '../text/span.ts'
import { inOrder } from './marks-here.ts'
import { sentenceAt, sentencesOver, type Reading } from './reading.ts'
import type { Threshold } from './threshold.ts'

/** A proposed annotation (`analysis/reading/types.ts`), as the floors above know it. */
export type Suggestion = Proposed

/** What decides which suggestions of an article are open. */
export type Decided = {
  readonly read: Read
  readonly text: string
  readonly marks: Marks
  readonly declined: Article['declined']
  readonly threshold: Threshold
}

/** The open suggestions in reading order, the outer before the inner. */
export const openSuggestions = (decided: Decided): readonly Suggestion[] => {
  const { read, text, marks, declined, threshold } = decided
  const placed = inOrder(marks)
  let from = 0
  return read.suggestions.filter((each) => {
    if (!isAbove(each, threshold)) return false
    if (isDeclined(declined, passage(text, each), each.tag)) return false
    // Suggestions come in reading order: annotations that end before this one are never looked at again.
    while ((placed[from]?.end ?? Infinity) <= each.start) from += 1
    return !isDecided(each, placed, from)
  })
}

/** True where the threshold lets a suggestion through. */
export const isAbove = (suggestion: Suggestion, threshold: Threshold): boolean => {
  switch (threshold) {
    case 'off':
      return false
    case 'strong':
      return suggestion.tier === 'strong' && suggestion.isShown
    case 'likely':
      return suggestion.isShown
    case 'all':
      return true
  }
}

/**
 * Somebody has decided on these words: the same tag touches them, an annotation is about as large, or one covers them
 * and they are not a claim inside of it.
 */
const isDecided = (suggestion: Suggestion, placed: readonly Placed[], from: number): boolean => {
  for (let i = from; i < placed.length; i++) {
    const mark = placed[i]!
    if (mark.start >= suggestion.end) return false
    if (!overlaps(mark, suggestion)) continue
    if (suggestion.isNested && isAround(mark, suggestion)) continue
    if (mark.tag === suggestion.tag && !isInside(mark, suggestion)) return true
    if (share(mark, suggestion) >= 0.5) return true
    if (contains(mark, suggestion) && !suggestion.isNested) return true
  }
  return false
}

/** The outer one of another tag, in which the suggestion lies; it may be hardly larger. */
const isAround = (mark: Placed, suggestion: Suggestion): boolean =>
  mark.tag !== suggestion.tag && contains(mark, suggestion) && lengthOf(mark) > lengthOf(suggestion)

/** A small annotation inside of a large suggestion decides nothing about the whole. */
const isInside = (mark: Span, suggestion: Span): boolean =>
  contains(suggestion, mark) && lengthOf(mark) < lengthOf(suggestion) / 2

/** Intersection by union. */
const share = (a: Span, b: Span): number => {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both > 0 ? both / (lengthOf(a) + lengthOf(b) - both) : 0
}

/** The suggestions that lie on a sentence. */
export const suggestionsOn = (all: readonly Suggestion[], sentence: Span): readonly Suggestion[] =>
  all.filter((each) => overlaps(each, sentence))

/**
 * The open suggestion of this tag that means these words, where they are a whole sentence: giving it the tag is accepting
 * that. `null` where there is none, or it means a part of the sentence.
 */
export const suggestedAs = (
  reading: Reading,
  open: readonly Suggestion[],
  span: Span,
  tag: Tag,
): Suggestion | null => {
  const sentence = sentenceAt(reading, span.start)
  if (!sentence || !sameSpan(sentence, span)) return null
  const around = sentencesOver(reading, sentence)
  const isWhole = (each: Span): boolean => {
    const meant = snapped(reading.text, each, around)
    return sameSpan(each, sentence) || (meant !== null && sameSpan(meant, sentence))
  }
  return suggestionsOn(open, sentence).find((each) => each.tag === tag && isWhole(each)) ?? null
}

/** Suggestions that tagging these words otherwise decides: they are about as large, or inside and not a claim of its own. */
export const overruledBy = (
  open: readonly Suggestion[],
  span: Span,
  tag: Tag,
): readonly Suggestion[] =>
  open.filter(
    (each) =>
      each.tag !== tag && (share(span, each) >= 0.5 || (contains(span, each) && !each.isNested)),
  )

/** What a rejection remembers. */
export const declinedOf = (text: string, suggestion: Suggestion): Declined => ({
  exact: passage(text, suggestion),
  tag: suggestion.tag,
  rule: suggestion.rule,
  ...(suggestion.cue ? { cue: suggestion.cue.id } : {}),
})
