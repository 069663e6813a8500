// How well an article answers a query: BM25 (Robertson and Zaragoza 2009) over words and the beginnings of words. All of
// the words must be there, so each step goes on with what held all words before it.

import { FIELDS, type Field } from './messages.ts'
import { grown, type Postings } from './postings.ts'

/** What an entry of the index weighs: in its low bits how often the text has the word, above them the other fields. */
export const weightOf = (inText: number, fields: readonly Field[]): number => {
  let weight = Math.min(inText, MOST_COUNTED)
  for (const field of fields) weight |= bitOf(field)
  return weight
}

/** The fields that an entry of this weight was found in. */
export const fieldsOf = (weight: number): readonly Field[] =>
  FIELDS.filter((field) =>
    field === 'text' ? (weight & MOST_COUNTED) > 0 : (weight & bitOf(field)) > 0,
  )

const MOST_COUNTED = 15
const bitOf = (field: Field): number =>
  field === 'text' ? 0 : (MOST_COUNTED + 1) << FIELDS.indexOf(field)

/** A word in the title says as much as three in the text. */
const BOOST: Readonly<Record<Field, number>> = { title: 3, outlet: 2, byline: 2, text: 0 }
const frequencies = Float32Array.from(
  { length: 256 },
  (_, weight) =>
    (weight & MOST_COUNTED) + fieldsOf(weight).reduce((sum, field) => sum + BOOST[field], 0),
)

// The usual constants: how soon more of the same word adds nothing, how much long texts are discounted.
const K = 1.2
const B = 0.75

export type Ranked = { readonly document: number; readonly score: number; readonly weight: number }

/** How many words each document has, and all of them. */
export type Corpus = {
  readonly lengths: Uint32Array
  readonly total: number
  readonly documents: number
}

/**
 * Gives for groups of numbers the documents that hold one of each, in no order; `weight` joins the weights of their
 * entries. A group is what answers one word of the query, sorted.
 */
export const createRanking = (postings: Postings) => {
  // By document; all 0 between two questions.
  let frequency = new Uint32Array(1024)
  let weight = new Uint32Array(1024)
  let score = new Float64Array(1024)
  let step = new Uint32Array(1024)

  const makeRoom = (document: number): void => {
    if (document < step.length) return
    frequency = grown(frequency, document)
    weight = grown(weight, document)
    step = grown(step, document)
    const scores = new Float64Array(step.length)
    scores.set(score)
    score = scores
  }

  return (groups: readonly (readonly number[])[], corpus: Corpus): readonly Ranked[] => {
    const average = corpus.total / Math.max(1, corpus.documents)
    const seen: number[] = [] // what held the first word: nothing else can hold all
    let left = 0
    for (const [n, group] of groups.entries()) {
      const touched: number[] = []
      postings.visit(group, (document, entry) => {
        makeRoom(document)
        if (frequency[document] === 0) touched.push(document)
        frequency[document]! += frequencies[entry]!
        if (step[document] === n) weight[document]! |= entry
      })
      const rarity = rarityOf(touched.length, corpus.documents)
      left = 0
      for (const document of touched) {
        if (step[document] === n) {
          const counted = frequency[document]!
          const length = 1 - B + (B * (corpus.lengths[document] ?? 0)) / average
          score[document]! += (rarity * counted * (K + 1)) / (counted + K * length)
          step[document] = n + 1
          if (n === 0) seen.push(document)
          left++
        }
        frequency[document] = 0
      }
      if (left === 0) break
    }
    const ranked: Ranked[] = []
    for (const document of seen) {
      if (left > 0 && step[document] === groups.length)
        ranked.push({ document, score: score[document]!, weight: weight[document]! })
      score[document] = weight[document] = step[document] = 0
    }
    return ranked
  }
}

/** How little a word says that so many of the documents hold. */
const rarityOf = (holding: number, documents: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))

/** The best of them, the best first; of equal ones the one that came first. */
export const best = (ranked: readonly Ranked[], limit: number): readonly Ranked[] => {
  if (limit === 0) return []
  let chosen = ranked
  if (ranked.length > limit) {
    // Sorting numbers is much cheaper than sorting by a function.
    const scores = new Float64Array(ranked.length)
    for (let n = 0; n < ranked.length; n++) scores[n] = ranked[n]!.score
    scores.sort()
    const least = scores[scores.length - limit]!
    chosen = ranked.filter(({ score }) => score >= least)
  }
  return chosen.toSorted((a, b) => b.score - a.score || a.document - b.document).slice(0, limit)
}
