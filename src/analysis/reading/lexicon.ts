// The lexicon in use: the built-in entries of the article's language, the case's own layer above them, and what the
// analyst's decisions made of their tiers.

import type { LexiconEntry, Tier } from '../../core/types.ts'
import { matchAt, patternOf, tokensOf } from '../token-patterns.ts'
import { english } from './lexicon-en.ts'
import type { Lexicon, ReadingInput } from './types.ts'

const BUILT_IN: Readonly<Record<'en', readonly LexiconEntry[]>> = { en: english }

/** The lexicon for an article. */
export const lexiconFor = ({
  language,
  entries,
  moved,
}: Pick<ReadingInput, 'language' | 'entries' | 'moved'>): Lexicon => {
  const rules = (language ?? 'en').startsWith('en') ? 'en' : null
  const own = new Map(entries.map((entry) => [entry.id, entry]))
  const all = [
    ...(rules ? BUILT_IN[rules].map((entry) => own.get(entry.id) ?? entry) : []),
    ...entries.filter(({ id }) => !BUILT_IN.en.some((entry) => entry.id === id)),
  ].filter((entry) => !entry.off && moved[entry.id] !== 'off')
  const compiled = all.map((entry) => ({ entry, pattern: patternOf(entry.pattern) }))
  return {
    rules,
    version: '0',
    hitsIn: (text, { start, end }) => {
      const tokens = tokensOf(text.slice(start, end))
      return tokens.flatMap((token, at) =>
        compiled.flatMap(({ entry, pattern }) => {
          const to = matchAt(pattern, tokens, at, false)
          const last = tokens[to - 1]
          const tier = (moved[entry.id] ?? entry.tier) as Tier // `off` was left out above
          return to > at && last
            ? [{ start: start + token.start, end: start + last.end, entry, tier }]
            : []
        }),
      )
    },
  }
}
