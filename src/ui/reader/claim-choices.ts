// What the picker of claims offers: the likeliest with their digits, the rest by typing, and a new one at the end.

import type { Placed } from '../../core/annotation.ts'
import type { ClaimOf } from '../../core/plans/claim.ts'
import { CLAIM_QUESTION, type Offered } from '../../state/claim-candidates.ts'
import { capital } from '../../state/sentence-words.ts'
import { shortened } from '../../text/shortened.ts'
import type { Offer, Row } from './choices.ts'

export type ClaimChoice = Row & {
  /** `null` where the words of the claim are still to be typed. */
  readonly claim: ClaimOf | null
}

const MOST = 7 // one digit each, and one more for a new claim

/** `offered` are all claims that the annotation could be about, the likeliest first. */
export const claimOffer = (mark: Placed, offered: readonly Offered[]): Offer<ClaimChoice> => {
  const choices = offered.map(choiceOf)
  return {
    title: CLAIM_QUESTION[mark.tag],
    choices: [...choices.slice(0, MOST), newOf(mark)],
    more: choices.slice(MOST),
    marked: offered[0]?.isNested ? choices[0]!.id : null,
    typed: (words) => ({
      id: NEW,
      words: `New claim: ${words}`,
      hint: 'A record of its own, in these words',
      second: '',
      claim: { kind: 'new', statement: words },
    }),
    typedLast: NEW,
    placeholder: 'Type to find a claim, or the words of a new one',
  }
}

const NEW = 'new'

const choiceOf = ({ claim, words, why, whose }: Offered, i: number): ClaimChoice => ({
  id: `claim-${i}`,
  words: shortened(words, 160),
  hint: [capital(why), whose].filter(Boolean).join('. '),
  second: '',
  claim,
})

/** A claim is its own statement; what a denial denies, and what context is about, has other words. */
const newOf = ({ tag }: Placed): ClaimChoice => ({
  id: NEW,
  words: 'New claim',
  hint: tag === 'claim' ? 'In its own words, or as you type it' : 'As you type it above',
  second: '',
  claim: tag === 'claim' ? { kind: 'new' } : null,
})
