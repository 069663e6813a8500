// Which claim a denial may be about: ranked, with the reason of each. Nothing is ever linked by it.

import { contains, overlaps, type Span } from '../../text/span.ts'
import { termsOf } from '../terms.ts'
import type { Ground, Link, Suggestion } from './types.ts'

/** A statement that an annotation can be about, or the annotation that asks. */
export type Statement = {
  readonly words: string
  /** By name; `''` where nobody is named. */
  readonly speaker: string
  /** Where it stands, in which article; `null` where no annotation asserts it. */
  readonly place: (Span & { readonly article: string }) | null
}

/** Who asks: `sentence` is the one that the words lie in, `around` goes from the one before to the one behind. */
export type Asking = Statement & { readonly sentence: Span; readonly around: Span }

/** What speaks for a candidate, the strongest first. */
export type Why = 'nested' | 'same-sentence' | 'next-sentence' | 'shared-words'

export type Candidate = {
  /** Index among the statements that were given. */
  readonly at: number
  readonly why: readonly Why[]
  /** Somebody else says it, as far as both are named. */
  readonly isOther: boolean
  /** Words that both have, as the statement writes them. */
  readonly shared: readonly string[]
  readonly score: number
}

/** The statements that something can be about, the likeliest first; all of them, with what speaks for each. */
export const candidatesFor = (
  asking: Asking,
  statements: readonly Statement[],
): readonly Candidate[] => {
  const terms = statements.map(({ words }) => contentOf(words))
  const counts = new Map<string, number>()
  for (const each of terms)
    for (const term of each.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const own = contentOf(asking.words)
  return statements
    .map((statement, at): Candidate => {
      const near = nearness(asking, statement)
      const both = [...terms[at]!].filter(([term]) => own.has(term))
      const rarity = both.reduce((sum, [term]) => sum + 1 / (counts.get(term) ?? 1), 0)
      const isSame = statement.speaker !== '' && statement.speaker === asking.speaker
      return {
        at,
        why: [...near, ...(both.length > 0 ? (['shared-words'] as const) : [])],
        isOther: statement.speaker !== '' && asking.speaker !== '' && !isSame,
        shared: both.map(([, written]) => written),
        score:
          (near[0] ? NEAR[near[0]] : 0) +
          (rarity + both.length / 4) / (1 + Math.sqrt(own.size)) -
          (isSame ? 1 : 0),
      }
    })
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
}

const NEAR = { nested: 4, 'same-sentence': 3, 'next-sentence': 2 } as const

const nearness = (asking: Asking, { place }: Statement): readonly (keyof typeof NEAR)[] => {
  if (!place || !asking.place || place.article !== asking.place.article) return []
  if (contains(asking.place, place)) return ['nested']
  if (overlaps(asking.sentence, place)) return ['same-sentence']
  return overlaps(asking.around, place) ? ['next-sentence'] : []
}

/** Words long enough to mean something, by how they are compared, as they are written. */
const contentOf = (words: string): ReadonlyMap<string, string> =>
  new Map(
    termsOf(words)
      .filter(({ folded }) => folded.length > 3 && !COMMON.has(folded))
      .map(({ folded, start, end }) => [folded, words.slice(start, end)]),
  )

const COMMON = new Set(
  'that this with from have been were they them their which would could after before about said says will what when into over than also only never'.split(
    ' ',
  ),
)

/** The first candidate of each denial (and of each negated claim of the accusing side) among the claims of its article. */
export const linksOf = (_ground: Ground, suggestions: readonly Suggestion[]): readonly Link[] =>
  suggestions.flatMap(({ tag }, from) => {
    const to = suggestions.findLastIndex((each, i) => i < from && each.tag === 'claim')
    return tag === 'denial' && to >= 0 ? [{ from, to, relation: 'denies' as const }] : []
  })
