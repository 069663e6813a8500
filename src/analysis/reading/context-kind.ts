// What a clause of context gives: silence, law, chronology, relations, who a source is.

import type { Cue } from './cues.ts'
import type { Suggestion } from './types.ts'

const OF_GROUP: Readonly<Record<string, NonNullable<Suggestion['contextKind']>>> = {
  silence: 'response-status',
  refusal: 'response-status',
  legal: 'legal',
  identity: 'source-identity',
  'first-told': 'timeline',
}

const RELATION =
  /\b(?:partners?|allies|ally|allied|neighbours?|neighbors?|recognises?|recognizes?|ties|relations|members? of|owned by|married|subsidiary|rivals?|grenze|grenzen|verbündete|partner|tochterfirma|mitglied|gehört)\b/i
const TIME =
  /\b(?:1[5-9]|20|21)\d\d\b|\b(?:ago|earlier|later|since|last (?:week|month|year)|yesterday|seit|gestern|vergangenen?|zuvor|früher)\b/i

/** The kind of a clause that is context; its own cue decides before its words do. */
export const contextKindOf = (
  words: string,
  cues: readonly Cue[],
): NonNullable<Suggestion['contextKind']> => {
  const known = cues.find(({ entry, group }) => entry.class === 'context' && OF_GROUP[group])
  if (known) return OF_GROUP[known.group]!
  if (RELATION.test(words)) return 'relation'
  return TIME.test(words) ? 'timeline' : 'background'
}
