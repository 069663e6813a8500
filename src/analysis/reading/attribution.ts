// Who says what: for every quotation and for any clause.

import { contains, overlaps, passage, type Span } from '../../text/span.ts'
import { nameAndRole, speakersIn } from '../../text/mentions.ts'
import type { Attribution, Ground, Speech } from './types.ts'

/** The attributions of an article. */
export const speechOf = (ground: Ground): Speech => {
  const ofSpan = (span: Span): Attribution => {
    const sentence = ground.sentences.find((each) => overlaps(each, span))
    const inSentence = sentence ? speakersIn(ground.text, sentence) : []
    const stated = inSentence.find((each) => contains(span, each)) ?? inSentence[0] ?? null
    if (!stated) return NARRATOR
    const { name, role } = nameAndRole(passage(ground.text, stated))
    return { ...NARRATOR, who: 'speaker', stated, name, role, rule: 'before-verb', score: 0.5 }
  }
  return { ofQuotes: ground.quotes.map(({ marked }) => ofSpan(marked)), ofSpan }
}

export const NARRATOR: Attribution = {
  who: 'outlet',
  stated: null,
  name: '',
  role: '',
  sourceType: 'outlet',
  verb: null,
  chain: [],
  rule: 'narrator',
  score: 1,
}
