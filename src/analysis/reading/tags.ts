// Which tag a clause gets, by which rule and which words.

import { contains } from '../../text/span.ts'
import type { Ground, Speech, Tagged } from './types.ts'

/** The tagged clauses of an article in reading order, a nested one after the one around it; at most one for a clause. */
export const taggedOf = (ground: Ground, _speech: Speech): readonly Tagged[] =>
  ground.sentences.map((sentence) => {
    const here = ground.hits.filter((hit) => contains(sentence, hit) && !hit.isQuoted)
    const hit = here.find(({ entry }) => entry.class === 'denial') ?? here[0]
    const tag =
      hit?.entry.class === 'denial' || hit?.entry.class === 'claim' ? hit.entry.class : 'context'
    const tier = hit?.tier ?? 'listed'
    return {
      start: sentence.start,
      end: sentence.end,
      tag,
      altTag: null,
      tier,
      score: tier === 'strong' ? 0.9 : 0.4,
      isShown: tier === 'strong',
      isNested: false,
      rule: hit ? `${tag}-cue` : 'narrator-context',
      cue: hit ? { start: hit.start, end: hit.end, id: hit.entry.id } : null,
      responseKind: null,
      contextKind: null,
      reasons: [],
    }
  })
