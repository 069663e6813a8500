// Claims in words: what is asked about an annotation, and why a claim is offered.

import type { CandidateReason } from '../analysis/reading/ranked-claims.ts'
import type { Tag } from '../core/types.ts'
import { capital } from './sentence-words.ts'

/** What is asked about an annotation, by its tag. */
export const CLAIM_QUESTION: Readonly<Record<Tag, string>> = {
  denial: 'Which claim does it deny?',
  claim: 'Which claim is it?',
  context: 'Context to which claim?',
}

/** "Same sentence, another speaker; shared words: drones": the weightiest reasons; empty where there is none. */
export const reasonsInWords = (reasons: readonly CandidateReason[]): string =>
  capital(reasons.slice(0, MOST_REASONS).map(reasonInWords).join('; '))

const MOST_REASONS = 3
/** Shared words that are named; the rest speaks for itself. */
const MOST_WORDS = 4

const reasonInWords = ({ code, words }: CandidateReason): string => {
  const some = words.slice(0, MOST_WORDS).join(', ')
  switch (code) {
    case 'nested':
      return 'inside of these words'
    case 'same-sentence':
      return 'same sentence, another speaker'
    case 'adjacent-sentence':
      return 'next sentence, another speaker'
    case 'accused':
      return `${some || 'the speaker'} is accused in it`
    case 'refers':
      return `spoken of: ${some}`
    case 'same-words':
      return `shared words: ${some}`
    case 'same-numbers':
      return `same number: ${some}`
    case 'same-names':
      return `same name: ${some}`
    case 'most-denied':
      return 'denied most often'
    case 'same-speaker':
      return 'but the same speaker'
    case 'said-later':
      return 'but said later'
  }
}
