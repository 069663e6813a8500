// Which claim a denial may be about: ranked, with the reason of each. Nothing is ever linked by it.

import type { Ground, Link, Suggestion } from './types.ts'

/** The first candidate of each denial (and of each negated claim of the accusing side) among the claims of its article. */
export const linksOf = (_ground: Ground, suggestions: readonly Suggestion[]): readonly Link[] =>
  suggestions.flatMap(({ tag }, from) => {
    const to = suggestions.findLastIndex((each, i) => i < from && each.tag === 'claim')
    return tag === 'denial' && to >= 0 ? [{ from, to, relation: 'denies' as const }] : []
  })
