// What is said of an article and of its annotations, carried over to a corrected text: everything that points into the
// text finds its place again or says that it has none.

import { trimmed } from '../text/characters.ts'
import type { Anchored, Reanchoring, Wanted } from '../text/reanchor.ts'
import { describe } from '../text/quote.ts'
import { inReadingOrder, sameSpan, type Span } from '../text/span.ts'
import { placeOfWords } from '../text/whole-words.ts'
import type { NewArticle } from './article.ts'
import type { Annotation, Article, Region, StatedValue } from './types.ts'

/** Between two texts: the old one, the new one, and how places of the one are found in the other. */
export type Passage = {
  readonly before: string
  readonly after: string
  readonly reanchoring: Reanchoring
}

/** Where the words of a span are, as they are; null where they were changed, are gone, or may be others. */
const sameWords = ({ before, reanchoring }: Passage, span: Span): Span | null => {
  const found = reanchoring.anchor(describe(before, span), span)
  return found.kind === 'certain' ? found.span : null
}

const withoutPlace = <T extends { readonly start?: number; readonly end?: number }>(
  value: T,
): Omit<T, 'start' | 'end'> => {
  const { start: _1, end: _2, ...rest } = value
  return rest
}

const placeIn = (value: { readonly start?: number; readonly end?: number }): Span | null =>
  value.start === undefined || value.end === undefined
    ? null
    : { start: value.start, end: value.end }

/**
 * A stated value in the new text: with its place, as words without one, or where its words are gone, as what is known
 * from the earlier version.
 */
export const carriedValue = (passage: Passage, value: StatedValue): StatedValue => {
  if (value.state !== 'stated') return value
  const { stated, ...rest } = withoutPlace(value) as typeof value // fewer keys, all optional
  const old = placeIn(value)
  const place = old && sameWords(passage, old)
  if (place) return { ...rest, stated, ...place }
  if (old ? placeOfWords(passage.after, stated) : passage.after.includes(stated))
    return { ...rest, stated }
  return {
    ...rest,
    state: 'not-stated',
    resolved: value.resolved ?? stated,
    basis: 'other-article',
    via: 'revision',
  }
}

/** The regions in the new text: over the same lines, also where words of them were changed; those that are gone are left out. */
export const carriedRegions = (passage: Passage, regions: readonly Region[]): readonly Region[] =>
  regions
    .flatMap((region) => {
      const { before, after, reanchoring } = passage
      const mapped = reanchoring.positions.map(region)
      const found = mapped.kind === 'lost' ? sameWords(passage, region) : mapped.span
      if (!found) return []
      const span = trimmed(after, isOfLines(before, region) ? wholeLines(after, found) : found)
      if (span.start >= span.end) return []
      return [{ ...region, ...span, exact: after.slice(span.start, span.end) }]
    })
    .sort(inReadingOrder)

/** True where nothing else stands on the lines of a span. */
const isOfLines = (text: string, span: Span): boolean => {
  const line = trimmed(text, wholeLines(text, span))
  return sameSpan(line, trimmed(text, span))
}

const wholeLines = (text: string, { start, end }: Span): Span => {
  const feed = text.indexOf('\n', Math.max(start, end - 1))
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: feed < 0 ? text.length : feed,
  }
}

const STATED = ['title', 'outlet', 'byline', 'published', 'updated', 'agency'] as const

/** What is known about the old article, for the new one. A headline that was corrected is the title as it is now. */
export const carriedArticle = (
  passage: Passage,
  old: Article,
  wish: Pick<NewArticle, 'description'>,
): Partial<Article> => {
  const values: { -readonly [K in (typeof STATED)[number]]?: StatedValue } = {}
  for (const key of STATED) {
    const value = old[key]
    if (value) values[key] = carriedValue(passage, value)
  }
  const regions = carriedRegions(passage, old.regions ?? [])
  const headline = regions.find(({ kind }) => kind === 'headline')
  const isTitle = old.regions?.some(
    ({ kind, exact }) =>
      kind === 'headline' && old.title?.state === 'stated' && old.title.stated === exact,
  )
  if (headline && isTitle && values.title?.state === 'not-stated' && headline.exact.length <= 2_000)
    values.title = {
      state: 'stated',
      stated: headline.exact,
      start: headline.start,
      end: headline.end,
    }
  const { status: _1, revisionOf: _2, regions: _3, ...rest } = old
  return {
    ...rest,
    ...values,
    ...(regions.length > 0 ? { regions } : {}),
    ...wish.description,
  }
}

/**
 * An annotation in the new text, with everything that points into it. What is unsure has its proposed place and keeps
 * the words that it had; what has no place keeps its quote.
 */
export const carriedAnnotation = (
  passage: Passage,
  annotation: Annotation,
  articleId: Article['id'],
): Annotation => {
  const old = placeIn(annotation)
  const found = passage.reanchoring.anchor(annotation.quote, old)
  const { anchor: _1, formerQuote, ...rest } = withoutPlace(annotation) as Annotation // fewer keys, all optional
  return {
    ...rest,
    articleId,
    ...anchoredAt(passage.after, found, annotation, formerQuote ?? annotation.quote),
    ...carriedDetails(passage, annotation),
  } as Annotation // keys of an annotation with other values; undefined ones are taken out by the caller
}

/** The place, the quote and how sure they are. What was unsure before does not become certain by itself. */
const anchoredAt = (
  text: string,
  found: Anchored,
  { anchor }: Annotation,
  words: Annotation['quote'],
): Partial<Annotation> => {
  if (found.kind === 'orphan') return { quote: words, anchor: 'orphan' }
  const { start, end } = found.span
  const place = { start, end, quote: describe(text, found.span) }
  if (found.kind === 'certain' && anchor === undefined) return place
  return { ...place, anchor: 'unsure', formerQuote: words }
}

const carriedDetails = (
  passage: Passage,
  { speaker, cue, statementDate }: Annotation,
): { readonly [K in 'speaker' | 'cue' | 'statementDate']?: Annotation[K] | undefined } => ({
  ...(speaker && { speaker: carriedSpan(passage, speaker) }),
  ...(cue && { cue: emptyToNothing(carriedSpan(passage, cue)) }),
  ...(statementDate && { statementDate: carriedValue(passage, statementDate) }),
})

const carriedSpan = <T extends { readonly start?: number; readonly end?: number }>(
  passage: Passage,
  value: T,
): T => {
  const old = placeIn(value)
  const place = old && sameWords(passage, old)
  return { ...withoutPlace(value), ...place } as T // the places are optional
}

/** All that is looked for when an article and its annotations are carried over: regions last, for few of them are lost. */
export const wantedOf = (
  before: string,
  article: Article,
  marks: Iterable<Annotation>,
): readonly Wanted[] => {
  const wanted: Wanted[] = []
  const want = (value: { readonly start?: number; readonly end?: number } | undefined): void => {
    const span = value && placeIn(value)
    if (span) wanted.push({ quote: describe(before, span), span })
  }
  const wantStated = (value: StatedValue | undefined): void => {
    if (value?.state === 'stated') want(value)
  }
  for (const key of STATED) wantStated(article[key])
  for (const mark of marks) {
    const { exact, prefix, suffix } = mark.quote
    wanted.push({ quote: { exact, prefix, suffix }, span: placeIn(mark) })
    want(mark.speaker)
    want(mark.cue)
    wantStated(mark.statementDate)
  }
  article.regions?.forEach(want)
  return wanted
}

const emptyToNothing = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length > 0 ? value : undefined
