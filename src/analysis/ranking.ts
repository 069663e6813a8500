// How well an article answers a query: BM25 (Robertson and Zaragoza 2009) over words and the beginnings of words. All of
// the words must be there, so each step goes on with what held all words before it. Every article that holds them is
// scored, and the best are told.

import type { Field } from './messages.ts'
import type { Postings } from './postings.ts'
import { createShortlist, type Scored } from './shortlist.ts'

/** What an entry of the index weighs: how often the text has the word, and more for every other field that does. */
export const weightOf = (inText: number, fields: Iterable<Field>): number => {
  let weight = Math.min(inText, MOST_COUNTED)
  for (const field of fields) weight += BOOST[field]
  return weight
}

/** More of the same word says nothing new. */
const MOST_COUNTED = 15
/** A word in the title says as much as three in the text. */
const BOOST: Readonly<Record<Field, number>> = { title: 3, outlet: 2, byline: 2, text: 0 }

// The usual constants: how soon more of the same word adds nothing, how much long texts are discounted.
const K = 1.2
const B = 0.75

/** How many words each document has, with room for every document, and all of them. */
export type Corpus = {
  readonly lengths: Uint32Array
  readonly total: number
  readonly documents: number
}

export type Question = {
  /** What answers each word of the query: numbers, sorted. */
  readonly groups: readonly (readonly number[])[]
  /** What else must be true of a document that holds one of each. */
  readonly isFound: (document: number) => boolean
  readonly limit: number
}

export type Ranking = {
  /** As many as were asked for, the best first. */
  readonly best: readonly Scored[]
  /** Documents that were found in all. */
  readonly total: number
}

export const createRanking = (postings: Postings) => {
  let scratch = scratchFor(1024)

  return ({ groups, isFound, limit }: Question, corpus: Corpus): Ranking => {
    const { lengths, total, documents } = corpus
    if (lengths.length > scratch.step.length) scratch = scratchFor(lengths.length)
    const { frequency, touched, score, step } = scratch
    const average = Math.max(1, total) / Math.max(1, documents)
    const seen: number[] = [] // what held the first word: nothing else can hold all
    let left = 0
    for (const [n, group] of groups.entries()) {
      let holding = 0
      postings.visit(group, (document, weight) => {
        const counted = frequency[document]!
        if (counted === 0) touched[holding++] = document
        frequency[document] = counted + weight
      })
      const rarity = rarityOf(holding, documents)
      left = 0
      for (let i = 0; i < holding; i++) {
        const document = touched[i]!
        if (step[document] === n) {
          const counted = frequency[document]!
          const length = 1 - B + (B * lengths[document]!) / average
          score[document]! += (rarity * counted * (K + 1)) / (counted + K * length)
          step[document] = n + 1
          if (n === 0) seen.push(document)
          left++
        }
        frequency[document] = 0
      }
      if (left === 0) break
    }
    const shortlist = createShortlist(limit)
    let found = 0
    for (const document of seen) {
      if (left > 0 && step[document] === groups.length && isFound(document)) {
        shortlist.offer(document, score[document]!)
        found++
      }
      score[document] = step[document] = 0
    }
    return { best: shortlist.best(), total: found }
  }
}

/** By document, but for what was touched; all 0 between two questions. */
const scratchFor = (documents: number) => ({
  frequency: new Uint32Array(documents),
  touched: new Uint32Array(documents),
  score: new Float64Array(documents),
  step: new Uint16Array(documents),
})

/** How little a word says that so many of the documents hold. */
const rarityOf = (holding: number, documents: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5))
