// Hints that a clause is worth checking, and whether it is negated or only possible. They order a list; they decide
// nothing. English first, with the commonest words of German.

import { datesFor, type Dates } from '../../core/dates-by-language.ts'
import { matchesOf } from '../../text/matches.ts'
import { passage, type Span } from '../../text/span.ts'
import type { Suggestion } from './types.ts'

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|hundert|tausend'
const DIGITS = '\\d[\\d.,]*'
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DIGITS}|(?:${NUMBER_WORD})(?!\\p{L}))`, 'iu')
/** A number with its unit, a currency, or the things that are counted, with at most two words before them. */
const QUANTITY = new RegExp(
  [
    `[$€£¥]\\s?${DIGITS}`,
    `${DIGITS}\\s?(?:%|percent\\b|per cent\\b|Prozent\\b|°|[€£$¥]|(?:km|kg|mg|cm|mm|kW|MW|GW|kWh|mph|m|t|g)\\b)`,
    `(?<![\\p{L}\\p{N}])(?:${DIGITS}|(?:${NUMBER_WORD})(?: of)?)(?: \\p{L}[\\p{L}'’-]*){0,2} \\p{L}{2,}(?:s|en|men|people|children|crowns?|dollars?|euros?)\\b`,
  ].join('|'),
  'iu',
)
const COMPARISON =
  /\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater|longer|shorter|faster|slower|older|younger|better|worse|cheaper|dearer|earlier|later|stronger|weaker) than\b|\b(?:at least|at most|up to|as (?:many|much|few|high|low) as|twice|thrice|double[ds]?|triple[ds]?|halved?|tenfold|\p{L}+ times|compared (?:to|with)|mehr als|weniger als|mindestens|höchstens|doppelt)\b/iu
const SUPERLATIVE =
  /\b(?:(?<!at )(?:most|least)|(?:the|its|their|his|her|our|ever|world['’]s|country['’]s) (?:\p{L}+-)?(?:larg|bigg|high|low|small|great|long|short|fast|slow|old|young|strong|weak|poor|rich|cheap|earli|lat|near|heavi|dead|tall|deep|hott|cold)(?:i?est)|best|worst|record|the (?:first|only|last)|unprecedented|first time|never before)\b/iu

/** Hints in a fixed order. Dates are no numbers. Linear in the clause. */
export const hintsIn = (
  text: string,
  span: Span,
  { wordsIn }: Dates = datesFor(null),
): Suggestion['hints'] => {
  const dates = wordsIn(text, span)
  const undated = without(text, span, dates)
  const words = undated.replaceAll(YEAR, ';')
  const hints: Suggestion['hints'][number][] = []
  if (NUMBER.test(words)) hints.push('number')
  if (QUANTITY.test(words)) hints.push('quantity')
  if (COMPARISON.test(words)) hints.push('comparison')
  if (SUPERLATIVE.test(words)) hints.push('superlative')
  if (dates.length > 0 || words !== undated) hints.push('date')
  return hints
}

const YEAR = /(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]*\d)/g

const without = (text: string, { start, end }: Span, parts: readonly Span[]): string => {
  let words = ''
  let from = start
  for (const part of parts) {
    words += `${text.slice(from, part.start)};`
    from = part.end
  }
  return words + text.slice(from, end)
}

const NEGATION =
  /\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|cannot|without|nicht|niemals|nie|niemand|nichts|kein(?:e[nmrs]?)?)\b|n['’]t\b/iu

/** Negations that deny nothing: an answer that was not given, `not only`, `no doubt`. */
const EMPTY_NEGATION =
  /\b(?:(?:did|does|do|has|have|had|would|could) not|(?:did|does|do|has|have|had|would|could)n['’]t) (?:immediately |yet |directly )?(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?|return(?:ed)?|say|said|name|elaborate|specify|want|give|confirm(?:ed)?|den(?:y|ied))\b|\bnot (?:only|just|merely|least)\b|\bno (?:doubt|less than|comment|wonder|sooner|matter)\b|\bwhether or not\b|\bif not\b|\bneither confirmed nor denied\b|\bwithout (?:delay|comment|doubt)\b|\bNo\.? ?\d/giu

/** True where the clause or its quotation says that something is not so; verbs of denying are no negation. */
export const isNegated = (text: string, span: Span): boolean => {
  const words = passage(text, span)
  return NEGATION.test(words) && NEGATION.test(words.replaceAll(EMPTY_NEGATION, ' '))
}

const MODAL =
  /\b(?:could|might|should|must|ought to|can|cannot|couldn['’]t|can['’]t|likely|unlikely|possibl[ey]|perhaps|maybe|probably|potentially|supposedly|presumably|would have|may(?! \d)|könnten?|dürften?|müssten?|sollten?|kann|können|vermutlich|womöglich|vielleicht|wahrscheinlich)\b/giu

/** True where it is said to be possible, likely or due, not to be so. The month is none. */
export const isModal = (text: string, span: Span): boolean => {
  for (const { 0: word, index } of matchesOf(MODAL, passage(text, span))) {
    const isMonth =
      word === 'May' && (index > 1 || /^\s+\d/.test(text.slice(span.start + index + 3)))
    if (!isMonth) return true
  }
  return false
}
