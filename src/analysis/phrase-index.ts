// All families of phrases, by where they count and by the word that they begin with: one look-up finds the candidates.

import { ARABIC } from './phrases-arabic.ts'
import { OTHER_LANGUAGES } from './phrases-other.ts'
import { OTHER_READERS } from './phrases-other-readers.ts'
import { LEGAL } from './phrases-legal.ts'
import { OFFERS } from './phrases-offers.ts'
import { PAGE } from './phrases-page.ts'
import { READERS } from './phrases-readers.ts'
import { RELATED } from './phrases-related.ts'
import type { Phrases, Scope } from './phrases.ts'
import { beginningsOf, patternOf, type Pattern } from './token-patterns.ts'

/** A pattern with its family. */
export type Row = Phrases & { readonly pattern: Pattern; readonly hasRest: boolean }

const rows: readonly Row[] = [
  ...PAGE,
  ...RELATED,
  ...OFFERS,
  ...READERS,
  ...LEGAL,
  ...OTHER_LANGUAGES,
  ...OTHER_READERS,
  ...ARABIC,
].flatMap((row) =>
  row.patterns
    .split('\n')
    .map((source) => source.trim())
    .filter(Boolean)
    .map((source): Row => ({
      ...row,
      pattern: patternOf(source),
      hasRest: source.endsWith('...'),
    })),
)

const indexed = (scope: Scope): ReadonlyMap<string, readonly Row[]> => {
  const index = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.scope !== scope) continue
    for (const word of beginningsOf(row.pattern)) index.set(word, [...(index.get(word) ?? []), row])
  }
  return index
}

/** The rows of a scope, by the words that they begin with. */
export const byScope: Readonly<Record<Scope, ReadonlyMap<string, readonly Row[]>>> = {
  whole: indexed('whole'),
  label: indexed('label'),
  start: indexed('start'),
  sentence: indexed('sentence'),
}
