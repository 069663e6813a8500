// What a new cue begins with when it is made from a passage: the selected words, the tag of the annotation around them,
// the sentence as its example, and the language of the article. A guess to be changed, never written by itself.

import { isPlaced } from '../core/annotation.ts'
import { patternFrom } from '../core/cue-pattern.ts'
import type { Marks } from '../core/project.ts'
import type { Article, LexiconEntry, Tag } from '../core/types.ts'
import { contains, indexAt, lengthOf, overlaps, passage, type Span } from '../text/span.ts'
import type { Passage } from './cue-from.ts'
import { languageOf } from './lexicon-rows.ts'
import { partsOf } from './reading.ts'

export type CueSeed = {
  readonly entry: LexiconEntry
  /** The sentence of the passage, as it is printed. */
  readonly sentence: string
  /** The selected words in it; `null` where they are still to be chosen. */
  readonly words: Span | null
  /** What stands in quotations of it. */
  readonly quoted: readonly Span[]
}

/** Characters of an example, as the schema has it. */
const LONGEST = 500
/** Characters that are kept in front of the words of a sentence that is longer. */
const BEFORE = 200

/** The new cue of a passage; `null` where the text has no such place. */
export const cueSeedOf = (
  { span, quote }: Passage,
  article: Article,
  text: string,
  marks: Marks,
): CueSeed | null => {
  if (!span || span.start >= span.end || span.end > text.length) return null
  const parts = partsOf(text)
  const i = indexAt(parts.paragraphs, span.start)
  const sentence = parts.sentencesOf(i).findLast(({ start }) => start <= span.start)
  if (!sentence) return null
  const pattern = quote === undefined ? '' : patternFrom(quote)
  const within = (each: Span): Span => ({
    start: Math.max(0, each.start - sentence.start),
    end: Math.min(lengthOf(sentence), each.end - sentence.start),
  })
  const quoted = parts
    .quotationsOf(i)
    .filter((each) => overlaps(each, sentence))
    .map(within)
  const words = pattern !== '' && contains(sentence, span) ? within(span) : null
  return {
    entry: {
      id: '',
      language: languageOf(article),
      class: tagAround(marks, span) ?? 'claim',
      pattern,
      tier: 'weak',
      ...scopeOf(quoted, words ? [words] : []),
      example: exampleOf(text, sentence, span),
    },
    sentence: passage(text, sentence),
    words,
    quoted,
  }
}

/** Where a cue of these words of a sentence counts: where they stand, in quotations or outside; anywhere if in both. */
export const scopeOf = (
  quoted: readonly Span[],
  words: readonly Span[],
): Pick<LexiconEntry, 'scope'> => {
  const isQuoted = (word: Span): boolean => quoted.some((each) => contains(each, word))
  if (words.length > 0 && words.every(isQuoted)) return { scope: 'inside' }
  return words.some(isQuoted) ? {} : { scope: 'outside' }
}

/** The tag of the smallest annotation that holds the passage. */
const tagAround = (marks: Marks, span: Span): Tag | null =>
  [...marks.values()]
    .filter(isPlaced)
    .filter((mark) => contains(mark, span))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]?.tag ?? null

/** The sentence, or as much of a long one around the words as an example may have, cut between words. */
const exampleOf = (text: string, sentence: Span, words: Span): string => {
  if (lengthOf(sentence) <= LONGEST) return passage(text, sentence)
  const near = Math.max(sentence.start, words.start - BEFORE)
  const from = near === sentence.start ? near : blankAfter(text, near, words.start)
  const begun = from > sentence.start ? '… ' : ''
  const rest = text.slice(from, sentence.end)
  const room = LONGEST - begun.length
  if (rest.length <= room) return begun + rest
  const end = rest.lastIndexOf(' ', room - ENDED.length)
  return begun + rest.slice(0, end > 0 ? end : room - ENDED.length).toWellFormed() + ENDED
}

const ENDED = ' …'

/** Behind the first blank from `from` on, at most `to`. */
const blankAfter = (text: string, from: number, to: number): number => {
  const blank = text.indexOf(' ', from)
  return blank < 0 || blank >= to ? to : blank + 1
}
