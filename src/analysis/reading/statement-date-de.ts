// German: the words that date a statement stand in the main clause of the verb of saying: before it (`Am Freitag sagte
// sie`), behind it (`sagte am Freitag`), or between its two parts (`hat am Freitag beschuldigt`).

import { germanDateWordsIn, resolveGermanDate } from '../../core/dates-de.ts'
import { contains, indexAt, passage, type Span } from '../../text/span.ts'
import type { Attribution, Ground, Suggestion, Tagged } from './types.ts'

/** The date of the statement of a tagged German clause; `null` where nothing dates it. */
export const germanStatementDate = (
  { text, sentences, published }: Ground,
  tagged: Tagged,
  { verb: known }: Attribution,
): Suggestion['date'] => {
  const sentence = sentences[indexAt(sentences, tagged.start)] ?? tagged
  const verb = known ?? tagged.cue
  if (!verb || !contains(sentence, verb)) return null
  const found = germanDateWordsIn(text, mainClause(text, sentence, verb))[0]
  if (!found) return null
  const dated = resolveGermanDate(passage(text, found), published)
  return { ...found, resolved: dated?.resolved ?? null, precision: dated?.precision ?? null }
}

/** From the mark before the verb to the one behind it. */
const mainClause = (text: string, sentence: Span, verb: Span): Span => {
  const before = text.slice(sentence.start, verb.start)
  const lead = before.search(/[,;:„“”"«»][^,;:„“”"«»]*$/)
  const behind = /[,;:„“”"«»]/.exec(text.slice(verb.end, sentence.end))
  return {
    start: sentence.start + Math.max(0, lead),
    end: behind ? verb.end + behind.index : sentence.end,
  }
}
