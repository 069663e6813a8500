// The text of the open article as paragraphs and sentences. Paragraphs are found at once, the sentences of a
// paragraph when it is first asked for, so that opening does not grow with the length of the text.

import { paragraphsOf } from '../text/paragraphs.ts'
import { quotationsIn, type Quotation } from '../text/quotations.ts'
import { sentencesIn } from '../text/sentences.ts'
import { contains, indexAt, lengthOf, overlaps, type Span } from '../text/span.ts'
import { isBoilerplate, isSetAside } from '../core/article.ts'
import type { Article, ArticleId, Region } from '../core/types.ts'
import { regionLabel } from './region-words.ts'

/** What follows from the words alone; it stays when regions change. */
export type Parts = {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentencesOf: (paragraph: number) => readonly Span[]
  readonly quotationsOf: (paragraph: number) => readonly Quotation[]
}

export type Reading = Parts & {
  readonly articleId: ArticleId
  /** The article's own direction; `auto` where each paragraph has that of its first letter. */
  readonly direction: NonNullable<Article['direction']>
  /** The headline, where the text holds it; it is shown as the title. */
  readonly headline: Span | null
  /** True for paragraphs that are not body text (boilerplate, byline, date line): they are not coded. */
  readonly isSetAside: (paragraph: number) => boolean
  readonly isBoilerplate: (paragraph: number) => boolean
  /** Which boilerplate a paragraph is, and why, in words; one object for the paragraphs of one region. */
  readonly asideOf: (paragraph: number) => Aside | null
}

export type Aside = { readonly label: string; readonly reason: string }

/** Browsers take seconds to lay out a paragraph of megabytes: from this length on (UTF-16 units) it is parted … */
const LONG = 60_000
/** … between sentences, into parts of about so many units. */
const PART = 4_000

/** Paragraphs and their sentences; one that is very long is several. */
export const partsOf = (text: string): Parts => {
  const known: (readonly Span[])[] = [] // sentences that the parting has found
  const paragraphs: Span[] = []
  for (const paragraph of paragraphsOf(text)) {
    if (lengthOf(paragraph) < LONG) paragraphs.push(paragraph)
    else
      for (const sentences of parted(sentencesIn(text, paragraph))) {
        known[paragraphs.length] = sentences
        paragraphs.push({ start: sentences[0]!.start, end: sentences.at(-1)!.end })
      }
  }
  const inEach = <T>(
    find: (text: string, paragraph: Span) => readonly T[],
    found: (readonly T[])[] = [],
  ) => {
    return (i: number): readonly T[] => {
      const paragraph = paragraphs[i]
      return paragraph ? (found[i] ??= find(text, paragraph)) : []
    }
  }
  return {
    text,
    paragraphs,
    sentencesOf: inEach(sentencesIn, known),
    quotationsOf: inEach(quotationsIn),
  }
}

const parted = (sentences: readonly Span[]): readonly (readonly Span[])[] => {
  const parts: Span[][] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    if (last && sentence.end - last[0]!.start <= PART) last.push(sentence)
    else parts.push([sentence])
  }
  return parts
}

export const readingOf = (
  article: Pick<Article, 'id' | 'regions' | 'direction'>,
  text: string,
  parts: Parts = partsOf(text),
): Reading => {
  const { paragraphs } = parts
  const regions = article.regions ?? []
  const boilerplate = regions.filter(isBoilerplate)
  const asides = new Map(boilerplate.map((region) => [region, asideFor(region)]))
  const isIn = (i: number, isWanted: (region: Region) => boolean): boolean => {
    const paragraph = paragraphs[i]
    return (
      paragraph !== undefined &&
      regions.some((region) => isWanted(region) && contains(region, paragraph))
    )
  }
  return {
    ...parts,
    articleId: article.id,
    direction: article.direction ?? 'auto',
    headline: headlineOf(article, paragraphs),
    isSetAside: (i) => isIn(i, isSetAside),
    isBoilerplate: (i) => isIn(i, isBoilerplate),
    asideOf: (i) => {
      const paragraph = paragraphs[i]
      const region = paragraph && boilerplate.find((each) => contains(each, paragraph))
      return region ? (asides.get(region) ?? null) : null
    },
  }
}

/** The index of the paragraph that holds the offset, or of the last one before it; 0 in front of all. */
export const paragraphAt = ({ paragraphs }: Reading, offset: number): number =>
  indexAt(paragraphs, offset)

/** The sentence that holds the offset, or the nearest one before it; `null` in an empty text. */
export const sentenceAt = (reading: Reading, offset: number): Span | null => {
  const sentences = reading.sentencesOf(paragraphAt(reading, offset))
  return sentences.findLast((sentence) => sentence.start <= offset) ?? sentences[0] ?? null
}

/** All sentences that a span touches, in order. */
export const sentencesOver = (reading: Reading, span: Span): readonly Span[] =>
  paragraphsOver(reading, span).flatMap((i) =>
    reading.sentencesOf(i).filter((sentence) => overlaps(sentence, span)),
  )

/** The paragraphs that a span touches, by index. */
export const paragraphsOver = (reading: Reading, span: Span): readonly number[] => {
  const touched: number[] = []
  for (let i = paragraphAt(reading, span.start); i < reading.paragraphs.length; i++) {
    const paragraph = reading.paragraphs[i]
    if (!paragraph || paragraph.start >= span.end) break
    if (overlaps(paragraph, span)) touched.push(i)
  }
  return touched
}

/**
 * The next sentence in a direction that is body text and for which `wanted` holds; `null` at the end of the text.
 * `from` is the sentence under the cursor, or `null` to begin at the edge of the text.
 */
export const nextSentence = (
  reading: Reading,
  from: Span | null,
  step: 1 | -1,
  wanted: (sentence: Span) => boolean = () => true,
): Span | null => {
  const first = from
    ? paragraphAt(reading, from.start)
    : step > 0
      ? 0
      : reading.paragraphs.length - 1
  for (let i = first; i >= 0 && i < reading.paragraphs.length; i += step) {
    if (reading.isSetAside(i)) continue
    const sentences = step > 0 ? reading.sentencesOf(i) : reading.sentencesOf(i).toReversed()
    for (const sentence of sentences) {
      const isAhead =
        !from || (step > 0 ? sentence.start > from.start : sentence.start < from.start)
      if (isAhead && wanted(sentence)) return sentence
    }
  }
  return null
}

/** Where the cursor begins: the first sentence of body text, after the headline where there is more than that. */
export const firstSentence = (reading: Reading): Span | null => {
  const first = nextSentence(reading, null, 1)
  if (!first || !reading.headline || !contains(reading.headline, first)) return first
  return nextSentence(reading, first, 1) ?? first
}

/** The sentences that are to be coded, headline included: everything that is not set aside. */
export const bodySentences = (reading: Reading): readonly Span[] =>
  reading.paragraphs.flatMap((_, i) => (reading.isSetAside(i) ? [] : reading.sentencesOf(i)))

/** The sentence with this number, from 1, among those that are to be coded; `null` where there are fewer. */
export const sentenceNumbered = (reading: Reading, number: number): Span | null => {
  let before = 0
  for (let i = 0; i < reading.paragraphs.length; i++) {
    if (reading.isSetAside(i)) continue
    const sentences = reading.sentencesOf(i)
    const found = sentences[number - before - 1]
    if (found) return found
    before += sentences.length
  }
  return null
}

const asideFor = ({ kind, by, reason }: Region): Aside => ({
  label: regionLabel(kind),
  reason: reason ?? (by === 'person' ? 'Set aside by hand.' : `Set aside by the ${by}.`),
})

const headlineOf = (
  article: Pick<Article, 'regions'>,
  paragraphs: readonly Span[],
): Span | null => {
  const region = article.regions?.find(({ kind }) => kind === 'headline')
  const paragraph = region && paragraphs.find((each) => contains(region, each))
  return paragraph ?? null
}
