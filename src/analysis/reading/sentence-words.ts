// The words of a sentence as the rules look at them: folded, with what stands before each and whether it is quoted.

import { contains, type Span } from '../../text/span.ts'
import { tokensOf, type Token } from '../token-patterns.ts'
import type { Quote } from './types.ts'

/** A word; offsets are those of the article. */
export type Word = Token & {
  /** What stands between the word before and this one, marks included; `''` at the beginning. */
  readonly gap: string
  readonly isQuoted: boolean
  readonly isCapital: boolean
  /** Its verbs are those of this language. */
  readonly language: 'en' | 'de'
}

/** The words of a span, with the outer quotations that may touch it. Linear in the span and the quotations. */
export const wordsOf = (
  text: string,
  { start, end }: Span,
  quotes: readonly Quote[],
  language: Word['language'] = 'en',
): readonly Word[] => {
  let before = start
  let quote = 0
  return tokensOf(text.slice(start, end)).map((token) => {
    const place = { start: start + token.start, end: start + token.end }
    while ((quotes[quote]?.marked.end ?? Infinity) <= place.start) quote += 1
    const around = quotes[quote]
    const word = {
      ...place,
      folded: token.folded,
      gap: text.slice(before, place.start),
      isQuoted: around !== undefined && contains(around.marked, place),
      isCapital: /^\p{Lu}/u.test(text.slice(place.start, place.end)),
      language,
    }
    before = place.end
    return word
  })
}

/** The words that lie in a span, in order. */
export const wordsIn = (words: readonly Word[], { start, end }: Span): readonly Word[] =>
  words.filter((word) => word.start >= start && word.end <= end)

/** How a word is compared with its kin: without endings, at most six letters; `''` for words that carry nothing. */
export const stemOf = (folded: string): string => {
  const bare = folded.replace(/'s?$/, '')
  if (SMALL.has(bare)) return ''
  if (/\d/.test(bare)) return bare
  if (bare.length < 4) return ''
  const cut = bare.replace(ENDING, '')
  const stem = cut.length < 3 ? bare : cut
  return stem.replace(/(.)\1$/, '$1').slice(0, 6)
}

const ENDING = /(?:ations?|ments?|ings?|ions?|ians?|ers?|ors?|ies|ied|ed|es|ia|s|y|e|n)$/

const SMALL: ReadonlySet<string> = new Set(
  `
  about above after again against already also although always among another around because been before being below
  between both could does doing done down during each either else even ever every first from further have having here
  hers herself himself however into itself just last later least less like made make many might more most much must
  near neither never next nobody none once only other others ours over past perhaps quite rather same several shall
  should since some soon still such than that their theirs them themselves then there these they this those though
  three through thus today together told took toward towards under until upon very were what when where whether which
  while whom whose will with within without would year years your yours week month monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november december said says
  nicht eine einer einem einen eines auch nach wurde wurden haben hatte hatten sind sein seine seinen wird werden worden
  habe dass diese dieser dieses sich über unter gegen keine mehr noch wenn oder aber seien sagte sagten erklärte gestern
  montag dienstag mittwoch donnerstag freitag samstag sonntag alle soll sollen können könne wegen beim vom zum durch
  vorwurf vorwürfe vorwürfen bericht berichte behauptung behauptungen sprecher sprecherin unserer unsere jahr jahren
  saying tell tells added asked called called claim claims claimed allegation allegations accusation accusations report
  reports reported statement spokesman spokeswoman spokesperson yesterday people time
  `
    .trim()
    .split(/\s+/),
)
