// Full-text search as one types. An own index in typed arrays: MiniSearch needs 190 MB for 10,000 articles and hundreds of
// milliseconds for a beginning of three letters, through which every typed word goes. Nothing is kept on the disk:
// to index again costs less than to check and read what was kept.

import type { Entry, Field, Found, Hit } from './messages.ts'
import {
  bestIndex,
  indexOfSequence,
  numbered,
  sequenceOf,
  spanOfWords,
  type Numbered,
  type Sequence,
} from './pages.ts'
import { createPostings, grown } from './postings.ts'
import { queryOf, type Query } from './query.ts'
import { createRanking, weightOf, type Ranking } from './ranking.ts'
import type { Scored } from './shortlist.ts'
import { snippetAt } from './snippet.ts'
import { runsOf, termsOf, type Term } from './terms.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

export type Search = {
  /** Takes an article, or what it is now; `runs` are those of its text without what is left out. */
  readonly index: (entry: Entry, runs?: readonly (readonly Term[])[]) => void
  readonly remove: (id: string) => void
  /** Every word must be found; the last may be a beginning (`queryOf`). Where nothing is found, similar words are. */
  readonly search: (typed: string, limit: number) => Found
  /** Articles that are there. */
  readonly size: () => number
}

type Indexed = { readonly entry: Entry; readonly page: Numbered }
type Groups = readonly (readonly number[])[]

/** Words of fewer letters are like too many others; of more than eight, two letters may differ. */
const LEAST_FUZZY = 5
const LEAST_FOR_TWO = 9

export const createSearch = (): Search => {
  const vocabulary = createVocabulary()
  const postings = createPostings()
  const rank = createRanking(postings)
  const documentOf = new Map<string, number>()
  const articles = new Map<number, Indexed>()
  let lengths = new Uint32Array(1024) // words of the text, by document
  let documents = 0
  let total = 0

  const remove = (id: string): void => {
    const document = documentOf.get(id)
    if (document === undefined) return
    total -= lengths[document] ?? 0
    documentOf.delete(id)
    articles.delete(document)
    postings.remove(document)
  }

  const ranked = (groups: Groups, sequences: readonly Sequence[], limit: number): Ranking =>
    rank(
      {
        groups,
        limit,
        isFound: (document) => {
          if (sequences.length === 0) return true
          const page = articles.get(document)?.page
          return page !== undefined && sequences.every((each) => indexOfSequence(page, each) >= 0)
        },
      },
      { lengths, total, documents: articles.size },
    )

  return {
    size: () => articles.size,
    index: (entry, runs = runsOf(entry.text, entry.leftOut)) => {
      remove(entry.id)
      const document = documents++
      const page = numbered(
        runs,
        LINES.map((line) => termsOf(entry[line])),
        vocabulary.numberOf,
      )
      documentOf.set(entry.id, document)
      articles.set(document, { entry, page })
      if (document >= lengths.length) lengths = grown(lengths, document)
      lengths[document] = page.starts.length
      total += page.starts.length
      postings.add(document, ...weighed(page))
    },
    remove,
    search: (typed, limit) => {
      const query = queryOf(typed)
      if (query.words.length === 0) return NOTHING
      const exact = groupsOf(query, vocabulary, false)
      const sequences = sequencesOf(query, exact, vocabulary.size())
      const asTyped = ranked(exact, sequences, limit)
      const isFuzzy = asTyped.total === 0 && sequences.length === 0
      const groups = isFuzzy ? groupsOf(query, vocabulary, true) : exact
      const { best, total: found } = isFuzzy ? ranked(groups, [], limit) : asTyped
      const wordOf = wordsOf(groups, vocabulary.size())
      return {
        hits: best.flatMap((each) => {
          const article = articles.get(each.document)
          return article ? [hitOf(article, each, sequences[0], wordOf, groups.length)] : []
        }),
        total: found,
        isFuzzy: isFuzzy && found > 0,
      }
    },
  }
}

const NOTHING: Found = { hits: [], total: 0, isFuzzy: false }
const LINES = ['title', 'outlet', 'byline'] as const

/** For each word of the query the numbers of the words that answer it. */
const groupsOf = ({ words, isOpen }: Query, vocabulary: Vocabulary, isFuzzy: boolean): Groups =>
  words.map((word, n) => {
    if (isFuzzy && word.length >= LEAST_FUZZY)
      return vocabulary.similar(word, word.length >= LEAST_FOR_TWO ? 2 : 1)
    return isOpen && n === words.length - 1 ? vocabulary.beginning(word) : vocabulary.exactly(word)
  })

/** The phrases of the query. */
const sequencesOf = ({ phrases }: Query, groups: Groups, words: number): readonly Sequence[] =>
  phrases.map(({ from, to }) => sequenceOf(groups.slice(from, to), words))

/** By number of a word which word of the query it answers, from 1; 0 for all others. */
const wordsOf = (groups: Groups, words: number): Uint8Array => {
  const wordOf = new Uint8Array(words + 1)
  for (const [n, group] of groups.entries()) for (const number of group) wordOf[number] = n + 1
  return wordOf
}

const hitOf = (
  { entry, page }: Indexed,
  { score }: Scored,
  phrase: Sequence | undefined,
  wordOf: Uint8Array,
  wanted: number,
): Hit => {
  const at = phrase ? indexOfSequence(page, phrase) : bestIndex(page, wordOf, wanted)
  const isInText = at >= 0 && at < page.starts.length
  return {
    id: entry.id,
    score,
    fields: fieldsWith(page, wordOf),
    snippet: isInText
      ? snippetAt(entry, spanOfWords(entry, page, at, phrase?.places.length ?? 1))
      : null,
  }
}

/** The fields that have one of the words. */
const fieldsWith = ({ words, starts, lines }: Numbered, wordOf: Uint8Array): readonly Field[] => {
  const has = (from: number, to?: number): boolean =>
    words.subarray(from, to).some((number) => wordOf[number]! > 0)
  const found: Field[] = LINES.filter((_, n) => has(lines[n]!, lines[n + 1]))
  return has(0, starts.length) ? [...found, 'text'] : found
}

/** The distinct words of an article, sorted, and the weight of each. */
const weighed = ({ words, starts, lines }: Numbered): readonly [Uint32Array, Uint8Array] => {
  const sorted = words.toSorted()
  const numbers = new Uint32Array(sorted.length)
  let count = 0
  for (const number of sorted)
    if (number > 0 && number !== numbers[count - 1]) numbers[count++] = number
  const distinct = numbers.slice(0, count)
  const counts = new Map<number, number>()
  for (let at = 0; at < starts.length; at++)
    counts.set(words[at]!, (counts.get(words[at]!) ?? 0) + 1)
  const fields = new Map<number, Set<Field>>()
  for (const [n, field] of LINES.entries())
    for (const number of words.subarray(lines[n], lines[n + 1])) {
      const holding = fields.get(number)
      if (holding) holding.add(field)
      else fields.set(number, new Set([field]))
    }
  const weights = Uint8Array.from(distinct, (number) =>
    weightOf(counts.get(number) ?? 0, fields.get(number) ?? []),
  )
  return [distinct, weights]
}
