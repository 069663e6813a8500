// A sentence as attribution reads it: its words and marks, and each quotation as one token, because the verbs in it are
// not the reporter's.

import { isWordAt, kindAt } from '../../text/characters.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import type { SpeechWords } from './speech-words.ts'
import type { Quote, Sentence } from './types.ts'

/** Offsets are of the article's text; a quotation that crosses sentences has a token in each. */
export type SpeechToken = Span & {
  readonly kind: 'word' | 'mark' | 'quote'
  /** A word in small letters, without the ending of the genitive and the stop of a title; a mark as it stands. */
  readonly low: string
  readonly isCapital: boolean
  /** `Alveria's`. */
  readonly isPossessive: boolean
  /** Index of the quotation, -1 for others. */
  readonly quote: number
}

/** The tokens of every sentence. `quotes` in reading order. Linear in the text. */
export const speechTokensOf = (
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  words: SpeechWords,
): readonly (readonly SpeechToken[])[] => {
  const outer = quotes.flatMap(({ depth, marked }, index) =>
    depth === 0 ? [{ ...marked, index }] : [],
  )
  let next = 0
  return sentences.map((sentence) => {
    while ((outer[next]?.end ?? Infinity) <= sentence.start) next += 1
    const tokens: SpeechToken[] = []
    let at = sentence.start
    for (let q = next; (outer[q]?.start ?? Infinity) < sentence.end; q += 1) {
      const { start, end, index } = outer[q]! // the condition has looked
      const from = Math.max(start, at)
      const to = Math.min(end, sentence.end)
      if (from > at) addWords(tokens, text, at, from, words)
      tokens.push({
        start: from,
        end: to,
        kind: 'quote',
        low: '',
        isCapital: false,
        isPossessive: false,
        quote: index,
      })
      at = to
    }
    addWords(tokens, text, at, sentence.end, words)
    return tokens
  })
}

// Words keep what joins them: `Alveria's`, `state-run`, `1,200` is two; a mark is one sign.
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.\-‐‑]*[\p{L}\p{M}\p{N}])?|[^\s\p{M}]/gu

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’'])

const addWords = (
  tokens: SpeechToken[],
  text: string,
  start: number,
  end: number,
  { titles, possessive }: SpeechWords,
): void => {
  let dotted = -1
  for (const { 0: raw, index } of matchesOf(TOKEN, text.slice(start, end))) {
    const from = start + index
    if (from === dotted) continue // the mark that the word before has taken
    const to = from + raw.length
    const isWord = isWordAt(text, from)
    const ending = isWord
      ? possessive.find((each) => raw.length > each.length && raw.endsWith(each))
      : undefined
    // "the dockers’ union": the genitive of a plural.
    const isPlural =
      isWord &&
      ending === undefined &&
      APOSTROPHES.has(text.charAt(to)) &&
      /s$/i.test(raw) &&
      /^. \p{L}/u.test(text.slice(to, Math.min(end, to + 3)))
    if (isPlural) dotted = to
    const low = (ending === undefined ? raw : raw.slice(0, -ending.length)).toLowerCase()
    const isAbbreviated =
      isWord && text.charAt(to) === '.' && to < end && (titles.has(low) || /^\p{Lu}$/u.test(raw))
    if (isAbbreviated) dotted = to
    tokens.push({
      start: from,
      end: isAbbreviated || isPlural ? to + 1 : to,
      kind: isWord ? 'word' : 'mark',
      low,
      isCapital: isWord && kindAt(text, from) === 'upper',
      isPossessive: ending !== undefined || isPlural,
      quote: -1,
    })
  }
}
