// The words of a sentence as the rules look at them: folded, with what stands before each and whether it is quoted.

import type { Span } from '../../text/span.ts'
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
  return tokensOf(text.slice(start, end)).map((token): Word => {
    const from = start + token.start
    const to = start + token.end
    while ((quotes[quote]?.marked.end ?? Infinity) <= from) quote += 1
    const around = quotes[quote]?.marked
    const gap = text.slice(before, from)
    before = to
    return {
      start: from,
      end: to,
      folded: token.folded,
      gap,
      isQuoted: around !== undefined && around.start <= from && to <= around.end,
      isCapital: isCapitalAt(text, from),
      language,
    }
  })
}

const isCapitalAt = (text: string, offset: number): boolean => {
  const unit = text.charCodeAt(offset)
  // Most words are told by their first unit.
  return unit < 0x80
    ? unit >= 0x41 && unit <= 0x5a
    : /^\p{Lu}/u.test(text.slice(offset, offset + 2))
}

/** How a word is compared with its kin: without endings, at most six letters; `''` for words that carry nothing. */
export const stemOf = (folded: string): string => {
  if (folded.length > LONGEST_KEPT) return stemFor(folded)
  const known = stems.get(folded)
  if (known !== undefined) return known
  const stem = stemFor(folded)
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(folded, stem)
  return stem
}

/** The stems of the words that were met: an article asks for each of its words many times. */
const stems = new Map<string, string>()
const MOST_STEMS = 10_000
/** A longer word may hold the whole text that it was cut from. */
const LONGEST_KEPT = 12

const stemFor = (folded: string): string => {
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
