// What else is proposed of a tagged clause: its form, the day of the statement, hints that it is worth checking.

import { datesFor } from '../../core/dates-by-language.ts'
import { contains, overlaps, passage } from '../../text/span.ts'
import type { Attribution, Ground, Suggestion, Tagged } from './types.ts'

/** The details of one tagged clause. */
export const detailsFor = (
  { text, quotes, published, lexicon }: Ground,
  tagged: Tagged,
  attribution: Attribution,
): Pick<Suggestion, 'form' | 'date' | 'hints' | 'isNegated' | 'isModal'> => {
  const dates = datesFor(lexicon.rules)
  const words = dates.wordsIn(text, tagged)[0]
  const dated = words ? dates.resolve(passage(text, words), published) : null
  const isQuoted = quotes.some((quote) => overlaps(quote, tagged))
  const isWhole = quotes.some((quote) => contains(quote.marked, tagged))
  return {
    form:
      attribution.who === 'outlet'
        ? 'narrator'
        : isWhole
          ? 'direct'
          : isQuoted
            ? 'mixed'
            : 'indirect',
    date: words
      ? { ...words, resolved: dated?.resolved ?? null, precision: dated?.precision ?? null }
      : null,
    hints: /\d/.test(passage(text, tagged)) ? ['number'] : [],
    isNegated: false,
    isModal: false,
  }
}
