// Words as they are compared: without capitals, shapes of quotation marks and white space, which
// two outlets set as they like.

import type { Span } from './span.ts'

/** A word or a sign of a text, and how it is compared. Offsets are UTF-16 units. */
export type Token = Span & { readonly folded: string }

// Scripts that write no blanks between words: each letter is a token, so that one that changed is
// one change. Words keep what joins them: `Alveria's`, `state-run`, `1,200`.
const unspaced = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Mymr}\p{sc=Khmr}`
const inWord = String.raw`[[\p{L}\p{M}\p{N}\p{Cf}]--[${unspaced}]]`
const pattern = new RegExp(
  String.raw`[[${unspaced}]&&\p{L}][\p{M}\p{Cf}]*|${inWord}+(?:['’.,\-‐‑]${inWord}+)*|\S`,
  'gv',
)

/** The tokens of a text, in order. Linear. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const folded = fold(match[0])
    if (folded) tokens.push({ start: match.index, end: match.index + match[0].length, folded })
  }
  return tokens
}

/** Where the words and signs of a part of a text stand, as they are written; between them is white space only. Linear. */
export const writtenTokens = (text: string, { start, end }: Span): readonly Span[] =>
  Array.from(text.slice(start, end).matchAll(pattern), ({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }))

// Invisible format characters tell no two words apart.
const fold = (word: string): string =>
  word
    .replace(/\p{Cf}/gu, '')
    .replace(/[“”„«»‹›「」『』]/g, '"')
    .replace(/[‘’‚`´]/g, "'")
    .normalize('NFC')
    .toLowerCase()
