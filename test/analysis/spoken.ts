// What the tests of attribution read: a text as the engine reads it, and who is said to say its parts.

import { speechOf } from '../../src/analysis/reading/attribution.ts'
import { lexiconFor } from '../../src/analysis/reading/lexicon.ts'
import { quotesOf } from '../../src/analysis/reading/quotes.ts'
import { sentencesRead } from '../../src/analysis/reading/sentences.ts'
import type { Attribution, Ground, ReadingInput, Speech } from '../../src/analysis/reading/types.ts'
import { passage, type Span } from '../../src/text/span.ts'
import { spanOf } from '../text/support.ts'

type Given = Partial<Pick<ReadingInput, 'aliases' | 'outlet' | 'headline' | 'language'>>

/** A text as the stages before attribution hand it over; nothing is left out of it. */
export const groundOf = (text: string, given: Given = {}): Ground => {
  const input: ReadingInput = {
    text,
    leftOut: [],
    headline: null,
    language: 'en',
    published: null,
    entries: [],
    moved: {},
    aliases: [],
    claims: [],
    ...given,
  }
  const { paragraphs, sentences } = sentencesRead(input)
  const quotes = quotesOf(text, paragraphs)
  return { ...input, paragraphs, sentences, quotes, lexicon: lexiconFor(input), hits: [] }
}

/** Who speaks, in words: as stated, `outlet`, or `unknown`. */
export const stated = (text: string, { who, stated: at }: Attribution): string =>
  who === 'speaker' ? (at ? passage(text, at) : '') : who

export type Reading = {
  readonly speech: Speech
  readonly ground: Ground
  /** Of the words, which stand in the text. */
  readonly of: (words: string) => Attribution
  /** Of the n-th quotation. */
  readonly quote: (n: number) => Attribution
  readonly who: (words: string) => string
  readonly whoQuoted: (n: number) => string
}

export const readingOf = (text: string, given: Given = {}): Reading => {
  const ground = groundOf(text, given)
  const speech = speechOf(ground)
  const quote = (n: number): Attribution => {
    const found = speech.ofQuotes[n]
    if (!found) throw new RangeError(`The text has ${speech.ofQuotes.length} quotations`)
    return found
  }
  const of = (words: string): Attribution => speech.ofSpan(spanOf(text, words))
  return {
    speech,
    ground,
    of,
    quote,
    who: (words) => stated(text, of(words)),
    whoQuoted: (n) => stated(text, quote(n)),
  }
}

/** Who is said to say the first sentence of a text. */
export const speakerOf = (text: string): string => {
  const { ground, speech } = readingOf(text)
  const first: Span = ground.sentences[0] ?? { start: 0, end: text.length }
  return stated(text, speech.ofSpan(first))
}
