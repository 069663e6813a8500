// The reading engine: from the text of one article to suggestions with their reasons. Pure: the same input gives the
// same bytes, here, in the worker and in Node.

import { contains } from '../../text/span.ts'
import { fingerprint } from './fingerprint.ts'
import { speechOf } from './attribution.ts'
import { linksOf } from './candidates.ts'
import { detailsFor } from './details.ts'
import { lexiconFor } from './lexicon.ts'
import { quotesOf } from './quotes.ts'
import { sentencesRead } from './sentences.ts'
import { taggedOf } from './tags.ts'
import type { CueHit, Ground, Quote, ReadingInput, ReadingResult, Suggestion } from './types.ts'

/** Counts up with every change of the rules that changes what is suggested. */
export const ENGINE = '2'

/** What the engine says of an article. Linear in its text. */
export const readingResultOf = (input: ReadingInput): ReadingResult => {
  const { paragraphs, sentences } = sentencesRead(input)
  const quotes = quotesOf(input.text, paragraphs)
  const lexicon = lexiconFor(input)
  const hits = hitsOf(input.text, sentences, quotes, lexicon)
  const ground: Ground = { ...input, paragraphs, sentences, quotes, lexicon, hits }
  const speech = speechOf(ground)
  const suggestions = taggedOf(ground, speech).map((tagged): Suggestion => {
    const { attribution = speech.ofSpan(tagged), ...rest } = tagged
    const { rule, start, end, tag } = tagged
    return {
      ...rest,
      attribution,
      ...detailsFor(ground, tagged, attribution),
      id: fingerprint([input.text.slice(start, end), rule, start, end, tag].join('\n')),
    }
  })
  return {
    rules: lexicon.rules,
    engine: ENGINE,
    lexicon: lexicon.version,
    sentences,
    suggestions,
    quotes: quotes.map((quote, i) => ({ ...quote, attribution: speech.ofQuotes[i]! })),
    links: linksOf(ground, suggestions),
  }
}

const hitsOf = (
  text: string,
  sentences: Ground['sentences'],
  quotes: readonly Quote[],
  lexicon: Ground['lexicon'],
): readonly CueHit[] => {
  const outer = quotes.filter(({ depth }) => depth === 0)
  let from = 0
  return sentences.flatMap((sentence) =>
    lexicon.hitsIn(text, sentence).map((hit) => {
      while ((outer[from]?.marked.end ?? Infinity) <= hit.start) from += 1
      const around = outer[from]
      return { ...hit, isQuoted: around !== undefined && contains(around.marked, hit) }
    }),
  )
}
