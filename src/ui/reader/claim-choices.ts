// What the picker of claims offers: the likeliest with their digits, the rest by typing, and a new one at the end.

import type { Placed } from '../../core/annotation.ts'
import type { ClaimOf } from '../../core/plans/claim.ts'
import type { Offered } from '../../state/claim-candidates.ts'
import { CLAIM_QUESTION } from '../../state/claim-words.ts'
import { shortened } from '../../text/shortened.ts'
import type { Offer, Row } from './choices.ts'

export type ClaimChoice = Row & {
  /** `null` where the words of the claim are still to be typed. */
  readonly claim: ClaimOf | null
}

const MOST = 7 // one digit each, and one more for a new claim

/** `likely` and `others` are all claims that the annotation could be about, the likeliest first. */
export const claimOffer = (
  mark: Placed,
  { likely, others }: { readonly likely: readonly Offered[]; readonly others: readonly Offered[] },
): Offer<ClaimChoice> => {
  const all = [...likely, ...others]
  const [first] = likely
  return {
    title: CLAIM_QUESTION[mark.tag],
    choices: [...all.slice(0, MOST).map(choiceOf), newOf(mark)],
    more: all.slice(MOST).map(choiceOf),
    marked: first?.isNested ? first.key : null,
    typed: (words) => ({
      id: NEW,
      words: `New claim: ${words}`,
      hint: 'A record of its own, in these words',
      second: '',
      claim: { kind: 'new', statement: words },
    }),
    typedLast: NEW,
    placeholder: 'Find a claim, or type a new one',
  }
}

const NEW = 'new'

const choiceOf = ({ key, claim, words, why, whose }: Offered): ClaimChoice => ({
  id: key,
  words: shortened(words, 160),
  hint: [why, whose].filter(Boolean).join('. '),
  second: '',
  isQuoted: true,
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
