// Who says what: for every quotation and for any clause.

import { contains, indexAt, lengthOf, overlaps, type Span } from '../../text/span.ts'
import { mentionOf } from './agents.ts'
import { goingOnOf, type GoingOn } from './going-on.ts'
import type { Tokens } from './nouns.ts'
import { peopleOf } from './people.ts'
import { quotedBy } from './quoted.ts'
import { countBefore, governing, NARRATOR, sayingsOf, UNKNOWN, type Saying } from './sayings.ts'
import { speechTokensOf } from './speech-tokens.ts'
import { speechWordsFor } from './speech-tables.ts'
import type { SpeechWords } from './speech-words.ts'
import type { Attribution, Ground, Speech } from './types.ts'

/**
 * The attributions of an article: rules S1 to S8 of the engine. Without rules for its language every clause is the
 * narrator's and nobody is known to say the quotations. Linear in the text; a span costs what lies in it.
 */
export const speechOf = (ground: Ground): Speech => {
  const words = speechWordsFor(ground.lexicon.rules)
  if (!words || ground.sentences.length === 0)
    return { ofQuotes: ground.quotes.map(() => UNKNOWN), ofSpan: () => NARRATOR }
  const { text, sentences, quotes } = ground
  const rows = speechTokensOf(text, sentences, quotes, words)
  const people = peopleOf(ground, rows, words)
  const sayings = sayingsOf(ground, rows, people, words)
  const goesOn = goingOnOf(ground, rows, sayings, people, words)
  const ofQuotes = quotedBy(ground, rows, sayings, goesOn, words)
  const outer = quotes.flatMap(({ depth, marked }, index) =>
    depth === 0 ? [{ ...marked, index }] : [],
  )

  // The tags ask for each sentence as a whole many times.
  const whole = new Map<Span, Attribution>()
  const ofSpan = (span: Span): Attribution => {
    const known = whole.get(span)
    if (known) return known
    const i = sentenceOf(sentences, span)
    if (i === null) return NARRATOR
    const found = ofSpanIn(i, span)
    if (span === sentences[i]) whole.set(span, found)
    return found
  }

  const ofSpanIn = (i: number, span: Span): Attribution => {
    const isWhole = span.start <= sentences[i]!.start
    const own = ownAttribution(rows[i]!, sayings[i]!, span, isWhole, words)
    const turn = goesOn.turns[i]
    if (turn && !own) return turn
    if (turn?.who === 'speaker' && own?.frame.rule !== 'colon') return turn
    if (own) return own.attribution
    const quote = outer.length > 0 ? quoteAround(outer, span) : null
    if (quote !== null) return ofQuotes[quote]!
    return coveringFor(rows[i]!, sayings[i]!, span, goesOn, i, words)
  }

  const nameOf = (span: Span): string => {
    const i = sentenceOf(sentences, span)
    const row = i === null ? [] : rows[i]!
    const first = firstToken(row, span.start)
    const last = firstToken(row, span.end) - 1
    if (last < first) return ''
    // "Alveria's claims": the owner is named all the same.
    const plain = row.slice(first, last + 1).map((token) => ({
      ...token,
      end: token.start + token.low.length,
      isPossessive: false,
    }))
    const { name } = mentionOf(text, plain, { first: 0, last: last - first }, words)
    return name && people.names.resolved(name)
  }
  return { ofQuotes, ofSpan, nameOf }
}

// The sentence in which a span begins; a blank before one belongs to it.
const sentenceOf = (sentences: Ground['sentences'], span: Span): number | null => {
  const at = indexAt(sentences, span.start)
  for (const i of [at, at + 1]) if (sentences[i] && overlaps(sentences[i], span)) return i
  return null
}

// What the span's own verbs attribute.
const ownAttribution = (
  row: Tokens,
  sayings: readonly Saying[],
  span: Span,
  isWhole: boolean,
  words: SpeechWords,
): Saying | null => {
  const from = countBefore(sayings, firstToken(row, span.start))
  const to = countBefore(sayings, firstToken(row, span.end))
  return governing(sayings.slice(from, to), isWhole && words.breaking.has(row[0]?.low ?? ''))
}

// The first token that begins at or behind an offset.
const firstToken = (row: Tokens, offset: number): number => {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A span is a quotation's where at least so much of it is. */
const MOSTLY = 0.6

const quoteAround = (
  outer: readonly (Span & { readonly index: number })[],
  span: Span,
): number | null => {
  const at = indexAt(outer, span.start)
  for (const quote of outer.slice(at, at + 2)) {
    const shared = Math.min(quote.end, span.end) - Math.max(quote.start, span.start)
    if (contains(quote, span) || shared >= lengthOf(span) * MOSTLY) return quote.index
  }
  return null
}

/** How many attributions before a clause are looked at. */
const BACK = 8

// The attribution of a clause that has none of its own: the one behind it, or the one that goes on from before it.
const coveringFor = (
  row: Tokens,
  sayings: readonly Saying[],
  span: Span,
  { mainOf }: GoingOn,
  sentence: number,
  words: SpeechWords,
): Attribution => {
  const main = mainOf(sentence)
  if (main?.frame.isTrailing && row[main.frame.verb.first]!.start >= span.end)
    return main.attribution
  const begin = firstToken(row, span.start)
  const to = countBefore(sayings, begin)
  const earlier = sayings.slice(Math.max(0, to - BACK), to)
  const isBroken = [row[begin], row[begin - 1]].some(
    (token) =>
      token?.low === ';' ||
      (token !== undefined && words.breaking.has(token.low) && !words.joining.has(token.low)),
  )
  if (isBroken) return NARRATOR
  const governs = earlier.findLast(
    ({ frame }) => frame.place === 'main' || frame.place === 'joined',
  )
  return governs?.attribution ?? NARRATOR
}
