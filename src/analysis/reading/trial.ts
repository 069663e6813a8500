// Where a cue would be found in an article, before anybody keeps it: asked with every pause of the typing hands, so that
// what does not depend on the cue is worked out once for a text.

import { patternProblem } from '../../core/cue-pattern.ts'
import type { LexiconEntry } from '../../core/types.ts'
import { contains, type Span } from '../../text/span.ts'
import { snippetAt } from '../snippet.ts'
import { tokensOf, type Token } from '../token-patterns.ts'
import { cueIndexOf } from './cue-index.ts'
import { quotesOf } from './quotes.ts'
import { sentencesRead } from './sentences.ts'
import type { Trial, TrialText } from './trial-types.ts'

/** Hits that are shown. */
const MOST = 20

/**
 * Where an entry's words stand in a text, as the engine reads it: sentence by sentence, without what is left out. What
 * it requires beside it is not looked at. None for a pattern that cannot be read. Linear in the text.
 */
export const trialOf = (text: TrialText, entry: LexiconEntry): Trial => {
  if (patternProblem(entry.pattern)) return { total: 0, counting: 0, hits: [] }
  const { sentences, quoted } = preparedFor(text)
  const index = cueIndexOf([{ entry, tier: entry.tier }])
  const found: (Span & { readonly isQuoted: boolean })[] = []
  let from = 0
  for (const { start, tokens } of sentences)
    for (let at = 0; at < tokens.length; at += 1) {
      const to = index.at(tokens, at)[0]?.to
      if (to === undefined) continue
      const hit = { start: start + tokens[at]!.start, end: start + tokens[to - 1]!.end } // a match is never empty
      while ((quoted[from]?.end ?? Infinity) <= hit.start) from += 1
      const around = quoted[from]
      found.push({ ...hit, isQuoted: around !== undefined && contains(around, hit) })
      at = to - 1 // a place inside of a place is the same one
    }
  const counts = ({ isQuoted }: { readonly isQuoted: boolean }): boolean =>
    entry.scope === undefined || (entry.scope === 'inside') === isQuoted
  const counting = found.filter(counts)
  const shown = [...counting, ...found.filter((hit) => !counts(hit))].slice(0, MOST)
  return {
    total: found.length,
    counting: counting.length,
    hits: shown.map((hit) => ({ ...snippetAt(text, hit), isQuoted: hit.isQuoted })),
  }
}

type Prepared = {
  readonly sentences: readonly { readonly start: number; readonly tokens: readonly Token[] }[]
  /** The outermost quotations with their marks, in reading order. */
  readonly quoted: readonly Span[]
}

/** By the text and what is left out of it; a case of many articles is tried from end to end again and again. */
const prepared = new Map<string, Prepared>()
const MOST_UNITS = 4_000_000
let units = 0

const preparedFor = (given: TrialText): Prepared => {
  const { text, leftOut, headline } = given
  const key = `${JSON.stringify([leftOut, headline])}\n${text}`
  const known = prepared.get(key)
  if (known) return known
  const { paragraphs, sentences } = sentencesRead(given)
  const made: Prepared = {
    sentences: sentences.map(({ start, end }) => ({
      start,
      tokens: tokensOf(text.slice(start, end)),
    })),
    quoted: quotesOf(text, paragraphs)
      .filter(({ depth }) => depth === 0)
      .map(({ marked }) => marked),
  }
  if (units + text.length > MOST_UNITS) {
    prepared.clear()
    units = 0
  }
  units += text.length
  prepared.set(key, made)
  return made
}
